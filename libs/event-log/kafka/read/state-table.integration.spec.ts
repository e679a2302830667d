import { jest } from '@jest/globals';
import { partitionOf } from '../../partition.js';
import { bareKafka } from '../client/workplace.js';
import type { KafkaLog } from '../kafka-log.js';
import { BROKERS, openSpecLog, withBroker } from '../workplace.js';

withBroker(() => {
  const prefix = `states-${process.pid}`;
  const kafka = bareKafka(BROKERS);
  const admin = kafka.admin();
  let writer: KafkaLog;
  let reader: KafkaLog;

  beforeAll(async () => {
    await admin.connect();
    writer = await openSpecLog({ transactionalId: `${prefix}.writer` });
    reader = await openSpecLog({ transactionalId: `${prefix}.reader` });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => Promise.all([writer.close(), reader.close(), admin.disconnect()]));

  const state = (topic: string, key: string, value: string) => ({
    records: [],
    state: [{ topic, key, value: Buffer.from(value) }],
  });
  const read = async (topic: string) => (await reader.state(topic, 'k'))?.toString();

  /** Deletes a topic, and writes to another of its name. */
  async function createAgain(topic: string, key: string, values: readonly string[]): Promise<void> {
    await admin.deleteTopics({ topics: [topic] });
    const log = await openSpecLog({ transactionalId: topic });
    for (const value of values) await log.append(state(topic, key, value));
    await log.close();
  }

  it('of a topic that was deleted and created again are those of the new topic', async () => {
    const topic = `${prefix}.again`;
    for (const value of ['older', 'old']) await writer.append(state(topic, 'k', value));
    expect(await read(topic)).toBe('old');
    await createAgain(topic, 'k', ['new']);
    expect(await read(topic)).toBe('new');
  }, 120_000);

  it('of a topic that was created again are read by a process that had written more to the topic before', async () => {
    const topic = `${prefix}.shorter`;
    for (const value of ['older', 'old']) await writer.append(state(topic, 'k', value));
    await createAgain(topic, 'in another partition', ['new']);
    expect(partitionOf('in another partition', 12)).not.toBe(partitionOf('k', 12));
    expect(await writer.state(topic, 'k')).toBeUndefined();
  }, 120_000);

  it('are read from the beginning before Kafka deletes the marker of a removed value', async () => {
    const topic = `${prefix}.removed`;
    await writer.append(state(topic, 'k', 'old'));
    expect(await read(topic)).toBe('old');
    const inPartitionOfK = Array.from({ length: 100 }, (_, n) => `k${n}`).find(
      (key) => partitionOf(key, 12) === partitionOf('k', 12),
    ) as string;
    await createAgain(topic, inPartitionOfK, ['1', '2', '3']);
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + 13 * 3_600_000);
    expect(await read(topic)).toBeUndefined();
  }, 120_000);
});
