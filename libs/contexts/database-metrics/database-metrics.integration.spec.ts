import { rowFields, type EventMap } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import { loadSql, parseConnectionUrl, ServerConnections, sqlFolder, type Session } from '@pgherald/postgres';
import { isInstalled, startPostgres, temporaryFolder, type Major, type StartedPostgres } from '@pgherald/testing';
import { databaseMetrics, databaseMetricsSettings, GROUPS } from './index.js';

const MAJORS = ([13, 14, 15, 16, 17, 18] as const).filter(isInstalled);
const LIMITS = databaseMetricsSettings.parse({});
/** Fields that polling sets. */
const FILLED = ['watched', 'statsEpoch', 'countersSince', 'databasesWatched', 'changed'];

const columns = new Map<string, Set<string>>(GROUPS.map(({ name }) => [name, new Set()]));

describe.each(MAJORS)('database-metrics on PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    const client = await postgres.client();
    await client.query('CREATE DATABASE orders');
    watching = await watch({
      context: databaseMetrics.create(LIMITS),
      targets: [
        { name: 'primary', cluster: 'shop', url: postgres.url() },
        { name: 'standby', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      directory: folder.path,
    });
    await watching.polls(2);
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  const latest = async <T extends 'DatabasesMeasured' | 'ServerMeasured' | 'WraparoundMeasured' | 'BackendsMeasured'>(
    type: T,
  ) => (await watching.all(type)).findLast(({ meta }) => meta.server.name === 'primary') as EventMap[T];

  it.each(GROUPS.map((group) => [group.name, group] as const))(
    'gives the columns of %s the names of the fields of its event',
    async (name, group) => {
      await withSession(postgres, async (session) => {
        const statement = loadSql(sqlFolder(import.meta.dirname), name).statementFor({
          versionNum: session.versionNum,
        });
        if (!statement) return;
        const { fields } = await session.read(statement);
        const known = rowFields(group.event).filter((field) => !FILLED.includes(field.name));
        const required = known.filter(({ nullable }) => !nullable).map((field) => field.name);
        expect(known.map((field) => field.name)).toEqual(expect.arrayContaining([...fields]));
        expect(fields).toEqual(expect.arrayContaining(required));
        for (const field of fields) columns.get(name)?.add(field);
      });
    },
  );

  it('reads every group of primary and standby without an error', async () => {
    expect(await watching.all('CollectionError')).toEqual([]);
    const summary = (await watching.all('MetricsCollected')).map(({ groups }) =>
      groups.map(({ coveragePct }) => coveragePct),
    );
    expect(summary.flat().every((coverage) => coverage === 100)).toBe(true);
  });

  it('identifies primary and standby', async () => {
    const servers = new Map((await watching.all('ServerMeasured')).map(({ meta }) => [meta.server.name, meta.server]));
    expect(servers.get('primary')).toMatchObject({ role: 'primary', timeline: 1, port: postgres.port });
    expect(servers.get('standby')).toMatchObject({ role: 'standby', timeline: 1 });
    expect(servers.get('primary')?.systemIdentifier).toBe(servers.get('standby')?.systemIdentifier);
    expect(Math.floor((servers.get('primary')?.versionNum ?? 0) / 10_000)).toBe(major);
  });

  it('counts the work in each database', async () => {
    const client = await postgres.client('orders');
    await client.query('CREATE TABLE t (n int)');
    await client.query('INSERT INTO t SELECT generate_series(1, 70)');
    await client.query('UPDATE t SET n = n WHERE n <= 50');
    await client.query('DELETE FROM t WHERE n <= 30');
    await client.query('SELECT pg_stat_clear_snapshot()');
    await client.end();
    const done = await watching.first('DatabasesMeasured', ({ rows }) =>
      rows.some((row) => row.databaseName === 'orders' && (row.tupDeleted ?? 0) >= 30),
    );
    const row = done.rows.find(({ databaseName }) => databaseName === 'orders');
    expect(row).toMatchObject({ watched: true, isTemplate: false, allowsConnections: true, conflicts: 0 });
    expect([row?.tupInserted ?? 0, row?.tupUpdated, row?.tupDeleted]).toEqual([expect.any(Number), 50, 30]);
    expect(row?.tupInserted).toBeGreaterThanOrEqual(70);
  });

  it('lists template0 for wraparound and does not watch it', async () => {
    const { rows } = await latest('WraparoundMeasured');
    expect(rows.map(({ databaseName }) => databaseName)).toContain('template0');
    const databases = await latest('DatabasesMeasured');
    expect(databases.rows.find(({ databaseName }) => databaseName === 'template0')?.watched).toBe(false);
    expect((await latest('ServerMeasured')).rows[0]?.databasesWatched).toBe(2);
  });

  it('reports no age of a database without a frozen id, instead of the greatest one', async () => {
    const client = await postgres.client();
    const ageOf = ({ rows }: EventMap['WraparoundMeasured']) =>
      rows.find(({ databaseName }) => databaseName === 'template0');
    const isFrozen = async (xid: string, multixact: string) =>
      client.query(
        `UPDATE pg_database SET datfrozenxid = '${xid}', datminmxid = '${multixact}' WHERE datname = 'template0'`,
      );
    const { rows: before } = await client.query<{ xid: string; multixact: string }>(
      `SELECT datfrozenxid AS xid, datminmxid AS multixact FROM pg_database WHERE datname = 'template0'`,
    );
    await isFrozen('0', '0');
    const unknown = await watching.first('WraparoundMeasured', (event) => ageOf(event)?.xidAge === null);
    expect(ageOf(unknown)).toMatchObject({ multixactAge: null, nextMultixact: 1 });
    await isFrozen(before[0]?.xid ?? '', before[0]?.multixact ?? '');
    await client.end();
    expect(await watching.all('WraparoundRiskRaised')).toEqual([]);
  });

  it('discovers each database once, at first sight', async () => {
    const discovered = await watching.all('DatabaseDiscovered');
    const ofPrimary = discovered.filter(({ meta }) => meta.server.name === 'primary');
    expect(
      ofPrimary.map(({ subject, firstSight, episode, meta }) => [subject, firstSight, episode === meta.eventId]),
    ).toEqual([
      ['postgres', true, true],
      ['orders', true, true],
    ]);
  });
});

/** Fields that only 14 to 17 return. */
const BETWEEN = ['walWrites', 'walSyncs', 'walWriteTimeMs', 'walSyncTimeMs'].map((field) => `WalMeasured.${field}`);

it('returns every field of every event on some version', () => {
  const missing = GROUPS.flatMap(({ name, event }) =>
    rowFields(event)
      .filter((field) => !FILLED.includes(field.name) && !columns.get(name)?.has(field.name))
      .map((field) => `${event}.${field.name}`),
  );
  expect(missing).toEqual(MAJORS.includes(17) ? [] : BETWEEN);
});

async function withSession(postgres: StartedPostgres, work: (session: Session) => Promise<void>): Promise<void> {
  const budgets = { statementTimeoutMs: 5_000, lockTimeoutMs: 500, idleInTransactionTimeoutMs: 5_000 };
  const connections = new ServerConnections({
    server: 'spec',
    target: parseConnectionUrl(postgres.url()),
    passwords: {},
    applicationName: 'pgherald',
    connectTimeoutMs: 5_000,
    waitTimeoutMs: 5_000,
    maxConnections: 1,
    pooling: 'kept',
    budgets,
  });
  await connections.withSession(work);
  await connections.close();
}
