import { elapsed, EpisodeLedger, seconds } from '@pgherald/decisions';
import type { Observation, PollOfServer, Reading, RowOf, DomainEvent } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';
import { assessItself, assessStandbys, lossOf, type Assessment, type WalNow } from './assess-lag.js';
import { ARCHIVING_RULE, archivingOf } from './detect-archiving.js';
import { detectLag } from './detect-lag.js';
import { detectSlotRisks, SLOT_RULE, slotsOf } from './detect-slots.js';
import { STANDBY_RULE, standbysAfter, standbysOf } from './detect-standbys.js';
import { SUBSCRIPTION_RULE, subscriptionsOf } from './detect-subscriptions.js';
import { SYNC_STANDBY_RULE, syncStandbysOf } from './detect-sync-standbys.js';
import { nodesOf, ownViewOf, primaryOf, upstreamOf } from './cluster.js';
import { detectFailover } from './detect-failover.js';
import { walRate } from './lag.js';
import { bytesBetween } from './lsn.js';
import type { ReplicationMonitoringSettings } from '../settings.js';
import { mapTopology } from './map-topology.js';
import { areVisible } from './walsenders.js';
import { primarySamplesAfter, receiverOf, walNow } from './wal-now.js';

type Limits = ReplicationMonitoringSettings;
type Observed = Observation<Memory>;

export const INITIAL_MEMORY: Memory = {
  systemIdentifier: null,
  isStandby: null,
  timeline: null,
  clusterName: null,
  isAnswering: false,
  samples: [],
  primarySamples: [],
  receiver: null,
  lag: null,
  standbys: [],
  slots: [],
  subscriptions: [],
  episodes: [],
  firstReadings: [],
  publishedTimeline: null,
  newTimelineReadings: 0,
  topology: null,
};

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(before: Memory, poll: PollOfServer, limits: Limits): Observed {
  const position = poll.reading('WalPositionMeasured');
  const receivers = poll.reading('WalReceiverMeasured');
  const wal = position && walNow(before, poll, position, receivers?.rows[0]);
  const ledger = new EpisodeLedger(before, poll);
  const input = { before, poll, limits, ledger, position, row: position?.rows[0], receivers, wal };
  const events: DomainEvent[] = [];
  let memory: Memory = { ...before, isAnswering: poll.readings.length > 0 };
  for (const step of [observePosition, observeStandbys, observeSlots, observeSubscriptions, observeCluster]) {
    const after = step(memory, input);
    memory = after.memory;
    events.push(...after.events);
  }
  return { memory: { ...memory, ...ledger.memory }, events };
}

/** The readings of a poll. A failed reading is missing, and its objects keep their state. */
interface PollInput {
  readonly before: Memory;
  readonly poll: PollOfServer;
  readonly limits: Limits;
  readonly ledger: EpisodeLedger;
  readonly position: Reading<'WalPositionMeasured'> | undefined;
  readonly row: RowOf<'WalPositionMeasured'> | undefined;
  readonly receivers: Reading<'WalReceiverMeasured'> | undefined;
  readonly wal: WalNow | undefined;
}

function observePosition(memory: Memory, { before, poll, ledger, position, row, receivers, wal }: PollInput): Observed {
  if (!position || !row) return { memory, events: [] };
  const events = ledger.follow(ARCHIVING_RULE, position, () => archivingOf(poll.server, row));
  const { systemIdentifier, isStandby, clusterName } = row;
  const isSameSystem = systemIdentifier === before.systemIdentifier;
  const timeline = row.timeline ?? (isSameSystem ? before.timeline : null);
  const receiver = receivers ? receiverOf(memory.receiver, row, receivers) : memory.receiver;
  const samples = wal?.samples ?? [];
  const after = { ...memory, systemIdentifier, isStandby, clusterName, timeline, receiver, samples };
  return { memory: { ...after, primarySamples: primarySamplesOf(after, row, poll, position, wal) }, events };
}

/** Returns no samples while a sender answers, because it knows the position; the earlier ones while the primary does not answer. */
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

/** Returns the watched primary. A standby that reads an archive follows it to the next timeline. */
function watchedPrimary(memory: Memory, row: RowOf<'WalPositionMeasured'>, poll: PollOfServer) {
  const timeline = lossOf(row, memory.receiver) === 'archive' ? null : memory.timeline;
  return primaryOf({ ...memory, timeline }, nodesOf(poll));
}

function observeStandbys(memory: Memory, input: PollInput): Observed {
  const { before, poll, limits, ledger, row, wal } = input;
  const reading = poll.reading('ReplicationMeasured');
  if (!reading || !row || !wal) return { memory, events: [] };
  // After a change of role, disconnected standbys follow another server.
  const hasChangedRole = before.isStandby !== row.isStandby || before.timeline !== memory.timeline;
  const known = hasChangedRole ? memory.standbys.filter(({ goneSince }) => goneSince === null) : memory.standbys;
  const isVisible = areVisible(reading.rows);
  const seen = isVisible ? standbysAfter(reading, known, limits.forgetStandbyAfter) : known;
  const assessed = [
    ...assessStandbys(wal, reading, seen, (standby) => ownViewOf(standby, nodesOf(poll))),
    ...assessedItself(memory, input, wal),
  ];
  const events = [
    assessmentOf(assessed, lastRate(input, wal)),
    ...(isVisible ? ledger.follow(STANDBY_RULE, reading, standbysOf) : []),
    ...detectLag(ledger, reading, assessed, limits),
    ...ledger.follow(SYNC_STANDBY_RULE, reading, ({ rows }) => syncStandbysOf(poll.server, row, rows)),
  ];
  const states = new Map(assessed.map(({ standby, side, state }) => [`${side} ${standby}`, state]));
  const standbys = seen.map((each) => ({ ...each, state: states.get(`upstream ${each.name}`) ?? each.state }));
  const lag = states.get(`standby ${poll.server}`) ?? null;
  return { memory: { ...memory, standbys, lag }, events };
}

function assessedItself(memory: Memory, { poll, row }: PollInput, wal: WalNow): Assessment[] {
  if (!row?.isStandby) return [];
  const isAnswering = watchedPrimary(memory, row, poll) !== undefined;
  const primary = { samples: memory.primarySamples, isAnswering };
  const assessment = assessItself(poll.server, wal, row, memory.receiver, primary);
  const isSentTo = lossOf(row, memory.receiver) !== 'archive';
  const isDecidedBySender = isSentTo && upstreamOf(memory, nodesOf(poll))?.memory.isAnswering === true;
  return [{ ...assessment, isDecidedBySender }];
}

function assessmentOf(assessed: readonly Assessment[], walBytesPerSecond: number | null): DomainEvent {
  const standbys = assessed.map(({ cause: _, since: __, isDecidedBySender: ___, ...lag }) => lag);
  return { type: 'ReplicationLagAssessed', walBytesPerSecond, standbys };
}

/** Returns the WAL rate since the reading before, if the WAL continued from there. */
function lastRate({ before, poll, position }: PollInput, { now, samples }: WalNow): number | null {
  const [last] = (position && poll.previous(position)?.rows) ?? [];
  if (!last || samples.length < 2 || before.samples.length === 0) return null;
  const lsn = before.samples.at(-1)?.lsn ?? now.lsn;
  return bytesBetween(lsn, now.lsn) / seconds(elapsed(last.measuredAt, now.at));
}

function observeSlots(memory: Memory, { poll, limits, ledger, wal }: PollInput): Observed {
  const reading = poll.reading('ReplicationSlotsMeasured');
  if (!reading) return { memory, events: [] };
  const { findings, slots } = slotsOf(reading, memory.slots);
  const rate = wal ? walRate(wal.samples, wal.now) : null;
  const events = [
    ...ledger.follow(SLOT_RULE, reading, () => findings),
    ...detectSlotRisks(ledger, reading, slots, rate, limits),
  ];
  return { memory: { ...memory, slots }, events };
}

function observeSubscriptions(memory: Memory, { poll, limits, ledger }: PollInput): Observed {
  const reading = poll.reading('SubscriptionsMeasured');
  if (!reading) return { memory, events: [] };
  // A standby lists the subscriptions of its primary but runs none.
  const rows = memory.isStandby ? [] : reading.rows;
  const { findings, subscriptions } = subscriptionsOf(rows, memory.subscriptions, limits);
  const rule = { ...SUBSCRIPTION_RULE, readings: limits.subscriptionReadings };
  return { memory: { ...memory, subscriptions }, events: ledger.follow(rule, reading, () => findings) };
}

function observeCluster(memory: Memory, { before, poll, ledger, position, wal }: PollInput): Observed {
  if (!position) return { memory, events: [] };
  const now = { ...memory, ...ledger.memory };
  const failover = detectFailover(before, now, { poll, reading: position, lsn: wal?.now.lsn ?? null });
  const topology = mapTopology(before, failover.memory, poll, position);
  return { memory: topology.memory, events: [...failover.events, ...topology.events] };
}
