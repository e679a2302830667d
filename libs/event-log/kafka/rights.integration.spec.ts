import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { type AclEntry, type Admin, bareKafka, kafkajs } from './client/workplace.js';
import type { KafkaLog } from './kafka-log.js';
import { openSpecLog, silent } from './workplace.js';

const { AclResourceTypes, AclOperationTypes, AclPermissionTypes, ResourcePatternTypes } = kafkajs;
const PATIENCE = { timeoutMs: 60_000, everyMs: 50 };
const PASSWORD = 'correct horse';
const USERS = ['admin', 'pgherald'];

type Right = readonly [
  resource: 'TOPIC' | 'GROUP' | 'TRANSACTIONAL_ID',
  ...operations: (keyof typeof AclOperationTypes)[],
];

/** All rights of deploy/kafka-acls.md together. */
const RIGHTS: readonly Right[] = [
  ['TOPIC', 'READ', 'WRITE', 'DESCRIBE_CONFIGS', 'CREATE'],
  ['GROUP', 'READ'],
  ['TRANSACTIONAL_ID', 'WRITE'],
];

const folder = temporaryFolder();

(hasJavaAndMaven() ? describe : describe.skip)('on a broker with an authorizer', () => {
  let brokers: Brokers;
  let admin: Admin;
  let count = 0;
  let prefix: string;
  let warnings: string[];
  const logs: KafkaLog[] = [];

  beforeAll(async () => {
    const users = USERS.map((name) => `user_${name}="${PASSWORD}"`).join(' ');
    brokers = await startBrokers({
      protocol: 'SASL_PLAINTEXT',
      properties: {
        'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
        'super.users': 'User:admin;User:ANONYMOUS',
        'listener.name.client.sasl.enabled.mechanisms': 'PLAIN',
        'listener.name.client.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required ${users};`,
      },
    });
    writeFileSync(join(folder.path, 'password'), PASSWORD);
    admin = bareKafka(brokers.addresses, loginOf('admin')).admin();
    await eventually(
      'the broker',
      () =>
        admin.connect().then(
          () => true,
          () => false,
        ),
      PATIENCE,
    );
  }, 300_000);
  beforeEach(() => {
    prefix = `rights-${String(++count).padStart(2, '0')}`; // none begins with another
    warnings = [];
  });
  afterEach(() => Promise.all(logs.splice(0).map((log) => log.close())));
  afterAll(async () => {
    await admin.disconnect();
    await brokers.stop();
    folder.remove();
  });

  const loginOf = (username: string) => ({
    sasl: { mechanism: 'plain', username, passwordFile: join(folder.path, 'password') },
  });

  async function grant(rights: readonly Right[]): Promise<void> {
    const acl = rights.flatMap(([resource, ...operations]) =>
      operations.map((operation): AclEntry => ({
        principal: 'User:pgherald',
        host: '*',
        permissionType: AclPermissionTypes.ALLOW,
        operation: AclOperationTypes[operation],
        resourceType: AclResourceTypes[resource],
        resourceName: prefix,
        resourcePatternType: ResourcePatternTypes.PREFIXED,
      })),
    );
    await admin.createAcls({ acl });
    const filter = {
      resourceType: AclResourceTypes.ANY,
      resourceName: prefix,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      operation: AclOperationTypes.ANY,
      permissionType: AclPermissionTypes.ALLOW,
    };
    const granted = async () => (await admin.describeAcls(filter)).resources.flatMap(({ acls }) => acls).length;
    await eventually('it is granted', async () => (await granted()) === acl.length, PATIENCE);
  }

  async function revoke(operation: keyof typeof AclOperationTypes): Promise<void> {
    const filter = {
      resourceType: AclResourceTypes.ANY,
      resourceName: prefix,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      operation: AclOperationTypes[operation],
      permissionType: AclPermissionTypes.ALLOW,
    };
    await admin.deleteAcls({ filters: [filter] });
    await eventually('it is revoked', async () => (await admin.describeAcls(filter)).resources.length === 0, PATIENCE);
  }

  async function open(user = 'pgherald'): Promise<KafkaLog> {
    const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
    const log = await openSpecLog({
      brokers: brokers.addresses,
      settings: { prefix, ...loginOf(user) },
      transactionalId: `${prefix}.${user}.${logs.length}`,
      outboxFile: join(folder.path, `${prefix}-${logs.length}.db`),
      logger,
    });
    logs.push(log);
    return log;
  }

  /** All that services do with the log. */
  async function useAll(log: KafkaLog): Promise<void> {
    const record = { topic: `${prefix}.orders`, key: 'c1', headers: {}, value: Buffer.from('1') };
    const seen: string[] = [];
    await log.append({ records: [record], state: [{ topic: `${prefix}.state`, key: 'k', value: Buffer.from('v') }] });
    expect((await log.state(`${prefix}.state`, 'k'))?.toString()).toBe('v');
    const handle = async ({ records }: { records: readonly object[] }) => void seen.push(...records.map(String));
    await log.subscribe({ group: `${prefix}.sink`, topics: [record.topic], from: 'beginning', handle });
    await eventually('the event', () => seen.length === 1, PATIENCE);
    expect(await log.lag(`${prefix}.sink`)).toHaveLength(12);
    await useShare(log);
  }

  async function useShare(log: KafkaLog): Promise<void> {
    const held = Promise.withResolvers<void>();
    const ownership = await log.own({
      name: 'context',
      clusters: ['c1'],
      hold: async (share) => {
        const record = { topic: `${prefix}.context`, key: 'c1', headers: {}, value: Buffer.from('1') };
        await share.log.append({ records: [record], state: [] });
        held.resolve();
      },
      onDiscarded: () => undefined,
      replaceAbandoned: () => [],
      onFailure: held.reject,
    });
    await held.promise;
    await ownership.close();
  }

  const without = (resource: string, operation: string): readonly Right[] =>
    RIGHTS.map(([name, ...operations]) => [
      name,
      ...operations.filter((each) => name !== resource || each !== operation),
    ]);

  it('works with the documented rights', async () => {
    await grant(RIGHTS);
    await useAll(await open());
    expect(warnings).toEqual([]);
  }, 120_000);

  it('warns and continues if it may not read the settings of topics', async () => {
    await grant(without('TOPIC', 'DESCRIBE_CONFIGS'));
    const log = await open();
    await useAll(log);
    const later = await open();
    await later.append({ records: [], state: [{ topic: `${prefix}.state`, key: 'k', value: Buffer.from('w') }] });
    await later.append({ records: [], state: [{ topic: `${prefix}.state`, key: 'k', value: Buffer.from('x') }] });
    expect(warnings).toEqual([
      `Kafka at ${brokers.addresses.join()}: the user may not read the settings of ${prefix}.state (TOPIC_AUTHORIZATION_FAILED): these topics are used unverified; grant DescribeConfigs on them`,
    ]);
  }, 120_000);

  it('needs no right to create topics that exist', async () => {
    await grant(RIGHTS);
    const log = await open();
    await useAll(log);
    await log.close();
    await revoke('CREATE');
    await useAll(await open());
  }, 120_000);

  it.each([
    ['TOPIC', 'READ', /the user may not use a topic \(TOPIC_AUTHORIZATION_FAILED\): grant Read and Write on topics/],
    ['TOPIC', 'WRITE', /the user may not use a topic \(TOPIC_AUTHORIZATION_FAILED\): grant Read and Write on topics/],
    ['TOPIC', 'CREATE', /topics rights-\d+\.orders are missing, or hidden from this user, and may not be created/],
    ['GROUP', 'READ', /the user may not use a consumer group \(GROUP_AUTHORIZATION_FAILED\): grant Read on groups/],
    [
      'TRANSACTIONAL_ID',
      'WRITE',
      /the user may not open transactions \(TRANSACTIONAL_ID_AUTHORIZATION_FAILED\): grant/,
    ],
  ])(
    'names what is missing without %s %s, at once',
    async (resource, operation, message) => {
      await grant(without(resource, operation));
      const log = await open();
      const started = performance.now();
      await expect(useAll(log)).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringMatching(message) as string,
      });
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    120_000,
  );

  it('names what is missing for a share too', async () => {
    await grant(without('GROUP', 'READ'));
    const log = await open();
    await expect(useShare(log)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('GROUP_AUTHORIZATION_FAILED') as string,
    });
  }, 120_000);

  it('delivers to a sink that may not write, without keeping positions', async () => {
    await grant(RIGHTS);
    const log = await open();
    await useAll(log);
    await revoke('WRITE');
    const seen: string[] = [];
    const handle = async ({ records }: { records: readonly object[] }) => void seen.push(...records.map(String));
    const topics = [`${prefix}.orders`];
    const reader = await open();
    await reader.subscribe({ group: `${prefix}.reader`, topics, from: 'beginning', handle });
    await eventually('the event', () => seen.length === 1, PATIENCE);
    expect(warnings).toEqual([
      expect.stringMatching(
        /_AUTHORIZATION_FAILED\): .*; group rights-\d+\.reader keeps no positions in rights-\d+\.state: /,
      ),
    ]);
  }, 120_000);
});
