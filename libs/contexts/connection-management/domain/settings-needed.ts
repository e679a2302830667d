import type { RowOf } from '@pgherald/events';
import type { Requirement } from './requirements.js';

type Access = RowOf<'ServerAccessMeasured'>;

/** Settings with the value that records nothing, and the cost of that value. */
const SETTINGS: readonly {
  readonly name: string;
  readonly field: keyof Access;
  readonly bad: string;
  readonly good: string;
  readonly isNeeded: boolean;
  readonly costs: string;
}[] = [
  {
    name: 'track_activities',
    field: 'trackActivities',
    bad: 'off',
    good: 'on',
    isNeeded: true,
    costs: 'activity of sessions: samples, blocking, transactions',
  },
  {
    name: 'track_counts',
    field: 'trackCounts',
    bad: 'off',
    good: 'on',
    isNeeded: true,
    costs: 'use of tables and indexes; autovacuum does not run either',
  },
  {
    name: 'track_io_timing',
    field: 'trackIoTiming',
    bad: 'off',
    good: 'on',
    isNeeded: false,
    costs: 'time of reads and writes',
  },
  {
    name: 'track_functions',
    field: 'trackFunctions',
    bad: 'none',
    good: 'pl',
    isNeeded: false,
    costs: 'calls of functions and their time',
  },
  {
    name: 'pg_stat_statements.track',
    field: 'statementsTrack',
    bad: 'none',
    good: 'top',
    isNeeded: true,
    costs: 'cost of statements: top queries and their plans',
  },
];

/** Checks the settings that record statistics. Skips settings that the role may not see. */
export function settingsOf(access: Access): Requirement[] {
  return SETTINGS.filter(({ field }) => access[field] !== null).map(
    ({ name, field, bad, good, isNeeded, costs }): Requirement => ({
      permission: name,
      databaseName: null,
      isMet: access[field] !== bad,
      isNeeded,
      costs,
      statement: `ALTER SYSTEM SET ${name} = '${good}'; SELECT pg_reload_conf()`,
    }),
  );
}
