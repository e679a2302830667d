import { otherTopics } from '@pgherald/events';
import {
  type EventLog,
  EventLogError,
  type LogRecord,
  type OutboxUse,
  type OwnOptions,
  type Ownership,
  type PartitionLag,
  type PartitionRange,
  type ReadOptions,
  type SchemaRegistry,
  type SkippedEvents,
  type SubscribeOptions,
  type Subscription,
  type Transaction,
} from '../event-log.js';
import type { Log } from '../logging.js';
import type { KafkaAdmin } from './client/admin.js';
import { type KafkaClient, kafkaClient } from './client/kafka-client.js';
import { nameOf } from '../partition.js';
import { Fetching } from './read/fetching.js';
import { GroupPositions } from './subscribe/group-positions.js';
import type { GroupMember, MemberOptions } from './client/group-member.js';
import { asEventLogError } from './client/kafka-errors.js';
import { LastOwner } from './share/last-owner.js';
import { type OrphanedOutbox, orphanedOutbox } from './share/orphaned-outbox.js';
import { KafkaOwnership } from './share/share-ownership.js';
import type { Sender } from './share/outbox.js';
import { OutboxStore } from './share/outbox-store.js';
import { readRecords } from './read/reading.js';
import type { KafkaSettings } from './settings.js';
import { schemaRegistry } from './topics/schema-registry.js';
import { shareLog } from './share/share-log.js';
import { SkippedCount } from './subscribe/skipped-count.js';
import { StateTable } from './read/state-table.js';
import { KafkaSubscription } from './subscribe/subscription.js';
import { Topics } from './topics/topics.js';
import { type Reopening, Transactions } from './share/transactions.js';

export interface KafkaLogOptions {
  readonly settings: KafkaSettings;
  /** Name of the process at the brokers. */
  readonly clientId: string;
  /** Of what is appended without a share; another process with the same one fences this. */
  readonly transactionalId: string;
  /** Where what the owner of a share appends waits while Kafka is away. Without it such a process owns no shares. */
  readonly outboxFile?: string;
  readonly logger: Log;
  /** Added partitions are noticed within this time; 30 s by default. */
  readonly metadataMaxAgeMs?: number;
}

/** Sinks: a batch may take long, but its partitions stay with the process as long as it lives. */
const GROUP = { sessionMs: 10_000, heartbeatMs: 2_000, rebalanceMs: 15_000 } as const;

/**
 * Opens a log on Kafka.
 * @throws EventLogError `unavailable` when no broker answers, `refused` when they do not let us in
 */
export async function openKafkaLog(options: KafkaLogOptions): Promise<KafkaLog> {
  const client = kafkaClient(options.settings, options.clientId, options.metadataMaxAgeMs);
  const admin = client.newAdmin();
  try {
    await admin.connect();
    const outbox = options.outboxFile === undefined ? undefined : new OutboxStore(options.outboxFile);
    return new KafkaLog(options, client, admin, outbox);
  } catch (error) {
    await admin.disconnect();
    throw asEventLogError(error, client.where);
  }
}

/** The event log on Kafka: transactions of one share, reading of what is committed, groups of the broker. */
export class KafkaLog implements EventLog {
  readonly registry: SchemaRegistry | undefined;
  readonly #where: string;
  readonly #topics: Topics;
  readonly #fetching: Fetching;
  readonly #appended = new Map<string, number>();
  readonly #tables = new Map<string, StateTable>();
  readonly #subscriptions = new Set<KafkaSubscription>();
  readonly #orphanedOutboxes = new Set<OrphanedOutbox>();
  readonly #skipped = new SkippedCount();
  #own: Transactions | undefined;
  #dropped = 0;
  #closed = false;

  constructor(
    private readonly options: KafkaLogOptions,
    private readonly client: KafkaClient,
    private readonly admin: KafkaAdmin,
    private readonly store: OutboxStore | undefined,
  ) {
    this.registry = schemaRegistry(options.settings.registry, options.logger);
    this.#where = client.where;
    const { settings, logger } = options;
    this.#topics = new Topics({
      admin,
      where: this.#where,
      partitions: settings.partitions,
      configuredBrokers: settings.brokers.length,
      logger,
    });
    this.#fetching = this.#newFetching();
  }

  async append(transaction: Transaction): Promise<void> {
    this.#refuseClosed();
    this.#own ??= this.#transactionsOf(this.options.transactionalId);
    await this.#own.append(transaction);
  }

  async own(options: OwnOptions): Promise<Ownership> {
    this.#refuseClosed();
    const { store } = this;
    if (store === undefined) throw new TypeError('a log that owns shares needs an outbox');
    const { settings, logger } = this.options;
    const { targets, state } = otherTopics(settings.prefix);
    const dropped: OwnOptions['dropped'] = (records) => {
      this.#dropped += records.length;
      options.dropped(records);
    };
    const outbox = { store, logger, maxBytes: settings.outbox.size, dropped };
    const orphanedOutbox = this.#orphanedOutbox({ ...outbox, givenUp: options.givenUp }, options.name);
    const ownership = new KafkaOwnership(options, {
      prefix: settings.prefix,
      topic: targets,
      ensureTopic: () => {
        this.#topics.forget([targets]);
        return this.#topics.ensure([targets], 'shares');
      },
      partitions: () => this.#partitionsOf(targets),
      member: (member) => this.member(member),
      shareLog: (transactionalId, lost, mayOpen) => {
        const lastOwner = this.#lastOwner(transactionalId, state, store);
        const transactions = this.#transactionsOf(transactionalId, { mayOpen, opened: () => lastOwner.refuseOthers() });
        const sender = this.#senderOf(transactions, lost.signal);
        const settled = (topics: readonly string[]) => this.#fetching.settled(topics);
        const orphan = () => orphanedOutbox.take(transactionalId);
        return shareLog({
          whole: this,
          transactionalId,
          transactions,
          outbox,
          lastOwner,
          settled,
          sender,
          orphan,
          lost,
        });
      },
      keepOnly: (shares) => {
        for (const share of store.shares()) if (!shares.includes(share)) orphanedOutbox.take(share);
      },
      where: this.#where,
      logger,
    });
    this.#orphanedOutboxes.add(orphanedOutbox);
    try {
      await ownership.start();
    } catch (error) {
      await ownership.close();
      this.#orphanedOutboxes.delete(orphanedOutbox);
      await orphanedOutbox.stop();
      throw error;
    }
    return ownership;
  }

  #lastOwner(transactionalId: string, topic: string, { instance }: OutboxStore): LastOwner {
    const state = async (...asked: Parameters<EventLog['state']>): Promise<Buffer | undefined> => {
      await this.#fetching.settled([topic]);
      return this.state(...asked);
    };
    return new LastOwner({ topic, transactionalId, instance, state, where: this.#where });
  }

  #orphanedOutbox(outbox: Parameters<typeof orphanedOutbox>[1], name: string): OrphanedOutbox {
    const id = `${this.options.settings.prefix}.${name}.${outbox.store.instance}`;
    const transactions = this.#transactionsOf(id);
    return orphanedOutbox(id, outbox, { ...this.#senderOf(transactions), close: () => transactions.close() });
  }

  /** Ours to open, the share ends what it began at once; else its transaction's timeout does. */
  #senderOf(transactions: Transactions, lost?: AbortSignal): Sender {
    return {
      prepare: async (transaction) => {
        this.#refuseClosed();
        return transactions.prepare(transaction);
      },
      wasCommitted: async (position) => {
        if (lost?.aborted !== true) await transactions.takeOver(true);
        return this.#fetching.isCommitted(position);
      },
    };
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    this.#refuseClosed();
    const { prefix } = this.options.settings;
    await this.#topics.ensure(options.topics, 'events');
    const subscription: KafkaSubscription = new KafkaSubscription(
      options,
      {
        connect: () => this.#newFetching(),
        committed: (group) => this.#committed(group),
        positions: new GroupPositions({ group: options.group, prefix, log: this, logger: this.options.logger }),
        onSkipped: (ref, offsets) => this.#skipped.add(options.group, ref, offsets),
        ensureTopics: async () => {
          const there = await this.#topics.existing(options.topics);
          this.#topics.forget(options.topics);
          await this.#topics.ensure(options.topics, 'events');
          return there;
        },
        member: (assigned, interrupted) =>
          this.member({ group: options.group, topics: options.topics, ...GROUP, assigned, interrupted }),
        where: this.#where,
        logger: this.options.logger,
      },
      () => this.#subscriptions.delete(subscription),
    );
    this.#subscriptions.add(subscription);
    try {
      await subscription.start();
    } catch (error) {
      await subscription.close();
      throw error;
    }
    return subscription;
  }

  async *read(options: ReadOptions): AsyncGenerator<LogRecord, void, void> {
    this.#refuseClosed();
    for await (const records of readRecords(this.#fetching, options))
      for (const record of records) {
        if (this.#closed || options.signal?.aborted === true) return;
        yield record;
      }
  }

  async state(topic: string, key: string): Promise<Buffer | undefined> {
    return (await this.#table(topic).latest()).get(key);
  }

  async *states(
    topic: string,
    prefix = '',
  ): AsyncGenerator<{ readonly key: string; readonly value: Buffer }, void, void> {
    const values = await this.#table(topic).latest();
    const wanted = [...values].filter(([key]) => key.startsWith(prefix));
    for (const [key, value] of wanted.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
      yield { key, value };
  }

  async positions(topics: readonly string[]): Promise<readonly PartitionRange[]> {
    this.#refuseClosed();
    return this.#fetching.ranges(await this.#fetching.partitionsOf(topics));
  }

  async lag(group: string): Promise<readonly PartitionLag[]> {
    this.#refuseClosed();
    const committed = await this.#committed(group);
    const topics = [...new Set([...committed.keys()].map((name) => name.slice(0, name.lastIndexOf('/'))))];
    const partitions = await this.#fetching.partitionsOf(topics);
    const ends = await this.#fetching.ends(partitions);
    const known = partitions.flatMap((ref) => {
      const position = committed.get(nameOf(ref));
      return position === undefined ? [] : [{ ...ref, position, end: ends.get(nameOf(ref)) ?? 0 }];
    });
    const behind = known.filter(({ position, end }) => position < end);
    const begins = behind.length === 0 ? new Map<string, number>() : await this.#fetching.begins(behind);
    return known.map(({ topic, partition, position, end }) => {
      const from = Math.max(begins.get(nameOf({ topic, partition })) ?? 0, position);
      return { topic, partition, lag: Math.max(0, end - from) };
    });
  }

  skipped(): readonly SkippedEvents[] {
    return this.#skipped.all;
  }

  outbox(): OutboxUse | undefined {
    if (this.store === undefined || this.#closed) return undefined;
    return { transactions: this.store.count, bytes: this.store.bytes, dropped: this.#dropped };
  }

  /** A member of a group, whose topics have to be there. */
  member(options: MemberOptions): GroupMember {
    return this.client.newMember(options);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    this.#closed = true;
    await Promise.all([...this.#orphanedOutboxes].map((each) => each.stop()));
    await this.#own?.close();
    this.store?.close();
    await Promise.all([this.#fetching.close(), this.admin.disconnect()]);
  }

  #transactionsOf(transactionalId: string, reopening?: Reopening): Transactions {
    return new Transactions({
      ...(reopening && { reopening }),
      client: this.client,
      transactionalId,
      topics: this.#topics,
      partitionsOf: (topic) => this.#partitionsOf(topic),
      appended: this.#appended,
    });
  }

  async #partitionsOf(topic: string): Promise<number> {
    return (await this.#fetching.partitionsOf([topic])).length;
  }

  #table(topic: string): StateTable {
    this.#refuseClosed();
    const table = this.#tables.get(topic) ?? new StateTable(topic, this.#fetching);
    this.#tables.set(topic, table);
    return table;
  }

  /** Positions of a group by `topic/partition`. */
  async #committed(group: string): Promise<ReadonlyMap<string, number>> {
    try {
      return await this.admin.committedOffsets(group);
    } catch (error) {
      throw asEventLogError(error, this.#where);
    }
  }

  #newFetching(): Fetching {
    const existing = (topics: readonly string[]) => this.#topics.existing(topics);
    return new Fetching(this.client.newFetchConnection(), this.#where, existing, this.#appended);
  }

  #refuseClosed(): void {
    if (this.#closed) throw new EventLogError('closed', `the event log at ${this.#where} is closed`);
  }
}
