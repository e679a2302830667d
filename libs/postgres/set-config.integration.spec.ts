import {
  hasPgBouncer,
  openConnections,
  SPEC_PASSWORD,
  startPgBouncer,
  startPostgres,
  type Major,
  type StartedPostgres,
} from './embedded/index.js';

const SETTINGS = {
  name: 'settings',
  text: `SELECT /* pgherald */ pg_catalog.current_setting('transaction_read_only') AS "readOnly",
    pg_catalog.current_setting('statement_timeout') AS "timeout", pg_catalog.current_setting('search_path') AS "path"`,
};
const PINNED = ['on', '5s', 'pg_catalog, pg_temp'];

describe.each<Major>([18, 13])('a role that may not call set_config() on PostgreSQL %d', (major) => {
  let postgres: StartedPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    const client = await postgres.client();
    await client.query('REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC');
  });
  afterAll(() => postgres.stop());

  it('reads in separate transactions, with other timeouts, and with the same settings as other roles', async () => {
    const connections = openConnections(postgres.url());
    const own = await connections.withSession((session) => session.read(SETTINGS, [], { isolated: true }));
    const timed = await connections.withSession((session) => session.read(SETTINGS, [], { timeoutMs: 4_000 }));
    await connections.close();
    expect(own.values).toEqual([PINNED]);
    expect(timed.values).toEqual([['on', '4s', 'pg_catalog, pg_temp']]);
  });

  (hasPgBouncer() ? it : it.skip)('reads behind a PgBouncer that it takes for what it is', async () => {
    const access = { port: postgres.port, user: 'monitor', password: SPEC_PASSWORD };
    const pooler = await startPgBouncer({ mode: 'transaction', poolSize: 1, ...access });
    const connections = openConnections(`postgres://monitor@127.0.0.1:${pooler.port}/postgres?sslmode=disable`);
    try {
      const { values } = await connections.withSession((session) => session.read(SETTINGS));
      expect(values).toEqual([PINNED]);
      expect(connections.poolerMode).toBe('transaction');
    } finally {
      await connections.close();
      await pooler.stop();
    }
  });
});
