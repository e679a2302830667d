import {
  BATCH_LIMITS,
  type DeliverySource,
  type NextBatch,
  PartitionDelivery,
} from '../../delivery/partition-delivery.js';
import type { LogRecord, PartitionRef, Position } from '../../event-log.js';
import type { Page } from '../client/fetch-connection.js';

/** One page is handled while the next one is fetched. */
const PAGES = 2;

interface BufferedPage {
  readonly records: readonly LogRecord[];
  /** Index of the first record that is not acknowledged. */
  at: number;
  readonly next: number;
  readonly bytes: number;
}

/** A partition whose fetched pages wait for their delivery. */
export class BufferedPartition {
  next: number;
  readonly #delivery: PartitionDelivery;
  #pages: BufferedPage[] = [];

  constructor(
    position: Position,
    private readonly source: Omit<DeliverySource, 'next'>,
  ) {
    this.next = position.offset;
    this.#delivery = new PartitionDelivery(position, { ...source, next: (offset) => this.#nextBatch(offset) });
  }

  get ref(): PartitionRef {
    return this.#delivery.ref;
  }

  get bufferedBytes(): number {
    return this.#pages.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get wantsMore(): boolean {
    return this.#pages.length < PAGES && !this.#delivery.isEnded;
  }

  offer({ records, next }: Page): void {
    if (next <= this.next || this.#delivery.isEnded) return;
    const bytes = records.reduce((sum, { value }) => sum + value.length, 0);
    this.next = next;
    this.#pages.push({ records, at: 0, next, bytes });
    this.#delivery.wake();
  }

  restartAt(offset: number): void {
    this.#pages = [];
    this.#delivery.restartAt(offset);
    this.next = offset;
  }

  close(): Promise<void> {
    return this.#delivery.close();
  }

  #nextBatch(position: number): NextBatch | undefined {
    while ((this.#pages[0]?.next ?? Infinity) <= position) {
      this.#pages.shift();
      this.source.onDelivered?.(); // another page may fit
    }
    const page = this.#pages[0];
    if (page === undefined) return undefined;
    while ((page.records[page.at]?.offset ?? Infinity) < position) page.at += 1;
    const { maxRecords, maxBytes } = { ...BATCH_LIMITS, ...this.source.options };
    const records = page.records.slice(page.at, page.at + maxRecords);
    let bytes = 0;
    const end = records.findIndex(({ value }, index) => (bytes += value.length) > maxBytes && index > 0);
    const some = end < 0 ? records : records.slice(0, end);
    const last = some.at(-1);
    // Behind the last record of a page there are only offsets that Kafka uses for itself.
    return { records: some, end: last === undefined || last === page.records.at(-1) ? page.next : last.offset + 1 };
  }
}
