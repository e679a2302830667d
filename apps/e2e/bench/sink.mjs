// Points per second from the embedded log through the sink, as it is by default (gzip), into a receiver in a process of its own.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { openEmbeddedLog, toRecord } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { SINK_GROUP, SinkModule, sinkSettings, sinkTransport } from '@pgherald/sink';
import { distinctRow, measured } from '@pgherald/sink/testing';
import { createLogger, StatusBoard } from '@pgherald/telemetry';
import { aMeta, eventually, temporaryFolder } from '@pgherald/testing';
import { stopwatch } from './statistics.mjs';

const DATABASES = 50;
const POLLS = 400;
/** Rows of each event as PostgreSQL 18 with so many databases has them. */
const ROWS = {
  DatabasesMeasured: DATABASES,
  DatabaseSizesMeasured: DATABASES,
  BackendsMeasured: DATABASES,
  IoMeasured: 79,
};

const receiver = spawn(process.execPath, [join(import.meta.dirname, 'counting-receiver.mjs')], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await once(receiver.stdout, 'data');
const folder = temporaryFolder();
const logger = createLogger({ level: 'error' });
const log = await openEmbeddedLog({ directory: folder.path, logger });
const codec = new EventCodec();
const board = new StatusBoard();
const settings = sinkSettings.parse({ metrics: 'all' });
const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port).trim()}` };
const app = await NestFactory.create(
  SinkModule.with({ settings, environment, log, logger, board, version: '0.0.0-bench' }),
  { logger: false },
);
app.connectMicroservice({ strategy: sinkTransport({ settings, log, codec, logger }) });
await app.startAllMicroservices();

const polls = Array.from({ length: POLLS }, (_, poll) => recordsOf(poll));
await sendAll();
const pointsBefore = points();
const stop = stopwatch();
await sendAll();
const { wall, cpu } = stop();
const sent = points() - pointsBefore;

await app.close();
await log.close();
folder.remove();
receiver.kill();
console.log(
  JSON.stringify([
    { what: 'sink: log to receiver', value: (sent / wall) * 1_000, unit: 'points/s', atLeast: 150_000 },
    { what: 'sink: CPU for a million points', value: (cpu / sent) * 1_000, unit: 's' },
  ]),
);

/** Appends the events of many polls, which counts too, and waits until the sink has sent them. */
async function sendAll() {
  for (const records of polls) await log.append({ records, state: [] });
  const isDone = async () => (await log.lag(SINK_GROUP)).every(({ lag }) => lag === 0);
  await eventually('the end of sending', isDone, { timeoutMs: 60_000, everyMs: 5 });
}

function recordsOf(poll) {
  const meta = aMeta({ polledAt: 1_767_323_045_000_006 + poll * 10_000_000 });
  return Object.entries(ROWS).map(([type, count]) => {
    const rows = Array.from({ length: count }, (_, i) =>
      distinctRow(type, 1_000 + i, { databaseOid: 16_384 + i, databaseName: `shop_${i}`, watched: true }),
    );
    const { event } = measured(type, meta, rows);
    return toRecord(codec, type, event);
  });
}

function points() {
  return board.status().sink.points;
}
