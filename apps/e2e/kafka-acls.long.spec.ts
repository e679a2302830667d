// The rights of deploy/kafka-acls.md suffice: three principals on a broker with an authorizer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { aclConstants, type BareKafka, bareKafka } from './bench/kafkajs.js';
import { addressOf, linesOf, type Program, startProgram, stopAll } from './running-app.js';

type Admin = ReturnType<BareKafka['admin']>;
type Entry = Parameters<Admin['createAcls']>[0]['acl'][number];

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = aclConstants();
const DOCUMENT = readFileSync(join(import.meta.dirname, '../../deploy/kafka-acls.md'), 'utf8');
const PATIENCE = { timeoutMs: 90_000, everyMs: 100 };
const PASSWORD = 'correct horse';
const PRINCIPALS = ['pgherald-poll', 'pgherald-sink', 'pgherald-read'];
const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';
const folder = temporaryFolder();

/** The number of a name in the table. */
function numberOf(constants: Readonly<Record<string, number>>, name: string): number {
  const constant = constants[name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];
  if (constant === undefined) throw new Error(`kafka-acls.md: Kafka has no ${name}`);
  return constant;
}

/** The entries of the table of rights. */
function entriesOf(document: string): readonly Entry[] {
  const rows = document.split('\n').filter((line) => line.startsWith('| `pgherald-'));
  return rows.flatMap((row) => {
    const [, principal = '', resource = '', name = '', pattern = '', operations = ''] = row
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    return operations.split(', ').map((operation) => ({
      principal: `User:${principal}`,
      host: '*',
      permissionType: numberOf(AclPermissionTypes, 'Allow'),
      operation: numberOf(AclOperationTypes, operation),
      resourceType: numberOf(AclResourceTypes, resource),
      resourceName: name,
      resourcePatternType: numberOf(ResourcePatternTypes, pattern),
    }));
  });
}

(hasJavaAndMaven() ? describe : describe.skip)('the rights of kafka-acls.md', () => {
  let brokers: Brokers;
  let postgres: StartedPostgres;
  let receiver: OtlpReceiver;

  beforeAll(async () => {
    writeFileSync(join(folder.path, 'password'), PASSWORD);
    [postgres, receiver] = await Promise.all([startPostgres(), startOtlpReceiver()]);
    brokers = await startBrokers({
      protocol: 'SASL_PLAINTEXT',
      scramUsers: Object.fromEntries(['admin', ...PRINCIPALS].map((name) => [name, PASSWORD])),
      properties: {
        'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
        'super.users': 'User:admin;User:ANONYMOUS',
        'listener.name.client.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
        'listener.name.client.scram-sha-512.sasl.jaas.config': SCRAM,
      },
    });
    await grant();
  }, 300_000);
  afterAll(async () => {
    await stopAll();
    await receiver.close();
    await postgres.stop();
    await brokers.stop();
    folder.remove();
  });

  async function grant(): Promise<void> {
    const sasl = { mechanism: 'scram-sha-512' as const, username: 'admin', password: PASSWORD };
    const admin = bareKafka(brokers.addresses, {}, { sasl }).admin();
    const connect = () =>
      admin.connect().then(
        () => true,
        () => false,
      );
    await eventually('the broker', connect, PATIENCE);
    await admin.createAcls({ acl: [...entriesOf(DOCUMENT)] });
    await admin.disconnect();
  }

  function start(program: 'database-metrics' | 'otlp-sink' | 'replay', principal: string, ...more: string[]): Program {
    return startProgram(program, {
      arguments: more,
      environment: {
        PGHERALD_KAFKA_BROKERS: brokers.addresses.join(),
        PGHERALD_KAFKA_USERNAME: principal,
        PGHERALD_KAFKA_PASSWORD_FILE: join(folder.path, 'password'),
        ...(program !== 'replay' && { PGHERALD_HTTP_PORT: '0', PGHERALD_DATA_DIR: join(folder.path, program) }),
        ...(program === 'database-metrics' && { PGHERALD_TARGETS: postgres.url(), PGHERALD_INTERVAL: '500ms' }),
        ...(program === 'otlp-sink' && { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url }),
      },
    });
  }

  it('let contexts poll, the sink send and keep dead letters, and a reader read', async () => {
    const sink = start('otlp-sink', 'pgherald-sink');
    await addressOf(sink);
    const context = start('database-metrics', 'pgherald-poll');
    await eventually('metrics', () => receiver.accepted.some(({ path }) => path === '/v1/metrics'), PATIENCE);
    receiver.answerWith(({ body }) => ({ status: body.includes('postgresql.commits') ? 400 : 200 }));
    await eventually('a dead letter', async () => (await printed('dead-letters')).length > 1, {
      ...PATIENCE,
      everyMs: 1_000,
    });
    receiver.answerWith(() => ({ status: 200 }));
    expect((await printed('print', '--type', 'DatabaseDiscovered')).join()).toContain('postgres');
    const [first, second] = [await context.stop(), await sink.stop()];
    expect([first, second]).toEqual([0, 0].map((code) => ({ code, signal: null })));
    expect(`${context.stderr}${sink.stderr}`).not.toMatch(/"level":"(?:warn|error)".*AUTHORIZATION/);
  }, 300_000);

  it('do not let a reader send dead letters again, and name the missing right', async () => {
    const reader = start('replay', 'pgherald-read', 'dead-letters', 'resend', '--all');
    expect((await reader.exited).code).not.toBe(0);
    const reason =
      /^replay: dead letter \S+ is not sent again: .*AUTHORIZATION_FAILED\): grant Write on transactional ids/;
    expect(linesOf(reader.stderr).at(-1)).toMatch(reason);
  }, 120_000);

  async function printed(...options: readonly string[]): Promise<readonly string[]> {
    const program = start('replay', 'pgherald-read', ...options);
    await program.exited;
    expect(program.stderr).toBe('');
    return linesOf(program.stdout);
  }
});
