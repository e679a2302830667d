import { standingOf, type FactsOf, type Finding, type Rule } from '@pgherald/decisions';
import type { DatabaseRef, EventMap, RowOf } from '@pgherald/events';
import type { IdRates } from './id-rates.js';
import type { DatabaseMetricsSettings } from '../settings.js';

/** Age at which no ids are left; PostgreSQL refuses new ones 3,000,000 before. */
const IDS = 2 ** 31 - 1;
const REFUSED_BEFORE = 3_000_000;

type Row = RowOf<'WraparoundMeasured'>;
type Forecast = EventMap['WraparoundForecast']['databases'][number];

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

/** Null if the rate is unknown or zero, or if the point has been passed. */
function hours(ids: number, perHour: number | null): number | null {
  return perHour === null || perHour === 0 || ids < 0 ? null : ids / perHour;
}

export const WRAPAROUND_RULE: Rule<'WraparoundRiskRaised'> = {
  opening: 'WraparoundRiskRaised',
  closing: 'WraparoundRiskCleared',
  whenGone: ({ database, counter }) => ({ database, counter, ...UNKNOWN }),
};

const UNKNOWN = {
  age: null,
  toForcedVacuumPct: null,
  hoursToForcedVacuum: null,
  hoursToStop: null,
  perHour1h: null,
  perHour24h: null,
} as const;

/** Compares each database with each limit. Every limit has its own episodes. */
export function wraparoundRisks(
  rows: readonly Row[],
  forecasts: readonly Forecast[],
  rates: IdRates,
  { wraparoundPct, clearAtPctOfLimit }: DatabaseMetricsSettings,
): Finding<'WraparoundRiskRaised'>[] {
  const limits = [...new Set(wraparoundPct)];
  const byCounter = new Map(forecasts.map((each) => [counterKey(each.databaseOid, each.counter), each]));
  return rows.flatMap(({ databaseOid: oid, databaseName: name }) =>
    COUNTERS.flatMap((counter) => {
      const forecasted = byCounter.get(counterKey(oid, counter));
      const usedPct = forecasted?.usedPct ?? null;
      return limits.map((limit) => ({
        key: `${counterKey(oid, counter)} ${limit}`,
        subject: `${name} ${counter} ${limit} %`,
        standing: usedPct === null ? 'unknown' : standingOf(usedPct, limit, clearAtPctOfLimit),
        value: usedPct,
        limit,
        facts: factsOf({ oid, name }, counter, forecasted, rates),
      }));
    }),
  );
}

const COUNTERS = ['xid', 'multixact'] as const;

function counterKey(databaseOid: number, counter: string): string {
  return `${databaseOid} ${counter}`;
}

function factsOf(
  database: DatabaseRef,
  counter: string,
  forecasted: Forecast | undefined,
  rates: IdRates,
): FactsOf<'WraparoundRiskRaised'> {
  if (!forecasted) return { database, counter, ...UNKNOWN };
  const { age, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop } = forecasted;
  const hourly = { age, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop, ...ratesOf(counter, rates) };
  return { database, counter, ...hourly };
}

function ratesOf(counter: string, rates: IdRates) {
  return counter === 'xid'
    ? { perHour1h: rates.xidPerHour1h, perHour24h: rates.xidPerHour24h }
    : { perHour1h: rates.multixactPerHour1h, perHour24h: rates.multixactPerHour24h };
}
