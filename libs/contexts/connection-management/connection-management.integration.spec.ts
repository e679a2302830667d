import { rowFields, type EventMap, type EventName } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import pg from 'pg';
import {
  eventually,
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { connectionManagement, connectionManagementSettings, GROUPS } from './index.js';

const MAJORS = ([13, 14, 15, 16, 17, 18] as const).filter(isInstalled);
const LIMITS = connectionManagementSettings.parse({ idleInTransaction: '1s' });

describe.each(MAJORS)('connection-management on PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let admin: Client;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major, settings: { max_connections: '20', shared_preload_libraries: '' } });
    admin = await postgres.client();
    await admin.query('DROP EXTENSION pg_stat_statements');
    await admin.query("CREATE ROLE watcher LOGIN PASSWORD 'spec' CONNECTION LIMIT 12");
    await admin.query("CREATE ROLE shop LOGIN PASSWORD 'spec' CONNECTION LIMIT 5");
    await admin.query('CREATE DATABASE orders CONNECTION LIMIT 40');
    await admin.query('REVOKE CONNECT ON DATABASE orders FROM PUBLIC');
    await admin.query('REVOKE EXECUTE ON FUNCTION pg_walfile_name(pg_lsn) FROM PUBLIC');
    watching = await watch({
      context: connectionManagement.create(LIMITS),
      targets: [{ name: 'shop-1', url: urlOf('watcher') }],
      directory: folder.path,
      settings: { maxConnections: 3 },
    });
  });
  afterAll(async () => {
    await watching.stop();
    await admin.end();
    await postgres.stop();
    folder.remove();
  });

  const urlOf = (user: string) => `postgres://${user}:spec@127.0.0.1:${postgres.port}/postgres`;
  const missing = async (type: 'PermissionMissing' | 'PermissionGranted') =>
    (await watching.all(type)).map(({ subject }) => subject).sort();
  const latest = async <T extends EventName>(type: T) => (await watching.all(type)).at(-1) as EventMap[T];
  /** Clients that hold one connection each until they are ended. */
  const held = async (count: number, user = 'shop') => {
    const clients = Array.from({ length: count }, () => new pg.Client(urlOf(user)));
    await Promise.all(clients.map((client) => client.connect()));
    return { clients, release: () => Promise.all(clients.map((client) => client.end())) };
  };

  it('reports at first sight that the server answers, with its version and the monitoring role', async () => {
    const { subject, firstSight, episode, version, userName, tls, flavour, warnings } =
      await watching.first('ServerConnected');
    expect({ subject, firstSight, episode, userName, tls, flavour, warnings }).toEqual({
      subject: 'shop-1',
      firstSight: true,
      episode: null,
      userName: 'watcher',
      tls: 'none',
      flavour: null,
      warnings: [],
    });
    expect(version).toMatch(new RegExp(`^${major}\\b`));
  });

  it('reports what a role with CONNECT only lacks, the cost, and the corrective statement', async () => {
    await watching.polls(1);
    expect(await missing('PermissionMissing')).toEqual(
      [
        'CONNECT in orders',
        'pg_ls_waldir()',
        'pg_read_all_settings',
        'pg_read_all_stats',
        'pg_stat_statements in postgres',
        'pg_stat_statements in shared_preload_libraries',
        'pg_walfile_name(pg_lsn)',
      ].sort(),
    );
    const execute = await watching.first('PermissionMissing', ({ permission }) => permission.startsWith('pg_walfile'));
    expect(execute).toMatchObject({
      costs: 'the timeline',
      statement: 'GRANT EXECUTE ON FUNCTION pg_catalog.pg_walfile_name(pg_lsn) TO "watcher"',
    });
    const connect = await watching.first('PermissionMissing', ({ permission }) => permission === 'CONNECT');
    expect(connect).toMatchObject({
      databaseName: 'orders',
      statement: 'GRANT CONNECT ON DATABASE "orders" TO "watcher"',
      firstSight: true,
    });
    expect(connect.costs).toMatch(/tables/);
  });

  it('counts connections by holder, even as a role that may not see their state', async () => {
    const { release } = await held(3);
    const seen = await watching.first('ConnectionsMeasured', ({ rows }) =>
      rows.some(({ userName, connections }) => userName === 'shop' && connections === 3),
    );
    await release();
    expect(seen.rows.find(({ userName }) => userName === 'shop')).toMatchObject({ state: 'unknown', isRest: false });
    const { rows } = await latest('ConnectionLimitsMeasured');
    expect(rows.find(({ scope }) => scope === 'server')).toMatchObject({
      maxConnections: 20,
      superuserReserved: 3,
      reserved: major >= 16 ? 0 : null,
    });
    expect(
      rows.filter(({ name }) => name !== null).map(({ scope, name, maxConnections }) => [scope, name, maxConnections]),
    ).toEqual(
      expect.arrayContaining([
        ['role', 'watcher', 12],
        ['role', 'shop', 5],
        ['database', 'orders', 40],
      ]),
    );
  });

  it('reports a role near its limit with the holders of its connections, and its recovery', async () => {
    const { release } = await held(5);
    const near = await watching.first('ConnectionsNearLimit', ({ subject }) => subject === 'role shop');
    await release();
    expect(near).toMatchObject({ scope: 'role', limit: 4, available: 5 });
    expect(near.value).toBeGreaterThanOrEqual(4);
    expect(near.holders).toEqual([expect.objectContaining({ userName: 'shop', databaseName: 'postgres' })]);
    const cleared = await watching.first('ConnectionsNearLimitCleared', ({ subject }) => subject === 'role shop');
    expect(cleared).toMatchObject({ episode: near.meta.eventId, reason: 'recovered' });
  });

  it('closes a missing permission once it was granted', async () => {
    const execute = await watching.first('PermissionMissing', ({ permission }) => permission.startsWith('pg_walfile'));
    await watching.stop();
    await admin.query('GRANT pg_monitor TO watcher');
    await admin.query('GRANT CONNECT ON DATABASE orders TO watcher');
    await admin.query(execute.statement ?? '');
    watching = await watch({
      context: connectionManagement.create(LIMITS),
      targets: [{ name: 'shop-1', url: urlOf('watcher') }],
      directory: folder.path,
      settings: { maxConnections: 3 },
    });
    await watching.first('PermissionGranted', ({ permission }) => permission === 'CONNECT');
    expect(await missing('PermissionGranted')).toEqual([
      'CONNECT in orders',
      'pg_ls_waldir()',
      'pg_read_all_settings',
      'pg_read_all_stats',
      'pg_walfile_name(pg_lsn)',
    ]);
    expect((await watching.all('ServerConnected')).length).toBe(1);
  });

  it('reports a session that stays idle in a transaction, and its end', async () => {
    const { clients, release } = await held(1);
    await clients[0]?.query('BEGIN');
    const idle = await watching.first('IdleInTransactionDetected');
    expect(idle).toMatchObject({ userName: 'shop', databaseName: 'postgres', connections: 1, limit: 1 });
    await release();
    const { episode } = await watching.first('IdleInTransactionCleared');
    expect(episode).toBe(idle.meta.eventId);
  });

  it('reads all groups without an error, and every field of their events', async () => {
    const errors = (await watching.all('CollectionError')).filter(({ columns }) => columns.length === 0);
    expect(errors.map(({ group, database, sqlstate }) => [group, database?.name, sqlstate])).toEqual([
      ['database-permissions', 'orders', '42501'],
    ]);
    for (const { event } of GROUPS) {
      const { rows } = (await latest(event)) as { rows: readonly object[] };
      const required = rowFields(event).filter(({ nullable }) => !nullable);
      expect({ event, rows: rows.length > 0 }).toEqual({ event, rows: true });
      for (const row of rows)
        expect(Object.keys(row)).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    }
  });

  it('compares the clocks, and shows under /status what is missing', async () => {
    const { rows } = await latest('ServerAccessMeasured');
    expect(Math.abs(rows[0]?.clockSkewMs ?? Number.NaN)).toBeLessThan(60_000);
    const [{ report }] = watching.board.status()['polling'] as [
      { report: { isReady: boolean; checks: { what: string }[] } },
    ];
    expect(report.isReady).toBe(false);
    expect(report.checks.filter((each) => 'state' in each && each.state === 'missing').map(({ what }) => what)).toEqual(
      ['pg_stat_statements in shared_preload_libraries', 'pg_stat_statements'],
    );
  });

  it('counts its own connections, and opens none once it has what it needs', async () => {
    await watching.polls(2);
    const before = (await latest('PoolMeasured')).rows[0]?.opened;
    await watching.polls(5);
    expect((await latest('PoolMeasured')).rows[0]).toMatchObject({ maxConnections: 3, opened: before, exhausted: 0 });
  });

  it('reports an outage once, then the return of the server and its restart', async () => {
    await admin.end();
    await postgres.primary.stop();
    await watching.first('ServerUnreachable');
    await postgres.primary.start();
    admin = await postgres.client();
    const back = await watching.first('ServerConnected', ({ firstSight }) => !firstSight);
    const gone = await watching.all('ServerUnreachable');
    expect(gone.length).toBe(1);
    expect(back).toMatchObject({ episode: gone[0]?.meta.eventId, reason: 'recovered' });
    const restarted = await watching.first('ServerRestarted');
    expect(restarted.startedAt).toBeGreaterThan(restarted.previousStartedAt);
    await eventually('more polls', async () => (await watching.all('ServerConnected')).length === 2);
  });
});
