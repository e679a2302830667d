import type { Reading, DomainEvent, ReadingRequest } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import { largest } from './largest.js';
import type { QueryAnalysisSettings } from '../settings.js';
import { shownPlan } from './plan-cache.js';
import type { HiddenDelta } from './statements/hidden-statements.js';
import { countersOf, sumOf, type Counters, type StatementRow } from './statements/statement-counters.js';
import {
  keyOf,
  statementDeltas,
  type StatementDelta,
  type StatementDeltas,
  type StatementSnapshot,
} from './statements/statement-deltas.js';
import { textRequests } from './unranked-texts.js';

type Texts = QueryAnalysisMemory['texts'];
type Text = Texts[number];

/** Number of statements, in sizes of a ranking, whose text is read ahead, so that it is known when they rank. */
const READ_AHEAD = 2;
/** Maximum texts of the monitoring role's statements requested in one reading, to recognise pgherald's. */
const OWN_ROLE = 500;
/** Time for which a text is kept after its statement last ranked, microseconds. */
const KEPT_FOR = 3_600_000_000;

const WEIGHTS: Readonly<Record<QueryAnalysisSettings['topBy'], (counters: Counters) => number>> = {
  time: ({ totalExecTimeMs, totalPlanTimeMs }) => totalExecTimeMs + totalPlanTimeMs,
  calls: ({ calls }) => calls,
  rows: ({ rowCount }) => rowCount,
  blocks: ({ sharedBlksHit, sharedBlksRead }) => sharedBlksHit + sharedBlksRead,
  wal: ({ walBytes }) => walBytes,
};

export interface TopQueries {
  readonly events: readonly DomainEvent[];
  readonly texts: Texts;
  readonly requests: readonly ReadingRequest[];
  /** Statements with their own event, in rank order. */
  readonly ranked: readonly StatementDelta[];
  /** Deltas of all statements; undefined at first sight. */
  readonly window: StatementDeltas | undefined;
}

/** Ranks statements since the reading before, sums all others, and requests missing texts. */
export function topQueries(
  before: StatementSnapshot | undefined,
  now: StatementSnapshot,
  { texts, plans }: Pick<QueryAnalysisMemory, 'texts' | 'plans'>,
  limits: QueryAnalysisSettings,
): TopQueries {
  const weight = WEIGHTS[limits.topBy];
  const weightOf = ({ counters }: Pick<StatementDelta, 'counters'>): number => weight(counters);
  const textsByKey = new Map(texts.map((text) => [keyOf(text), text]));
  const window = before && statementDeltas(before, now);
  const candidates = window ? worked(window.deltas, textsByKey) : lifetimes(now.statements.rows);
  const ahead = largest(candidates, READ_AHEAD * limits.topN, weightOf, idOf);
  const top = ahead.slice(0, limits.topN);
  const hidden = largest(window?.hidden ?? [], limits.topN, weightOf, idOf);
  const ofOwnRole = (window?.deltas ?? candidates).filter(
    ({ key, row, counters }) => row.ownRole && counters.calls > 0 && !textsByKey.has(key),
  );
  const requested = [...ahead, ...largest(ofOwnRole, OWN_ROLE, ({ counters }) => counters.totalExecTimeMs, idOf)];
  const plansByKey = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const ranking = before && window && { before, now, window, top, hidden, candidates, textsByKey, plansByKey };
  return {
    events: ranking ? rankingEvents(ranking) : [],
    ranked: window ? top : [],
    window,
    texts: kept(texts, new Set(ahead.map(idOf)), now.statements.polledAt),
    requests: textRequests(requested.flatMap(({ key, row }) => (textsByKey.has(key) ? [] : (row.queryId ?? [])))),
  };
}

function idOf({ key }: { readonly key: string }): string {
  return key;
}

/** Adds the requested texts. */
export function withTexts(texts: Texts, { rows, polledAt }: Reading<'StatementTextsMeasured'>): Texts {
  const read = rows.map(({ queryText, queryIsCut, fingerprint, ...row }): Text => {
    const shown = row.isOwn ? null : queryText;
    return { ...row, fingerprint, queryText: shown, queryIsCut: queryIsCut ?? false, rankedAt: polledAt };
  });
  const keys = new Set(read.map(keyOf));
  return [...texts.filter((text) => !keys.has(keyOf(text))), ...read];
}

function worked(deltas: readonly StatementDelta[], textsByKey: ReadonlyMap<string, Text>): StatementDelta[] {
  return deltas.filter(
    ({ key, counters }) => (counters.calls > 0 || counters.totalExecTimeMs > 0) && !textsByKey.get(key)?.isOwn,
  );
}

/** At first sight there is no window; statements that are the most expensive overall are likely to rank. */
function lifetimes(rows: readonly StatementRow[]): StatementDelta[] {
  return rows
    .filter(({ queryId }) => queryId !== null)
    .map((row) => ({ key: keyOf(row), row, counters: countersOf(row), restarted: false, approximate: false }));
}

interface Ranking {
  readonly before: StatementSnapshot;
  readonly now: StatementSnapshot;
  readonly window: StatementDeltas;
  readonly top: readonly StatementDelta[];
  readonly hidden: readonly HiddenDelta[];
  readonly candidates: readonly StatementDelta[];
  readonly textsByKey: ReadonlyMap<string, Text>;
  readonly plansByKey: ReadonlyMap<string, QueryAnalysisMemory['plans'][number]>;
}

function rankingEvents(ranking: Ranking): DomainEvent[] {
  const { before, now, window, top, hidden, textsByKey, plansByKey } = ranking;
  const { unattributed, isTorn } = window;
  const [windowStart, windowEnd] = [before.statements.polledAt, now.statements.polledAt];
  const coveragePct = coverageOf(ranking);
  const common = { type: 'TopQueryIdentified', windowStart, windowEnd, coveragePct, unattributed, isTorn } as const;
  return [
    ...top.map(({ row, counters, restarted, approximate, key }, index): DomainEvent => {
      const { databaseOid, databaseName, userOid, userName, queryId, toplevel } = row;
      const who = { databaseOid, databaseName, userOid, userName, queryId, toplevel };
      const place = { key: String(index + 1), rank: index + 1, statements: 1, restarted, approximate };
      const shown = { ...textOf(textsByKey.get(key)), ...shownPlan(plansByKey.get(key)), ...shownCounters(counters) };
      return { ...common, ...place, ...who, ...shown };
    }),
    ...hidden.map(({ counters, ...sum }): DomainEvent => {
      const shown = { ...NO_STATEMENT, ...sum, textState: 'withheld', ...shownCounters(counters) };
      return { ...common, ...shown };
    }),
    { ...common, ...NO_STATEMENT, key: 'other', ...allOthers(ranking) },
  ];
}

/** Fields of a sum of statements, which has no identity, text or plan. */
const NO_STATEMENT = {
  rank: null,
  restarted: false,
  approximate: false,
  databaseOid: null,
  databaseName: null,
  userOid: null,
  userName: null,
  queryId: null,
  toplevel: null,
  fingerprint: null,
  queryText: null,
  textState: 'none',
  planJson: null,
  planState: 'none',
} as const;

function allOthers({ window, top, hidden, candidates }: Ranking) {
  const shown = new Set<StatementDelta | HiddenDelta>([...top, ...hidden]);
  const others = candidates.filter((delta) => !shown.has(delta));
  const otherHidden = window.hidden.filter((sum) => !shown.has(sum));
  const statements = otherHidden.reduce((count, sum) => count + sum.statements, others.length);
  return { statements, ...shownCounters(sumOf([...others, ...otherHidden].map(({ counters }) => counters))) };
}

function shownCounters(counters: Counters) {
  const { calls, totalExecTimeMs } = counters;
  return { ...counters, meanExecTimeMs: calls > 0 ? totalExecTimeMs / calls : null };
}

function textOf(text: Text | undefined) {
  const { fingerprint = null, queryText = null, queryIsCut } = text ?? {};
  const state = queryText === null ? (text ? 'withheld' : 'unread') : queryIsCut ? 'cut' : 'read';
  return { fingerprint, queryText, textState: state };
}

/** Time of all statements, including pgherald's, percent of the time that sessions spent executing. */
function coverageOf({ before, now, window }: Ranking): number | null {
  const [from, to] = [before.view?.activeTimeMs ?? null, now.view?.activeTimeMs ?? null];
  if (from === null || to === null || to <= from) return null;
  const total = sumOf([...window.deltas, ...window.hidden].map(({ counters }) => counters)).totalExecTimeMs;
  return (100 * total) / (to - from);
}

function kept(texts: Texts, ranked: ReadonlySet<string>, polledAt: number): Texts {
  return texts
    .map((text) => (ranked.has(keyOf(text)) ? { ...text, rankedAt: polledAt } : text))
    .filter(({ rankedAt }) => polledAt - rankedAt <= KEPT_FOR);
}
