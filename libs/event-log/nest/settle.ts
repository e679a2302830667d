import { setTimeout } from 'node:timers/promises';
import { Unavailable } from './unavailable.js';

export interface RetryPolicy {
  /** Of any error but `Unavailable`, before a batch is halved and a single event refused. */
  readonly retries: number;
  /** Before the first retry; doubles with each. */
  readonly retryDelayMs: number;
  /** While the other side is away; doubles from the first to the last. */
  readonly unavailableDelayMs: { readonly first: number; readonly last: number };
}

export const DEFAULT_RETRY: RetryPolicy = {
  retries: 5,
  retryDelayMs: 50,
  unavailableDelayMs: { first: 1000, last: 30_000 },
};

export interface Settlement<T> {
  deliver(items: readonly T[]): Promise<void>;
  /** Everything up to this item has been delivered or refused. */
  settled(last: T): Promise<void>;
  /** This item alone fails again and again. */
  refuse(item: T, error: unknown): Promise<void>;
  /** Told before each wait. */
  readonly waiting: (error: unknown, delayMs: number) => void;
  readonly signal: AbortSignal;
  readonly retry: RetryPolicy;
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
  const { retries, retryDelayMs, unavailableDelayMs } = settlement.retry;
  let failures = 0;
  let away = 0;
  for (;;) {
    settlement.signal.throwIfAborted();
    try {
      await settlement.deliver(items);
      return undefined;
    } catch (error) {
      settlement.signal.throwIfAborted();
      if (error instanceof Unavailable) {
        const delay =
          error.retryAfterMs ?? Math.min(unavailableDelayMs.first * 2 ** away++, unavailableDelayMs.last) * jitter();
        await pause(delay, error, settlement);
      } else {
        if (failures === retries) return { error };
        await pause(retryDelayMs * 2 ** failures++ * jitter(), error, settlement);
      }
    }
  }
}

async function pause<T>(delayMs: number, error: unknown, { waiting, signal }: Settlement<T>): Promise<void> {
  waiting(error, delayMs);
  await setTimeout(delayMs, undefined, { signal });
}

function jitter(): number {
  return 0.5 + Math.random() / 2;
}
