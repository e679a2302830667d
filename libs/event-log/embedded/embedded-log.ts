import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type EventLog,
  EventLogError,
  type Log,
  type LogRecord,
  type LogSize,
  type PartitionLag,
  type PartitionRange,
  type ReadOptions,
  type StateEntry,
  type SubscribeOptions,
  type Subscription,
  type Transaction,
} from '../event-log.js';
import { Changes } from '../delivery/changes.js';
import { checkBig, checkSmall, lastReadableOffsets, moveAside } from './damage.js';
import { openForWriting } from './format.js';
import { lockForWriting } from './ownership.js';
import { type ReadSource, readRecords, readStates } from './reading.js';
import { Reserve } from '../reserve.js';
import { eventLogSettings, retentionOf } from '../settings.js';
import { removeOldest, type RetentionPolicy, shrink } from './retention.js';
import { asEventLogError } from './sqlite-errors.js';
import { Store } from './store.js';
import { EmbeddedSubscription } from './subscription.js';
import { Writer } from './writer.js';

export interface EmbeddedLogOptions {
  /** Created if missing. Holds `events.db` and its companion files. */
  readonly directory: string;
  readonly logger: Log;
  /** As in the default settings by default; the first policy that matches a topic counts. */
  readonly retention?: readonly RetentionPolicy[];
  /** Partitions of each topic in a new log; 12 by default. An existing log keeps its number. */
  readonly partitions?: number;
  /** Disk space that is reserved for a full disk; 32 MiB by default. */
  readonly reserveBytes?: number;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: () => number;
}

/** Creates folders one by one: Node's recursive mkdir never returns below /proc, where folders exist but none can be created. */
function makeFolder(path: string): void {
  const parent = dirname(path);
  if (parent !== path && !existsSync(parent)) makeFolder(parent);
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}

const RETENTION_EVERY_MS = 60_000;
const AHEAD = 'a consumer group was ahead of the event log, whose tail is lost; it goes on at the end';

/** Opens the log as its only writer. @throws EventLogError `in-use`, or `bad-format` if this version cannot write it */
export async function openEmbeddedLog(options: EmbeddedLogOptions): Promise<EmbeddedLog> {
  const file = join(options.directory, 'events.db');
  let unlock: (() => void) | undefined;
  try {
    makeFolder(options.directory);
    unlock = lockForWriting(options.directory);
    return new EmbeddedLog(file, options, unlock);
  } catch (error) {
    unlock?.();
    throw asEventLogError(error, file);
  }
}

/** The event log as one SQLite file that belongs to this process; others read it with `openEmbeddedLogReader`. */
export class EmbeddedLog implements EventLog, ReadSource {
  readonly changes = new Changes();
  readonly #subscriptions = new Set<EmbeddedSubscription>();
  readonly #reserve: Reserve;
  readonly #clock: () => number;
  readonly #ticker: NodeJS.Timeout;
  readonly #stopCheck: () => Promise<unknown>;
  #writer: Writer;
  #closed = false;

  constructor(
    readonly file: string,
    private readonly options: EmbeddedLogOptions,
    private readonly unlock: () => void,
  ) {
    this.#clock = options.clock ?? Date.now;
    this.#reserve = new Reserve(join(options.directory, 'events.reserve'), options.reserveBytes ?? 32 << 20);
    this.#writer = this.#openOrReplace();
    this.#restoreReserve();
    this.#stopCheck = checkBig(file, (damage) => {
      if (!this.#closed) this.#reported(new EventLogError('damaged', `event log ${file} is damaged: ${damage}`));
    });
    this.#ticker = setInterval(() => void this.#tick(), RETENTION_EVERY_MS).unref();
  }

  async append(transaction: Transaction): Promise<void> {
    const grown = this.write((writer) => writer.append(transaction, this.#clock()));
    if (grown.size === 0) return;
    setImmediate(() => {
      this.changes.announce();
      for (const subscription of this.#subscriptions) subscription.wake(grown);
    });
  }

  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    this.#refuseDoubled(options);
    const subscription: EmbeddedSubscription = new EmbeddedSubscription(options, this, this.options.logger, () =>
      this.#subscriptions.delete(subscription),
    );
    subscription.assign();
    this.#subscriptions.add(subscription);
    setImmediate(() => subscription.wake());
    return subscription;
  }

  read(options: ReadOptions): AsyncIterable<LogRecord> {
    return readRecords(this, options);
  }

  async state(topic: string, key: string): Promise<Buffer | undefined> {
    return this.use((store) => store.state(topic, key));
  }

  states(topic: string, prefix = ''): AsyncIterable<StateEntry> {
    return readStates(this, topic, prefix);
  }

  async positions(topics: readonly string[]): Promise<readonly PartitionRange[]> {
    return this.use((store) => store.ranges(topics));
  }

  async lag(group: string): Promise<readonly PartitionLag[]> {
    return this.use(() => this.#writer.lag(group));
  }

  async size(): Promise<LogSize> {
    const records = this.use(({ database }) =>
      database.number('SELECT coalesce(sum(records), 0) FROM topic_partition'),
    );
    const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    return { bytes: sizeOf(this.file) + sizeOf(`${this.file}-wal`), records };
  }

  /** Removes what the retention no longer keeps, in small steps; returns how many records. Runs each minute by itself. */
  async retain(now = this.#clock()): Promise<number> {
    const policies = this.options.retention ?? retentionOf(eventLogSettings.parse({}));
    const unread = new Set<string>();
    let records = 0;
    for (;;) {
      const removed = this.write((writer) => removeOldest(writer, policies, now));
      if (removed === undefined) break;
      records += removed.records;
      for (const group of removed.unreadBy) unread.add(`${group}: ${removed.topic}`);
      await nextTurn();
      if (this.#closed) return records;
    }
    if (unread.size > 0)
      this.options.logger.warn({ unread: [...unread] }, 'retention removed events that a group had not handled yet');
    this.write((writer) => shrink(writer));
    this.#restoreReserve();
    return records;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    clearInterval(this.#ticker);
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    this.#closed = true;
    await this.#stopCheck();
    this.#writer.store.database.close();
    this.changes.announce();
    this.unlock();
  }

  /** One short read, its errors in the log's terms. A damaged file is replaced by a new log before the error is thrown. */
  use<T>(read: (store: Store) => T): T {
    if (this.#closed) throw new EventLogError('closed', `event log ${this.file} is closed`);
    try {
      return read(this.#writer.store);
    } catch (error) {
      throw this.#reported(error);
    }
  }

  /** One short transaction. On a full disk the reserve goes first, then it is tried once more. */
  write<T>(work: (writer: Writer) => T): T {
    try {
      return this.use(() => work(this.#writer));
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code !== 'disk-full' || !this.#reserve.release()) throw error;
      this.options.logger.error({ err: error }, 'the disk is full: the space held in reserve is being used up');
      return this.use(() => work(this.#writer));
    }
  }

  #refuseDoubled({ group, topics }: SubscribeOptions): void {
    const others = [...this.#subscriptions].filter(({ options }) => options.group === group);
    const topic = topics.find((name) => others.some(({ options }) => options.topics.includes(name)));
    if (topic === undefined) return;
    throw new EventLogError(
      'in-use',
      `group ${group} is already subscribed to ${topic}: close that subscription, or use another group`,
    );
  }

  #restoreReserve(): void {
    try {
      this.#reserve.restore();
    } catch (error) {
      this.options.logger.warn({ err: error }, 'no disk space could be held in reserve for the event log');
    }
  }

  async #tick(): Promise<void> {
    try {
      await this.retain();
    } catch (error) {
      this.options.logger.error({ err: asEventLogError(error, this.file) }, 'retention of the event log failed');
    }
  }

  #open(): Writer {
    const database = openForWriting(this.file, this.options.partitions ?? 12);
    try {
      checkSmall(database, this.file);
      const writer = new Writer(new Store(database, this.file));
      for (const position of writer.repairPositions()) this.options.logger.error(position, AHEAD);
      return writer;
    } catch (error) {
      database.close();
      throw error;
    }
  }

  #openOrReplace(): Writer {
    try {
      return this.#open();
    } catch (error) {
      const damage = asEventLogError(error, this.file);
      if (damage.code !== 'damaged') throw damage;
      return this.#replaceDamaged(damage);
    }
  }

  #replaceDamaged(damage: EventLogError): Writer {
    const movedTo = moveAside(this.file, new Date(this.#clock()));
    const lastOffsets = lastReadableOffsets(movedTo);
    this.options.logger.error(
      { err: damage, movedTo, lastOffsets },
      'the event log is damaged: it was moved aside and a new one begun; to restore, stop pgherald and put a backup in its place',
    );
    return this.#open();
  }

  /** Replaces a log that is damaged while it is in use, as at the start; subscriptions continue with the new log. */
  #reported(error: unknown): EventLogError {
    const reported = asEventLogError(error, this.file);
    if (reported.code !== 'damaged') return reported;
    this.#writer.store.database.close();
    this.#writer = this.#replaceDamaged(reported);
    for (const subscription of this.#subscriptions) subscription.assign();
    return reported;
  }
}
