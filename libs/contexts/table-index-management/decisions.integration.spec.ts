import { once } from 'node:events';
import { decideAgain, watch, type Watching } from '@pgherald/polling/testing';
import {
  eventually,
  isTried,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { tableOverrides } from './index.js';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 18] as const).filter(isTried);
/** Each poll reads. The cadence leaves room for a slow machine, so that only real gaps count. */
const SHORT = {
  bloatReadings: 2,
  tableBloatMin: '100kB',
  indexBloatMin: '100kB',
  invalidReadings: 2,
  unusedWindow: '3s',
  unusedMin: '8kB',
  unusedCoveragePct: 90,
  indexUsageEvery: '30s',
  vacuumOverdueAfter: '500ms',
  maxSize: '3MB',
};

describe.each(MAJORS)('decisions of table-index-management about PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  let reader: Client;
  let using: NodeJS.Timeout;
  /** On the standby only. */
  const use = () => reader.query('SET enable_seqscan = off; SELECT FROM stock WHERE place = 7');
  const start = () =>
    watch({
      context: oftenRead(SHORT),
      targets: [
        {
          name: 'primary',
          cluster: 'shop',
          url: postgres.url(),
          overrides: [
            {
              match: { table: 'lenient' },
              set: { 'table-index-management': { maxSize: '1000GiB', tableBloatPct: 99 } },
            },
          ],
        },
        { name: 'standby', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      overridable: { 'table-index-management': tableOverrides },
      directory: folder.path,
    });
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true, settings: { autovacuum: 'off' } });
    const loader = await postgres.client();
    await loader.query(`
      CREATE TABLE orders (id int, note text);
      INSERT INTO orders SELECT i, repeat('x', 60) FROM generate_series(1, 20000) i;
      CREATE TABLE lenient AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 50000) i;
      CREATE TABLE stock (id int PRIMARY KEY, place int, twin int);
      INSERT INTO stock SELECT i, i, i FROM generate_series(1, 5000) i;
      CREATE INDEX stock_place ON stock (place);
      CREATE INDEX stock_twin ON stock (twin);
      DELETE FROM lenient WHERE n % 5 > 0;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor;`);
    // A session reports its counters when it ends; then autovacuum sees them.
    await loader.end();
    client = await postgres.client();
    await client.query('VACUUM ANALYZE');
    reader = (await postgres.standby?.client()) as Client;
    await eventually('the standby has the tables', use);
    using = setInterval(() => void use(), 200);
    watching = await start();
    await watching.polls(2);
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  it('publishes a vacuum with dead rows before and after', async () => {
    await client.query('DELETE FROM stock WHERE id > 4990');
    await client.end();
    await watching.first('TableStatsMeasured', ({ rows }) =>
      rows.some(({ tableName, nDeadTup }) => tableName === 'stock' && nDeadTup === 10),
    );
    client = await postgres.client();
    await client.query('VACUUM stock; ');
    await client.query('ANALYZE stock');
    await client.end();
    client = await postgres.client();
    const isStock = ({ subject }: { readonly subject: string }) => subject === 'postgres public.stock';
    const vacuumed = await watching.first('TableVacuumed', (event) => isStock(event) && event.value === 10);
    expect(vacuumed).toMatchObject({
      subject: 'postgres public.stock',
      manualRuns: 1,
      automaticRuns: 0,
      deadTuplesBefore: 10,
      deadTuplesAfter: 0,
      value: 10,
    });
    expect(await watching.first('TableAnalyzed', isStock)).toMatchObject({ manualRuns: 1 });
  });

  it('publishes bloat and overdue vacuum once, and their end', async () => {
    const buyer = await postgres.client();
    await buyer.query('DELETE FROM orders WHERE id % 3 > 0');
    await buyer.end();
    await eventually('PostgreSQL has counted them', async () => {
      const { rows } = await client.query<{ dead: string }>(
        `SELECT n_dead_tup AS dead FROM pg_stat_user_tables WHERE relname = 'orders'`,
      );
      return Number(rows[0]?.dead) > 10_000;
    });
    await client.query('ANALYZE orders');
    const bloated = await watching.first('TableBloated');
    expect(bloated).toMatchObject({
      subject: 'postgres public.orders',
      firstSight: false,
      episode: bloated.meta.eventId,
    });
    expect(Math.abs((bloated.value ?? 0) - 66.6)).toBeLessThan(5);
    expect(await watching.first('VacuumOverdue')).toMatchObject({
      subject: 'postgres public.orders',
      cause: 'dead-rows',
      autovacuumEnabled: false,
    });
    await watching.polls(3);
    await client.query('VACUUM (FULL, ANALYZE) orders');
    expect(await watching.first('TableBloatCleared')).toMatchObject({ reason: 'recovered', episode: bloated.episode });
    expect(await watching.first('VacuumCaughtUp')).toMatchObject({ reason: 'recovered' });
    expect(await watching.all('TableBloated')).toHaveLength(1);
  });

  it('applies other limits to tables that match an override', async () => {
    const subjects = (await watching.all('SizeThresholdExceeded')).map(({ subject }) => subject);
    expect(subjects).toEqual([]);
    await client.query(`CREATE TABLE strict AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 50000) i`);
    expect(await watching.first('SizeThresholdExceeded')).toMatchObject({
      subject: 'postgres public.strict size',
      limit: 3_000_000,
    });
    await client.query('DROP TABLE strict');
    expect(await watching.first('SizeThresholdCleared')).toMatchObject({
      subject: 'postgres public.strict size',
      reason: 'dropped',
    });
  });

  it('publishes an invalid index and a redundant one until they are dropped', async () => {
    await client.query('CREATE TABLE twice AS SELECT 1 AS n, 2 AS m FROM generate_series(1, 2)');
    await expect(client.query('CREATE UNIQUE INDEX CONCURRENTLY twice_n ON twice (n)')).rejects.toMatchObject({
      code: '23505',
    });
    expect(await watching.first('IndexInvalid')).toMatchObject({
      subject: 'postgres public.twice_n',
      indexName: 'twice_n',
      tableName: 'twice',
    });
    await client.query('DROP INDEX twice_n');
    expect(await watching.first('IndexInvalidCleared')).toMatchObject({ reason: 'dropped', indexName: 'twice_n' });
    await client.query('CREATE INDEX twice_one ON twice (n); CREATE INDEX twice_both ON twice (n, m)');
    expect(await watching.first('IndexDuplicated')).toMatchObject({
      indexName: 'twice_one',
      kind: 'prefix',
      keptIndexName: 'twice_both',
    });
    await client.query('DROP INDEX twice_both');
    expect(await watching.first('IndexDuplicatedCleared')).toMatchObject({
      indexName: 'twice_one',
      reason: 'recovered',
      kind: 'prefix',
    });
  });

  it('publishes an index that no node uses, but not one that the standby uses', async () => {
    const unused = await watching.first('IndexUnused', ({ indexName }) => indexName === 'stock_twin');
    expect(unused.nodes).toEqual(['primary', 'standby']);
    expect(unused).toMatchObject({
      subject: 'postgres public.stock_twin',
      tableName: 'stock',
      supportsForeignKey: false,
    });
    await watching.polls(5);
    expect((await watching.all('IndexUnused')).map(({ indexName }) => indexName)).not.toContain('stock_place');
    expect((await watching.all('IndexUnused')).map(({ indexName }) => indexName)).not.toContain('stock_pkey');
    clearInterval(using);
    await watching.first('IndexUnused', ({ indexName }) => indexName === 'stock_place');
    await use();
    await reader.end();
    const again = await watching.first('IndexUsedAgain', ({ indexName }) => indexName === 'stock_place');
    expect(again.meta.server.name).toBe('primary');
  });

  it('can be decided again from the log alone, including other nodes of the cluster', async () => {
    const { inTheLog, again } = await decideAgain(watching.log, oftenRead(SHORT));
    expect(inTheLog.length).toBeGreaterThan(0);
    expect(again.toSorted()).toEqual(inTheLog.toSorted());
  });

  it('publishes nothing twice after a restart or a kill -9 of a backend', async () => {
    const decided = async () =>
      (
        await Promise.all(
          (['TableBloated', 'IndexUnused', 'IndexDuplicated', 'IndexInvalid', 'VacuumOverdue'] as const).map(
            async (type) => (await watching.all(type)).map(({ subject }) => `${type} ${subject}`),
          ),
        )
      ).flat();
    await client.query('CREATE INDEX stock_twin_2 ON stock (twin)');
    await watching.first('IndexDuplicated', ({ indexName }) => indexName === 'stock_twin_2');
    await watching.polls(2);
    // The index that the standby used becomes unused again.
    const lasting = async () => (await decided()).filter((each) => !each.includes('stock_place'));
    const vacuumed = (await watching.all('TableVacuumed')).length;
    await watching.stop();
    watching = await start();
    await watching.polls(3);
    const restarted = await lasting();
    expect(restarted).toEqual([...new Set(restarted)]);
    const victim = await postgres.client();
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    // The server ends all sessions before it comes back; a new one might else still reach the old server.
    const ended = once(client, 'error');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await ended;
    client = await eventually('PostgreSQL is back', () => postgres.client());
    await eventually('polls go on', async () => {
      await watching.polls(2);
      return true;
    });
    await watching.polls(3);
    const after = await lasting();
    expect(after).toEqual([...new Set(after)]);
    expect(await watching.all('IndexUsedAgain')).toHaveLength(1);
    expect(await watching.all('TableVacuumed')).toHaveLength(vacuumed);
  });

  it('reports an unknown verdict if a standby is not watched', async () => {
    await watching.stop();
    await eventually('the standby is back', async () => {
      const { rowCount } = await client.query(`SELECT FROM pg_stat_replication WHERE state = 'streaming'`);
      return rowCount === 1;
    });
    watching = await watch({
      context: oftenRead(SHORT),
      targets: [{ name: 'primary', cluster: 'alone', url: postgres.url() }],
      directory: folder.path,
    });
    const assessed = await watching.first(
      'IndexUsageAssessed',
      ({ meta, verdict }) => meta.cluster === 'alone' && verdict.includes('standby'),
    );
    expect(assessed).toMatchObject({
      verdict: 'unknown: standby standby1 not observed',
      isKnown: false,
      unusedIndexes: null,
    });
    await watching.polls(20);
    expect((await watching.all('IndexUnused')).filter(({ meta }) => meta.cluster === 'alone')).toEqual([]);
  });
});
