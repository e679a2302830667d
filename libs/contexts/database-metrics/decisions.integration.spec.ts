import { Writable } from 'node:stream';
import { watch, type Watching } from '@pgherald/polling/testing';
import { createLogger } from '@pgherald/telemetry';
import {
  eventually,
  isTried,
  SPEC_PASSWORD,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { deadlock } from './testing/deadlock.js';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 18] as const).filter(isTried);
const TOPICS = ['', '.recorded', '.measured'].map((kind) => `pgherald.database-metrics${kind}`);

describe.each(MAJORS)('decisions of database-metrics about PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  const lines: string[] = [];
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major, settings: { deadlock_timeout: '20ms' } });
    client = await postgres.client();
    for (const name of ['orders', 'stock']) await client.query(`CREATE DATABASE ${name}`);
    const destination = new Writable({
      write: (line: Buffer, _, done) => {
        lines.push(line.toString());
        done();
      },
    });
    watching = await watch({
      context: oftenRead(),
      targets: [
        { name: 'all', cluster: 'shop', url: postgres.url() },
        {
          name: 'some',
          cluster: 'shop',
          url: postgres.url('orders'),
          databases: ['orders', 'stock', 'later'],
          excludeDatabases: ['stock'],
        },
      ],
      directory: folder.path,
      logger: createLogger({ level: 'debug', destination, readable: false }),
    });
    await watching.polls(2);
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  const subjects = async (type: 'DatabaseDiscovered' | 'DatabaseVanished', server: string) =>
    (await watching.all(type)).filter(({ meta }) => meta.server.name === server).map(({ subject }) => subject);

  it('watches the databases that the filters include', async () => {
    expect(await subjects('DatabaseDiscovered', 'all')).toEqual(['postgres', 'orders', 'stock']);
    expect(await subjects('DatabaseDiscovered', 'some')).toEqual(['orders']);
    const { rows } = await watching.first('DatabaseSizesMeasured', ({ meta }) => meta.server.name === 'some');
    expect(rows.filter(({ watched }) => watched).map(({ databaseName }) => databaseName)).toEqual(['orders']);
    const locks = (await watching.all('LocksMeasured')).filter(({ meta }) => meta.server.name === 'some');
    expect(new Set(locks.map(({ reading }) => reading.database?.name))).toEqual(new Set(['orders']));
  });

  it('publishes the creation and drop of a database as one episode', async () => {
    await client.query('CREATE DATABASE later');
    const discovered = await watching.first(
      'DatabaseDiscovered',
      ({ subject, meta }) => subject === 'later' && meta.server.name === 'all',
    );
    await watching.polls(3);
    await client.query('DROP DATABASE later WITH (FORCE)');
    const vanished = await watching.first('DatabaseVanished', ({ meta }) => meta.server.name === 'all');
    await watching.polls(2);
    expect(discovered).toMatchObject({ firstSight: false, reason: null, episode: discovered.meta.eventId });
    expect(vanished).toMatchObject({ subject: 'later', reason: 'dropped', episode: discovered.episode });
    expect(await subjects('DatabaseVanished', 'all')).toEqual(['later']);
    expect(await watching.all('StatsReset')).toEqual([]);
  });

  it('publishes a deadlock with its database and the count', async () => {
    const [one, other] = [await postgres.client('orders'), await postgres.client('orders')];
    await deadlock(one, other);
    for (const session of [one, other]) await session.end();
    const events = await watching.first('DeadlockDetected', ({ meta }) => meta.server.name === 'all');
    expect(events).toMatchObject({ subject: 'orders', value: 1, database: { name: 'orders' } });
    await watching.polls(2);
    expect((await watching.all('DeadlockDetected')).map(({ meta }) => meta.server.name).sort()).toEqual([
      'all',
      'some',
    ]);
  });

  it('publishes a changed setting with the old and the new value', async () => {
    await client.query("ALTER SYSTEM SET work_mem = '5MB'");
    await client.query('SELECT pg_reload_conf()');
    expect(await watching.first('SettingChanged', ({ subject }) => subject === 'work_mem')).toMatchObject({
      previousValue: '4096',
      newValue: '5120',
      unit: 'kB',
      source: 'configuration file',
      withheld: false,
    });
  });

  it('reads the settings of the server, not those of its own session', async () => {
    const { rows } = await watching.first('SettingsMeasured');
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    expect(settings).toMatchObject({
      statement_timeout: '0',
      lock_timeout: '0',
      default_transaction_read_only: 'off',
      jit: 'on',
    });
  });

  it('publishes the reset of one database', async () => {
    const stock = await postgres.client('stock');
    await stock.query('SELECT pg_stat_reset()');
    await stock.end();
    const reset = await watching.first('StatsReset', ({ subject }) => subject === 'stock');
    expect(reset.previousEpoch).not.toBe(reset.newEpoch);
    await watching.polls(2);
    expect((await watching.all('StatsReset')).map(({ meta, subject }) => [meta.server.name, subject])).toEqual([
      ['all', 'stock'],
    ]);
  });

  it('publishes the change of a setting with a secret, without the secret', async () => {
    const secrets = ['primary_conninfo', 'restore_command', 'archive_cleanup_command', 'ssl_passphrase_command'];
    for (const name of secrets) await client.query(`ALTER SYSTEM SET ${name} = 'host=none password=planted-secret'`);
    await client.query(`ALTER ROLE monitor SET "pgherald_spec.token" = 'planted-secret'`);
    await client.query(`ALTER DATABASE orders SET "pgherald_spec.other" = 'planted-secret'`);
    await client.query('SELECT pg_reload_conf()');
    const events = await watching.first('SettingChanged', ({ subject }) => subject === 'primary_conninfo');
    expect(events).toMatchObject({ previousValue: null, newValue: null, withheld: true });
    const changed = await eventually('all events', async () => {
      const names = new Set((await watching.all('SettingChanged')).map(({ subject }) => subject));
      return secrets.every((name) => names.has(name)) && names;
    });
    expect(changed).toContain('ssl_passphrase_command');
    await watching.polls(1);
    const leaked: string[] = [];
    const search = (where: string, bytes: Buffer | string) => {
      if (bytes.includes('planted-secret') || bytes.includes(SPEC_PASSWORD)) leaked.push(where);
    };
    for await (const { topic, value, headers } of watching.log.read({ topics: TOPICS, from: 'beginning', to: 'now' }))
      search(`${topic} ${JSON.stringify(headers)}`, Buffer.concat([value, Buffer.from(JSON.stringify(headers))]));
    for await (const { key, value } of watching.log.states('pgherald.state')) search(key, value);
    for (const line of lines) search('a log line', line);
    search('status', JSON.stringify(watching.board.status()));
    expect(leaked).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('publishes a crash of a backend as one reset of the server, without differences across it', async () => {
    const victim = await postgres.client('orders');
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const before = (await watching.all('StatsReset')).length;
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await watching.first('StatsReset', ({ database, meta }) => database === null && meta.server.name === 'some');
    await watching.first('StatsReset', ({ database, meta }) => database === null && meta.server.name === 'all');
    await watching.polls(2);
    const resets = (await watching.all('StatsReset')).slice(before);
    expect(resets.map(({ subject }) => subject).sort()).toEqual(['all', 'some']);
    expect(await watching.all('DeadlockDetected')).toHaveLength(2);
    expect(await subjects('DatabaseVanished', 'all')).toEqual(['later']);
    client = await postgres.client();
  });
});
