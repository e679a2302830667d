import { DAY, elapsed, HOUR, MINUTE, SECOND, seconds } from '@pgherald/decisions';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import { bytesBetween, type Lsn } from './lsn.js';

export type Samples = ReplicationMonitoringMemory['samples'];
export type Sample = Samples[number];

/** Older samples are thinned: one for each span of this length, up to an age. */
const KEPT = [
  { age: MINUTE, span: 0 },
  { age: 10 * MINUTE, span: 10 * SECOND },
  { age: HOUR, span: MINUTE },
  { age: DAY, span: 10 * MINUTE },
] as const;

/** The age of the oldest WAL behind a position, seconds. `seconds` is null if the samples do not reach back that far; `atLeast` is a lower bound. */
export interface WalAge {
  readonly seconds: number | null;
  readonly atLeast: number;
}

/**
 * Adds the current WAL position, if it moved. `before` is the reading before this one: until then the WAL was at the last
 * sample. If a position or clock went back, earlier samples are dropped, because they do not compare.
 */
export function withSample(samples: Samples, before: Sample | undefined, now: Sample): Samples {
  const last = samples.at(-1);
  if (last === undefined || now.lsn < last.lsn || now.at <= last.at) return [now];
  if (now.lsn === last.lsn) return samples;
  const stoodUntil = before !== undefined && before.lsn === last.lsn && before.at > last.at && before.at < now.at;
  return thinned([...samples, ...(stoodUntil ? [before] : []), now], now.at);
}

function thinned(samples: Samples, now: number): Samples {
  return samples.filter(({ at }, index) => {
    const kept = KEPT.find(({ age }) => now - at <= age);
    const before = samples[index - 1];
    if (kept === undefined) return false;
    return kept.span === 0 || before === undefined || Math.floor(at / kept.span) !== Math.floor(before.at / kept.span);
  });
}

/**
 * Returns the age of the oldest WAL behind `lsn`: the time at which that position was written, interpolated between two
 * samples. `reportedLag` is the lag that PostgreSQL reports. It may be outdated, so it counts only if the samples allow it.
 */
export function ageOfWalBehind(lsn: Lsn, samples: Samples, now: number, reportedLag: number | null = null): WalAge {
  const after = samples.findIndex((sample) => sample.lsn > lsn);
  const next = samples[after];
  if (next === undefined) return { seconds: 0, atLeast: 0 };
  const atLeast = seconds(elapsed(next.at, now));
  const previous = samples[after - 1];
  if (previous === undefined) return { seconds: null, atLeast };
  const atMost = seconds(elapsed(previous.at, now));
  if (reportedLag !== null && reportedLag >= atLeast && reportedLag <= atMost) return { seconds: reportedLag, atLeast };
  const share = bytesBetween(previous.lsn, lsn) / bytesBetween(previous.lsn, next.lsn);
  return { seconds: seconds(elapsed(previous.at + share * (next.at - previous.at), now)), atLeast };
}

/** Returns WAL per second over the last few minutes; null until there are two samples. */
export function walRate(samples: Samples, now: Sample): number | null {
  const first = samples.find(({ at }) => now.at - at <= 5 * MINUTE && at < now.at);
  return first === undefined ? null : bytesBetween(first.lsn, now.lsn) / seconds(elapsed(first.at, now.at));
}
