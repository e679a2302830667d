import { otherTopics } from '@pgherald/events';
import { type EventLog, EventLogError, type OutboxUse, type Ownership, type OwnOptions } from '../../event-log.js';
import { LastOwner } from './last-owner.js';
import { type OrphanedOutbox, orphanedOutbox } from './orphaned-outbox.js';
import type { Sender } from './outbox.js';
import type { OutboxStore } from './outbox-store.js';
import { OwnerLog } from './share-log.js';
import { KafkaOwnership, type OwnershipSource } from './share-ownership.js';
import type { Reopening, Transactions } from './transactions.js';

export interface SharesOptions extends Omit<OwnershipSource, 'shareLog' | 'keepOnly'> {
  readonly log: EventLog;
  readonly store: OutboxStore;
  readonly transactions: (transactionalId: string, reopening?: Reopening) => Transactions;
}

/** Lets a process own shares: connects the parts that a share needs. */
export class Shares {
  readonly #orphanedOutboxes = new Set<OrphanedOutbox>();
  #dropped = 0;
  #isClosed = false;

  constructor(private readonly options: SharesOptions) {}

  async own(options: OwnOptions): Promise<Ownership> {
    const { log, settings, store, fetching, transactions: transactionsOf, logger } = this.options;
    const dropped: OwnOptions['onDiscarded'] = (records) => {
      this.#dropped += records.length;
      options.onDiscarded(records);
    };
    const outbox = { store, logger, maxBytes: settings.outbox.size, dropped };
    const orphaned = this.#orphanedOutbox({ ...outbox, replaceAbandoned: options.replaceAbandoned }, options.name);
    const shareLog: OwnershipSource['shareLog'] = (transactionalId, lost, mayOpen) => {
      const lastOwner = this.#lastOwner(transactionalId);
      const transactions = transactionsOf(transactionalId, { mayOpen, opened: () => lastOwner.refuseOthers() });
      return new OwnerLog({
        baseLog: log,
        transactionalId,
        transactions,
        outbox,
        lastOwner,
        lost,
        settled: (topics) => fetching.settled(topics),
        sender: this.#senderOf(transactions, lost.signal),
        orphan: () => orphaned.take(transactionalId),
      });
    };
    const keepOnly: OwnershipSource['keepOnly'] = (shares) => {
      for (const share of store.shares()) if (!shares.includes(share)) orphaned.take(share);
    };
    const ownership = new KafkaOwnership(options, { ...this.options, shareLog, keepOnly });
    this.#orphanedOutboxes.add(orphaned);
    try {
      await ownership.start();
    } catch (error) {
      await ownership.close();
      this.#orphanedOutboxes.delete(orphaned);
      await orphaned.stop();
      throw error;
    }
    return ownership;
  }

  outbox(): OutboxUse {
    const { store } = this.options;
    return { transactions: store.count, bytes: store.bytes, dropped: this.#dropped };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#orphanedOutboxes].map((each) => each.stop()));
  }

  #lastOwner(transactionalId: string): LastOwner {
    const { log, client, settings, store, fetching } = this.options;
    const topic = otherTopics(settings.prefix).state;
    const state: EventLog['state'] = async (...key) => {
      await fetching.settled([topic]);
      return log.state(...key);
    };
    return new LastOwner({ topic, transactionalId, instance: store.instance, state, where: client.where });
  }

  #orphanedOutbox(outbox: Parameters<typeof orphanedOutbox>[1], name: string): OrphanedOutbox {
    const id = `${this.options.settings.prefix}.${name}.${outbox.store.instance}`;
    const transactions = this.options.transactions(id);
    return orphanedOutbox(id, outbox, { ...this.#senderOf(transactions), close: () => transactions.close() });
  }

  #senderOf(transactions: Transactions, lost?: AbortSignal): Sender {
    const { client, fetching } = this.options;
    return {
      prepare: async (transaction) => {
        if (this.#isClosed) throw new EventLogError('closed', `the event log at ${client.where} is closed`);
        return transactions.prepare(transaction);
      },
      wasCommitted: async (position) => {
        // If we still own the share, re-opening it aborts the unfinished transaction now; otherwise its timeout does.
        if (lost?.aborted !== true) await transactions.takeOver(true);
        return fetching.isCommitted(position);
      },
    };
  }
}
