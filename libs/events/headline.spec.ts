import type { AnyEvent } from './codec.js';
import type { Meta } from './generated/events.js';
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
};
const group = { group: 'locks', rows: 4, durationMs: 1, readings: 2, failures: 0, coveragePct: 100 };
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
    'work_mem: changed; its value is not told',
    { type: 'SettingChanged', event: { ...setting, previousValue: null, newValue: null, unit: null, withheld: true } },
  ],
  ['shop: 1 deadlock', { type: 'DeadlockDetected', event: { ...fact, subject: 'shop', value: 1, database } }],
  [
    'a and b are nodes of one cluster and configured as x and y',
    {
      type: 'ClusterSplit',
      event: { ...fact, subject: '7', systemIdentifier: 7n, clusters: ['x', 'y'], servers: ['a', 'b'] },
    },
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

  it('has value and limit, not too exactly', () => {
    const risk = { subject: 'shop xid', value: 51.23456789, limit: 50 };
    const event = { type: 'WraparoundRiskRaised', event: { ...fact, ...risk } } as unknown as AnyEvent;
    expect(headlineOf(event)).toBe('shop xid: 51.2346 (limit 50)');
  });
});
