import { DAY, HOUR, MINUTE } from '@pgherald/decisions';
import type { EventMap, Reading } from '@pgherald/events';
import type { DatabaseMetricsMemory } from '@pgherald/memories';

type Samples = DatabaseMetricsMemory['idSamples'];
type Sample = Samples[number];

/** Multixact ids are 32 bits wide and wrap around; transaction ids come with their epoch and do not. */
const MULTIXACT_IDS = 2 ** 32;

/** Ids used per hour; null until the window was observed. */
export type IdRates = Omit<EventMap['WraparoundForecast'], 'meta' | 'truncated' | 'databases'>;

export function sampleOf(reading: Reading<'WraparoundMeasured'>): Sample | undefined {
  const [row] = reading.rows;
  return row && { at: reading.polledAt, nextXid: row.nextXid, nextMultixact: row.nextMultixact };
}

/** Adds a sample and thins the rest: one for every five minutes of the last hour, then one an hour for a day. */
export function withSample(samples: Samples, sample: Sample): Samples {
  const past = samples.filter((each) => each.at < sample.at && sample.at - each.at <= DAY + HOUR);
  const last = past.at(-1);
  if (last && sample.at - last.at < 5 * MINUTE) return past.length === samples.length ? samples : past;
  const hourOf = ({ at }: Sample): number => Math.floor(at / HOUR);
  const kept = past.filter((each, index) => {
    const previous = past[index - 1];
    const isRecent = sample.at - each.at <= HOUR + 5 * MINUTE;
    return isRecent || previous === undefined || hourOf(each) !== hourOf(previous);
  });
  return [...kept, sample];
}

export function idRates(samples: Samples, now: Sample): IdRates {
  const [hourAgo, dayAgo] = [HOUR, DAY].map((window) => oldestWithin(samples, now, window));
  return {
    xidPerHour1h: perHour(hourAgo, now, 'nextXid'),
    xidPerHour24h: perHour(dayAgo, now, 'nextXid'),
    multixactPerHour1h: perHour(hourAgo, now, 'nextMultixact'),
    multixactPerHour24h: perHour(dayAgo, now, 'nextMultixact'),
  };
}

/** Returns the sample nearest to the start of the window, if nine tenths of it were observed. */
function oldestWithin(samples: Samples, now: Sample, window: number): Sample | undefined {
  const slack = window / 10;
  return samples.find((sample) => now.at - sample.at <= window + slack && now.at - sample.at >= window - slack);
}

function perHour(before: Sample | undefined, now: Sample, counter: 'nextXid' | 'nextMultixact'): number | null {
  if (!before) return null;
  const used = now[counter] - before[counter];
  const ids = counter === 'nextMultixact' && used < 0 ? used + MULTIXACT_IDS : used;
  // More than half of all ids cannot be used within the window: a restore or failover set the counter back.
  return ids < 0 || ids > MULTIXACT_IDS / 2 ? null : (ids * HOUR) / (now.at - before.at);
}
