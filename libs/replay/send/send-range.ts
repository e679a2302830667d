import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from '@pgherald/event-log';
import { explainEmptyRange, noNames } from '../range/empty-range.js';
import { type LoggedEvent, readRange, type ReadRangeOptions } from '../range/read-range.js';
import type { EventSource } from '../sources/event-source.js';
import type { SendProgress } from './send-progress.js';

/** Where a range is sent. */
export interface SendTarget {
  /** For messages, without secrets. */
  readonly place: string;
  /** Resolves when the target has the events. Rejects if it does not take them, or the signal aborts. */
  send(events: readonly LoggedEvent[], signal: AbortSignal): Promise<void>;
  /** Whether an error of `send` may pass soon. */
  isAway(error: unknown): boolean;
  /** Whether an error of `send` is about these events, so that others may be taken. */
  isRefused(error: unknown): boolean;
  close(): Promise<void>;
}

export interface SendOptions extends Omit<ReadRangeOptions, 'follow' | 'seen'> {
  readonly target: SendTarget;
  readonly state: SendProgress;
  /** Most events per second. */
  readonly rate: number;
  /** How long the target may be away, milliseconds; 5 minutes by default. */
  readonly patienceMs?: number;
}

/** How long a target may be away. */
const PATIENCE_MS = 300_000;
const AGAIN_MS = 1_000;
const MOST_EVENTS = 500;
const MOST_BYTES = 1_000_000;

/**
 * Sends a range in the order of the log. After an interruption the next run goes on with the first batch that the target may
 * lack; some events may be sent twice, with the same ids and times.
 * @returns the events sent by this run
 */
export async function sendRange(source: EventSource, options: SendOptions): Promise<number> {
  const { state, rate, signal, selection, onNotice } = options;
  const startedAt = performance.now();
  const seen = noNames();
  let sent = 0;
  let matched = 0;
  const flush = async (batch: readonly LoggedEvent[]): Promise<void> => {
    await sleep(Math.max(0, startedAt + (1_000 * sent) / rate - performance.now()), undefined, { signal });
    await sendPatiently(batch, options);
    sent += batch.length;
    state.sent(batch.map(({ record }) => record));
  };
  try {
    let batch: LoggedEvent[] = [];
    let bytes = 0;
    for await (const event of readRange(source, { ...options, range: { ...options.range, to: state.to }, seen })) {
      matched += 1;
      if (state.isSent(event.record)) continue;
      batch.push(event);
      bytes += event.record.value.length;
      if (batch.length < Math.min(MOST_EVENTS, Math.max(1, rate)) && bytes < MOST_BYTES) continue;
      await flush(batch);
      batch = [];
      bytes = 0;
    }
    if (batch.length > 0 && !signal.aborted) await flush(batch);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (signal.aborted) return sent;
  state.finish();
  if (matched === 0) onNotice(await explainEmptyRange(source, selection, seen));
  return sent;
}

async function sendPatiently(batch: readonly LoggedEvent[], options: SendOptions): Promise<void> {
  const { target, signal, onNotice, patienceMs = PATIENCE_MS } = options;
  let isAway = false;
  const onRetry = (error: unknown): void => {
    if (!isAway) onNotice(`${(error as Error).message}; waiting for it`);
    isAway = true;
  };
  const isRetryable = (error: unknown): boolean => target.isAway(error);
  try {
    await retry(() => target.send(batch, signal), {
      firstMs: AGAIN_MS,
      withinMs: patienceMs,
      signal,
      isRetryable,
      onRetry,
    });
  } catch (error) {
    if (!target.isRefused(error)) throw error;
    await sendApart(batch, error as Error, options);
  }
}

/** Sends a refused batch in halves, until the refused event is alone; it is left out with a notice. */
async function sendApart(batch: readonly LoggedEvent[], refusal: Error, options: SendOptions): Promise<void> {
  const [first] = batch;
  if (batch.length === 1 && first) {
    const { type, event } = first.decoded;
    return options.onNotice(`${type} ${event.meta.eventId} is left out: ${refusal.message}`);
  }
  const middle = batch.length >> 1;
  for (const half of [batch.slice(0, middle), batch.slice(middle)]) await sendPatiently(half, options);
}
