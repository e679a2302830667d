import type { PollOfServer, RowOf } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import { aPoll, aReading, NOW } from '@pgherald/testing';
import { limitsOf, SECOND, statementRow } from '../testing/readings.js';
import { plansOfRanking, shownPlan, withPlans } from './plan-cache.js';
import { keyOf, type StatementDelta } from './statements/statement-deltas.js';

type Plan = QueryAnalysisMemory['plans'][number];

const DATABASE = { oid: 5, name: 'orders' };
const WHO = { databaseOid: 5, databaseName: 'orders', userOid: 10, queryId: 1n, toplevel: true };
const row = (given: Partial<RowOf<'PlanMeasured'>> = {}): RowOf<'PlanMeasured'> => ({
  ...{ userOid: 10, queryId: 1n, toplevel: true, planKind: 'generic', shape: 'a', totalCost: 8, planJson: '[a]' },
  ...{ reason: null, sqlstate: null, relations: null },
  ...given,
});
const failed = (reason: string, sqlstate: string | null = null, relations: string | null = null) =>
  row({ ...{ shape: null, totalCost: null, planJson: null }, reason, sqlstate, relations });
const plan = (given: Partial<Plan> = {}): Plan => ({
  ...{ ...WHO, shape: 'a', totalCost: 8, planJson: '[a]', reason: null, meanExecTimeMs: 4, isValid: true },
  ...{ plannedAt: NOW, rankedAt: NOW, sqlstate: null, relations: null, failures: 0, triedAt: NOW },
  ...given,
});
const text = (given: Partial<QueryAnalysisMemory['texts'][number]> = {}) => ({
  ...{ databaseOid: 5, userOid: 10, queryId: 1n, toplevel: true, fingerprint: 'f', queryText: 'SELECT ?' },
  ...{ queryIsCut: false, isOwn: false, rankedAt: NOW },
  ...given,
});
const delta = (queryId: bigint, meanMs = 4): StatementDelta => {
  const statement = statementRow({ queryId, calls: 1, totalExecTimeMs: meanMs, databaseName: 'orders' });
  const counters = { ...statement, totalPlanTimeMs: 0, walBytes: 0 };
  return { key: keyOf(statement), row: statement, counters, restarted: false, approximate: false };
};
const reading = (rows: RowOf<'PlanMeasured'>[]) => aReading('PlanMeasured', rows, { database: DATABASE });
const pollAt = (seconds: number): PollOfServer => ({
  ...aPoll([]),
  polledAt: NOW + seconds * SECOND,
  databases: [{ ...DATABASE, isWatched: true }],
});
const types = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type);
const ranked = (plans: readonly Plan[], deltas = [delta(1n)], seconds = 60, limits = {}) =>
  plansOfRanking(plans, deltas, [text(), text({ queryId: 2n })], pollAt(seconds), limitsOf(limits));

describe('a plan that was read', () => {
  it('is published as cached, and again only if its shape changed', () => {
    const first = withPlans([], [reading([row()])], [text()]);
    expect(first.events).toMatchObject([{ type: 'PlanCached', key: '5/10/1/true', shape: 'a', planJson: '[a]' }]);
    const same = withPlans(first.plans, [reading([row({ totalCost: 9 })])], [text()]);
    expect(same.events).toEqual([]);
    const other = withPlans(same.plans, [reading([row({ shape: 'b', totalCost: 80 })])], [text()]);
    expect(types(other.events)).toEqual(['PlanExpired', 'PlanCached', 'PlanChanged']);
    expect(other.events[0]).toMatchObject({ shape: 'a', reason: 'changed' });
    expect(other.events[2]).toMatchObject({
      previousShape: 'a',
      shape: 'b',
      previousCost: 9,
      cost: 80,
      queryText: 'SELECT ?',
    });
  });

  it('is compared with the last one, even after expiry or a failure in between', () => {
    const failure = withPlans([plan()], [reading([failed('failed')])], []);
    expect(failure.events).toMatchObject([{ type: 'PlanExpired', reason: 'changed' }]);
    expect(failure.plans[0]).toMatchObject({ shape: 'a', reason: 'failed', isValid: false });
    const again = withPlans(failure.plans, [reading([row({ shape: 'b' })])], []);
    expect(types(again.events)).toEqual(['PlanCached', 'PlanChanged']);
  });

  it('is published but not kept if it is too long', () => {
    const planJson = `[${'x'.repeat(20_000)}]`;
    const { plans, events } = withPlans([], [reading([row({ planJson })])], []);
    expect(events).toMatchObject([{ planJson }]);
    expect(plans[0]).toMatchObject({ planJson: null, isValid: true });
    expect(shownPlan(plans[0])).toEqual({ planJson: null, planState: 'long' });
  });

  it('waits for its text, which is requested', () => {
    const { plans, events, requests } = withPlans([], [reading([failed('unread'), failed('budget')])], []);
    expect([plans, events]).toEqual([[], []]);
    expect(requests).toEqual([{ group: 'statement-texts', database: null, parameters: [[1n]] }]);
  });
});

describe('a ranking', () => {
  const asked = [{ group: 'plans', database: DATABASE, parameters: [5, [10], [1n], [1], ['']] }];

  it('requests missing plans by rank, within the budget, in watched databases', () => {
    expect(ranked([]).requests).toEqual(asked);
    const both = ranked([], [delta(2n), delta(1n)]).requests;
    expect(both[0]?.parameters[2]).toEqual([2n, 1n]);
    expect(ranked([], [delta(2n), delta(1n)], 60, { plansPerReading: 1 }).requests[0]?.parameters[2]).toEqual([2n]);
    expect(ranked([], [delta(1n)], 60, { plans: false }).requests).toEqual([]);
    const unwatched = { ...pollAt(60), databases: [{ ...DATABASE, isWatched: false }] };
    expect(plansOfRanking([], [delta(1n)], [text()], unwatched, limitsOf()).requests).toEqual([]);
  });

  it('requests no plan of statements of pgherald, or without a text', () => {
    for (const texts of [[], [text({ isOwn: true })], [text({ queryText: null })]])
      expect(plansOfRanking([], [delta(1n)], texts, pollAt(60), limitsOf()).requests).toEqual([]);
  });

  it('keeps a plan until it expires', () => {
    expect(ranked([plan()])).toMatchObject({ events: [], requests: [], plans: [{ rankedAt: NOW + 60 * SECOND }] });
    const old = ranked([plan()], [delta(1n)], 3_600);
    expect(old.events).toMatchObject([{ type: 'PlanExpired', reason: 'ttl', shape: 'a' }]);
    expect(old.requests).toEqual(asked);
    expect(ranked(old.plans, [], 3_660).events).toEqual([]);
  });

  it('requests a new plan if the mean time doubled or halved', () => {
    expect(ranked([plan()], [delta(1n, 7.9)]).requests).toEqual([]);
    expect(ranked([plan()], [delta(1n, 8)]).requests).toEqual(asked);
    const { requests, plans } = ranked([plan()], [delta(1n, 2)]);
    expect(requests).toEqual(asked);
    expect(plans[0]?.meanExecTimeMs).toBe(2);
  });

  it('tries a failed plan again, later than a changed one', () => {
    expect(ranked([plan({ reason: 'failed', isValid: false })], [delta(1n)], 599).requests).toEqual([]);
    expect(ranked([plan({ reason: 'failed', isValid: false })], [delta(1n)], 600).requests).toEqual(asked);
  });

  it('keeps a failed statement until its relations change, for any time', () => {
    const { plans } = withPlans([], [reading([failed('failed', '42803', 'as it was')])], []);
    const { requests } = ranked(plans, [delta(1n)], 864_000);
    expect(requests[0]?.parameters[4]).toEqual(['as it was']);
    const still = withPlans(plans, [{ ...reading([failed('unchanged')]), polledAt: NOW + 9 * SECOND }], []);
    expect(still.events).toEqual([]);
    expect(still.plans).toEqual([{ ...plans[0], plannedAt: NOW + 9 * SECOND }]);
  });

  it('evicts no failure for lack of space', () => {
    const failure = plan({ queryId: 2n, reason: 'failed', sqlstate: '42803', isValid: false, planJson: null });
    const { plans } = ranked([plan(), failure], [delta(1n), delta(2n)], 60, { plansKept: 1, planBytes: 1 });
    expect(plans.map(({ queryId }) => queryId)).toEqual([2n]);
  });

  it('evicts the least recently ranked plan', () => {
    const plans = [plan({ queryId: 2n }), plan()];
    const one = ranked(plans, [delta(1n)], 60, { plansKept: 1 });
    expect(one.plans.map(({ queryId }) => queryId)).toEqual([1n]);
    expect(one.events).toMatchObject([{ type: 'PlanExpired', queryId: 2n, reason: 'evicted' }]);
    expect(ranked(plans, [delta(1n)], 60, { planBytes: 5 }).plans).toHaveLength(1);
  });
});
