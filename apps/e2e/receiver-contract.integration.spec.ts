import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import {
  attributesOf,
  decodeMetrics,
  type OtlpReceiver,
  type ReceivedMetric,
  startOtlpReceiver,
} from '@pgherald/otlp-sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { startApp, stopAll } from './running-app.js';

interface Contract {
  readonly name: string;
  readonly unit: string;
  readonly instrument: 'sum' | 'gauge';
  readonly monotonic: boolean;
  readonly value: 'int' | 'double';
  readonly resource: 'server' | 'database';
  /** Values of each attribute; empty when any are allowed. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** One data point with what it belongs to. */
interface Point {
  readonly metric: ReceivedMetric;
  readonly resource: Readonly<Record<string, string | number>>;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly isInt: boolean;
}

const CONTRACT = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../libs/metrics/peer-contract.json'), 'utf8'),
) as readonly Contract[];
const DATABASES = ['orders', 'postgres'];
const MAJORS = [13, 18] as const;
/** Points of `source` that a server of 17 or newer has no numbers for. */
const UNTIL_16 = ['backend', 'backend_fsync'];

const folder = temporaryFolder();
const servers = new Map<number, StartedPostgres>();

beforeAll(async () => {
  for (const major of MAJORS) {
    const server = await startPostgres({ major });
    servers.set(major, server);
    await (await server.client()).query('CREATE DATABASE orders');
  }
});
afterAll(async () => {
  await stopAll();
  for (const server of servers.values()) await server.stop();
  folder.remove();
});

describe.each(['receiver', 'receiver-schema', 'receiver-semconv'])('profile %s', (profile) => {
  let points: readonly Point[];

  beforeAll(async () => {
    const receiver = await startOtlpReceiver();
    const app = startApp({
      dataDir: `${folder.path}/${profile}`,
      targets: [...servers.values()].map((server) => server.url()),
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        PGHERALD_SINK_METRICS: 'all',
        PGHERALD_SINK_PROFILE: profile,
      },
    });
    await eventually('backends of every database', () => {
      points = receivedBy(receiver);
      return MAJORS.every((major) => databasesOf(of('postgresql.backends', major)).length === DATABASES.length);
    });
    await app.stop();
    await receiver.close();
  });

  const of = (name: string, major: number) =>
    points.filter(
      ({ metric, resource }) => metric.name === name && resource['server.port'] === servers.get(major)?.port,
    );

  const databasesOf = (of: readonly Point[]) =>
    distinct(
      of.map(({ resource, attributes }) =>
        profile === 'receiver-semconv' ? attributes['db.namespace'] : resource['postgresql.database.name'],
      ),
    );

  describe.each(MAJORS)('PostgreSQL %i', (major) => {
    it.each(CONTRACT.map((metric) => [metric.name, metric] as const))(
      '%s is as the receiver sends it',
      (name, wanted) => {
        const found = of(name, major);
        expect(distinct(found.map(shapeOf))).toEqual([shapeWanted(wanted)]);
        const own = found.map(({ attributes: { 'db.namespace': _, ...rest } }) => rest);
        expect(distinct(own.map((attributes) => Object.keys(attributes).sort().join()))).toEqual([
          Object.keys(wanted.attributes).sort().join(),
        ]);
        for (const [attribute, values] of Object.entries(wanted.attributes)) {
          if (values.length === 0) continue;
          const expected = values.filter((value) => major < 17 || !UNTIL_16.includes(value));
          expect(distinct(own.map((attributes) => attributes[attribute]))).toEqual(expected.toSorted());
        }
      },
    );

    it.each(CONTRACT.map((metric) => [metric.name, metric.resource] as const))(
      '%s has its resource: the %s',
      (name, scope) => {
        const found = of(name, major);
        const address = { 'server.address': hostname(), 'server.port': servers.get(major)?.port };
        for (const { resource, attributes } of found) {
          const { 'service.instance.id': instance, 'postgresql.database.name': database, ...rest } = resource;
          expect(rest).toEqual(address);
          if (profile === 'receiver-semconv') {
            expect(instance).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
            expect(database).toBeUndefined();
            expect('db.namespace' in attributes).toBe(scope === 'database');
          } else {
            expect(instance).toBe(`${hostname()}:${servers.get(major)?.port}`);
            expect(attributes).not.toHaveProperty('db.namespace');
            if (scope === 'server') expect(database).toBeUndefined();
          }
        }
        const shared = name === 'postgresql.database.locks' && profile === 'receiver-semconv' ? [''] : [];
        expect(databasesOf(found)).toEqual(scope === 'database' ? [...shared, ...DATABASES] : []);
      },
    );
  });
});

function receivedBy(receiver: OtlpReceiver): Point[] {
  return receiver.accepted
    .filter(({ path }) => path === '/v1/metrics')
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ resource, scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) =>
        metrics.flatMap((metric) =>
          (metric.sum ?? metric.gauge)!.dataPoints.map((point) => ({
            metric,
            resource: attributesOf(resource.attributes),
            attributes: attributesOf(point.attributes),
            isInt: point.asInt !== undefined,
          })),
        ),
      ),
    );
}

function shapeOf({ metric: { unit, sum }, isInt }: Point): string {
  const kind = sum ? `${sum.isMonotonic ? 'monotonic' : 'other'} sum, ${sum.aggregationTemporality}` : 'gauge';
  return `${kind} of ${isInt ? 'int' : 'double'} in ${unit}`;
}

function shapeWanted({ unit, instrument, monotonic, value }: Contract): string {
  const sum = `${monotonic ? 'monotonic' : 'other'} sum, AGGREGATION_TEMPORALITY_CUMULATIVE`;
  return `${instrument === 'sum' ? sum : 'gauge'} of ${value} in ${unit}`;
}

/** Sorted, without undefined. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
