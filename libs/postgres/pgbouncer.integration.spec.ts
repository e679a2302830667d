import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  hasPgBouncer,
  openConnections,
  type PoolMode,
  SPEC_PASSWORD,
  startPgBouncer,
  startPostgres,
  type StartedPgBouncer,
  type StartedPostgres,
} from './embedded/index.js';
import type { ServerConnections } from './pool/pools.js';

const MARKED = 'SELECT /* pgherald */';
/** Time for which the application writes during and after our polling. */
const WRITES = 30;

let postgres: StartedPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
  const client = await postgres.client();
  await client.query('CREATE TABLE written (n int); ALTER TABLE written OWNER TO monitor');
});
afterAll(() => postgres.stop());

(hasPgBouncer() ? describe : describe.skip).each<PoolMode>(['transaction', 'statement', 'session'])(
  'behind an undeclared PgBouncer with pool_mode=%s',
  (mode) => {
    let pooler: StartedPgBouncer;
    let connections: ServerConnections;
    let warnings: string[];
    beforeEach(async () => {
      // In session mode each client keeps one backend.
      const poolSize = mode === 'session' ? 5 : 1;
      pooler = await startPgBouncer({ mode, port: postgres.port, user: 'monitor', password: SPEC_PASSWORD, poolSize });
      warnings = [];
      connections = openConnections(url(), { warn: (warning) => warnings.push(warning) });
    });
    afterEach(async () => {
      await connections.close();
      await pooler.stop();
    });
    const url = () => `postgres://monitor@127.0.0.1:${pooler.port}/postgres?sslmode=disable`;

    it('the application writes during and after our polling', async () => {
      const application = new pg.Client(url());
      await application.connect();
      const write = () => application.query('INSERT INTO written VALUES (1)');
      await write();
      for (let i = 0; i < WRITES; i++) {
        await Promise.all([read('current_setting($1)', ['transaction_read_only']), write(), read('1')]);
      }
      await connections.close();
      await write();
      const { rows } = await application.query(
        `SELECT name, setting, boot_val FROM pg_settings
          WHERE name IN ('default_transaction_read_only', 'search_path', 'statement_timeout', 'lock_timeout', 'jit')
            AND setting <> reset_val`,
      );
      const prepared = await application.query('SELECT name FROM pg_prepared_statements');
      await application.end();
      expect([rows, prepared.rows]).toEqual([[], []]);
    });

    it('statements are read-only, within their timeout and with pinned settings', async () => {
      const settings = `current_setting('transaction_read_only'), current_setting('search_path'), current_setting($1)`;
      expect(await read(settings, ['statement_timeout'], 1_234)).toEqual([['on', 'pg_catalog, pg_temp', '1234ms']]);
      await expect(read('pg_sleep($1)', [5], 30)).rejects.toMatchObject({ code: 'statement-timeout' });
      await expect(read('1 INTO TABLE t')).rejects.toMatchObject({ sqlstate: '25006' });
      expect(await read('$1::int + 1', [7])).toEqual([[8]]);
    });

    it('a failing statement does not fail others in the same pipeline', async () => {
      const answers = await connections.withSession((session) =>
        session.pipelined(() =>
          Promise.allSettled(['1', "'x'::int", '3'].map((value) => session.read(statement(value), []))),
        ),
      );
      expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.values : 'failed'))).toEqual([
        [[1]],
        'failed',
        [[3]],
      ]);
    });

    it('a custom query leaves no state, or is refused with the reason', async () => {
      const text = `set_config('work_mem', '64kB', false), pg_try_advisory_lock(7)`;
      const isolated = () =>
        connections.withSession((session) => session.read(statement(text), [], { isolated: true }));
      if (mode === 'statement') await expect(isolated()).rejects.toThrow(/need pool_mode transaction or session/);
      else await isolated();
      expect(await read(`current_setting('work_mem')`)).toEqual([['4MB']]);
      expect(await read(`count(*) FROM pg_locks WHERE locktype = 'advisory'`)).toEqual([[0]]);
    });

    it('the pooler is logged once, and poolerMode is set', async () => {
      await Promise.all([read('1'), read('2'), read('3')]);
      await sleep(1);
      expect(warnings).toEqual([expect.stringMatching(/^orders-1: a pooler is in front of the server/)]);
      expect(connections.poolerMode).toBe(mode === 'statement' ? 'statement' : 'transaction');
    });

    const statement = (sql: string) => ({ name: `named-${sql}`, text: `${MARKED} ${sql}` });
    const read = async (sql: string, parameters: readonly unknown[] = [], timeoutMs = 5_000) =>
      (await connections.withSession((session) => session.read(statement(sql), parameters, { timeoutMs }))).values;
  },
);

(hasPgBouncer() ? it : it.skip)(
  'a pool in session mode keeps its only backend for the application while we are idle',
  async () => {
    const pooler = await startPgBouncer({
      mode: 'session',
      port: postgres.port,
      user: 'monitor',
      password: SPEC_PASSWORD,
      poolSize: 1,
    });
    const url = `postgres://monitor@127.0.0.1:${pooler.port}/postgres?sslmode=disable`;
    const connections = openConnections(url);
    for (let poll = 0; poll < 3; poll++) {
      await connections.withSession((session) => session.read({ name: '', text: 'SELECT /* pgherald */ 1' }));
      const application = new pg.Client(url);
      await application.connect();
      await application.query('INSERT INTO written VALUES (1)');
      await application.end();
    }
    await connections.close();
    await pooler.stop();
  },
);
