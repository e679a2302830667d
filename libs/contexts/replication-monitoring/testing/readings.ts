import type { RowOf } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import { distinctRow, NOW } from '@pgherald/testing';
import type { ReplicationMonitoringSettings } from '../settings.js';
import { INITIAL_MEMORY } from '../domain/observe.js';

type Walsender = RowOf<'ReplicationMeasured'>;
type Slot = RowOf<'ReplicationSlotsMeasured'>;
type Position = RowOf<'WalPositionMeasured'>;
type Receiver = RowOf<'WalReceiverMeasured'>;
type Subscription = RowOf<'SubscriptionsMeasured'>;

/** The default limits with changes. */
export const limitsOf = (limits: Partial<ReplicationMonitoringSettings> = {}): ReplicationMonitoringSettings => ({
  maxLag: 30_000,
  maxLagSize: 1_000_000,
  lagReadings: 1,
  clearAtPctOfLimit: 80,
  lagUnknownAfter: 30_000,
  slotInactiveAfter: 300_000,
  subscriptionReadings: 2,
  forgetStandbyAfter: 7 * 86_400_000,
  ...limits,
});

const OPENINGS = [
  'ArchivingFailing',
  'ReplicationLagIncreased',
  'ReplicationLagUnknown',
  'SlotAtRisk',
  'SlotCreated',
  'SlotInactive',
  'StandbyConnected',
  'SubscriptionFailed',
  'SyncStandbyMissing',
] as const;

/** A server that was seen before, a primary by default. */
export const memoryOf = (memory: Partial<ReplicationMonitoringMemory> = {}): ReplicationMonitoringMemory => ({
  ...INITIAL_MEMORY,
  firstReadings: OPENINGS.map((kind) => ({ kind, databaseOid: null, at: 0 })),
  systemIdentifier: 7n,
  isStandby: false,
  isAnswering: true,
  timeline: 1,
  publishedTimeline: 1,
  ...memory,
});

/** A streaming standby with the slot `standby1` that has replayed all 5,000 bytes. */
export const walsender = (row: Partial<Walsender> = {}): Walsender =>
  distinctRow('ReplicationMeasured', 100, {
    state: 'streaming',
    applicationName: 'standby1',
    clientAddress: '10.0.0.7',
    userName: 'replicator',
    slotName: 'standby1',
    slotType: 'physical',
    isTemporary: false,
    currentLsn: 5_000,
    sentLsn: 5_000,
    replayLsn: 5_000,
    replayLagBytes: 0,
    replayLagSeconds: null,
    syncState: 'async',
    ...row,
  });

/** A physical slot in use. */
export const slot = (row: Partial<Slot> = {}): Slot =>
  distinctRow('ReplicationSlotsMeasured', 200, {
    slotName: 'standby1',
    slotType: 'physical',
    plugin: null,
    databaseName: null,
    isTemporary: false,
    isActive: true,
    restartLsn: 4_000,
    confirmedFlushLsn: null,
    retainedBytes: 1_000,
    walStatus: 'reserved',
    safeWalSize: 9_000,
    invalidationReason: null,
    isSynced: false,
    totalTransactions: null,
    ...row,
  });

/** A primary that has written 5,000 bytes and archives nothing. */
export const position = (row: Partial<Position> = {}): Position =>
  distinctRow('WalPositionMeasured', 300, {
    systemIdentifier: 7n,
    isStandby: false,
    timeline: 1,
    measuredAt: NOW,
    writeLsn: 5_000,
    receiveLsn: null,
    replayLsn: null,
    clusterName: null,
    synchronousStandbyNames: null,
    walReceiverTimeoutMs: 60_000,
    archiveMode: 'off',
    isArchiveFed: null,
    ...row,
  });

/** A receiver whose sender just reported the end at 5,000 bytes. */
export const receiver = (row: Partial<Receiver> = {}): Receiver =>
  distinctRow('WalReceiverMeasured', 400, {
    status: 'streaming',
    measuredAt: NOW,
    lastMessageReceivedAt: NOW,
    latestEndLsn: 5_000,
    slotName: 'standby1',
    ...row,
  });

/** `orders` in `shop`, running without errors. */
export const subscription = (row: Partial<Subscription> = {}): Subscription =>
  distinctRow('SubscriptionsMeasured', 500, {
    subscriptionName: 'orders',
    databaseName: 'shop',
    isEnabled: true,
    applyErrors: 0,
    syncErrors: 0,
    ...row,
  });
