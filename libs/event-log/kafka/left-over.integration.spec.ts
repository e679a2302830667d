import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import type { NewRecord } from '../event-log.js';
import { partitionOf } from '../partition.js';
import { OutboxStore } from './outbox-store.js';
import { openSpecLog, withBroker } from './workplace.js';

withBroker(() => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('what an owner of a share left behind that another process has had since is sent as measured, and told as given up', async () => {
    const prefix = `left-${process.pid}`;
    const outboxFile = join(folder.path, 'left.outbox.db');
    const record = (topic: string, value: string): NewRecord => {
      return { topic: `${prefix}.${topic}`, key: 'shop', headers: {}, value: Buffer.from(value) };
    };
    const before = new OutboxStore(outboxFile);
    before.add(`${prefix}.orders.${partitionOf('shop', 12)}`, {
      records: [record('orders.measured', 'seen'), record('orders', 'decided')],
      state: [{ topic: `${prefix}.state`, key: 'memory', value: Buffer.from('old') }],
    });
    before.close();
    const log = await openSpecLog({ settings: { prefix }, transactionalId: randomUUID(), outboxFile });
    const given = Promise.withResolvers<void>();
    const ownership = await log.own({
      name: 'orders',
      clusters: ['shop'],
      dropped: () => undefined,
      givenUp: (records) => records.map(({ value }) => record('orders', `${value.toString()} in vain`)),
      failed: given.reject,
      hold: () => given.promise,
    });
    const there = async (): Promise<string[]> => {
      const values: string[] = [];
      const topics = [`${prefix}.orders.measured`, `${prefix}.orders`];
      for await (const { value } of log.read({ topics, from: 'beginning', to: 'now' })) values.push(value.toString());
      return values;
    };
    await eventually('both in the log', async () => (await there()).length === 2, { timeoutMs: 60_000 });
    expect(await there()).toEqual(expect.arrayContaining(['seen', 'decided in vain']));
    expect(await log.state(`${prefix}.state`, 'memory')).toBeUndefined();
    given.resolve();
    await ownership.close();
    await log.close();
  });
});
