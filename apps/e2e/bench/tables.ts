// Polls of table-index-management, 22 databases with 3,000 tables and 6,000 indexes together, against the floor.
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { startPostgres } from '@pgherald/testing';
import { pollAlone } from './alone.ts';
import { type Cost, figuresBesideFloor, printFigures } from './figures.ts';
import { eventIn, openFloor, pollBesideFloor } from './poll-beside-floor.ts';

const DATABASES = 22;
const TABLES = 3_000;
const WARM_UP = 20;
const POLLS = 30;
const MAX_CONNECTIONS = 25;
/** Groups that are due each minute; estimates, duplicates and verdicts are hourly, use is daily. */
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

interface Result {
  readonly poll: Cost;
  readonly floor: Cost;
  readonly statementsPerDatabase: number;
  readonly newConnections: number;
}

const postgres = await startPostgres();
const names = ['postgres', ...Array.from({ length: DATABASES - 1 }, (_, n) => `shop_${n}`)];
const admin = await postgres.client();
for (const name of names.slice(1)) await admin.query(`CREATE DATABASE ${name}`);
for (const [n, name] of names.entries())
  await fill(name, Math.floor(((n + 1) * TABLES) / DATABASES) - Math.floor((n * TABLES) / DATABASES));

const all = await measure(MINUTELY);
const fewer = await measure(MINUTELY.filter((name) => !SLOWER.includes(name)));
const alone = await pollAlone({
  url: postgres.url(),
  polls: WARM_UP + POLLS,
  groups: MINUTELY,
  maxConnections: MAX_CONNECTIONS,
});
await postgres.stop();
const what = `tables, ${DATABASES} databases, ${TABLES.toLocaleString('en')} tables`;
printFigures([
  ...figuresBesideFloor(what, all.poll, all.floor),
  { what: `${what}: statements per database`, value: all.statementsPerDatabase, unit: '', atMost: 4 },
  { what: `${what}: without sizes and functions`, value: fewer.statementsPerDatabase, unit: '', atMost: 2 },
  { what: `${what}: new connections`, value: all.newConnections + fewer.newConnections, unit: '', atMost: 0 },
  { what: `${what}: memory at most`, value: alone.peakMemoryBytes / 2 ** 20, unit: 'MiB', atMost: 300 },
]);

async function measure(groups: readonly string[]): Promise<Result> {
  const whole = tableIndexManagement.create(tableIndexManagementSettings.parse({}));
  const context = { ...whole, groups: whole.groups.filter(({ name }) => groups.includes(name)) };
  const floor = await openFloor(postgres, names, context);
  const connectionStarts: Promise<string>[] = [];
  let statementsPerDatabase = 0;
  const ofServer = context.groups.filter(({ scope }) => scope === 'server').length;
  const costs = await pollBesideFloor({
    context,
    floor,
    url: postgres.url(),
    warmUp: WARM_UP,
    polls: POLLS,
    maxConnections: MAX_CONNECTIONS,
    onTransaction: (transaction, count) => {
      if (count === WARM_UP || count === WARM_UP + POLLS) connectionStarts.push(newestConnectionStart());
      const { statements, databases } = eventIn(transaction, 'MetricsCollected');
      // One statement more reads the facts of the server.
      statementsPerDatabase = (statements - 1 - ofServer) / databases;
    },
  });
  await floor.close();
  const newConnections = new Set(await Promise.all(connectionStarts)).size - 1;
  return { ...costs, statementsPerDatabase, newConnections };
}

/** When pgherald's newest connection was opened. */
async function newestConnectionStart(): Promise<string> {
  const { rows } = await admin.query<{ start: string }>(
    `SELECT max(backend_start)::text AS start FROM pg_stat_activity WHERE application_name = 'pgherald'`,
  );
  return rows[0]?.start ?? '';
}

async function fill(database: string, tables: number): Promise<void> {
  const client = await postgres.client(database);
  await client.query(`DO $$ BEGIN FOR i IN 1..${tables} LOOP
    EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, note text, n int)', i);
    EXECUTE format('CREATE INDEX ON t%s (n)', i);
    IF i % 100 = 0 THEN COMMIT; END IF;
  END LOOP; END $$`);
  await client.end();
}
