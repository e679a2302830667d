import { EpisodeLedger } from '@pgherald/decisions';
import type { Observation, PollOfServer, Reading, DomainEvent } from '@pgherald/events';
import type { DatabaseMetricsMemory } from '@pgherald/memories';
import { DATABASE_RULE, databasesOf } from './detect-databases.js';
import { detectDeadlocks } from './detect-deadlocks.js';
import { detectSettingChanges } from './detect-setting-changes.js';
import { detectStatsReset } from './detect-stats-reset.js';
import { idRates, sampleOf, withSample } from './id-rates.js';
import type { DatabaseMetricsSettings } from '../settings.js';
import { forecast, WRAPAROUND_RULE, wraparoundRisks } from './wraparound.js';

export const INITIAL_MEMORY: DatabaseMetricsMemory = { episodes: [], firstReadings: [], idSamples: [] };

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(
  before: DatabaseMetricsMemory,
  poll: PollOfServer,
  limits: DatabaseMetricsSettings,
): Observation<DatabaseMetricsMemory> {
  const ledger = new EpisodeLedger(before, poll);
  const databases = poll.reading('DatabasesMeasured');
  const settings = poll.reading('SettingsMeasured');
  const wraparound = poll.reading('WraparoundMeasured');
  const events = [
    ...(databases ? observeDatabases(poll, databases, ledger) : []),
    ...(settings ? detectSettingChanges(settings, poll.previous(settings)) : []),
    ...(wraparound ? observeWraparound(before, wraparound, limits, ledger) : []),
  ];
  const sample = wraparound && sampleOf(wraparound);
  const idSamples = sample ? withSample(before.idSamples, sample) : before.idSamples;
  return { memory: { ...ledger.memory, idSamples }, events };
}

function observeDatabases(
  poll: PollOfServer,
  reading: Reading<'DatabasesMeasured'>,
  ledger: EpisodeLedger,
): readonly DomainEvent[] {
  const previous = poll.previous(reading);
  return [
    ...ledger.follow(DATABASE_RULE, reading, databasesOf),
    ...detectStatsReset(poll.server, reading, previous),
    ...detectDeadlocks(reading, previous),
  ];
}

function observeWraparound(
  { idSamples }: DatabaseMetricsMemory,
  reading: Reading<'WraparoundMeasured'>,
  limits: DatabaseMetricsSettings,
  ledger: EpisodeLedger,
): readonly DomainEvent[] {
  const sample = sampleOf(reading);
  if (!sample) return [];
  const rates = idRates(idSamples, sample);
  const databases = forecast(reading.rows, rates);
  const isListed = new Set(reading.rows.map(({ databaseOid }) => databaseOid));
  // The limit of a risk without a finding was removed, unless its database is gone.
  const risks = ledger.follow(
    WRAPAROUND_RULE,
    reading,
    ({ rows }) => wraparoundRisks(rows, databases, rates, limits),
    ({ database }) => (isListed.has(database.oid) ? 'unwatched' : 'dropped'),
  );
  return [{ type: 'WraparoundForecast', databases, ...rates }, ...risks];
}
