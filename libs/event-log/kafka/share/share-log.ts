import { EventLogError, type EventLog } from '../../event-log.js';
import type { LastOwner } from './last-owner.js';
import type { ShareLog } from './share-ownership.js';
import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import type { Transactions } from './transactions.js';

/** So many that minutes of queued transactions are sent in seconds, even by slow brokers. */
const AT_ONCE = 50;

export interface ShareLogOptions {
  /** Serves all calls but appends. */
  readonly baseLog: EventLog;
  readonly transactionalId: string;
  readonly transactions: Transactions;
  readonly outbox: Omit<OutboxOptions, 'maxTransactions' | 'lost'>;
  readonly lastOwner: LastOwner;
  /** Resolves when all records that are committed in the topics now can be read. */
  readonly settled: (topics: readonly string[]) => Promise<void>;
  readonly sender: Sender;
  /** Hands the queued transactions of the share to the orphaned outbox. */
  readonly orphan: () => void;
  readonly lost: AbortController;
}

/** The log as the share owner sees it: appends pass the outbox, and queued states are newer than those in the log. */
export function shareLog(options: ShareLogOptions): ShareLog {
  const { baseLog, transactionalId, transactions, lost, lastOwner, orphan } = options;
  const { store } = options.outbox;
  const fencing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof EventLogError && error.code === 'fenced') lost.abort(error);
      throw error;
    }
  };
  const sender: Sender = {
    prepare: async (transaction) => {
      const prepared = await fencing(options.sender.prepare(transaction));
      return { ...prepared, commit: () => fencing(prepared.commit()) };
    },
    wasCommitted: (position) => fencing(options.sender.wasCommitted(position)),
  };
  const outbox = new Outbox(transactionalId, sender, {
    ...options.outbox,
    maxTransactions: AT_ONCE,
    lost: lost.signal,
  });
  const settled = new Set<string>();
  /** Once is enough: only the owner writes what it reads. */
  const settle = async (topics: readonly string[]): Promise<void> => {
    const others = topics.filter((topic) => !settled.has(topic));
    if (others.length === 0) return;
    await options.settled(others);
    for (const topic of others) settled.add(topic);
  };
  const fence = async (): Promise<void> => {
    await transactions.takeOver();
    settled.clear();
  };
  const catchUp = async (): Promise<void> => {
    // If another process owned this share in the meantime, it has already decided on the data queued here.
    if (!(await lastOwner.isOurs())) {
      orphan();
      await lastOwner.become(async (change) => {
        const prepared = await options.sender.prepare({ records: [], state: [change] });
        await prepared.commit();
      });
    }
    // The share runner compares with readings in the log: all of them have to be there.
    await outbox.drain();
  };
  return {
    registry: baseLog.registry,
    append: async (transaction) => {
      lost.signal.throwIfAborted();
      await outbox.append(transaction);
    },
    state: async (topic, key) => {
      const waiting = store.states(transactionalId, topic).get(key);
      if (waiting !== undefined) return waiting ?? undefined;
      await settle([topic]);
      return baseLog.state(topic, key);
    },
    states: async function* (topic, prefix = '') {
      await settle([topic]);
      yield* overlaid(baseLog, topic, prefix, store.states(transactionalId, topic));
    },
    read: async function* (range) {
      if (!store.isEmpty(transactionalId))
        throw new EventLogError('unavailable', `queued events in ${store.file} are not in Kafka yet`);
      await settle(range.topics);
      yield* baseLog.read(range);
    },
    positions: (topics) => baseLog.positions(topics),
    subscribe: (subscription) => baseLog.subscribe(subscription),
    lag: (group) => baseLog.lag(group),
    close: () => baseLog.close(),
    fence: () => fencing(fence()),
    catchUp: () => fencing(catchUp()),
    release: async () => {
      await outbox.stop();
      await transactions.close();
    },
  };
}

async function* overlaid(
  log: EventLog,
  topic: string,
  prefix: string,
  waiting: ReadonlyMap<string, Buffer | null>,
): AsyncGenerator<{ readonly key: string; readonly value: Buffer }, void, void> {
  const all = new Map<string, Buffer | null>();
  for await (const { key, value } of log.states(topic, prefix)) all.set(key, value);
  for (const [key, value] of waiting) if (key.startsWith(prefix)) all.set(key, value);
  for (const [key, value] of [...all].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    if (value !== null) yield { key, value };
}
