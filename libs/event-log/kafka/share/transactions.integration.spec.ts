import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import type { LogRecord } from '../../event-log.js';
import { bareKafka, kafkajs } from '../client/workplace.js';
import type { KafkaLog } from '../kafka-log.js';
import { BROKERS, openSpecLog, withBroker } from '../workplace.js';

withBroker(() => {
  const prefix = `transactions-${process.pid}`;
  let log: KafkaLog;

  beforeAll(async () => {
    log = await openSpecLog({ transactionalId: `${prefix}.1` });
  });
  afterAll(() => log.close());

  const record = (topic: string, value: Buffer) => ({ topic, key: 'c1', headers: { ce_type: 'Tested' }, value });
  async function all(topic: string, of = log): Promise<LogRecord[]> {
    const records: LogRecord[] = [];
    for await (const each of of.read({ topics: [topic], from: 'beginning', to: 'now' })) records.push(each);
    return records;
  }

  it('are split into batches below the default limit of a topic', async () => {
    const topic = `${prefix}.big`;
    const values = Array.from({ length: 14 }, () => randomBytes(450_000)); // does not compress
    await log.append({ records: values.map((value) => record(topic, value)), state: [] });
    expect((await all(topic)).map(({ value }) => value.equals(values.shift() ?? Buffer.alloc(0)))).toEqual(
      Array<boolean>(14).fill(true),
    );
  });

  it('are compressed by zstd', async () => {
    const topic = `${prefix}.small`;
    await log.append({ records: [record(topic, Buffer.from('orders'))], state: [] });
    const codecs = kafkajs.CompressionCodecs as Record<number, () => unknown>;
    const zstd = jest.spyOn(codecs, kafkajs.CompressionTypes.ZSTD);
    expect(await all(topic)).toHaveLength(1);
    expect(zstd).toHaveBeenCalled();
    zstd.mockRestore();
  });

  it('that a dead process left open are aborted by its successor, without a wait for readers', async () => {
    const topic = `${prefix}.half`;
    await log.append({ records: [record(topic, Buffer.from('before'))], state: [] });
    const kafka = bareKafka(BROKERS);
    const dying = kafka.producer({ transactionalId: `${prefix}.2`, transactionTimeout: 30_000 });
    await dying.connect();
    const half = await dying.transaction();
    await half.send({ topic, messages: [{ key: 'c1', value: 'half' }] });
    await dying.disconnect();

    const successor = await openSpecLog({ transactionalId: `${prefix}.2` });
    await successor.append({ records: [record(topic, Buffer.from('after'))], state: [] });
    const kept = await all(topic, successor);
    expect(kept.map(({ value }) => value.toString())).toEqual(['before', 'after']);
    await successor.close();
  });

  it('of a process whose share was taken over are refused', async () => {
    const topic = `${prefix}.fenced`;
    const owners = await Promise.all(['old', 'new'].map(() => openSpecLog({ transactionalId: `${prefix}.3` })));
    const [old, young] = owners as [KafkaLog, KafkaLog];
    await old.append({ records: [record(topic, Buffer.from('old'))], state: [] });
    await young.append({ records: [record(topic, Buffer.from('new'))], state: [] });
    await expect(old.append({ records: [record(topic, Buffer.from('late'))], state: [] })).rejects.toMatchObject({
      code: 'fenced',
    });
    const kept = await all(topic, young);
    expect(kept.map(({ value }) => value.toString())).toEqual(['old', 'new']);
    await Promise.all(owners.map((owner) => owner.close()));
  });

  it('leave no lag, although they use offsets for themselves', async () => {
    const topic = `${prefix}.lag`;
    const group = topic;
    for (const value of ['1', '2', '3']) await log.append({ records: [record(topic, Buffer.from(value))], state: [] });
    const handled = Promise.withResolvers<void>();
    let count = 0;
    const subscription = await log.subscribe({
      group,
      topics: [topic],
      from: 'beginning',
      handle: async ({ records }) => {
        count += records.length;
        if (count === 3) handled.resolve();
      },
    });
    await handled.promise;
    await subscription.close();
    expect((await log.lag(group)).filter(({ lag }) => lag > 0)).toEqual([]);
  });
});
