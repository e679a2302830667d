import { setTimeout } from 'node:timers/promises';
import { backoffMs, spread } from '../retry.js';
import { Refused } from './refused.js';
import { Unavailable } from './unavailable.js';

export interface RetryPolicy {
  /** Retries after other errors than `Unavailable` and `Refused`, before a batch is halved or a single event becomes a dead letter. */
  readonly retries: number;
  /** Delay before the first retry; doubles with each. Also after refusals in a row, up to the first delay of an outage. */
  readonly retryDelayMs: number;
  /** Delays while the backend is unavailable; they double from the first to the last. */
  readonly unavailableDelayMs: { readonly first: number; readonly last: number };
}

export const DEFAULT_RETRY: RetryPolicy = {
  retries: 5,
  retryDelayMs: 50,
  unavailableDelayMs: { first: 1000, last: 30_000 },
};

/** The pace of requests to one backend, over all batches and partitions, which must not flood it. Counts failures in a row. */
export interface Pace {
  away: number;
  refused: number;
  /** Time of the next request during an outage, by `performance.now()`. */
  nextAt: number;
}

export const newPace = (): Pace => ({ away: 0, refused: 0, nextAt: 0 });

export interface Settlement<T> {
  /** Resolves with false if the backend was not called: this says nothing about an outage. */
  deliver(items: readonly T[]): Promise<unknown>;
  /** Called when all items up to this one have been delivered or refused. */
  settled(last: T): Promise<void>;
  /** Called with a single item whose retries are used up. */
  refuse(item: T, error: unknown): Promise<void>;
  readonly waiting: (error: unknown, delayMs: number) => void;
  readonly signal: AbortSignal;
  readonly retry: RetryPolicy;
  readonly pace: Pace;
}

/** Delivers the items until each is delivered or refused; rejects only when aborted or when refusing fails. */
export async function settle<T>(items: readonly T[], settlement: Settlement<T>): Promise<void> {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return;
  const failure = await failureOf(items, settlement);
  if (failure !== undefined && items.length > 1) {
    const half = items.length >> 1;
    await settle(items.slice(0, half), settlement);
    return settle(items.slice(half), settlement);
  }
  if (failure !== undefined) await settlement.refuse(first, failure.error);
  await settlement.settled(last);
}

/** Returns the error of the last attempt, or undefined after a success. */
async function failureOf<T>(items: readonly T[], settlement: Settlement<T>): Promise<{ error: unknown } | undefined> {
  const { retry, pace, signal } = settlement;
  let failures = 0;
  for (;;) {
    signal.throwIfAborted();
    await turn(settlement);
    const { away } = pace;
    try {
      const isAsked = (await settlement.deliver(items)) !== false;
      Object.assign(pace, isAsked ? newPace() : { nextAt: performance.now() });
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Unavailable) {
        const delay = awayDelay(error, settlement, away);
        pace.nextAt = performance.now() + delay;
        settlement.waiting(error, delay);
        if (error.mayBeTooLarge && items.length > 1) return { error };
      } else if (error instanceof Refused) {
        pace.away = 0;
        const delays = { firstMs: retry.retryDelayMs, lastMs: retry.unavailableDelayMs.first };
        await sleep(spread(backoffMs(pace.refused++, delays)), settlement);
        return { error };
      } else {
        pace.nextAt = performance.now();
        if (failures === retry.retries) return { error };
        const delay = spread(retry.retryDelayMs * 2 ** failures++);
        settlement.waiting(error, delay);
        await sleep(delay, settlement);
      }
    }
  }
}

/** Resolves at once, or during an outage after the delay, for one batch at a time. */
async function turn<T>(settlement: Settlement<T>): Promise<void> {
  const { pace, retry } = settlement;
  const { first, last } = retry.unavailableDelayMs;
  while (pace.away > 0) {
    const wait = pace.nextAt - performance.now();
    if (wait <= 0) {
      pace.nextAt = performance.now() + last; // other batches wait for this answer
      return;
    }
    await sleep(Math.min(wait, first), settlement);
  }
}

/** Returns the delay that the backend asks for and up to 10 % more, so that partitions and replicas do not return all at once. */
function awayDelay<T>({ retryAfterMs }: Unavailable, { retry, pace }: Settlement<T>, away: number): number {
  const { first, last } = retry.unavailableDelayMs;
  if (pace.away === away || pace.away === 0) pace.away += 1; // concurrent batches count as one failure
  const delay = backoffMs(pace.away - 1, { firstMs: first, lastMs: last });
  return retryAfterMs === undefined ? spread(delay) : retryAfterMs * (1 + Math.random() / 10);
}

async function sleep<T>(delayMs: number, { signal }: Settlement<T>): Promise<void> {
  await setTimeout(delayMs, undefined, { signal });
}
