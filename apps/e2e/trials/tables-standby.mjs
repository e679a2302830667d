// Indexes that only a standby uses, and that nobody does.
import { watch } from '@pgherald/polling/testing';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { readOften } from './read-often.mjs';

const INDEXES = 12;
const WINDOW_MS = 20_000;

export async function tryStandby(check) {
  const postgres = await startPostgres({ standby: true, settings: { autovacuum: 'off' } });
  const folder = temporaryFolder();
  const client = await postgres.client();
  const columns = Array.from({ length: INDEXES }, (_, n) => `c${n}`);
  await client.query(
    `CREATE TABLE wide AS SELECT ${columns.map((c) => `i AS ${c}`).join(', ')} FROM generate_series(1, 20000) i`,
  );
  for (const column of columns) await client.query(`CREATE INDEX wide_${column} ON wide (${column})`);
  await client.query('VACUUM ANALYZE');
  const watching = await watch({
    context: readOften({ unusedWindow: WINDOW_MS / 1_000 + 's', unusedMin: '8kB', indexUsageEvery: '5s' }),
    targets: [
      { name: 'primary', cluster: 'wide', url: postgres.url() },
      { name: 'standby', cluster: 'wide', url: postgres.standby.url('postgres', 'postgres') },
    ],
    directory: folder.path,
  });
  const reader = await postgres.standby.client();
  const isUsed = (column) => columns.indexOf(column) % 3 === 0;
  const using = setInterval(async () => {
    for (const column of columns.filter(isUsed))
      await reader.query(`SET enable_seqscan = off; SELECT FROM wide WHERE ${column} = 5`);
  }, 2_000);
  const unused = new Set();
  const end = Date.now() + 3 * WINDOW_MS;
  while (Date.now() < end) {
    await watching.polls(5);
    for (const { indexName } of await watching.all('IndexUnused')) unused.add(indexName);
  }
  clearInterval(using);
  const named = (wanted) => columns.filter(wanted).map((column) => `wide_${column}`);
  const wrongly = named(isUsed).filter((name) => unused.has(name));
  check('indexes used on the standby alone are used', wrongly.length === 0, wrongly.join(', '));
  const missed = named((column) => !isUsed(column)).filter((name) => !unused.has(name));
  check('indexes used nowhere are unused', missed.length === 0, missed.join(', '));
  await reader.end();
  await watching.stop();
  await postgres.stop();
  folder.remove();
}
