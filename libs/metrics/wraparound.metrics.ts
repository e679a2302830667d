import type { Metric } from './catalogue.js';
import { by, doubleGauge, gauge, itemsOf, onRequest, times } from './define-metric.js';

const horizon = itemsOf('HorizonMeasured', 'rows', { database: 'databaseName' });
const age = itemsOf('WraparoundMeasured', 'rows', { database: 'databaseName' });
const forecast = itemsOf('WraparoundForecast', 'databases', { database: 'databaseName' });
const idRates = itemsOf('WraparoundForecast', null);
const holder = { holder: 'holder', name: 'holderName' } as const;
const counterOf = { counter: 'counter' } as const;
const HOUR = 3_600;

/** Metrics of database-metrics on transaction ids and multixacts. */
export const WRAPAROUND: readonly Metric[] = [
  gauge('pgherald.wraparound.xid_age', '{transaction}', {
    help: 'Age of the oldest transaction id.',
    from: age('xidAge'),
  }),
  gauge('pgherald.wraparound.multixact_age', '{multixact}', {
    help: 'Age of the oldest multixact.',
    from: age('multixactAge'),
  }),
  doubleGauge('pgherald.wraparound.used', '%', {
    help: 'Age of the oldest id, percent of all ids.',
    from: forecast('usedPct', counterOf),
  }),
  doubleGauge('pgherald.wraparound.to_forced_vacuum', '%', {
    help: 'Age of the oldest id, percent of the age at which autovacuum is forced.',
    from: forecast('toForcedVacuumPct', counterOf),
  }),
  doubleGauge('pgherald.wraparound.time_to_forced_vacuum', 's', {
    help: 'Time until autovacuum is forced, at the rate of the last hour.',
    from: forecast(times(HOUR, 'hoursToForcedVacuum'), counterOf),
  }),
  doubleGauge('pgherald.wraparound.time_to_stop', 's', {
    help: 'Time until PostgreSQL refuses new ids, at the rate of the last hour.',
    from: forecast(times(HOUR, 'hoursToStop'), counterOf),
  }),
  doubleGauge('pgherald.wraparound.id_rate', '{id}/s', {
    help: 'Ids used over the last hour.',
    from: idRates(times(1 / HOUR, by('counter', { xid: 'xidPerHour1h', multixact: 'multixactPerHour1h' }))),
  }),
  gauge('pgherald.horizon.age', '{transaction}', {
    help: 'Age of the horizon that a transaction, slot or standby holds back.',
    from: horizon('xidAge', holder),
  }),
  ...onRequest(
    doubleGauge('pgherald.wraparound.id_rate_daily', '{id}/s', {
      help: 'Ids used over the last day.',
      from: idRates(times(1 / HOUR, by('counter', { xid: 'xidPerHour24h', multixact: 'multixactPerHour24h' }))),
    }),
    gauge('pgherald.wraparound.age', '{id}', {
      help: 'Age of the oldest id in the forecast.',
      from: forecast('age', counterOf),
    }),
    gauge('pgherald.wraparound.freeze_max_age', '{id}', {
      help: 'Age at which autovacuum is forced.',
      from: age(by('counter', { xid: 'freezeMaxAge', multixact: 'multixactFreezeMaxAge' })),
    }),
  ),
];
