import type { EventMap, Reading, ReplicationMonitoringMemory } from '@pgherald/events';
import type { Standby } from './detect-standbys.js';
import { ageOfWalBehind, seconds, type Sample, type Samples } from './lag.js';
import { bytesBetween } from './lsn.js';
import { standbysAmong, type Walsender } from './walsenders.js';

/** How far a standby is behind, and why that is unknown. */
export interface Assessment extends StandbyLag {
  readonly cause: string | null;
  readonly since: number | null;
  /** The sender is watched too: it decides. */
  readonly isToldElsewhere: boolean;
}

type StandbyLag = EventMap['ReplicationLagAssessed']['standbys'][number];
type Memory = ReplicationMonitoringMemory;

/** Where the WAL of a server is now, and where it was. */
export interface WalNow {
  readonly now: Sample;
  readonly samples: Samples;
}

/** How far each standby is behind, as the server that sends to it sees it. */
export function assessStandbys(
  wal: WalNow,
  reading: Reading<'ReplicationMeasured'>,
  standbys: readonly Standby[],
): Assessment[] {
  const rows = new Map(standbysAmong(reading.rows).map(({ name, row }) => [name, row]));
  return standbys.map((standby) => {
    const { name, applicationName, clientAddress, goneSince } = standby;
    const row = goneSince === null ? rows.get(name) : undefined;
    const lag = row && row.replayLsn !== null ? ofWalsender(wal, row, row.replayLsn) : ofUnknown(wal, standby);
    return { standby: name, side: 'upstream', applicationName, clientAddress, isToldElsewhere: false, ...lag };
  });
}

type Lag = Omit<Assessment, 'standby' | 'side' | 'applicationName' | 'clientAddress' | 'isToldElsewhere'>;

function ofWalsender(wal: WalNow, { replayLagBytes, replayLagSeconds }: Walsender, replayLsn: number): Lag {
  return behind(wal, replayLsn, replayLagBytes ?? bytesBetween(replayLsn, wal.now.lsn), replayLagSeconds);
}

/** A standby that is cut off has nothing that was never sent to it; more is not known. */
function ofUnknown({ now, samples }: WalNow, { sentLsn, goneSince }: Standby): Lag {
  const age = sentLsn === null ? null : ageOfWalBehind(sentLsn, samples, now.at).atLeast;
  const bytes = sentLsn === null ? null : bytesBetween(sentLsn, now.lsn);
  return unknown(goneSince === null ? 'not-measured' : 'disconnected', goneSince, age, bytes);
}

function behind({ now, samples }: WalNow, replayLsn: number, bytes: number, told: number | null): Lag {
  const age = ageOfWalBehind(replayLsn, samples, now.at, told);
  const isCurrent = age.seconds === 0;
  const state = isCurrent ? 'current' : 'behind';
  return {
    state,
    seconds: age.seconds,
    atLeastSeconds: age.seconds ?? age.atLeast,
    bytes,
    atLeastBytes: bytes,
    cause: null,
    since: null,
  };
}

function unknown(cause: string, since: number | null, atLeastSeconds: number | null, atLeastBytes: number | null): Lag {
  return { state: 'unknown', seconds: null, atLeastSeconds, bytes: null, atLeastBytes, cause, since };
}

type Receiver = NonNullable<Memory['receiver']>;

/** PostgreSQL's default of wal_receiver_timeout, where it is switched off. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** While nothing is written a healthy sender is heard of this seldom. */
const LEAST_TIMEOUT_MS = 30_000;

/** How far a standby is behind, as it sees itself: zero only while its sender is heard of. */
export function assessItself(
  name: string,
  wal: WalNow,
  replayLsn: number | null,
  receiver: Receiver | null,
  timeoutMs: number | null,
): Assessment {
  const whose = {
    standby: name,
    side: 'standby',
    applicationName: null,
    clientAddress: null,
    isToldElsewhere: false,
  };
  const silentSeconds = receiver === null ? null : seconds(wal.now.at - receiver.contactAt);
  const allowed = Math.max(LEAST_TIMEOUT_MS, timeoutMs || DEFAULT_TIMEOUT_MS) / 1_000;
  const cause = replayLsn === null ? 'not-measured' : causeOf(receiver, silentSeconds, allowed);
  const bytes = replayLsn === null ? null : bytesBetween(replayLsn, wal.now.lsn);
  if (cause === null && replayLsn !== null && bytes !== null)
    return { ...whose, ...behind(wal, replayLsn, bytes, null) };
  return { ...whose, ...unknown(cause ?? 'not-measured', receiver?.contactAt ?? null, silentSeconds, bytes) };
}

function causeOf(receiver: Receiver | null, silentSeconds: number | null, allowed: number): string | null {
  if (!receiver?.isConnected) return 'disconnected';
  return silentSeconds !== null && silentSeconds > allowed ? 'silent' : null;
}
