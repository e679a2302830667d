import { createSpinner } from 'nanospinner';

/** Tells what is being done: a spinner on a terminal, a line when done elsewhere. */
export async function step<T>(what: string, work: () => Promise<T>, done: (result: T) => string): Promise<T> {
  const startedAt = performance.now();
  const spinner = process.stderr.isTTY ? createSpinner(what, { stream: process.stderr }).start() : undefined;
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
