import { setTimeout as sleep } from 'node:timers/promises';
import { openConnections, SPEC_PASSWORD, startPostgres, type Major, type StartedPostgres } from './embedded/index.js';
import type { ServerConnections } from './pool/pools.js';

/** Settings that ALTER ROLE may give our role, with the first version that has them. */
const SETTINGS: readonly (readonly [name: string, value: string, since?: Major])[] = [
  ['transaction_timeout', '2s', 17],
  ['idle_session_timeout', '500ms', 14],
  ['idle_in_transaction_session_timeout', '200ms'],
  ['restrict_nonsystem_relation_kind', 'view', 17],
  ['default_transaction_isolation', 'serializable'],
  ['default_transaction_deferrable', 'on'],
  ['default_transaction_read_only', 'off'],
  ['row_security', 'off'],
  ['quote_all_identifiers', 'on'],
  ['array_nulls', 'off'],
  ['transform_null_equals', 'on'],
  ['standard_conforming_strings', 'off'],
  ['statement_timeout', '500ms'],
  ['lock_timeout', '1ms'],
  ['stats_fetch_consistency', 'none', 15],
  ['debug_parallel_query', 'on', 16],
  ['client_min_messages', 'debug5'],
  ['plan_cache_mode', 'force_custom_plan'],
  ['search_path', '"$user", hostile'],
  ['extra_float_digits', '-15'],
  ['"DateStyle"', 'German'],
  ['client_encoding', 'LATIN1'],
];

describe.each<Major>([18, 13])('a role with settings of its own, on PostgreSQL %d', (major) => {
  let postgres: StartedPostgres;
  let connections: ServerConnections[];
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    const client = await postgres.client();
    for (const [name, value, since = 13] of SETTINGS) {
      if (since > major) continue;
      await client.query(`ALTER ROLE monitor SET ${name} TO ${name === 'search_path' ? value : `'${value}'`}`);
    }
    const { rows } = await client.query<{ lsn: string }>('SELECT pg_current_wal_lsn() AS lsn');
    const standby = await postgres.standby?.client();
    for (;;) {
      const answer = await standby?.query<{ done: boolean }>('SELECT pg_last_wal_replay_lsn() >= $1 AS done', [
        rows[0]?.lsn,
      ]);
      if (answer?.rows[0]?.done) break;
      await sleep(20);
    }
    await standby?.end();
  });
  beforeEach(() => (connections = []));
  afterEach(() => Promise.all(connections.map((each) => each.close())));
  afterAll(() => postgres.stop());

  const open = (port: number, pooler: boolean | undefined, warnings: string[] = []) => {
    const url = `postgres://monitor:${SPEC_PASSWORD}@127.0.0.1:${port}/postgres`;
    const opened = openConnections(url, { ...(pooler && { pooler }), warn: (warning) => warnings.push(warning) });
    connections.push(opened);
    return opened;
  };
  const read = async (from: ServerConnections, sql: string) =>
    (await from.withSession((session) => session.read({ name: '', text: `SELECT /* pgherald */ ${sql}` }))).values;
  const unquoted = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((value) => String(value).replaceAll('"', '')));

  describe.each([
    ['primary', undefined],
    ['primary', true],
    ['standby', undefined],
    ['standby', true],
  ] as const)('of the %s, pooler: %s', (role, pooler) => {
    const port = () => (role === 'primary' ? postgres.port : (postgres.standby?.port ?? 0));

    it('does not change any reading', async () => {
      const warnings: string[] = [];
      const server = open(port(), pooler, warnings);
      const settings = ['transaction_isolation', 'transaction_read_only', 'search_path', 'DateStyle', 'row_security'];
      expect(unquoted(await read(server, settings.map((name) => `current_setting('${name}')`).join(', ')))).toEqual([
        ['read committed', 'on', 'pg_catalog, pg_temp', 'ISO, YMD', 'on'],
      ]);
      const [schema] = await read(
        server,
        `nspname FROM pg_namespace JOIN pg_extension ON extnamespace = pg_namespace.oid
        WHERE extname = 'pg_stat_statements'`,
      );
      expect(await read(server, `count(*) >= 0 FROM ${String(schema)}.pg_stat_statements`)).toEqual([[true]]);
      expect(await read(server, `pg_sleep(0.6) IS NULL, quote_ident('a'), 0.1::float8 + 0.2::float8`)).toEqual([
        [false, 'a', 0.1 + 0.2],
      ]);
      expect(warnings).toEqual([]);
    });

    it('does not end a kept session', async () => {
      const server = open(port(), pooler);
      await read(server, '1');
      if (pooler) return; // the pooler keeps its backends
      await sleep(600);
      await read(server, '1');
      expect(server.usage().opened).toBe(1);
    });

    it('the extensions of the database are detected', async () => {
      const server = open(port(), pooler);
      const known = await server.withSession(async (session) => session.sqlTarget('pg_stat_statements'));
      expect(known).toMatchObject({ extensionSchema: 'public' });
    });
  });
});
