import type { PollOfServer, Reading, RowOf } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';
import type { WalNow } from './assess-lag.js';
import { withSample, type Sample } from './lag.js';

type Position = RowOf<'WalPositionMeasured'>;
type Receiver = NonNullable<Memory['receiver']>;

/** Returns the WAL position of the server with earlier samples; undefined for a standby without WAL. */
export function walNow(
  memory: Memory,
  poll: PollOfServer,
  reading: Reading<'WalPositionMeasured'>,
  receiver: RowOf<'WalReceiverMeasured'> | undefined,
): WalNow | undefined {
  const [row] = reading.rows;
  const [before] = poll.previous(reading)?.rows ?? [];
  const isSame = row !== undefined && isSameHistory(memory, row) && !wentBack(before, row);
  const samples = isSame ? memory.samples : [];
  const last = samples.at(-1);
  const lsn = row && endOf(row, receiver, last);
  if (row === undefined || lsn === undefined) return undefined;
  const now = { lsn, at: row.measuredAt };
  const until = isSame && before && last ? { lsn: last.lsn, at: before.measuredAt } : undefined;
  return { now, samples: withSample(samples, until, now) };
}

/** Positions compare only within one system, role and timeline. */
function isSameHistory({ systemIdentifier, timeline, isStandby }: Memory, row: Position): boolean {
  const isSameSystem = systemIdentifier === row.systemIdentifier;
  return isSameSystem && isStandby === row.isStandby && (row.timeline === null || timeline === row.timeline);
}

/** Whether the standby was rebuilt: it had replayed more before. */
function wentBack(before: Position | undefined, row: Position): boolean {
  return (row.replayLsn ?? 0) < (before?.replayLsn ?? 0);
}

/**
 * Returns the end of WAL that the server knows. A primary: the written position. A standby: the greatest of the reported,
 * received and replayed positions, because after it lost its sender it knows less than before.
 */
function endOf(
  { isStandby, writeLsn, receiveLsn, replayLsn }: Position,
  receiver: RowOf<'WalReceiverMeasured'> | undefined,
  last: Sample | undefined,
): number | undefined {
  if (!isStandby) return writeLsn ?? undefined;
  const positions = [receiveLsn, replayLsn, receiver?.latestEndLsn, last?.lsn].filter((lsn) => lsn != null);
  return positions.length === 0 ? undefined : Math.max(...positions);
}

/**
 * Returns the primary's positions by the standby's clock, because two clocks do not compare. Before the first sample, the WAL
 * was at the position that the standby knew.
 */
export function primarySamplesAfter(
  positions: readonly Sample[],
  { now, samples }: WalNow,
  primaryLsn: number,
  before: Position | undefined,
): readonly Sample[] {
  const past = positions.length > 0 ? positions : samples;
  const last = past.at(-1);
  const until = before && last ? { lsn: last.lsn, at: before.measuredAt } : undefined;
  return withSample(past, until, { lsn: Math.max(primaryLsn, last?.lsn ?? 0), at: now.at });
}

/** Returns the receiver of a standby, also after it lost its sender. */
export function receiverOf(
  positions: Memory['receiver'],
  { isStandby }: Position,
  { rows: [row] }: Reading<'WalReceiverMeasured'>,
): Memory['receiver'] {
  if (!isStandby) return null;
  if (row === undefined || row.status !== 'streaming') return positions && { ...positions, isConnected: false };
  const contactAt = row.lastMessageReceivedAt ?? positions?.contactAt ?? row.measuredAt;
  const { slotName, senderHost, senderPort } = row;
  return { isConnected: true, slotName, senderHost, senderPort, contactAt } satisfies Receiver;
}
