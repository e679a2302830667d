import type { OwnOptions, Transaction } from '../../event-log.js';
import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import { isDecided } from './outbox-items.js';

/** Queued transactions of shares that another process owns now. */
export interface OrphanedOutbox {
  /** Sends the measured events of a share, and replaces its decided events by a report that they are given up. */
  take(share: string): void;
  stop(): Promise<void>;
}

/** Sends under a transactional id of this process, so that it does not fence the share owner. */
export function orphanedOutbox(
  id: string,
  options: Omit<OutboxOptions, 'maxTransactions'> & Pick<OwnOptions, 'replaceAbandoned'>,
  sender: Sender & { close(): Promise<void> },
): OrphanedOutbox {
  const { store, logger, replaceAbandoned } = options;
  // Replaced just before sending: only now is it certain that the transaction is not in the log.
  const prepare: Sender['prepare'] = (waiting) => sender.prepare(withoutDecisions(waiting, replaceAbandoned));
  const outbox = new Outbox(id, { ...sender, prepare }, { ...options, maxTransactions: 1 });
  return {
    take: (share) => {
      if (share !== id) {
        const transactions = store.orphan(share, id);
        if (transactions > 0)
          logger.warn({ share, transactions }, 'another process watches a share now: it decides on the queued events');
      }
      void outbox.drain();
    },
    stop: async () => {
      await outbox.stop();
      await sender.close();
    },
  };
}

function withoutDecisions({ records }: Transaction, replaceAbandoned: OwnOptions['replaceAbandoned']): Transaction {
  const replacements = replaceAbandoned(records.filter(isDecided));
  return { records: [...records.filter((record) => !isDecided(record)), ...replacements], state: [] };
}
