import { Outbox, type OutboxOptions, type Sender } from './outbox.js';
import type { Transactions } from './transactions.js';

/** What waits for shares that another process has now. */
export interface LeftOver {
  /** Gives up what was decided for a share, and sends what was measured. */
  take(share: string): void;
  stop(): Promise<void>;
}

export function leftOver(
  id: string,
  options: OutboxOptions,
  open: (transactionalId: string) => Transactions,
  senderOf: (transactions: Transactions) => Sender,
): LeftOver {
  const transactions = open(id);
  const outbox = new Outbox(id, senderOf(transactions), options);
  return {
    take: (share) => {
      if (share !== id) {
        const count = options.store.demote(share, id);
        const told = { share, givenUp: count };
        if (count > 0) options.logger.warn(told, 'another process watches a share now: it decides what waited here');
      }
      void outbox.drain();
    },
    stop: async () => {
      await outbox.stop();
      await transactions.close();
    },
  };
}
