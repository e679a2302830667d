import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEvent } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { otlpEndpoints } from './configure/otlp-environment.js';
import { otlpExporter } from './send/otlp-exporter.js';
import { sinkSettings } from './settings.js';
import { Sink } from './sink.js';
import {
  attributesOf,
  decodeMetrics,
  type OtlpReceiver,
  type ReceivedMetrics,
  startOtlpReceiver,
} from './testing/index.js';
import { distinctRow, measured, SURROUNDINGS } from './testing/index.js';

const meta = aMeta();
const ORDERS = { databaseOid: 16384, databaseName: 'orders', watched: true };
const SHOP = { databaseOid: 16385, databaseName: 'shop', watched: true };
const TEMPLATE = { databaseOid: 4, databaseName: 'template0', watched: false };
const RESET = 1_767_111_111_000_111;
const EPOCH = 1_767_222_222_000_222;

const databases = [
  distinctRow('DatabasesMeasured', 1_000, { ...ORDERS, statsReset: RESET, countersSince: EPOCH }),
  distinctRow('DatabasesMeasured', 2_000, { ...SHOP, countersSince: EPOCH, checksumFailures: null }),
  distinctRow('DatabasesMeasured', 3_000, TEMPLATE),
] as const;
const sizes = [
  distinctRow('DatabaseSizesMeasured', 4_000, ORDERS),
  distinctRow('DatabaseSizesMeasured', 4_100, { ...SHOP, sizeBytes: null }),
  distinctRow('DatabaseSizesMeasured', 4_200, TEMPLATE),
] as const;
const backends = [
  distinctRow('BackendsMeasured', 5_000, { ...ORDERS, backendType: 'client backend', state: 'active' }),
  distinctRow('BackendsMeasured', 5_100, { ...ORDERS, backendType: 'client backend', state: 'idle' }),
  distinctRow('BackendsMeasured', 5_200, { ...TEMPLATE, backendType: 'autovacuum worker', state: 'active' }),
  distinctRow('BackendsMeasured', 5_300, {
    databaseOid: null,
    databaseName: null,
    watched: false,
    backendType: 'checkpointer',
    state: 'none',
    oldestTransactionAgeMs: null,
  }),
] as const;
const server = distinctRow('ServerMeasured', 6_000, { postmasterStartTime: RESET, configurationLoadTime: EPOCH });
const writer = distinctRow('BackgroundWriterMeasured', 7_000, { buffersBackend: null, buffersBackendFsync: null });
const oldWriter = distinctRow('BackgroundWriterMeasured', 7_100);
const checkpointer = distinctRow('CheckpointerMeasured', 8_000, { writeTimeMs: 8_006.25, syncTimeMs: 8_007.5 });
const lock = { relationName: 'cart', lockType: 'relation', mode: 'RowShareLock' };
const locks = [
  distinctRow('LocksMeasured', 9_000, { ...lock, schemaName: 'public' }),
  distinctRow('LocksMeasured', 9_100, { ...lock, schemaName: 'archive' }),
  distinctRow('LocksMeasured', 9_200, { ...lock, mode: 'ExclusiveLock' }),
] as const;
const sharedLock = distinctRow('SharedLocksMeasured', 9_300, {
  relationName: null,
  lockType: 'transactionid',
  mode: 'ExclusiveLock',
});
const forecast = {
  meta,
  truncated: false,
  databases: ['xid', 'multixact'].map((counter, index) => ({
    databaseOid: 16384,
    databaseName: 'orders',
    counter,
    age: 20_001 + index,
    usedPct: 1.5 + index,
    toForcedVacuumPct: 15.5 + index,
    hoursToForcedVacuum: index === 0 ? 2.5 : null,
    hoursToStop: 3.5 + index,
  })),
  xidPerHour1h: 7_200,
  xidPerHour24h: 10_800,
  multixactPerHour1h: 14_400,
  multixactPerHour24h: null,
};
const collected = {
  meta,
  durationMs: 21.5,
  statements: 22,
  rows: 23,
  databases: 24,
  late: 25,
  groups: [
    { group: 'locks', rows: 26, durationMs: 27.5, readings: 28, failures: 29, incomplete: 0, coveragePct: 30.5 },
  ],
};

const inOrders = { oid: 16384, name: 'orders' };
const noRoot = { partitionRootOid: null, partitionRootSchema: null, partitionRootName: null };
const cart = { schemaName: 'public', tableName: 'cart', ...noRoot };
const ofSales = { partitionRootSchema: 'public', partitionRootName: 'sales' };
const tables = [
  distinctRow('TableStatsMeasured', 30_000, cart),
  distinctRow('TableStatsMeasured', 31_000, { schemaName: 'archive', tableName: 'sales_1', ...ofSales }),
  distinctRow('TableStatsMeasured', 32_000, { schemaName: 'archive', tableName: 'sales_2', ...ofSales, xidAge: null }),
] as const;
const io = [
  distinctRow('TableIoMeasured', 33_000, cart),
  distinctRow('TableIoMeasured', 33_100, {
    ...cart,
    tableName: 'bare',
    idxBlksRead: null,
    idxBlksHit: null,
    toastBlksRead: null,
    toastBlksHit: null,
    tidxBlksRead: null,
    tidxBlksHit: null,
  }),
] as const;
const cartIndex = { schemaName: 'public', tableName: 'cart', indexName: 'cart_pkey', hasStorage: true };
const index = distinctRow('IndexStatsMeasured', 34_000, cartIndex);
const indexIo = distinctRow('IndexIoMeasured', 34_100, cartIndex);
const cartSize = { ...cart, relationName: 'cart', relationKind: 'table', isTable: true, isIndex: false };
const files = [
  distinctRow('RelationSizesMeasured', 35_000, cartSize),
  distinctRow('RelationSizesMeasured', 35_100, {
    ...cart,
    relationName: 'cart_pkey',
    relationKind: 'index',
    isTable: false,
    isIndex: true,
    visibilityMapBytes: null,
    toastBytes: null,
    indexBytes: null,
  }),
] as const;
const functions = distinctRow('FunctionStatsMeasured', 36_000, { schemaName: 'public', functionLabel: 'total_n' });
const vacuum = distinctRow('MaintenanceProgressMeasured', 37_000, {
  databaseName: 'orders',
  ...cart,
  command: 'vacuum',
});
const bloat = [
  distinctRow('BloatEstimated', 38_000, { ...cartSize, rootIndexName: null }),
  distinctRow('BloatEstimated', 38_100, { ...files[1], rootIndexName: null, realBytes: 38_101 }),
] as const;
const exact = distinctRow('ExactBloatMeasured', 38_200, { schemaName: 'public', relationName: 'cart' });
const ofTables = [
  measured('TableStatsMeasured', meta, tables, inOrders),
  measured('TableIoMeasured', meta, io, inOrders),
  measured('IndexStatsMeasured', meta, [index], inOrders),
  measured('IndexIoMeasured', meta, [indexIo], inOrders),
  measured('RelationSizesMeasured', meta, files, inOrders),
  measured('FunctionStatsMeasured', meta, [functions], inOrders),
  measured('MaintenanceProgressMeasured', meta, [vacuum]),
  measured('BloatEstimated', meta, bloat, inOrders),
  measured('ExactBloatMeasured', meta, [exact], inOrders),
] as const;

const walsender = { state: 'streaming', clientAddress: '10.0.0.7', replicationClient: '10.0.0.7/32' };
const walsenders = [
  distinctRow('ReplicationMeasured', 60_000, {
    ...walsender,
    slotName: 'a',
    writeLagSeconds: 1.25,
    replayLagSeconds: 2.5,
  }),
  distinctRow('ReplicationMeasured', 60_100, {
    ...walsender,
    slotName: 'b',
    flushLagSeconds: null,
    replayLagSeconds: 1,
  }),
  distinctRow('ReplicationMeasured', 60_200, {
    clientAddress: null,
    replicationClient: 'unix',
    slotName: null,
    writeLagSeconds: null,
    flushLagSeconds: null,
    replayLagSeconds: null,
    replayLagBytes: null,
  }),
] as const;
const position = distinctRow('WalPositionMeasured', 61_000, { statsReset: RESET, lastArchivedAgeSeconds: 61 });
const slot = distinctRow('ReplicationSlotsMeasured', 62_000, {
  slotName: 'a',
  slotType: 'logical',
  databaseName: 'orders',
  walStatus: 'reserved',
  statsReset: RESET,
});
const subscription = distinctRow('SubscriptionsMeasured', 63_000, { databaseName: 'orders', statsReset: RESET });
const ofStandby = { side: 'upstream', applicationName: 'walreceiver', clientAddress: '10.0.0.7' };
const lag = {
  meta,
  walBytesPerSecond: 64_000.5,
  standbys: [
    {
      ...ofStandby,
      standby: 'a',
      state: 'behind',
      seconds: 64.25,
      atLeastSeconds: 64.25,
      bytes: 64_001,
      atLeastBytes: 64_001,
    },
    {
      ...ofStandby,
      standby: 'b',
      state: 'unknown',
      seconds: null,
      atLeastSeconds: 64.5,
      bytes: null,
      atLeastBytes: 64_002,
    },
    {
      ...ofStandby,
      standby: 'c',
      state: 'unknown',
      seconds: null,
      atLeastSeconds: null,
      bytes: null,
      atLeastBytes: null,
    },
  ],
};

const EVENTS: readonly AnyEvent[] = [
  ...ofTables,
  measured('DatabasesMeasured', meta, databases),
  measured('DatabaseSizesMeasured', meta, sizes),
  measured('BackendsMeasured', meta, backends),
  measured('ServerMeasured', meta, [server]),
  measured('BackgroundWriterMeasured', meta, [writer]),
  measured('CheckpointerMeasured', meta, [checkpointer]),
  measured('LocksMeasured', meta, locks, { oid: 16384, name: 'orders' }),
  measured('SharedLocksMeasured', meta, [sharedLock]),
  measured('IoMeasured', meta, [distinctRow('IoMeasured', 10_000, { writebacks: null })]),
  measured('WalMeasured', meta, [distinctRow('WalMeasured', 11_000, { statsReset: RESET })]),
  measured('WalDirectoryMeasured', meta, [distinctRow('WalDirectoryMeasured', 12_000)]),
  measured('HorizonMeasured', meta, [distinctRow('HorizonMeasured', 13_000, { databaseName: 'orders' })]),
  measured('WraparoundMeasured', meta, [distinctRow('WraparoundMeasured', 14_000, { databaseName: 'template0' })]),
  measured('ReplicationMeasured', meta, walsenders),
  measured('WalPositionMeasured', meta, [position]),
  measured('ReplicationSlotsMeasured', meta, [slot]),
  measured('SubscriptionsMeasured', meta, [subscription]),
  { type: 'ReplicationLagAssessed', event: lag },
  { type: 'WraparoundForecast', event: forecast },
  { type: 'MetricsCollected', event: collected },
];

let receiver: OtlpReceiver;
beforeAll(async () => void (receiver = await startOtlpReceiver()));
afterAll(() => receiver.close());

async function send(events: readonly AnyEvent[], settings: object): Promise<readonly ReceivedMetrics[]> {
  const endpoints = otlpEndpoints({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  if (endpoints === undefined) throw new Error('no endpoint');
  const sink = new Sink({
    settings: sinkSettings.parse(settings),
    exporter: otlpExporter(endpoints),
    ...SURROUNDINGS,
    version: '1.2.3',
    hostName: 'collector-host',
  });
  const before = receiver.requests.length;
  await sink.sendMetrics({ events, records: [], signal: new AbortController().signal });
  await sink.close();
  return receiver.requests.slice(before).map(decodeMetrics);
}

interface Flat {
  readonly resource: Record<string, string | number>;
  readonly name: string;
  readonly type: string;
  readonly attributes: Record<string, string | number>;
  readonly start: string;
  readonly time: string;
  readonly value: number;
}

function flat(requests: readonly ReceivedMetrics[]): Flat[] {
  return requests.flatMap(({ resourceMetrics }) =>
    resourceMetrics.flatMap(({ resource, scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) =>
        metrics.flatMap(({ name, unit, sum, gauge }) => {
          const kind = sum
            ? `sum ${sum.isMonotonic ? 'monotonic' : 'non-monotonic'} ${sum.aggregationTemporality.slice(24).toLowerCase()}`
            : 'gauge';
          return (sum ?? gauge)?.dataPoints.map((point) => ({
            resource: attributesOf(resource.attributes),
            name,
            type: `${unit} ${kind} ${point.asInt === undefined ? 'double' : 'int'}`,
            attributes: attributesOf(point.attributes),
            start: point.startTimeUnixNano,
            time: point.timeUnixNano,
            value: point.asDouble ?? Number(point.asInt),
          }));
        }),
      ),
    ),
  ) as Flat[];
}

/** Formats one line per point, for reviews. */
function golden(points: readonly Flat[]): string {
  const attributes = (of: Flat['attributes']): string =>
    Object.entries(of)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  const lines = points.map(
    (point) =>
      `[${attributes(point.resource)}] ${point.name} (${point.type}) {${attributes(point.attributes)}} ` +
      `${point.start} -> ${point.time}: ${point.value}`,
  );
  return `${lines.join('\n')}\n`;
}

describe('metrics as a backend receives them', () => {
  // Refresh with UPDATE_GOLDEN=1, then review the changes.
  it.each(['receiver', 'receiver-schema', 'receiver-semconv'])('are those of golden/%s.txt', async (profile) => {
    const file = join(import.meta.dirname, 'golden', `${profile}.txt`);
    const text = golden(flat(await send(EVENTS, { profile, metrics: 'all' })));
    if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('are sent in one request, from the scope pgherald', async () => {
    const requests = await send(EVENTS, {});
    expect(requests).toHaveLength(1);
    const scopes = requests[0]?.resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.map(({ scope }) => scope));
    expect(new Set(scopes?.map((scope) => JSON.stringify(scope)))).toEqual(
      new Set(['{"name":"pgherald","version":"1.2.3"}']),
    );
  });
});

describe('the metrics of replication', () => {
  const of = async (name: string, settings: object = {}) =>
    flat(await send(EVENTS, { metrics: 'all', ...settings }))
      .filter((point) => point.name === name)
      .map(({ attributes, value }) => [attributes, value] as const);
  const client = { replication_client: '10.0.0.7/32' };

  it('have the maximum of several walsenders at one address, because the receiver has only the address', async () => {
    expect(await of('postgresql.replication.data_delay')).toEqual([[client, walsenders[1].replayLagBytes]]);
  });

  it('have the lag in seconds, or in whole seconds as in older receivers', async () => {
    expect(await of('postgresql.wal.lag')).toEqual([]);
    expect(await of('postgresql.wal.delay')).toEqual([
      [{ ...client, operation: 'write' }, walsenders[1].writeLagSeconds],
      [{ ...client, operation: 'flush' }, walsenders[0].flushLagSeconds],
      [{ ...client, operation: 'replay' }, 2.5],
    ]);
    const older = { peer: { walLag: 'lag' } };
    expect(await of('postgresql.wal.delay', older)).toEqual([]);
    expect(await of('postgresql.wal.lag', older)).toContainEqual([{ ...client, operation: 'replay' }, 3]);
  });

  it('distinguish walsenders in pgherald metrics', async () => {
    const sent = await of('pgherald.replication.walsender.lag_size');
    expect(sent.filter(([{ operation }]) => operation === 'replay').map(([, value]) => value)).toEqual([
      walsenders[0].replayLagBytes,
      walsenders[1].replayLagBytes,
    ]);
  });

  it('have the lower bound of an unknown lag, and no point without one', async () => {
    expect(await of('pgherald.replication.lag')).toEqual([
      [{ standby: 'a', side: 'upstream', state: 'behind' }, 64.25],
      [{ standby: 'b', side: 'upstream', state: 'unknown' }, 64.5],
    ]);
  });
});

describe('the metrics of the receiver', () => {
  const of = async (...names: string[]): Promise<unknown[]> =>
    flat(await send(EVENTS, { metrics: 'all' }))
      .filter(({ name }) => names.includes(name))
      .map(({ resource, attributes, value }) => [resource['postgresql.database.name'] ?? null, attributes, value]);
  const [orders, shop] = databases;

  it.each([
    ['postgresql.commits', 'xactCommit'],
    ['postgresql.rollbacks', 'xactRollback'],
    ['postgresql.deadlocks', 'deadlocks'],
    ['postgresql.blks_hit', 'blksHit'],
    ['postgresql.blks_read', 'blksRead'],
    ['postgresql.temp.io', 'tempBytes'],
    ['postgresql.temp_files', 'tempFiles'],
    ['postgresql.tup_deleted', 'tupDeleted'],
    ['postgresql.tup_fetched', 'tupFetched'],
    ['postgresql.tup_inserted', 'tupInserted'],
    ['postgresql.tup_returned', 'tupReturned'],
    ['postgresql.tup_updated', 'tupUpdated'],
  ] as const)('%s is %s of each watched database', async (name, column) => {
    expect(await of(name)).toEqual([
      ['orders', {}, orders[column]],
      ['shop', {}, shop[column]],
    ]);
  });

  it('count conflicts by five kinds', async () => {
    const conflicts = (await of('postgresql.query.conflicts')).slice(0, 5);
    const kind = 'postgresql.conflict.type';
    expect(conflicts).toEqual([
      ['orders', { [kind]: 'tablespace' }, orders.conflTablespace],
      ['orders', { [kind]: 'lock' }, orders.conflLock],
      ['orders', { [kind]: 'snapshot' }, orders.conflSnapshot],
      ['orders', { [kind]: 'bufferpin' }, orders.conflBufferpin],
      ['orders', { [kind]: 'deadlock' }, orders.conflDeadlock],
    ]);
  });

  it('add up the backends of a watched database, and have no point for one without backends', async () => {
    const [active, idle] = backends;
    expect(await of('postgresql.backends')).toEqual([['orders', {}, active.backends + idle.backends]]);
  });

  it('omit the size of a database that could not be measured', async () => {
    expect(await of('postgresql.db_size')).toEqual([['orders', {}, sizes[0].sizeBytes]]);
  });

  it("add up locks that differ only by schema; shared ones are the server's", async () => {
    const [first, second, third] = locks;
    const total = (row: { granted: number; waiting: number }): number => row.granted + row.waiting;
    const attributes = { relation: 'cart', mode: 'RowShareLock', lock_type: 'relation' };
    expect(await of('postgresql.database.locks')).toEqual(
      [
        [null, { relation: '', mode: 'ExclusiveLock', lock_type: 'transactionid' }, total(sharedLock)],
        ['orders', attributes, total(first) + total(second)],
        ['orders', { ...attributes, mode: 'ExclusiveLock' }, total(third)],
      ].sort((a, b) => (a[0] === null ? 1 : 0) - (b[0] === null ? 1 : 0)),
    );
  });

  it('include the metrics of the server', async () => {
    expect(await of('postgresql.connection.max')).toEqual([[null, {}, server.maxConnections]]);
    expect(await of('postgresql.database.count')).toEqual([[null, {}, server.databasesWatched]]);
    expect(await of('postgresql.bgwriter.buffers.allocated')).toEqual([[null, {}, writer.buffersAlloc]]);
    expect(await of('postgresql.bgwriter.maxwritten')).toEqual([[null, {}, writer.maxwrittenClean]]);
    expect(await of('postgresql.bgwriter.checkpoint.count')).toEqual([
      [null, { type: 'requested' }, checkpointer.checkpointsRequested],
      [null, { type: 'scheduled' }, checkpointer.checkpointsTimed],
    ]);
    expect(await of('postgresql.bgwriter.duration')).toEqual([
      [null, { type: 'sync' }, checkpointer.syncTimeMs],
      [null, { type: 'write' }, checkpointer.writeTimeMs],
    ]);
  });

  it('have two sources of written buffers from PostgreSQL 17 on, four before', async () => {
    expect(await of('postgresql.bgwriter.buffers.writes')).toEqual([
      [null, { source: 'bgwriter' }, writer.buffersClean],
      [null, { source: 'checkpoints' }, checkpointer.buffersWritten],
    ]);
    const before = await send([measured('BackgroundWriterMeasured', meta, [oldWriter])], {});
    expect(
      flat(before)
        .filter(({ name }) => name === 'postgresql.bgwriter.buffers.writes')
        .map(({ attributes, value }) => [attributes['source'], value]),
    ).toEqual([
      ['backend', oldWriter.buffersBackend],
      ['backend_fsync', oldWriter.buffersBackendFsync],
      ['bgwriter', oldWriter.buffersClean],
    ]);
  });
});

describe('metrics of tables, indexes and functions', () => {
  const table = async (name: string, settings: object = {}): Promise<[unknown, object, number][]> =>
    flat(await send(EVENTS, { metrics: 'all', ...settings }))
      .filter((point) => point.name === name)
      .map(({ resource, attributes, value }) => [resource['postgresql.table.name'], attributes, value] as const)
      .map(([...point]) => point);
  const [cartStats, leaf1, leaf2] = tables;

  it.each([
    ['postgresql.sequential_scans', 'seqScan'],
    ['postgresql.table.vacuum.count', 'vacuumCount'],
  ] as const)('%s is %s of each leaf, uncut', async (name, column) => {
    expect(await table(name, { relations: { top: 1 } })).toEqual([
      ['public.cart', {}, cartStats[column]],
      ['archive.sales_1', {}, leaf1[column]],
      ['archive.sales_2', {}, leaf2[column]],
    ]);
  });

  it('are 0 for a table without index or TOAST, as in the receiver', async () => {
    const points = (await table('postgresql.blocks_read')).filter(([name]) => name === 'public.bare');
    expect(points.map((point) => point[2])).toEqual([io[1].heapBlksRead, io[1].heapBlksHit, 0, 0, 0, 0, 0, 0]);
  });

  it('count the tables of a database, over all chunks of the reading', async () => {
    const chunk = (index: number, rows: readonly (typeof cartStats)[]): AnyEvent => {
      const { type, event } = measured('TableStatsMeasured', meta, rows, inOrders);
      return { type, event: { ...event, reading: { ...event.reading, chunk: { index, count: 2 } } } };
    };
    const requests = await send([chunk(0, [cartStats, leaf1]), chunk(1, [leaf2])], {});
    const counts = flat(requests).filter(({ name }) => name === 'postgresql.table.count');
    expect(counts.map(({ value }) => value)).toEqual([3]);
  });

  it('have the size with TOAST and indexes, or that of the main file as in older receivers', async () => {
    expect(await table('postgresql.table.size')).toEqual([['public.cart', {}, files[0].totalBytes]]);
    expect(await table('postgresql.table.size', { peer: { tableSize: 'main' } })).toEqual([
      ['public.cart', {}, files[0].mainBytes],
    ]);
    expect(await table('postgresql.index.size')).toEqual([['cart', {}, files[1].mainBytes]]);
  });

  it('are rolled up from partitions into their topmost table, and from all but the largest into other', async () => {
    const rows = leaf1.nModSinceAnalyze + leaf2.nModSinceAnalyze;
    expect(await table('pgherald.table.rows_changed')).toEqual([
      ['public.cart', {}, cartStats.nModSinceAnalyze],
      ['public.sales', {}, rows],
    ]);
    expect(await table('pgherald.table.rows_changed', { relations: { top: 1 } })).toEqual([
      ['public.sales', {}, rows],
      ['other', {}, cartStats.nModSinceAnalyze],
    ]);
    expect(await table('pgherald.table.xid_age', { relations: { top: 0 } })).toEqual([['other', {}, leaf1.xidAge]]);
  });

  it.each([
    [{ schemas: ['arch*'] }, ['archive.sales_1', 'archive.sales_2']],
    [{ excludeSchemas: ['archive'] }, ['public.cart']],
    [{ tables: ['*.sales_2'] }, ['archive.sales_2']],
    [{ excludeTables: ['public.cart'] }, ['archive.sales_1', 'archive.sales_2']],
    [{ minSize: `${leaf2.estimatedBytes}B` }, ['archive.sales_2']],
  ])('match the filter %j', async (relations, names) => {
    const sent = await table('postgresql.sequential_scans', { relations });
    expect(sent.map((point) => point[0])).toEqual(names);
  });
});

describe('the times of a point', () => {
  const nanos = (micros: number): string => `${micros}000`;
  const commitsOf = async (row: object): Promise<Flat | undefined> => {
    const event = measured('DatabasesMeasured', meta, [distinctRow('DatabasesMeasured', 1_000, { ...ORDERS, ...row })]);
    return flat(await send([event], {})).find(({ name }) => name === 'postgresql.commits');
  };

  it('are the time of the poll and of the last reset of the counter', async () => {
    expect(await commitsOf({ statsReset: RESET, countersSince: EPOCH })).toMatchObject({
      start: nanos(RESET),
      time: nanos(meta.polledAt),
    });
  });

  it('start with the epoch if no reset is known, else with the server', async () => {
    expect(await commitsOf({ countersSince: EPOCH })).toMatchObject({ start: nanos(EPOCH) });
    expect(await commitsOf({ countersSince: null })).toMatchObject({ start: nanos(meta.countersSince as number) });
  });

  it('never start after the poll', async () => {
    expect(await commitsOf({ statsReset: meta.polledAt + 5 })).toMatchObject({ start: nanos(meta.polledAt) });
  });

  it('have no start for gauges', async () => {
    const points = flat(await send(EVENTS, { metrics: 'all' })).filter(({ type }) => !/ monotonic/.test(type));
    expect(points.length).toBeGreaterThan(20);
    expect(new Set(points.map(({ start }) => start))).toEqual(new Set(['0']));
  });
});

describe('switches', () => {
  const names = async (settings: object): Promise<Set<string>> =>
    new Set(flat(await send(EVENTS, settings)).map(({ name }) => name));

  it('are the default ones of the catalogue', async () => {
    const sent = await names({});
    expect(sent.has('postgresql.commits')).toBe(true);
    expect(sent.has('postgresql.deadlocks')).toBe(false);
  });

  it('turn single metrics on and off, also against metrics: all', async () => {
    const metric = { 'postgresql.deadlocks': { enabled: true }, 'postgresql.commits': { enabled: false } };
    for (const metrics of ['default', 'all']) {
      const sent = await names({ metrics, metric });
      expect([metrics, sent.has('postgresql.deadlocks'), sent.has('postgresql.commits')]).toEqual([
        metrics,
        true,
        false,
      ]);
    }
  });

  it('turn resource attributes off', async () => {
    const sent = flat(await send(EVENTS, { resourceAttributes: { 'server.port': { enabled: false } } }));
    expect(Object.keys(sent.find(({ name }) => name === 'postgresql.commits')?.resource ?? {})).toEqual([
      'service.instance.id',
      'server.address',
      'postgresql.database.name',
    ]);
  });
});
