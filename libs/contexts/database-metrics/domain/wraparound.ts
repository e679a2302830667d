import type {
  DatabaseMetricsMemory,
  DatabaseRef,
  EventMap,
  PollOfServer,
  Reading,
  RowOf,
  Told,
} from '@pgherald/events';
import type { IdRates } from './id-rates.js';
import type { DatabaseMetricsLimits } from './limits.js';

/** Ids ahead of the oldest frozen one at which there are none left; PostgreSQL refuses new ones 3,000,000 before. */
const IDS = 2 ** 31 - 1;
const REFUSED_BEFORE = 3_000_000;

type Row = RowOf<'WraparoundMeasured'>;
type Forecast = EventMap['WraparoundForecast']['databases'][number];
type Episode = DatabaseMetricsMemory['wraparound'][number];

/** One forecast for each database and counter whose age is known. */
export function forecast(rows: readonly Row[], rates: IdRates): Forecast[] {
  return rows.flatMap((row) => [
    ...forecastOf(row, 'xid', row.xidAge, row.freezeMaxAge, rates.xidPerHour1h),
    ...forecastOf(row, 'multixact', row.multixactAge, row.multixactFreezeMaxAge, rates.multixactPerHour1h),
  ]);
}

function forecastOf(
  row: Row,
  counter: string,
  age: number | null,
  freezeMaxAge: number,
  perHour: number | null,
): Forecast[] {
  if (age === null) return [];
  const forecasted: Forecast = {
    databaseOid: row.databaseOid,
    databaseName: row.databaseName,
    counter,
    age,
    usedPct: (100 * age) / IDS,
    toForcedVacuumPct: (100 * age) / freezeMaxAge,
    hoursToForcedVacuum: hours(freezeMaxAge - age, perHour),
    hoursToStop: hours(Math.max(0, IDS - REFUSED_BEFORE - age), perHour),
  };
  return [forecasted];
}

/** Null when the rate is unknown or zero (it never comes), or when the point has been passed. */
function hours(ids: number, perHour: number | null): number | null {
  return perHour === null || perHour === 0 || ids < 0 ? null : ids / perHour;
}

/** What a risk is judged by. */
export interface WraparoundView {
  readonly poll: PollOfServer;
  readonly reading: Reading<'WraparoundMeasured'>;
  readonly forecasts: readonly Forecast[];
  readonly rates: IdRates;
  readonly limits: DatabaseMetricsLimits;
  /** Nothing was ever seen of this server: nobody knows when a risk began. */
  readonly isFirst: boolean;
}

/** Risks raised and cleared, with hysteresis; each limit has an episode of its own. */
export function detectWraparound(
  view: WraparoundView,
  open: readonly Episode[],
): { readonly told: Told[]; readonly wraparound: readonly Episode[] } {
  const followed = open.map((episode) => follow(view, episode));
  const raised = view.forecasts.flatMap((each) =>
    [...new Set(view.limits.wraparoundPct)]
      .filter((limit) => each.usedPct >= limit && !open.some((known) => known.limit === limit && isSame(known, each)))
      .map((limit) => raise(view, each, limit)),
  );
  return {
    told: [...raised, ...followed].map(({ told }) => told).filter((told) => told !== undefined),
    wraparound: [...followed, ...raised].map(({ episode }) => episode).filter((episode) => episode !== undefined),
  };
}

/** What became of a known or new risk: its episode unless it ended, and what is told of it. */
interface Outcome {
  readonly episode: Episode | undefined;
  readonly told: Told | undefined;
}

function follow(view: WraparoundView, known: Episode): Outcome {
  const { limits, reading } = view;
  const now = view.forecasts.find((each) => isSame(known, each));
  const isThere = reading.rows.some(({ databaseOid }) => databaseOid === known.database.oid);
  if (!now && (isThere || !reading.complete)) return { episode: known, told: undefined };
  if (!now) return clear(view, known, undefined, 'dropped');
  const episode = { ...known, database: refOf(now) };
  if (!limits.wraparoundPct.includes(known.limit)) return clear(view, episode, now, 'unwatched');
  const clearAt = (known.limit * limits.clearAtPctOfLimit) / 100;
  return now.usedPct < clearAt ? clear(view, episode, now, 'recovered') : { episode, told: undefined };
}

function raise({ poll, reading, rates, isFirst }: WraparoundView, each: Forecast, limit: number): Outcome {
  const type = 'WraparoundRiskRaised';
  const { counter, usedPct } = each;
  const database = refOf(each);
  const subject = subjectOf(database, counter, limit);
  const episode = poll.eventId(reading.eventId, type, subject);
  const since = reading.polledAt;
  const common = { subject, value: usedPct, limit, since, episode, reason: null, causedBy: reading.eventId };
  return {
    episode: { database, counter, episode, since, limit },
    told: { type, ...common, firstSight: isFirst, database, counter, ...factsOf(each), ...ratesOf(counter, rates) },
  };
}

function clear({ reading, rates }: WraparoundView, known: Episode, now: Forecast | undefined, reason: string): Outcome {
  const { database, counter, episode, limit } = known;
  const subject = subjectOf(database, counter, limit);
  const value = now?.usedPct ?? null;
  const common = { subject, value, limit, since: reading.polledAt, episode, reason, causedBy: reading.eventId };
  const facts = { database, counter, ...factsOf(now), ...ratesOf(counter, rates) };
  return { episode: undefined, told: { type: 'WraparoundRiskCleared', ...common, firstSight: false, ...facts } };
}

function factsOf(each: Forecast | undefined) {
  return {
    age: each?.age ?? null,
    toForcedVacuumPct: each?.toForcedVacuumPct ?? null,
    hoursToForcedVacuum: each?.hoursToForcedVacuum ?? null,
    hoursToStop: each?.hoursToStop ?? null,
  };
}

function ratesOf(counter: string, rates: IdRates) {
  return counter === 'xid'
    ? { perHour1h: rates.xidPerHour1h, perHour24h: rates.xidPerHour24h }
    : { perHour1h: rates.multixactPerHour1h, perHour24h: rates.multixactPerHour24h };
}

function isSame({ database, counter }: Episode, each: Forecast): boolean {
  return database.oid === each.databaseOid && counter === each.counter;
}

function subjectOf(database: DatabaseRef, counter: string, limit: number): string {
  return `${database.name} ${counter} ${limit} %`;
}

function refOf({ databaseOid, databaseName }: Forecast): DatabaseRef {
  return { oid: databaseOid, name: databaseName };
}
