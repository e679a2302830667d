import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import type { NewRecord } from '../../event-log.js';
import { partitionOf } from '../../partition.js';
import { OutboxStore } from './outbox-store.js';
import { openSpecLog, withBroker } from '../workplace.js';

withBroker(() => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  const recordOf = (prefix: string) => (topic: string, value: string) => {
    return { topic: `${prefix}.${topic}`, key: 'shop', headers: {}, value: Buffer.from(value) } satisfies NewRecord;
  };

  /** Records in the log after a process has started with transactions of a share that another process owned meanwhile. */
  async function sentOf(prefix: string, count: number, fill: (store: OutboxStore, share: string) => void) {
    const outboxFile = join(folder.path, `${prefix}.outbox.db`);
    const before = new OutboxStore(outboxFile);
    fill(before, `${prefix}.orders.${partitionOf('shop', 12)}`);
    before.close();
    const log = await openSpecLog({ settings: { prefix }, transactionalId: randomUUID(), outboxFile });
    const given = Promise.withResolvers<void>();
    const ownership = await log.own({
      name: 'orders',
      clusters: ['shop'],
      onDiscarded: () => undefined,
      replaceAbandoned: (records) =>
        records.map(({ value }) => recordOf(prefix)('orders', `${value.toString()} in vain`)),
      onFailure: given.reject,
      hold: () => given.promise,
    });
    const there = async (): Promise<string[]> => {
      const values: string[] = [];
      const topics = [`${prefix}.orders.measured`, `${prefix}.orders`];
      for await (const { value } of log.read({ topics, from: 'beginning', to: 'now' })) values.push(value.toString());
      return values;
    };
    await eventually('all in the log', async () => (await there()).length === count, { timeoutMs: 60_000 });
    const sent = { values: await there(), memory: await log.state(`${prefix}.state`, 'memory') };
    given.resolve();
    await ownership.close();
    await log.close();
    return sent;
  }

  it('sends the measured events of a lost share, and reports its decided events as given up', async () => {
    const prefix = `left-${process.pid}`;
    const record = recordOf(prefix);
    const { values, memory } = await sentOf(prefix, 2, (store, share) =>
      store.add(share, {
        records: [record('orders.measured', 'seen'), record('orders', 'decided')],
        state: [{ topic: `${prefix}.state`, key: 'memory', value: Buffer.from('old') }],
      }),
    );
    expect(values).toEqual(expect.arrayContaining(['seen', 'decided in vain']));
    expect(memory).toBeUndefined();
  });

  it('sends transactions again if their topics were deleted meanwhile', async () => {
    const prefix = `deleted-${process.pid}`;
    const topic = `${prefix}.orders.measured`;
    const record = recordOf(prefix);
    const { values } = await sentOf(prefix, 2, (store, share) => {
      for (const value of ['1', '2']) {
        const measured = { records: [record('orders.measured', value)], state: [] };
        store.add(share, measured, { topic, partition: 0, offset: 1_000 });
      }
    });
    expect(values).toEqual(['1', '2']);
  });
});
