import { standingOf, type Told } from '@pgherald/events';
import type { Assessment } from './assess-lag.js';
import { follow, type Episode, type Finding, type Kind, type View } from './episodes.js';
import type { ReplicationMonitoringLimits } from './limits.js';

const MEASURES = ['seconds', 'bytes'] as const;
type Measure = (typeof MEASURES)[number];

/** Standbys that fell behind and caught up, and those of which nobody knows; hysteresis keeps them from doing so at every poll. */
export function detectLag(
  view: View,
  assessed: readonly Assessment[],
  limits: ReplicationMonitoringLimits,
  episodes: readonly Episode[],
): { readonly told: readonly Told[]; readonly episodes: readonly Episode[] } {
  const increased = follow(view, increasedKind(limits), assessed.flatMap(increaseOf(limits)), episodes);
  const lost = follow(view, unknownKind(limits), assessed.map(uncertaintyOf(limits)), increased.episodes);
  return { told: [...increased.told, ...lost.told], episodes: lost.episodes };
}

function increasedKind({ lagReadings }: ReplicationMonitoringLimits): Kind<'ReplicationLagIncreased'> {
  return {
    opening: 'ReplicationLagIncreased',
    readings: lagReadings,
    gone: (subject) => {
      const measure = MEASURES.find((each) => subject.endsWith(` ${each}`)) ?? 'seconds';
      const standby = subject.slice(0, -measure.length - 1);
      return { standby, side: 'upstream', measure, seconds: null, bytes: null };
    },
  };
}

function increaseOf(limits: ReplicationMonitoringLimits) {
  return (lag: Assessment): Finding<'ReplicationLagIncreased'>[] => {
    const { standby, side, seconds, bytes } = lag;
    const limitOf = { seconds: limits.maxLag / 1_000, bytes: limits.maxLagSize };
    return MEASURES.map((measure) => ({
      subject: `${standby} ${measure}`,
      standing: standingTo(lag, measure, limitOf[measure], limits.clearAtPctOfLimit),
      value: measure === 'seconds' ? (seconds ?? lag.atLeastSeconds) : bytes,
      limit: limitOf[measure],
      facts: { standby, side, measure, seconds, bytes },
    }));
  };
}

/** What is only known to be at least so much can be over a limit, never under it. */
function standingTo(lag: Assessment, measure: Measure, limit: number, clearAtPct: number): Finding<never>['standing'] {
  if (lag.state === 'unknown') return 'unknown';
  const value = measure === 'bytes' ? lag.bytes : (lag.seconds ?? lag.atLeastSeconds);
  if (value === null) return 'unknown';
  const standing = standingOf(value, limit, clearAtPct);
  if (standing === 'over' && lag.isToldElsewhere) return 'between';
  return measure === 'bytes' ? standing : lag.seconds === null && standing === 'under' ? 'unknown' : standing;
}

function unknownKind({ lagUnknownAfter }: ReplicationMonitoringLimits): Kind<'ReplicationLagUnknown'> {
  return {
    opening: 'ReplicationLagUnknown',
    lasting: lagUnknownAfter * 1_000,
    gone: (standby) => ({ standby, side: 'upstream', cause: null }),
  };
}

function uncertaintyOf({ lagUnknownAfter }: ReplicationMonitoringLimits) {
  return ({
    standby,
    side,
    state,
    atLeastSeconds,
    cause,
    since,
    isToldElsewhere,
  }: Assessment): Finding<'ReplicationLagUnknown'> => ({
    subject: standby,
    // Without a sender there is nothing that could be lost or come back.
    standing: state !== 'unknown' || cause === 'archive' ? 'under' : isToldElsewhere ? 'between' : 'over',
    value: atLeastSeconds,
    limit: lagUnknownAfter / 1_000,
    facts: { standby, side, cause },
    since,
  });
}
