import {
  EventLogError,
  type EventLog,
  type LogRecord,
  type ReadOptions,
  type StateEntry,
  type Transaction,
} from '../../event-log.js';
import { statesOf } from '../read/state-table.js';
import type { LastOwner } from './last-owner.js';
import type { ShareLog } from './share-ownership.js';
import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import type { Transactions } from './transactions.js';

/** So many that minutes of queued transactions are sent in seconds, even by slow brokers. */
const AT_ONCE = 50;

export interface ShareLogOptions {
  readonly baseLog: EventLog;
  readonly transactionalId: string;
  readonly transactions: Transactions;
  readonly outbox: Omit<OutboxOptions, 'maxTransactions' | 'lost'>;
  readonly lastOwner: LastOwner;
  /** Resolves when all records that are committed in the topics now can be read. */
  readonly settled: (topics: readonly string[]) => Promise<void>;
  readonly sender: Sender;
  readonly orphan: () => void;
  readonly lost: AbortController;
}

/** The log as the share owner sees it: appends pass the outbox, and queued states are newer than those in the log. */
export class OwnerLog implements ShareLog {
  readonly positions: EventLog['positions'] = (topics) => this.options.baseLog.positions(topics);
  readonly subscribe: EventLog['subscribe'] = (options) => this.options.baseLog.subscribe(options);
  readonly lag: EventLog['lag'] = (group) => this.options.baseLog.lag(group);
  readonly close: EventLog['close'] = () => this.options.baseLog.close();
  readonly #outbox: Outbox;
  /** Topics whose committed records can all be read. Once is enough: only the owner writes what it reads. */
  readonly #settled = new Set<string>();

  constructor(private readonly options: ShareLogOptions) {
    const { transactionalId, outbox, sender, lost } = options;
    const fencingSender: Sender = {
      prepare: async (transaction) => {
        const prepared = await this.#fencing(sender.prepare(transaction));
        return { ...prepared, commit: () => this.#fencing(prepared.commit()) };
      },
      wasCommitted: (position) => this.#fencing(sender.wasCommitted(position)),
    };
    const limited = { ...outbox, maxTransactions: AT_ONCE, lost: lost.signal };
    this.#outbox = new Outbox(transactionalId, fencingSender, limited);
  }

  get registry(): EventLog['registry'] {
    return this.options.baseLog.registry;
  }

  async append(transaction: Transaction): Promise<void> {
    this.options.lost.signal.throwIfAborted();
    await this.#outbox.append(transaction);
  }

  async state(topic: string, key: string): Promise<Buffer | undefined> {
    const queued = this.#queuedStates(topic).get(key);
    if (queued !== undefined) return queued ?? undefined;
    await this.#settle([topic]);
    return this.options.baseLog.state(topic, key);
  }

  async *states(topic: string, prefix = ''): AsyncGenerator<StateEntry, void, void> {
    await this.#settle([topic]);
    const queued = this.#queuedStates(topic);
    const all = new Map<string, Buffer | null>();
    for await (const { key, value } of this.options.baseLog.states(topic, prefix)) all.set(key, value);
    for (const [key, value] of queued) all.set(key, value);
    yield* statesOf(all, prefix);
  }

  async *read(range: ReadOptions): AsyncGenerator<LogRecord, void, void> {
    const { baseLog, outbox, transactionalId } = this.options;
    const { store } = outbox;
    if (!store.isEmpty(transactionalId))
      throw new EventLogError('unavailable', `queued events in ${store.file} are not in Kafka yet`);
    await this.#settle(range.topics);
    yield* baseLog.read(range);
  }

  async fence(): Promise<void> {
    await this.#fencing(this.options.transactions.takeOver());
    this.#settled.clear();
  }

  catchUp(): Promise<void> {
    return this.#fencing(this.#catchUp());
  }

  async release(): Promise<void> {
    await this.#outbox.stop();
    await this.options.transactions.close();
  }

  async #catchUp(): Promise<void> {
    const { lastOwner, orphan, sender } = this.options;
    // If another process owned this share in the meantime, it has already decided on the data queued here.
    if (!(await lastOwner.isOurs())) {
      orphan();
      await lastOwner.become(async (change) => {
        const prepared = await sender.prepare({ records: [], state: [change] });
        await prepared.commit();
      });
    }
    // The share runner compares with readings in the log: all of them have to be there.
    await this.#outbox.drain();
  }

  /** Loses the share when Kafka says that another process owns it. */
  async #fencing<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof EventLogError && error.code === 'fenced') this.options.lost.abort(error);
      throw error;
    }
  }

  async #settle(topics: readonly string[]): Promise<void> {
    const others = topics.filter((topic) => !this.#settled.has(topic));
    if (others.length === 0) return;
    await this.options.settled(others);
    for (const topic of others) this.#settled.add(topic);
  }

  #queuedStates(topic: string): ReadonlyMap<string, Buffer | null> {
    return this.options.outbox.store.states(this.options.transactionalId, topic);
  }
}
