import { NOW } from '@pgherald/testing';
import { SECOND, statementRow } from '../../testing/readings.js';
import { hiddenDeltas } from './hidden-statements.js';
import type { Span, StatementRow } from './statement-counters.js';

const hidden = (calls: number, row: Partial<StatementRow> = {}) => statementRow({ queryId: null, calls, ...row });
const span = (of: Partial<Span> = {}): Span => ({
  startedAt: NOW,
  wasReset: false,
  hasEvicted: false,
  hiddenBefore: new Set(),
  ...of,
});
const since = (seconds: number) => ({ statsSince: NOW + seconds * SECOND });
const sums = (before: readonly StatementRow[], now: readonly StatementRow[], of: Partial<Span> = {}) => {
  const { hidden: deltas, unknown } = hiddenDeltas(before, now, span(of));
  const shown = deltas.map(({ userOid, statements, counters, approximate }) => [
    userOid,
    statements,
    counters.calls,
    ...(approximate ? ['approximate'] : []),
  ]);
  return { shown, unknown };
};

describe('statements without an identifier', () => {
  it('are one sum for each role and level', () => {
    const now = [hidden(5), hidden(9), hidden(4, { userOid: 11 }), hidden(2, { userOid: 11, toplevel: false })];
    const before = [hidden(3), hidden(9), hidden(3, { userOid: 11 }), hidden(2, { userOid: 11, toplevel: false })];
    expect(sums(before, now)).toEqual({
      shown: [
        [10, 2, 2],
        [11, 1, 1],
      ],
      unknown: 0,
    });
  });

  it('are summed in full if they are new', () => {
    expect(sums([hidden(3)], [hidden(3), hidden(8)])).toEqual({ shown: [[10, 2, 8]], unknown: 0 });
  });

  it.each([
    ['an entry was evicted', [hidden(3), hidden(9)], [hidden(4), hidden(9)], { hasEvicted: true }],
    ['an entry is gone', [hidden(3), hidden(9)], [hidden(13)], {}],
    ['a counter falls', [hidden(3), hidden(9)], [hidden(1), hidden(9)], {}],
    ['they had identifiers before', [statementRow({ calls: 3 })], [hidden(4)], {}],
  ])('are unknown if %s', (_, before, now, of) => {
    expect(sums(before, now, of)).toEqual({ shown: [], unknown: now.length });
  });

  it('are summed in full after a reset', () => {
    expect(sums([hidden(9)], [hidden(4), hidden(1)], { wasReset: true, hasEvicted: true }).shown).toEqual([[10, 2, 5]]);
  });

  it('are identified by the creation time of their entries, despite evictions', () => {
    const before = [hidden(50, since(-3)), hidden(7, since(-2))];
    const now = [hidden(52, since(-3)), hidden(1, since(5))];
    expect(sums(before, now, { hasEvicted: true })).toEqual({ shown: [[10, 2, 3, 'approximate']], unknown: 0 });
    expect(sums(before, now.slice(0, 1), { hasEvicted: true })).toEqual({ shown: [[10, 1, 2]], unknown: 0 });
  });

  it('are partly unknown if entries of one creation time disappeared', () => {
    const before = [hidden(50, since(-3)), hidden(7, since(-3)), hidden(1, since(-1))];
    const now = [hidden(52, since(-3)), hidden(4, since(-1))];
    expect(sums(before, now, { hasEvicted: true })).toEqual({ shown: [[10, 1, 3, 'approximate']], unknown: 1 });
  });

  it('are new only from their creation time on if they had identifiers before', () => {
    const now = [hidden(52, since(-3)), hidden(4, since(5))];
    expect(sums([statementRow({ calls: 50, ...since(-3) })], now).shown).toEqual([[10, 1, 4, 'approximate']]);
  });
});
