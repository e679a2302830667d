import { micros, occurrence } from '@pgherald/decisions';
import type { DatabaseRef, PollOfServer, Reading, RowOf, DomainEvent, ReadingRequest } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import type { QueryAnalysisSettings } from '../settings.js';
import { planRetry } from './plan-retry.js';
import { keyOf, type StatementDelta } from './statements/statement-deltas.js';
import { textRequests } from './unranked-texts.js';

type Plans = QueryAnalysisMemory['plans'];
type Plan = Plans[number];
type Text = QueryAnalysisMemory['texts'][number];
type Row = RowOf<'PlanMeasured'>;

/** Maximum length of a kept plan; a longer plan is published only. */
const LONGEST_KEPT = 16_384;
/** A statement is planned again if its mean time changed by this factor since it was planned. */
const FASTER_OR_SLOWER = 2;
/** Time for which a plan is kept after its statement last ranked, microseconds. */
const KEPT_FOR = 86_400_000_000;

export interface PlanCache {
  readonly plans: Plans;
  readonly events: readonly DomainEvent[];
  readonly requests: readonly ReadingRequest[];
}

/** Adds requested plans. Publishes each plan that is new or whose shape changed. */
export function withPlans(
  plans: Plans,
  readings: readonly Reading<'PlanMeasured'>[],
  texts: readonly Text[],
): PlanCache {
  const plansByKey = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const textOf = new Map(texts.map((text) => [keyOf(text), text]));
  const events: DomainEvent[] = [];
  const unread: bigint[] = [];
  for (const reading of readings) {
    const { database } = reading;
    if (!database) continue;
    for (const row of reading.rows) {
      const key = keyOf({ ...row, databaseOid: database.oid });
      if (row.reason === 'unread') unread.push(row.queryId);
      if (row.reason === 'unread' || row.reason === 'budget') continue;
      const before = plansByKey.get(key);
      if (row.reason === 'unchanged') {
        if (before) plansByKey.set(key, { ...before, plannedAt: reading.polledAt });
        continue;
      }
      const plan = planOf(row, database, reading.polledAt, before);
      plansByKey.set(key, plan);
      events.push(...planEvents(row, plan, before, reading, textOf.get(key)));
    }
  }
  return { plans: [...plansByKey.values()], events, requests: textRequests(unread) };
}

function planOf(row: Row, database: DatabaseRef, plannedAt: number, before: Plan | undefined): Plan {
  const { userOid, queryId, toplevel, shape, totalCost, planJson, reason, sqlstate, relations } = row;
  const { rankedAt = plannedAt, meanExecTimeMs = null } = before ?? {};
  return {
    databaseOid: database.oid,
    databaseName: database.name,
    userOid,
    queryId,
    toplevel,
    reason,
    meanExecTimeMs,
    plannedAt,
    rankedAt,
    sqlstate,
    relations,
    failures: reason === null ? 0 : (before?.failures ?? 0) + 1,
    triedAt: plannedAt,
    shape: shape ?? before?.shape ?? null,
    totalCost: shape === null ? (before?.totalCost ?? null) : totalCost,
    planJson: planJson !== null && planJson.length <= LONGEST_KEPT ? planJson : null,
    isValid: shape !== null,
  };
}

function planEvents(
  { shape, totalCost, planKind, planJson }: Row,
  plan: Plan,
  before: Plan | undefined,
  reading: Reading,
  text: Text | undefined,
): DomainEvent[] {
  const previousShape = before?.shape ?? null;
  const isOther = previousShape !== null && previousShape !== shape;
  const events: DomainEvent[] = before?.isValid && (shape === null || isOther) ? [expired(before, 'changed')] : [];
  if (shape === null) return events;
  const who = identityOf(plan);
  const key = keyOf(plan);
  if (!before?.isValid || isOther)
    events.push({ type: 'PlanCached', key, ...who, planKind, shape, totalCost, planJson });
  if (!before || !isOther) return events;
  const { fingerprint = null, queryText = null } = text ?? {};
  const change = { planKind, previousShape, shape, previousCost: before.totalCost, cost: totalCost };
  const facts = { ...who, fingerprint, queryText, ...change };
  return [...events, occurrence('PlanChanged', reading, { subject: key, value: totalCost, facts })];
}

function identityOf({ databaseOid, databaseName, userOid, queryId, toplevel }: Plan) {
  return { databaseOid, databaseName, userOid, queryId, toplevel };
}

function expired(plan: Plan, reason: 'ttl' | 'evicted' | 'changed'): DomainEvent {
  return { type: 'PlanExpired', key: keyOf(plan), ...identityOf(plan), shape: plan.shape ?? '', reason };
}

/** Updates the plans at a ranking: expires old ones, evicts the least recently ranked, requests missing ones by rank. */
export function plansOfRanking(
  plans: Plans,
  top: readonly StatementDelta[],
  texts: readonly Text[],
  poll: PollOfServer,
  limits: QueryAnalysisSettings,
): PlanCache {
  const { polledAt } = poll;
  const ranked = new Map(top.map((delta) => [delta.key, delta]));
  const aged = plans.map((plan) => {
    const isOld = plan.isValid && polledAt - plan.plannedAt >= micros(limits.planTtl);
    const at = ranked.has(keyOf(plan)) ? polledAt : plan.rankedAt;
    return { ...plan, rankedAt: at, ...(isOld && { isValid: false, planJson: null }) };
  });
  const old = plans.filter((plan, i) => plan.isValid && aged[i]?.isValid === false);
  const inOrder = aged
    .filter(({ rankedAt }) => polledAt - rankedAt <= KEPT_FOR)
    .toSorted((a, b) => b.rankedAt - a.rankedAt);
  const kept = withinLimits(inOrder, limits);
  const evicted = inOrder.filter((plan) => plan.isValid && !kept.includes(plan));
  const deltas = limits.plans ? missing(kept, top, texts, poll, limits) : [];
  const meanByKey = new Map(deltas.flatMap((delta) => [[delta.key, meanOf(delta)]]));
  return {
    plans: kept.map((plan) => ({ ...plan, meanExecTimeMs: meanByKey.get(keyOf(plan)) ?? plan.meanExecTimeMs })),
    events: [...old.map((plan) => expired(plan, 'ttl')), ...evicted.map((plan) => expired(plan, 'evicted'))],
    requests: planRequests(deltas, new Map(kept.map((plan) => [keyOf(plan), failedWith(plan, polledAt, limits)]))),
  };
}

/** Failures do not count against the limit: a forgotten failure is tried again, which is an error in the server's log. */
function withinLimits(inOrder: Plans, { plansKept, planBytes, topN }: QueryAnalysisSettings): Plans {
  let [failed, planned, bytes] = [0, 0, 0];
  return inOrder.filter(({ reason, planJson }) => {
    if (reason !== null) return (failed += 1) <= Math.max(plansKept, 2 * topN);
    bytes += planJson?.length ?? 0;
    return (planned += 1) <= plansKept && bytes <= planBytes;
  });
}

function missing(
  plans: Plans,
  top: readonly StatementDelta[],
  texts: readonly Text[],
  { polledAt, databases }: PollOfServer,
  limits: QueryAnalysisSettings,
): StatementDelta[] {
  const planOf = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const readable = new Set(texts.filter(({ queryText, isOwn }) => queryText !== null && !isOwn).map(keyOf));
  const watched = new Set((databases ?? []).flatMap(({ oid, isWatched }) => (isWatched ? [oid] : [])));
  const isDue = (delta: StatementDelta): boolean => {
    const plan = planOf.get(delta.key);
    if (!plan) return true;
    if (plan.reason !== null) {
      const hasRested = polledAt - plan.plannedAt >= micros(limits.planRetry);
      return hasRested && ['now', 'changed'].includes(planRetry(plan, polledAt, limits.planRetry));
    }
    return !plan.isValid || isOtherwise(meanOf(delta), plan.meanExecTimeMs);
  };
  return top
    .filter((delta) => watched.has(delta.row.databaseOid) && readable.has(delta.key) && isDue(delta))
    .slice(0, limits.plansPerReading);
}

function meanOf({ counters: { calls, totalExecTimeMs } }: StatementDelta): number | null {
  return calls > 0 ? totalExecTimeMs / calls : null;
}

function isOtherwise(now: number | null, before: number | null): boolean {
  if (now === null || before === null || before === 0) return false;
  return now >= FASTER_OR_SLOWER * before || now <= before / FASTER_OR_SLOWER;
}

/** Returns the digest of the relations that must change before a failed statement is tried again; empty for other statements. */
function failedWith(plan: Plan, now: number, limits: QueryAnalysisSettings): string {
  const rests = plan.reason !== null && planRetry(plan, now, limits.planRetry) === 'changed';
  return rests ? (plan.relations ?? '') : '';
}

/** Builds one request for each database, because polling reads a group once in each. */
function planRequests(deltas: readonly StatementDelta[], failed: ReadonlyMap<string, string>): ReadingRequest[] {
  const byDatabase = Map.groupBy(deltas, ({ row }) => row.databaseOid);
  return [...byDatabase].flatMap(([oid, inDatabase]) => {
    const rows = inDatabase.map(({ row }) => row);
    const queryIds = rows.flatMap(({ queryId }) => (queryId === null ? [] : [queryId]));
    const name = rows[0]?.databaseName ?? '';
    const parameters = [
      oid,
      rows.map(({ userOid }) => userOid),
      queryIds,
      rows.map(({ toplevel }) => Number(toplevel)),
      inDatabase.map(({ key }) => failed.get(key) ?? ''),
    ];
    return [{ group: 'plans', database: { oid, name }, parameters }];
  });
}

export function shownPlan(plan: Plan | undefined): { readonly planJson: string | null; readonly planState: string } {
  if (!plan) return { planJson: null, planState: 'none' };
  if (plan.reason !== null) return { planJson: null, planState: plan.reason };
  return { planJson: plan.planJson, planState: plan.isValid ? (plan.planJson === null ? 'long' : 'known') : 'none' };
}
