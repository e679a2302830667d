import { elapsed, seconds } from '@pgherald/decisions';
import type { EventMap, Reading, RowOf } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';
import type { OwnView } from './cluster.js';
import type { Standby } from './detect-standbys.js';
import { ageOfWalBehind, type Sample, type Samples } from './lag.js';
import { bytesBetween } from './lsn.js';
import { standbysAmong } from './walsenders.js';

export interface Assessment extends StandbyLag {
  readonly cause: string | null;
  readonly since: number | null;
  /** Whether the watched sender decides on this lag. */
  readonly isDecidedBySender: boolean;
}

type StandbyLag = EventMap['ReplicationLagAssessed']['standbys'][number];

export interface WalNow {
  readonly now: Sample;
  readonly samples: Samples;
}

/** Assesses the lag of each standby from the view of its sender. */
export function assessStandbys(
  wal: WalNow,
  reading: Reading<'ReplicationMeasured'>,
  standbys: readonly Standby[],
  ownView: (standby: Standby) => OwnView,
): Assessment[] {
  const rows = new Map(standbysAmong(reading.rows).map(({ name, row }) => [name, row]));
  return standbys.map((standby) => {
    const { name, applicationName, clientAddress, goneSince } = standby;
    const row = goneSince === null ? rows.get(name) : undefined;
    const whose = { standby: name, side: 'upstream', applicationName, clientAddress, isDecidedBySender: false };
    if (row?.replayLsn == null) return { ...whose, ...ofUnknown(wal, standby, ownView(standby)) };
    const bytes = row.replayLagBytes ?? bytesBetween(row.replayLsn, wal.now.lsn);
    return { ...whose, ...behind(wal, row.replayLsn, bytes, row.replayLagSeconds) };
  });
}

type Lag = Omit<Assessment, 'standby' | 'side' | 'applicationName' | 'clientAddress' | 'isDecidedBySender'>;

/** A disconnected standby lacks all WAL that was never sent to it, unless it reads an archive. */
function ofUnknown({ now, samples }: WalNow, { sentLsn, goneSince }: Standby, ownView: OwnView): Lag {
  const lsn = sentLsn === null ? null : Math.max(sentLsn, ownView.lsn ?? 0);
  const age = lsn === null ? null : ageOfWalBehind(lsn, samples, now.at).atLeast;
  const bytes = lsn === null ? null : bytesBetween(lsn, now.lsn);
  const cause = goneSince === null ? 'not-measured' : ownView.readsArchive ? 'archive' : 'disconnected';
  return unknown(cause, goneSince, age, bytes);
}

function behind({ now, samples }: WalNow, replayLsn: number, bytes: number, reportedLag: number | null): Lag {
  const { seconds: age, atLeast } = ageOfWalBehind(replayLsn, samples, now.at, reportedLag);
  const measured = { seconds: age, atLeastSeconds: age ?? atLeast, bytes, atLeastBytes: bytes };
  return { state: age === 0 ? 'current' : 'behind', ...measured, cause: null, since: null };
}

function unknown(cause: string, since: number | null, atLeastSeconds: number | null, atLeastBytes: number | null): Lag {
  return { state: 'unknown', seconds: null, atLeastSeconds, bytes: null, atLeastBytes, cause, since };
}

type Receiver = NonNullable<Memory['receiver']>;
type Position = RowOf<'WalPositionMeasured'>;

/** Timeout if wal_receiver_timeout is off: PostgreSQL's default. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** An idle, healthy sender sends messages at least this often. */
const LEAST_TIMEOUT_MS = 30_000;

export interface SeenPrimary {
  /** Positions of the primary, by the clock of the standby. */
  readonly samples: Samples;
  readonly isAnswering: boolean;
}

/** Assesses the lag of a standby from its own view. It is zero only while its sender answers or its primary is watched. */
export function assessItself(
  name: string,
  wal: WalNow,
  row: Position,
  receiver: Receiver | null,
  primary: SeenPrimary,
): Assessment {
  const names = { standby: name, side: 'standby', applicationName: null, clientAddress: null };
  const whose = { ...names, isDecidedBySender: false };
  const contactAt = receiver?.contactAt ?? null;
  const { replayLsn } = row;
  if (replayLsn === null) return { ...whose, ...unknown('not-measured', contactAt, null, null) };
  const cause = lossOf(row, receiver);
  const bytes = bytesBetween(replayLsn, wal.now.lsn);
  if (cause === null) return { ...whose, ...behind(wal, replayLsn, bytes, null) };
  const end = primary.samples.at(-1);
  const atLeastBytes = Math.max(bytes, end ? bytesBetween(replayLsn, end.lsn) : 0);
  if (cause === 'archive' && primary.isAnswering && end !== undefined) {
    const now = { lsn: end.lsn, at: wal.now.at };
    return { ...whose, ...behind({ now, samples: primary.samples }, replayLsn, atLeastBytes, null) };
  }
  const why = cause === 'archive' && end !== undefined ? 'silent' : cause;
  return { ...whose, ...unknown(why, contactAt, leastAge(wal, replayLsn, primary.samples), atLeastBytes) };
}

/**
 * Returns why a standby receives no messages from its sender; null while it does. `archive` is not a failure: it has no sender,
 * and its lag is known if its primary is watched.
 */
export function lossOf(
  { isArchiveFed, measuredAt, walReceiverTimeoutMs }: Position,
  receiver: Receiver | null,
): 'disconnected' | 'silent' | 'archive' | null {
  if (!receiver?.isConnected) return isArchiveFed === true ? 'archive' : 'disconnected';
  const allowed = Math.max(LEAST_TIMEOUT_MS, walReceiverTimeoutMs || DEFAULT_TIMEOUT_MS) / 1_000;
  return seconds(elapsed(receiver.contactAt, measuredAt)) > allowed ? 'silent' : null;
}

/** Counts only WAL that is known to exist, because a silent sender may have written nothing. Null if none is known. */
function leastAge({ now, samples }: WalNow, replayLsn: number, ofPrimary: Samples): number | null {
  const ownAge = ageOfWalBehind(replayLsn, samples, now.at).atLeast;
  if (ofPrimary.length > 0) return Math.max(ownAge, ageOfWalBehind(replayLsn, ofPrimary, now.at).atLeast);
  return ownAge > 0 ? ownAge : null;
}
