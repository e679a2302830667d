import { eventually, temporaryFolder } from '@pgherald/testing';
import { type Brokers, compiledClasses, hasJavaAndMaven, hasJavaCompiler, startBrokers } from '@pgherald/testing/kafka';
import type { KafkaLog, KafkaLogOptions } from './kafka-log.js';
import { openSpecLog, silent } from './workplace.js';

/** Refuses topics by their names, as a policy does and as a broker's own check does. */
const POLICY = `
import java.util.Map;
import org.apache.kafka.common.errors.*;
import org.apache.kafka.server.policy.CreateTopicPolicy;

public class Policy implements CreateTopicPolicy {
  @Override public void configure(Map<String, ?> configs) {}
  @Override public void close() {}
  @Override public void validate(RequestMetadata asked) {
    if (asked.topic().startsWith("forbidden"))
      throw new PolicyViolationException("Topics are named <team>.<name>.\\nAsk the platform team.");
    if (asked.topic().startsWith("kept-long"))
      throw new InvalidConfigurationException("retention.ms must be at most 604800000");
  }
}
`;
const CONFIG =
  /replication\.factor=1, message\.timestamp\.type=LogAppendTime, min\.insync\.replicas=1, cleanup\.policy=delete, retention\.ms=34560000000/;

const folder = temporaryFolder();

(hasJavaAndMaven() && hasJavaCompiler() ? describe : describe.skip)('a broker that does not create topics', () => {
  let brokers: Brokers;
  const logs: KafkaLog[] = [];

  beforeAll(async () => {
    const classes = [await compiledClasses(folder.path, { 'Policy.java': POLICY })];
    brokers = await startBrokers({ classes, properties: { 'create.topic.policy.class.name': 'Policy' } });
  }, 300_000);
  afterEach(() => Promise.all(logs.splice(0).map((log) => log.close())));
  afterAll(async () => {
    await brokers.stop();
    folder.remove();
  });

  async function open(settings: object, options: Partial<KafkaLogOptions> = {}): Promise<KafkaLog> {
    const log = await openSpecLog({ brokers: brokers.addresses, settings, ...options });
    logs.push(log);
    return log;
  }

  const append = (log: KafkaLog, topic: string) =>
    log.append({ records: [{ topic, key: 'c1', headers: {}, value: Buffer.from('1') }], state: [] });

  it('because of a policy is reported with the topic, its requested settings and the sentence of the policy', async () => {
    const started = performance.now();
    const refusal: unknown = await append(await open({}), 'forbidden.orders').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'refused' });
    const { message } = refusal as Error;
    expect(message).toMatch(CONFIG);
    expect(message).toMatch(
      /^Kafka at 127\.0\.0\.1:\d+: topic forbidden\.orders is not created with partitions=12, .*: "Topics are named <team>\.<name>\." \(POLICY_VIOLATION\): create it with settings that the cluster takes, or change the cluster's$/,
    );
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('because of its policy refuses subscribers too', async () => {
    const log = await open({});
    const subscribing = log.subscribe({
      group: 'g',
      topics: ['forbidden.sink'],
      from: 'end',
      handle: async () => undefined,
    });
    await expect(subscribing).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('POLICY_VIOLATION') as string,
    });
  });

  it('because of a setting is named with the setting', async () => {
    await expect(append(await open({}), 'kept-long.orders')).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(
        /topic kept-long\.orders is not created with .*: "retention\.ms must be at most 604800000" \(INVALID_CONFIG\): create it/,
      ) as string,
    });
  });

  it('because of a name is named', async () => {
    await expect(append(await open({}), 'x'.repeat(250))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/\(INVALID_TOPIC_EXCEPTION\)/) as string,
    });
  });

  it('because of the number of partitions is named', async () => {
    await expect(append(await open({ partitions: 100_000 }), 'orders')).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/topic orders is not created with partitions=100000, .*"/) as string,
    });
  });

  it('warns once of topics that have fewer replicas than the settings have brokers', async () => {
    const warnings: string[] = [];
    const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
    const log = await openSpecLog({ brokers: [...brokers.addresses, '127.0.0.1:1', '127.0.0.1:2'], logger });
    logs.push(log);
    await eventually('a topic', () => append(log, 'alone').then(() => true));
    await append(log, 'alone');
    expect(warnings).toEqual([
      expect.stringMatching(
        /: topics alone have 1 replica of 3, .*: when all brokers are there, add replicas by kafka-reassign-partitions, then set min\.insync\.replicas=2 by kafka-configs$/,
      ),
    ]);
  });
});
