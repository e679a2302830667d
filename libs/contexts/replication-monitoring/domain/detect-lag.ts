import {
  micros,
  seconds,
  standingOf,
  type EpisodeLedger,
  type Finding,
  type Rule,
  type Standing,
} from '@pgherald/decisions';
import type { Reading, DomainEvent } from '@pgherald/events';
import type { Assessment } from './assess-lag.js';
import type { ReplicationMonitoringSettings } from '../settings.js';

/** Detects standbys that fell behind or caught up, and standbys with unknown lag. */
export function detectLag(
  ledger: EpisodeLedger,
  reading: Reading,
  assessed: readonly Assessment[],
  limits: ReplicationMonitoringSettings,
): readonly DomainEvent[] {
  return [
    ...ledger.follow(lagRule(limits), reading, () => assessed.flatMap((lag) => increaseOf(lag, limits))),
    ...ledger.follow(unknownLagRule(limits), reading, () => assessed.map((lag) => uncertaintyOf(lag, limits))),
  ];
}

function lagRule({ lagReadings: readings }: ReplicationMonitoringSettings): Rule<'ReplicationLagIncreased'> {
  const opening = 'ReplicationLagIncreased';
  return { opening, readings, whenGone: (facts) => ({ ...facts, seconds: null, bytes: null }) };
}

function increaseOf(lag: Assessment, limits: ReplicationMonitoringSettings): Finding<'ReplicationLagIncreased'>[] {
  const { standby, side, bytes } = lag;
  const known = lag.seconds ?? lag.atLeastSeconds;
  const measures = [
    { measure: 'seconds', value: known, limit: seconds(micros(limits.maxLag)), isBound: lag.seconds === null },
    { measure: 'bytes', value: bytes, limit: limits.maxLagSize, isBound: false },
  ];
  return measures.map(({ measure, value, limit, isBound }) => ({
    subject: `${standby} ${measure}`,
    standing: standingTo(lag, value, limit, isBound, limits.clearAtPctOfLimit),
    value,
    limit,
    facts: { standby, side, measure, seconds: lag.seconds, bytes },
  }));
}

/** A lower bound can be over a limit, never under it. */
function standingTo(
  lag: Assessment,
  value: number | null,
  limit: number,
  isBound: boolean,
  clearAtPct: number,
): Standing {
  if (lag.state === 'unknown' || value === null) return 'unknown';
  const standing = standingOf(value, limit, clearAtPct);
  if (standing === 'over' && lag.isDecidedBySender) return 'between';
  return isBound && standing === 'under' ? 'unknown' : standing;
}

function unknownLagRule({ lagUnknownAfter }: ReplicationMonitoringSettings): Rule<'ReplicationLagUnknown'> {
  const opening = 'ReplicationLagUnknown';
  return { opening, lasting: micros(lagUnknownAfter), whenGone: (facts) => ({ ...facts, cause: null }) };
}

function uncertaintyOf(
  { standby, side, state, atLeastSeconds: value, cause, since, isDecidedBySender }: Assessment,
  { lagUnknownAfter }: ReplicationMonitoringSettings,
): Finding<'ReplicationLagUnknown'> {
  // Without a sender, no connection can be lost or return.
  const isLost = state === 'unknown' && cause !== 'archive';
  const standing = !isLost ? 'under' : isDecidedBySender ? 'between' : 'over';
  const limit = seconds(micros(lagUnknownAfter));
  return { subject: standby, standing, value, limit, facts: { standby, side, cause }, since };
}
