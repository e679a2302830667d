import type { PollOfServer, DomainEvent } from '@pgherald/events';
import type { ConnectionManagementMemory } from '@pgherald/memories';
import { aReading, MINUTE, NOW } from '@pgherald/testing';
import {
  access,
  answeredPoll,
  connection,
  failedPoll,
  limitsOf,
  memoryOf,
  permission,
  serverLimit,
} from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';

const LIMITS = limitsOf();

const accessReading = (row = {}, polledAt = NOW) => aReading('ServerAccessMeasured', [access(row)], { polledAt });
const poolReading = (exhausted: number, waiting = 0, polledAt = NOW) =>
  aReading(
    'PoolMeasured',
    [{ maxConnections: 3, busy: 1, idle: 0, opening: 0, closing: 0, waiting, opened: 3, exhausted }],
    { polledAt },
  );
const types = (events: readonly DomainEvent[]) => events.map(({ type }) => type);

/** Returns the events of consecutive polls. */
function overPolls(polls: readonly PollOfServer[], memory: ConnectionManagementMemory = memoryOf(), limits = LIMITS) {
  const events: DomainEvent[] = [];
  let known = memory;
  for (const poll of polls) {
    const after = observe(known, poll, limits);
    events.push(...after.events);
    known = after.memory;
  }
  return { events, memory: known };
}

describe('a server that does not answer', () => {
  it.each([
    ['dns', null, 'dns'],
    ['refused', null, 'refused'],
    ['timeout', null, 'timeout'],
    ['statement-timeout', null, 'timeout'],
    ['tls', null, 'tls'],
    ['authentication', '28P01', 'authentication'],
    ['too-many-connections', '53300', 'too-many-connections'],
    ['starting-up', '57P03', 'starting-up'],
    ['permission', '42501', 'other'],
  ])('is reported with its class: %s (%s) is %s', (code, sqlstate, kind) => {
    const { events } = observe(memoryOf(), failedPoll(code, sqlstate), LIMITS);
    expect(events).toMatchObject([
      { type: 'ServerUnreachable', class: kind, sqlstate, causedBy: null, firstSight: false },
    ]);
  });

  it('is different from a server that refuses to list its databases', () => {
    const columns = ['oids', 'names'];
    const gap = { group: 'server-facts', database: null, columns, sqlstate: '42501', code: 'permission' };
    const poll = { ...failedPoll('permission', '42501'), gaps: [gap] };
    const { events } = observe(memoryOf(), poll, LIMITS);
    expect(types(events)).not.toContain('ServerUnreachable');
  });

  it('is reported once, and its return with the length of the outage', () => {
    const later = accessReading({}, NOW + 2 * MINUTE);
    const { events, memory } = overPolls([
      failedPoll('refused'),
      failedPoll('starting-up', '57P03'),
      answeredPoll([later]),
    ]);
    expect(types(events)).toEqual(['ServerUnreachable', 'ServerConnected']);
    const [gone, back] = events as [
      Extract<DomainEvent, { type: 'ServerUnreachable' }>,
      Extract<DomainEvent, { type: 'ServerConnected' }>,
    ];
    expect(back).toMatchObject({ episode: gone.episode, reason: 'recovered', value: 120, firstSight: false });
    expect(memory.unreachable).toBeNull();
  });

  it('is not reported if all connections of pgherald were busy', () => {
    expect(observe(memoryOf(), failedPoll('too-many-connections'), LIMITS).events).toEqual([]);
  });

  it('is reported with the holders of its connections if none is left', () => {
    const near = answeredPoll([
      aReading('ConnectionLimitsMeasured', [serverLimit({ connections: 97 })]),
      aReading('ConnectionsMeasured', [
        connection({ connections: 90 }),
        connection({ userName: 'batch', connections: 7 }),
      ]),
    ]);
    const { events } = overPolls([near, failedPoll('too-many-connections', '53300')]);
    expect(events.at(-1)).toMatchObject({
      class: 'too-many-connections',
      holders: [
        { userName: 'shop', connections: 90 },
        { userName: 'batch', connections: 7 },
      ],
    });
  });

  it('keeps its other episodes open', () => {
    const near = answeredPoll([aReading('ConnectionLimitsMeasured', [serverLimit({ connections: 97 })])]);
    const { memory } = overPolls([near]);
    expect(observe(memory, failedPoll('refused'), LIMITS).memory.episodes).toEqual(memory.episodes);
  });
});

describe('a server that answers', () => {
  it('is reported at first sight', () => {
    const { events } = observe(INITIAL_MEMORY, answeredPoll([accessReading()]), LIMITS);
    expect(events).toMatchObject([
      { type: 'ServerConnected', firstSight: true, episode: null, value: null, tls: 'verified' },
    ]);
  });

  it.each([
    [null, null],
    ['rds_superuser', 'RDS'],
    ['aurora_version, rds_superuser', 'Aurora'],
    ['cloudsqlsuperuser', 'Cloud SQL'],
    ['azure_pg_admin', 'Azure'],
  ])('with %s is reported as %s', (cloudSigns, flavour) => {
    const { events } = observe(INITIAL_MEMORY, answeredPoll([accessReading({ cloudSigns })]), LIMITS);
    expect(events).toMatchObject([{ flavour }]);
  });

  it('is reported with a warning if the monitoring role is a superuser', () => {
    const { events } = observe(INITIAL_MEMORY, answeredPoll([accessReading({ isSuperuser: true })]), LIMITS);
    expect(events).toMatchObject([{ warnings: [expect.stringMatching(/superuser/)] }]);
  });

  it('is reported as restarted if its start time changed', () => {
    const { events } = overPolls([
      answeredPoll([accessReading()]),
      answeredPoll([accessReading({ postmasterStartedAt: NOW })]),
    ]);
    expect(events).toMatchObject([{ type: 'ServerRestarted', startedAt: NOW, previousStartedAt: NOW - 1 }]);
  });
});

describe('connections near their limit', () => {
  const polled = (...connections: number[]) =>
    connections.map((used) =>
      answeredPoll([aReading('ConnectionLimitsMeasured', [serverLimit({ connections: used })])]),
    );

  it('exclude reserved ones, and recover only well below the limit', () => {
    const { events } = overPolls(polled(77, 78, 75, 70, 69));
    // 97 are available: the episode opens at 77.6 and closes below 69.84.
    expect(events).toMatchObject([
      { type: 'ConnectionsNearLimit', subject: 'orders-1', value: 78, available: 97 },
      { type: 'ConnectionsNearLimitCleared', value: 69, reason: 'recovered' },
    ]);
  });

  it('exclude reserved_connections too', () => {
    const row = serverLimit({ connections: 78, reserved: 20 });
    const { events } = overPolls([answeredPoll([aReading('ConnectionLimitsMeasured', [row])])]);
    expect(events).toMatchObject([{ available: 77 }]);
  });

  it('are not checked for a role that may have none', () => {
    const row = serverLimit({
      scope: 'role',
      name: 'shop',
      maxConnections: 0,
      connections: 0,
      superuserReserved: null,
    });
    expect(overPolls([answeredPoll([aReading('ConnectionLimitsMeasured', [row])])]).events).toEqual([]);
  });

  it('of a role or database are reported with their holders', () => {
    const rows = [
      serverLimit({ scope: 'database', name: 'orders', maxConnections: 20, connections: 20, superuserReserved: null }),
    ];
    const holders = aReading('ConnectionsMeasured', [
      connection({ databaseName: 'other', connections: 50 }),
      connection(),
    ]);
    const { events } = overPolls([answeredPoll([aReading('ConnectionLimitsMeasured', rows), holders])]);
    expect(events).toMatchObject([
      { subject: 'database orders', holders: [{ databaseName: 'orders', connections: 10, idle: 10 }] },
    ]);
  });
});

describe('sessions idle in a transaction', () => {
  const idle = (ageMs: number) => [
    connection({ state: 'idle in transaction', connections: 1, oldestStateAgeMs: ageMs }),
    connection({ state: 'idle in transaction (aborted)', connections: 2, oldestStateAgeMs: 1 }),
    connection({ oldestStateAgeMs: 900_000 }),
  ];

  it('are reported once, and their end', () => {
    const polls = [idle(299_000), idle(300_000), idle(310_000), [connection()]].map((rows) =>
      answeredPoll([aReading('ConnectionsMeasured', rows)]),
    );
    expect(overPolls(polls).events).toMatchObject([
      { type: 'IdleInTransactionDetected', subject: 'orders shop web', value: 300, limit: 300, connections: 3 },
      { type: 'IdleInTransactionCleared', value: null, reason: 'recovered' },
    ]);
  });
});

describe('the connections of pgherald', () => {
  it('are exhausted after a timed-out request, until no request waits', () => {
    const readings = [poolReading(0), poolReading(2, 1), poolReading(2, 1), poolReading(2)];
    const polls = readings.map((reading, index) => answeredPoll([reading], readings.slice(index - 1, index)));
    expect(overPolls(polls).events).toMatchObject([
      { type: 'ConnectionPoolExhausted', value: 2, limit: 3, waiting: 1 },
      { type: 'ConnectionPoolExhaustedCleared', reason: 'recovered' },
    ]);
  });

  it('count from 0 after a restart of the process', () => {
    expect(overPolls([answeredPoll([poolReading(1)], [poolReading(7)])]).events).toMatchObject([{ value: 1 }]);
  });
});

describe('permissions', () => {
  const polled = (...rows: Parameters<typeof permission>[0][]) =>
    answeredPoll([accessReading(), aReading('PermissionsMeasured', rows.map(permission))]);
  const inDatabase = (oid: number, name: string, rows: Parameters<typeof permission>[0][]) =>
    answeredPoll([accessReading(), aReading('PermissionsMeasured', rows.map(permission), { database: { oid, name } })]);
  const extension = { kind: 'extension', name: 'pg_stat_statements', isGranted: false, availableVersion: '1.12' };

  it('that are missing are reported once, with the cost and the corrective statement', () => {
    const { events } = overPolls([polled({ isGranted: false }), polled({ isGranted: false }), polled({})]);
    expect(events).toMatchObject([
      { type: 'PermissionMissing', subject: 'pg_read_all_stats', statement: 'GRANT pg_monitor TO "pgherald"' },
      { type: 'PermissionGranted', reason: 'recovered' },
    ]);
  });

  it('to connect matter only for watched databases', () => {
    const databases = ['orders', 'secret'].map((name) => ({ kind: 'database', name, isGranted: false }));
    const { events } = overPolls([polled(...databases)]);
    expect(events).toMatchObject([{ subject: 'CONNECT in orders' }]);
    expect(events).toHaveLength(1);
  });

  it('that are optional cause no event', () => {
    const row = { name: 'pg_stat_scan_tables', isGranted: false };
    expect(overPolls([polled(row), inDatabase(2, 'orders', [extension])]).events).toEqual([]);
  });

  it('inside the database connected to first come from its own reading', () => {
    const there = inDatabase(1, 'postgres', [extension]);
    const { events } = overPolls([there, polled({}), inDatabase(1, 'postgres', [{ ...extension, isGranted: true }])]);
    expect(types(events)).toEqual(['PermissionMissing', 'PermissionGranted']);
  });

  it('of a database close with it', () => {
    const { memory } = overPolls([inDatabase(1, 'postgres', [extension])]);
    const without = { ...answeredPoll([accessReading()]), databases: [] };
    expect(observe(memory, without, LIMITS).events).toMatchObject([
      { type: 'PermissionGranted', reason: 'dropped', permission: 'pg_stat_statements', databaseName: 'postgres' },
    ]);
    const unwatched = { ...without, databases: [{ oid: 1, name: 'postgres', isWatched: false }] };
    expect(observe(memory, unwatched, LIMITS).events).toMatchObject([{ reason: 'unwatched' }]);
  });
});
