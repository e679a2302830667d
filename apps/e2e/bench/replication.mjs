// What a poll of 50 walsenders and 50 slots costs this process, from its first session to the end of its transaction in the log, and
// how many statements it sends. The rows are one of a real pair, recorded and given other names: 50 standbys are no bench machine's.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedLog } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { loadSql } from '@pgherald/postgres';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { createLogger } from '@pgherald/telemetry';
import { eventually, startPostgres, temporaryFolder } from '@pgherald/testing';
import { interleave } from './interleave.mjs';
import { mean, median } from './statistics.mjs';

const STANDBYS = 50;
const WARM_UP = 200;
const POLLS = 200;

const postgres = await startPostgres({ standby: true });
const folder = temporaryFolder();
const log = await openEmbeddedLog({ directory: folder.path, logger: createLogger({ level: 'error' }) });
const context = replicationMonitoring.create(replicationMonitoringSettings.parse({}));
const codec = new EventCodec();
let summary;
let rows;
const { polls } = await interleave({
  context: { ...context, sqlFolder: await recorded() },
  log,
  floor: { poll: async () => undefined },
  url: postgres.url(),
  count: WARM_UP + POLLS,
  onTransaction: ({ records }) => {
    const events = records.map(({ value }) => codec.decode(value));
    summary = events.find(({ type }) => type === 'MetricsCollected').event;
    rows = events.find(({ type }) => type === 'ReplicationMeasured').event.rows.length;
  },
});
await log.close();
await postgres.stop();
folder.remove();
if (rows !== STANDBYS) throw new Error(`${rows} walsenders were read, not ${STANDBYS}`);
const measured = polls.slice(WARM_UP);
const what = `replication, ${STANDBYS} walsenders and slots`;
console.log(
  JSON.stringify([
    { what, value: median(measured.map(({ wall }) => wall)), unit: 'ms' },
    { what: `${what}: CPU`, value: mean(measured.map(({ cpu }) => cpu)), unit: 'ms', atMost: 20 },
    { what: `${what}: statements`, value: summary.statements, unit: '', atMost: 3 },
  ]),
);

/** A folder of statements in which that of walsenders and slots reads what it read once, so many times. */
async function recorded() {
  const client = await postgres.client();
  await eventually('the standby streams', async () => {
    const { rowCount } = await client.query(`SELECT FROM pg_stat_replication WHERE state = 'streaming'`);
    return rowCount === 1;
  });
  const { text } = loadSql(context.sqlFolder, 'replication').statementFor({ versionNum: 180_000 });
  await client.query(`CREATE TABLE recorded AS ${text}`);
  await client.query('GRANT SELECT ON recorded TO monitor');
  const { fields } = await client.query('SELECT * FROM recorded LIMIT 0');
  const columns = fields.map(({ name }) =>
    name === 'slotName' ? `"slotName" || '_' || n AS "slotName"` : `"${name}"`,
  );
  await client.end();
  const copy = join(folder.path, 'sql');
  cpSync(context.sqlFolder, copy, { recursive: true });
  for (const name of readdirSync(copy).filter((each) => each.startsWith('replication.')))
    writeFileSync(
      join(copy, name),
      `SELECT ${columns.join(', ')} FROM public.recorded CROSS JOIN generate_series(1, ${STANDBYS}) n`,
    );
  return copy;
}
