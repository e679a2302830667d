import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import type { EventLog, Ownership, Share, Transaction } from '../event-log.js';
import { partitionOf } from '../partition.js';
import { bareKafka, kafkajs } from './client/workplace.js';
import type { KafkaLog } from './kafka-log.js';
import { BROKERS, openSpecLog, withBroker } from './workplace.js';

withBroker(() => {
  const folder = temporaryFolder();
  const kafka = bareKafka(BROKERS);
  const owners: { stop(): Promise<void> }[] = [];
  afterEach(() => Promise.all(owners.splice(0).map((each) => each.stop())));
  afterAll(() => folder.remove());

  /** A process that owns the share of one cluster; `share(n)` resolves with its n-th hold. */
  async function owner(prefix: string) {
    const outboxFile = join(folder.path, `${randomUUID()}.outbox.db`);
    const log = await openSpecLog({ settings: { prefix }, transactionalId: randomUUID(), outboxFile });
    const held: Share[] = [];
    const ended = Promise.withResolvers<void>();
    const ownership: Ownership = await log.own({
      name: 'orders',
      clusters: ['shop'],
      onDiscarded: () => undefined,
      replaceAbandoned: () => [],
      onFailure: ended.reject,
      hold: async (share) => {
        held.push(share);
        await Promise.race([ended.promise, new Promise((resolve) => share.lost.addEventListener('abort', resolve))]);
      },
    });
    const stop = async (): Promise<void> => {
      ended.resolve();
      await ownership.close();
      await log.close();
    };
    const share = (nth: number) =>
      eventually('the share', () => held[nth - 1] ?? false, { timeoutMs: 90_000, everyMs: 20 });
    owners.push({ stop });
    return { log, share, stop };
  }

  const decided = (prefix: string, value: string): Transaction => ({
    records: [{ topic: `${prefix}.orders`, key: 'shop', headers: {}, value: Buffer.from(value) }],
    state: [{ topic: `${prefix}.state`, key: 'memory', value: Buffer.from(value) }],
  });

  async function decisions(log: KafkaLog, prefix: string): Promise<string[]> {
    const values: string[] = [];
    for await (const { value } of log.read({ topics: [`${prefix}.orders`], from: 'beginning', to: 'now' }))
      if (value.length < 100) values.push(value.toString());
    return values;
  }

  const memoryOf = async ({ log }: Share, prefix: string) => (await log.state(`${prefix}.state`, 'memory'))?.toString();

  it('a new owner waits for transactions of others, which hide records committed after their beginning', async () => {
    const prefix = `hidden-${process.pid}`;
    const before = await owner(prefix);
    const { log } = await before.share(1);
    await log.append(decided(prefix, '1'));
    const dead = kafka.producer({ transactionalId: `${prefix}.dead`, transactionTimeout: 8_000 });
    await dead.connect();
    const partition = partitionOf('memory', 12);
    await (
      await dead.transaction()
    ).send({ topic: `${prefix}.state`, messages: [{ partition, key: 'x', value: 'x' }] });
    await dead.disconnect();
    await log.append(decided(prefix, '2'));
    await before.stop();
    const after = await owner(prefix);
    expect(await memoryOf(await after.share(1), prefix)).toBe('2');
  }, 120_000);

  /** Makes an append fail: each failure ends the producer, so that the next append opens the share again. */
  async function refused(log: EventLog, prefix: string): Promise<void> {
    const topic = `${prefix}.limited`;
    const limited = (bytes: number) => ({
      records: [{ topic, key: 'k', headers: {}, value: randomBytes(bytes) }],
      state: [],
    });
    await log.append(limited(1));
    const admin = kafka.admin();
    await admin.connect();
    const settings = { 'max.message.bytes': '10000', 'message.timestamp.type': 'LogAppendTime' };
    const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
    const resources = [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configEntries }];
    await admin.alterConfigs({ validateOnly: false, resources });
    await admin.disconnect();
    await eventually('a refusal', () =>
      log.append(limited(50_000)).then(
        () => false,
        () => true,
      ),
    );
  }

  it('an owner continues after an outage when the topic that names the last owner was deleted meanwhile', async () => {
    const prefix = `forgotten-${process.pid}`;
    const { share, log } = await owner(prefix);
    const first = await share(1);
    await first.log.append(decided(prefix, '1'));
    await refused(first.log, prefix);
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [`${prefix}.state`] });
    await admin.disconnect();
    await first.log.append(decided(prefix, '2'));
    expect(first.lost.aborted).toBe(false);
    await eventually('both', async () => (await decisions(log, prefix)).join() === '1,2', { timeoutMs: 90_000 });
    await eventually('its memory', async () => (await memoryOf(first, prefix)) === '2', { timeoutMs: 90_000 });
  }, 200_000);

  it('an owner that lost its share during an outage decides again, and does not send its old decisions', async () => {
    const prefix = `meanwhile-${process.pid}`;
    const { share, log } = await owner(prefix);
    const first = await share(1);
    await first.log.append(decided(prefix, '1'));
    await refused(first.log, prefix);

    const transactionalId = `${prefix}.orders.${partitionOf('shop', 12)}`;
    const another = await openSpecLog({ settings: { prefix }, transactionalId });
    const taken = { topic: `${prefix}.state`, key: `owners/${transactionalId}`, value: Buffer.from('another') };
    await another.append({ records: [], state: [taken] });
    await another.append(decided(prefix, '2'));
    await another.close();

    await expect(first.log.append(decided(prefix, '2 again'))).rejects.toMatchObject({ code: 'fenced' });
    const second = await share(2);
    expect(await memoryOf(second, prefix)).toBe('2');
    await second.log.append(decided(prefix, '3'));
    expect(await decisions(log, prefix)).toEqual(['1', '2', '3']);
  }, 120_000);
});
