import type { ClusterNode, PollOfServer, Reading } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import { aPoll, aReading, NOW } from '@pgherald/testing';
import { limitsOf, memoryOf, position, receiver, slot, subscription, walsender } from '../testing/readings.js';
import { observe } from './observe.js';

const SECOND = 1_000_000;
type Memory = ReplicationMonitoringMemory;

/** Builds a poll `seconds` after the first. */
function poll(second: number, readings: readonly Reading[], more: Partial<PollOfServer> = {}): PollOfServer {
  const polledAt = NOW + second * SECOND;
  const timed = readings.map((reading) => ({ ...reading, polledAt, eventId: `${reading.type}@${second}` }));
  return { ...aPoll(timed), polledAt, nodes: [], watchedElsewhere: [], ...more };
}

const at = (second: number, row: Parameters<typeof position>[0] = {}) =>
  aReading('WalPositionMeasured', [position({ measuredAt: NOW + second * SECOND, ...row })]);
const walsenders = (...rows: Parameters<typeof walsender>[0][]) => aReading('ReplicationMeasured', rows.map(walsender));
const slots = (...rows: Parameters<typeof slot>[0][]) => aReading('ReplicationSlotsMeasured', rows.map(slot));
const subscriptions = (...rows: Parameters<typeof subscription>[0][]) =>
  aReading('SubscriptionsMeasured', rows.map(subscription));
const receivers = (...rows: Parameters<typeof receiver>[0][]) => aReading('WalReceiverMeasured', rows.map(receiver));

/** Returns the events of some polls, their types with subjects, and the memory after them. */
function over(polls: readonly PollOfServer[], before: Memory = memoryOf(), limits = limitsOf()) {
  let memory = before;
  const headlines: string[] = [];
  const events = polls.flatMap((each) => {
    const after = observe(memory, each, limits);
    memory = after.memory;
    return after.events;
  });
  for (const event of events) if ('subject' in event) headlines.push(`${event.type} ${event.subject}`);
  const lags = events.flatMap((event) => (event.type === 'ReplicationLagAssessed' ? event.standbys : []));
  return { headlines: headlines.filter((each) => !each.startsWith('TopologyMapped')), memory, events, lags };
}

describe('the identity of a standby', () => {
  it('is its slot, for any process and port', () => {
    const { headlines } = over([
      poll(0, [at(0), walsenders({ pid: 1, clientPort: 40_000 })]),
      poll(10, [at(10), walsenders({ pid: 2, clientPort: 50_000 })]),
    ]);
    expect(headlines).toEqual(['StandbyConnected standby1']);
  });

  it('is name, address and role without a slot, also over a socket and without a name', () => {
    const { headlines } = over([
      poll(0, [
        at(0),
        walsenders(
          { slotName: null },
          { slotName: null, clientAddress: null, applicationName: '' },
          { slotName: 'pg_walreceiver_7', isTemporary: true, applicationName: 'third' },
        ),
      ]),
    ]);
    expect(headlines).toEqual([
      'StandbyConnected standby1 10.0.0.7 replicator',
      'StandbyConnected walreceiver socket replicator',
      'StandbyConnected third 10.0.0.7 replicator',
    ]);
  });

  it('distinguishes two equal standbys: if one disconnects, one event is published', () => {
    const same = { slotName: null, backendStart: NOW };
    const { headlines } = over([
      poll(0, [at(0), walsenders({ ...same, pid: 1 }, { ...same, pid: 2 })]),
      poll(10, [at(10), walsenders({ ...same, pid: 2 })]),
      poll(20, [at(20), walsenders({ ...same, pid: 2 }, { ...same, pid: 3, backendStart: NOW + 1 })]),
    ]);
    const name = 'standby1 10.0.0.7 replicator';
    expect(headlines).toEqual([
      `StandbyConnected ${name}`,
      `StandbyConnected ${name} #2`,
      `StandbyDisconnected ${name} #2`,
      `StandbyConnected ${name} #2`,
    ]);
  });

  it('excludes programs that take a backup, archive WAL or copy a table', () => {
    const { headlines } = over([
      poll(0, [
        at(0),
        walsenders(
          { state: 'backup', slotName: null, applicationName: 'anything' },
          { applicationName: 'pg_basebackup', slotName: 'pg_basebackup_7', isTemporary: true },
          { applicationName: 'pg_receivewal', slotName: null },
          { applicationName: 'pg_16400_sync_16390_7000', slotName: 'pg_16400_sync_16390_7000', slotType: 'logical' },
        ),
      ]),
    ]);
    expect(headlines).toEqual([]);
  });

  it('excludes a standby that is refused repeatedly, and includes one in an unknown state', () => {
    const { headlines } = over([
      poll(0, [at(0), walsenders({ state: 'startup', slotName: 'refused' }, { state: 'dreaming' })]),
      poll(10, [at(10), walsenders({ state: 'dreaming' })]),
    ]);
    expect(headlines).toEqual(['StandbyConnected standby1']);
  });
});

describe('a poll that failed', () => {
  it('disconnects no standby, drops no slot and closes no subscription', () => {
    const all = (second: number) => [at(second), walsenders({}), slots({}), subscriptions({})];
    const { headlines } = over([poll(0, all(0)), poll(10, []), poll(20, [at(20)]), poll(30, all(30))]);
    expect(headlines).toEqual(['StandbyConnected standby1', 'SlotCreated standby1']);
  });

  it('publishes nothing about walsenders that the role may not see', () => {
    const { headlines } = over([
      poll(0, [at(0), walsenders({})]),
      poll(10, [at(10), walsenders({ state: null, applicationName: null, slotName: null })]),
    ]);
    expect(headlines).toEqual(['StandbyConnected standby1']);
  });
});

describe('lag', () => {
  const behind = { replayLsn: 4_000, replayLagBytes: 1_000 };

  it('is published once over the limit and once on recovery, and not in between', () => {
    const { headlines, lags } = over(
      [
        poll(0, [at(0, { writeLsn: 4_000 }), walsenders({ replayLsn: 4_000 })]),
        poll(10, [at(10), walsenders(behind)]),
        poll(40, [at(40), walsenders(behind)]),
        poll(50, [at(50), walsenders(behind)]),
        poll(60, [at(60), walsenders({ replayLsn: 4_300, replayLagBytes: 700 })]),
        poll(70, [at(70), walsenders({})]),
      ],
      memoryOf({ standbys: [] }),
      limitsOf({ maxLag: 40_000 }),
    );
    expect(lags.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['current', 0],
      ['behind', 10],
      ['behind', 40],
      ['behind', 50],
      ['behind', 57],
      ['current', 0],
    ]);
    expect(headlines).toEqual([
      'StandbyConnected standby1',
      'ReplicationLagIncreased standby1 seconds',
      'ReplicationLagRecovered standby1 seconds',
    ]);
  });

  it('has a separate episode for bytes', () => {
    const { headlines } = over([
      poll(0, [at(0), walsenders({})]),
      poll(10, [at(10, { writeLsn: 2_005_000 }), walsenders({ replayLagBytes: 2_000_000 })]),
      poll(20, [at(20, { writeLsn: 2_005_000 }), walsenders({ replayLsn: 2_005_000 })]),
    ]);
    expect(headlines.slice(1)).toEqual([
      'ReplicationLagIncreased standby1 bytes',
      'ReplicationLagRecovered standby1 bytes',
    ]);
  });

  it('of a standby that turned to its archive is no longer unknown to its former sender', () => {
    const archived = memoryOf({
      isStandby: true,
      lag: 'behind',
      receiver: { isConnected: false, slotName: 'standby1', senderHost: null, senderPort: null, contactAt: NOW },
    });
    const nodes: ClusterNode[] = [{ server: 'two', role: 'standby', memory: archived }];
    const { headlines } = over([
      poll(0, [at(0), walsenders({})]),
      poll(10, [at(10), walsenders()]),
      poll(60, [at(60), walsenders()]),
      poll(70, [at(70), walsenders()], { nodes }),
    ]);
    expect(headlines.filter((each) => each.includes('Lag'))).toEqual([
      'ReplicationLagUnknown standby1',
      'ReplicationLagUnknownCleared standby1',
    ]);
  });

  it('of a disconnected standby is unknown with a lower bound, and closes when the standby is forgotten', () => {
    const limits = limitsOf({ forgetStandbyAfter: 60_000 });
    const { headlines, lags } = over(
      [
        poll(0, [at(0), walsenders({})]),
        poll(10, [at(10, { writeLsn: 6_000 }), walsenders()]),
        poll(45, [at(45, { writeLsn: 7_000 }), walsenders()]),
        poll(90, [at(90, { writeLsn: 7_000 }), walsenders()]),
      ],
      memoryOf(),
      limits,
    );
    expect(
      lags
        .slice(1)
        .map(({ state, seconds, atLeastSeconds, atLeastBytes }) => [state, seconds, atLeastSeconds, atLeastBytes]),
    ).toEqual([
      ['unknown', null, 0, 1_000],
      ['unknown', null, 35, 2_000],
    ]);
    expect(headlines.slice(1)).toEqual([
      'StandbyDisconnected standby1',
      'ReplicationLagUnknown standby1',
      'ReplicationLagUnknownCleared standby1',
    ]);
  });

  it('restarts on another timeline, and is never negative', () => {
    const { lags } = over([
      poll(0, [at(0, { writeLsn: 9_000 }), walsenders({ replayLsn: 9_000 })]),
      poll(10, [at(10, { writeLsn: 5_000, timeline: 2 }), walsenders({ replayLsn: 4_000, replayLagBytes: 1_000 })]),
    ]);
    expect(lags[1]).toMatchObject({ state: 'behind', seconds: null, atLeastSeconds: 0, bytes: 1_000 });
  });
});

describe('the lag of a standby from its own view', () => {
  const own = (second: number, row: Parameters<typeof position>[0] = {}) =>
    at(second, { isStandby: true, writeLsn: null, receiveLsn: 5_000, replayLsn: 5_000, ...row });
  const standby = memoryOf({ isStandby: true });

  it('is zero while its sender sends messages, for any idle time', () => {
    const { lags } = over(
      [poll(0, [own(0), receivers({}), walsenders()]), poll(29, [own(29), receivers({}), walsenders()])],
      standby,
    );
    expect(lags.map(({ side, state, seconds }) => [side, state, seconds])).toEqual([
      ['standby', 'current', 0],
      ['standby', 'current', 0],
    ]);
  });

  it('is unknown if it has replayed all WAL but its sender is silent', () => {
    const { lags, headlines } = over(
      [poll(0, [own(0), receivers({}), walsenders()]), poll(70, [own(70), receivers({}), walsenders()])],
      standby,
    );
    // The silence gives no bound: the sender may have written nothing.
    expect(lags[1]).toMatchObject({ state: 'unknown', seconds: null, atLeastSeconds: null });
    expect(headlines).toEqual(['ReplicationLagUnknown orders-1']);
  });

  it('counts from the end that its sender reported, not only from received WAL', () => {
    const { lags } = over(
      [
        poll(0, [own(0), receivers({}), walsenders()]),
        poll(10, [own(10), receivers({ latestEndLsn: 6_000, lastMessageReceivedAt: NOW + 10 * SECOND }), walsenders()]),
        poll(15, [own(15), receivers({ latestEndLsn: 6_000, lastMessageReceivedAt: NOW + 15 * SECOND }), walsenders()]),
      ],
      standby,
    );
    expect(lags[2]).toMatchObject({ state: 'behind', seconds: 15, bytes: 1_000 });
  });

  /** A watched primary that has written up to a position. */
  const primaryAt = (lsn: number, memory: Partial<Memory> = {}): ClusterNode[] => [
    { server: 'primary', role: 'primary', memory: memoryOf({ samples: [{ lsn, at: 1 }], ...memory }) },
  ];
  const bounds = (lags: ReturnType<typeof over>['lags']) =>
    lags.map(({ state, seconds, atLeastSeconds, bytes, atLeastBytes }) => ({
      state,
      seconds,
      atLeastSeconds,
      bytes,
      atLeastBytes,
    }));

  it('is at least the time since its watched primary wrote the missing WAL, if it is cut off', () => {
    const cut = (second: number, lsn: number) =>
      poll(second, [own(second), receivers(), walsenders()], { nodes: primaryAt(lsn) });
    const { lags } = over(
      [
        poll(0, [own(0), receivers({}), walsenders()], { nodes: primaryAt(5_000) }),
        cut(100, 5_000),
        cut(200, 6_000),
        cut(300, 6_000),
      ],
      standby,
    );
    const unknown = { state: 'unknown', seconds: null, bytes: null };
    expect(bounds(lags).slice(1)).toEqual([
      { ...unknown, atLeastSeconds: 0, atLeastBytes: 0 },
      { ...unknown, atLeastSeconds: 0, atLeastBytes: 1_000 },
      { ...unknown, atLeastSeconds: 100, atLeastBytes: 1_000 },
    ]);
  });

  it('is at least the age of received WAL that is not replayed', () => {
    const received = { receiveLsn: 6_000 };
    const { lags } = over(
      [
        poll(0, [own(0), receivers({}), walsenders()]),
        poll(10, [own(10, received), receivers(), walsenders()]),
        poll(40, [own(40, received), receivers(), walsenders()]),
      ],
      standby,
    );
    expect(lags[2]).toMatchObject({ state: 'unknown', atLeastSeconds: 30, atLeastBytes: 1_000 });
  });

  it('ignores primaries of another system or timeline', () => {
    const of = (memory: Partial<Memory>) =>
      over([poll(0, [own(0), receivers(), walsenders()], { nodes: primaryAt(9_000, memory) })], standby).lags[0];
    expect(of({})).toMatchObject({ atLeastBytes: 4_000 });
    expect(of({ systemIdentifier: 8n })).toMatchObject({ atLeastBytes: 0, atLeastSeconds: null });
    expect(of({ timeline: 2 })).toMatchObject({ atLeastBytes: 0, atLeastSeconds: null });
  });

  describe('that is fed by an archive alone', () => {
    const fed = (second: number, replayLsn: number, nodes: ClusterNode[] = []) =>
      poll(
        second,
        [own(second, { isArchiveFed: true, timeline: null, receiveLsn: null, replayLsn }), receivers(), walsenders()],
        {
          nodes,
        },
      );

    it('is known if its primary is watched, also after a failover', () => {
      const { lags, headlines } = over(
        [
          fed(0, 5_000, primaryAt(5_000)),
          fed(100, 5_000, primaryAt(6_000, { timeline: 2 })),
          fed(200, 5_000, primaryAt(6_000, { timeline: 2 })),
          fed(300, 6_000, primaryAt(6_000, { timeline: 2 })),
        ],
        memoryOf({ isStandby: true, timeline: null }),
      );
      expect(lags).toMatchObject([
        { state: 'current', seconds: 0, bytes: 0 },
        { state: 'behind', seconds: 100, bytes: 1_000 },
        { state: 'behind', seconds: 200, bytes: 1_000 },
        { state: 'current', seconds: 0, bytes: 0 },
      ]);
      expect(headlines).toEqual([
        'ReplicationLagIncreased orders-1 seconds',
        'ReplicationLagRecovered orders-1 seconds',
      ]);
    });

    it('is unknown without an event if its primary is not watched', () => {
      const { lags, headlines } = over(
        [0, 100, 200].map((second) => fed(second, 5_000)),
        standby,
      );
      expect(bounds(lags.slice(-1))).toEqual([
        { state: 'unknown', seconds: null, atLeastSeconds: null, bytes: null, atLeastBytes: 0 },
      ]);
      expect(headlines).toEqual([]);
    });

    it('is unknown while its watched primary does not answer', () => {
      const silent = primaryAt(6_000, { isAnswering: false });
      const { lags, headlines } = over(
        [fed(0, 5_000, primaryAt(6_000)), fed(10, 5_000, silent), fed(60, 5_000, silent)],
        standby,
      );
      expect(lags[2]).toMatchObject({ state: 'unknown', atLeastSeconds: 60, atLeastBytes: 1_000 });
      expect(headlines).toEqual(['ReplicationLagUnknown orders-1']);
    });
  });

  it('is decided by its sender, if that is watched and answers', () => {
    const memory = over([poll(0, [at(0), walsenders({})])]).memory;
    const nodes = (isAnswering: boolean): ClusterNode[] => [
      { server: 'primary', role: 'primary', memory: { ...memory, isAnswering } },
    ];
    const lost = (isAnswering: boolean) =>
      over(
        [
          poll(0, [own(0), receivers({}), walsenders()], { nodes: nodes(isAnswering) }),
          poll(10, [own(10), receivers(), walsenders()], { nodes: nodes(isAnswering) }),
          poll(50, [own(50), receivers(), walsenders()], { nodes: nodes(isAnswering) }),
        ],
        standby,
      ).headlines;
    expect(lost(true)).toEqual([]);
    expect(lost(false)).toEqual(['ReplicationLagUnknown orders-1']);
  });
});

describe('a slot', () => {
  const seen = (...rows: Parameters<typeof slot>[0][]) =>
    over(rows.map((row, index) => poll(index * 10, [slots(row)]))).headlines.slice(1);
  const again = ['SlotDropped standby1', 'SlotCreated standby1'];

  it.each([
    ['another type', { slotType: 'logical' }],
    ['another database', { databaseName: 'other' }],
    ['WAL that it had let go', { restartLsn: 3_999 }],
    ['no WAL, though it is not lost', { restartLsn: null }],
  ])('is a new one if it has %s', (_, row) => {
    expect(seen({}, row)).toEqual(again);
  });

  it('is a new one if it was lost and is not lost now', () => {
    const lost = { walStatus: 'lost', restartLsn: null };
    expect(seen({}, lost, {})).toEqual(['SlotAtRisk standby1 lost', ...again, 'SlotAtRiskCleared standby1 lost']);
  });

  it('is a new one if it has decoded less than before, unless its counters were reset', () => {
    const logical = { slotType: 'logical', confirmedFlushLsn: 4_500, totalTransactions: 9 };
    expect(seen(logical, { ...logical, confirmedFlushLsn: 4_600, totalTransactions: 0 })).toEqual(again);
    expect(seen(logical, { ...logical, confirmedFlushLsn: 4_600, totalTransactions: 0, statsReset: NOW })).toEqual([]);
  });

  it('that advances is the same', () => {
    expect(seen({}, { restartLsn: 4_500 }, { restartLsn: 5_000, isActive: false })).toEqual([]);
  });

  it('of a base backup or of the copy of a table causes no event', () => {
    expect(over([poll(0, [slots({ isTemporary: true }, { slotName: 'pg_16400_sync_16390_7000' })])]).headlines).toEqual(
      [],
    );
  });

  it('has an episode for each status, which stays open while the status gets worse', () => {
    const status = (walStatus: string) => ({ walStatus });
    expect(seen({}, status('extended'), status('unreserved'), status('extended'), {})).toEqual([
      'SlotAtRisk standby1 extended',
      'SlotAtRisk standby1 unreserved',
      'SlotAtRiskCleared standby1 unreserved',
      'SlotAtRiskCleared standby1 extended',
    ]);
  });

  it('has an estimated time until it is lost', () => {
    const { events } = over([
      poll(0, [at(0), slots({})]),
      poll(10, [at(10, { writeLsn: 6_000 }), slots({ walStatus: 'extended', safeWalSize: 9_000 })]),
    ]);
    expect(events.find(({ type }) => type === 'SlotAtRisk')).toMatchObject({
      secondsToLost: 90,
      limit: 10_000,
      value: 1_000,
    });
  });

  it('is inactive after the limit, but not with occasional consumers or as a copy on a standby', () => {
    const idle = { isActive: false };
    const every = (row: (second: number) => Parameters<typeof slot>[0]) =>
      over(
        Array.from({ length: 40 }, (_, index) => poll(index * 10, [slots({ ...idle, ...row(index) })])),
      ).headlines.slice(1);
    expect(every(() => ({}))).toEqual(['SlotInactive standby1']);
    expect(every((index) => ({ slotType: 'logical', confirmedFlushLsn: 1_000 + index }))).toEqual([]);
    expect(every(() => ({ isSynced: true }))).toEqual([]);
  });
});

describe('synchronous standbys', () => {
  it.each([
    ['FIRST 2 (a, b)', 2],
    ['any 2 ( * )', 2],
    ['2(a,b)', 2],
    ['a, b', 1],
    ['*', 1],
    ['"FIRST 2 (x)"', 1],
  ])('%s needs %i', (synchronousStandbyNames, limit) => {
    const { events } = over([poll(0, [at(0, { synchronousStandbyNames }), walsenders({ syncState: 'async' })])]);
    expect(events.find(({ type }) => type === 'SyncStandbyMissing')).toMatchObject({ value: 0, limit });
  });

  it('are connected when they stream', () => {
    const names = { synchronousStandbyNames: 'ANY 1 (a, b)' };
    const { headlines } = over([
      poll(0, [at(0, names), walsenders({ syncState: 'quorum', state: 'catchup' })]),
      poll(10, [at(10, names), walsenders({ syncState: 'quorum' })]),
    ]);
    expect(headlines.slice(1)).toEqual(['SyncStandbyMissing orders-1', 'SyncStandbyMissingCleared orders-1']);
  });
});

describe('a failover', () => {
  const one = memoryOf();
  const promoted = memoryOf({ timeline: 2, publishedTimeline: 2 });
  const standby = memoryOf({ isStandby: true });
  const node = (memory: Memory, server = 'one'): ClusterNode[] => [
    { server, role: memory.isStandby ? 'standby' : 'primary', memory },
  ];
  const newer = (second: number, nodes: ClusterNode[], isStandby: boolean) =>
    poll(second, [at(second, { timeline: 2, isStandby, receiveLsn: isStandby ? 5_000 : null })], { nodes });
  const failovers = (...args: Parameters<typeof over>) =>
    over(...args).events.filter(({ type }) => type === 'FailoverDetected');

  it('is published by the new primary, with the old one if that is watched', () => {
    expect(failovers([newer(0, node(one), false), newer(10, node(one), false)], standby)).toMatchObject([
      { subject: 'orders-1', newPrimary: 'orders-1', oldPrimary: 'one', oldTimeline: 1, newTimeline: 2, lsn: '0/1388' },
    ]);
  });

  it('is not published again by its standbys', () => {
    const polls = [0, 10, 20, 30].map((second) => newer(second, node(promoted), true));
    expect(failovers(polls, standby)).toEqual([]);
    expect(failovers(polls, one)).toEqual([]);
  });

  it('is published by a standby, if the new primary is not watched', () => {
    const polls = [0, 10, 20, 30, 40].map((second) => newer(second, [], true));
    expect(failovers(polls, standby)).toMatchObject([{ subject: 'orders-1', newPrimary: null, oldPrimary: null }]);
  });

  it('is not detected while a standby does not know its timeline, or if the system changed', () => {
    const lost = poll(0, [at(0, { isStandby: true, timeline: null })]);
    expect(failovers([lost, poll(10, [at(10, { isStandby: true, timeline: 1 })])], standby)).toEqual([]);
    expect(failovers([poll(0, [at(0, { systemIdentifier: 8n, timeline: 9 })])], standby)).toEqual([]);
  });
});

describe('archiving', () => {
  const archive = (second: number, archived: number | null, failed: number | null, archiveMode = 'on') =>
    poll(second, [at(second, { archiveMode, lastArchivedAt: archived, lastFailedAt: failed })]);

  it('fails and recovers once; a reset of the statistics changes nothing', () => {
    const polls = [
      archive(0, 5, null),
      archive(10, 5, 6),
      archive(20, null, null),
      archive(30, 5, 7),
      archive(40, 8, 7),
    ];
    expect(over(polls).headlines).toEqual(['ArchivingFailing orders-1', 'ArchivingRecovered orders-1']);
  });

  it('closes its episode when it is switched off', () => {
    const { events } = over([archive(0, 5, 6), archive(10, 5, 6, 'off')]);
    expect(events.find(({ type }) => type === 'ArchivingRecovered')).toMatchObject({ reason: 'dropped' });
  });
});

describe('a subscription', () => {
  const seen = (...rows: Parameters<typeof subscription>[0][]) =>
    over(rows.map((row, index) => poll(index * 10, [subscriptions(row)]))).headlines;

  it('fails at its first error, and recovers after some readings without one', () => {
    expect(
      seen({}, { applyErrors: 1 }, { applyErrors: 1 }, { applyErrors: 2 }, { applyErrors: 2 }, { applyErrors: 2 }),
    ).toEqual(['SubscriptionFailed shop / orders', 'SubscriptionFailedCleared shop / orders']);
  });

  it('fails without a worker, but not at a single reading', () => {
    const none = { workerPid: null, applyErrors: null };
    expect(seen(none, {}, none, none)).toEqual(['SubscriptionFailed shop / orders']);
  });

  it('does not fail on a standby, which lists it but does not run it', () => {
    const none = subscriptions({ workerPid: null });
    const polls = [0, 10, 20].map((second) => poll(second, [none]));
    expect(over(polls, memoryOf({ isStandby: true })).headlines).toEqual([]);
    expect(over(polls).headlines).toEqual(['SubscriptionFailed shop / orders']);
  });

  it('that was disabled keeps its state', () => {
    expect(
      seen(
        { isEnabled: false, workerPid: null },
        { isEnabled: false, workerPid: null },
        { isEnabled: false, workerPid: null },
      ),
    ).toEqual([]);
    const disabledByError = { isEnabled: false, workerPid: null, applyErrors: 1 };
    expect(seen({}, disabledByError, disabledByError, disabledByError, disabledByError)).toEqual([
      'SubscriptionFailed shop / orders',
    ]);
  });
});

describe('topology', () => {
  const maps = (...args: Parameters<typeof over>) =>
    over(...args).events.filter((event) => event.type === 'TopologyMapped');
  const standby = memoryOf({
    isStandby: true,
    receiver: { isConnected: true, slotName: 'standby1', senderHost: 'x', senderPort: 1, contactAt: NOW },
  });
  const nodes: ClusterNode[] = [{ server: 'two', role: 'standby', memory: standby }];

  it('joins a watched standby to its sender, and names receivers that are not watched', () => {
    const readings = [at(0), walsenders({}, { slotName: 'other' }, { slotName: 'feed', slotType: 'logical' })];
    const [map] = maps([poll(0, readings, { nodes })]);
    expect(map).toMatchObject({ subject: 'orders-1', health: 'healthy', value: 4, systemIdentifier: 7n });
    expect(map?.nodes.map(({ name, role, upstream, isWatched }) => [name, role, upstream, isWatched])).toEqual([
      ['orders-1', 'primary', null, true],
      ['feed', 'subscriber', 'orders-1', false],
      ['other', 'standby', 'orders-1', false],
      ['two', 'standby', 'orders-1', true],
    ]);
  });

  it('is published only on change, by the primary', () => {
    const readings = (second: number) => [at(second), walsenders({})];
    const polls = [0, 10, 20].map((second) => poll(second, readings(second), { nodes }));
    expect(maps(polls)).toHaveLength(1);
    expect(
      maps(
        [poll(0, [at(0, { isStandby: true })], { nodes: [{ server: 'one', role: 'primary', memory: memoryOf() }] })],
        standby,
      ),
    ).toEqual([]);
  });

  it.each([
    ['broken', 'primary silent: one', memoryOf({ isAnswering: false })],
    ['broken', 'two primaries: orders-1', memoryOf({ timeline: 0 }), false],
    ['unknown', 'watched elsewhere: far', memoryOf({ isStandby: true }), false, ['far']],
    ['degraded', 'silent: one', memoryOf({ isStandby: true, isAnswering: false }), false],
  ])('is %s by %s', (health, reason, memory, isStandby = true, watchedElsewhere: string[] = []) => {
    const others: ClusterNode[] = [{ server: 'one', role: 'primary', memory }];
    const each = poll(0, [at(0, { isStandby, receiveLsn: 5_000 })], { nodes: others, watchedElsewhere });
    const [map] = maps([each], memoryOf({ isStandby }));
    expect(map).toMatchObject({ health });
    expect(map?.reasons).toContain(reason);
  });

  it('is degraded by open episodes', () => {
    const [map] = maps([poll(0, [at(0), slots({ walStatus: 'lost', restartLsn: null })])]);
    expect(map).toMatchObject({ health: 'degraded', reasons: ['SlotAtRisk: standby1 lost'] });
  });
});
