import { setImmediate } from 'node:timers/promises';
import { EventLogError, type LogRecord, type SubscribeOptions, type Subscription } from '../event-log.js';
import type { Log } from '../logging.js';
import { backoffMs, pause, spread } from '../retry.js';
import type { PageLimits, StoredPartition } from './store.js';

interface Assigned extends StoredPartition {
  position: number;
  delivering: boolean;
}

/** The part of the log that a subscription uses; each call is one short read or write. */
export interface SubscriptionSource {
  join(options: SubscribeOptions): readonly (StoredPartition & { readonly position: number })[];
  page(partition: StoredPartition, from: number, limits: PageLimits): readonly LogRecord[];
  acknowledge(group: string, partition: StoredPartition, next: number): void;
  readonly logger: Log;
}

const BACKOFF = { firstMs: 100, lastMs: 30_000 } as const;

/** Delivers new records of a group's topics, one batch of each partition at a time. */
export class EmbeddedSubscription implements Subscription {
  readonly #closing = new AbortController();
  readonly #limits: PageLimits;
  readonly #deliveries = new Set<Promise<void>>();
  #assigned: readonly Assigned[] = [];

  constructor(
    readonly options: SubscribeOptions,
    private readonly source: SubscriptionSource,
    private readonly closed: () => void,
  ) {
    this.#limits = { maxRecords: options.maxRecords ?? 1000, maxBytes: options.maxBytes ?? 8 << 20 };
  }

  /** Reads the positions of the group: at the start, and again after a damaged log was replaced. */
  assign(): void {
    this.#assigned = this.source.join(this.options).map((partition) => ({ ...partition, delivering: false }));
  }

  /** Delivers new records: of the partitions that have grown, or of all. */
  wake(grown?: ReadonlySet<number>): void {
    if (this.#closing.signal.aborted) return;
    for (const partition of this.#assigned) {
      if (partition.delivering || grown?.has(partition.id) === false) continue;
      const delivery = this.#deliverAll(partition);
      this.#deliveries.add(delivery);
      void delivery.then(() => this.#deliveries.delete(delivery));
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new EventLogError('closed', `subscription of group ${this.options.group} is closed`));
    await Promise.all(this.#deliveries);
    this.closed();
  }

  async #deliverAll(partition: Assigned): Promise<void> {
    let failures = 0;
    partition.delivering = true;
    try {
      while (this.#isCurrent(partition)) {
        failures = await this.#deliverNext(partition, failures);
        if (failures < 0) return;
      }
    } finally {
      partition.delivering = false;
    }
  }

  /** Delivers one batch; returns the failures in a row, or -1 when there is nothing to deliver. */
  async #deliverNext(partition: Assigned, failures: number): Promise<number> {
    try {
      const records = this.source.page(partition, partition.position, this.#limits);
      if (records.length === 0) return -1;
      await this.#handle(partition, records);
      await setImmediate(); // a handler that never waits must not keep the event loop
      return 0;
    } catch (error) {
      if (!this.#isCurrent(partition)) return 0;
      await this.#pause(partition, failures, error);
      return failures + 1;
    }
  }

  async #handle(partition: Assigned, records: readonly LogRecord[]): Promise<void> {
    const end = (records.at(-1) as LogRecord).offset + 1;
    const acknowledge = async (next: number): Promise<void> => {
      if (next <= partition.position || next > end || !this.#isAssigned(partition)) return;
      this.source.acknowledge(this.options.group, partition, next);
      partition.position = next;
    };
    const { topic, partition: number } = partition;
    await this.options.handle({ topic, partition: number, records, acknowledge, signal: this.#closing.signal });
    await acknowledge(end);
  }

  async #pause(partition: Assigned, failures: number, error: unknown): Promise<void> {
    const delay = spread(backoffMs(failures, BACKOFF));
    const { topic, partition: number, position: offset } = partition;
    this.source.logger.warn(
      { err: error, group: this.options.group, topic, partition: number, offset, retryInMs: Math.round(delay) },
      'a batch was not handled and will be delivered again',
    );
    await pause(delay, this.#closing.signal);
  }

  #isAssigned(partition: Assigned): boolean {
    return this.#assigned.includes(partition);
  }

  #isCurrent(partition: Assigned): boolean {
    return !this.#closing.signal.aborted && this.#isAssigned(partition);
  }
}
