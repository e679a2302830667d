import type { RowOf } from '@pgherald/events';
import type { Requirement } from './requirements.js';

type Access = RowOf<'ServerAccessMeasured'>;

/** Settings with the value that records nothing, the value to set, and the cost of the former. */
const SETTINGS: readonly (readonly [
  name: string,
  field: keyof Access,
  bad: string,
  good: string,
  isNeeded: boolean,
  costs: string,
])[] = [
  ['track_activities', 'trackActivities', 'off', 'on', true, 'activity of sessions: samples, blocking, transactions'],
  ['track_counts', 'trackCounts', 'off', 'on', true, 'use of tables and indexes; autovacuum does not run either'],
  ['track_io_timing', 'trackIoTiming', 'off', 'on', false, 'time of reads and writes'],
  ['track_functions', 'trackFunctions', 'none', 'pl', false, 'calls of functions and their time'],
  [
    'pg_stat_statements.track',
    'statementsTrack',
    'none',
    'top',
    true,
    'cost of statements: top queries and their plans',
  ],
];

/** Checks the settings that record statistics. Skips settings that the role may not see. */
export function settingsOf(access: Access): Requirement[] {
  return SETTINGS.filter(([, field]) => access[field] !== null).map(
    ([permission, field, bad, good, isNeeded, costs]): Requirement => ({
      permission,
      databaseName: null,
      isMet: access[field] !== bad,
      isNeeded,
      costs,
      statement: `ALTER SYSTEM SET ${permission} = '${good}'; SELECT pg_reload_conf()`,
    }),
  );
}
