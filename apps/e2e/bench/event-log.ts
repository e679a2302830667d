// Rows per second through the embedded log end to end (append, read, decode), and the bytes of a row.
import { openEmbeddedLog } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { createLogger } from '@pgherald/telemetry';
import { temporaryFolder } from '@pgherald/testing';
import { databaseRow, recordOf, ROWS_PER_MESSAGE } from './database-rows.ts';
import { printFigures, stopwatch } from './figures.ts';

const MESSAGES = 400;
const PER_TRANSACTION = 4;
const ROWS = ROWS_PER_MESSAGE * MESSAGES;
const VALUES = {
  number: 123_456_789,
  bigint: 1n,
  string: 'orders_2026',
  boolean: true,
  timestamp: 1_780_000_000_000_000,
  bytes: Buffer.alloc(8),
  strings: [],
};

const folder = temporaryFolder();
const log = await openEmbeddedLog({ directory: folder.path, logger: createLogger({ level: 'error' }) });
const codec = new EventCodec();
const row = databaseRow((kind) => VALUES[kind]);
const rows = Array.from({ length: ROWS_PER_MESSAGE }, () => row);

const whole = stopwatch();
const records = Array.from({ length: MESSAGES }, () => recordOf(codec, rows));
const encoded = stopwatch();
for (let i = 0; i < MESSAGES; i += PER_TRANSACTION)
  await log.append({ records: records.slice(i, i + PER_TRANSACTION), state: [] });
let decoded = 0;
const topics = records.slice(0, 1).map(({ topic }) => topic);
for await (const { value } of log.read({ topics, from: 'beginning', to: 'now' })) {
  const { type, event } = codec.decode(value);
  if (type === 'DatabasesMeasured') decoded += event.rows.length;
}
const throughLogMs = encoded().wallMs;
const withEncodingMs = whole().wallMs;
const { bytes } = await log.size();
await log.close();
folder.remove();
if (decoded !== ROWS) throw new Error(`${decoded} of ${ROWS} rows came back`);

printFigures([
  {
    what: 'event log: append, read, decode',
    value: (1_000 * ROWS) / throughLogMs,
    unit: 'rows/s',
    atLeast: 100_000,
  },
  { what: 'event log: the same with encoding', value: (1_000 * ROWS) / withEncodingMs, unit: 'rows/s' },
  {
    what: 'event log: a row of pg_stat_database',
    value: (records[0]?.value.length ?? NaN) / ROWS_PER_MESSAGE,
    unit: 'bytes',
  },
  { what: 'event log: the same on disk', value: bytes / ROWS, unit: 'bytes' },
]);
