import { EpisodeLedger } from '@pgherald/decisions';
import type { Observation, PollOfServer, Reading, DomainEvent, ReadingRequest } from '@pgherald/events';
import type { QueryAnalysisMemory as Memory } from '@pgherald/memories';
import { announceQueries } from './announce-queries.js';
import { BLOCKING_RULE, blockingOf } from './detect-blocking.js';
import { EVICTION_RULE, evictionsAfter, fullnessOf } from './detect-evictions.js';
import { LONG_TRANSACTION_RULE, transactionsOf } from './detect-long-transactions.js';
import type { QueryAnalysisSettings } from '../settings.js';
import { BUDGET_RULE, budgetOf, monitoringCost } from './monitoring-cost.js';
import { plansOfRanking, withPlans } from './plan-cache.js';
import { queryView } from './query-view.js';
import { sampleSessions } from './sample-sessions.js';
import { sessionsOf, waitsAfter } from './sessions.js';
import { keyOf, type StatementSnapshot } from './statements/statement-deltas.js';
import { topQueries, withTexts, type TopQueries } from './top-queries.js';
import { textRequests, unrankedTexts } from './unranked-texts.js';
import { vectorRequests } from './vector-databases.js';

type Observed = Observation<Memory>;

interface Input {
  readonly poll: PollOfServer;
  readonly limits: QueryAnalysisSettings;
  readonly ledger: EpisodeLedger;
}

export const INITIAL_MEMORY: Memory = {
  episodes: [],
  firstReadings: [],
  lockWaits: [],
  texts: [],
  announced: [],
  plans: [],
  ranked: [],
  lastEvictionAt: null,
  lastEvicted: null,
  slowdown: 1,
};

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(before: Memory, poll: PollOfServer, limits: QueryAnalysisSettings): Observed {
  const ledger = new EpisodeLedger(before, poll);
  const events: DomainEvent[] = [];
  const requests: ReadingRequest[] = [];
  let memory = before;
  for (const step of [observeTexts, observePlans, observeActivity, observeStatementView, observeStatements]) {
    const after = step(memory, { poll, limits, ledger });
    memory = after.memory;
    events.push(...after.events);
    requests.push(...(after.requests ?? []));
  }
  memory = { ...memory, ...ledger.memory };
  return { memory, events, requests: joinTextRequests(requests), slowdown: memory.slowdown };
}

/** Joins requests for texts, because a poll has one reading of a group; a second one with the same id would be dropped. */
export function joinTextRequests(requests: readonly ReadingRequest[]): readonly ReadingRequest[] {
  const texts = requests.filter(({ group }) => group === 'statement-texts');
  const others = requests.filter(({ group }) => group !== 'statement-texts');
  const idsAt = (index: number) => [
    ...new Set(texts.flatMap(({ parameters }) => (parameters[index] ?? []) as readonly bigint[])),
  ];
  return [...texts.slice(0, 1).map((first) => ({ ...first, parameters: [idsAt(0), idsAt(1)] })), ...others];
}

function observeTexts(memory: Memory, { poll }: Input): Observed {
  const reading = poll.reading('StatementTextsMeasured');
  if (!reading) return { memory, events: [] };
  const rows = reading.rows.filter(({ isUnranked }) => !isUnranked);
  const users = rows.filter(({ isOwn }) => !isOwn);
  const { events, announced } = announceQueries(users, memory.announced);
  return { memory: { ...memory, announced, texts: withTexts(memory.texts, { ...reading, rows }) }, events };
}

function observePlans(memory: Memory, { poll }: Input): Observed {
  const readings = poll.readings.filter((each): each is Reading<'PlanMeasured'> => each.type === 'PlanMeasured');
  if (readings.length === 0) return { memory, events: [] };
  const { plans, events, requests } = withPlans(memory.plans, readings, memory.texts);
  return { memory: { ...memory, plans }, events, requests };
}

function observeActivity(memory: Memory, { poll, limits, ledger }: Input): Observed {
  const reading = poll.reading('ActivityMeasured');
  if (!reading) return { memory, events: [] };
  const { polledAt } = reading;
  const sessions = sessionsOf(poll, reading, memory.lockWaits);
  const queries = announceQueries(reading.rows, memory.announced);
  const events = [
    ...queries.events,
    ...sampleSessions(sessions, poll.previous(reading), limits),
    ...ledger.follow(BLOCKING_RULE, reading, () => blockingOf(sessions, polledAt, limits), 'recovered'),
    ...ledger.follow(LONG_TRANSACTION_RULE, reading, () => transactionsOf(sessions, limits), 'recovered'),
  ];
  const lockWaits = waitsAfter(sessions, memory.lockWaits, polledAt);
  return { memory: { ...memory, lockWaits, announced: queries.announced }, events };
}

function observeStatementView(memory: Memory, { poll, limits, ledger }: Input): Observed {
  const view = poll.reading('StatementViewMeasured');
  if (!view) return { memory, events: [] };
  const evictions = evictionsAfter(view, poll.previous(view), memory);
  const events = ledger.follow(EVICTION_RULE, view, (reading) => [fullnessOf(reading, evictions, limits)]);
  return { memory: { ...memory, ...evictions }, events };
}

function observeStatements(memory: Memory, input: Input): Observed {
  const { poll, limits } = input;
  const statements = poll.reading('StatementStatsMeasured');
  if (!statements) return { memory, events: [] };
  const view = poll.reading('StatementViewMeasured');
  const earlier = poll.previous(statements);
  const before = earlier && { statements: earlier, view: view && poll.previous(view)?.rows[0] };
  const now = { statements, view: view?.rows[0] };
  const top = topQueries(before, now, memory, limits);
  const plans = plansOfRanking(memory.plans, top.ranked, top.texts, poll, limits);
  const seen = queryView(memory.ranked, top.ranked, statements, top.texts, limits);
  const isCounted = now.view?.isOwnTracked !== false;
  const cost = isCounted ? observeCost(before, now, top, memory.slowdown, input) : undefined;
  const slowdown = cost?.slowdown ?? memory.slowdown;
  const unranked = limits.allTexts === true ? textRequests([], unrankedTexts(before, now)) : [];
  return {
    memory: { ...memory, texts: top.texts, plans: plans.plans, ranked: seen.ranked, slowdown },
    events: [...top.events, ...seen.events, ...plans.events, ...(cost?.events ?? [])],
    requests: [...top.requests, ...unranked, ...plans.requests, ...vectorRequests(poll)],
  };
}

/** Measures the cost of pgherald's statements since the reading before against the budget; undefined without a window. */
function observeCost(
  before: StatementSnapshot | undefined,
  { statements }: StatementSnapshot,
  { window, texts }: TopQueries,
  slowdown: number,
  { limits, ledger }: Input,
): { readonly events: readonly DomainEvent[]; readonly slowdown: number } | undefined {
  ledger.read(BUDGET_RULE.opening, statements);
  const windowStart = before?.statements.polledAt ?? Infinity;
  const windowEnd = statements.polledAt;
  if (!window || windowStart >= windowEnd) return undefined;
  const ours = new Map(texts.map((text) => [keyOf(text), text.isOwn]));
  const cost = monitoringCost({ windowStart, windowEnd, ...window, isOwn: (key) => ours.get(key) });
  const isExceeded = ledger.episodesOf(BUDGET_RULE.opening, statements).size > 0;
  const budget = budgetOf(cost, { slowdown, isExceeded }, limits);
  const events = ledger.follow(BUDGET_RULE, statements, () => [budget]);
  return { events: [{ type: 'MonitoringCostSummarized', ...cost }, ...events], slowdown: budget.facts.slowdown };
}
