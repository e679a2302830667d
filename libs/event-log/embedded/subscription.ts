import { BATCH_LIMITS, type NextBatch, PartitionDelivery } from '../delivery/partition-delivery.js';
import { EventLogError, type Log, type SubscribeOptions, type Subscription } from '../event-log.js';
import type { Store, StoredPartition } from './store.js';
import type { Writer } from './writer.js';

/** The part of the log that a subscription uses; each call is one short read or write. */
export interface SubscriptionSource {
  use<T>(read: (store: Store) => T): T;
  write<T>(work: (writer: Writer) => T): T;
}

/** Delivers new records of a group's topics, one batch of each partition at a time. */
export class EmbeddedSubscription implements Subscription {
  readonly #closing = new AbortController();
  #deliveries: ReadonlyMap<number, PartitionDelivery> = new Map();
  /** Of a log that was replaced: their handlers may still run. */
  readonly #abandoned: PartitionDelivery[] = [];

  constructor(
    readonly options: SubscribeOptions,
    private readonly source: SubscriptionSource,
    private readonly logger: Log,
    private readonly closed: () => void,
  ) {}

  /** Reads the positions of the group: at the start, and again after a damaged log was replaced. */
  assign(): void {
    const { group, topics, from } = this.options;
    const joined = this.source.write((writer) => writer.join(group, topics, from));
    this.#abandoned.push(...this.#deliveries.values());
    for (const delivery of this.#abandoned) delivery.abandon();
    this.#deliveries = new Map(joined.map((partition) => [partition.id, this.#delivery(partition)]));
  }

  /** Delivers new records: of the partitions that have grown, or of all. */
  wake(grown?: ReadonlySet<number>): void {
    for (const [id, delivery] of this.#deliveries) if (grown?.has(id) !== false) delivery.wake();
  }

  async close(): Promise<void> {
    this.#closing.abort(new EventLogError('closed', `subscription of group ${this.options.group} is closed`));
    await Promise.all([...this.#abandoned, ...this.#deliveries.values()].map(({ idle }) => idle));
    this.closed();
  }

  #delivery(partition: StoredPartition & { readonly offset: number }): PartitionDelivery {
    const { options, source } = this;
    const { maxRecords, maxBytes } = { ...BATCH_LIMITS, ...options };
    const next = (position: number): NextBatch | undefined => {
      const page = source.use((store) =>
        store.page(partition, position, Number.MAX_SAFE_INTEGER, { maxRecords, maxBytes }),
      );
      const records = page.map(({ record }) => record);
      const last = records.at(-1);
      return last && { records, end: last.offset + 1 };
    };
    return new PartitionDelivery(partition, {
      options,
      next,
      commit: async (offset) => source.write((writer) => writer.setPosition(options.group, partition, offset)),
      closing: this.#closing.signal,
      commitFailureLevel: 'warn',
      logger: this.logger,
    });
  }
}
