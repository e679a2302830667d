// Rows per second through the embedded log: append, read, decode. Needs the build; prints one line of JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventCodec, rowFields } from '@pgherald/events';
import { openEmbeddedLog, toRecord } from '../dist/index.js';

const ROWS = 500;
const MESSAGES = 400;
const PER_TRANSACTION = 4;
const logger = { info() {}, warn() {}, error() {} };

const meta = {
  eventId: '00000000-0000-5000-8000-000000000001',
  polledAt: 1_780_000_000_000_000,
  clock: 'server',
  poll: '00000000-0000-5000-8000-000000000002',
  context: 'database-metrics',
  cluster: 'bench',
  server: {
    systemIdentifier: 7_400_000_000_000_000_001n,
    name: 'bench',
    host: '127.0.0.1',
    port: 5432,
    versionNum: 180004,
    timeline: 1,
    role: 'primary',
  },
  statsEpoch: null,
  countersSince: null,
};
const value = {
  number: 123_456_789,
  bigint: 1n,
  string: 'orders_2026',
  boolean: true,
  timestamp: 1_780_000_000_000_000,
  bytes: Buffer.alloc(8),
};
const row = Object.fromEntries(rowFields('DatabasesMeasured').map(({ name, kind }) => [name, value[kind]]));
const reading = {
  group: 'databases',
  database: null,
  chunk: { index: 0, count: 1 },
  complete: true,
  skipped: [],
  durationMs: 3,
};
const event = { meta, reading, rows: Array.from({ length: ROWS }, () => row) };

const directory = mkdtempSync(join(tmpdir(), 'pgherald-bench-'));
const log = await openEmbeddedLog({ directory, logger });
const codec = new EventCodec();
const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const records = [];
const encode = await seconds(async () => {
  for (let i = 0; i < MESSAGES; i++) records.push(toRecord(codec, 'DatabasesMeasured', event));
});
const append = await seconds(async () => {
  for (let i = 0; i < MESSAGES; i += PER_TRANSACTION)
    await log.append({ records: records.slice(i, i + PER_TRANSACTION), state: [] });
});
let decoded = 0;
const read = await seconds(async () => {
  for await (const { value } of log.read({ topics: [records[0].topic], from: 'beginning', to: 'now' }))
    decoded += codec.decode(value).event.rows.length;
});
const { bytes } = await log.size();
await log.close();
rmSync(directory, { recursive: true });

const rows = ROWS * MESSAGES;
if (decoded !== rows) throw new Error(`${decoded} of ${rows} rows came back`);
const perSecond = (time) => Math.round(rows / time);
process.stdout.write(
  `${JSON.stringify({
    rowsPerSecond: perSecond(append + read),
    withEncoding: perSecond(encode + append + read),
    append: perSecond(append),
    readAndDecode: perSecond(read),
    encode: perSecond(encode),
    bytesPerRow: Math.round(records[0].value.length / ROWS),
    bytesPerRowOnDisk: Math.round(bytes / rows),
  })}\n`,
);
