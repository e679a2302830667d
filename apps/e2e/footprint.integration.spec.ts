import { startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { polls, startApp, stopAll } from './running-app.js';

const DATABASES = 6;

describe.each([18, 13] as const)('pg_stat_statements with room for 100 entries, on PostgreSQL %i,', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  beforeAll(async () => {
    const settings = { 'pg_stat_statements.max': '100', 'pg_stat_statements.track': 'top' };
    postgres = await startPostgres({ major, settings });
  });
  afterAll(async () => {
    await stopAll();
    await postgres.stop();
    folder.remove();
  });

  it('evicts no statements of users while seven databases are watched', async () => {
    const admin = await postgres.client();
    for (let i = 0; i < DATABASES; i++) await admin.query(`CREATE DATABASE shop_${i}`);
    await admin.query('SELECT pg_stat_statements_reset()');
    for (let i = 0; i < 60; i++) await admin.query(`SELECT ${'1 + '.repeat(i)} 1 AS of_a_user`);
    const app = startApp({ dataDir: folder.path, targets: [postgres.url()] });
    await polls(app, 5);
    await app.stop();
    const count = async (like: string): Promise<number> => {
      const { rows } = await admin.query<{ count: string }>(
        'SELECT count(*) FROM pg_stat_statements WHERE query LIKE $1',
        [like],
      );
      return Number(rows[0]?.count);
    };
    expect(await count('%of_a_user')).toBe(60);
    expect(await count('SELECT /* pgherald */%')).toBeLessThanOrEqual(DATABASES + 15);
    expect(app.stderr).not.toMatch(/WARN|ERROR|"warn"/);
  });
});
