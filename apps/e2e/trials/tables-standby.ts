// Indexes that only queries on a standby use, and indexes that no query uses.
import { startPostgres } from '@pgherald/testing';
import { whileWatching } from './tables-watch.ts';
import type { Checks } from './trial.ts';

const INDEXES = 12;
const WINDOW_MS = 20_000;

export async function tryStandby(checks: Checks): Promise<void> {
  const postgres = await startPostgres({ standby: true, settings: { autovacuum: 'off' } });
  const { standby } = postgres;
  if (standby === null) throw new Error('there is no standby');
  const client = await postgres.client();
  const columns = Array.from({ length: INDEXES }, (_, n) => `c${n}`);
  const used = columns.filter((_, n) => n % 3 === 0);
  await client.query(
    `CREATE TABLE wide AS SELECT ${columns.map((c) => `i AS ${c}`).join(', ')} FROM generate_series(1, 20000) i`,
  );
  for (const column of columns) await client.query(`CREATE INDEX wide_${column} ON wide (${column})`);
  await client.query('VACUUM ANALYZE');
  const targets = [
    { name: 'primary', cluster: 'wide', url: postgres.url() },
    { name: 'standby', cluster: 'wide', url: standby.url('postgres', 'postgres') },
  ];
  const limits = { unusedWindow: `${WINDOW_MS / 1_000}s`, unusedMin: '8kB', indexUsageEvery: '5s' };
  await whileWatching({ targets, limits }, async (watching) => {
    const reader = await standby.client();
    const readAll = async () => {
      for (const column of used) await reader.query(`SET enable_seqscan = off; SELECT FROM wide WHERE ${column} = 5`);
    };
    const reading = setInterval(() => void readAll(), 2_000);
    const unused = new Set<string>();
    const end = Date.now() + 3 * WINDOW_MS;
    while (Date.now() < end) {
      await watching.polls(5);
      for (const { indexName } of await watching.all('IndexUnused')) unused.add(indexName);
    }
    clearInterval(reading);
    await readAll();
    await reader.end();
    const wrong = used.filter((column) => unused.has(`wide_${column}`));
    checks.check('indexes used on the standby only are used', wrong.length === 0, wrong.join(', '));
    const missed = columns.filter((column) => !used.includes(column) && !unused.has(`wide_${column}`));
    checks.check('indexes that no query uses are unused', missed.length === 0, missed.join(', '));
  });
  await postgres.stop();
}
