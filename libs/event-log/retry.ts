import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAway, type Log } from './event-log.js';

/** Delays that double from the first to the last; all equal if there is no last. */
export interface BackoffDelays {
  readonly firstMs: number;
  readonly lastMs?: number;
}

/** The delay after this many failures in a row, counted from 0. */
export function backoffMs(failures: number, { firstMs, lastMs = firstMs }: BackoffDelays): number {
  return Math.min(firstMs * 2 ** failures, lastMs);
}

/** Shortens a delay at random to 50 to 100 %, so that partitions and replicas do not retry all at once. */
export function spread(delayMs: number): number {
  return delayMs * (0.5 + Math.random() / 2);
}

/** Resolves after the delay, or when the signal aborts. */
export async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await sleep(delayMs, undefined, { signal }).catch(() => undefined); // aborted
}

/** Rejects with the reason of the signal when it aborts. */
export function rejectedOnAbort(signal: AbortSignal): Promise<never> {
  return once(signal, 'abort').then(() => Promise.reject<never>(signal.reason as Error));
}

export interface RetryOptions extends BackoffDelays {
  readonly isRetryable: (error: unknown) => boolean;
  /** Called before each delay. If it rejects, the retries end with its error. */
  readonly onRetry?: (error: unknown) => Promise<void> | void;
  /** Whether delays are spread at random. */
  readonly isSpread?: boolean;
  readonly maxRetries?: number;
  /** An attempt that fails later than this is the last. */
  readonly withinMs?: number;
  /** Aborting ends the retries with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Repeats the work until it succeeds; rejects with the error of the last attempt. */
export async function retry<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { isRetryable, onRetry, isSpread = false, maxRetries = Infinity, withinMs = Infinity, signal } = options;
  const lastAt = performance.now() + withinMs;
  for (let failures = 0; ; failures += 1)
    try {
      return await work();
    } catch (error) {
      if (failures >= maxRetries || performance.now() > lastAt || !isRetryable(error)) throw error;
      signal?.throwIfAborted();
      await onRetry?.(error);
      const delayMs = backoffMs(failures, options);
      await sleep(isSpread ? spread(delayMs) : delayMs, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
}

export interface WaitOptions {
  /** Without it there are no retries. */
  readonly abort?: AbortSignal | undefined;
  readonly logger: Log;
}

/**
 * Retries while the log is unavailable, and logs a warning for each attempt: parts of a deployment start in any order, and
 * a supervisor restarts an ended process only after minutes.
 * @throws EventLogError of any other code; the reason of the signal
 */
export function retryWhileUnavailable<T>(work: () => Promise<T>, { abort, logger }: WaitOptions): Promise<T> {
  if (abort === undefined) return work();
  const done = retry(work, {
    firstMs: 1_000,
    lastMs: 10_000,
    isSpread: true,
    signal: abort,
    isRetryable: isAway,
    onRetry: (error) => logger.warn({ code: 'unavailable' }, `${(error as Error).message}; waiting for it`),
  });
  return Promise.race([done, rejectedOnAbort(abort)]); // an attempt may take longer than a process may take to stop
}
