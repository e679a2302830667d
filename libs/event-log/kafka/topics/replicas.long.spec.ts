import { eventually } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { bareKafka } from '../client/workplace.js';
import { openSpecLog, silent } from '../workplace.js';

const PATIENCE = { timeoutMs: 120_000, everyMs: 500 };

(hasJavaAndMaven() ? describe : describe.skip)('a first start while one of three brokers is down', () => {
  let cluster: Brokers;

  beforeAll(async () => {
    cluster = await startBrokers({ count: 3 });
  }, 300_000);
  afterAll(() => cluster.stop());

  it('warns that topics have two replicas, also at later starts, and names the remedy', async () => {
    const warnings: string[] = [];
    const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
    const { addresses, brokers } = cluster;
    const admin = bareKafka(addresses.slice(0, 1)).admin();
    await eventually(
      'the brokers',
      () =>
        admin.connect().then(
          () => true,
          () => false,
        ),
      PATIENCE,
    );
    const alive = async () => (await admin.describeCluster()).brokers.length;
    await eventually('three brokers', async () => (await alive()) === 3, PATIENCE);
    await brokers[2]?.kill();
    await eventually('two brokers', async () => (await alive()) === 2, PATIENCE);
    const append = async (transactionalId: string) => {
      const log = await openSpecLog({ brokers: addresses.slice(0, 2), transactionalId, logger });
      const record = { topic: 'orders', key: 'c1', headers: {}, value: Buffer.from('1') };
      await eventually(
        'an append',
        () =>
          log.append({ records: [record], state: [] }).then(
            () => true,
            () => false,
          ),
        PATIENCE,
      );
      await log.close();
    };
    const warning = expect.stringMatching(
      /topics orders have 2 replicas of 3, .* add replicas by kafka-reassign-partitions, then set min\.insync\.replicas=2 by kafka-configs$/,
    ) as string;
    await append('first');
    expect(warnings).toEqual([warning]);
    await brokers[2]?.start();
    await eventually('three brokers', async () => (await alive()) === 3, PATIENCE);
    await append('second');
    expect(warnings).toEqual([warning, warning]);
    await admin.disconnect();
  }, 300_000);
});
