import { watch, type Watching } from '@pgherald/polling/testing';
import {
  eventually,
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 18] as const).filter(isInstalled);
const LIMITS = {
  invalidReadings: 2,
  indexUsageEvery: '30s',
  unusedWindow: '2s',
  unusedMin: '8kB',
  unusedCoveragePct: 50,
};

describe.each(MAJORS)('indexes of PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  const inSession = async (statement: string): Promise<void> => {
    const session = await postgres.client();
    await session.query(statement);
    await session.end();
  };
  const invalidOf = async (table: string) =>
    (await watching.all('IndexInvalid')).filter(({ tableName }) => tableName === table);

  beforeAll(async () => {
    postgres = await startPostgres({ major, settings: { autovacuum: 'off' } });
    client = await postgres.client();
    await client.query(`
      CREATE TABLE created AS SELECT i AS n FROM generate_series(1, 100) i;
      CREATE TABLE rebuilt AS SELECT i AS n FROM generate_series(1, 100) i;
      CREATE TABLE dropped AS SELECT i AS n FROM generate_series(1, 100) i;
      CREATE TABLE twice AS SELECT 1 AS n FROM generate_series(1, 2);
      CREATE INDEX rebuilt_n ON rebuilt (n);
      CREATE INDEX dropped_n ON dropped (n);
      CREATE TABLE sales (day int, place text) PARTITION BY RANGE (day);
      CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM (0) TO (1000);
      CREATE TABLE sales_2 PARTITION OF sales FOR VALUES FROM (1000) TO (2000) PARTITION BY RANGE (day);
      CREATE TABLE sales_21 PARTITION OF sales_2 FOR VALUES FROM (1000) TO (2000);
      CREATE TABLE sales_3 (day int, place text);
      INSERT INTO sales SELECT i, i FROM generate_series(1, 1999) i;
      INSERT INTO sales_3 SELECT i, i FROM generate_series(2001, 2999) i;
      CREATE INDEX sales_place ON sales (lower(place));
      CREATE INDEX sales_day ON sales (day);`);
    await client.query('VACUUM ANALYZE');
    watching = await watch({
      context: oftenRead(LIMITS),
      targets: [{ name: 'orders-1', url: postgres.url() }],
      directory: folder.path,
    });
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  it('are not invalid while CREATE, REINDEX or DROP INDEX CONCURRENTLY waits for a transaction', async () => {
    const old = await postgres.client();
    await old.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await old.query('SELECT FROM created, rebuilt, dropped LIMIT 1');
    await old.query('LOCK TABLE created, rebuilt, dropped IN ROW EXCLUSIVE MODE');
    const waiting = [
      'CREATE INDEX CONCURRENTLY created_n ON created (n)',
      'REINDEX TABLE CONCURRENTLY rebuilt',
      'DROP INDEX CONCURRENTLY dropped_n',
    ].map(inSession);
    const { rows } = await watching.first(
      'IndexStatsMeasured',
      (event) => event.rows.filter(({ isValid }) => !isValid).length === 3,
    );
    expect(rows.filter(({ isValid }) => !isValid).map(({ isBeingBuilt }) => isBeingBuilt)).toEqual([true, true, true]);
    await watching.polls(4);
    await old.query('COMMIT');
    await old.end();
    await Promise.all(waiting);
    await watching.polls(3);
    expect(await watching.all('IndexInvalid')).toEqual([]);
  });

  it('are not invalid while REINDEX CONCURRENTLY waits to drop the replaced index', async () => {
    const reader = await postgres.client();
    await reader.query('BEGIN; LOCK TABLE rebuilt IN ACCESS SHARE MODE');
    const rebuilding = inSession('REINDEX INDEX CONCURRENTLY rebuilt_n');
    const { rows } = await watching.first('IndexStatsMeasured', (event) =>
      event.rows.some(({ indexName }) => indexName === 'rebuilt_n_ccold'),
    );
    expect(rows.find(({ indexName }) => indexName === 'rebuilt_n_ccold')).toMatchObject({
      isValid: false,
      isBeingBuilt: true,
    });
    await watching.polls(4);
    await reader.query('COMMIT');
    await reader.end();
    await rebuilding;
    await watching.polls(3);
    expect(await watching.all('IndexInvalid')).toEqual([]);
  });

  it('are invalid from the end of the build until they are dropped', async () => {
    await expect(client.query('CREATE UNIQUE INDEX CONCURRENTLY twice_n ON twice (n)')).rejects.toMatchObject({
      code: '23505',
    });
    await watching.first('IndexInvalid', ({ indexName }) => indexName === 'twice_n');
    const old = await postgres.client();
    await old.query('BEGIN; LOCK TABLE twice IN ROW EXCLUSIVE MODE');
    const dropping = inSession('DROP INDEX CONCURRENTLY twice_n');
    await watching.polls(3);
    expect(await watching.all('IndexInvalidCleared')).toEqual([]);
    await old.query('COMMIT');
    await old.end();
    await dropping;
    expect(await watching.first('IndexInvalidCleared')).toMatchObject({ reason: 'dropped', indexName: 'twice_n' });
    expect(await invalidOf('twice')).toHaveLength(1);
  });

  it('of a partitioned table are unused together, also while partitions are added and dropped', async () => {
    const unused = (index: string) => watching.first('IndexUnused', ({ indexName }) => indexName === index);
    expect(await unused('sales_place')).toMatchObject({
      subject: 'postgres public.sales_place',
      tableName: 'sales',
      leaves: 2,
      servesStatistics: true,
    });
    expect(await unused('sales_day')).toMatchObject({ leaves: 2, servesStatistics: false });
    await client.query('ALTER TABLE sales ATTACH PARTITION sales_3 FOR VALUES FROM (2000) TO (3000)');
    await client.query('VACUUM ANALYZE sales_3');
    await watching.polls(3);
    await client.query('REINDEX INDEX sales_1_day_idx; DROP TABLE sales_1');
    await client.query('ALTER TABLE sales DETACH PARTITION sales_2');
    await watching.polls(3);
    const ofRoot = ({ tableName }: { readonly tableName: string }) => tableName === 'sales';
    const unusedNames = (await watching.all('IndexUnused')).filter(ofRoot).map(({ indexName }) => indexName);
    expect(unusedNames.toSorted()).toEqual(['sales_day', 'sales_place']);
    expect((await watching.all('IndexUsedAgain')).filter(ofRoot)).toEqual([]);
    const reader = await postgres.client();
    await reader.query('SET enable_seqscan = off; SELECT FROM sales WHERE day = 2500');
    await reader.end();
    expect(await watching.first('IndexUsedAgain', ofRoot)).toMatchObject({
      indexName: 'sales_day',
      reason: 'recovered',
    });
  });

  it('of a partitioned table are invalid without the leaf of a partition, but not while it is built', async () => {
    await client.query('CREATE INDEX sales_both ON ONLY sales (day, place)');
    expect(await watching.first('IndexInvalid', ({ indexName }) => indexName === 'sales_both')).toMatchObject({
      tableName: 'sales',
      leaves: 0,
      invalidLeaves: 0,
    });
    await client.query('CREATE INDEX sales_3_both ON sales_3 (day, place)');
    await client.query('ALTER INDEX sales_both ATTACH PARTITION sales_3_both');
    expect(await watching.first('IndexInvalidCleared', ({ indexName }) => indexName === 'sales_both')).toMatchObject({
      reason: 'recovered',
      leaves: 1,
    });
    const building = await postgres.client();
    await building.query('BEGIN; LOCK TABLE sales_3 IN SHARE UPDATE EXCLUSIVE MODE');
    await client.query('CREATE INDEX sales_more ON ONLY sales (place, day)');
    await watching.first('IndexStatsMeasured', ({ rows }) => rows.some(({ indexName }) => indexName === 'sales_more'));
    await watching.polls(4);
    expect((await invalidOf('sales')).map(({ indexName }) => indexName)).toEqual(['sales_both']);
    await building.query('COMMIT');
    await building.end();
    await eventually('it is invalid', async () => (await invalidOf('sales')).length === 2);
  });
});
