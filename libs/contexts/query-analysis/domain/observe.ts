import type { Observation, PollOfServer, QueryAnalysisMemory, Reading, Told, Wanted } from '@pgherald/events';
import { announceQueries } from './announce-queries.js';
import { detectBlocking } from './detect-blocking.js';
import { detectEvictions } from './detect-evictions.js';
import { detectLongTransactions } from './detect-long-transactions.js';
import type { QueryAnalysisLimits } from './limits.js';
import { keepBudget, monitoringCost } from './monitoring-cost.js';
import { plansOfRanking, withPlans } from './plan-cache.js';
import { queryView } from './query-view.js';
import { sampleSessions } from './sample-sessions.js';
import { sessionsOf, waitsAfter } from './sessions.js';
import { keyOf, type StatementSnapshot } from './statement-deltas.js';
import { topQueries, withTexts, type TopQueries } from './top-queries.js';
import { unrankedTexts } from './unranked-texts.js';
import { wantedOfVectors } from './vector-databases.js';

type Observed = Observation<QueryAnalysisMemory>;
type Step = (memory: QueryAnalysisMemory, poll: PollOfServer, limits: QueryAnalysisLimits) => Observed;

export const NOTHING_KNOWN: QueryAnalysisMemory = {
  blocking: [],
  longTransactions: [],
  lockWaits: [],
  texts: [],
  announced: [],
  evictions: null,
  plans: [],
  ranked: [],
  budget: null,
};

/** What query-analysis makes of one poll of a server: a pure function of the readings, the memory and the limits. */
export function observe(memory: QueryAnalysisMemory, poll: PollOfServer, limits: QueryAnalysisLimits): Observed {
  const steps: readonly Step[] = [observeTexts, observePlans, observeActivity, observeStatements];
  const observed = steps.reduce<Required<Omit<Observed, 'slowdown'>>>(
    (before, step) => {
      const { memory: after, told, wanted = [] } = step(before.memory, poll, limits);
      return { memory: after, told: [...before.told, ...told], wanted: [...before.wanted, ...wanted] };
    },
    { memory, told: [], wanted: [] },
  );
  return { ...observed, wanted: textsAtOnce(observed.wanted), slowdown: observed.memory.budget?.slowdown ?? 1 };
}

/** A poll has one reading of a group: of two with one id all but the first would be left out. */
export function textsAtOnce(wanted: readonly Wanted[]): readonly Wanted[] {
  const texts = wanted.filter(({ group }) => group === 'statement-texts');
  const others = wanted.filter(({ group }) => group !== 'statement-texts');
  const idsAt = (index: number) => [
    ...new Set(texts.flatMap(({ parameters }) => (parameters[index] ?? []) as readonly bigint[])),
  ];
  return [...texts.slice(0, 1).map((first) => ({ ...first, parameters: [idsAt(0), idsAt(1)] })), ...others];
}

function observeTexts(memory: QueryAnalysisMemory, poll: PollOfServer): Observed {
  const reading = poll.reading('StatementTextsMeasured');
  if (!reading) return { memory, told: [] };
  const rows = reading.rows.filter(({ isUnranked }) => !isUnranked);
  const users = rows.filter(({ isOwn }) => !isOwn);
  const { told, announced } = announceQueries(users, memory.announced);
  return { memory: { ...memory, announced, texts: withTexts(memory.texts, { ...reading, rows }) }, told };
}

function observePlans(memory: QueryAnalysisMemory, poll: PollOfServer): Observed {
  const readings = poll.readings.filter((each): each is Reading<'PlanMeasured'> => each.type === 'PlanMeasured');
  if (readings.length === 0) return { memory, told: [] };
  const { plans, told, wanted } = withPlans(memory.plans, readings, memory.texts);
  return { memory: { ...memory, plans }, told, wanted };
}

function observeActivity(memory: QueryAnalysisMemory, poll: PollOfServer, limits: QueryAnalysisLimits): Observed {
  const activity = poll.reading('ActivityMeasured');
  if (!activity) return { memory, told: [] };
  const sessions = sessionsOf(poll, activity, memory.lockWaits);
  const blocking = detectBlocking(poll, activity, sessions, memory.blocking, limits);
  const long = detectLongTransactions(poll, activity, sessions, memory.longTransactions, limits);
  const queries = announceQueries(activity.rows, memory.announced);
  const samples = sampleSessions(sessions, poll.previous(activity), limits);
  return {
    memory: {
      ...memory,
      blocking: blocking.blocking,
      longTransactions: long.longTransactions,
      lockWaits: waitsAfter(sessions, memory.lockWaits, activity.polledAt),
      announced: queries.announced,
    },
    told: [...queries.told, ...samples, ...blocking.told, ...long.told],
  };
}

function observeStatements(memory: QueryAnalysisMemory, poll: PollOfServer, limits: QueryAnalysisLimits): Observed {
  const statements = poll.reading('StatementStatsMeasured');
  const view = poll.reading('StatementViewMeasured');
  const evictions = view ? detectEvictions(poll, view, memory.evictions, limits) : undefined;
  const after = { ...memory, evictions: evictions ? evictions.evictions : memory.evictions };
  if (!statements) return { memory: after, told: evictions?.told ?? [] };
  const earlier = poll.previous(statements);
  const before: StatementSnapshot | undefined = earlier && {
    statements: earlier,
    view: view && poll.previous(view)?.rows[0],
  };
  const now = { statements, view: view?.rows[0] };
  const top = topQueries(before, now, memory, limits);
  const plans = plansOfRanking(memory.plans, top.ranked, top.texts, poll, limits);
  const seen = queryView(memory.ranked, top.ranked, statements, top.texts, limits);
  const isKnown = view?.rows[0]?.isOwnTracked !== false;
  const cost = isKnown
    ? observeCost(before, statements, top, poll, memory.budget, limits)
    : { told: [], budget: memory.budget };
  return {
    memory: { ...after, texts: top.texts, plans: plans.plans, ranked: seen.ranked, budget: cost.budget },
    told: [...(evictions?.told ?? []), ...top.told, ...seen.told, ...plans.told, ...cost.told],
    wanted: [...top.wanted, ...unranked(before, now, limits), ...plans.wanted, ...wantedOfVectors(poll)],
  };
}

function unranked(
  before: StatementSnapshot | undefined,
  now: StatementSnapshot,
  { allTexts }: QueryAnalysisLimits,
): Wanted[] {
  const queryIds = allTexts === true ? unrankedTexts(before, now) : [];
  return queryIds.length === 0 ? [] : [{ group: 'statement-texts', database: null, parameters: [[], queryIds] }];
}

/** What our own statements have cost since the reading before, and whether that is too much; unknown where none is counted. */
function observeCost(
  before: StatementSnapshot | undefined,
  statements: Reading<'StatementStatsMeasured'>,
  { window, texts }: TopQueries,
  poll: PollOfServer,
  known: QueryAnalysisMemory['budget'],
  limits: QueryAnalysisLimits,
): { readonly told: readonly Told[]; readonly budget: QueryAnalysisMemory['budget'] } {
  if (!before || !window || before.statements.polledAt >= statements.polledAt) return { told: [], budget: known };
  const ours = new Map(texts.map((text) => [keyOf(text), text.isOwn]));
  const { polledAt: windowStart } = before.statements;
  const { deltas, hidden } = window;
  const windowEnd = statements.polledAt;
  const cost = monitoringCost({ windowStart, windowEnd, deltas, hidden, isOwn: (key) => ours.get(key) });
  const { told, budget } = keepBudget(poll, statements, cost, known, limits);
  return { told: [{ type: 'MonitoringCostSummarized', ...cost }, ...told], budget };
}
