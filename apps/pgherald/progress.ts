import { createSpinner } from 'nanospinner';

/** Tells what is being done: a spinner on a terminal, a line when done elsewhere. */
export async function step<T>(what: string, work: () => Promise<T>, done: (result: T) => string): Promise<T> {
  const startedAt = performance.now();
  // A terminal without a width would keep the spinner clearing lines for ever.
  const spinner =
    process.stderr.isTTY && process.stderr.columns > 0
      ? createSpinner(what, { stream: process.stderr }).start()
      : undefined;
  try {
    const result = await work();
    const text = `${done(result)} (${((performance.now() - startedAt) / 1_000).toFixed(1)} s)`;
    if (spinner) spinner.success({ text });
    else process.stderr.write(`${text}\n`);
    return result;
  } catch (error) {
    spinner?.error();
    throw error;
  }
}
