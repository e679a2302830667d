import type { RowOf } from '@pgherald/events';
import { STATEMENTS, type Requirement } from './requirements.js';

type Access = RowOf<'ServerAccessMeasured'>;

/** Settings, the value that records nothing, the one to set, whether default metrics need it, and what they lose. */
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
  ['pg_stat_statements.track', 'statementsTrack', 'none', 'top', true, STATEMENTS],
];

/** Checks the settings that record statistics. Skips settings that the role may not see. */
export function settingsOf(access: Access): Requirement[] {
  return SETTINGS.filter(([, field]) => access[field] !== null).map(
    ([permission, field, bad, good, isNeeded, costs]) => {
      const statement = `ALTER SYSTEM SET ${permission} = '${good}'; SELECT pg_reload_conf()`;
      return { permission, databaseName: null, isMet: access[field] !== bad, isNeeded, costs, statement };
    },
  );
}
