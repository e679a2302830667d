import { eventually } from '@pgherald/testing';
import { bareKafka, type ITopicConfig, kafkajs } from '../client/workplace.js';
import type { KafkaLog } from '../kafka-log.js';
import { BROKERS, openSpecLog, withBroker } from '../workplace.js';

withBroker(() => {
  const prefix = `topics-${process.pid}`;
  const admin = bareKafka(BROKERS).admin();
  let log: KafkaLog;

  beforeAll(async () => {
    log = await openSpecLog({ transactionalId: prefix });
    await admin.connect();
  });
  afterAll(async () => {
    await log.close();
    await admin.disconnect();
  });

  const append = (topic: string) =>
    log.append({ records: [{ topic, key: 'c1', headers: {}, value: Buffer.from('1') }], state: [] });

  async function create(topic: ITopicConfig): Promise<void> {
    await admin.createTopics({ topics: [topic], waitForLeaders: false });
    await eventually('the topic', async () => (await admin.listTopics()).includes(topic.topic));
  }

  async function configOf(topic: string): Promise<Record<string, string>> {
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }],
    });
    const entries = resources[0]?.configEntries ?? [];
    return Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));
  }

  it.each([
    ['measured events', `${prefix}.orders.measured`, 3],
    ['recorded events', `${prefix}.orders.recorded`, 7],
    ['decided events', `${prefix}.orders`, 400],
    ['dead letters', `${prefix}.dead-letter`, 30],
  ])('are created for %s', async (_, topic, days) => {
    await append(topic);
    expect(await configOf(topic)).toMatchObject({
      'cleanup.policy': 'delete',
      'message.timestamp.type': 'LogAppendTime',
      'retention.ms': String(days * 86_400_000),
      'min.insync.replicas': '1',
    });
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    expect(topics[0]?.partitions).toHaveLength(12);
  });

  it('are created compacted for states', async () => {
    await log.append({ records: [], state: [{ topic: `${prefix}.state`, key: 'k', value: Buffer.from('1') }] });
    expect(await configOf(`${prefix}.state`)).toMatchObject({ 'cleanup.policy': 'compact' });
  });

  it.each([
    ['cleanup.policy', 'compact', 'delete'],
    ['message.timestamp.type', 'CreateTime', 'LogAppendTime'],
    ['max.message.bytes', '500000', 'at least 1000000'],
  ])('are refused when their %s would lose events, by the name of the setting', async (name, value, wanted) => {
    const topic = `${prefix}.made-${name}`;
    const good = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }].filter((entry) => entry.name !== name);
    await create({ topic, numPartitions: 1, configEntries: [...good, { name, value }] });
    await expect(append(topic)).rejects.toMatchObject({
      code: 'refused',
      message: `Kafka at ${BROKERS.join(', ')}: topic ${topic} has ${name}=${value}, pgherald needs ${wanted}: change it by kafka-configs, or set log.kafka.prefix`,
    });
  });

  it('with any number of partitions are used unchanged', async () => {
    const topic = `${prefix}.three`;
    const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
    await create({ topic, numPartitions: 3, configEntries });
    await append(topic);
    expect(await log.positions([topic])).toHaveLength(3);
  });

  it('are created again after a deletion, and subscribers continue with them', async () => {
    const topic = `${prefix}.deleted`;
    const seen: string[] = [];
    let found = (): void => undefined;
    await append(topic);
    await log.subscribe({
      group: topic,
      topics: [topic],
      from: 'beginning',
      handle: async ({ records }) => {
        seen.push(...records.map(({ value }) => value.toString()));
        found();
      },
    });
    while (seen.length < 1) await new Promise<void>((resolve) => (found = resolve));
    await admin.deleteTopics({ topics: [topic] });
    await append(topic);
    while (seen.length < 2) await new Promise<void>((resolve) => (found = resolve));
    expect(seen).toEqual(['1', '1']);
  });
});
