import {
  hasPgBouncer,
  openConnections,
  SPEC_PASSWORD,
  startPgBouncer,
  startPostgres,
  type Major,
  type PoolMode,
  type StartedPostgres,
} from './embedded/index.js';

import type { Statement } from './read/statement.js';

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

  (hasPgBouncer() ? it : it.skip).each<PoolMode>(['transaction', 'statement'])(
    'reads behind a PgBouncer with pool_mode=%s',
    async (mode) => {
      const access = { port: postgres.port, user: 'monitor', password: SPEC_PASSWORD };
      const pooler = await startPgBouncer({ mode, poolSize: 1, ...access });
      const connections = openConnections(`postgres://monitor@127.0.0.1:${pooler.port}/postgres?sslmode=disable`);
      const read = (statement: Statement, parameters?: unknown[]) =>
        connections.withSession((session) => session.read(statement, parameters));
      try {
        for (const name of ['settings', '']) expect((await read({ ...SETTINGS, name })).values).toEqual([PINNED]);
        expect(connections.poolerMode).toBe(mode);
        const withValue = read({ name: 'one', text: 'SELECT /* pgherald */ $1::int AS one' }, [1]);
        if (mode === 'transaction') expect((await withValue).values).toEqual([[1]]);
        else
          await expect(withValue).rejects.toThrow(
            /may not call set_config\(\); GRANT EXECUTE ON FUNCTION .* or use pool_mode transaction or session$/,
          );
        expect((await read(SETTINGS)).values).toEqual([PINNED]);
      } finally {
        await connections.close();
        await pooler.stop();
      }
    },
  );
});
