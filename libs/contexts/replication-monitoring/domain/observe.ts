import type { Observation, PollOfServer, Reading, ReplicationMonitoringMemory, RowOf, Told } from '@pgherald/events';
import { assessItself, assessStandbys, lossOf, type Assessment, type WalNow } from './assess-lag.js';
import { ARCHIVING_KIND, archivingOf } from './detect-archiving.js';
import { detectLag } from './detect-lag.js';
import { detectSlotRisks, detectSlots } from './detect-slots.js';
import { detectStandbys } from './detect-standbys.js';
import { SUBSCRIPTION_KIND, subscriptionsOf } from './detect-subscriptions.js';
import { SYNC_KIND, syncStandbysOf } from './detect-sync-standbys.js';
import { nodesOf, primaryOf, reachedBy, upstreamOf } from './cluster.js';
import { detectFailover } from './detect-failover.js';
import { follow } from './episodes.js';
import { seconds, walRate } from './lag.js';
import { bytesBetween } from './lsn.js';
import type { ReplicationMonitoringLimits } from './limits.js';
import { mapTopology } from './map-topology.js';
import { primarySamplesAfter, receiverOf, walNow } from './wal-now.js';

type Memory = ReplicationMonitoringMemory;
type Limits = ReplicationMonitoringLimits;
type Observed = Observation<Memory>;

export const NOTHING_KNOWN: Memory = {
  systemIdentifier: null,
  isStandby: null,
  timeline: null,
  clusterName: null,
  isAnswering: false,
  samples: [],
  primarySamples: [],
  receiver: null,
  lag: null,
  standbysSince: null,
  standbys: [],
  slotsSince: null,
  slots: [],
  subscriptions: [],
  episodes: [],
  toldTimeline: null,
  newTimelineReadings: 0,
  topology: null,
};

/** What replication-monitoring makes of one poll of a server: a pure function of the readings, the memory and the limits. */
export function observe(before: Memory, poll: PollOfServer, limits: Limits): Observed {
  const given = givenOf(before, poll, limits);
  const told: Told[] = [];
  let memory: Memory = { ...before, isAnswering: poll.readings.length > 0 };
  for (const step of [observePosition, observeStandbys, observeSlots, observeSubscriptions, observeCluster]) {
    const after = step(memory, given);
    memory = after.memory;
    told.push(...after.told);
  }
  return { memory, told };
}

/** What a poll has read: a reading that failed is missing, and what it would have told is as it was. */
interface Given {
  readonly before: Memory;
  readonly poll: PollOfServer;
  readonly limits: Limits;
  readonly position: Reading<'WalPositionMeasured'> | undefined;
  readonly row: RowOf<'WalPositionMeasured'> | undefined;
  readonly receivers: Reading<'WalReceiverMeasured'> | undefined;
  readonly walsenders: Reading<'ReplicationMeasured'> | undefined;
  readonly slots: Reading<'ReplicationSlotsMeasured'> | undefined;
  readonly subscriptions: Reading<'SubscriptionsMeasured'> | undefined;
  /** Where the WAL is. */
  readonly wal: WalNow | undefined;
}

function givenOf(before: Memory, poll: PollOfServer, limits: Limits): Given {
  const position = poll.reading('WalPositionMeasured');
  const receivers = poll.reading('WalReceiverMeasured');
  return {
    before,
    poll,
    limits,
    position,
    row: position?.rows[0],
    receivers,
    walsenders: poll.reading('ReplicationMeasured'),
    slots: poll.reading('ReplicationSlotsMeasured'),
    subscriptions: poll.reading('SubscriptionsMeasured'),
    wal: position && walNow(before, poll, position, receivers?.rows[0]),
  };
}

function observePosition(memory: Memory, { before, poll, position, row, receivers, wal }: Given): Observed {
  if (!position || !row) return { memory, told: [] };
  const view = { poll, reading: position, isFirst: before.isStandby === null };
  const { told, episodes } = follow(view, ARCHIVING_KIND, archivingOf(poll.server, row), memory.episodes);
  const { systemIdentifier, isStandby, clusterName } = row;
  const isSameSystem = systemIdentifier === before.systemIdentifier;
  const timeline = row.timeline ?? (isSameSystem ? before.timeline : null);
  const receiver = receivers ? receiverOf(memory.receiver, row, receivers) : memory.receiver;
  const samples = wal?.samples ?? [];
  const known = { systemIdentifier, isStandby, clusterName, timeline, receiver, samples };
  const after = { ...memory, ...known, episodes };
  return { memory: { ...after, primarySamples: primarySamplesOf(after, row, poll, position, wal) }, told };
}

/** None while a sender answers, since that knows where the WAL is; those known before while the primary does not answer. */
function primarySamplesOf(
  memory: Memory,
  row: RowOf<'WalPositionMeasured'>,
  poll: PollOfServer,
  position: Reading<'WalPositionMeasured'>,
  wal: WalNow | undefined,
): Memory['primarySamples'] {
  const loss = row.isStandby && wal ? lossOf(row, memory.receiver) : null;
  if (loss === null || wal === undefined) return [];
  const lsn = watchedPrimary(memory, row, poll)?.memory.samples.at(-1)?.lsn;
  if (lsn === undefined) return memory.primarySamples;
  return primarySamplesAfter(memory.primarySamples, wal, lsn, poll.previous(position)?.rows[0]);
}

/** An archive leads a standby from one timeline to the next. */
function watchedPrimary(memory: Memory, row: RowOf<'WalPositionMeasured'>, poll: PollOfServer) {
  const timeline = lossOf(row, memory.receiver) === 'archive' ? null : memory.timeline;
  return primaryOf({ ...memory, timeline }, nodesOf(poll));
}

function observeStandbys(memory: Memory, given: Given): Observed {
  const { before, poll, limits, row, walsenders, wal } = given;
  if (!walsenders || !row || !wal) return { memory, told: [] };
  const view = { poll, reading: walsenders, isFirst: before.standbysSince === null };
  // Whoever was cut off from a server that has changed its role follows another one now.
  const hasTurned = before.isStandby !== row.isStandby || before.timeline !== memory.timeline;
  const missed = hasTurned ? memory.standbys.filter(({ goneSince }) => goneSince === null) : memory.standbys;
  const seen = detectStandbys(view, walsenders, missed, limits.forgetStandbyAfter);
  const assessed = [
    ...assessStandbys(wal, walsenders, seen.standbys, (standby) => reachedBy(standby, nodesOf(poll))),
    ...assessedItself(memory, given, wal),
  ];
  const lag = detectLag(view, assessed, limits, memory.episodes);
  const sync = follow(view, SYNC_KIND, syncStandbysOf(poll.server, row, walsenders), lag.episodes);
  const states = new Map(assessed.map(({ standby, side, state }) => [`${side} ${standby}`, state]));
  const standbys = seen.standbys.map((each) => ({ ...each, state: states.get(`upstream ${each.name}`) ?? each.state }));
  const standbysSince = memory.standbysSince ?? walsenders.polledAt;
  const known = { standbys, standbysSince, episodes: sync.episodes, lag: states.get(`standby ${poll.server}`) ?? null };
  const recorded = assessmentOf(assessed, lastRate(given, wal));
  return { memory: { ...memory, ...known }, told: [recorded, ...seen.told, ...lag.told, ...sync.told] };
}

function assessedItself(memory: Memory, { poll, row }: Given, wal: WalNow): Assessment[] {
  if (!row?.isStandby) return [];
  const primary = {
    samples: memory.primarySamples,
    isAnswering: watchedPrimary(memory, row, poll) !== undefined,
  };
  const own = assessItself(poll.server, wal, row, memory.receiver, primary);
  const isSentTo = lossOf(row, memory.receiver) !== 'archive';
  const isToldElsewhere = isSentTo && upstreamOf(memory, nodesOf(poll))?.memory.isAnswering === true;
  return [{ ...own, isToldElsewhere }];
}

function assessmentOf(assessed: readonly Assessment[], walBytesPerSecond: number | null): Told {
  const standbys = assessed.map(({ cause: _, since: __, isToldElsewhere: ___, ...lag }) => lag);
  return { type: 'ReplicationLagAssessed', walBytesPerSecond, standbys };
}

/** Since the reading before, where the WAL went on from there. */
function lastRate({ before, poll, position }: Given, { now, samples }: WalNow): number | null {
  const [last] = (position && poll.previous(position)?.rows) ?? [];
  if (!last || samples.length < 2 || before.samples.length === 0) return null;
  const lsn = before.samples.at(-1)?.lsn ?? now.lsn;
  return bytesBetween(lsn, now.lsn) / seconds(now.at - last.measuredAt);
}

function observeSlots(memory: Memory, { poll, limits, slots, wal }: Given): Observed {
  if (!slots) return { memory, told: [] };
  const view = { poll, reading: slots, isFirst: memory.slotsSince === null };
  const seen = detectSlots(view, slots, memory.slots);
  const rate = wal ? walRate(wal.samples, wal.now) : null;
  const risks = detectSlotRisks(view, slots, seen.slots, rate, limits, memory.episodes);
  const slotsSince = memory.slotsSince ?? slots.polledAt;
  return {
    memory: { ...memory, slots: seen.slots, slotsSince, episodes: risks.episodes },
    told: [...seen.told, ...risks.told],
  };
}

function observeSubscriptions(memory: Memory, { before, poll, limits, subscriptions: reading }: Given): Observed {
  if (!reading) return { memory, told: [] };
  // A standby lists the subscriptions of its primary and runs none.
  const rows = memory.isStandby ? [] : reading.rows;
  const { findings, subscriptions } = subscriptionsOf(rows, memory.subscriptions, limits);
  const view = { poll, reading, isFirst: before.isStandby === null };
  const kind = { ...SUBSCRIPTION_KIND, readings: limits.subscriptionReadings };
  const { told, episodes } = follow(view, kind, findings, memory.episodes);
  return { memory: { ...memory, subscriptions, episodes }, told };
}

function observeCluster(memory: Memory, { before, poll, position, wal }: Given): Observed {
  if (!position) return { memory, told: [] };
  const failover = detectFailover(before, memory, { poll, reading: position, lsn: wal?.now.lsn ?? null });
  const topology = mapTopology(before, failover.memory, poll, position);
  return { memory: topology.memory, told: [...failover.told, ...topology.told] };
}
