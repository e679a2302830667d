import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { contentOf, expectIntact, ofType } from './log-content.js';
import { polls, startApp, stopAll } from './running-app.js';

const folder = temporaryFolder();
let postgres: StartedPostgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(async () => {
  await stopAll();
  await postgres.stop();
  folder.remove();
});

async function ownSessions(): Promise<unknown> {
  const client = await postgres.client();
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'pgherald'`,
  );
  return (rows[0] as { n: number }).n;
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s shuts pgherald down, and the next start continues from there',
  async (signal) => {
    const dataDir = join(folder.path, signal);
    for (const run of [1, 2]) {
      const app = startApp({ dataDir, targets: [postgres.url()] });
      await polls(app, 2);
      expect(await app.stop(signal)).toEqual({ code: 0, signal: null });
      await eventually('no session of pgherald on the server', async () => (await ownSessions()) === 0);
      const content = await contentOf(dataDir);
      expectIntact(content);
      expect([ofType(content, 'ScraperStarted').length, ofType(content, 'ScraperStopped').length]).toEqual([run, run]);
    }
  },
);

it('begins a new log next to a damaged one, and logs it in one line', async () => {
  const dataDir = join(folder.path, 'damaged');
  const before = startApp({ dataDir, targets: [postgres.url()] });
  await polls(before, 2);
  await before.stop();
  const file = join(dataDir, 'events.db');
  truncateSync(file, Math.floor(statSync(file).size / 2));

  const after = startApp({ dataDir, targets: [postgres.url()] });
  await polls(after, 2);
  await after.stop();
  const logged = after.stderr.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 'error', msg: expect.stringContaining('damaged') as string }),
  ]);
  expect(readdirSync(dataDir).filter((name) => /^events\.damaged-.*\.db$/.test(name))).toHaveLength(1);
  expectIntact(await contentOf(dataDir));
});
