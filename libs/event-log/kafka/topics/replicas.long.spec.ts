import { eventually, temporaryFolder } from '@pgherald/testing';
import { type Brokers, compiledClasses, hasJavaAndMaven, hasJavaCompiler, startBrokers } from '@pgherald/testing/kafka';
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

const POLICY = `
import java.util.Map;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.server.policy.CreateTopicPolicy;

public class Policy implements CreateTopicPolicy {
  @Override public void configure(Map<String, ?> configs) {}
  @Override public void close() {}
  @Override public void validate(RequestMetadata asked) {
    throw new InvalidReplicationFactorException("only 0 broker(s) are registered");
  }
}
`;

(hasJavaAndMaven() && hasJavaCompiler() ? describe : describe.skip)(
  'a number of replicas that a cluster refuses',
  () => {
    const folder = temporaryFolder();
    let cluster: Brokers;

    beforeAll(async () => {
      const classes = [await compiledClasses(folder.path, { 'Policy.java': POLICY })];
      cluster = await startBrokers({ classes, properties: { 'create.topic.policy.class.name': 'Policy' } });
    }, 300_000);
    afterAll(async () => {
      await cluster.stop();
      folder.remove();
    });

    it('is named with the topic, its settings, and what to do', async () => {
      const log = await openSpecLog({ brokers: cluster.addresses, logger: silent });
      const record = { topic: 'orders', key: 'c1', headers: {}, value: Buffer.from('1') };
      await expect(log.append({ records: [record], state: [] })).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringMatching(
          /topic orders is not created with partitions=12, replication\.factor=1, .*: "only 0 broker\(s\) are registered" \(INVALID_REPLICATION_FACTOR\): start the missing brokers, or create it with a number of replicas that the cluster takes$/,
        ) as string,
      });
      await log.close();
    }, 120_000);
  },
);
