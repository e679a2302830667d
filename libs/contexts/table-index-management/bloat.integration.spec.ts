import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RowOf } from '@pgherald/events';
import { projectRoot } from '@pgherald/configuration';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 14, 15, 16, 17, 18] as const).filter(isInstalled);
const ROLE = readFileSync(join(projectRoot().folder, 'deploy/sql/monitor-role.sql'), 'utf8');

/** Tables with the statements that prepare them; all are vacuumed and analyzed afterwards by default. */
const TABLES: Readonly<Record<string, string>> = {
  packed: 'CREATE TABLE packed AS SELECT i AS n FROM generate_series(1, 100000) i',
  padded:
    'CREATE TABLE padded AS SELECT i % 2 = 0 AS a, i::int8 AS b, i % 3 = 0 AS c, i::int8 AS d FROM generate_series(1, 50000) i',
  // Clustered, because from 16 on loading leaves unused pages, which pgstattuple_approx counts as free but pgstattuple does not.
  halved: `CREATE TABLE halved AS SELECT i AS n, repeat('x', 50) AS t FROM generate_series(1, 50000) i; CREATE INDEX halved_n ON halved (n); CLUSTER halved USING halved_n; DROP INDEX halved_n; DELETE FROM halved WHERE n % 2 = 0`,
  hashes:
    'CREATE TABLE hashes AS SELECT i::int8 AS id, md5(i::text) AS h, now() AS at FROM generate_series(1, 40000) i',
  lengths: `CREATE TABLE lengths AS SELECT repeat('x', i % 40) AS t, i::int8 AS n, repeat('y', i % 17) AS u, i AS m FROM generate_series(1, 60000) i`,
  nulls: `CREATE TABLE nulls AS SELECT i AS n, CASE WHEN i % 3 = 0 THEN i::int8 END AS b, CASE WHEN i % 2 = 0 THEN 'word ' || i END AS t, i % 5 AS s FROM generate_series(1, 60000) i`,
  wide: `CREATE TABLE wide AS SELECT i AS n, repeat(md5(i::text), 30) AS t FROM generate_series(1, 5000) i`,
  dropped: `CREATE TABLE dropped (a int, b int8, c text); ALTER TABLE dropped DROP COLUMN b; INSERT INTO dropped SELECT i, 'value ' || i FROM generate_series(1, 50000) i`,
};

describe.each(MAJORS)('the estimate of bloat on PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let rows: readonly RowOf<'BloatEstimated'>[];
  const of = (name: string) => rows.find(({ relationName }) => relationName === name);
  const found = async <T>(query: string) => (await client.query<{ of: T }>(query)).rows[0]?.of as T;

  beforeAll(async () => {
    postgres = await startPostgres({ major, settings: { autovacuum: 'off' } });
    client = await postgres.client();
    await client.query('CREATE EXTENSION pgstattuple');
    for (const sql of Object.values(TABLES)) await client.query(sql);
    await client.query(`
      CREATE TABLE half_full (n int, t text) WITH (fillfactor = 50);
      INSERT INTO half_full SELECT i, repeat('x', 40) FROM generate_series(1, 40000) i;
      CREATE UNIQUE INDEX packed_key ON packed (n);
      CREATE TABLE toasted (n int, t text);
      ALTER TABLE toasted ALTER t SET STORAGE EXTERNAL;
      INSERT INTO toasted SELECT i, substr(repeat(md5(i::text), 250), 1, 7984) FROM generate_series(1, 1000) i;
      DELETE FROM toasted WHERE n % 2 = 0;
      CREATE TABLE thinned AS SELECT i AS n, i % 10 AS few FROM generate_series(1, 210000) i;
      CREATE UNIQUE INDEX thinned_key ON thinned (n);
      CREATE INDEX thinned_few ON thinned (few);
      CREATE INDEX thinned_expression ON thinned ((n + 1));
      CREATE INDEX thinned_brin ON thinned USING hash (n);
      CREATE INDEX hashes_h ON hashes (h);
      CREATE TABLE names (n name); INSERT INTO names SELECT 'n' || i FROM generate_series(1, 20000) i;
      DELETE FROM thinned WHERE n % 3 <> 0;`);
    await client.query('VACUUM ANALYZE');
    await client.query(`CREATE TABLE unanalyzed AS SELECT i AS n FROM generate_series(1, 50000) i`);
    await client.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor');
    const watching = await watch({
      context: oftenRead({}, 'bloat'),
      targets: [{ url: postgres.url() }],
      directory: folder.path,
    });
    rows = (await watching.first('BloatEstimated')).rows;
    await watching.stop();
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  it.each(Object.keys(TABLES))('is within five points of pgstattuple in %s', async (name) => {
    const truth = await found<number>(
      `SELECT (dead_tuple_percent + free_percent)::float8 AS of FROM pgstattuple('${name}')`,
    );
    expect(of(name)?.confidence).toBe('high');
    expect(Math.abs((of(name)?.bloatPct ?? NaN) - truth)).toBeLessThan(5);
  });

  it('does not count the free space of a fillfactor as bloat', () => {
    expect(of('half_full')?.bloatPct).toBeLessThan(5);
    expect(of('half_full')?.fillfactor).toBe(50);
  });

  it.each(['packed_key', 'thinned_key', 'hashes_h'])(
    'is within five points of the density of the leaves of %s',
    async (name) => {
      const density = await found<number>(`SELECT avg_leaf_density AS of FROM pgstatindex('${name}')`);
      const truth = Math.max(0, 100 - (100 * density) / 90);
      expect(Math.abs((of(name)?.bloatPct ?? NaN) - truth)).toBeLessThan(5);
    },
  );

  it.each([
    ['thinned_few', 'deduplicated'],
    ['thinned_brin', 'access-method'],
    ['unanalyzed', 'never-analyzed'],
    ['names', 'name-column'],
  ])('of %s is not applicable: %s', (name, notApplicable) => {
    expect(of(name)).toMatchObject({
      notApplicable,
      bloatBytes: null,
      bloatPct: null,
      estimatedBytes: null,
      confidence: 'none',
    });
  });

  it('separates TOAST from its table', async () => {
    const toast = rows.find(({ relationKind, tableName }) => relationKind === 'toast' && tableName === 'toasted');
    expect(toast).toMatchObject({ schemaName: 'public', isTable: true, confidence: 'high' });
    const truth = await found<number>(
      `SELECT (dead_tuple_percent + free_percent)::float8 AS of
         FROM pgstattuple((SELECT reltoastrelid FROM pg_class WHERE relname = 'toasted')::regclass)`,
    );
    expect(Math.abs((toast?.bloatPct ?? NaN) - truth)).toBeLessThan(5);
  });

  it('excludes relations below 128 pages, and system tables', () => {
    expect(rows.every(({ realBytes }) => realBytes >= 128 * 8_192)).toBe(true);
    expect(rows.some(({ schemaName }) => schemaName.startsWith('pg_'))).toBe(false);
  });

  it('is checked by pgstattuple if enabled, one table at a time, and decided by its result', async () => {
    const own = temporaryFolder();
    const context = oftenRead(
      { exactCheck: 'on', exactCheckBudget: '6MiB', tableBloatMin: '100kB', bloatReadings: 30 },
      'table-stats',
      'bloat',
      'exact-bloat',
    );
    const watching = await watch({ context, targets: [{ url: postgres.url() }], directory: own.path });
    const { rows: exact, reading } = await watching.first('ExactBloatMeasured', (event) => event.rows.length > 0);
    expect(exact).toMatchObject([{ schemaName: 'public', relationName: 'halved' }]);
    const truth = await found<number>(`SELECT free_percent::float8 AS of FROM pgstattuple('halved')`);
    expect(Math.abs((exact[0]?.freePct ?? NaN) - truth)).toBeLessThan(1);
    expect(reading.database?.name).toBe('postgres');
    const bloated = await watching.first('TableBloated', ({ tableName }) => tableName === 'halved');
    expect(bloated).toMatchObject({ confidence: 'exact', relationKind: 'table' });
    const checked = (await watching.all('ExactBloatMeasured')).flatMap((event) =>
      event.rows.map(({ relationName }) => relationName),
    );
    // The other suspect is larger than the rest of the budget.
    expect(new Set(checked)).toEqual(new Set(['halved']));
    await watching.stop();
    own.remove();
  });

  describe('for a role that may not read the tables', () => {
    let watching: Watching;
    const own = temporaryFolder();
    const estimated = async (): Promise<readonly RowOf<'BloatEstimated'>[]> => {
      watching = await watch({
        context: oftenRead({}, 'bloat'),
        targets: [{ url: postgres.primary.url('postgres', 'pgherald', 'of-the-role') }],
        directory: own.path,
      });
      const before = (await watching.all('BloatEstimated')).length;
      await watching.polls(1);
      const all = await watching.all('BloatEstimated');
      await watching.stop();
      expect(all.length).toBeGreaterThan(before);
      return all.at(-1)?.rows ?? [];
    };
    afterAll(() => own.remove());

    it('is denied until the function of monitor-role.sql exists, and is the same afterwards', async () => {
      await client.query(ROLE);
      await client.query(
        `ALTER ROLE pgherald PASSWORD 'of-the-role'; ALTER FUNCTION pgherald.column_widths() RENAME TO elsewhere`,
      );
      const denied = (await estimated()).find(({ relationName }) => relationName === 'halved');
      expect(denied).toMatchObject({ notApplicable: 'denied', bloatPct: null });
      await client.query('ALTER FUNCTION pgherald.elsewhere() RENAME TO column_widths');
      const events = await estimated();
      for (const name of ['halved', 'nulls', 'thinned_key', 'thinned_few'])
        expect(events.find(({ relationName }) => relationName === name)).toEqual(of(name));
      // pg_stats shows the statistics of expressions to the owner alone.
      expect(of('thinned_expression')?.notApplicable).toBe('denied');
      const density = await found<number>(`SELECT avg_leaf_density AS of FROM pgstatindex('thinned_expression')`);
      const expression = events.find(({ relationName }) => relationName === 'thinned_expression');
      expect(Math.abs((expression?.bloatPct ?? NaN) - (100 - (100 * density) / 90))).toBeLessThan(5);
    });

    it('the function reveals no data to any caller', async () => {
      const { rows: given } = await client.query<Record<string, unknown>>(
        'SELECT * FROM pgherald.column_widths() LIMIT 1',
      );
      expect(Object.keys(given[0] ?? {})).toEqual(['relid', 'attnum', 'null_frac', 'width', 'n_distinct']);
      const refused = async (role: string, sql: string) => {
        await client.query('BEGIN');
        await client.query(`SET LOCAL ROLE ${role}`);
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
        await client.query('ROLLBACK');
      };
      await refused('plain', 'SELECT * FROM pgherald.column_widths()');
      await refused('pgherald', 'SELECT stavalues1 FROM pg_catalog.pg_statistic');
      await refused('pgherald', 'SELECT stawidth FROM pg_catalog.pg_statistic');
      await refused('pgherald_reader', 'SELECT stavalues1 FROM pg_catalog.pg_statistic');
      await refused('pgherald_reader', 'SELECT t FROM halved');
      await refused(
        'pgherald',
        'CREATE FUNCTION pgherald.column_widths(n int) RETURNS int LANGUAGE sql AS $$SELECT 1$$',
      );
    });

    it('the function runs no object from the search_path of its caller', async () => {
      await client.query('CREATE SCHEMA trap; GRANT USAGE ON SCHEMA trap TO PUBLIC');
      await client.query(
        `CREATE TABLE trap.pg_statistic (starelid oid, staattnum int2, stainherit bool, stanullfrac real, stawidth int, stadistinct real)`,
      );
      await client.query('BEGIN; SET LOCAL ROLE pgherald; SET LOCAL search_path = trap, pg_temp, pg_catalog');
      const { rowCount } = await client.query('SELECT FROM pgherald.column_widths()');
      await client.query('ROLLBACK');
      expect(rowCount).toBeGreaterThan(0);
      expect(
        await found<string>(
          `SELECT array_to_string(proconfig, ',') AS of FROM pg_proc WHERE proname = 'column_widths'`,
        ),
      ).toBe('search_path=pg_catalog, pg_temp');
      expect(
        await found<boolean>(
          `SELECT rolcanlogin OR rolsuper OR rolcreaterole AS of FROM pg_roles WHERE rolname = 'pgherald_reader'`,
        ),
      ).toBe(false);
    });
  });
});
