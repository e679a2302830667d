// What leaves a real Collector that got the metrics of tables and indexes by OTLP, against the receiver's contract.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startPostgres, temporaryFolder } from '@pgherald/testing';

const OURS = /blocks_read|function|index|operations|\.rows$|sequential_scans|table/;
const root = join(import.meta.dirname, '../../..');
const CONTRACT = JSON.parse(readFileSync(join(root, 'libs/metrics/peer-contract.json'), 'utf8')).filter(({ name }) =>
  OURS.test(name),
);
const SERVER = ['service.instance.id', 'server.address', 'server.port'];
/** What tells the place of a point, by profile: keys of its resource, and of its attributes. */
const PLACES = {
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
export async function tryCollector(program, check) {
  if (!program) return console.log('       no Collector: PGHERALD_TRIAL_COLLECTOR names none');
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
  for (const profile of Object.keys(PLACES)) compare(profile, await exported(program, postgres.url(), profile), check);
  await postgres.stop();
}

/** All points that came out of the Collector, until each metric was there. */
async function exported(program, url, profile) {
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
  const app = spawn(process.execPath, [join(root, 'apps/pgherald/dist/main.js')], {
    env: {
      PATH: process.env.PATH,
      PGHERALD_TARGETS: url,
      PGHERALD_DATA_DIR: join(folder.path, 'data'),
      PGHERALD_HTTP_PORT: '0',
      PGHERALD_SINK_METRICS: 'all',
      PGHERALD_SINK_PROFILE: profile,
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `http://127.0.0.1:${port}/v1/metrics`,
    },
    stdio: 'ignore',
  });
  let points = [];
  const end = Date.now() + 120_000;
  while (Date.now() < end && !CONTRACT.every(({ name }) => points.some(({ metric }) => metric.name === name))) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    points = existsSync(file) ? pointsIn(readFileSync(file, 'utf8')) : [];
  }
  app.kill('SIGTERM');
  await once(app, 'exit');
  collector.kill('SIGTERM');
  await once(collector, 'exit');
  points = pointsIn(readFileSync(file, 'utf8'));
  folder.remove();
  return points;
}

function pointsIn(text) {
  const lines = text.split('\n').slice(0, -1);
  return lines
    .flatMap((line) => JSON.parse(line).resourceMetrics)
    .flatMap(({ resource, scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) =>
        metrics.flatMap((metric) =>
          (metric.sum ?? metric.gauge).dataPoints.map((point) => ({
            resource: valuesOf(resource),
            attributes: valuesOf(point),
            metric,
            point,
          })),
        ),
      ),
    );
}

function valuesOf({ attributes = [] }) {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));
}

function compare(profile, points, check) {
  for (const wanted of CONTRACT) {
    const found = points.filter(({ metric }) => metric.name === wanted.name);
    const [ofResource, ofPoint] = PLACES[profile][wanted.resource];
    const expected = {
      unit: wanted.unit,
      kind: wanted.instrument,
      monotonic: wanted.instrument === 'sum' && wanted.monotonic,
      temporality: wanted.instrument === 'sum' ? 2 : undefined,
      value: wanted.value,
      resource: [...SERVER, ...ofResource].sort().join(),
      attributes: [...Object.keys(wanted.attributes), ...ofPoint].sort().join(),
    };
    const shapes = new Set(found.map((each) => JSON.stringify(shapeOf(each))));
    const isSame = shapes.size === 1 && shapes.has(JSON.stringify(expected));
    check(
      `${profile}: ${wanted.name}`,
      isSame,
      isSame ? `${found.length} points` : [...shapes].join(' ') || 'no points',
    );
    for (const [attribute, values] of Object.entries(wanted.attributes).filter(([, each]) => each.length > 0)) {
      const told = [...new Set(found.map(({ attributes }) => attributes[attribute]))].sort().join();
      check(`${profile}: ${wanted.name} by ${attribute}`, told === values.toSorted().join(), told);
    }
  }
}

function shapeOf({ metric, point, resource, attributes }) {
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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
