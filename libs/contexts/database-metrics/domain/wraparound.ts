import type { DatabaseMetricsMemory, EventMap, PollOfServer, Reading, RowOf, Told } from '@pgherald/events';
import type { IdRates } from './id-rates.js';
import type { DatabaseMetricsLimits } from './limits.js';

/** Ids ahead of the oldest frozen one at which there are none left; PostgreSQL refuses new ones 3,000,000 before. */
const IDS = 2 ** 31 - 1;
const REFUSED_BEFORE = 3_000_000;

type Row = RowOf<'WraparoundMeasured'>;
type Forecast = EventMap['WraparoundForecast']['databases'][number];
type Episodes = DatabaseMetricsMemory['wraparound'];

/** One forecast for each database and counter. */
export function forecast(rows: readonly Row[], rates: IdRates): Forecast[] {
  return rows.flatMap((row) => [
    forecastOf(row, 'xid', row.xidAge, row.freezeMaxAge, rates.xidPerHour1h),
    forecastOf(row, 'multixact', row.multixactAge, row.multixactFreezeMaxAge, rates.multixactPerHour1h),
  ]);
}

function forecastOf(row: Row, counter: string, age: number, freezeMaxAge: number, perHour: number | null): Forecast {
  return {
    databaseOid: row.databaseOid,
    databaseName: row.databaseName,
    counter,
    age,
    usedPct: (100 * age) / IDS,
    toForcedVacuumPct: (100 * age) / freezeMaxAge,
    hoursToForcedVacuum: hours(freezeMaxAge - age, perHour),
    hoursToStop: hours(Math.max(0, IDS - REFUSED_BEFORE - age), perHour),
  };
}

/** Null when the rate is unknown or zero (it never comes), or when the point has been passed. */
function hours(ids: number, perHour: number | null): number | null {
  return perHour === null || perHour === 0 || ids < 0 ? null : ids / perHour;
}

/** Risks raised and cleared, with hysteresis; each limit has an episode of its own. */
export function detectWraparound(
  poll: PollOfServer,
  reading: Reading<'WraparoundMeasured'>,
  forecasts: readonly Forecast[],
  rates: IdRates,
  open: Episodes,
  limits: DatabaseMetricsLimits,
): { readonly told: Told[]; readonly wraparound: Episodes } {
  const told: Told[] = [];
  const wraparound: Episodes[number][] = [];
  for (const each of forecasts) {
    for (const limit of limits.wraparoundPct) {
      const episode = open.find((known) => isSame(known, each) && known.limit === limit);
      const clearAt = (limit * limits.clearAtPctOfLimit) / 100;
      if (episode && each.usedPct >= clearAt) wraparound.push(episode);
      else if (episode) told.push({ ...closing(reading, episode, each.usedPct, 'recovered'), ...facts(each, rates) });
      else if (each.usedPct >= limit) {
        const raised = raise(poll, reading, each, limit);
        told.push({ ...raised, ...facts(each, rates) });
        wraparound.push({
          database: refOf(each),
          counter: each.counter,
          episode: raised.episode,
          since: reading.polledAt,
          limit,
        });
      }
    }
  }
  const gone = open.filter(
    (episode) => !wraparound.includes(episode) && !forecasts.some((each) => isSame(episode, each)),
  );
  told.push(
    ...gone.map((episode) => ({ ...closing(reading, episode, null, 'dropped'), ...unknownFacts(episode, rates) })),
  );
  const unlimited = open.filter((episode) => !limits.wraparoundPct.includes(episode.limit) && !gone.includes(episode));
  told.push(
    ...unlimited.map((episode) => ({
      ...closing(reading, episode, null, 'unwatched'),
      ...unknownFacts(episode, rates),
    })),
  );
  return { told, wraparound };
}

function raise(poll: PollOfServer, reading: Reading, each: Forecast, limit: number) {
  const type = 'WraparoundRiskRaised';
  const subject = subjectOf(each.databaseName, each.counter, limit);
  const common = {
    value: each.usedPct,
    limit,
    since: reading.polledAt,
    reason: null,
    causedBy: reading.eventId,
    firstSight: false,
  };
  return { type, subject, ...common, episode: poll.eventId(reading.eventId, type, subject) } as const;
}

function closing(
  reading: Reading,
  { database, counter, episode, limit }: Episodes[number],
  value: number | null,
  reason: string,
) {
  const subject = subjectOf(database.name, counter, limit);
  const common = { value, limit, since: reading.polledAt, causedBy: reading.eventId, firstSight: false };
  return { type: 'WraparoundRiskCleared', subject, ...common, episode, reason } as const;
}

function facts(each: Forecast, rates: IdRates) {
  const { counter, age, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop } = each;
  return {
    database: refOf(each),
    counter,
    age,
    toForcedVacuumPct,
    hoursToForcedVacuum,
    hoursToStop,
    ...ratesOf(counter, rates),
  };
}

function unknownFacts({ database, counter }: Episodes[number], rates: IdRates) {
  const unknown = { age: null, toForcedVacuumPct: null, hoursToForcedVacuum: null, hoursToStop: null };
  return { database, counter, ...unknown, ...ratesOf(counter, rates) };
}

function ratesOf(counter: string, rates: IdRates) {
  return counter === 'xid'
    ? { perHour1h: rates.xidPerHour1h, perHour24h: rates.xidPerHour24h }
    : { perHour1h: rates.multixactPerHour1h, perHour24h: rates.multixactPerHour24h };
}

function isSame(episode: Episodes[number], each: Forecast): boolean {
  return episode.database.oid === each.databaseOid && episode.counter === each.counter;
}

function subjectOf(database: string, counter: string, limit: number): string {
  return `${database} ${counter} ${limit} %`;
}

function refOf({ databaseOid, databaseName }: Forecast) {
  return { oid: databaseOid, name: databaseName };
}
