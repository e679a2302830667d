import type { OwnOptions, Transaction } from '../../event-log.js';
import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import { isDecided } from './outbox-items.js';

/** What waits for shares that another process has now. */
export interface OrphanedOutbox {
  /** Gives up what was decided for a share and tells so, and sends what was measured. */
  take(share: string): void;
  stop(): Promise<void>;
}

/** Sends it under a name of this process, not to fence whoever has the share. */
export function orphanedOutbox(
  id: string,
  options: Omit<OutboxOptions, 'atOnce'> & Pick<OwnOptions, 'givenUp'>,
  sender: Sender & { close(): Promise<void> },
): OrphanedOutbox {
  const { store, logger, givenUp } = options;
  // Only here, because only now it is known whether the transaction is in the log after all. What is given up is told for each.
  const prepare: Sender['prepare'] = (waiting) => sender.prepare(withoutDecisions(waiting, givenUp));
  const outbox = new Outbox(id, { ...sender, prepare }, { ...options, atOnce: 1 });
  return {
    take: (share) => {
      if (share !== id) {
        const transactions = store.orphan(share, id);
        const told = { share, transactions };
        if (transactions > 0) logger.warn(told, 'another process watches a share now: it decides what waited here');
      }
      void outbox.drain();
    },
    stop: async () => {
      await outbox.stop();
      await sender.close();
    },
  };
}

function withoutDecisions({ records }: Transaction, givenUp: OwnOptions['givenUp']): Transaction {
  const told = givenUp(records.filter(isDecided));
  return { records: [...records.filter((record) => !isDecided(record)), ...told], state: [] };
}
