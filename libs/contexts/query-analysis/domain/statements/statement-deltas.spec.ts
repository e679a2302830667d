import { aReading, NOW } from '@pgherald/testing';
import { SECOND, statementRow, viewRow } from '../../testing/readings.js';
import type { StatementRow } from './statement-counters.js';
import { statementDeltas, type StatementSnapshot } from './statement-deltas.js';

const snapshot = (
  seconds: number,
  rows: readonly StatementRow[],
  view: Parameters<typeof viewRow>[0] = {},
  statsEpoch = 'epoch',
): StatementSnapshot => ({
  statements: aReading('StatementStatsMeasured', rows, { polledAt: NOW + seconds * SECOND, statsEpoch }),
  view: viewRow(view),
});

const calls = (before: StatementSnapshot, now: StatementSnapshot) =>
  statementDeltas(before, now).deltas.map(({ row, counters, restarted, approximate }) => [
    Number(row.queryId),
    counters.calls,
    ...(restarted ? ['restarted'] : []),
    ...(approximate ? ['approximate'] : []),
  ]);

describe('the work of statements between two readings', () => {
  it('is the difference of their counters', () => {
    const before = snapshot(0, [statementRow({ calls: 5, totalExecTimeMs: 10, walBytes: 7 })]);
    const now = snapshot(60, [statementRow({ calls: 8, totalExecTimeMs: 12.5, walBytes: 7 })]);
    expect(statementDeltas(before, now).deltas[0]?.counters).toMatchObject({
      calls: 3,
      totalExecTimeMs: 2.5,
      walBytes: 0,
    });
  });

  it('is separate by database, role, level and identifier', () => {
    const keys = [{}, { databaseOid: 6 }, { userOid: 11 }, { toplevel: false }, { queryId: 2n }];
    const before = snapshot(
      0,
      keys.map((key, i) => statementRow({ ...key, calls: i })),
    );
    const now = snapshot(
      60,
      keys.map((key, i) => statementRow({ ...key, calls: 3 * i })),
    );
    expect(statementDeltas(before, now).deltas.map(({ counters }) => counters.calls)).toEqual([0, 2, 4, 6, 8]);
  });

  it('is the whole of a statement that was evicted and returned, if the extension reports the start of counting', () => {
    const before = snapshot(0, [statementRow({ calls: 1, totalExecTimeMs: 500, statsSince: NOW - SECOND })], {
      dealloc: 1,
    });
    const now = snapshot(60, [statementRow({ calls: 5, totalExecTimeMs: 50, statsSince: NOW + SECOND })], {
      dealloc: 2,
    });
    expect(calls(before, now)).toEqual([[1, 5, 'restarted']]);
  });

  it('is the whole of a statement with a falling counter, if the extension reports no start', () => {
    const before = snapshot(0, [statementRow({ calls: 1, totalExecTimeMs: 500 })]);
    const now = snapshot(60, [statementRow({ calls: 5, totalExecTimeMs: 50 })]);
    expect(calls(before, now)).toEqual([[1, 5, 'restarted', 'approximate']]);
  });

  it.each([
    ['a reset of the view', snapshot(60, [statementRow({ calls: 9 })], { statsReset: NOW + SECOND })],
    ['a crash', snapshot(60, [statementRow({ calls: 9 })], {}, 'another epoch')],
  ])('restarts after %s', (_, now) => {
    expect(calls(snapshot(0, [statementRow({ calls: 4 })]), now)).toEqual([[1, 9, 'restarted', 'approximate']]);
  });

  it('is the whole of a new statement without evictions', () => {
    expect(calls(snapshot(0, []), snapshot(60, [statementRow({ calls: 4 })]))).toEqual([[1, 4]]);
  });

  it('is at least the whole of a new statement after evictions', () => {
    const now = snapshot(60, [statementRow({ calls: 4, statsSince: NOW + SECOND })], { dealloc: 1 });
    expect(calls(snapshot(0, []), now)).toEqual([[1, 4, 'approximate']]);
    expect(statementDeltas(snapshot(0, []), now).unattributed).toBe(0);
  });

  it('is at least the whole of a new statement if evictions are not counted and the view is nearly full', () => {
    const full = Array.from({ length: 95 }, (_, i) => statementRow({ queryId: BigInt(i + 2) }));
    const view = { dealloc: null, maxEntries: 100 };
    const now = snapshot(60, [...full, statementRow({ calls: 4 })], view);
    expect(calls(snapshot(0, full, view), now)).toContainEqual([1, 4, 'approximate']);
    expect(calls(snapshot(0, [], view), snapshot(60, [statementRow()], view))).toEqual([[1, 0]]);
  });

  it('counts evictions from a reset of the view on', () => {
    const before = snapshot(0, [], { dealloc: 9 });
    const reset = { statsReset: NOW + SECOND };
    const row = statementRow({ calls: 4 });
    expect(calls(before, snapshot(60, [row], { ...reset, dealloc: 0 }))).toEqual([[1, 4]]);
    expect(calls(before, snapshot(60, [row], { ...reset, dealloc: 9 }))).toEqual([[1, 4, 'approximate']]);
  });

  it('sums rows with one key: versions of the extension without levels have two', () => {
    const before = snapshot(0, [statementRow({ calls: 5 }), statementRow({ calls: 7 })]);
    const now = snapshot(60, [statementRow({ calls: 6 }), statementRow({ calls: 9 })]);
    expect(calls(before, now)).toEqual([[1, 3]]);
  });

  it('is torn if statements were evicted while it was read', () => {
    const before = snapshot(0, []);
    expect(statementDeltas(before, snapshot(60, [statementRow({ dealloc: 1 })], { dealloc: 1 })).isTorn).toBe(false);
    expect(statementDeltas(before, snapshot(60, [statementRow({ dealloc: 1 })], { dealloc: 2 })).isTorn).toBe(true);
  });

  it('adds up to last minus first over any number of readings', () => {
    const counts = [3, 3, 10, 11, 40];
    const snapshots = counts.map((count, i) => snapshot(60 * i, [statementRow({ calls: count })]));
    const total = snapshots.slice(1).reduce((sum, now, i) => {
      const [delta] = statementDeltas(snapshots[i] as StatementSnapshot, now).deltas;
      return sum + (delta?.counters.calls ?? 0);
    }, 0);
    expect(total).toBe(37);
  });
});
