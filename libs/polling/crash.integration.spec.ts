import { join } from 'node:path';
import { MARKER } from '@pgherald/postgres';
import {
  eventually,
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { ownContext, watch, type Watching } from './testing/index.js';

/** When the counters of the server began, which a crash changes; see server-facts.sql. */
const countersBegan = (major: Major) => ({
  sql: `SELECT (extract(epoch FROM stats_reset) * 1000000)::int8 AS "walFiles", 1::bigint AS "walDirectoryBytes"
          FROM pg_catalog.pg_stat_${major >= 14 ? 'wal' : 'bgwriter'}`,
});

describe.each(([18, 13] as Major[]).filter(isInstalled))('a poll during a crash of PostgreSQL %i', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    const client = await postgres.client();
    await client.query('CREATE DATABASE second');
    await client.end();
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });
  afterEach(() => watching.stop());

  async function crash(): Promise<void> {
    const victim = await postgres.client();
    victim.on('error', () => undefined);
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    const patience = { timeoutMs: 60_000, everyMs: 100 };
    const client = await eventually('the server is back', () => postgres.client().catch(() => undefined), patience);
    await client.end();
  }

  it.each(['server', 'database'] as const)(
    'reads all again when a group of the %s breaks off',
    async (scope) => {
      const directory = join(folder.path, scope);
      const group = countersBegan(major);
      const own = ownContext(join(directory, 'sql'), {
        server: group,
        database: { ...group, scope: 'database' },
        crashing: { ...group, scope },
      });
      // In the second poll, after the first of two databases.
      const crashAt = scope === 'server' ? 2 : 4;
      let readings = 0;
      const groups = own.groups.map((each) => ({
        ...each,
        ...(each.name === 'crashing' && {
          read: async (session: Parameters<NonNullable<typeof each.read>>[0]) => {
            if ((readings += 1) === crashAt) await crash();
            return session.read({ name: '', text: group.sql.replace('SELECT', `SELECT ${MARKER}`) });
          },
        }),
      }));
      const target = { url: postgres.url(), name: 'orders-1' };
      watching = await watch({ context: { ...own, groups }, targets: [target], directory });
      const first = await watching.first('WalDirectoryMeasured');
      await watching.first('WalDirectoryMeasured', ({ rows }) => rows[0]?.walFiles !== first.rows[0]?.walFiles);
      await watching.polls(2);
      const polls = Map.groupBy(await watching.all('WalDirectoryMeasured'), ({ meta }) => meta.poll);
      const began = [...polls.values()].map((events) => [
        ...new Set([...events.map(({ rows }) => rows[0]?.walFiles), events[0]?.meta.countersSince]),
      ]);
      expect(began.length).toBeGreaterThan(3);
      expect(began.filter((instants) => instants.length > 1)).toEqual([]);
      expect(new Set(began.flat()).size).toBe(2);
    },
    90_000,
  );
});
