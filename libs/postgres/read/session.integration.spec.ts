import { setTimeout as sleep } from 'node:timers/promises';
import { openConnections, startPostgres, type Client, type StartedPostgres } from '../embedded/index.js';
import type { ServerConnections } from '../pool/pools.js';
import type { ReadOptions, Rows, Session } from './session.js';

let postgres: StartedPostgres;
let db: Client;
let connections: ServerConnections;
beforeAll(async () => {
  postgres = await startPostgres();
  db = await postgres.client();
  await db.query('CREATE TABLE secret AS SELECT 1 AS id');
});
beforeEach(() => (connections = openConnections(postgres.url())));
afterEach(() => connections.close());
afterAll(() => postgres.stop());

const text = (sql: string) => ({ name: '', text: sql.replace('SELECT', 'SELECT /* pgherald */') });
const read = (sql: string, parameters?: unknown[], options?: ReadOptions): Promise<Rows> =>
  connections.withSession((session) => session.read(text(sql), parameters, options));
const setting = async (name: string) => (await read(`SELECT current_setting($1)`, [name])).values[0]?.[0];
const backend = async (session: Session) => (await session.read(text('SELECT pg_backend_pid()'))).values[0]?.[0];

describe('a session', () => {
  it('returns names, types, values and duration', async () => {
    const rows = await read(`SELECT n AS size, n::text AS name FROM generate_series(1::int8, 2) n WHERE n < $1`, [9]);
    expect(rows).toMatchObject({
      fields: ['size', 'name'],
      types: [20, 25],
      values: [
        [1, '1'],
        [2, '2'],
      ],
    });
    expect(rows.durationMs).toBeGreaterThan(0);
  });

  it('returns the texts of small and large rows, also when its columns are known', async () => {
    const texts = [0, 1, 12, 13, 2_000, 2_048, 70_000].map((length) => 'é'.repeat(length));
    const rows = `SELECT /* pgherald */ repeat('é', n) AS e, NULL::text AS none, '' AS empty, n FROM unnest($1::int[]) n`;
    const lengths = `'{${texts.map(({ length }) => length).join()}}'`;
    const statement = { name: 'texts', text: rows.replace('$1', lengths) };
    const expected = { fields: ['e', 'none', 'empty', 'n'], values: texts.map((e) => [e, null, '', e.length]) };
    await connections.withSession(async (session) => {
      for (let i = 0; i < 3; i++) expect(await session.read(statement)).toMatchObject(expected);
    });
  });

  it('is read-only', async () => {
    await expect(read('SELECT 1 INTO TABLE t')).rejects.toMatchObject({ sqlstate: '25006' });
    await expect(read(`SELECT nextval('s') FROM secret`)).rejects.toMatchObject({ code: 'undefined' });
  });

  it('has pinned settings, independent of those of the role', async () => {
    await db.query(
      `ALTER ROLE monitor SET search_path = public; ALTER ROLE monitor SET datestyle = 'German'; ALTER ROLE monitor SET timezone = 'Asia/Tokyo'`,
    );
    const names = [
      'search_path',
      'DateStyle',
      'TimeZone',
      'client_encoding',
      'jit',
      'statement_timeout',
      'lock_timeout',
      'idle_in_transaction_session_timeout',
    ];
    const values = [];
    for (const name of names) values.push(await setting(name));
    expect(values).toEqual(['pg_catalog, pg_temp', 'ISO, YMD', 'UTC', 'UTF8', 'off', '5s', '1s', '10s']);
    await db.query('ALTER ROLE monitor RESET ALL');
  });

  it('returns instants in microseconds, and infinity as null', async () => {
    const { values } = await read(`SELECT '2026-11-22 23:32:13.000007+01'::timestamptz, 'infinity'::timestamptz`);
    expect(values).toEqual([[1_795_386_733_000_007, null]]);
  });

  it('prepares a statement once and reuses it', async () => {
    const statement = { name: 'two', text: 'SELECT /* pgherald */ $1::int * 2 FROM pg_database LIMIT 1' };
    const prepared = await connections.withSession(async (session) => {
      await session.read(statement, [1]);
      await session.read(statement, [2]);
      return session.read(text(`SELECT name, generic_plans + custom_plans AS plans FROM pg_prepared_statements`));
    });
    expect(prepared.values).toEqual([['two', 2]]);
  });

  it('refuses a statement without the marker', async () => {
    const unmarked = connections.withSession((session) => session.read({ name: 'x', text: 'SELECT 1' }));
    await expect(unmarked).rejects.toThrow('lacks the marker');
  });
});

describe('a statement that fails', () => {
  it.each([
    ['a view that does not exist', 'SELECT * FROM pg_stat_nothing', 'undefined', '42P01'],
    ['a column that does not exist', 'SELECT nothing FROM pg_class', 'undefined', '42703'],
    ['a function that does not exist', 'SELECT nothing()', 'undefined', '42883'],
    ['a table without grant', 'SELECT * FROM public.secret', 'permission', '42501'],
    ['a number that overflows in PostgreSQL', 'SELECT (2::numeric ^ 70)::int8', 'out-of-range', '22003'],
    ['a type that must be cast', 'SELECT 1.5 AS ratio', 'other', null],
  ])('because of %s has the cause and the place', async (_, sql, code, sqlstate) => {
    const failure = read(sql, [], { group: 'tables' });
    await expect(failure).rejects.toMatchObject({
      code,
      sqlstate,
      group: 'tables',
      database: 'postgres',
      retryable: false,
    });
    expect(await read('SELECT 1')).toMatchObject({ values: [[1]] });
  });

  it('because of its timeout is distinguished from a cancelled one', async () => {
    await expect(read('SELECT pg_sleep(5)', [], { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'statement-timeout',
    });
    const cancelled = connections.withSession(async (session) => {
      const pid = await backend(session);
      const sleeping = session.read(text('SELECT pg_sleep(5)')).catch((error: unknown) => error);
      const isAsleep = async () =>
        (await db.query(`SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event = 'PgSleep'`, [pid])).rowCount ===
        1;
      while (!(await isAsleep())) await sleep(2);
      await db.query('SELECT pg_cancel_backend($1)', [pid]);
      return sleeping;
    });
    await expect(cancelled).resolves.toMatchObject({ code: 'cancelled', sqlstate: '57014' });
  });

  it('has the default timeout after one with another timeout', async () => {
    await connections.withSession(async (session) => {
      await session.read(text('SELECT 1'), [], { timeoutMs: 777 });
      await session.read(text('SELECT 1'));
    });
    expect(await setting('statement_timeout')).toBe('5s');
  });

  it('because of a lock waits no longer than the lock timeout', async () => {
    await connections.close();
    connections = openConnections(postgres.url('postgres', 'postgres'), {
      budgets: { statementTimeoutMs: 5_000, lockTimeoutMs: 50, idleInTransactionTimeoutMs: 5_000 },
    });
    await db.query('BEGIN; LOCK TABLE secret');
    await expect(read('SELECT * FROM public.secret')).rejects.toMatchObject({ code: 'lock-timeout', retryable: true });
    await db.query('ROLLBACK');
  });

  it('because a server is silent ends with its connection after its timeout and a grace period', async () => {
    let pid = 0;
    const silent = connections.withSession(async (session) => {
      pid = Number(await backend(session));
      process.kill(pid, 'SIGSTOP');
      return session.read(text('SELECT 1'), [], { timeoutMs: 20 });
    });
    await expect(silent).rejects.toMatchObject({ code: 'timeout', retryable: true });
    process.kill(pid, 'SIGCONT');
    expect(connections.usage()).toMatchObject({ busy: 0, idle: 0 });
  });

  it('because its prepared form is stale gets a new connection', async () => {
    await db.query('CREATE TABLE changing (a int); GRANT SELECT ON changing TO monitor');
    const statement = { name: 'changing', text: 'SELECT /* pgherald */ * FROM public.changing' };
    const readIt = () => connections.withSession((session) => session.read(statement));
    await readIt();
    await db.query('ALTER TABLE changing ADD b int');
    await expect(readIt()).resolves.toMatchObject({ fields: ['a', 'b'] });
    expect(connections.usage()).toMatchObject({ idle: 0 });
    await expect(readIt()).resolves.toMatchObject({ fields: ['a', 'b'] });
    expect(connections.usage()).toMatchObject({ opened: 2, idle: 1 });
  });

  it('because the server does not support it keeps its connection and has its SQLSTATE', async () => {
    const unsupported = 'SELECT public.unsupported()';
    await db.query(
      `CREATE FUNCTION unsupported() RETURNS int LANGUAGE plpgsql AS $$BEGIN RAISE 'no' USING ERRCODE = '0A000'; END$$`,
    );
    await expect(read(unsupported)).rejects.toMatchObject({ code: 'not-available', sqlstate: '0A000' });
    expect(connections.usage()).toMatchObject({ opened: 1, idle: 1 });
  });
});

describe('a column that the server refuses', () => {
  const readOurs = (sql: string): Promise<Rows> =>
    connections.withSession((session) => session.read({ ...text(sql), name: `ours:${sql.length}` }));
  beforeAll(async () => {
    await db.query(`
      CREATE FUNCTION guarded() RETURNS int LANGUAGE sql AS 'SELECT 7';
      REVOKE EXECUTE ON FUNCTION guarded() FROM PUBLIC;
      CREATE FUNCTION refusing(sqlstate text) RETURNS int LANGUAGE plpgsql AS $$BEGIN RAISE 'no' USING ERRCODE = sqlstate; END$$;
      CREATE TABLE partly AS SELECT 1 AS open, 2 AS closed;
      GRANT SELECT (open) ON partly TO monitor`);
  });

  it.each([
    ['a function without EXECUTE', 'public.guarded()', 'permission', '42501'],
    ['a function that does not exist', 'public.nothing()', 'undefined', '42883'],
    ['a function that a fork refuses', `public.refusing('0A000')`, 'not-available', '0A000'],
    ['a state that a fork refuses', `public.refusing('55000')`, 'not-available', '55000'],
    ['a file that cannot be read', `public.refusing('58P01')`, 'other', '58P01'],
    ['a number that overflows', `(2::numeric ^ 70 + n)::int8`, 'out-of-range', '22003'],
    ['a column without SELECT', '(SELECT closed FROM public.partly)', 'permission', '42501'],
    ['a column that a fork lacks', '(SELECT c.relnothing FROM pg_class c LIMIT 1)', 'undefined', '42703'],
    ['a view that a fork lacks', '(SELECT max(x) FROM pg_stat_nothing)', 'undefined', '42P01'],
  ])('by %s is null, and the others have values', async (_, expression, code, sqlstate) => {
    const sql = `SELECT n AS "first", 'a, b' AS "second", ${expression} AS "third", n + 1 AS "fourth" FROM generate_series(1, 2) n ORDER BY n`;
    const { values, fields, missing = [] } = await readOurs(sql);
    expect(fields).toEqual(['first', 'second', 'third', 'fourth']);
    expect(values).toEqual([
      [1, 'a, b', null, 2],
      [2, 'a, b', null, 3],
    ]);
    expect(missing.map(({ name, error }) => [name, error.code, error.sqlstate])).toEqual([['third', code, sqlstate]]);
  });

  it('names the missing right', async () => {
    const { missing } = await readOurs('SELECT public.guarded() AS "a", 1 AS "b"');
    expect(missing?.[0]?.error.message).toBe(
      'orders-1, database postgres: permission (SQLSTATE 42501): the role lacks EXECUTE on the function guarded; run deploy/sql/monitor-role.sql, or grant it in this database',
    );
  });

  it('is searched once by all sessions of a server', async () => {
    const columns = Array.from({ length: 12 }, (_, i) => `${i === 3 || i === 9 ? 'public.guarded()' : i} AS "c${i}"`);
    const sql = `SELECT ${columns.join(', ')}`;
    const first = await Promise.all([readOurs(sql), readOurs(sql), readOurs(sql)]);
    for (const { missing } of first) expect(missing?.map(({ name }) => name)).toEqual(['c3', 'c9']);
    const { log } = postgres.primary;
    expect(log.split('permission denied for function guarded').length).toBeGreaterThan(3);
    for (let i = 0; i < 5; i++) expect((await readOurs(sql)).missing).toHaveLength(2);
    expect(postgres.primary.log).toBe(log);
  });

  it('fails the statement if it is in FROM or WHERE', async () => {
    const sql = 'SELECT 1 AS "a", 2 AS "b" FROM generate_series(1, 2) n WHERE n > public.guarded()';
    await expect(readOurs(sql)).rejects.toMatchObject({ code: 'permission', sqlstate: '42501' });
  });
});
