/** Thrown for an invalid configuration. `problems` has one line per fault, with the key and without values, which may be secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Runs all checks and returns the result of the first. @throws ConfigurationError with the problems of all */
export function checkAll<T>(first: () => T, ...others: readonly (() => unknown)[]): T {
  const problems: string[] = [];
  const [result] = [first, ...others].map((check) => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new ConfigurationError([...new Set(problems)]);
  return result as T;
}

/** Writes a line for each problem of a failed program. @returns whether its command line or configuration is at fault */
export function reportFailure(program: string, error: unknown): boolean {
  const isUsage = error instanceof ConfigurationError;
  const lines = isUsage ? error.problems : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`${program}: ${line}\n`);
  return isUsage;
}
