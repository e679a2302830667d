import type { FailedReading, PollOfServer, RowOf } from '@pgherald/events';
import { flavourOf, warningsOf } from './access.js';
import { permissionReadings, requirementsOf } from './detect-permissions.js';
import { quoted, roomInStatements, type Requirement } from './requirements.js';
import { settingsOf } from './settings-needed.js';

/** One check. `missing` costs metrics that are sent by default; `advice` is an optional improvement. */
export interface Check {
  readonly area: 'connection' | 'permission' | 'setting';
  readonly what: string;
  readonly database: string | null;
  readonly state: 'ok' | 'missing' | 'advice';
  readonly costs: string | null;
  readonly statement: string | null;
}

/** Access of pgherald to a server: what it can read and what it cannot. */
export interface AccessReport {
  readonly server: string;
  readonly version: string;
  readonly role: PollOfServer['role'];
  readonly userName: string;
  readonly tls: string | null;
  readonly flavour: string | null;
  readonly extensions: string | null;
  /** Clock of the server minus the clock of pgherald. */
  readonly clockSkewMs: number;
  readonly settings: Readonly<Record<string, string | number | null>>;
  /** Whether no check has the state `missing`. */
  readonly isReady: boolean;
  readonly checks: readonly Check[];
}

/** Builds the report; undefined if permissions were not due in the poll, or could not be read. */
export function report(poll: PollOfServer): AccessReport | undefined {
  const access = poll.reading('ServerAccessMeasured')?.rows[0];
  const permissions = permissionReadings(poll);
  if (!access || !permissions.some(({ database }) => database === null)) return undefined;
  const requirements = permissions.flatMap((reading) => requirementsOf(poll, access, reading));
  const watched = poll.databases?.filter(({ isWatched }) => isWatched).length ?? 0;
  const room = roomInStatements(access, watched);
  const checks = [
    ...connectionChecks(access),
    ...refusals(poll, requirements),
    ...gapsOf(poll),
    ...requirements.map((each) => checkOf('permission', each)),
    ...[...settingsOf(access), ...(room ? [room] : [])].map((each) => checkOf('setting', each)),
  ];
  const { version, userName, tls, extensions, clockSkewMs } = access;
  const login = { userName, tls, flavour: flavourOf(access), extensions, clockSkewMs };
  const isReady = checks.every(({ state }) => state !== 'missing');
  const settings = settingValues(access);
  return { server: poll.server, version, role: poll.role, ...login, settings, isReady, checks };
}

function checkOf(area: Check['area'], { permission, databaseName, ...each }: Requirement): Check {
  const { isMet, isNeeded, costs, statement } = each;
  const what = { area, what: permission, database: databaseName };
  return isMet
    ? { ...what, state: 'ok', costs: null, statement: null }
    : { ...what, state: isNeeded ? 'missing' : 'advice', costs, statement };
}

/** Beyond this, times of events visibly differ from other clocks. */
const MAX_SKEW_MS = 1_000;

function connectionChecks(access: RowOf<'ServerAccessMeasured'>): Check[] {
  const { clockSkewMs, roundTripMs } = access;
  const common = { area: 'connection', database: null, statement: null } as const;
  const isSkewed = Math.abs(clockSkewMs) - roundTripMs / 2 > MAX_SKEW_MS;
  const costs = 'events carry the clock of the server: set both by NTP';
  return [
    { ...common, what: 'login', state: 'ok', costs: null },
    ...warningsOf(access).map((warning): Check => ({ ...common, what: warning, state: 'advice', costs: null })),
    { ...common, what: 'clock', state: isSkewed ? 'advice' : 'ok', costs: isSkewed ? costs : null },
  ];
}

/** Lists databases and groups that could not be read, unless a missing CONNECT explains the failure. */
function refusals({ failures }: PollOfServer, requirements: readonly Requirement[]): Check[] {
  const closed = new Set(
    requirements.filter(({ permission, isMet }) => permission === 'CONNECT' && !isMet).map((each) => each.databaseName),
  );
  const isExplained = ({ database, code }: FailedReading) =>
    code === 'permission' && closed.has(database?.name ?? null);
  return failures
    .filter((failure) => !isExplained(failure))
    .map(({ group, database, ...failure }) => {
      const common = { area: 'connection', database: database?.name ?? null, state: 'missing' } as const;
      const what = `${group} could not be read: ${causeOf(failure)}`;
      return { ...common, what, costs: 'the values of this group', statement: null };
    });
}

/** Lists columns that the server refuses, and databases that accept no connection. */
function gapsOf({ gaps }: PollOfServer): Check[] {
  return gaps.map(({ group, database, columns, ...gap }): Check => {
    const common = { area: 'connection', database: database?.name ?? null, state: 'missing' } as const;
    const why = causeOf(gap);
    if (gap.code !== 'database-invalid')
      return { ...common, what: `${columns.join(', ')} of ${group}: ${why}`, costs: 'this value', statement: null };
    const statement = `DROP DATABASE ${quoted(database?.name ?? '')}`;
    return { ...common, database: null, what: `${database?.name}: ${why}`, costs: 'all of the database', statement };
  });
}

function causeOf({ code, sqlstate }: Pick<FailedReading, 'code' | 'sqlstate'>): string {
  return `${code}${sqlstate === null ? '' : ` (SQLSTATE ${sqlstate})`}`;
}

function settingValues(access: RowOf<'ServerAccessMeasured'>): AccessReport['settings'] {
  return {
    track_activities: access.trackActivities,
    track_counts: access.trackCounts,
    track_functions: access.trackFunctions,
    track_io_timing: access.trackIoTiming,
    track_wal_io_timing: access.trackWalIoTiming,
    track_activity_query_size: access.trackActivityQuerySize,
    compute_query_id: access.computeQueryId,
    'pg_stat_statements.track': access.statementsTrack,
    'pg_stat_statements.max': access.statementsMax,
  };
}
