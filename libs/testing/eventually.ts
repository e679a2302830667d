import { setTimeout as sleep } from 'node:timers/promises';

/** How long to try, and how often, in milliseconds. */
export interface EventuallyOptions {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/**
 * Repeats the check until it returns a value other than undefined, null or false, and returns this value. For conditions of
 * PostgreSQL that send no event, such as a standby that has caught up.
 * @throws Error that names the condition, with the last error of the check as cause
 */
export async function eventually<T>(
  what: string,
  check: () => T | Promise<T>,
  { timeoutMs = 60_000, everyMs = 20 }: EventuallyOptions = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const found = await check();
      if (found !== undefined && found !== null && found !== false)
        return found as Exclude<T, undefined | null | false>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await sleep(everyMs);
  } while (performance.now() < end);
  throw new Error(`not within ${timeoutMs} ms: ${what}`, { cause });
}
