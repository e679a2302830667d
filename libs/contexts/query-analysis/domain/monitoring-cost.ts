import type { Finding, Rule } from '@pgherald/decisions';
import type { EventMap } from '@pgherald/events';
import type { QueryAnalysisSettings } from '../settings.js';
import { sumOf } from './statements/statement-counters.js';
import type { StatementDelta, StatementDeltas } from './statements/statement-deltas.js';

type Cost = Omit<EventMap['MonitoringCostSummarized'], 'meta'>;

/** Maximum pace. */
const SLOWEST = 16;
/** Cost at the next faster cadence must stay under this share of the limit; otherwise the cadence would oscillate. */
const ROOM = 0.8;

/** A window of pg_stat_statements, and a test for pgherald's statements. */
interface CostWindow extends Pick<StatementDeltas, 'deltas' | 'hidden'> {
  readonly windowStart: number;
  readonly windowEnd: number;
  /** Whether a statement is pgherald's; undefined if its text has not been read. */
  readonly isOwn: (key: string) => boolean | undefined;
}

/** Sums the cost of pgherald's statements. Nested statements are omitted, because their caller includes their time. */
export function monitoringCost({ windowStart, windowEnd, deltas, hidden, isOwn }: CostWindow): Cost {
  const outer = deltas.filter(({ row }) => row.toplevel);
  const total = (of: readonly StatementDelta[]) => sumOf(of.map(({ counters }) => counters));
  const ownTotal = total(outer.filter(({ key }) => isOwn(key)));
  const unread = total(outer.filter(({ key, row }) => row.ownRole && isOwn(key) === undefined));
  const { totalExecTimeMs: ownTimeMs, calls } = ownTotal;
  const ofOthers = sumOf(hidden.filter(({ toplevel }) => toplevel).map(({ counters }) => counters));
  const totalTimeMs = total(outer).totalExecTimeMs + ofOthers.totalExecTimeMs;
  const sharePct = totalTimeMs > 0 ? (100 * ownTimeMs) / totalTimeMs : null;
  const loadPct = (100 * ownTimeMs) / ((windowEnd - windowStart) / 1_000);
  const summary = { windowStart, windowEnd, calls, ownTimeMs, totalTimeMs, unreadTimeMs: unread.totalExecTimeMs };
  return { ...summary, sharePct, loadPct };
}

export const BUDGET_RULE: Rule<'BudgetExceeded'> = {
  opening: 'BudgetExceeded',
  whenGone: () => ({ slowdown: 1 }),
};

/** The budget before a reading. */
interface Budget {
  /** Pace: how many times longer than configured polls are apart. */
  readonly slowdown: number;
  readonly isExceeded: boolean;
}

/**
 * Halves the frequency of polls when the cost exceeds the limit, and doubles it when that leaves room. The limit compares
 * with elapsed time, because on an idle server any cost is a large share of all statements.
 */
export function budgetOf(
  { loadPct: value }: Pick<Cost, 'loadPct'>,
  before: Budget,
  { costLimit }: QueryAnalysisSettings,
): Finding<'BudgetExceeded'> {
  const { standing, slowdown } = adjusted(value, before, costLimit);
  return { subject: 'statements of pgherald', standing, value, limit: costLimit ?? null, facts: { slowdown } };
}

type Adjusted = Pick<Finding<'BudgetExceeded'>, 'standing'> & Pick<Budget, 'slowdown'>;

function adjusted(value: number, { slowdown, isExceeded }: Budget, limit: number | undefined): Adjusted {
  if (limit === undefined) return { standing: 'unwatched', slowdown: 1 };
  if (value > limit) return { standing: 'over', slowdown: Math.min(SLOWEST, 2 * slowdown) };
  if (!isExceeded || (slowdown === 1 && value <= ROOM * limit)) return { standing: 'under', slowdown: 1 };
  const hasRoom = slowdown > 1 && 2 * value <= ROOM * limit;
  return { standing: 'between', slowdown: hasRoom ? slowdown / 2 : slowdown };
}
