// Reads a log of polls of 9,000 relations and decides it again, on both logs. The log is made by real polls of a real server.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import { type EventLog, type NewRecord, openEmbeddedLogReader } from '@pgherald/event-log';
import { EVENTS } from '@pgherald/events';
import { watch } from '@pgherald/polling/testing';
import { type EventSource, readRange, selectTypes } from '@pgherald/replay';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { type Figure, lastJson, printFigures } from './figures.ts';
import { openLog } from './kafka-process.ts';
import { startAnsweringBroker } from './kafkajs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TABLES = 3_000;
const POLLS = 40;
const MINUTES_OF_A_DAY = 1_440;
const CONTEXT = 'table-index-management';

interface Decided {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMemoryBytes: number;
}

const folder = temporaryFolder();
await makeLog();
const embedded = await openEmbeddedLogReader(folder.path);
const fromFile = await readingRate({ place: folder.path, prefix: 'pgherald', transactionMs: 0, log: embedded });
const brokers = await startAnsweringBroker();
const kafka = await openLog(brokers.addresses, 'replay-bench');
await copyTo(kafka);
const fromKafka = await readingRate({ place: 'Kafka', prefix: 'pgherald', transactionMs: 0, log: kafka });
await embedded.close();
await kafka.close();
const decided = decideAlone({ PGHERALD_DATA_DIR: folder.path });
const decidedFromKafka = decideAlone({ PGHERALD_KAFKA_BROKERS: brokers.addresses.join(',') });
await brokers.stop();
folder.remove();

const secondsOfADay = (decided.seconds / POLLS) * MINUTES_OF_A_DAY;
printFigures([
  { what: 'replay: rows read from the embedded log', value: fromFile, unit: 'rows/s', atLeast: 100_000 },
  { what: 'replay: rows read from Kafka', value: fromKafka, unit: 'rows/s', atLeast: 100_000 },
  ...figuresOf('embedded log', decided),
  ...figuresOf('Kafka', decidedFromKafka),
  { what: 'replay: a day of 9,000 relations decided', value: secondsOfADay, unit: 's', atMost: 300 },
]);

function figuresOf(log: string, { rows, seconds, peakMemoryBytes }: Decided): readonly Figure[] {
  return [
    { what: `replay: rows decided, ${log}`, value: rows / seconds, unit: 'rows/s', atLeast: 50_000 },
    { what: `replay: memory of decide, ${log}`, value: peakMemoryBytes / 2 ** 20, unit: 'MiB', atMost: 300 },
  ];
}

/** Polls with all groups that are due each minute, as often as the machine can. */
async function makeLog(): Promise<void> {
  const postgres = await startPostgres();
  const client = await postgres.client();
  await client.query(`DO $$ BEGIN FOR n IN 1..${TABLES} LOOP
    EXECUTE format('CREATE TABLE t_%s (a int PRIMARY KEY, b int)', n);
    EXECUTE format('CREATE INDEX ON t_%s (b)', n);
    IF n % 500 = 0 THEN COMMIT; END IF;
  END LOOP; END $$`);
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse({}));
  const minutely = context.groups.filter(({ everyMs }) => everyMs === undefined || everyMs <= 60_000);
  const watching = await watch({
    context: { ...context, groups: minutely.map(({ everyMs: _, ...group }) => group) },
    targets: [{ name: 'shop', url: postgres.url() }],
    directory: folder.path,
    version: projectRoot().version,
    settings: { interval: '100ms', pollTimeout: '60s', statementTimeout: '60s' },
  });
  await watching.polls(POLLS);
  await watching.stop();
  await postgres.stop();
}

async function readingRate(source: EventSource): Promise<number> {
  const selection = {
    types: selectTypes([], ['measured'], []).filter((type) => EVENTS[type].folder === CONTEXT),
    ...{ servers: [], clusters: [], databases: [], episodes: [] },
  };
  const { signal } = new AbortController();
  const range = { from: undefined, to: undefined };
  const startedAt = performance.now();
  let rows = 0;
  for await (const { decoded } of readRange(source, { selection, range, signal, onNotice: console.error }))
    if ('rows' in decoded.event && Array.isArray(decoded.event.rows)) rows += decoded.event.rows.length;
  return rows / ((performance.now() - startedAt) / 1_000);
}

/** Copies the log in transactions of one poll, about. */
async function copyTo(log: EventLog): Promise<void> {
  const topics = ['', '.recorded', '.measured'].map((kind) => `pgherald.${CONTEXT}${kind}`);
  let batch: NewRecord[] = [];
  let now = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await log.append({ records: batch, state: [] });
    batch = [];
  };
  for await (const { topic, key, headers, value, appendedAt } of embedded.read({
    topics,
    from: 'beginning',
    to: 'now',
  })) {
    if (appendedAt !== now) await flush();
    now = appendedAt;
    batch.push({ topic, key, headers, value });
  }
  await flush();
}

/** Runs the command as users do, in a process of its own. */
function decideAlone(environment: NodeJS.ProcessEnv): Decided {
  const parameters = [join(import.meta.dirname, 'replay-command.ts'), 'decide', '--format', 'ndjson'];
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { replay: string } };
  const flags = scripts.replay.split(' ').filter((part) => part.startsWith('--'));
  const env = { ...process.env, ...environment };
  const output = execFileSync(process.execPath, [...flags, ...parameters], { env, encoding: 'utf8' });
  const lines = output.trim().split('\n');
  const { summary } = JSON.parse(lines.at(-2) ?? '') as { summary: { rows: number; differentPolls: number } };
  if (summary.differentPolls > 0) throw new Error(`${summary.differentPolls} polls were decided otherwise`);
  return { ...(lastJson(output) as Omit<Decided, 'rows'>), rows: summary.rows };
}
