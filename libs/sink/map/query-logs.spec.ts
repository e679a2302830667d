import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEvent, EventMap } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { logRecords } from './log-records.js';
import { sinkSettings } from '../settings.js';
import { LOGS } from '../send/signals.js';
import { decodeLogs } from '../testing/index.js';

interface LogContract {
  readonly name: string;
  readonly attributes: Readonly<Record<string, 'string' | 'int' | 'double'>>;
}

const CONTRACT = JSON.parse(readFileSync(join(import.meta.dirname, 'peer-log-contract.json'), 'utf8')) as LogContract[];
const TYPES = { stringValue: 'string', intValue: 'int', doubleValue: 'double' } as const;

const AT = aMeta().polledAt;
const sample: EventMap['QuerySampleCollected'] = {
  ...{ meta: aMeta({ context: 'query-analysis' }), key: '71', pid: 71, leaderPid: null, databaseOid: 5 },
  ...{
    databaseName: 'orders',
    userName: 'shop',
    applicationName: 'app',
    clientAddress: '10.0.0.9',
    clientPort: 40_001,
  },
  ...{ clientHostname: null, backendStartedAt: AT - 9e6, transactionStartedAt: AT - 3e6, queryStartedAt: AT - 2e6 },
  ...{ queryStartedText: '2026-01-02 03:04:03.000006+00', stateChangedAt: AT - 2e6, state: 'active' },
  ...{ waitEventType: 'Lock', waitEvent: 'relation', queryId: -7_234_567_890_123_456_789n, fingerprint: 'f1' },
  ...{ queryText: 'SELECT ?', queryIsCut: false, blockingPids: '{70}', lockType: 'relation', lockMode: 'ShareLock' },
  ...{ lockWaitStartedAt: AT - 1.5e6, durationMs: 2_000, transactionAgeMs: 3_000, lockWaitMs: 1_500 },
  ...{ schemaName: 'public', relationName: 'cart', traceId: '0af7651916cd43dd8448eb211c80319c' },
  ...{ spanId: 'b7ad6b7169203331', truncated: false },
};
const top: EventMap['TopQueryIdentified'] = {
  ...{ meta: aMeta({ context: 'query-analysis' }), key: '1', rank: 1, windowStart: AT - 60e6, windowEnd: AT },
  ...{ databaseOid: 5, databaseName: 'orders', userOid: 10, userName: 'shop', queryId: 42n, toplevel: true },
  ...{
    fingerprint: 'f1',
    queryText: 'SELECT ?',
    textState: 'read',
    planJson: '["plan"]',
    planState: 'known',
    statements: 1,
    calls: 11,
    rowCount: 12,
  },
  ...{ totalExecTimeMs: 1_234.5, totalPlanTimeMs: 0, meanExecTimeMs: 112.2, sharedBlksHit: 13, sharedBlksRead: 14 },
  ...{ sharedBlksDirtied: 15, sharedBlksWritten: 16, tempBlksRead: 17, tempBlksWritten: 18, walBytes: 19 },
  ...{ restarted: false, approximate: false, coveragePct: 90, unattributed: 0, isTorn: false },
};
const EVENTS_OF: readonly AnyEvent[] = [
  { type: 'QuerySampleCollected', event: sample },
  { type: 'TopQueryIdentified', event: top },
];

interface Received {
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly [field: string]: unknown;
}

const settings = (given: unknown = {}) => sinkSettings.parse(given);

function records(events: readonly AnyEvent[], switches = settings()) {
  const resources = { profile: 'receiver', hostName: 'here', isSent: () => true } as const;
  const seen = events.map((event) => ({ event, seenAt: AT / 1e3 }));
  return logRecords(seen, { resources, version: '0', switches });
}

const namesOf = (events: readonly AnyEvent[], switches = settings()) =>
  records(events, switches).map(({ eventName }) => eventName);

/** Decodes records as a backend does. */
function received(events: readonly AnyEvent[], switches = settings()): Received[] {
  const body = Buffer.from(LOGS.protobuf.write(records(events, switches)));
  const { resourceLogs } = decodeLogs({ body, headers: {} });
  return resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap((each) => each.logRecords)) as unknown as Received[];
}

const WITH_PLANS = settings({ event: { 'db.server.query_plan': { enabled: true } } });

const valuesOf = ({ attributes }: Received) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

describe('log records of samples and top queries', () => {
  it.each(CONTRACT)('have the names and types of the receiver: $name', ({ name, attributes }) => {
    const switches = name === 'db.server.query_plan' ? WITH_PLANS : settings();
    const index = records(EVENTS_OF, switches).findIndex(({ eventName }) => eventName === name);
    const record = received(EVENTS_OF, switches)[index];
    const types = record?.attributes.map(({ key, value }) => [key, TYPES[Object.keys(value)[0] as keyof typeof TYPES]]);
    expect(Object.fromEntries(types ?? [])).toEqual(attributes);
    expect(record).not.toHaveProperty('body');
    expect(record?.['severityNumber'] ?? 'SEVERITY_NUMBER_UNSPECIFIED').toBe('SEVERITY_NUMBER_UNSPECIFIED');
  });

  it('have a sample in milliseconds, with its lock and its trace', () => {
    const [record] = received(EVENTS_OF);
    expect(valuesOf(record as Received)).toMatchObject({
      'postgresql.pid': '71',
      'postgresql.query_id': '-7234567890123456789',
      'postgresql.total_exec_time': expect.closeTo(2_000) as number,
      'postgresql.blocking.pids': '{70}',
      'postgresql.blocking.start_time': '2026-01-02T03:04:03Z',
      'postgresql.blocking.wait_duration': '1',
      'postgresql.blocking.lock.relation': 'cart',
      'postgresql.backend.connection.start': '2026-01-02T03:03:56Z',
      'postgresql.client_hostname': '',
    });
    expect(record).toHaveProperty('traceId');
  });

  it('have a top query in seconds', () => {
    const [, record] = received(EVENTS_OF);
    expect(valuesOf(record as Received)).toMatchObject({
      'postgresql.calls': '11',
      'postgresql.rows': '12',
      'postgresql.queryid': '42',
      'postgresql.rolname': 'shop',
      'postgresql.total_exec_time': 1.2345,
      'postgresql.total_plan_time': expect.closeTo(0) as number,
      'postgresql.query_plan': '["plan"]',
    });
  });

  it('exclude the sum of other statements, and disabled records', () => {
    const other: AnyEvent = { type: 'TopQueryIdentified', event: { ...top, rank: null } };
    expect(namesOf([...EVENTS_OF, other])).toEqual(['db.server.query_sample', 'db.server.top_query']);
    const off = settings({ event: { 'db.server.top_query': { enabled: false } } });
    expect(namesOf(EVENTS_OF, off)).toEqual(['db.server.query_sample']);
  });

  it('have the plan in a separate record if enabled, and then not in the top query', () => {
    const [query, plan, ...more] = received(EVENTS_OF.slice(1), WITH_PLANS);
    expect(valuesOf(query as Received)).not.toHaveProperty(['postgresql.query_plan']);
    expect(valuesOf(plan as Received)).toEqual({
      'db.system.name': 'postgresql',
      'db.namespace': 'orders',
      'postgresql.queryid': '42',
      'postgresql.rolname': 'shop',
      'postgresql.query_plan': '["plan"]',
    });
    expect(more).toEqual([]);
    const without: AnyEvent = { type: 'TopQueryIdentified', event: { ...top, planJson: null } };
    expect(namesOf([without], WITH_PLANS)).toEqual(['db.server.top_query']);
  });

  it('send plans alone when top queries are off', () => {
    const event = { 'db.server.query_plan': { enabled: true }, 'db.server.top_query': { enabled: false } };
    expect(namesOf(EVENTS_OF.slice(1), settings({ event }))).toEqual(['db.server.query_plan']);
  });

  it('have the OID of the role if enabled', () => {
    const event = { 'db.server.query_plan': { enabled: true } };
    const [query, plan] = received(EVENTS_OF.slice(1), settings({ event, peer: { userId: true } }));
    for (const record of [query, plan])
      expect(valuesOf(record as Received)).toMatchObject({ 'postgresql.userid': '10' });
  });
});
