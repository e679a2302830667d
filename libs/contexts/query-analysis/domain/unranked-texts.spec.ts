import { aReading, MINUTE, NOW } from '@pgherald/testing';
import { SECOND, statementRow } from '../testing/readings.js';
import type { StatementSnapshot } from './statements/statement-deltas.js';
import { unrankedTexts } from './unranked-texts.js';

const rowsOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    statementRow({ queryId: BigInt(from + index) * 1_000_003n - 9n, totalExecTimeMs: index }),
  );
const snapshot = (seconds: number, rows: ReturnType<typeof rowsOf>): StatementSnapshot => ({
  statements: aReading('StatementStatsMeasured', rows, { polledAt: NOW + seconds * SECOND }),
  view: undefined,
});

describe('texts of statements without rank', () => {
  it('are read at first sight, 500 at once, for the most expensive statements', () => {
    const ids = unrankedTexts(undefined, snapshot(0, rowsOf(900)));
    expect(ids).toHaveLength(500);
    expect(ids[0]).toBe(rowsOf(900)[899]?.queryId);
  });

  it('are read again within ten minutes, some at each reading', () => {
    const rows = rowsOf(900);
    const parts = Array.from({ length: 10 }, (_, minute) =>
      unrankedTexts(snapshot(minute * 60, rows), snapshot((minute + 1) * 60, rows)),
    );
    expect(parts.flat().toSorted()).toEqual(rows.map(({ queryId }) => queryId).toSorted());
    for (const { length } of parts) expect(length).toBeLessThan(200);
  });

  it('are read immediately for new statements', () => {
    const [known, added] = [rowsOf(1), rowsOf(2, 7)];
    const ids = unrankedTexts(snapshot(0, known), snapshot(1, [...known, ...added]));
    expect(ids).toEqual(expect.arrayContaining(added.map(({ queryId }) => queryId)));
  });

  it('are not read if no metric needs them', () => {
    const rows = [statementRow({ queryId: null }), statementRow({ watched: false })];
    expect(unrankedTexts(undefined, snapshot(MINUTE, rows))).toEqual([]);
  });
});
