import type { DatabaseMetricsMemory, Observation, PollOfServer, Reading, Told } from '@pgherald/events';
import { detectDatabases } from './detect-databases.js';
import { detectDeadlocks } from './detect-deadlocks.js';
import { detectSettingChanges } from './detect-setting-changes.js';
import { detectStatsReset } from './detect-stats-reset.js';
import { idRates, sampleOf, withSample } from './id-rates.js';
import type { DatabaseMetricsLimits } from './limits.js';
import { detectWraparound, forecast } from './wraparound.js';

export const NOTHING_KNOWN: DatabaseMetricsMemory = {
  databases: [],
  databasesSince: null,
  wraparound: [],
  idSamples: [],
};

/** What database-metrics makes of one poll of a server: a pure function of the readings, the memory and the limits. */
export function observe(
  memory: DatabaseMetricsMemory,
  poll: PollOfServer,
  limits: DatabaseMetricsLimits,
): Observation<DatabaseMetricsMemory> {
  const told: Told[] = [];
  let after = memory;
  const databases = poll.reading('DatabasesMeasured');
  if (databases) {
    const previous = poll.previous(databases);
    const seen = detectDatabases(poll, databases, memory.databases, memory.databasesSince === null);
    told.push(
      ...seen.told,
      ...detectStatsReset(poll.server, databases, previous),
      ...detectDeadlocks(databases, previous),
    );
    after = { ...after, databases: seen.databases, databasesSince: memory.databasesSince ?? poll.polledAt };
  }
  const settings = poll.reading('SettingsMeasured');
  if (settings) told.push(...detectSettingChanges(settings, poll.previous(settings)));
  const wraparound = poll.reading('WraparoundMeasured');
  if (wraparound) {
    const observed = observeWraparound(after, poll, wraparound, limits);
    told.push(...observed.told);
    after = observed.memory;
  }
  return { memory: after, told };
}

function observeWraparound(
  memory: DatabaseMetricsMemory,
  poll: PollOfServer,
  reading: Reading<'WraparoundMeasured'>,
  limits: DatabaseMetricsLimits,
): Observation<DatabaseMetricsMemory> {
  const sample = sampleOf(reading);
  if (!sample) return { memory, told: [] };
  const rates = idRates(memory.idSamples, sample);
  const databases = forecast(reading.rows, rates);
  const isFirst = memory.idSamples.length === 0;
  const view = { poll, reading, forecasts: databases, rates, limits, isFirst };
  const { told, wraparound } = detectWraparound(view, memory.wraparound);
  return {
    memory: { ...memory, wraparound, idSamples: withSample(memory.idSamples, sample) },
    told: [{ type: 'WraparoundForecast', databases, ...rates }, ...told],
  };
}
