// What a poll of 50 walsenders and 50 slots costs this process, from its first session to the end of its transaction in the log, and
// how many statements it sends. The rows are those of one real pair, recorded and renamed: 50 standbys fit on no bench machine.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSql } from '@pgherald/postgres';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { eventually, startPostgres, temporaryFolder } from '@pgherald/testing';
import { printFigures } from './figures.ts';
import { eventIn, pollBesideFloor } from './poll-beside-floor.ts';

const STANDBYS = 50;
const WARM_UP = 200;
const POLLS = 200;

const postgres = await startPostgres({ standby: true });
const folder = temporaryFolder();
const context = replicationMonitoring.create(replicationMonitoringSettings.parse({}));
let statements = 0;
let rows = 0;
const { poll } = await pollBesideFloor({
  context: { ...context, sqlFolder: await recordedSql() },
  url: postgres.url(),
  warmUp: WARM_UP,
  polls: POLLS,
  onTransaction: (transaction) => {
    statements = eventIn(transaction, 'MetricsCollected').statements;
    rows = eventIn(transaction, 'ReplicationMeasured').rows.length;
  },
});
await postgres.stop();
folder.remove();
if (rows !== STANDBYS) throw new Error(`${rows} walsenders were read instead of ${STANDBYS}`);
const what = `replication, ${STANDBYS} walsenders and slots`;
printFigures([
  { what, value: poll.wallMs, unit: 'ms' },
  { what: `${what}: CPU`, value: poll.cpuMs, unit: 'ms', atMost: 20 },
  { what: `${what}: statements`, value: statements, unit: '', atMost: 3 },
]);

/** Returns a folder of statements in which the statement for walsenders and slots returns its recorded row 50 times. */
async function recordedSql(): Promise<string> {
  const client = await postgres.client();
  await eventually('the standby streams', async () => {
    const { rowCount } = await client.query(`SELECT FROM pg_stat_replication WHERE state = 'streaming'`);
    return rowCount === 1;
  });
  const statement = loadSql(context.sqlFolder, 'replication').statementFor({ versionNum: 180_000 });
  await client.query(`CREATE TABLE recorded AS ${statement?.text}`);
  await client.query('GRANT SELECT ON recorded TO monitor');
  const { fields } = await client.query('SELECT * FROM recorded LIMIT 0');
  const columns = fields.map(({ name }) =>
    name === 'slotName' ? `"slotName" || '_' || n AS "slotName"` : `"${name}"`,
  );
  await client.end();
  const copy = join(folder.path, 'sql');
  cpSync(context.sqlFolder, copy, { recursive: true });
  const sql = `SELECT ${columns.join(', ')} FROM public.recorded CROSS JOIN generate_series(1, ${STANDBYS}) n`;
  for (const name of readdirSync(copy).filter((each) => each.startsWith('replication.')))
    writeFileSync(join(copy, name), sql);
  return copy;
}
