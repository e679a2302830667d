import type { AnyEvent, Meta } from '@pgherald/events';
import { headlineOf } from './headline.js';

const meta = {} as Meta;
const fact = {
  meta,
  value: null,
  limit: null,
  since: 1,
  episode: null,
  reason: null,
  causedBy: null,
  firstSight: false,
};
const database = { oid: 5, name: 'shop' };
const setting = {
  ...fact,
  subject: 'work_mem',
  setting: 'work_mem',
  source: 'file',
  pendingRestart: false,
  withheld: false,
  truncated: false,
};
const group = { group: 'locks', rows: 4, durationMs: 1, readings: 2, failures: 0, incomplete: 0, coveragePct: 100 };
const poll = { meta, durationMs: 12.6, statements: 3, rows: 112, databases: 1, late: 0, groups: [group] };

const EXAMPLES: readonly [string, AnyEvent][] = [
  ['1 group, 1 database, 112 rows in 13 ms', { type: 'MetricsCollected', event: poll }],
  [
    '1 group, 1 database, 112 rows in 13 ms, 3 of 5 readings failed, 2 polls skipped',
    { type: 'MetricsCollected', event: { ...poll, late: 2, groups: [{ ...group, failures: 3 }] } },
  ],
  [
    'work_mem: 4096 kB -> 8192 kB',
    { type: 'SettingChanged', event: { ...setting, previousValue: '4096', newValue: '8192', unit: 'kB' } },
  ],
  [
    "work_mem: '' -> none (after a restart)",
    {
      type: 'SettingChanged',
      event: { ...setting, previousValue: '', newValue: null, unit: null, pendingRestart: true },
    },
  ],
  [
    'work_mem: changed; its value is withheld',
    { type: 'SettingChanged', event: { ...setting, previousValue: null, newValue: null, unit: null, withheld: true } },
  ],
  ['shop: 1 deadlock', { type: 'DeadlockDetected', event: { ...fact, subject: 'shop', value: 1, database } }],
  [
    'a and b are nodes of one cluster and configured as x and y',
    {
      type: 'ClusterSplit',
      event: {
        ...fact,
        subject: '7',
        systemIdentifier: 7n,
        clusters: ['x', 'y'],
        servers: ['a', 'b'],
        truncated: false,
      },
    },
  ],
  [
    'a: 2 other servers at its address not watched; give each a target with an address of its own',
    { type: 'AddressShared', event: { ...fact, subject: 'a', watchedStart: 1, otherStarts: [2, 3] } },
  ],
  ['shop, dropped', { type: 'DatabaseVanished', event: { ...fact, subject: 'shop', reason: 'dropped', database } }],
  [
    '2 rows of shop (part 1 of 3)',
    {
      type: 'LocksMeasured',
      event: {
        meta,
        reading: {
          group: 'locks',
          database,
          chunk: { index: 0, count: 3 },
          complete: true,
          skipped: [],
          durationMs: 1,
        },
        rows: [1, 2].map((granted) => ({
          relationOid: 1,
          schemaName: 's',
          relationName: 'r',
          lockType: 'relation',
          mode: 'm',
          granted,
          waiting: 0,
        })),
      },
    },
  ],
];

describe('the headline of an event', () => {
  it.each(EXAMPLES)('is "%s"', (headline, event) => {
    expect(headlineOf(event)).toBe(headline);
  });

  it.each([
    [
      'BlockingDetected',
      {
        ...fact,
        subject: 'backend 7 of shop',
        value: 9.69164,
        waiters: 300,
        sessions: [
          { schemaName: null, relationName: null },
          { schemaName: 'public', relationName: 'stock' },
          { schemaName: 'public', relationName: 'stock' },
        ],
      },
      'backend 7 of shop: 300 sessions waiting, the longest for 9.69 s, for public.stock',
    ],
    [
      'QuerySampleCollected',
      { meta, pid: 7, databaseName: 'shop', state: 'active', durationMs: 12.6, queryText: 'SELECT ?' },
      '7 of shop: active for 13 ms: SELECT ?',
    ],
    [
      'TopQueryIdentified',
      { meta, rank: 1, statements: 1, calls: 1, totalExecTimeMs: 12.34, queryText: null, textState: 'unread' },
      'number 1: 12.3 ms in 1 call: unread',
    ],
    [
      'TopQueryIdentified',
      { meta, rank: null, userOid: 10, userName: 'app', statements: 3, calls: 4, totalExecTimeMs: 2, queryText: null },
      'hidden statements of app: 2.0 ms in 4 calls',
    ],
    [
      'TopQueryIdentified',
      {
        meta,
        rank: null,
        userOid: null,
        statements: 9,
        calls: 20,
        totalExecTimeMs: 2,
        queryText: null,
        textState: 'none',
      },
      'all 9 others: 2.0 ms in 20 calls',
    ],
    [
      'TableVacuumed',
      {
        ...fact,
        subject: 'shop public.orders',
        manualRuns: 0,
        automaticRuns: 1,
        deadTuplesBefore: 1,
        deadTuplesAfter: 64,
      },
      'shop public.orders: by autovacuum, 1 dead row before, 64 after',
    ],
    [
      'TableAnalyzed',
      { ...fact, subject: 'shop public.orders', manualRuns: 2, automaticRuns: 1, modifiedBefore: 300 },
      'shop public.orders: by autovacuum, 2 times by hand, 300 rows had changed',
    ],
    [
      'IndexUnused',
      {
        ...fact,
        subject: 'shop public.orders_note',
        value: 0.000706,
        estimatedBytes: 16_384,
        limit: 1 / 1_440,
        leaves: null,
      },
      'shop public.orders_note: not used for 1 min, 16 KiB',
    ],
    [
      'IndexUnused',
      {
        ...fact,
        subject: 'shop public.sales_place',
        value: 36,
        limit: 35,
        estimatedBytes: null,
        leaves: 12,
        servesStatistics: true,
      },
      'shop public.sales_place: not used for 35 d, in 12 partitions, but the planner uses its statistics',
    ],
    [
      'IndexUsedAgain',
      { ...fact, subject: 'shop public.orders_note', value: 1, limit: 35, reason: 'recovered' },
      'shop public.orders_note: 1 scan, recovered',
    ],
    [
      'SizeThresholdExceeded',
      { ...fact, subject: 'shop public.orders size', value: 123_456_789, limit: 107_374_182 },
      'shop public.orders size: 118 MiB, limit 102 MiB',
    ],
  ])('of %s says who and what', (type, event, headline) => {
    expect(headlineOf({ type, event } as unknown as AnyEvent)).toBe(headline);
  });

  it.each([
    [
      'ReplicationLagIncreased',
      { subject: 'demo-standby seconds', standby: 'demo-standby', measure: 'seconds', value: 22.7, limit: 5 },
      'demo-standby: 22.7 s behind, limit 5 s',
    ],
    [
      'ReplicationLagRecovered',
      { standby: 'b', measure: 'bytes', value: 0, limit: 1_048_576, reason: 'recovered' },
      'b: 0 B behind, limit 1 MiB, recovered',
    ],
    [
      'TopologyMapped',
      {
        health: 'degraded',
        reasons: ['silent b'],
        nodes: [
          { name: 'a', role: 'primary', upstream: null, state: 'answering' },
          { name: 'b', role: 'standby', upstream: 'a', state: 'silent' },
        ],
      },
      'a (primary), b (standby of a, silent): degraded, silent b',
    ],
    [
      'SettingChanged',
      { ...setting, subject: 'max_connections', previousValue: '60', newValue: '60', unit: null, pendingRestart: true },
      'max_connections: still 60; another value takes effect after a restart',
    ],
    [
      'SettingChanged',
      { ...setting, subject: 'max_connections', previousValue: '60', newValue: '60', unit: null },
      'max_connections: still 60; no other value waits for a restart any more',
    ],
    ['ArchivingFailing', { subject: 'a', value: 3 }, 'a: 3 failed attempts'],
    ['StatementViewFull', { subject: 'pg_stat_statements', value: 1 }, 'pg_stat_statements: 1 eviction'],
    ['SyncStandbyMissing', { subject: 'a', value: 0, limit: 2 }, 'a: 0 connected standbys, limit 2'],
    ['FailoverDetected', { subject: 'b', value: 2, newTimeline: 2 }, 'b: timeline 2'],
    ['PlanChanged', { subject: 'shop 7', value: 9.5, previousCost: 12, cost: 9.5 }, 'shop 7: estimated cost 12 -> 9.5'],
    ['UsageClassified', { subject: 'shop', value: 40 }, 'shop: 40 % cold'],
    [
      'ReplicationLagUnknown',
      { standby: 'b', value: 12, limit: 60 },
      'b: unknown for more than 1 min, at least 12 s behind',
    ],
    [
      'ReplicationLagUnknownCleared',
      { standby: 'b', value: 1.5, limit: 60, reason: 'recovered' },
      'b: 1.5 s behind, recovered',
    ],
  ])('of %s says what a reader needs', (type, event, headline) => {
    expect(headlineOf({ type, event: { ...fact, ...event } } as unknown as AnyEvent)).toBe(headline);
  });

  it('stays one line and harmless to a terminal, whatever a user calls a database', () => {
    const [type, subject] = ['DatabaseDiscovered', 'line\nbreak \u001b[2J \u009b31m'];
    const shown = headlineOf({ type, event: { ...fact, subject, value: null, limit: null } } as unknown as AnyEvent);
    expect(shown).toBe(String.raw`line\x0Abreak \x1B[2J \x9B31m`);
  });

  it('has value and limit, not too exactly', () => {
    const risk = { subject: 'shop xid', value: 51.23456789, limit: 50 };
    const event = { type: 'WraparoundRiskRaised', event: { ...fact, ...risk } } as unknown as AnyEvent;
    expect(headlineOf(event)).toBe('shop xid: 51.23 %, limit 50 %');
  });
});
