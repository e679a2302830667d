import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import {
  attributesOf,
  decodeMetrics,
  type OtlpReceiver,
  type ReceivedMetric,
  startOtlpReceiver,
} from '@pgherald/sink/testing';
import { eventually, PGVECTOR, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { startApp, stopAll } from './running-app.js';

interface Contract {
  readonly name: string;
  readonly unit: string;
  readonly instrument: 'sum' | 'gauge';
  readonly monotonic: boolean;
  readonly value: 'int' | 'double';
  readonly resource: 'server' | 'database' | 'table' | 'index' | 'function';
  /** Values of each attribute; empty when any are allowed. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

/** One data point with its metric and resource. */
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
/** Values of `source` for which PostgreSQL 17 and newer have no numbers. */
/** Attributes that name the database, table or index of a point, by semantic conventions. */
const OF_PLACE = new Set(['db.namespace', 'db.collection.name', 'postgresql.index.name']);
const UNTIL_16 = ['backend', 'backend_fsync'];

/** The receiver's resource attributes of a table, an index and a function, by profile. */
const RELATION: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  receiver: {
    table: { 'postgresql.table.name': 'sales.cart' },
    index: { 'postgresql.table.name': 'cart', 'postgresql.index.name': 'cart_pkey' },
  },
  'receiver-schema': {
    table: { 'postgresql.schema.name': 'sales', 'postgresql.table.name': 'cart' },
    index: { 'postgresql.schema.name': 'sales', 'postgresql.table.name': 'cart', 'postgresql.index.name': 'cart_pkey' },
    function: { 'postgresql.schema.name': 'sales' },
  },
};
/** The receiver's point attributes, by semantic conventions. */
const CONVENTIONAL: Readonly<Record<string, object>> = {
  table: { 'db.collection.name': 'cart' },
  index: { 'db.collection.name': 'cart', 'postgresql.index.name': 'cart_pkey' },
  function: {},
};
/** Creates a table with index, TOAST, rows and vectors, and a function, in every database. */
const TABLE = `
  ${PGVECTOR}
  CREATE SCHEMA sales; GRANT USAGE ON SCHEMA sales TO monitor;
  CREATE TABLE sales.cart (id int PRIMARY KEY, note text, v vector);
  INSERT INTO sales.cart SELECT i, 'x' FROM generate_series(1, 10) i;
  CREATE FUNCTION sales.total() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
  SELECT sales.total();
  SELECT v <-> ROW(0, 0)::vector FROM sales.cart;
  -- Its functions are counted like all others.
  DO $$ BEGIN ALTER EXTENSION pg_stat_statements SET SCHEMA sales; EXCEPTION WHEN undefined_object THEN NULL; END $$`;

const folder = temporaryFolder();
const servers = new Map<number, StartedPostgres>();

beforeAll(async () => {
  for (const major of MAJORS) {
    const server = await startPostgres({
      major,
      standby: true,
      settings: { archive_mode: 'on', archive_command: 'true' },
    });
    servers.set(major, server);
    const client = await server.client();
    await client.query('CREATE DATABASE orders');
    await client.query('SELECT pg_switch_wal()');
    for (const database of DATABASES) {
      const client = await server.client(database);
      await client.query(TABLE);
      await client.end();
    }
  }
});
afterAll(async () => {
  await stopAll();
  for (const server of servers.values()) await server.stop();
  folder.remove();
});

/** Two metrics exist for the lag; each profile of this spec uses another one. */
const LAG: Readonly<Record<string, string>> = { delay: 'postgresql.wal.delay', lag: 'postgresql.wal.lag' };
const PROFILES = [
  ['receiver', 'delay'],
  ['receiver-schema', 'lag'],
  ['receiver-semconv', 'delay'],
] as const;

describe.each(PROFILES)('profile %s with %s', (profile, walLag) => {
  let points: readonly Point[];

  beforeAll(async () => {
    const receiver = await startOtlpReceiver();
    const configuration = `${folder.path}/${profile}.yaml`;
    writeFileSync(configuration, `sink: { peer: { walLag: ${walLag} } }`);
    const app = startApp({
      dataDir: `${folder.path}/${profile}`,
      arguments: ['--config', configuration],
      targets: [...servers.values()].map((server) => server.url()),
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        PGHERALD_SINK_METRICS: 'all',
        PGHERALD_SINK_PROFILE: profile,
      },
    });
    await eventually('backends, tables and vectors of every database, and the lag of a standby', async () => {
      points = receivedBy(receiver);
      for (const server of servers.values()) {
        const client = await server.client();
        try {
          await client.query("SELECT pg_logical_emit_message(true, 'spec', 'WAL')");
        } finally {
          await client.end();
        }
      }
      const ofServer = [LAG[walLag] ?? '', 'postgresql.wal.age', 'postgresql.replication.data_delay'];
      if (!ofServer.every((name) => MAJORS.every((major) => of(name, major).length > 0))) return false;
      const ofDatabases = ['postgresql.backends', 'postgresql.function.calls', 'postgresql.vector.search.calls'];
      return ofDatabases.every((name) =>
        MAJORS.every((major) => databasesOf(of(name, major)).length === DATABASES.length),
      );
    });
    await app.stop();
    await receiver.close();
  });

  const of = (name: string, major: number) =>
    points.filter(
      ({ metric, resource }) => metric.name === name && resource['server.port'] === servers.get(major)?.port,
    );

  const isOff = (name: string) => Object.values(LAG).includes(name) && name !== LAG[walLag];

  const databasesOf = (of: readonly Point[]) =>
    distinct(
      of.map(({ resource, attributes }) =>
        profile === 'receiver-semconv'
          ? String(attributes['db.namespace'] ?? '').split('|')[0]
          : resource['postgresql.database.name'],
      ),
    );

  describe.each(MAJORS)('PostgreSQL %i', (major) => {
    it.each(CONTRACT.map((metric) => [metric.name, metric] as const))(
      '%s equals the metric of the receiver',
      (name, wanted) => {
        const found = of(name, major);
        if (isOff(name)) return expect(found).toEqual([]);
        expect(distinct(found.map(shapeOf))).toEqual([shapeWanted(wanted)]);
        const own = found.map(({ attributes }) =>
          Object.fromEntries(Object.entries(attributes).filter(([attribute]) => !OF_PLACE.has(attribute))),
        );
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
        if (isOff(name)) return;
        const found = of(name, major);
        const address = { 'server.address': hostname(), 'server.port': servers.get(major)?.port };
        for (const { resource, attributes } of found) {
          const { 'service.instance.id': instance, 'postgresql.database.name': database, ...rest } = resource;
          const ofPlace = Object.fromEntries(Object.entries(attributes).filter(([each]) => OF_PLACE.has(each)));
          if (profile === 'receiver-semconv') {
            expect(rest).toEqual(address);
            expect(instance).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
            expect(database).toBeUndefined();
            expect('db.namespace' in attributes).toBe(scope !== 'server');
            expect(ofPlace).toEqual({
              ...(scope !== 'server' && { 'db.namespace': ofPlace['db.namespace'] }),
              ...CONVENTIONAL[scope],
            });
            expect(String(ofPlace['db.namespace']).endsWith('|sales')).toBe(scope in CONVENTIONAL);
          } else {
            expect(rest).toEqual({ ...address, ...RELATION[profile]?.[scope] });
            expect(instance).toBe(`${hostname()}:${servers.get(major)?.port}`);
            expect(ofPlace).toEqual({});
            if (scope === 'server') expect(database).toBeUndefined();
          }
        }
        const shared = name === 'postgresql.database.locks' && profile === 'receiver-semconv' ? [''] : [];
        expect(databasesOf(found)).toEqual(
          scope === 'server' ? (profile === 'receiver-semconv' ? [''] : []) : [...shared, ...DATABASES],
        );
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

/** Sorts and removes undefined. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
