// Compares metrics of tables and indexes that passed a real Collector with the contract of its PostgreSQL receiver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eventually, startPostgres, temporaryFolder } from '@pgherald/testing';
import { attributesOf, decodeMetrics, type ReceivedMetric, type ReceivedPoint } from '@pgherald/sink/testing';
import { startApp } from '../running-app.ts';
import type { Checks } from './trial.ts';

/** A point with its metric and all attributes. */
interface Point {
  readonly metric: ReceivedMetric;
  readonly point: ReceivedPoint;
  readonly resource: Readonly<Record<string, string | number>>;
  readonly attributes: Readonly<Record<string, string | number>>;
}

interface ContractMetric {
  readonly name: string;
  readonly unit: string;
  readonly instrument: 'sum' | 'gauge';
  readonly monotonic: boolean;
  readonly value: 'int' | 'double';
  readonly resource: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

const OURS = /blocks_read|function|index|operations|\.rows$|sequential_scans|table/;
const CONTRACT_FILE = join(import.meta.dirname, '../../../libs/metrics/peer-contract.json');
const CONTRACT = (JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) as readonly ContractMetric[]).filter(({ name }) =>
  OURS.test(name),
);
const SERVER = ['service.instance.id', 'server.address', 'server.port'];
/** Keys that identify the object of a point, by profile and kind of object: of the resource, and of the point. */
const PLACES: Readonly<Record<string, Readonly<Record<string, readonly [readonly string[], readonly string[]]>>>> = {
  receiver: {
    database: [['postgresql.database.name'], []],
    table: [['postgresql.database.name', 'postgresql.table.name'], []],
    index: [['postgresql.database.name', 'postgresql.table.name', 'postgresql.index.name'], []],
    function: [['postgresql.database.name'], []],
  },
  'receiver-schema': {
    database: [['postgresql.database.name'], []],
    table: [['postgresql.database.name', 'postgresql.schema.name', 'postgresql.table.name'], []],
    index: [
      ['postgresql.database.name', 'postgresql.schema.name', 'postgresql.table.name', 'postgresql.index.name'],
      [],
    ],
    function: [['postgresql.database.name', 'postgresql.schema.name'], []],
  },
  'receiver-semconv': {
    database: [[], ['db.namespace']],
    table: [[], ['db.namespace', 'db.collection.name']],
    index: [[], ['db.namespace', 'db.collection.name', 'postgresql.index.name']],
    function: [[], ['db.namespace']],
  },
};

/** @param program the Collector, with its OTLP receiver and its file exporter */
export async function tryCollector(program: string | undefined, checks: Checks): Promise<void> {
  if (program === undefined) return console.log('       no Collector: PGHERALD_TRIAL_COLLECTOR is not set');
  const postgres = await startPostgres({ settings: { track_functions: 'all' } });
  const client = await postgres.client();
  await client.query('CREATE DATABASE "web shop"');
  const shop = await postgres.client('web shop');
  await shop.query(`
    CREATE SCHEMA "Näh"; CREATE TABLE "Näh"."a.b" (id int PRIMARY KEY, t text);
    CREATE TABLE parts (d int) PARTITION BY RANGE (d); CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (9);
    CREATE INDEX parts_d ON parts (d); INSERT INTO parts VALUES (1), (2);
    INSERT INTO "Näh"."a.b" SELECT i, md5(i::text) FROM generate_series(1, 500) i;
    UPDATE "Näh"."a.b" SET t = 'x' WHERE id < 9; DELETE FROM "Näh"."a.b" WHERE id > 490;
    CREATE FUNCTION "Näh".one() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'; SELECT "Näh".one();
    SELECT count(*) FROM "Näh"."a.b"`);
  await shop.end();
  for (const profile of Object.keys(PLACES))
    compare(profile, await exportedPoints(program, postgres.url(), profile), checks);
  await postgres.stop();
}

/** Returns all points that the Collector wrote until each metric was there. */
async function exportedPoints(program: string, url: string, profile: string): Promise<readonly Point[]> {
  const folder = temporaryFolder();
  const [port, file] = [await freePort(), join(folder.path, 'metrics.jsonl')];
  const configuration = join(folder.path, 'collector.yaml');
  writeFileSync(
    configuration,
    `receivers: { otlp: { protocols: { http: { endpoint: '127.0.0.1:${port}' } } } }
exporters: { file: { path: '${file}' } }
service:
  telemetry: { metrics: { level: none } }
  pipelines: { metrics: { receivers: [otlp], exporters: [file] } }
`,
  );
  const collector = spawn(program, ['--config', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const chunk of collector.stderr.iterator({ destroyOnReturn: false }))
    if (String(chunk).includes('Everything is ready')) break;
  collector.stderr.resume();
  const app = startApp({
    dataDir: join(folder.path, 'data'),
    targets: [url],
    environment: {
      PGHERALD_INTERVAL: '10s',
      PGHERALD_SINK_METRICS: 'all',
      PGHERALD_SINK_PROFILE: profile,
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `http://127.0.0.1:${port}/v1/metrics`,
    },
  });
  const isComplete = () => {
    const names = new Set(pointsIn(file).map(({ metric }) => metric.name));
    return CONTRACT.every(({ name }) => names.has(name));
  };
  // A missing metric is a fault, which the comparison finds.
  await eventually('all metrics', isComplete, { timeoutMs: 120_000, everyMs: 1_000 }).catch(() => undefined);
  await app.stop('SIGTERM');
  collector.kill('SIGTERM');
  await once(collector, 'exit');
  const points = pointsIn(file);
  folder.remove();
  return points;
}

/** The last line is left out, because the Collector may be writing it. */
function pointsIn(file: string): readonly Point[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const headers = { 'content-type': 'application/json' };
  return lines
    .flatMap((line) => decodeMetrics({ headers, body: Buffer.from(line) }).resourceMetrics)
    .flatMap(({ resource, scopeMetrics }) =>
      scopeMetrics
        .flatMap(({ metrics }) => metrics)
        .flatMap((metric) => (metric.sum ?? metric.gauge)?.dataPoints.map((point) => ({ metric, point })) ?? [])
        .map((each) => ({
          ...each,
          resource: attributesOf(resource.attributes),
          attributes: attributesOf(each.point.attributes),
        })),
    );
}

function compare(profile: string, points: readonly Point[], checks: Checks): void {
  for (const metric of CONTRACT) {
    const found = points.filter((each) => each.metric.name === metric.name);
    const [ofResource, ofPoint] = PLACES[profile]?.[metric.resource] ?? [[], []];
    const expected: ReturnType<typeof shapeOf> = {
      unit: metric.unit,
      kind: metric.instrument,
      monotonic: metric.instrument === 'sum' && metric.monotonic,
      temporality: metric.instrument === 'sum' ? 'AGGREGATION_TEMPORALITY_CUMULATIVE' : undefined,
      value: metric.value,
      resource: [...SERVER, ...ofResource].sort().join(),
      attributes: [...Object.keys(metric.attributes), ...ofPoint].sort().join(),
    };
    const shapes = new Set(found.map((each) => JSON.stringify(shapeOf(each))));
    const isSame = shapes.size === 1 && shapes.has(JSON.stringify(expected));
    const description = isSame ? `${found.length} points` : [...shapes].join(' ') || 'no points';
    checks.check(`${profile}: ${metric.name}`, isSame, description);
    for (const [attribute, values] of Object.entries(metric.attributes).filter(([, each]) => each.length > 0)) {
      const received = [...new Set(found.map(({ attributes }) => attributes[attribute]))].sort().join();
      checks.check(`${profile}: ${metric.name} by ${attribute}`, received === values.toSorted().join(), received);
    }
  }
}

function shapeOf({ metric, point, resource, attributes }: Point) {
  return {
    unit: metric.unit,
    kind: metric.sum ? 'sum' : 'gauge',
    monotonic: metric.sum?.isMonotonic ?? false,
    temporality: metric.sum?.aggregationTemporality,
    value: point.asInt === undefined ? 'double' : 'int',
    resource: Object.keys(resource).sort().join(),
    attributes: Object.keys(attributes).sort().join(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
