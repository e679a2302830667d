import type { AnyEvent, EventMap } from '@pgherald/events';
import { aMeta, distinctRow } from '@pgherald/testing';
import { CustomMetrics } from './custom-metrics.js';
import { metricRequests } from './metric-requests.js';
import { planMetrics } from './metric-plan.js';
import { AmbiguousNames } from './ambiguous-names.js';
import { sinkSettings } from '../settings.js';
import { StatementSums } from './statement-sums.js';
import { measured } from '../testing/sample-events.js';
import { SURROUNDINGS } from '../testing/surroundings.js';
import { toHrTime, UNKNOWN_TIME } from './times.js';
import { UnsendableValues } from './unsendable-values.js';
import { ChunkJoiner } from './chunk-joiner.js';

type Row = EventMap['StatementStatsMeasured']['rows'][number];

const meta = aMeta({ context: 'query-analysis' });
const SINCE = meta.polledAt - 7e6;
const row = (overrides: Partial<Row> = {}): Row => ({
  ...distinctRow('StatementStatsMeasured', 100, {}),
  ...{ databaseOid: 5, databaseName: 'orders', watched: true, userOid: 10, userName: 'shop', queryId: 42n },
  ...{ toplevel: true, statsSince: SINCE, ...overrides },
});
const statements = (rows: readonly Row[]) => measured('StatementStatsMeasured', meta, rows);
const top = (queryText: string): AnyEvent =>
  ({
    type: 'TopQueryIdentified',
    event: { meta, databaseOid: 5, userOid: 10, queryId: 42n, toplevel: true, queryText },
  }) as AnyEvent;

/** Returns the points of events by metric. */
function pointsOf(events: readonly AnyEvent[], sums = new StatementSums(), maxPoints = 100_000) {
  const settings = sinkSettings.parse({});
  const requests = metricRequests(events, {
    plan: planMetrics({ ...settings, metric: {} }),
    resources: { profile: 'receiver', hostName: 'here', isSent: (name) => settings.resourceAttributes[name].enabled },
    version: '1',
    isSent: () => true,
    top: 100,
    chunks: new ChunkJoiner(),
    custom: new CustomMetrics(),
    statements: sums,
    unsendable: new UnsendableValues(SURROUNDINGS.logger),
    ambiguousNames: new AmbiguousNames(),
    maxPoints,
  });
  return [...requests].map((request) =>
    request
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
      .filter(({ descriptor }) => descriptor.name.startsWith('postgresql.statement.'))
      .flatMap(({ descriptor, dataPoints }) => dataPoints.map((point) => ({ ...point, name: descriptor.name }))),
  );
}
const textOf = (events: readonly AnyEvent[]) => callsOf(events).map(({ attributes }) => attributes['db.query.text']);
const callsOf = (...given: Parameters<typeof pointsOf>) =>
  pointsOf(...given)
    .flat()
    .filter(({ name }) => name === 'postgresql.statement.calls');

describe('sums of single statements', () => {
  it('have each counter of a statement in its unit, with the text after it ranked', () => {
    const sums = new StatementSums();
    sums.learn(top('SELECT ?'));
    const given = row();
    const points = pointsOf([statements([given])], sums).flat();
    const attributes = {
      'db.namespace': 'orders',
      'postgresql.rolname': 'shop',
      'postgresql.queryid': '42',
      'postgresql.toplevel': true,
      'db.query.text': 'SELECT ?',
    };
    const block = (operation: string) => ({ ...attributes, 'postgresql.block.operation': operation });
    expect(points.map(({ name, value, attributes: of }) => [name.slice(21), value, of])).toEqual([
      ['calls', given.calls, attributes],
      ['execution.time', given.totalExecTimeMs * 0.001, attributes],
      ['planning.time', (given.totalPlanTimeMs ?? 0) * 0.001, attributes],
      ['rows', given.rowCount, attributes],
      ['shared_blocks', given.sharedBlksHit, block('hit')],
      ['shared_blocks', given.sharedBlksRead, block('read')],
      ['shared_blocks', given.sharedBlksDirtied, block('dirtied')],
      ['shared_blocks', given.sharedBlksWritten, block('written')],
      ['temp_blocks', given.tempBlksRead, block('read')],
      ['temp_blocks', given.tempBlksWritten, block('written')],
    ]);
    for (const { startTime } of points) expect(startTime).toEqual(toHrTime(SINCE));
  });

  it('start with the statement, else with the view, else at an unknown time', () => {
    const old = statements([row({ statsSince: null })]);
    expect(callsOf([old])[0]?.startTime).toEqual(UNKNOWN_TIME);
    const view = measured('StatementViewMeasured', meta, [
      { ...distinctRow('StatementViewMeasured', 1, {}), statsReset: SINCE - 1e6 },
    ]);
    expect(callsOf([view, old])[0]?.startTime).toEqual(toHrTime(SINCE - 1e6));
  });

  it('exclude hidden statements and databases that are not watched', () => {
    const rows = [row({ queryId: null }), row({ watched: false, queryId: 1n }), row({ queryId: 2n })];
    expect(callsOf([statements(rows)]).map(({ attributes }) => attributes['postgresql.queryid'])).toEqual(['2']);
  });

  it('add up two dropped roles, so that no two points are equal', () => {
    const gone = (userOid: number, calls: number) => row({ userOid, userName: null, calls });
    expect(callsOf([statements([gone(1, 3), gone(2, 4)])]).map(({ value }) => value)).toEqual([7]);
  });

  it('cover the 5,000 statements with the most time, in requests of bounded size', () => {
    const rows = Array.from({ length: 5_010 }, (_, i) => row({ queryId: BigInt(i), totalExecTimeMs: i }));
    const requests = pointsOf([statements(rows)], new StatementSums(), 1_000);
    expect(Math.max(...requests.map(({ length }) => length))).toBeLessThanOrEqual(1_010);
    const ids = requests.flat().map(({ attributes }) => Number(attributes['postgresql.queryid']));
    expect([Math.min(...ids), new Set(ids).size]).toEqual([10, 5_000]);
  });

  it('have the text of a statement that never ranked after it is read', () => {
    const { databaseOid, userOid, queryId, toplevel } = row();
    const read = { databaseOid, userOid, queryId: queryId ?? 0n, toplevel, fingerprint: 'f', queryIsCut: false };
    const texts = { ...read, queryText: 'SELECT ?', isOwn: false, isUnranked: true };
    expect(textOf([statements([row()])])).toEqual(['']);
    expect(textOf([measured('StatementTextsMeasured', meta, [texts]), statements([row()])])).toEqual(['SELECT ?']);
  });

  it('are off by default', () => {
    expect(sinkSettings.parse({}).peer.statements).toBe(false);
    expect(sinkSettings.parse({ metrics: 'all' }).peer.statements).toBe(false);
  });
});
