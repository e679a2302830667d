import { PostgresError, type ServerFacts } from '@pgherald/postgres';
import type { Group } from '../bounded-context.js';
import { collectionErrors, metricsCollected } from './collection-events.js';
import type { PollResult } from '../read/read-poll.js';
import type { GroupResult } from '../read/read-tasks.js';

const WAL: Group = { name: 'wal', event: 'WalMeasured', scope: 'server' };
const LOCKS: Group = { name: 'locks', event: 'LocksMeasured', scope: 'database' };
const IO: Group = { name: 'io', event: 'IoMeasured', scope: 'server' };
const ORDERS = { oid: 5, name: 'orders' };
const STOCK = { oid: 6, name: 'stock' };

const rows = (count: number, durationMs: number) => ({
  rows: { fields: [], types: [], values: Array.from({ length: count }, () => []), durationMs },
});
const refused = new PostgresError('refused', { server: 'one', database: 'stock' });

function poll(results: readonly GroupResult[], overrides: Partial<PollResult> = {}): PollResult {
  return {
    facts: {} as ServerFacts,
    watched: [ORDERS, STOCK],
    results,
    gaps: [],
    error: undefined,
    attempts: 1,
    ...overrides,
  };
}

describe('metricsCollected', () => {
  const results: GroupResult[] = [
    { group: WAL, database: null, outcome: rows(1, 2), attempts: 1 },
    { group: LOCKS, database: ORDERS, outcome: rows(7, 3), attempts: 2 },
    { group: LOCKS, database: STOCK, outcome: { error: refused }, attempts: 3 },
    { group: IO, database: null, outcome: 'absent', attempts: 0 },
  ];

  it('sums rows, time and statements, and has the coverage of each group', () => {
    expect(metricsCollected([WAL, LOCKS, IO], poll(results), 40, 2)).toEqual({
      type: 'MetricsCollected',
      durationMs: 40,
      statements: 7,
      rows: 8,
      databases: 2,
      late: 2,
      groups: [
        { group: 'wal', rows: 1, durationMs: 2, readings: 1, failures: 0, incomplete: 0, coveragePct: 100 },
        { group: 'locks', rows: 7, durationMs: 3, readings: 1, failures: 1, incomplete: 0, coveragePct: 50 },
        { group: 'io', rows: 0, durationMs: 0, readings: 0, failures: 0, incomplete: 0, coveragePct: 100 },
      ],
    });
  });

  it('counts a database in backoff as not covered', () => {
    const resting: GroupResult[] = [{ group: LOCKS, database: STOCK, outcome: 'backed-off', attempts: 0 }];
    expect(metricsCollected([LOCKS], poll(resting), 1, 0)).toMatchObject({
      groups: [{ failures: 1, incomplete: 0, coveragePct: 0 }],
    });
  });

  it('has no coverage if the server did not answer', () => {
    const away = poll([], { facts: undefined, watched: [], error: refused });
    expect(metricsCollected([WAL, LOCKS], away, 1, 0)).toMatchObject({
      groups: [
        { group: 'wal', failures: 1, incomplete: 0, coveragePct: 0 },
        { group: 'locks', failures: 1, incomplete: 0, coveragePct: 0 },
      ],
    });
  });
});

describe('collectionErrors', () => {
  it('reports a server that did not answer once, with the number of attempts', () => {
    const away = poll([], { facts: undefined, error: refused, attempts: 3 });
    expect(collectionErrors(away)).toEqual([
      expect.objectContaining({ group: 'server', database: null, code: 'refused', attempts: 3, sqlstate: null }),
    ]);
  });

  it('names server, database and group in one line, even if the error names no group', () => {
    const statement = new PostgresError('permission', { server: 'one', database: 'orders', group: 'locks' });
    const events = collectionErrors(
      poll([
        { group: LOCKS, database: ORDERS, outcome: { error: statement }, attempts: 1 },
        { group: LOCKS, database: STOCK, outcome: { error: refused }, attempts: 2 },
      ]),
    );
    expect(events.map((each) => 'message' in each && each.message)).toEqual([
      statement.message,
      `locks could not be read: ${refused.message}`,
    ]);
    expect(statement.message).toMatch(/^locks on one, database orders: permission/);
    expect(refused.message).toMatch(/^one, database stock: refused/);
  });

  it('does not report groups that are absent or in backoff', () => {
    const quiet: GroupResult[] = [
      { group: IO, database: null, outcome: 'absent', attempts: 0 },
      { group: LOCKS, database: STOCK, outcome: 'backed-off', attempts: 0 },
    ];
    expect(collectionErrors(poll(quiet))).toEqual([]);
  });
});
