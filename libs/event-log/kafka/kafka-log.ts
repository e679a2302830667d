import {
  type EventLog,
  EventLogError,
  type Log,
  type LogRecord,
  type OutboxUse,
  type Ownership,
  type OwnOptions,
  type PartitionLag,
  type PartitionRange,
  type PartitionRef,
  type ReadOptions,
  type SchemaRegistry,
  type SkippedEvents,
  type StateEntry,
  type SubscribeOptions,
  type Subscription,
  type Transaction,
} from '../event-log.js';
import type { KafkaAdmin } from './client/admin.js';
import { KafkaClient } from './client/kafka-client.js';
import { nameOf } from '../partition.js';
import { Fetching } from './read/fetching.js';
import { GroupPositions } from './subscribe/group-positions.js';
import { asEventLogError } from './client/kafka-errors.js';
import { OutboxStore } from './share/outbox-store.js';
import { readRecords } from './read/reading.js';
import type { KafkaSettings } from './settings.js';
import { schemaRegistry } from './topics/schema-registry.js';
import { Shares } from './share/shares.js';
import { StateTable, statesOf } from './read/state-table.js';
import { KafkaSubscription } from './subscribe/subscription.js';
import { Topics } from './topics/topics.js';
import { type Reopening, Transactions } from './share/transactions.js';

export interface KafkaLogOptions {
  readonly settings: KafkaSettings;
  readonly clientId: string;
  /** For appends without a share; another process with the same id fences this one. */
  readonly transactionalId: string;
  /** File of the outbox, which queues appends of a share owner while Kafka is away. Without it a process owns no shares. */
  readonly outboxFile?: string;
  readonly logger: Log;
  /** Added partitions are noticed within this time; 30 s by default. */
  readonly metadataMaxAgeMs?: number;
}

/** For subscribers: a batch may take long, but its partitions stay with the process while it lives. */
const GROUP = { sessionMs: 10_000, heartbeatMs: 2_000, rebalanceMs: 15_000 } as const;

/** Opens a log on Kafka. @throws EventLogError `unavailable` if no broker answers, `refused` if they refuse the user */
export async function openKafkaLog(options: KafkaLogOptions): Promise<KafkaLog> {
  const client = new KafkaClient(options.settings, options.clientId, options.metadataMaxAgeMs);
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

/** The event log on Kafka: appends in transactions, reads committed records, subscribes by consumer groups. */
export class KafkaLog implements EventLog {
  readonly registry: SchemaRegistry | undefined;
  readonly #topics: Topics;
  readonly #fetching: Fetching;
  readonly #appended = new Map<string, number>();
  readonly #tables = new Map<string, StateTable>();
  readonly #subscriptions = new Set<KafkaSubscription>();
  readonly #shares: Shares | undefined;
  readonly #skipped = new Map<string, SkippedEvents>();
  #unshared: Transactions | undefined;
  #closed = false;

  constructor(
    private readonly options: KafkaLogOptions,
    private readonly client: KafkaClient,
    private readonly admin: KafkaAdmin,
    private readonly store: OutboxStore | undefined,
  ) {
    this.registry = schemaRegistry(options.settings.registry, options.logger);
    const { settings, logger } = options;
    this.#topics = new Topics({
      admin,
      where: this.client.where,
      partitions: settings.partitions,
      configuredBrokers: settings.brokers.length,
      logger,
    });
    this.#fetching = this.#newFetching();
    if (store !== undefined)
      this.#shares = new Shares({
        log: this,
        client,
        settings,
        store,
        topics: this.#topics,
        fetching: this.#fetching,
        transactions: (transactionalId, reopening) => this.#transactionsOf(transactionalId, reopening),
        logger,
      });
  }

  async append(transaction: Transaction): Promise<void> {
    this.#refuseClosed();
    this.#unshared ??= this.#transactionsOf(this.options.transactionalId);
    await this.#unshared.append(transaction);
  }

  async own(options: OwnOptions): Promise<Ownership> {
    this.#refuseClosed();
    if (this.#shares === undefined) throw new TypeError('a log that owns shares needs an outbox');
    return this.#shares.own(options);
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    this.#refuseClosed();
    const { prefix } = this.options.settings;
    await this.#topics.ensure(options.topics, 'events');
    const subscription: KafkaSubscription = new KafkaSubscription(
      options,
      {
        connect: () => this.#newFetching(),
        committed: (group) => this.admin.committedOffsets(group),
        positions: new GroupPositions({ group: options.group, prefix, log: this, logger: this.options.logger }),
        onSkipped: (ref, offsets) => this.#countSkipped(options.group, ref, offsets),
        ensureTopics: async () => {
          const there = await this.#topics.existing(options.topics);
          this.#topics.forget(options.topics);
          await this.#topics.ensure(options.topics, 'events');
          return there;
        },
        member: (onAssigned, onInterrupted) =>
          this.client.newMember({ group: options.group, topics: options.topics, ...GROUP, onAssigned, onInterrupted }),
        where: this.client.where,
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

  async *states(topic: string, prefix = ''): AsyncGenerator<StateEntry, void, void> {
    yield* statesOf(await this.#table(topic).latest(), prefix);
  }

  async positions(topics: readonly string[]): Promise<readonly PartitionRange[]> {
    this.#refuseClosed();
    return this.#fetching.ranges(await this.#fetching.partitionsOf(topics));
  }

  async lag(group: string): Promise<readonly PartitionLag[]> {
    this.#refuseClosed();
    const committed = await this.admin.committedOffsets(group);
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
    return [...this.#skipped.values()];
  }

  outbox(): OutboxUse | undefined {
    return this.#closed ? undefined : this.#shares?.outbox();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    this.#closed = true;
    await this.#shares?.close();
    await this.#unshared?.close();
    this.store?.close();
    await Promise.all([this.#fetching.close(), this.admin.disconnect()]);
  }

  #transactionsOf(transactionalId: string, reopening?: Reopening): Transactions {
    return new Transactions({
      ...(reopening && { reopening }),
      client: this.client,
      transactionalId,
      topics: this.#topics,
      partitionsOf: async (topic) => (await this.#fetching.partitionsOf([topic])).length,
      appended: this.#appended,
    });
  }

  #countSkipped(group: string, ref: PartitionRef, offsets: number): void {
    const name = `${group}/${nameOf(ref)}`;
    this.#skipped.set(name, { group, ...ref, events: (this.#skipped.get(name)?.events ?? 0) + offsets });
  }

  #table(topic: string): StateTable {
    this.#refuseClosed();
    const table = this.#tables.get(topic) ?? new StateTable(topic, this.#fetching);
    this.#tables.set(topic, table);
    return table;
  }

  #newFetching(): Fetching {
    const existing = (topics: readonly string[]) => this.#topics.existing(topics);
    return new Fetching(this.client.newFetchConnection(), this.client.where, existing, this.#appended);
  }

  #refuseClosed(): void {
    if (this.#closed) throw new EventLogError('closed', `the event log at ${this.client.where} is closed`);
  }
}
