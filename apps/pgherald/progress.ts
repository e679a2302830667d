import { createSpinner } from 'nanospinner';

/** Shows a running step: a spinner on a terminal, otherwise a line at its end. */
export async function step<T>(what: string, work: () => Promise<T>, done: (result: T) => string): Promise<T> {
  const startedAt = performance.now();
  // On a terminal without a width the spinner would clear lines without end.
  const { stderr } = process;
  const spinner = stderr.isTTY && stderr.columns > 0 ? createSpinner(what, { stream: stderr }).start() : undefined;
  try {
    const result = await work();
    const text = `${done(result)} (${((performance.now() - startedAt) / 1_000).toFixed(1)} s)`;
    if (spinner) spinner.success({ text });
    else stderr.write(`${text}\n`);
    return result;
  } catch (error) {
    spinner?.error();
    throw error;
  }
}
