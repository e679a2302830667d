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

const MEASURES = ['seconds', 'bytes'] as const;
type Measure = (typeof MEASURES)[number];

/** Detects standbys that fell behind or caught up, and standbys with unknown lag. */
export function detectLag(
  ledger: EpisodeLedger,
  reading: Reading,
  assessed: readonly Assessment[],
  limits: ReplicationMonitoringSettings,
): readonly DomainEvent[] {
  const increased = assessed.flatMap((lag) => increaseOf(lag, limits));
  const unknown = assessed.map((lag) => uncertaintyOf(lag, limits));
  return [
    ...ledger.follow(lagRule(limits), { reading, findings: increased }),
    ...ledger.follow(unknownLagRule(limits), { reading, findings: unknown }),
  ];
}

function lagRule({ lagReadings }: ReplicationMonitoringSettings): Rule<'ReplicationLagIncreased'> {
  return {
    opening: 'ReplicationLagIncreased',
    closing: 'ReplicationLagRecovered',
    readings: lagReadings,
    whenGone: ({ standby, side, measure }) => ({ standby, side, measure, seconds: null, bytes: null }),
  };
}

function increaseOf(lag: Assessment, limits: ReplicationMonitoringSettings): Finding<'ReplicationLagIncreased'>[] {
  const { standby, side, seconds: lagSeconds, bytes } = lag;
  const limitOf = { seconds: seconds(micros(limits.maxLag)), bytes: limits.maxLagSize };
  return MEASURES.map((measure) => ({
    key: `${standby} ${measure}`,
    subject: `${standby} ${measure}`,
    standing: standingTo(lag, measure, limitOf[measure], limits.clearAtPctOfLimit),
    value: measure === 'seconds' ? (lagSeconds ?? lag.atLeastSeconds) : bytes,
    limit: limitOf[measure],
    facts: { standby, side, measure, seconds: lagSeconds, bytes },
  }));
}

/** A lower bound can be over a limit, never under it. */
function standingTo(lag: Assessment, measure: Measure, limit: number, clearAtPct: number): Standing {
  if (lag.state === 'unknown') return 'unknown';
  const value = measure === 'bytes' ? lag.bytes : (lag.seconds ?? lag.atLeastSeconds);
  if (value === null) return 'unknown';
  const standing = standingOf(value, limit, clearAtPct);
  if (standing === 'over' && lag.isDecidedBySender) return 'between';
  return measure === 'bytes' ? standing : lag.seconds === null && standing === 'under' ? 'unknown' : standing;
}

function unknownLagRule({ lagUnknownAfter }: ReplicationMonitoringSettings): Rule<'ReplicationLagUnknown'> {
  return {
    opening: 'ReplicationLagUnknown',
    closing: 'ReplicationLagUnknownCleared',
    lasting: micros(lagUnknownAfter),
    whenGone: ({ standby, side }) => ({ standby, side, cause: null }),
  };
}

function uncertaintyOf(
  { standby, side, state, atLeastSeconds, cause, since, isDecidedBySender }: Assessment,
  { lagUnknownAfter }: ReplicationMonitoringSettings,
): Finding<'ReplicationLagUnknown'> {
  return {
    key: standby,
    subject: standby,
    // Without a sender, no connection can be lost or return.
    standing: state !== 'unknown' || cause === 'archive' ? 'under' : isDecidedBySender ? 'between' : 'over',
    value: atLeastSeconds,
    limit: seconds(micros(lagUnknownAfter)),
    facts: { standby, side, cause },
    since,
  };
}
