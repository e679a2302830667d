import { setTimeout } from 'node:timers/promises';
import { backoffMs, spread } from '../retry.js';
import { Refused } from './refused.js';
import { Unavailable } from './unavailable.js';

export interface RetryPolicy {
  /** Of any error but `Unavailable` and `Refused`, before a batch is halved and a single event becomes a dead letter. */
  readonly retries: number;
  /** Before the first retry; doubles with each. After refusals in a row the same, up to the first delay of an outage. */
  readonly retryDelayMs: number;
  /** While the other side is away; doubles from the first to the last. */
  readonly unavailableDelayMs: { readonly first: number; readonly last: number };
}

export const DEFAULT_RETRY: RetryPolicy = {
  retries: 5,
  retryDelayMs: 50,
  unavailableDelayMs: { first: 1000, last: 30_000 },
};

/**
 * How often one other side is asked, by all batches for it together: many small ones, or many partitions, must not flood it.
 * Counts answers in a row that were no success.
 */
export interface Pace {
  away: number;
  refused: number;
  /** While it is away, the next batch asks then; by the clock of `performance.now()`. */
  nextAt: number;
}

export const newPace = (): Pace => ({ away: 0, refused: 0, nextAt: 0 });

export interface Settlement<T> {
  /** False when the other side was not asked: that says nothing about it. */
  deliver(items: readonly T[]): Promise<unknown>;
  /** Everything up to this item has been delivered or refused. */
  settled(last: T): Promise<void>;
  /** This item alone fails again and again. */
  refuse(item: T, error: unknown): Promise<void>;
  /** Called before each wait. */
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

/** What the last of the tries failed with, or undefined when one succeeded. */
async function failureOf<T>(
  items: readonly T[],
  settlement: Settlement<T>,
): Promise<{ readonly error: unknown } | undefined> {
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
        await sleep(refusedDelay(settlement), settlement);
        return { error };
      } else {
        pace.nextAt = performance.now();
        if (failures === retry.retries) return { error };
        await pause(spread(retry.retryDelayMs * 2 ** failures++), error, settlement);
      }
    }
  }
}

/** Resolves at once unless the other side is away; then for one batch at a time, when the delay is over. */
async function turn<T>(settlement: Settlement<T>): Promise<void> {
  const { pace, retry } = settlement;
  const { first, last } = retry.unavailableDelayMs;
  while (pace.away > 0) {
    const wait = pace.nextAt - performance.now();
    if (wait <= 0) {
      pace.nextAt = performance.now() + last; // the others wait for the answer to this one
      return;
    }
    await sleep(Math.min(wait, first), settlement);
  }
}

/** As long as the other side asks for and up to a tenth more, so that partitions and replicas do not return at once. */
function awayDelay<T>({ retryAfterMs }: Unavailable, { retry, pace }: Settlement<T>, away: number): number {
  const { first, last } = retry.unavailableDelayMs;
  if (pace.away === away || pace.away === 0) pace.away += 1; // batches that were under way together fail once
  const delay = backoffMs(pace.away - 1, { firstMs: first, lastMs: last });
  return retryAfterMs === undefined ? spread(delay) : retryAfterMs * (1 + Math.random() / 10);
}

function refusedDelay<T>({ retry, pace }: Settlement<T>): number {
  const { retryDelayMs, unavailableDelayMs } = retry;
  return spread(backoffMs(pace.refused++, { firstMs: retryDelayMs, lastMs: unavailableDelayMs.first }));
}

async function pause<T>(delayMs: number, error: unknown, settlement: Settlement<T>): Promise<void> {
  settlement.waiting(error, delayMs);
  await sleep(delayMs, settlement);
}

async function sleep<T>(delayMs: number, { signal }: Settlement<T>): Promise<void> {
  await setTimeout(delayMs, undefined, { signal });
}
