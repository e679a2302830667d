import { openConnections, startPostgres, type Client, type StartedPostgres } from './embedded/index.js';
import { readServerFacts } from './read/server-facts.js';
import type { Rows } from './read/session.js';

const OWN_OID = {
  name: '',
  text: 'SELECT /* pgherald */ datid::bigint FROM pg_stat_get_activity(pg_backend_pid())',
};

describe.each([18, 13] as const)('encodings of PostgreSQL %i', (major) => {
  let postgres: StartedPostgres;
  const sessions: Client[] = [];
  const bases = {
    ascii: 'SQL_ASCII',
    latin: 'LATIN1',
    windows: 'WIN1252',
    korean: 'EUC_KR',
    japanese: 'EUC_JP',
    utf: 'UTF8',
  } as const;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    const db = await postgres.client();
    for (const [name, encoding] of Object.entries(bases))
      await db.query(`CREATE DATABASE ${name} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
    // Names in the shared catalogue and texts of sessions are bytes in the encoding of the database that wrote them.
    const latin = await postgres.client('latin');
    await latin.query('CREATE DATABASE "café"');
    await latin.query(`SELECT 'crème' AS "brûlée"`);
    const ascii = await postgres.client('ascii');
    await ascii.query(`DO $$ BEGIN EXECUTE format('CREATE TABLE %I (n int)', 'odd' || chr(233)); END $$`);
    await ascii.query('CREATE TABLE "naïve" (n int)');
    sessions.push(latin, ascii);
    await db.end();
  });
  afterAll(async () => {
    for (const session of sessions) await session.end();
    await postgres.stop();
  });

  const read = async (database: string, sql: string): Promise<Rows> => {
    const connections = openConnections(postgres.url(database));
    try {
      return await connections.withSession((session) =>
        session.read({ name: '', text: sql.replace('SELECT', 'SELECT /* pgherald */') }),
      );
    } finally {
      await connections.close();
    }
  };

  it.each(Object.keys(bases))('reads sessions and databases of all encodings from %s', async (database) => {
    const { values } = await read(database, 'SELECT query, datname FROM pg_stat_activity WHERE query IS NOT NULL');
    expect(JSON.stringify(values)).toMatch(/cr(?:\\\\xE8|è)me/);
    const { values: names } = await read(database, 'SELECT datname FROM pg_database');
    expect(JSON.stringify(names)).toMatch(/caf(?:\\\\xE9|é)/);
  });

  it('returns UTF-8 texts unchanged, also from databases in SQL_ASCII', async () => {
    const names = await read('ascii', `SELECT relname FROM pg_class WHERE relname ~ '^(na|odd)' ORDER BY 1`);
    expect(names.values).toEqual([['naïve'], ['odd\\xE9']]);
    expect((await read('latin', `SELECT U&'caf\\00e9' AS x`)).values).toEqual([['café']]);
  });

  it('lists and connects to a database whose name is not UTF-8', async () => {
    const connections = openConnections(postgres.url('utf'));
    const { databases } = await connections.withSession(readServerFacts);
    const name = databases?.map((each) => each.name).find((each) => each.startsWith('caf')) ?? '';
    expect(name).toBe('caf\\xE9');
    const there = await connections.withSession(
      (session) => session.read({ name: '', text: 'SELECT /* pgherald */ current_database()' }),
      name,
    );
    expect(there.values).toEqual([['caf\\xE9']]);
    await connections.close();
  });

  it.each(['utf', 'ascii'])('distinguishes databases whose names look alike, read from %s', async (database) => {
    const db = await postgres.client(database);
    await db.query(String.raw`CREATE DATABASE "caf\xE9" TEMPLATE template0`);
    const connections = openConnections(postgres.url(database));
    // As if the other one had not been there at the poll before.
    const name = String.raw`caf\xE9`;
    connections.storeDatabaseNames([{ name, storedName: Buffer.from(name).toString('hex') }]);
    const { databases } = await connections.withSession(readServerFacts);
    connections.storeDatabaseNames(databases ?? []);
    const alike = databases?.filter(({ name }) => name.startsWith('caf')) ?? [];
    const oidIn = async (database: { readonly name: string }) => {
      const { values } = await connections.withSession((session) => session.read(OWN_OID), database.name);
      return values[0]?.[0];
    };
    const oids = await Promise.all(alike.map(oidIn));
    await connections.close();
    await db.query(String.raw`DROP DATABASE "caf\xE9"`);
    await db.end();
    expect(alike.map(({ name }) => name)).toEqual([String.raw`caf\xE9`, String.raw`caf\x5CxE9`]);
    expect(oids).toEqual(alike.map(({ oid }) => oid));
  });
});

describe('names of databases as they are stored', () => {
  let postgres: StartedPostgres;
  beforeAll(async () => (postgres = await startPostgres()));
  afterAll(() => postgres.stop());

  it.each([
    ['EUC_JP', '日本'],
    ['EUC_KR', '한국'],
    ['LATIN1', 'café'],
    ['UTF8', String.raw`shop\xE9`],
  ])('are what a login sends: in %s %s', async (encoding, name) => {
    const base = `in_${encoding.toLowerCase()}`;
    const db = await postgres.client();
    await db.query(`CREATE DATABASE ${base} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
    const there = await postgres.client(base);
    await there.query(`CREATE DATABASE "${name}"`);
    await there.end();
    const connections = openConnections(postgres.url(base));
    const { databases } = await connections.withSession(readServerFacts);
    connections.storeDatabaseNames(databases ?? []);
    const oid = databases?.find((each) => each.name === name)?.oid;
    const { values } = await connections.withSession((session) => session.read(OWN_OID), name);
    expect(values).toEqual([[oid]]);
    await connections.close();
    // Names in one encoding are no text in the next.
    const again = await postgres.client(base);
    await again.query(`DROP DATABASE "${name}"`);
    await again.end();
    await db.end();
  });
});
