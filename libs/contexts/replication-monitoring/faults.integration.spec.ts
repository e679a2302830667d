import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventMap, EventName } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import { EmbeddedPostgres } from '@pgherald/postgres/embedded';
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
import pg from 'pg';
import { replicationMonitoring, replicationMonitoringSettings } from './index.js';

const MAJORS = ([13, 18] as const).filter(isTried);
const LIMITS = replicationMonitoringSettings.parse({ maxLag: '1s', lagUnknownAfter: '1s', maxLagSize: '10GiB' });
const PATIENCE = { timeoutMs: 60_000 };
type Lag = EventMap['ReplicationLagAssessed']['standbys'][number];

describe.each(MAJORS)('replication of PostgreSQL %i in unusual conditions', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let third: EmbeddedPostgres;
  /** Another system, during one spec. */
  let store: StartedPostgres | undefined;
  let one: Client;
  let two: Client;
  let three: Client;
  let watching: Watching | undefined;

  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true, socket: true });
    third = new EmbeddedPostgres({
      folder: join(postgres.primary.folder, '../third'),
      ...(major !== 18 && { packageName: `postgresql-${major}` }),
      primary: postgres.primary,
      name: 'third',
      settings: { cluster_name: 'third', max_connections: 60, wal_level: 'logical' },
    });
    await third.start();
    one = await postgres.client();
    two = await standbyOf(postgres).client();
    three = await third.client();
  });
  afterEach(async () => {
    await watching?.stop();
    watching = undefined;
  });
  afterAll(async () => {
    await Promise.all([two.end(), three.end()]);
    await third.stop();
    await postgres.stop();
    folder.remove();
  });

  const servers = () => ({
    one: postgres.url(),
    two: standbyOf(postgres).url('postgres', 'monitor'),
    three: third.url('postgres', 'monitor'),
    store: store?.url() ?? '',
  });

  /** Restarts pgherald with some of the servers. */
  async function watchOnly(...names: readonly (keyof ReturnType<typeof servers>)[]): Promise<Watching> {
    const directory = join(folder.path, `${major}-${names.join('-')}-${performance.now()}`);
    mkdirSync(directory);
    const targets = names.map((name) => ({ name, cluster: 'shop', url: servers()[name] }));
    return (watching = await watch({ context: replicationMonitoring.create(LIMITS), targets, directory }));
  }

  async function follow(standby: Client, connection: string, slot = ''): Promise<void> {
    const common = `user=postgres password=${SPEC_PASSWORD}`;
    await standby.query(`ALTER SYSTEM SET primary_conninfo = '${connection === '' ? '' : `${connection} ${common}`}'`);
    await standby.query(`ALTER SYSTEM SET primary_slot_name = '${slot}'`);
    await standby.query('SELECT pg_reload_conf()');
  }
  const overTcp = (name: string, port = postgres.port) => `host=127.0.0.1 port=${port} application_name=${name}`;
  const overSocket = (name: string) => `host=${postgres.socketFolder} port=${postgres.port} application_name=${name}`;
  const write = () => one.query("SELECT pg_logical_emit_message(true, 'spec', repeat('x', 1000))");

  async function subjects(type: EventName): Promise<string[]> {
    const events = (await watching?.all(type)) ?? [];
    return events.map((event) => ('subject' in event ? event.subject : ''));
  }
  const events = (type: EventName, subject: string, times = 1) =>
    eventually(
      `${times} times ${type} ${subject}`,
      async () => (await subjects(type)).filter((each) => each === subject).length >= times,
      PATIENCE,
    );
  const lagsOf = async (standby: string): Promise<Lag[]> =>
    ((await watching?.all('ReplicationLagAssessed')) ?? []).flatMap(({ standbys }) =>
      standbys.filter((each) => each.standby === standby),
    );
  const lagIs = (standby: string, what: string, fits: (lag: Lag) => boolean) =>
    eventually(`the lag of ${standby} is ${what}`, async () => (await lagsOf(standby)).slice(-1).some(fits), PATIENCE);

  it('loses only what a refused view shows', async () => {
    const shows = {
      pg_stat_replication: 'ReplicationMeasured',
      pg_replication_slots: 'ReplicationSlotsMeasured',
      pg_subscription: 'SubscriptionsMeasured',
      pg_stat_wal_receiver: 'WalReceiverMeasured',
    } as const satisfies Record<string, EventName>;
    const types = [...Object.values(shows), 'WalPositionMeasured'] as const;
    for (const [view, lost] of Object.entries(shows)) {
      await one.query(`REVOKE SELECT ON ${view} FROM PUBLIC`);
      const watched = await watchOnly('one');
      await watched.polls(2);
      const read = await Promise.all(types.map(async (type) => ((await watched.all(type)).length > 0 ? [type] : [])));
      const errors = await watched.all('CollectionError');
      expect(read.flat()).toEqual(types.filter((type) => type !== lost));
      expect(errors.map(({ message }) => message)).toContainEqual(
        expect.stringContaining(`the role lacks SELECT on ${view};`),
      );
      await one.query(`GRANT SELECT ON ${view} TO PUBLIC`);
      await watched.first(lost);
      await watched.stop();
    }
  });

  it('publishes a cascading standby on the server that sends to it', async () => {
    await follow(three, overTcp('third', standbyOf(postgres).port));
    const watched = await watchOnly('one', 'two', 'three');
    const name = 'third 127.0.0.1 postgres';
    await events('StandbyConnected', name);
    await one.query(`SELECT pg_drop_replication_slot('third') FROM pg_replication_slots WHERE slot_name = 'third'`);
    await eventually(
      'a healthy map',
      async () => (await watched.all('TopologyMapped')).at(-1)?.health === 'healthy',
      PATIENCE,
    );
    const map = (await watched.all('TopologyMapped')).at(-1);
    expect(map?.nodes.map(({ name: node, upstream, role }) => [node, upstream, role])).toEqual([
      ['one', null, 'primary'],
      ['two', 'one', 'standby'],
      ['three', 'two', 'standby'],
    ]);
    await three.query('SELECT pg_wal_replay_pause()');
    const writing = setInterval(() => void write(), 100);
    await events('ReplicationLagIncreased', `${name} seconds`);
    await three.query('SELECT pg_wal_replay_resume()');
    await events('ReplicationLagRecovered', `${name} seconds`);
    clearInterval(writing);
    expect(await subjects('ReplicationLagIncreased')).toEqual([`${name} seconds`]);
    for (const { bytes, seconds } of await lagsOf(name))
      expect([(bytes ?? 0) < 0, (seconds ?? 0) < 0]).toEqual([false, false]);
  }, 120_000);

  it('joins a subscriber of another system to its publisher', async () => {
    store = await startPostgres({ major, ownIdentity: true });
    try {
      const subscriber = await store.client();
      await one.query('CREATE TABLE feed (id int PRIMARY KEY); CREATE PUBLICATION feed FOR TABLE feed');
      await subscriber.query('CREATE TABLE feed (id int PRIMARY KEY)');
      const address = `${overTcp('feed')} user=postgres password=${SPEC_PASSWORD} dbname=postgres`;
      await subscriber.query(`CREATE SUBSCRIPTION feed CONNECTION '${address}' PUBLICATION feed`);
      const watched = await watchOnly('one', 'store');
      const map = await watched.first('TopologyMapped', ({ nodes }) =>
        nodes.some(({ role, isWatched }) => role === 'subscriber' && isWatched),
      );
      expect(map.nodes.find(({ role }) => role === 'subscriber')).toMatchObject({
        name: 'store',
        upstream: 'one',
        isWatched: true,
      });
      await lagIs('feed', 'none', ({ side, seconds }) => side === 'upstream' && seconds === 0);
      await subscriber.query('DROP SUBSCRIPTION feed');
      await events('SlotDropped', 'feed');
    } finally {
      await store.stop();
    }
  }, 120_000);

  it('treats neither a base backup nor a WAL archive as a standby', async () => {
    const watched = await watchOnly('one');
    await events('StandbyConnected', 'standby1');
    const backup = await replicationSession('anything');
    const archive = await replicationSession('pg_receivewal');
    const ended = Promise.allSettled([
      backup.query(`BASE_BACKUP ${major < 15 ? 'FAST MAX_RATE 32' : "(CHECKPOINT 'fast', MAX_RATE 32)"}`),
      archive.query(`START_REPLICATION PHYSICAL ${await valueOf(one, 'SELECT pg_current_wal_lsn() AS value')}`),
    ]);
    const both = ({ rows }: EventMap['ReplicationMeasured']) =>
      rows.some(({ state }) => state === 'backup') &&
      rows.some(({ applicationName }) => applicationName === 'pg_receivewal');
    await eventually(
      'three polls of both',
      async () => (await watched.all('ReplicationMeasured')).filter(both).length >= 3,
      PATIENCE,
    );
    await one.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_replication WHERE application_name IN ('anything', 'pg_receivewal')`,
    );
    await ended;
    await watching?.polls(2);
    expect([await subjects('StandbyConnected'), await subjects('StandbyDisconnected')]).toEqual([['standby1'], []]);
    const nodes = (await watched.all('TopologyMapped')).flatMap((map) => map.nodes.map((node) => node.name));
    expect(new Set(nodes)).toEqual(new Set(['one', 'standby1']));
  }, 120_000);

  it('distinguishes standbys over a Unix socket, and two with one name', async () => {
    const name = 'standby1 socket postgres';
    await watchOnly('one');
    await events('StandbyConnected', 'standby1');
    await follow(two, overSocket('standby1'));
    await events('StandbyConnected', name);
    await follow(three, overSocket('standby1'));
    await events('StandbyConnected', `${name} #2`);
    await write();
    for (const each of [name, `${name} #2`]) await lagIs(each, 'none', ({ seconds }) => seconds === 0);
    const { rows } = (await watching?.all('ReplicationMeasured'))?.at(-1) ?? { rows: [] };
    expect(rows.map(({ clientAddress, replicationClient }) => [clientAddress, replicationClient])).toEqual([
      [null, 'unix'],
      [null, 'unix'],
    ]);
    await follow(three, '');
    await events('StandbyDisconnected', `${name} #2`);
    await follow(three, overSocket('standby1'));
    await events('StandbyConnected', `${name} #2`, 2);
    await follow(three, '');
    await follow(two, overTcp('standby1'), 'standby1');
    await events('StandbyConnected', 'standby1', 2);
    expect((await subjects('StandbyDisconnected')).filter((each) => each === name)).toHaveLength(1);
  }, 120_000);

  it('is assessed by the standby if only that is watched', async () => {
    await watchOnly('two');
    await lagIs('two', 'none', ({ side, seconds }) => side === 'standby' && seconds === 0);
    await follow(two, '');
    const writing = setInterval(() => void write(), 50);
    await events('ReplicationLagUnknown', 'two');
    clearInterval(writing);
    const begin = (await lagsOf('two')).findIndex(({ state }) => state === 'unknown');
    const since = (await lagsOf('two')).slice(begin);
    // It cannot know about later WAL, so the silence gives no bound.
    const known = since.map(({ state, seconds, atLeastSeconds }) => `${state} ${seconds} ${atLeastSeconds}`);
    expect([...new Set(known)]).toEqual(['unknown null null']);
    await follow(two, overTcp('standby1'), 'standby1');
    await events('ReplicationLagUnknownCleared', 'two');
    expect(await subjects('ReplicationLagUnknown')).toEqual(['two']);
  }, 120_000);

  it('is assessed by the primary if only that is watched', async () => {
    await watchOnly('one');
    await lagIs('standby1', 'none', ({ side, seconds }) => side === 'upstream' && seconds === 0);
    await two.query('SELECT pg_wal_replay_pause()');
    const writing = setInterval(() => void write(), 100);
    await events('ReplicationLagIncreased', 'standby1 seconds');
    await two.query('SELECT pg_wal_replay_resume()');
    await events('ReplicationLagRecovered', 'standby1 seconds');
    await follow(two, '');
    await events('StandbyDisconnected', 'standby1');
    await events('ReplicationLagUnknown', 'standby1');
    clearInterval(writing);
    await follow(two, overTcp('standby1'), 'standby1');
    await events('StandbyConnected', 'standby1', 2);
    await events('ReplicationLagUnknownCleared', 'standby1');
    expect((await watching?.all('TopologyMapped'))?.[0]?.nodes).toMatchObject([
      { name: 'one', isWatched: true, role: 'primary' },
      { name: 'standby1', isWatched: false, role: 'standby', upstream: 'one' },
    ]);
  }, 120_000);

  it('is correct while a standby cancels statements of pgherald', async () => {
    await two.query("ALTER SYSTEM SET max_standby_streaming_delay = '0'");
    await two.query('SELECT pg_reload_conf()');
    const watched = await watchOnly('two');
    await lagIs('two', 'none', ({ seconds }) => seconds === 0);
    await eventually('the standby has cancelled our statement', cancelOurs, PATIENCE);
    await watching?.polls(3);
    await lagIs('two', 'none', ({ seconds }) => seconds === 0);
    for (const type of ['ReplicationLagUnknown', 'StandbyDisconnected', 'SlotDropped', 'FailoverDetected'] as const)
      expect({ type, events: await watched.all(type) }).toEqual({ type, events: [] });
    expect((await watched.all('TopologyMapped')).at(-1)?.reasons).toEqual([]);
    await two.query('ALTER SYSTEM RESET max_standby_streaming_delay');
    await two.query('SELECT pg_reload_conf()');
  }, 120_000);

  /** A session that speaks the protocol of replication. */
  async function replicationSession(name: string): Promise<pg.Client> {
    const login = { user: 'postgres', password: SPEC_PASSWORD, host: '127.0.0.1', port: postgres.port };
    const session = new pg.Client({ ...login, application_name: name, replication: 'true' } as pg.ClientConfig);
    session.on('error', () => undefined);
    await session.connect();
    return session;
  }

  async function valueOf(client: Client, sql: string): Promise<string> {
    const { rows } = await client.query<{ value: string }>(sql);
    return rows[0]?.value ?? '';
  }

  /**
   * Our statement on the standby waits for a table that the primary has locked, and holds a view that the primary locks then: the
   * standby cancels it, unless it has waited too long already.
   */
  async function cancelOurs(): Promise<boolean> {
    // The view pg_stat_activity would wait for the lock.
    const waiting = `SELECT count(*) AS value FROM pg_stat_get_activity(NULL) WHERE application_name = 'pgherald' AND wait_event_type = 'Lock'`;
    const locking = await postgres.client();
    await locking.query('BEGIN; LOCK pg_catalog.pg_subscription IN ACCESS EXCLUSIVE MODE');
    await write();
    await eventually('ours waits on the standby', async () => (await valueOf(two, waiting)) !== '0', PATIENCE);
    await locking.query('LOCK pg_catalog.pg_stat_replication IN ACCESS EXCLUSIVE MODE');
    await write();
    await eventually('ours waits no more', async () => (await valueOf(two, waiting)) === '0', PATIENCE);
    await locking.query('ROLLBACK');
    await watching?.polls(5);
    return (await valueOf(two, 'SELECT sum(confl_lock) AS value FROM pg_stat_database_conflicts')) !== '0';
  }
});

function standbyOf({ standby }: StartedPostgres): EmbeddedPostgres {
  if (!standby) throw new Error('no standby');
  return standby;
}
