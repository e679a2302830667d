import { EventLogError, type EventLog, type StateChange, type Transaction } from '../event-log.js';
import type { ShareLog } from './ownership.js';
import { Outbox, type OutboxOptions } from './outbox.js';
import type { Transactions } from './transactions.js';

export interface ShareLogOptions {
  /** All but appending. */
  readonly whole: EventLog;
  readonly transactionalId: string;
  readonly transactions: Transactions;
  readonly outbox: OutboxOptions;
  /** Where it is kept who had the share last, and under which key. */
  readonly owner: { readonly topic: string; readonly key: string };
  readonly send: Outbox['sender']['send'];
  readonly wasCommitted: Outbox['sender']['wasCommitted'];
  /** Gives up what waits for the share, or sends it under another name. */
  readonly demote: () => void;
  readonly lost: AbortController;
}

/** The log as the owner of a share sees it: appends pass its outbox, and what waits there is newer than what is in the log. */
export function shareLog(options: ShareLogOptions): ShareLog {
  const { whole, transactionalId, transactions, lost, owner, demote } = options;
  const { store } = options.outbox;
  const fencing = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof EventLogError && error.code === 'fenced') lost.abort(error);
      throw error;
    }
  };
  const sender = {
    send: (...sent: Parameters<typeof options.send>) => fencing(options.send(...sent)),
    wasCommitted: (...asked: Parameters<typeof options.wasCommitted>) => fencing(options.wasCommitted(...asked)),
  };
  const outbox = new Outbox(transactionalId, sender, options.outbox);
  return {
    registry: whole.registry,
    append: async (transaction) => {
      lost.signal.throwIfAborted();
      await outbox.append(transaction);
    },
    state: async (topic, key) => {
      const waiting = store.states(transactionalId, topic).get(key);
      return waiting === undefined ? whole.state(topic, key) : (waiting ?? undefined);
    },
    states: (topic, prefix = '') => overlaid(whole, topic, prefix, store.states(transactionalId, topic)),
    read: (range) => {
      if (!store.isEmpty(transactionalId))
        throw new EventLogError('unavailable', `what waits in ${store.file} is not in Kafka yet`);
      return whole.read(range);
    },
    positions: (topics) => whole.positions(topics),
    subscribe: (subscription) => whole.subscribe(subscription),
    lag: (group) => whole.lag(group),
    close: () => whole.close(),
    takeOver: async () => {
      await transactions.takeOver();
      // Had another process the share since, it has decided what waits here.
      const last = await whole.state(owner.topic, owner.key);
      if (last?.toString() !== store.instance) {
        demote();
        await options.send(only({ ...owner, value: Buffer.from(store.instance) }), () => undefined);
      }
      // Whoever holds it compares with the readings that are in the log: all of them have to be there.
      await outbox.drain();
    },
    release: async () => {
      await outbox.stop();
      await transactions.close();
    },
  };
}

function only(change: StateChange): Transaction {
  return { records: [], state: [change] };
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
