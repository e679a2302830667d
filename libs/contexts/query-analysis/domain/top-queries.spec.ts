import type { DomainEvent } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import { aReading, NOW } from '@pgherald/testing';
import { limitsOf, SECOND, statementRow, viewRow } from '../testing/readings.js';
import { topQueries, withTexts } from './top-queries.js';

type Top = Extract<DomainEvent, { type: 'TopQueryIdentified' }>;

const rows = (...times: readonly number[]) =>
  times.map((totalExecTimeMs, i) =>
    statementRow({ queryId: BigInt(i + 1), totalExecTimeMs, calls: 2 * totalExecTimeMs }),
  );
const snapshot = (seconds: number, statements: ReturnType<typeof rows>, activeTimeMs: number | null = null) => ({
  statements: aReading('StatementStatsMeasured', statements, { polledAt: NOW + seconds * SECOND }),
  view: viewRow({ activeTimeMs }),
});
const text = (queryId: bigint, isOwn = false): QueryAnalysisMemory['texts'][number] => ({
  ...{ databaseOid: 5, userOid: 10, queryId, toplevel: true, fingerprint: `f${queryId}`, queryText: `Q${queryId}` },
  ...{ queryIsCut: false, isOwn, rankedAt: NOW },
});
const tops = ({ events }: ReturnType<typeof topQueries>) =>
  (events as readonly Top[]).map(({ rank, queryId, totalExecTimeMs, statements }) => [
    rank,
    queryId,
    totalExecTimeMs,
    statements,
  ]);

const known = (texts: QueryAnalysisMemory['texts']) => ({ texts, plans: [] });

describe('top queries', () => {
  it('are the most expensive in the window, then the sum of all others, so that totals are right', () => {
    const before = snapshot(0, rows(100, 0, 0, 0));
    expect(tops(topQueries(before, snapshot(60, rows(101, 5, 7, 3)), known([]), limitsOf()))).toEqual([
      [1, 3n, 7, 1],
      [2, 2n, 5, 1],
      [null, null, 4, 2],
    ]);
  });

  it('are none at first sight, but texts of likely ones are requested', () => {
    const { events, requests } = topQueries(undefined, snapshot(0, rows(1, 9, 8, 7, 6)), known([text(9n)]), limitsOf());
    expect(events).toEqual([]);
    expect(requests).toEqual([{ group: 'statement-texts', database: null, parameters: [[2n, 3n, 4n, 5n]] }]);
  });

  it('request texts of the monitoring role too, to recognise its own statements', () => {
    const ofOurs = [9, 8, 7, 6, 1, 1].map((totalExecTimeMs, i) =>
      statementRow({ queryId: BigInt(i + 1), totalExecTimeMs, calls: i < 5 ? 1 : 0, ownRole: i > 3 }),
    );
    const { requests } = topQueries(undefined, snapshot(0, ofOurs), known([]), limitsOf());
    expect(requests[0]?.parameters).toEqual([[1n, 2n, 3n, 4n, 5n]]);
  });

  it('have one sum for each role whose statements have no identifier, and never rank them', () => {
    const at = (seconds: number, ...times: readonly number[]) =>
      snapshot(
        seconds,
        times.map((totalExecTimeMs, i) =>
          statementRow({
            queryId: i === 0 ? 1n : null,
            userOid: i === 0 ? 9 : Math.max(10, 8 + i),
            totalExecTimeMs,
            calls: totalExecTimeMs,
          }),
        ),
      );
    const { events, requests } = topQueries(
      at(0, 0, 9, 90, 1, 1, 1),
      at(60, 2, 11, 95, 5, 3, 2),
      known([]),
      limitsOf(),
    );
    const shown = (events as readonly Top[]).map(({ key, rank, userOid, statements, calls, textState }) => [
      ...[key, rank, userOid, statements, calls, textState],
    ]);
    expect(shown).toEqual([
      ['1', 1, 9, 1, 2, 'unread'],
      ['hidden/10/true', null, 10, 2, 7, 'withheld'],
      ['hidden/11/true', null, 11, 1, 4, 'withheld'],
      ['other', null, null, 2, 3, 'none'],
    ]);
    expect(requests[0]?.parameters).toEqual([[1n]]);
  });

  it('exclude statements of pgherald', () => {
    const now = snapshot(60, rows(1, 9));
    expect(tops(topQueries(snapshot(0, rows(0, 0)), now, known([text(2n, true)]), limitsOf()))).toEqual([
      [1, 1n, 1, 1],
      [null, null, 0, 0],
    ]);
  });

  it('state whether their text was read, cut, withheld, or not read yet', () => {
    const texts = [text(1n), { ...text(2n), queryIsCut: true }, { ...text(3n), queryText: null, fingerprint: null }];
    const { events } = topQueries(
      snapshot(0, rows(0, 0, 0, 0)),
      snapshot(60, rows(4, 3, 2, 1)),
      known(texts),
      limitsOf({ topN: 4 }),
    );
    expect((events as readonly Top[]).map(({ textState, queryText }) => [textState, queryText])).toEqual([
      ['read', 'Q1'],
      ['cut', 'Q2'],
      ['withheld', null],
      ['unread', null],
      ['none', null],
    ]);
  });

  it('contain the share of the sessions that they cover', () => {
    const { events } = topQueries(snapshot(0, rows(0), 1_000), snapshot(60, rows(50), 1_200), known([]), limitsOf());
    expect(events[0]).toMatchObject({ coveragePct: 25, windowStart: NOW, windowEnd: NOW + 60 * SECOND });
    expect(topQueries(snapshot(0, rows(0)), snapshot(60, rows(5)), known([]), limitsOf()).events[0]).toMatchObject({
      coveragePct: null,
    });
  });

  it('are ranked by the configured counter', () => {
    const before = [statementRow({ queryId: 1n }), statementRow({ queryId: 2n })];
    const now = [
      statementRow({ queryId: 1n, totalExecTimeMs: 9, calls: 1 }),
      statementRow({ queryId: 2n, totalExecTimeMs: 1, calls: 5 }),
    ];
    const { events } = topQueries(snapshot(0, before), snapshot(60, now), known([]), limitsOf({ topBy: 'calls' }));
    expect((events as readonly Top[])[0]?.queryId).toBe(2n);
  });

  it('keep a text for an hour after its statement last ranked', () => {
    const before = snapshot(0, rows(0));
    const { texts } = topQueries(before, snapshot(3_601, rows(5)), known([text(1n), text(2n)]), limitsOf());
    expect(texts.map(({ queryId }) => queryId)).toEqual([1n]);
    expect(texts[0]?.rankedAt).toBe(NOW + 3_601 * SECOND);
  });

  it('replace a text that was read before', () => {
    const read = { ...text(1n), queryText: 'new', isUnranked: false };
    const after = withTexts([text(1n), text(2n)], aReading('StatementTextsMeasured', [read]));
    expect(after.map(({ queryText }) => queryText)).toEqual(['Q2', 'new']);
  });

  it('keep no text of pgherald', () => {
    const [kept] = withTexts([], aReading('StatementTextsMeasured', [{ ...text(1n, true), isUnranked: false }]));
    expect(kept).toMatchObject({ isOwn: true, queryText: null });
  });
});
