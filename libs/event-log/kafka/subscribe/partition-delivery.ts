import { setImmediate } from 'node:timers/promises';
import {
  EventLogError,
  type LogRecord,
  type PartitionRef,
  type Position,
  type SubscribeOptions,
} from '../../event-log.js';
import type { Log } from '../../logging.js';
import { backoffMs, pause, spread } from '../../retry.js';
import type { Page } from '../client/fetch-connection.js';

const BACKOFF = { firstMs: 100, lastMs: 30_000 } as const;
/** One page is handled while the next one is fetched. */
const PAGES = 2;

export interface PartitionDeliveryOptions {
  readonly options: SubscribeOptions;
  /** Aborted when the subscription closes. */
  readonly closing: AbortSignal;
  readonly commit: (offset: number) => Promise<void>;
  /** Called after each batch: more pages may fit. */
  readonly onDelivered: () => void;
  readonly logger: Log;
}

interface BufferedPage {
  readonly records: readonly LogRecord[];
  /** Index of the first record that is not acknowledged. */
  at: number;
  readonly next: number;
  readonly bytes: number;
}

/** Delivers the fetched pages of one partition, batch by batch. */
export class PartitionDelivery {
  readonly ref: PartitionRef;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #pages: BufferedPage[] = [];
  #position: number;
  #next: number;
  /** The error of the last failed acknowledgement. */
  #notCommitted: unknown;
  #running: Promise<void> | undefined;

  constructor(
    { topic, partition, offset }: Position,
    private readonly context: PartitionDeliveryOptions,
  ) {
    this.ref = { topic, partition };
    this.#position = offset;
    this.#next = offset;
    this.#signal = AbortSignal.any([this.#stop.signal, context.closing]);
  }

  /** Where the next fetch begins. */
  get next(): number {
    return this.#next;
  }

  get bufferedBytes(): number {
    return this.#pages.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get wantsMore(): boolean {
    return this.#pages.length < PAGES && !this.#signal.aborted;
  }

  offer(page: Page): void {
    if (page.next <= this.#next || this.#signal.aborted) return;
    const { records } = page;
    const bytes = records.reduce((sum, { value }) => sum + value.length, 0);
    this.#next = page.next;
    this.#pages.push({ records, at: 0, next: page.next, bytes });
    this.#running ??= this.#deliverAll().finally(() => (this.#running = undefined));
  }

  /** Continues to fetch at a later offset; buffered pages are still delivered. */
  skipTo(offset: number): void {
    this.#next = offset;
  }

  restartAt(offset: number): void {
    this.#pages = [];
    this.#position = offset;
    this.#next = offset;
  }

  /** Aborts the batch that is being handled, and resolves when its handler is done. */
  async close(): Promise<void> {
    const { topic, partition } = this.ref;
    this.#stop.abort(new EventLogError('closed', `partition ${topic}/${partition} is no longer delivered here`));
    await this.#running;
  }

  async #deliverAll(): Promise<void> {
    let failures = 0;
    for (let page = this.#pages[0]; page !== undefined && !this.#signal.aborted; page = this.#pages[0]) {
      try {
        if (this.#position < page.next) await this.#deliverNext(page);
        else this.#pages.shift();
        failures = 0;
        this.context.onDelivered();
        await setImmediate(); // a handler that never waits must not keep the event loop
      } catch (error) {
        if (!this.#signal.aborted) await this.#pause(failures++, error);
      }
    }
  }

  /** Delivers one batch of the page. Behind its last record there are only offsets that Kafka uses for itself. */
  async #deliverNext(page: BufferedPage): Promise<void> {
    while ((page.records[page.at]?.offset ?? Infinity) < this.#position) page.at += 1;
    const records = batchFrom(page, this.context.options);
    const last = records.at(-1);
    const end = last === undefined || last === page.records.at(-1) ? page.next : last.offset + 1;
    const acknowledge = async (next: number): Promise<void> => {
      const reached = last !== undefined && next > last.offset ? end : next;
      if (next <= this.#position || next > end || this.#stop.signal.aborted) return;
      try {
        await this.context.commit(reached);
      } catch (error) {
        this.#notCommitted = error;
        throw error;
      }
      this.#position = reached;
    };
    if (last !== undefined)
      await this.context.options.handle({ ...this.ref, records, acknowledge, signal: this.#signal });
    await acknowledge(end);
  }

  async #pause(failures: number, error: unknown): Promise<void> {
    const delay = spread(backoffMs(failures, BACKOFF));
    const { group } = this.context.options;
    const at = { group, ...this.ref, offset: this.#position, retryInMs: Math.round(delay) };
    const [why, what] =
      error instanceof EventLogError ? [{ code: error.code }, `: ${error.message}`] : [{ err: error }, ''];
    // The subscription logs an outage or a rebalance once, for all partitions.
    const level = error === this.#notCommitted ? 'info' : 'warn';
    this.context.logger[level]({ ...why, ...at }, `a batch was not handled and will be delivered again${what}`);
    await pause(delay, this.#signal);
  }
}

function batchFrom(
  { records, at }: BufferedPage,
  { maxRecords = 1000, maxBytes = 8 << 20 }: SubscribeOptions,
): readonly LogRecord[] {
  const some = records.slice(at, at + maxRecords);
  let bytes = 0;
  const end = some.findIndex(({ value }, index) => {
    bytes += value.length;
    return index > 0 && bytes > maxBytes;
  });
  return end < 0 ? some : some.slice(0, end);
}
