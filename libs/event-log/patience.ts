import { once } from 'node:events';
import pRetry from 'p-retry';
import { isAway } from './event-log.js';
import type { Log } from './logging.js';

const AGAIN_MS = { first: 500, last: 10_000 } as const;

export interface WaitOptions {
  /** Without it nothing is waited for. */
  readonly abort?: AbortSignal | undefined;
  readonly logger: Log;
}

/**
 * Tries again while the log is away, and says so: parts of a deployment start in any order, and a supervisor that starts
 * what has ended backs off for minutes.
 * @throws EventLogError that waiting does not mend; the signal's reason
 */
export function retryWhileUnavailable<T>(work: () => Promise<T>, { abort, logger }: WaitOptions): Promise<T> {
  if (abort === undefined) return work();
  const done = pRetry(work, {
    retries: Infinity,
    minTimeout: AGAIN_MS.first,
    maxTimeout: AGAIN_MS.last,
    randomize: true,
    signal: abort,
    shouldRetry: ({ error }) => isAway(error),
    onFailedAttempt: ({ error }) => {
      if (isAway(error)) logger.warn({ code: error.code }, `${error.message}; waiting for it`);
    },
  });
  const ended = once(abort, 'abort').then(() => Promise.reject<never>(abort.reason as Error));
  return Promise.race([done, ended]); // a try takes longer than anybody waits after Ctrl-C
}
