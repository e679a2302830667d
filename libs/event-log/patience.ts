import { once } from 'node:events';
import pRetry from 'p-retry';
import { isAway } from './event-log.js';
import type { Log } from './logging.js';

const AGAIN_MS = { first: 500, last: 10_000 } as const;

export interface Patience {
  /** Without it nothing is waited for. */
  readonly waitUntil?: AbortSignal | undefined;
  readonly logger: Log;
}

/**
 * Tries again while the log is away, and says so: parts of a deployment start in any order, and a supervisor that starts
 * what has ended backs off for minutes.
 * @throws EventLogError that waiting does not mend; the signal's reason
 */
export function patiently<T>(work: () => Promise<T>, { waitUntil, logger }: Patience): Promise<T> {
  if (waitUntil === undefined) return work();
  const done = pRetry(work, {
    retries: Infinity,
    minTimeout: AGAIN_MS.first,
    maxTimeout: AGAIN_MS.last,
    randomize: true,
    signal: waitUntil,
    shouldRetry: ({ error }) => isAway(error),
    onFailedAttempt: ({ error }) => {
      if (isAway(error)) logger.warn({ code: error.code }, `${error.message}; waiting for it`);
    },
  });
  const ended = once(waitUntil, 'abort').then(() => Promise.reject<never>(waitUntil.reason as Error));
  return Promise.race([done, ended]); // a try takes longer than anybody waits after Ctrl-C
}
