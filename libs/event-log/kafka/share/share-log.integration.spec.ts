import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import { type EventLog, EventLogError, type StateChange, type Transaction } from '../../event-log.js';
import { KafkaClient } from '../client/kafka-client.js';
import type { LastOwner } from './last-owner.js';
import { orphanedOutbox } from './orphaned-outbox.js';
import type { Sender } from './outbox.js';
import { OutboxStore } from './outbox-store.js';
import { kafkaSettings } from '../settings.js';
import { OwnerLog } from './share-log.js';
import { Topics } from '../topics/topics.js';
import { Transactions } from './transactions.js';
import { BROKERS, openSpecLog, silent, withBroker } from '../workplace.js';

/** Appends without a position: the outcome is always known. */
function directly(log: EventLog): Sender {
  return {
    prepare: async (transaction) => ({
      position: undefined,
      commit: () => log.append(transaction),
      abort: async () => undefined,
    }),
    wasCommitted: async () => false,
  };
}

withBroker(() => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('a transaction that is prepared when the share is lost is in the log once', async () => {
    const topic = `lost-${process.pid}.measured`;
    const client = new KafkaClient(kafkaSettings.parse({ brokers: BROKERS }), 'spec');
    const admin = client.newAdmin();
    await admin.connect();
    const baseLog = await openSpecLog({ transactionalId: `${topic}.left` });
    const topics = new Topics({ admin, where: client.where, partitions: 3, configuredBrokers: 1, logger: silent });
    const [transactionalId, appended] = [`${topic}.share`, new Map<string, number>()];
    const transactions = new Transactions({
      client,
      transactionalId,
      topics,
      partitionsOf: async () => 3,
      appended,
    });
    const store = new OutboxStore(join(folder.path, 'lost.outbox.db'));
    const outbox = { store, maxBytes: 1 << 20, logger: silent, dropped: () => undefined };
    const left = orphanedOutbox(
      'left',
      { ...outbox, replaceAbandoned: () => [] },
      { ...directly(baseLog), close: async () => undefined },
    );
    const lost = new AbortController();
    const share = new OwnerLog({
      ...{ baseLog, transactionalId, transactions, outbox, lost },
      lastOwner: {} as LastOwner,
      settled: async () => undefined,
      orphan: () => left.take(transactionalId),
      sender: {
        prepare: async (transaction) => {
          const prepared = await transactions.prepare(transaction);
          lost.abort(new EventLogError('fenced', 'another process watches this share now'));
          left.take(transactionalId);
          return prepared;
        },
        wasCommitted: async () => false,
      },
    });
    const measured = (value: string): Transaction => ({
      records: [{ topic, key: 'shop', headers: {}, value: Buffer.from(value) }],
      state: [],
    });
    store.add(transactionalId, measured('1'));
    await share.append(measured('2'));
    await eventually('nothing waits', () => store.isEmpty('left') && store.isEmpty(transactionalId), {
      timeoutMs: 90_000,
    });
    await share.release();
    await left.stop();
    const values: string[] = [];
    for await (const { value } of baseLog.read({ topics: [topic], from: 'beginning', to: 'now' }))
      values.push(value.toString());
    expect(values).toEqual(['1', '2']);
    store.close();
    await Promise.all([baseLog.close(), admin.disconnect()]);
  }, 120_000);

  it('a share that another process takes over during the take-over is lost, and the process does not fail', async () => {
    const topic = `taken-${process.pid}.state`;
    const client = new KafkaClient(kafkaSettings.parse({ brokers: BROKERS }), 'spec');
    const admin = client.newAdmin();
    await admin.connect();
    const baseLog = await openSpecLog({ transactionalId: `${topic}.whole` });
    const topics = new Topics({ admin, where: client.where, partitions: 3, configuredBrokers: 1, logger: silent });
    const [transactionalId, appended] = [`${topic}.share`, new Map<string, number>()];
    const given = {
      client,
      transactionalId,
      topics,
      partitionsOf: async () => 3,
      appended,
    };
    const [transactions, other] = [new Transactions(given), new Transactions(given)];
    const store = new OutboxStore(join(folder.path, 'taken.outbox.db'));
    const lost = new AbortController();
    const share = new OwnerLog({
      ...{ baseLog, transactionalId, transactions, lost },
      outbox: { store, maxBytes: 1 << 20, logger: silent, dropped: () => undefined },
      lastOwner: {
        isOurs: async () => {
          await other.takeOver();
          return false;
        },
        become: (write: (change: StateChange) => Promise<void>) =>
          write({ topic, key: 'owner', value: Buffer.from('us') }),
      } as LastOwner,
      settled: async () => undefined,
      orphan: () => undefined,
      sender: { prepare: (transaction) => transactions.prepare(transaction), wasCommitted: async () => false },
    });
    await share.fence();
    await expect(share.catchUp()).rejects.toMatchObject({ code: 'fenced' });
    expect(lost.signal.reason).toMatchObject({ code: 'fenced' });
    await share.release();
    await other.close();
    store.close();
    await Promise.all([baseLog.close(), admin.disconnect()]);
  }, 120_000);
});
