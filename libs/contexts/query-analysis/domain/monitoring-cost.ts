import type { EventMap, PollOfServer, QueryAnalysisMemory, Reading, Told } from '@pgherald/events';
import type { QueryAnalysisLimits } from './limits.js';
import { sumOf } from './statement-counters.js';
import type { StatementDelta, StatementDeltas } from './statement-deltas.js';

type Cost = Omit<EventMap['MonitoringCostSummarized'], 'meta'>;
type Budget = QueryAnalysisMemory['budget'];

const SUBJECT = 'statements of pgherald';
/** Polls are never further apart than so many times what is configured. */
const SLOWEST = 16;
/** Cost at the next faster cadence must stay under this share of the limit, or the cadence would go to and fro. */
const ROOM = 0.8;

/** A window of pg_stat_statements, and which of its statements are ours. */
export interface CostWindow {
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly deltas: readonly StatementDelta[];
  readonly hidden: StatementDeltas['hidden'];
  /** Whether a statement is one of ours; undefined when its text has not been read. */
  readonly isOwn: (key: string) => boolean | undefined;
}

/** What our own statements cost. What runs inside a function counts in the statement that called it, so it is left out. */
export function monitoringCost({ windowStart, windowEnd, deltas, hidden, isOwn }: CostWindow): Cost {
  const outer = deltas.filter(({ row }) => row.toplevel);
  const total = (of: readonly StatementDelta[]) => sumOf(of.map(({ counters }) => counters));
  const own = total(outer.filter(({ key }) => isOwn(key)));
  const unread = total(outer.filter(({ key, row }) => row.ownRole && isOwn(key) === undefined));
  const { totalExecTimeMs: ownTimeMs, calls } = own;
  const ofOthers = sumOf(hidden.filter(({ toplevel }) => toplevel).map(({ counters }) => counters));
  const totalTimeMs = total(outer).totalExecTimeMs + ofOthers.totalExecTimeMs;
  const sharePct = totalTimeMs > 0 ? (100 * ownTimeMs) / totalTimeMs : null;
  const loadPct = (100 * ownTimeMs) / ((windowEnd - windowStart) / 1_000);
  const about = { windowStart, windowEnd, calls, ownTimeMs, totalTimeMs, unreadTimeMs: unread.totalExecTimeMs };
  return { ...about, sharePct, loadPct };
}

/**
 * Polls come half as often each time the cost is over the limit, and twice as often when that leaves room. The limit is on
 * time and not on a share: on a server with nothing else to do any cost is a large share.
 */
export function keepBudget(
  poll: PollOfServer,
  reading: Reading,
  cost: Cost,
  known: Budget,
  { costLimit }: QueryAnalysisLimits,
): { readonly told: readonly Told[]; readonly budget: Budget } {
  const value = cost.loadPct;
  if (costLimit === undefined) return clear(reading, value, known, 'unwatched');
  if (value > costLimit) return exceed(poll, reading, value, known, costLimit);
  if (!known) return { told: [], budget: null };
  const { slowdown } = known;
  const isBack = slowdown === 1 && value <= ROOM * costLimit;
  if (isBack) return clear(reading, value, { ...known, limit: costLimit }, 'recovered');
  const hasRoom = slowdown > 1 && 2 * value <= ROOM * costLimit;
  return { told: [], budget: { ...known, slowdown: hasRoom ? slowdown / 2 : slowdown, value, limit: costLimit } };
}

function exceed(
  poll: PollOfServer,
  { eventId, polledAt }: Reading,
  value: number,
  known: Budget,
  limit: number,
): ReturnType<typeof keepBudget> {
  const type = 'BudgetExceeded';
  const slowdown = Math.min(SLOWEST, 2 * (known?.slowdown ?? 1));
  const episode = known?.episode ?? poll.eventId(eventId, type, SUBJECT);
  const fact = { subject: SUBJECT, value, limit, since: polledAt, episode, reason: null, causedBy: eventId };
  const told: Told = { type, ...fact, firstSight: false, slowdown };
  return { told: known ? [] : [told], budget: { episode, slowdown, value, limit } };
}

function clear(
  { eventId, polledAt }: Reading,
  value: number,
  known: Budget,
  reason: string,
): ReturnType<typeof keepBudget> {
  if (!known) return { told: [], budget: null };
  const { episode, limit } = known;
  const fact = { subject: SUBJECT, value, limit, since: polledAt, episode, reason, causedBy: eventId };
  return { told: [{ type: 'BudgetExceededCleared', ...fact, firstSight: false, slowdown: 1 }], budget: null };
}
