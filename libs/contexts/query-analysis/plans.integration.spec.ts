import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import type { RowOf } from '@pgherald/events';
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

const MAJORS = ([18, 17, 16, 15, 14, 13] as Major[]).filter(isInstalled);
type Settings = Readonly<Record<string, unknown>>;

const SECRET = 'hunter2';

describe.each(MAJORS)('plans on PostgreSQL %i', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let admin: Client;
  let of: Watching;
  let runs = 0;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    admin = await postgres.client();
    await admin.query(`
      CREATE TABLE orders (id int PRIMARY KEY, customer int, placed timestamptz, note text);
      INSERT INTO orders SELECT n, n % 100, now(), 'x' FROM generate_series(1, 5000) n;
      ANALYZE orders;
      GRANT SELECT ON orders TO monitor;
      CREATE TABLE hidden (id int);
      CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
      CREATE FUNCTION slow() RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.01); RETURN 1; END';
      CREATE FUNCTION writes() RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO monitor;`);
  });
  afterEach(() => of.stop());
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  /** Runs the statement until it is planned, and returns the result. */
  const planOf = async (
    sql: string,
    settings: Settings = {},
    isAsked: (row: RowOf<'PlanMeasured'>) => boolean = () => true,
  ): Promise<RowOf<'PlanMeasured'>> => {
    await admin.query('SELECT pg_stat_statements_reset()');
    await admin.query(sql);
    const url = postgres.url('postgres', 'monitor');
    const directory = join(folder.path, String((runs += 1)));
    of = await watch({ context: oftenRead({ planRetry: '1ms', ...settings }), targets: [{ url }], directory });
    return eventually('the statement is planned', async () => {
      await admin.query(sql);
      const { rows } = await admin.query<{ id: string }>(
        'SELECT queryid::text AS id FROM pg_stat_statements WHERE query LIKE $1',
        [`%${sql.slice(0, 12)}%`],
      );
      const ids = new Set(rows.map(({ id }) => id));
      const plans = (await of.all('PlanMeasured')).flatMap((event) => event.rows);
      return plans.find((row) => ids.has(String(row.queryId)) && row.reason !== 'unread' && isAsked(row));
    });
  };

  it('are published without literals, with their statement', async () => {
    const row = await planOf(`SELECT note FROM orders WHERE id = 7 AND note <> '${SECRET}'`);
    expect(row).toMatchObject({ planKind: 'generic', reason: null, sqlstate: null });
    expect(row.totalCost).toBeGreaterThan(0);
    expect(row.planJson).toContain('orders_pkey');
    const cached = await of.first('PlanCached', ({ queryId }) => queryId === row.queryId);
    expect(cached).toMatchObject({ databaseName: 'postgres', shape: row.shape, planJson: row.planJson });
    const top = await eventually('a top query with its plan', async () => {
      await admin.query(`SELECT note FROM orders WHERE id = 8 AND note <> '${SECRET}'`);
      return (await of.all('TopQueryIdentified')).find((event) => event.planState === 'known');
    });
    expect(top.planJson).toContain('Plan');
    expect(JSON.stringify([row.planJson, top.planJson])).not.toContain(SECRET);
  });

  it('include EXTRACT and interval, although PostgreSQL normalizes their constants to invalid syntax', async () => {
    const row = await planOf(`SELECT extract(year FROM placed), placed - interval '1 day' FROM orders WHERE id = 3`);
    expect(row).toMatchObject({ reason: null, sqlstate: null });
  });

  it('that change are published once, with their previous shape', async () => {
    const sql = `SELECT count(*) FROM orders WHERE customer = 5`;
    const before = await planOf(sql, { planTtl: '1ms' });
    await admin.query('CREATE INDEX orders_customer ON orders (customer); ANALYZE orders');
    const changed = await eventually('the change', async () => {
      await admin.query(sql);
      return (await of.all('PlanChanged')).find(({ queryId }) => queryId === before.queryId);
    });
    expect(changed).toMatchObject({
      previousShape: before.shape,
      previousCost: before.totalCost,
      queryText: sql.replace('5', '?'),
    });
    expect(changed.cost).toBeLessThan(before.totalCost ?? 0);
    await of.polls(3);
    expect((await of.all('PlanChanged')).filter(({ queryId }) => queryId === before.queryId)).toHaveLength(1);
    expect((await of.all('PlanExpired')).map(({ reason }) => reason)).toContain('ttl');
    await admin.query('DROP INDEX orders_customer');
  });

  it('have a reason if the role may not read the table', async () => {
    expect(await planOf('SELECT id FROM hidden')).toMatchObject({
      reason: 'denied',
      sqlstate: '42501',
      planJson: null,
    });
  });

  it('that fail have a SQLSTATE, and do not affect others', async () => {
    const sql = 'SELECT id AS going FROM gone';
    await admin.query('CREATE TABLE IF NOT EXISTS gone (id int); GRANT SELECT ON gone TO monitor');
    await admin.query(
      `CREATE SCHEMA IF NOT EXISTS elsewhere; ALTER TABLE gone SET SCHEMA elsewhere; SET search_path = elsewhere, public`,
    );
    expect(await planOf(sql)).toMatchObject({ reason: 'failed', sqlstate: '42P01' });
    await admin.query('RESET search_path');
    expect(await of.all('CollectionError')).toEqual([]);
  });

  /** Counts lines of the server's log that quote a failed statement with this word. */
  const errors = (word: string) =>
    postgres.primary.log.split('\n').filter((line) => line.includes('STATEMENT:') && line.includes(word)).length;

  it.each([
    [
      'groups by an expression with a constant',
      'grouped',
      'SELECT customer + 1 AS grouped FROM orders GROUP BY customer + 1',
      1,
    ],
    [
      'has constants of an unknown type',
      'unclear',
      `SELECT concat_ws(',', array_fill(1, ARRAY[2])) AS unclear, NULLIF('a', 'b')`,
      1,
    ],
    ['reads a temporary table of another session', 'fleeting', 'SELECT id AS gone_id FROM fleeting', 1],
    ['writes a table the role may only read', 'untouched', 'DELETE FROM orders AS untouched WHERE id = -1', 1],
    ['reads a table the role may not read', 'secret_id', 'SELECT id AS secret_id FROM hidden', 0],
  ])('are tried once, also across a restart, for a statement that %s', async (_, word, sql, most) => {
    await admin.query('CREATE TEMP TABLE IF NOT EXISTS fleeting (id int)');
    const { reason } = await planOf(sql);
    if (reason !== null) expect(errors(word)).toBe(most);
    for (let restart = 0; restart < 2; restart++) {
      await of.stop();
      of = await watch({
        context: oftenRead({ planRetry: '1ms' }),
        targets: [{ url: postgres.url('postgres', 'monitor') }],
        directory: join(folder.path, String(runs)),
      });
      for (let polls = 0; polls < 3; polls++) {
        await admin.query(sql);
        await of.polls(2);
      }
      expect(errors(word)).toBe(reason === null ? 0 : most);
    }
  });

  it('are tried again when the relations of the statement change', async () => {
    const sql = 'SELECT id AS later_id FROM later';
    await admin.query('CREATE TABLE later (id int)');
    expect(await planOf(sql)).toMatchObject({ reason: 'denied', sqlstate: '42501' });
    await admin.query('GRANT SELECT ON later TO monitor');
    await eventually('the statement has a plan', async () => {
      await admin.query(sql);
      return (await of.all('PlanMeasured')).some(({ rows }) =>
        rows.some(({ planJson }) => planJson?.includes('later')),
      );
    });
  });

  it('are not tried for statements that EXPLAIN does not support', async () => {
    expect(await planOf('CREATE TABLE IF NOT EXISTS made (id int)')).toMatchObject({ reason: 'not-explainable' });
  });

  it('that hang in a user-defined function are cancelled, and the poll continues', async () => {
    const sql = 'SELECT id FROM orders WHERE id = slow()';
    await admin.query(sql);
    await admin.query(
      `CREATE OR REPLACE FUNCTION slow() RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN IF current_user <> ''postgres'' THEN PERFORM pg_sleep(60); END IF; RETURN 1; END'`,
    );
    expect(await planOf(sql, { planTimeout: '300ms' })).toMatchObject({ reason: 'failed', sqlstate: '57014' });
    await of.polls(1);
    expect(await of.all('CollectionError')).toEqual([]);
  });

  it('that wait for a lock are cancelled', async () => {
    await admin.query('CREATE TABLE kept (id int); GRANT SELECT ON kept TO monitor');
    await admin.query('BEGIN; LOCK TABLE kept IN ACCESS EXCLUSIVE MODE');
    expect(await planOf('SELECT id AS kept_id FROM kept')).toMatchObject({ reason: 'failed', sqlstate: '55P03' });
    await admin.query('COMMIT');
    expect(await of.all('CollectionError')).toEqual([]);
  });

  it('cannot write through a user-defined function', async () => {
    const sql = 'SELECT id FROM orders WHERE id = writes()';
    await admin.query(`
      CREATE FUNCTION writer() RETURNS void VOLATILE LANGUAGE plpgsql AS 'BEGIN EXECUTE ''CREATE TABLE written ()''; END';
      CREATE OR REPLACE FUNCTION writes() RETURNS int IMMUTABLE LANGUAGE plpgsql AS
        'BEGIN IF current_user <> ''postgres'' THEN PERFORM writer(); END IF; RETURN 1; END'`);
    expect(await planOf(sql)).toMatchObject({ reason: 'failed', sqlstate: '25006' });
    const { rows } = await admin.query(`SELECT to_regclass('written') AS written`);
    expect(rows).toEqual([{ written: null }]);
  });

  it('are not made if a foreign server would be queried', async () => {
    await admin.query(`
      CREATE EXTENSION IF NOT EXISTS file_fdw; CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
      CREATE FOREIGN TABLE lines (line text) SERVER files OPTIONS (filename '/dev/null');
      CREATE VIEW shown AS SELECT line FROM lines; GRANT SELECT ON shown TO monitor`);
    expect(await planOf('SELECT line FROM shown')).toMatchObject({ reason: 'foreign' });
    await admin.query('DROP FOREIGN TABLE lines CASCADE; DROP SERVER files');
  });
});

describe.each(MAJORS.filter((major) => major >= 16))('explain-function.sql on PostgreSQL %i', (major) => {
  const script = (name: string) => readFileSync(join(projectRoot().folder, 'deploy/sql', name), 'utf8');
  let postgres: StartedPostgres;
  let admin: Client;
  let role: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    admin = await postgres.client();
    await admin.query(script('monitor-role.sql'));
    for (let run = 0; run < 2; run++) await admin.query(script('explain-function.sql'));
    await admin.query(
      'CREATE SCHEMA shop; CREATE TABLE shop.hidden (id int, word text); GRANT CREATE ON SCHEMA public TO PUBLIC',
    );
    role = await postgres.client();
    await role.query('SET SESSION AUTHORIZATION pgherald');
    await role.query('SET default_transaction_read_only = on');
  });
  afterAll(() => postgres.stop());

  const plan = (statement: string) => role.query('SELECT pgherald_explain.generic_plan($1)', [statement]);

  it('plans tables that the role may not read, without other access', async () => {
    const { rows } = await plan('SELECT word FROM shop.hidden WHERE id = $1');
    expect(JSON.stringify(rows)).toContain('Seq Scan');
    await expect(role.query('SELECT * FROM shop.hidden')).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a second statement after the first', async () => {
    await expect(plan('SELECT 1; CREATE TABLE public.left_behind ()')).rejects.toMatchObject({ code: '42P11' });
    await expect(plan('ANALYZE SELECT 1')).rejects.toMatchObject({ code: '42601' });
  });

  it('refuses a read-write transaction, so that functions called by the planner cannot write', async () => {
    await admin.query(`
      CREATE FUNCTION shop.writer() RETURNS void VOLATILE LANGUAGE plpgsql AS
        'BEGIN EXECUTE ''CREATE TABLE public.attacked AS SELECT * FROM shop.hidden''; END';
      CREATE FUNCTION shop.attack() RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM shop.writer(); RETURN 1; END';
      GRANT USAGE ON SCHEMA shop TO PUBLIC`);
    await expect(plan('SELECT 1 WHERE shop.attack() = 1')).rejects.toMatchObject({ code: '25006' });
    await role.query('SET default_transaction_read_only = off');
    await expect(plan('SELECT 1 WHERE shop.attack() = 1')).rejects.toMatchObject({ code: '25006' });
    await role.query('SET default_transaction_read_only = on');
    const { rows } = await admin.query(`SELECT to_regclass('public.attacked') AS attacked`);
    expect(rows).toEqual([{ attacked: null }]);
  });

  it('does not resolve user-defined functions by a name without a schema', async () => {
    await admin.query(
      `CREATE FUNCTION public.lower(varchar) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''called''; END'`,
    );
    await expect(plan(`SELECT lower('A'::varchar)`)).resolves.toBeDefined();
  });

  it('plans for query-analysis tables that its role may not read', async () => {
    await admin.query(`
      GRANT USAGE ON SCHEMA pgherald_explain TO monitor;
      GRANT EXECUTE ON FUNCTION pgherald_explain.generic_plan(text) TO monitor;
      CREATE EXTENSION IF NOT EXISTS pg_stat_statements`);
    const folder = temporaryFolder();
    const context = oftenRead({ explainFunction: 'pgherald_explain.generic_plan' });
    const of = await watch({
      context,
      targets: [{ url: postgres.url('postgres', 'monitor') }],
      directory: folder.path,
    });
    const planJson = await eventually('the statement is planned', async () => {
      await admin.query(`SELECT word FROM shop.hidden WHERE word = '${SECRET}'`);
      const plans = (await of.all('PlanMeasured')).flatMap((event) => event.rows);
      return plans.find((row) => row.planJson?.includes('hidden'))?.planJson;
    });
    expect(planJson).not.toContain(SECRET);
    await of.stop();
    folder.remove();
  });

  it('can be run by the role only', async () => {
    await admin.query('CREATE ROLE other');
    const other = await postgres.client();
    await other.query('SET SESSION AUTHORIZATION other');
    await expect(other.query(`SELECT pgherald_explain.generic_plan('SELECT 1')`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
