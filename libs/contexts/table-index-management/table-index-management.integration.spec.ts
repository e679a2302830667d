import { rowFields, type EventMap } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import { loadSql, sqlFolder } from '@pgherald/postgres';
import {
  isInstalled,
  inSession,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { groupsOf, tableIndexManagementSettings } from './index.js';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 14, 15, 16, 17, 18] as const).filter(isInstalled);
/** Without groups that are read on request. */
const GROUPS = groupsOf(tableIndexManagementSettings.parse({})).filter(({ onRequest }) => !onRequest);
/** Fields that are calculated from other columns. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  bloat: ['isTable', 'isIndex', 'estimatedBytes', 'bloatBytes', 'bloatPct', 'confidence', 'notApplicable'],
  'maintenance-progress': ['schemaName', 'tableName'],
};
/** A name of 63 bytes with unusual characters. */
const STRANGE = `a "b".c\n;d' 😀 `.padEnd(38, 'é');

const columns = new Map<string, Set<string>>(GROUPS.map(({ name }) => [name, new Set()]));

describe.each(MAJORS)('table-index-management on PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    await (await postgres.client()).query('CREATE DATABASE shop');
    client = await postgres.client('shop');
    // A session reports its counters when it ends.
    const loader = await postgres.client('shop');
    await loader.query(`
      CREATE SCHEMA archive;
      CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);
      CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customers, note text);
      CREATE INDEX orders_customer ON orders (customer_id);
      CREATE INDEX orders_note ON orders (lower(note)) WHERE id > 10;
      CREATE TABLE archive.orders (id int);
      CREATE TABLE sales (day int, amount int) PARTITION BY RANGE (day);
      CREATE TABLE sales_1 PARTITION OF sales FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (day);
      CREATE TABLE archive.sales_1_1 PARTITION OF sales_1 FOR VALUES FROM (0) TO (5);
      CREATE TABLE parent (id int);
      CREATE TABLE child (extra int) INHERITS (parent);
      CREATE UNLOGGED TABLE unlogged (id int);
      CREATE TABLE words (t tsvector, p point, n int);
      CREATE INDEX words_gin ON words USING gin (t);
      CREATE INDEX words_gist ON words USING gist (p);
      CREATE INDEX words_brin ON words USING brin (n);
      CREATE INDEX words_hash ON words USING hash (n);
      CREATE FOREIGN DATA WRAPPER nowhere;
      CREATE SERVER nowhere FOREIGN DATA WRAPPER nowhere;
      CREATE FOREIGN TABLE elsewhere (id int) SERVER nowhere;
      CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 2 * n; END';
      CREATE FUNCTION twice(t text) RETURNS text LANGUAGE plpgsql AS 'BEGIN RETURN t || t; END';
      INSERT INTO customers SELECT i, 'name ' || i FROM generate_series(1, 100) i;
      INSERT INTO orders SELECT i, 1 + i % 100, repeat('x', 40) FROM generate_series(1, 1000) i;
      UPDATE orders SET note = 'y' WHERE id <= 30;
      DELETE FROM orders WHERE id > 990;
      CREATE MATERIALIZED VIEW report AS SELECT count(*) FROM orders;
      SELECT twice(1), twice('x'), twice('y');`);
    await loader.end();
    await client.query('CREATE TEMPORARY TABLE passing (id int)');
    await client.query(`CREATE TABLE ${client.escapeIdentifier(STRANGE)} (${client.escapeIdentifier(STRANGE)} int)`);
    watching = await watch({
      context: oftenRead(),
      targets: [
        { name: 'primary', cluster: 'shop', url: postgres.url(), databases: ['shop'] },
        {
          name: 'standby',
          cluster: 'shop',
          url: postgres.standby?.url('postgres', 'postgres') ?? '',
          databases: ['shop'],
        },
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

  const rowsOf = async <
    T extends 'TableStatsMeasured' | 'IndexStatsMeasured' | 'RelationSizesMeasured' | 'FunctionStatsMeasured',
  >(
    type: T,
  ) => (await watching.all(type)).findLast(({ meta }) => meta.server.name === 'primary')?.rows as EventMap[T]['rows'];

  it.each(GROUPS.map((group) => [group.name, group] as const))(
    'gives the columns of %s the names of the fields of its event',
    async (name, group) => {
      await inSession(postgres.url('shop'), async (session) => {
        const sql = loadSql(sqlFolder(import.meta.dirname), group.from ?? name);
        const statement = sql.statementFor({ versionNum: session.versionNum });
        const { fields } = await session.read(statement ?? { name: '', text: '' });
        const known = rowFields(group.event).filter((field) => !MADE[name]?.includes(field.name));
        const required = known.filter(({ nullable }) => !nullable).map((field) => field.name);
        expect(fields).toEqual(expect.arrayContaining(required));
        for (const field of fields) columns.get(name)?.add(field);
      });
    },
  );

  it('reads every group of primary and standby without an error', async () => {
    expect(await watching.all('CollectionError')).toEqual([]);
    const polled = await watching.all('MetricsCollected');
    expect(polled.flatMap(({ groups }) => groups).filter(({ coveragePct }) => coveragePct < 100)).toEqual([]);
  });

  it('sends each statement once, also where several groups share its rows', async () => {
    const polled = await watching.all('MetricsCollected');
    // A standby has the database only after replaying its creation; late groups are read separately.
    const most = Math.max(...polled.map(({ groups }) => groups.length));
    const whole = polled.filter(({ databases, groups }) => databases === 1 && groups.length === most);
    expect(whole.length).toBeGreaterThan(0);
    expect(new Set(whole.map(({ statements }) => statements))).toEqual(new Set([9]));
  });

  it('counts the work in a table', async () => {
    const { rows } = await watching.first('TableStatsMeasured', (event) =>
      event.rows.some(({ tableName, nTupDel }) => tableName === 'orders' && nTupDel > 0),
    );
    const orders = rows.find(({ schemaName, tableName }) => schemaName === 'public' && tableName === 'orders');
    expect(orders).toMatchObject({
      nTupIns: 1000,
      nTupUpd: 30,
      nTupDel: 10,
      nLiveTup: 990,
      nDeadTup: 40,
      relationKind: 'table',
    });
    expect(orders?.nTupHotUpd).toBeLessThanOrEqual(30);
  });

  it('includes tables of all kinds with separate schema and name, but no foreign, system or TOAST tables', async () => {
    const rows = await rowsOf('TableStatsMeasured');
    const partitioned = major >= 14 ? ['sales', 'sales_1'] : [];
    expect(rows.map(({ tableName }) => tableName).sort()).toEqual(
      [
        'child',
        'customers',
        'orders',
        'orders',
        'parent',
        'passing',
        'report',
        'sales_1_1',
        'unlogged',
        'words',
        ...partitioned,
        STRANGE,
      ].sort(),
    );
    const of = (name: string) => rows.find(({ tableName }) => tableName === name);
    expect(of('report')?.relationKind).toBe('materialized view');
    expect([of('unlogged')?.persistence, of('passing')?.persistence, of('parent')?.persistence]).toEqual([
      'unlogged',
      'temporary',
      'permanent',
    ]);
    expect(of('sales_1_1')).toMatchObject({
      schemaName: 'archive',
      partitionRootSchema: 'public',
      partitionRootName: 'sales',
    });
    expect(of('child')?.partitionRootName).toBeNull();
  });

  it('marks objects of extensions', async () => {
    await client.query('CREATE TABLE of_extension (id int)');
    await client.query('ALTER EXTENSION plpgsql ADD TABLE of_extension');
    const event = await watching.first('TableStatsMeasured', ({ rows }) =>
      rows.some(({ isExtensionOwned }) => isExtensionOwned),
    );
    expect(event.rows.filter(({ isExtensionOwned }) => isExtensionOwned).map(({ tableName }) => tableName)).toEqual([
      'of_extension',
    ]);
    await client.query('ALTER EXTENSION plpgsql DROP TABLE of_extension');
    await client.query('DROP TABLE of_extension');
  });

  it('reads the purpose of each index', async () => {
    const rows = await rowsOf('IndexStatsMeasured');
    const of = (name: string) => rows.find(({ indexName }) => indexName === name);
    expect(of('customers_pkey')).toMatchObject({
      isPrimary: true,
      isUnique: true,
      isOfConstraint: true,
      isReferenced: true,
      supportsForeignKey: false,
    });
    expect(of('orders_customer')).toMatchObject({
      isUnique: false,
      isOfConstraint: false,
      isReferenced: false,
      supportsForeignKey: true,
      isPartial: false,
    });
    expect(of('orders_note')).toMatchObject({ isPartial: true, hasExpressions: true, accessMethod: 'btree' });
    expect(rows.map(({ accessMethod }) => accessMethod)).toEqual(
      expect.arrayContaining(['gin', 'gist', 'brin', 'hash', 'btree']),
    );
    expect(rows.every(({ isValid, isReady, isBeingBuilt }) => isValid && isReady && !isBeingBuilt)).toBe(true);
  });

  it('carries no expression, predicate or bound', async () => {
    for await (const { value } of watching.log.read({
      topics: ['pgherald.table-index-management.measured'],
      from: 'beginning',
      to: 'now',
    }))
      expect(value.includes('lower(') || value.includes('id > 10')).toBe(false);
  });

  it('returns the same sizes as PostgreSQL', async () => {
    const rows = await rowsOf('RelationSizesMeasured');
    for (const name of ['public.orders', 'public.report', 'public.unlogged']) {
      const { rows: requests } = await client.query<Record<string, string>>(
        `SELECT pg_total_relation_size($1) AS "totalBytes", pg_relation_size($1) AS "mainBytes", pg_indexes_size($1) AS "indexBytes", pg_relation_size($1, 'fsm') AS "freeSpaceMapBytes"`,
        [name],
      );
      const own = rows.find(({ schemaName, relationName }) => `${schemaName}.${relationName}` === name);
      expect({ name, ...own }).toMatchObject({
        name,
        ...Object.fromEntries(Object.entries(requests[0] ?? {}).map(([key, value]) => [key, Number(value)])),
      });
    }
    const partitioned = rows.filter(({ relationKind }) => relationKind === 'partitioned table');
    expect(partitioned.map(({ relationName, totalBytes }) => [relationName, totalBytes])).toEqual(
      major >= 14
        ? [
            ['sales', 0],
            ['sales_1', 0],
          ]
        : [],
    );
    const index = rows.find(({ relationName }) => relationName === 'orders_customer');
    expect(index).toMatchObject({
      isIndex: true,
      isTable: false,
      tableName: 'orders',
      toastBytes: null,
      indexBytes: null,
    });
  });

  it('distinguishes functions with one name by their arguments', async () => {
    const { rows } = await watching.first('FunctionStatsMeasured', (event) =>
      event.rows.some(({ calls }) => calls === 2),
    );
    expect(rows.map(({ functionName, functionLabel, calls }) => [functionName, functionLabel, calls])).toEqual([
      ['twice', 'twice_n', 1],
      ['twice', 'twice_t', 2],
    ]);
  });

  it('reads the standby of the primary', async () => {
    const { rows } = await watching.first(
      'StandbysMeasured',
      ({ meta, rows }) => meta.server.name === 'primary' && rows.length > 0,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.applicationName).toBe('standby1');
  });

  describe('under an ACCESS EXCLUSIVE lock', () => {
    it.each(['held', 'waited for'])(
      'that is %s, the table is reported as skipped, the rest is read in time, and the table is read afterwards',
      async (state) => {
        const [holder, waiter] = [await postgres.client('shop'), await postgres.client('shop')];
        await holder.query(
          state === 'held' ? 'BEGIN; LOCK TABLE customers' : 'BEGIN; LOCK TABLE customers IN ACCESS SHARE MODE',
        );
        const waiting = state === 'held' ? undefined : waiter.query('BEGIN; LOCK TABLE customers; ROLLBACK');
        const since = (await watching.all('RelationSizesMeasured')).at(-1)?.meta.polledAt ?? 0;
        const isSkipped = ({ meta, reading }: EventMap['RelationSizesMeasured']) =>
          meta.server.name === 'primary' &&
          meta.polledAt > since &&
          reading.skipped.some(({ name }) => name === 'public.customers');
        const skipped = await watching.first('RelationSizesMeasured', isSkipped);
        expect(skipped.reading.complete).toBe(false);
        expect(skipped.reading.skipped).toContainEqual({
          oid: expect.any(Number) as number,
          name: 'public.customers',
          reason: 'locked',
        });
        expect(skipped.rows.map(({ relationName }) => relationName)).toEqual(
          expect.arrayContaining(['orders', 'orders_pkey']),
        );
        expect(skipped.reading.durationMs).toBeLessThan(500);
        const stats = await watching.first('TableStatsMeasured', ({ meta }) => meta.poll === skipped.meta.poll);
        expect(stats.rows.map(({ tableName }) => tableName)).toContain('customers');
        await holder.query('ROLLBACK');
        await waiting;
        await Promise.all([holder.end(), waiter.end()]);
        await watching.first(
          'RelationSizesMeasured',
          (event) =>
            event.meta.polledAt > skipped.meta.polledAt &&
            event.meta.server.name === 'primary' &&
            event.reading.complete,
        );
        // A statement that was reading the table when the lock was requested may run into lock_timeout, once.
        const errors = await watching.all('CollectionError');
        expect(errors.filter(({ code }) => code !== 'lock-timeout')).toEqual([]);
      },
    );
  });

  it('reports a table that is dropped between listing and size as vanished', async () => {
    await client.query('CREATE TABLE gone (id int)');
    const reader = await postgres.client('shop');
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
    await client.query('DROP TABLE gone');
    const sql = loadSql(sqlFolder(import.meta.dirname), 'relation-sizes').statementFor({ versionNum: major * 10_000 });
    const { rows } = await reader.query<{ relationName: string; skipped: string | null }>(sql?.text ?? '');
    expect(rows.find(({ relationName }) => relationName === 'gone')?.skipped).toBe('vanished');
    await reader.query('ROLLBACK');
  });

  it('names the table of a running command', async () => {
    await client.query('SET vacuum_cost_delay = 100; SET vacuum_cost_limit = 1');
    const vacuum = client.query('VACUUM (FREEZE) orders').catch(() => undefined);
    const { rows } = await watching.first('MaintenanceProgressMeasured', (event) =>
      event.rows.some(({ tableName }) => tableName !== null),
    );
    expect(rows[0]).toMatchObject({
      databaseName: 'shop',
      schemaName: 'public',
      tableName: 'orders',
      command: 'vacuum',
      isAutomatic: false,
      unit: 'blocks',
    });
    const other = await postgres.client();
    await other.query('SELECT pg_cancel_backend($1)', [rows[0]?.pid]);
    await vacuum;
  });
});

it('returns every field of every event on some version', () => {
  const missing = GROUPS.flatMap(({ name, event }) =>
    rowFields(event)
      .filter((field) => !MADE[name]?.includes(field.name) && !columns.get(name)?.has(field.name))
      .map((field) => `${event}.${field.name}`),
  );
  expect(missing).toEqual([]);
});
