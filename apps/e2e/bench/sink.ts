// Points per second from the embedded log through the sink with its default settings (gzip) into a receiver, which is a process of
// its own: this file with the argument `receiver`.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { type NewRecord, openEmbeddedLog, toRecord } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { sinkSettings } from '@pgherald/sink';
import { SINK_GROUP, SinkModule, sinkTransport } from '@pgherald/sink/module';
import { distinctRow, measured } from '@pgherald/sink/testing';
import { createLogger, StatusBoard } from '@pgherald/telemetry';
import { aMeta, eventually, temporaryFolder } from '@pgherald/testing';
import { printFigures, stopwatch } from './figures.ts';

const DATABASES = 50;
const POLLS = 400;
/** Rows of each event, as PostgreSQL 18 returns them for so many databases. */
const ROWS = {
  DatabasesMeasured: DATABASES,
  DatabaseSizesMeasured: DATABASES,
  BackendsMeasured: DATABASES,
  IoMeasured: 79,
};

if (process.argv[2] === 'receiver') receive();
else await measure();

/** An OTLP backend that accepts every request; prints its port. */
function receive(): void {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end());
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
}

async function measure(): Promise<void> {
  const receiver = spawn(process.execPath, [import.meta.filename, 'receiver'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(receiver.stdout, 'data')) as [Buffer];
  const folder = temporaryFolder();
  const logger = createLogger({ level: 'error' });
  const log = await openEmbeddedLog({ directory: folder.path, logger });
  const codec = new EventCodec();
  const board = new StatusBoard();
  const settings = sinkSettings.parse({ metrics: 'all' });
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port.toString().trim()}` };
  const app = await NestFactory.create(
    SinkModule.with({ settings, environment, log, logger, board, version: '0.0.0-bench' }),
    { logger: false },
  );
  app.connectMicroservice({ strategy: sinkTransport({ settings, log, codec, logger }) });
  await app.startAllMicroservices();

  const polls = Array.from({ length: POLLS }, (_, poll) => recordsOf(codec, poll));
  const points = () => (board.status()['sink'] as { readonly points: number }).points;
  /** Appends the events of all polls, which is part of the figure, and waits until the sink has sent them. */
  const sendAll = async () => {
    for (const records of polls) await log.append({ records, state: [] });
    const isDone = async () => (await log.lag(SINK_GROUP)).every(({ lag }) => lag === 0);
    await eventually('the end of sending', isDone, { timeoutMs: 60_000, everyMs: 5 });
  };
  await sendAll();
  const pointsBefore = points();
  const stop = stopwatch();
  await sendAll();
  const { wallMs, cpuMs } = stop();
  const sent = points() - pointsBefore;

  await app.close();
  await log.close();
  folder.remove();
  receiver.kill();
  printFigures([
    { what: 'sink: log to receiver', value: (sent / wallMs) * 1_000, unit: 'points/s', atLeast: 150_000 },
    { what: 'sink: CPU for a million points', value: (cpuMs / sent) * 1_000, unit: 's' },
  ]);
}

function recordsOf(codec: EventCodec, poll: number): readonly NewRecord[] {
  const meta = aMeta({ polledAt: 1_767_323_045_000_006 + poll * 10_000_000 });
  return (Object.keys(ROWS) as (keyof typeof ROWS)[]).map((type) => {
    const rows = Array.from({ length: ROWS[type] }, (_, i) =>
      distinctRow(type, 1_000 + i, { databaseOid: 16_384 + i, databaseName: `shop_${i}`, watched: true }),
    );
    return toRecord(codec, type, measured(type, meta, rows).event);
  });
}
