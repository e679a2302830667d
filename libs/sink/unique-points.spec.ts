import type { AnyEvent, RowOf } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { CustomMetrics } from './map/custom-metrics.js';
import { planMetrics } from './map/metric-plan.js';
import type { MetricRequestOptions } from './map/metric-request.js';
import { metricRequests } from './map/metric-requests.js';
import { AmbiguousNames } from './map/ambiguous-names.js';
import { type Profile } from './map/resources.js';
import { sinkSettings } from './settings.js';
import { distinctRow, measured, SURROUNDINGS } from './testing/index.js';
import { UnsendableValues } from './map/unsendable-values.js';
import { ChunkJoiner } from './map/chunk-joiner.js';

const PROFILES: readonly Profile[] = ['receiver', 'receiver-schema', 'receiver-semconv'];
const database = { oid: 16_384, name: 'shop' };

interface Point {
  readonly name: string;
  readonly identity: Record<string, unknown>;
  readonly value: number;
}

/** Returns all points of a profile, also from requests of one point, because uniqueness must not depend on the request size. */
function pointsOf(events: readonly AnyEvent[], profile: Profile, options: Partial<MetricRequestOptions> = {}): Point[] {
  const settings = sinkSettings.parse({ metrics: 'all', profile });
  const requests = metricRequests(events, {
    plan: planMetrics(settings),
    resources: { profile, hostName: 'collector-host', isSent: (name) => settings.resourceAttributes[name].enabled },
    version: '1',
    isSent: () => true,
    top: 100,
    chunks: new ChunkJoiner(),
    custom: new CustomMetrics(),
    unsendable: new UnsendableValues(SURROUNDINGS.logger),
    ambiguousNames: new AmbiguousNames(),
    maxPoints: 1,
    ...options,
  });
  return [...requests].flat().flatMap(({ resource, scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) =>
      metrics.flatMap(({ descriptor: { name }, dataPoints }) =>
        dataPoints.map(({ attributes, value }) => ({
          name,
          identity: { ...resource.attributes, ...attributes },
          value: value as number,
        })),
      ),
    ),
  );
}

function twice(points: readonly Point[]): string[] {
  const keys = points.map(({ name, identity }) => `${name} ${JSON.stringify(Object.entries(identity).sort())}`);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Returns the attributes that not every point of the database has. */
function distinctAttributes(points: readonly Point[], name: string): Record<string, unknown>[] {
  const common = ['service.instance.id', 'server.address', 'server.port', 'postgresql.database.name', 'db.namespace'];
  return points
    .filter((point) => point.name === name)
    .map(({ identity, value }) => ({
      ...Object.fromEntries(Object.entries(identity).filter(([key]) => !common.includes(key))),
      value,
    }));
}

const aFunction = (functionOid: number, schemaName: string, types: string, calls: number, functionLabel = 'f') =>
  distinctRow('FunctionStatsMeasured', functionOid * 10, {
    ...{ functionOid, schemaName, functionName: 'f', functionLabel, calls },
    functionSignature: `${schemaName}.f(${types})`,
  });
const functions = (...rows: RowOf<'FunctionStatsMeasured'>[]): AnyEvent =>
  measured('FunctionStatsMeasured', aMeta(), rows, database);
const overloads = [
  aFunction(1, 'app', 'integer', 10),
  aFunction(2, 'app', 'text', 20),
  aFunction(3, 'old', 'integer', 30),
];

const anIndex = (seed: number, schemaName: string) =>
  distinctRow('IndexStatsMeasured', seed, {
    schemaName,
    tableName: 'orders',
    indexName: 'orders_pkey',
    hasStorage: true,
  });
const anIndexSize = (seed: number, schemaName: string) =>
  distinctRow('RelationSizesMeasured', seed, {
    ...{ schemaName, tableName: 'orders', relationName: 'orders_pkey', isTable: false, isIndex: true },
  });
const aTable = (seed: number, schemaName: string, tableName: string) =>
  distinctRow('TableStatsMeasured', seed, {
    schemaName,
    tableName,
    partitionRootSchema: null,
    partitionRootName: null,
  });
const aSender = (seed: number) =>
  distinctRow('ReplicationMeasured', seed, {
    ...{ replicationClient: 'unix', applicationName: 'walreceiver', clientAddress: null, clientPort: null },
    slotName: null,
  });
const aBuild = (seed: number) =>
  distinctRow('MaintenanceProgressMeasured', seed, {
    ...{
      databaseName: 'shop',
      schemaName: 'app',
      tableName: 'orders',
      command: 'CREATE INDEX',
      phase: 'building index',
    },
    unit: 'blocks',
  });

describe.each(PROFILES)('points in the profile %s', (profile) => {
  it.each<[what: string, events: AnyEvent[]]>([
    ['overloaded functions and those of two schemas', [functions(...overloads)]],
    [
      'indexes of one name in three schemas, in two readings',
      [
        measured(
          'IndexStatsMeasured',
          aMeta(),
          ['a', 'b', 'c'].map((schema, n) => anIndex(n * 100, schema)),
          database,
        ),
        measured(
          'RelationSizesMeasured',
          aMeta(),
          ['b', 'a'].map((schema, n) => anIndexSize(n * 100, schema)),
          database,
        ),
      ],
    ],
    [
      'tables whose schema or name has a dot',
      [
        measured(
          'TableStatsMeasured',
          aMeta(),
          [
            aTable(0, 'a', 'b.c'),
            aTable(100, 'a.b', 'c'),
            aTable(200, 'a', 'b.c.d'),
            aTable(300, 'a.b', 'c.d'),
            aTable(400, 'a.b.c', 'd'),
          ],
          database,
        ),
      ],
    ],
    [
      'databases whose name has a bar',
      [
        measured('TableStatsMeasured', aMeta(), [aTable(0, 'b|c', 't')], { oid: 1, name: 'a' }),
        measured('TableStatsMeasured', aMeta(), [aTable(100, 'c', 't')], { oid: 2, name: 'a|b' }),
      ],
    ],
    ['walsenders over a Unix socket', [measured('ReplicationMeasured', aMeta(), [aSender(0), aSender(100)])]],
    ['builds of two indexes of a table', [measured('MaintenanceProgressMeasured', aMeta(), [aBuild(0), aBuild(100)])]],
  ])('belong to different series: %s', (_, events) => {
    const points = pointsOf(events, profile);
    expect(points.length).toBeGreaterThan(0);
    expect(twice(points)).toEqual([]);
  });

  it('of a function keep their attributes after an overload appears', () => {
    const options = { ambiguousNames: new AmbiguousNames() };
    const [first, second] = overloads as [RowOf<'FunctionStatsMeasured'>, RowOf<'FunctionStatsMeasured'>];
    const before = distinctAttributes(pointsOf([functions(second)], profile, options), 'postgresql.function.calls');
    const after = distinctAttributes(
      pointsOf([functions(first, second)], profile, options),
      'postgresql.function.calls',
    );
    expect(before).toMatchObject([{ function: 'f', value: 20 }]);
    expect(before[0]).not.toHaveProperty('pgherald.function.signature');
    expect(after[1]).toEqual(before[0]);
    expect(after[0]).toMatchObject({ function: 'f', 'pgherald.function.signature': 'app.f(integer)', value: 10 });
  });
});

describe('points of the receiver', () => {
  it('are exactly those of the contract if it is unambiguous', () => {
    const one = [functions(aFunction(1, 'app', 'integer', 10)), functions(aFunction(2, 'app', 'text', 20, 'g'))];
    expect(distinctAttributes(pointsOf(one, 'receiver'), 'postgresql.function.calls')).toEqual([
      { function: 'f', value: 10 },
      { function: 'g', value: 20 },
    ]);
    // Here the schema distinguishes the third one.
    const calls = distinctAttributes(
      pointsOf([functions(...overloads)], 'receiver-schema'),
      'postgresql.function.calls',
    );
    expect(calls.map((point) => point['pgherald.function.signature'])).toEqual([undefined, 'app.f(text)', undefined]);
    const tables = measured('TableStatsMeasured', aMeta(), [aTable(0, 'a', 'b.c'), aTable(100, 'a.b', 'c')], database);
    expect(distinctAttributes(pointsOf([tables], 'receiver'), 'postgresql.table.vacuum.count')).toEqual([
      { 'postgresql.table.name': 'a.b.c', value: expect.any(Number) as number },
      { 'postgresql.table.name': 'a.b.c', 'postgresql.schema.name': 'a.b', value: expect.any(Number) as number },
    ]);
  });

  it('name indexes of two schemas consistently in all metrics and polls', () => {
    const options = { ambiguousNames: new AmbiguousNames() };
    const scans = measured('IndexStatsMeasured', aMeta(), [anIndex(0, 'b'), anIndex(100, 'a')], database);
    const sizes = measured('RelationSizesMeasured', aMeta(), [anIndexSize(0, 'a'), anIndexSize(100, 'b')], database);
    const schemas = (name: string, event: AnyEvent) =>
      distinctAttributes(pointsOf([event], 'receiver', options), name).map((point) => point['postgresql.schema.name']);
    expect(schemas('postgresql.index.scans', scans)).toEqual([undefined, 'a']);
    expect(schemas('postgresql.index.size', sizes)).toEqual(['a', undefined]);
    expect(schemas('postgresql.index.scans', scans)).toEqual([undefined, 'a']);
  });
});

describe('an object with an ambiguous name', () => {
  it('takes the name if the first one was not seen for two days', () => {
    let now = 0;
    const ambiguousNames = new AmbiguousNames(() => now);
    expect([
      ambiguousNames.isTaken('f', 'a'),
      ambiguousNames.isTaken('f', 'b'),
      ambiguousNames.isTaken('f', 'a'),
    ]).toEqual([...[false, true, false]]);
    now += 86_400_000;
    expect(ambiguousNames.isTaken('f', 'b')).toBe(true);
    now += 86_400_000;
    expect(ambiguousNames.isTaken('f', 'b')).toBe(false);
    expect(ambiguousNames.isTaken('f', 'a')).toBe(true);
  });
});

describe.each(PROFILES)('two custom queries with one metric in profile %s', (profile) => {
  const row = { column: 'n', metric: 'shop.jobs', instrument: 'gauge', unit: '1', description: 'x', isWhole: true };
  const of = (group: string, value: number, place: typeof database | null = database): AnyEvent => {
    const rows = [{ ...row, attributeNames: ['queue'], attributeValues: ['mail'], value }];
    const { type, event } = measured('CustomMeasured', aMeta(), rows, place);
    return { type, event: { ...event, reading: { ...event.reading, group } } };
  };

  it('differ by the name of the second query', () => {
    const points = pointsOf([of('custom-a', 1), of('custom-b', 2)], profile);
    expect(distinctAttributes(points, 'shop.jobs')).toEqual([
      { queue: 'mail', value: 1 },
      { queue: 'mail', 'pgherald.query': 'custom-b', value: 2 },
    ]);
  });

  it('are unchanged in two databases', () => {
    const other = { oid: 7, name: 'crm' };
    const points = pointsOf([of('custom-a', 1), of('custom-b', 2, other)], profile);
    expect([twice(points), points.some(({ identity }) => 'pgherald.query' in identity)]).toEqual([[], false]);
  });
});
