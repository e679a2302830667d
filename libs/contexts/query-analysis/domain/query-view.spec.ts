import type { DomainEvent } from '@pgherald/events';
import { aReading, NOW } from '@pgherald/testing';
import { limitsOf, SECOND, statementRow } from '../testing/readings.js';
import { queryView } from './query-view.js';
import { keyOf } from './statements/statement-deltas.js';

const rows = (...ids: readonly bigint[]) => ids.map((queryId) => statementRow({ queryId, calls: Number(queryId) }));
const top = (...ids: readonly bigint[]) =>
  rows(...ids).map((row) => ({
    ...{ key: keyOf(row), row, restarted: false, approximate: false },
    counters: { ...row, totalPlanTimeMs: 0, walBytes: 0 },
  }));
const view = (before: Parameters<typeof queryView>[0], ranking: readonly bigint[], seconds = 0, there = [1n, 2n, 3n]) =>
  queryView(
    before,
    top(...ranking),
    aReading('StatementStatsMeasured', rows(...there), { polledAt: NOW + seconds * SECOND }),
    [],
    limitsOf({ topN: 1 }),
  );
const shown = ({ events }: ReturnType<typeof queryView>) =>
  (events as Extract<DomainEvent, { type: 'TopQueriesSummarized' }>[]).flatMap(({ queries }) =>
    queries.map(({ queryId, calls }) => [queryId, calls]),
  );

describe('the view of top queries', () => {
  it('keeps a statement for an hour after it last ranked', () => {
    const first = view([], [1n]);
    expect(shown(first)).toEqual([['1', 1]]);
    const second = view(first.ranked, [2n], 60);
    expect(shown(second)).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
    expect(shown(view(second.ranked, [2n], 3_600))).toHaveLength(2);
    expect(shown(view(second.ranked, [2n], 3_601))).toEqual([['2', 2]]);
  });

  it('has at most twice as many as rank, the latest ones', () => {
    const { ranked } = view(view(view([], [1n]).ranked, [2n], 60).ranked, [3n], 120);
    expect(ranked.map(({ queryId }) => queryId)).toEqual([3n, 2n]);
  });

  it('omits removed statements, and publishes nothing if none ranked', () => {
    expect(shown(view(view([], [1n]).ranked, [2n], 60, [2n]))).toEqual([['2', 2]]);
    expect(view([], []).events).toEqual([]);
  });
});
