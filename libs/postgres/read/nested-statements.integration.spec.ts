import { openConnections, startPostgres, type Client, type StartedPostgres } from '../embedded/index.js';
import { valuesOf } from './nested-statements.js';
import type { Rows, ServerConnections } from '../index.js';

describe('a record as text', () => {
  it('is split into its fields', () => {
    expect(valuesOf('(1,"a ""b"", c",,"","x\\\\y",t)')).toEqual(['1', 'a "b", c', null, '', 'x\\y', 't']);
    expect([valuesOf('()'), valuesOf('(,)'), valuesOf('("(,)")')]).toEqual([[null], [null, null], ['(,)']]);
  });
});

describe.each([18, 13] as const)('a pg_stat_statements with little room, on PostgreSQL %i,', (major) => {
  let small: StartedPostgres;
  let large: StartedPostgres;
  let admin: Client;
  let connections: readonly ServerConnections[];
  beforeAll(async () => {
    const settings = { 'pg_stat_statements.track': 'top' };
    small = await startPostgres({ major, settings: { ...settings, 'pg_stat_statements.max': '100' } });
    large = await startPostgres({ major, settings });
    admin = await small.client();
  });
  beforeEach(() => (connections = [small, large].map((server) => openConnections(server.url()))));
  afterEach(() => Promise.all(connections.map((each) => each.close())));
  afterAll(async () => {
    await small.stop();
    await large.stop();
  });

  const read = (from: ServerConnections | undefined, sql: string, name = 'ours'): Promise<Rows> =>
    (from as ServerConnections).withSession((session) =>
      session.read({ name: `${name}:${sql.length}`, text: sql.replace('SELECT', 'SELECT /* pgherald */') }),
    );
  const entries = async (): Promise<string[]> => {
    const { rows } = await admin.query<{ query: string }>(
      `SELECT query FROM pg_stat_statements WHERE query LIKE '%pgherald%' AND query NOT LIKE '%pg_stat_statements WHERE%'`,
    );
    return rows.map(({ query }) => query);
  };

  it.each([
    `SELECT 1::int8 AS "a", NULL::text AS "b", '' AS "c", 'x, "y" <&>' || chr(13) || chr(10) || '\\(' AS "d"`,
    `SELECT n AS "n", now() AS "at", 'infinity'::timestamptz AS "end", n > 1 AS "is", 0.1::float8 AS "f" FROM generate_series(1, 3) n ORDER BY n DESC`,
    `SELECT ARRAY['a"b', NULL, 'é,'] AS "list", json_build_object('k', '<"é">') AS "json", 'é' AS "é", inet '1.2.3.4' AS "ip"`,
    `SELECT relname AS "r" FROM pg_class WHERE false -- nothing`,
    `SELECT 1 AS "q" UNION ALL SELECT 2 ORDER BY 1`,
  ])('returns the same answer to %s', async (sql) => {
    const [nested, plain] = await Promise.all(connections.map((each) => read(each, sql)));
    const comparable = ({ fields, types, values }: Rows) =>
      JSON.stringify({ fields, types, values: sql.includes('now()') ? values.length : values });
    expect(comparable(nested as Rows)).toBe(comparable(plain as Rows));
  });

  it('has one entry for all statements of a database', async () => {
    const [own] = connections;
    await admin.query('SELECT pg_stat_statements_reset()');
    for (let i = 0; i < 20; i++) await read(own, `SELECT ${'1 + '.repeat(i)} 1 AS "n"`);
    expect((await entries()).filter((query) => query.includes('query_to_xml'))).toHaveLength(1);
    expect((await entries()).length).toBeLessThan(8);
  });

  it('finds refused columns, and reports why a statement fails', async () => {
    const [own] = connections;
    expect((await read(own, 'SELECT 1 AS "a", pg_nothing() AS "b"')).missing?.map(({ name }) => name)).toEqual(['b']);
    await expect(read(own, 'SELECT 1 AS "a" FROM pg_nothing')).rejects.toMatchObject({ sqlstate: '42P01' });
    await expect(read(own, 'SELECT nextval(\'s\') AS "a", 1 AS "b" FROM pg_nothing')).rejects.toMatchObject({
      sqlstate: '42P01',
    });
  });
});
