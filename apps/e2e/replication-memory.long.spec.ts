import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, linesOf, type Program, startProgram, stopAll } from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const PATIENCE = { timeoutMs: 150_000, everyMs: 100 };
const EVENT_TYPES = ['StandbyConnected', 'StandbyDisconnected', 'SlotCreated', 'SlotDropped', 'FailoverDetected'];
const folder = temporaryFolder();
afterAll(() => folder.remove());

interface Line {
  readonly type: string;
  readonly data: {
    readonly subject: string;
    readonly firstSight: boolean;
    readonly episode: string | null;
  };
}

/** Runs in one process with an embedded log, and as a service over Kafka. */
const LOGS = [
  { app: 'pgherald', environment: {} },
  ...(BROKERS === ''
    ? []
    : [{ app: 'replication-monitoring', environment: { PGHERALD_KAFKA_BROKERS: BROKERS } } as const]),
] as const;

describe.each(LOGS)('$app that is killed', ({ app, environment }) => {
  let postgres: StartedPostgres;
  const dataDir = join(folder.path, app);
  const common = { ...environment, PGHERALD_DATA_DIR: dataDir, PGHERALD_KAFKA_PREFIX: 'replication-memory' };

  beforeAll(async () => {
    postgres = await startPostgres({ standby: true });
    await streaming();
  });
  afterEach(stopAll);
  afterAll(() => postgres.stop());

  async function streaming(): Promise<void> {
    const client = await postgres.client();
    const stream = () => client.query("SELECT FROM pg_stat_replication WHERE state = 'streaming'");
    await eventually('the standby streams', async () => (await stream()).rowCount === 1, PATIENCE);
  }

  function start(): Program {
    const urls = [postgres.url(), postgres.standby?.url('postgres', 'monitor')];
    const targets = urls.map((url, index) => ({ name: `server-${index}`, cluster: 'shop', url }));
    const config = join(folder.path, `${app}.yaml`);
    writeFileSync(config, JSON.stringify({ interval: '500ms', targets }));
    return startProgram(app, {
      arguments: ['--config', config],
      environment: { ...common, PGHERALD_HTTP_PORT: '0' },
    });
  }

  /** Follows the log from its beginning. */
  function follow(): Program {
    const types = [...EVENT_TYPES, 'MetricsCollected'].flatMap((type) => ['--type', type]);
    return startProgram('replay', {
      arguments: ['print', '--follow', '--from', 'beginning', '--format', 'ndjson', ...types],
      environment: common,
    });
  }

  it('publishes changes during the downtime afterwards, and nothing twice', async () => {
    const first = start();
    await addressOf(first);
    const following = follow();
    const whole = () => following.stdout.slice(0, following.stdout.lastIndexOf('\n') + 1);
    const lines = () => linesOf(whole()).map((line) => JSON.parse(line) as Line);
    const decidedEvents = () => lines().filter(({ type }) => type !== 'MetricsCollected');
    const isPublished = (type: string, subject: string, times = 1) =>
      eventually(
        `${times} times ${type} ${subject}`,
        () => decidedEvents().filter((each) => each.type === type && each.data.subject === subject).length >= times,
        PATIENCE,
      );
    await isPublished('SlotCreated', 'standby1');
    await first.stop('SIGKILL');
    const client = await postgres.client();
    postgres.standby?.kill('SIGKILL');
    await postgres.standby?.exited;
    await client.query("SELECT pg_create_physical_replication_slot('meanwhile')");
    const second = start();
    await isPublished('SlotCreated', 'meanwhile');
    await isPublished('StandbyDisconnected', 'standby1');
    await second.stop('SIGKILL');
    await client.query("SELECT pg_drop_replication_slot('meanwhile')");
    await postgres.standby?.start();
    await streaming();
    const third = start();
    await isPublished('StandbyConnected', 'standby1', 2);
    await isPublished('SlotDropped', 'meanwhile');
    const polls = lines().length;
    await eventually('more polls', () => lines().length > polls + 8, PATIENCE);
    expect((await third.stop()).code).toBe(0);
    expect(decidedEvents().map(({ type, data }) => [type, data.subject, data.firstSight])).toEqual([
      ['StandbyConnected', 'standby1', true],
      ['SlotCreated', 'standby1', true],
      ['StandbyDisconnected', 'standby1', false],
      ['SlotCreated', 'meanwhile', false],
      ['StandbyConnected', 'standby1', false],
      ['SlotDropped', 'meanwhile', false],
    ]);
    const [connected, , disconnected, created, , dropped] = decidedEvents().map(({ data }) => data.episode);
    expect([disconnected, dropped]).toEqual([connected, created]);
  }, 400_000);
});
