import { DAY, HOUR, MINUTE } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';
import type { DatabaseMetricsMemory } from '@pgherald/memories';

type Samples = DatabaseMetricsMemory['idSamples'];
type Sample = Samples[number];

/** Multixact ids are 32 bits wide and wrap around; transaction ids come with their epoch and do not. */
const MULTIXACT_IDS = 2 ** 32;

/** Ids used per hour; null until the window was observed. */
export interface IdRates {
  readonly xidPerHour1h: number | null;
  readonly xidPerHour24h: number | null;
  readonly multixactPerHour1h: number | null;
  readonly multixactPerHour24h: number | null;
}

export function sampleOf(reading: Reading<'WraparoundMeasured'>): Sample | undefined {
  const [row] = reading.rows;
  return row && { at: reading.polledAt, nextXid: row.nextXid, nextMultixact: row.nextMultixact };
}

/** Adds a sample and thins the rest: one for every five minutes of the last hour, then one an hour for a day. */
export function withSample(samples: Samples, sample: Sample): Samples {
  const past = samples.filter((each) => each.at < sample.at && sample.at - each.at <= DAY + HOUR);
  const last = past.at(-1);
  if (last && sample.at - last.at < 5 * MINUTE) return past.length === samples.length ? samples : past;
  const recent = past.filter((each) => sample.at - each.at <= HOUR + 5 * MINUTE);
  const older = past.filter((each) => sample.at - each.at > HOUR + 5 * MINUTE);
  const hourly = older.filter(
    (each, index) => index === 0 || Math.floor(each.at / HOUR) !== Math.floor((older[index - 1]?.at ?? 0) / HOUR),
  );
  return [...hourly, ...recent, sample];
}

export function idRates(samples: Samples, now: Sample): IdRates {
  const hourAgo = oldestWithin(samples, now, HOUR);
  const dayAgo = oldestWithin(samples, now, DAY);
  return {
    xidPerHour1h: perHour(hourAgo, now, (sample) => sample.nextXid),
    xidPerHour24h: perHour(dayAgo, now, (sample) => sample.nextXid),
    multixactPerHour1h: perHour(hourAgo, now, (sample) => sample.nextMultixact, MULTIXACT_IDS),
    multixactPerHour24h: perHour(dayAgo, now, (sample) => sample.nextMultixact, MULTIXACT_IDS),
  };
}

/** Returns the sample nearest to the start of the window, if nine tenths of it were observed. */
function oldestWithin(samples: Samples, now: Sample, window: number): Sample | undefined {
  const slack = window / 10;
  return samples.find((sample) => now.at - sample.at <= window + slack && now.at - sample.at >= window - slack);
}

function perHour(
  before: Sample | undefined,
  now: Sample,
  counter: (sample: Sample) => number,
  modulus?: number,
): number | null {
  if (!before) return null;
  const used = counter(now) - counter(before);
  const ids = modulus !== undefined && used < 0 ? used + modulus : used;
  // More than half of all ids cannot be used within the window: a restore or failover set the counter back.
  return ids < 0 || ids > MULTIXACT_IDS / 2 ? null : (ids * HOUR) / (now.at - before.at);
}
