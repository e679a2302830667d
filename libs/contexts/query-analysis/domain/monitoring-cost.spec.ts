import { EpisodeLedger, type EpisodeMemory } from '@pgherald/decisions';
import { aPoll, aReading, NOW } from '@pgherald/testing';
import { limitsOf, SECOND, statementRow } from '../testing/readings.js';
import { BUDGET_RULE, budgetOf, monitoringCost } from './monitoring-cost.js';
import { keyOf, statementDeltas } from './statements/statement-deltas.js';

const reading = (seconds: number, rows: readonly Parameters<typeof statementRow>[0][]) =>
  aReading('StatementStatsMeasured', rows.map(statementRow), { polledAt: NOW + seconds * SECOND });

const costOf = (rows: readonly (NonNullable<Parameters<typeof statementRow>[0]> & { own?: boolean })[]) => {
  const isOwn = new Map(
    rows.flatMap(({ own, ...row }) => (own === undefined ? [] : [[keyOf(statementRow(row)), own]])),
  );
  const before = reading(
    0,
    rows.map(({ own: _, ...row }) => ({ ...row, totalExecTimeMs: 0, calls: 0 })),
  );
  const now = reading(
    60,
    rows.map(({ own: _, ...row }) => row),
  );
  const window = statementDeltas({ statements: before, view: undefined }, { statements: now, view: undefined });
  const { polledAt: windowStart } = before;
  return monitoringCost({ ...window, windowStart, windowEnd: now.polledAt, isOwn: (key) => isOwn.get(key) });
};

describe('the cost of monitoring', () => {
  it('is the time of its own statements, as a share of all statements and of elapsed time', () => {
    const cost = costOf([
      { queryId: 1n, own: true, ownRole: true, totalExecTimeMs: 400, calls: 7 },
      { queryId: 2n, own: true, totalExecTimeMs: 200, calls: 3 },
      { queryId: 3n, own: false, totalExecTimeMs: 1_800, calls: 100 },
    ]);
    expect(cost).toMatchObject({
      calls: 10,
      ownTimeMs: 600,
      totalTimeMs: 2_400,
      unreadTimeMs: 0,
      sharePct: 25,
      loadPct: 1,
    });
  });

  it('excludes statements of the monitoring role without a text', () => {
    const cost = costOf([
      { queryId: 1n, ownRole: true, totalExecTimeMs: 30 },
      { queryId: 2n, totalExecTimeMs: 50 },
    ]);
    expect(cost).toMatchObject({ ownTimeMs: 0, unreadTimeMs: 30, totalTimeMs: 80 });
  });

  it('counts nested statements once', () => {
    expect(costOf([{ queryId: 1n, own: true, toplevel: false, totalExecTimeMs: 30 }])).toMatchObject({
      totalTimeMs: 0,
      sharePct: null,
    });
  });
});

describe('the budget', () => {
  const limits = limitsOf({ costLimit: 2 });
  const run = (loads: readonly number[], of = limits) => {
    let slowdown = 1;
    let memory: EpisodeMemory = { episodes: [], firstReadings: [] };
    return loads.map((loadPct, i) => {
      const at = reading(60 * i, []);
      const ledger = new EpisodeLedger(memory, aPoll([at]));
      const isExceeded = memory.episodes.length > 0;
      const budget = budgetOf({ loadPct }, { slowdown, isExceeded }, of);
      const events = ledger.follow(BUDGET_RULE, at, () => [budget]);
      memory = ledger.memory;
      ({ slowdown } = budget.facts);
      return [...events.map(({ type }) => type), slowdown];
    });
  };

  it('is reported once when exceeded, and slows polls down while it lasts', () => {
    expect(run([2, 2.1, 3, 3, 3, 3])).toEqual([[1], ['BudgetExceeded', 2], [4], [8], [16], [16]]);
  });

  it('recovers step by step when there is room at the configured cadence', () => {
    expect(run([3, 3, 1, 0.8, 1.7, 0.8, 1.7, 1.6])).toEqual([
      ['BudgetExceeded', 2],
      [4],
      [4],
      [2],
      [2],
      [1],
      [1],
      ['BudgetExceededCleared', 1],
    ]);
  });

  it('does not exist without a limit, and an open episode closes with it', () => {
    expect(run([90], limitsOf())).toEqual([[1]]);
    const before = budgetOf({ loadPct: 3 }, { slowdown: 2, isExceeded: false }, limits);
    const at = reading(0, []);
    const opening = new EpisodeLedger({ episodes: [], firstReadings: [] }, aPoll([at]));
    opening.follow(BUDGET_RULE, at, () => [before]);
    const ledger = new EpisodeLedger(opening.memory, aPoll([at]));
    const findings = [budgetOf({ loadPct: 3 }, { slowdown: 4, isExceeded: true }, limitsOf())];
    const events = ledger.follow(BUDGET_RULE, at, () => findings);
    expect(events).toMatchObject([{ type: 'BudgetExceededCleared', reason: 'unwatched', limit: 2, slowdown: 1 }]);
    expect(ledger.memory.episodes).toEqual([]);
  });
});
