// A poll of table-index-management, 22 databases with 3,000 tables and 6,000 indexes together, against the floor.
import { openEmbeddedLog } from '@pgherald/event-log';
import { TYPE_HEADER } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { createLogger } from '@pgherald/telemetry';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { pollAlone } from './alone.mjs';
import { openFloor } from './floor.mjs';
import { interleave } from './interleave.mjs';
import { mean, median } from './statistics.mjs';

const DATABASES = 22;
const TABLES = 3_000;
const WARM_UP = 20;
const POLLS = 30;
const MAX_CONNECTIONS = 25;
/** What is due each minute; estimates, duplicates and verdicts are hourly, use is daily. */
const MINUTELY = [
  'standbys',
  'maintenance-progress',
  'table-stats',
  'table-io',
  'index-stats',
  'index-io',
  'relation-sizes',
  'function-stats',
];
const SLOWER = ['relation-sizes', 'function-stats'];

const postgres = await startPostgres();
const folder = temporaryFolder();
const names = ['postgres', ...Array.from({ length: DATABASES - 1 }, (_, n) => `shop_${n}`)];
const admin = await postgres.client();
for (const name of names.slice(1)) await admin.query(`CREATE DATABASE ${name}`);
for (const [n, name] of names.entries())
  await fill(name, Math.floor(((n + 1) * TABLES) / DATABASES) - Math.floor((n * TABLES) / DATABASES));
const {
  rows: [{ server_version_num: version }],
} = await admin.query('SHOW server_version_num');
const log = await openEmbeddedLog({ directory: folder.path, logger: createLogger({ level: 'error' }) });
const codec = new EventCodec();

const all = await measure(MINUTELY);
const fewer = await measure(MINUTELY.filter((name) => !SLOWER.includes(name)));
await log.close();
const request = { url: postgres.url(), count: WARM_UP + POLLS, groups: MINUTELY, maxConnections: MAX_CONNECTIONS };
const { bytes } = await pollAlone(request);
await postgres.stop();
folder.remove();
const what = `tables, ${DATABASES} databases, ${TABLES.toLocaleString('en')} tables`;
console.log(
  JSON.stringify([
    { what, value: all.wall, unit: 'ms' },
    { what: `${what}: wall to floor`, value: all.wall / all.floorWall, unit: '', atMost: 1.3 },
    { what: `${what}: CPU`, value: all.cpu, unit: 'ms' },
    { what: `${what}: CPU to floor`, value: all.cpu / all.floorCpu, unit: '', atMost: 1.5 },
    { what: `${what}: statements per database`, value: all.statements, unit: '', atMost: 4 },
    { what: `${what}: without sizes and functions`, value: fewer.statements, unit: '', atMost: 2 },
    { what: `${what}: new connections`, value: all.connected + fewer.connected, unit: '', atMost: 0 },
    { what: `${what}: memory at most`, value: bytes / 2 ** 20, unit: 'MiB', atMost: 300 },
  ]),
);

async function measure(groups) {
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse({}));
  const wanted = context.groups.filter(({ name }) => groups.includes(name));
  const floor = await openFloor(postgres, names, Number(version), {
    project: '@pgherald/table-index-management',
    groups: wanted,
  });
  let summary;
  const newest = [];
  const onTransaction = (transaction, count) => {
    if (count === WARM_UP || count === WARM_UP + POLLS) newest.push(newestConnection());
    const record = transaction.records.find(({ headers }) => headers[TYPE_HEADER] === 'MetricsCollected');
    summary = codec.decode(record.value).event;
  };
  const { polls, floors } = await interleave({
    context: { ...context, groups: wanted },
    log,
    floor,
    url: postgres.url(),
    count: WARM_UP + POLLS,
    maxConnections: MAX_CONNECTIONS,
    onTransaction,
  });
  await floor.close();
  const ours = polls.slice(WARM_UP);
  const theirs = floors.slice(WARM_UP);
  const server = wanted.filter(({ scope }) => scope === 'server').length;
  return {
    wall: median(ours.map(({ wall }) => wall)),
    floorWall: median(theirs.map(({ wall }) => wall)),
    cpu: mean(ours.map(({ cpu }) => cpu)),
    floorCpu: mean(theirs.map(({ cpu }) => cpu)),
    // Beside the facts and the groups of the server.
    statements: (summary.statements - 1 - server) / summary.databases,
    connected: new Set(await Promise.all(newest)).size - 1,
  };
}

/** When the youngest of our connections was made. */
async function newestConnection() {
  const { rows } = await admin.query(
    `SELECT max(backend_start)::text AS at FROM pg_stat_activity WHERE application_name = 'pgherald'`,
  );
  return rows[0].at;
}

async function fill(database, tables) {
  const client = await postgres.client(database);
  await client.query(`DO $$ BEGIN FOR i IN 1..${tables} LOOP
    EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, note text, n int)', i);
    EXECUTE format('CREATE INDEX ON t%s (n)', i);
    IF i % 100 = 0 THEN COMMIT; END IF;
  END LOOP; END $$`);
  await client.end();
}
