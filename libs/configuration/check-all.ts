import { ConfigurationError } from './configuration-error.js';

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
