import { standingOf, type Finding, type Rule } from '@pgherald/decisions';
import type { EventMap, RowOf } from '@pgherald/events';
import type { IdRates } from './id-rates.js';
import type { DatabaseMetricsSettings } from '../settings.js';

/** Age at which no ids are left; PostgreSQL refuses new ones 3,000,000 before. */
const IDS = 2 ** 31 - 1;
const REFUSED_BEFORE = 3_000_000;

type Row = RowOf<'WraparoundMeasured'>;
type Forecast = EventMap['WraparoundForecast']['databases'][number];

/** The fields of rows and rates that belong to a counter. */
const COUNTERS = [
  {
    counter: 'xid',
    age: 'xidAge',
    freezeMaxAge: 'freezeMaxAge',
    perHour1h: 'xidPerHour1h',
    perHour24h: 'xidPerHour24h',
  },
  {
    counter: 'multixact',
    age: 'multixactAge',
    freezeMaxAge: 'multixactFreezeMaxAge',
    perHour1h: 'multixactPerHour1h',
    perHour24h: 'multixactPerHour24h',
  },
] as const;

/** Builds a forecast for each database and counter with a known age. */
export function forecast(rows: readonly Row[], rates: IdRates): Forecast[] {
  return rows.flatMap((row) =>
    COUNTERS.flatMap((fields): Forecast[] => {
      const age = row[fields.age];
      if (age === null) return [];
      const { databaseOid, databaseName } = row;
      const { counter } = fields;
      const freezeMaxAge = row[fields.freezeMaxAge];
      const perHour = rates[fields.perHour1h];
      const usedPct = (100 * age) / IDS;
      const toForcedVacuumPct = (100 * age) / freezeMaxAge;
      const hoursToForcedVacuum = hours(freezeMaxAge - age, perHour);
      const hoursToStop = hours(Math.max(0, IDS - REFUSED_BEFORE - age), perHour);
      const known = { age, usedPct, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop };
      return [{ databaseOid, databaseName, counter, ...known }];
    }),
  );
}

/** Null if the rate is unknown or zero, or if the point has been passed. */
function hours(ids: number, perHour: number | null): number | null {
  return perHour === null || perHour === 0 || ids < 0 ? null : ids / perHour;
}

const UNKNOWN = {
  age: null,
  toForcedVacuumPct: null,
  hoursToForcedVacuum: null,
  hoursToStop: null,
  perHour1h: null,
  perHour24h: null,
} as const;

export const WRAPAROUND_RULE: Rule<'WraparoundRiskRaised'> = {
  opening: 'WraparoundRiskRaised',
  whenGone: (facts) => ({ ...facts, ...UNKNOWN }),
};

/** Compares each database with each limit. Every limit has its own episodes. */
export function wraparoundRisks(
  rows: readonly Row[],
  forecasts: readonly Forecast[],
  rates: IdRates,
  { wraparoundPct, clearAtPctOfLimit }: DatabaseMetricsSettings,
): Finding<'WraparoundRiskRaised'>[] {
  const limits = [...new Set(wraparoundPct)];
  const byKey = new Map(forecasts.map((each) => [`${each.databaseOid} ${each.counter}`, each]));
  return rows.flatMap(({ databaseOid: oid, databaseName: name }) =>
    COUNTERS.flatMap((fields) => {
      const { counter } = fields;
      const key = `${oid} ${counter}`;
      const known = byKey.get(key);
      const facts = { database: { oid, name }, counter, ...(known ? factsOf(known, fields, rates) : UNKNOWN) };
      return limits.map((limit) => ({
        key: `${key} ${limit}`,
        subject: `${name} ${counter} ${limit} %`,
        standing: known ? standingOf(known.usedPct, limit, clearAtPctOfLimit) : 'unknown',
        value: known?.usedPct ?? null,
        limit,
        facts,
      }));
    }),
  );
}

function factsOf(
  { age, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop }: Forecast,
  { perHour1h, perHour24h }: Readonly<Record<'perHour1h' | 'perHour24h', keyof IdRates>>,
  rates: IdRates,
) {
  const known = { age, toForcedVacuumPct, hoursToForcedVacuum, hoursToStop };
  return { ...known, perHour1h: rates[perHour1h], perHour24h: rates[perHour24h] };
}
