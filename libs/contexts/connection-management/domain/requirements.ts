import type { DatabaseRef, RowOf } from '@pgherald/events';
import { flavourOf } from './access.js';

type Access = RowOf<'ServerAccessMeasured'>;
type Permission = RowOf<'PermissionsMeasured'>;

/** A role, privilege, extension or library that pgherald uses, and the statement that provides it. */
export interface Requirement {
  readonly permission: string;
  readonly databaseName: string | null;
  readonly isMet: boolean;
  /** Whether metrics that are sent by default are missing without it. */
  readonly isNeeded: boolean;
  readonly costs: string;
  readonly statement: string;
}

const NEEDED: Readonly<Record<string, string>> = {
  pg_read_all_stats: 'sessions, statements, standbys and sizes of other roles',
  pg_read_all_settings: 'settings that only superusers see, such as the loaded libraries',
};
const BY_FUNCTION: Readonly<Record<string, string>> = {
  'pg_ls_waldir()': 'number and size of WAL files',
  'pg_control_system()': 'the identifier that shows which servers are nodes of one cluster',
  'pg_postmaster_start_time()': 'restarts of the server, and whether its counters compare',
  'pg_is_in_recovery()': 'whether the server is a primary or a standby',
  'pg_current_wal_lsn()': 'the timeline, and the lag of standbys',
  'pg_walfile_name(pg_lsn)': 'the timeline',
};
const OPTIONAL: Readonly<Record<string, string>> = { pg_stat_scan_tables: 'exact checks of bloat' };
const EXACT_BLOAT = 'exact checks of bloat, if exactCheck is on';
const WIDTHS = 'bloat of tables that the role may not read';
export const STATEMENTS = 'cost of statements: top queries and their plans';

export function requirementsOfServer(
  access: Access,
  permissions: readonly Permission[],
  isWatched: (database: string) => boolean,
): Requirement[] {
  const role = quoted(access.userName);
  const inMonitor = `GRANT pg_monitor TO ${role}`;
  return permissions.flatMap((row): Requirement[] => {
    const { kind, name, isGranted: isMet } = row;
    const common = { permission: name, databaseName: null, isMet, isNeeded: true };
    if (kind === 'database') return isWatched(name) ? [connect(row, role)] : [];
    if (kind === 'relation') return [select(row, role, access.databaseName)];
    if (kind === 'function') {
      // pg_monitor grants the functions that PostgreSQL restricts by default; PUBLIC lost any other by a REVOKE.
      const ofPublic = `GRANT EXECUTE ON FUNCTION pg_catalog.${name} TO ${role}`;
      const statement = name === 'pg_ls_waldir()' ? inMonitor : ofPublic;
      return [{ ...common, costs: BY_FUNCTION[name] ?? 'the columns that need it', statement }];
    }
    const costs = NEEDED[name] ?? OPTIONAL[name];
    return costs === undefined ? [] : [{ ...common, isNeeded: name in NEEDED, costs, statement: inMonitor }];
  });
}

function connect({ name: databaseName, isGranted: isMet }: Permission, role: string): Requirement {
  const costs = 'everything inside the database: tables, indexes, locks, bloat';
  const statement = `GRANT CONNECT ON DATABASE ${quoted(databaseName)} TO ${role}`;
  return { permission: 'CONNECT', databaseName, isMet, isNeeded: true, costs, statement };
}

/** Every role may read the catalog, unless a database revoked that from PUBLIC. */
function select({ name, isGranted: isMet }: Permission, role: string, databaseName: string): Requirement {
  const statement = `GRANT SELECT ON pg_catalog.${name} TO ${role}`;
  const costs = 'the columns that come from it';
  return { permission: `SELECT on ${name}`, databaseName, isMet, isNeeded: true, costs, statement };
}

/** pg_stat_statements is read in the database connected to first, and covers all databases. */
export function libraryRequirement(access: Access): Requirement {
  const permission = 'pg_stat_statements in shared_preload_libraries';
  const isMet = access.isStatementsLoaded !== false;
  const statement = preloading(access);
  return { permission, databaseName: null, isMet, isNeeded: true, costs: STATEMENTS, statement };
}

/**
 * Entries of pgherald in pg_stat_statements, for the server and for each database. If the view is small, pgherald nests its
 * statements in one, and PostgreSQL counts them only if it tracks nested statements. README.md of query-analysis has the numbers.
 */
const ENTRIES = { nested: { server: 15, database: 1 }, single: { server: 40, database: 11 } };
/** In a view smaller than this many times the entries of pgherald, they evict a noticeable share of other entries. */
const LARGE_ENOUGH = 5;

/** Checks that pg_stat_statements has room for the statements of users; undefined if it is not loaded. */
export function roomInStatements(access: Access, databases: number): Requirement | undefined {
  const { statementsMax, statementsTrack, isOwnTracked, userName } = access;
  if (statementsMax === null) return undefined;
  const { server, database } = statementsTrack === 'top' ? ENTRIES.nested : ENTRIES.single;
  const entries = server + database * databases;
  const enough = LARGE_ENOUGH * entries;
  const isMet = isOwnTracked === false || statementsMax >= enough;
  const costs = `statements of users: pgherald takes about ${entries} of ${statementsMax} entries`;
  const untracked = `ALTER ROLE ${quoted(userName)} SET pg_stat_statements.track = 'none'`;
  const statement = `${untracked} -- as a superuser; or set pg_stat_statements.max to ${enough} or more, then restart`;
  return { permission: 'pg_stat_statements.max', databaseName: null, isMet, isNeeded: false, costs, statement };
}

/** Keeps the loaded libraries. Each needs its own literal: a list in one literal would be one library, and the server would not start. */
function preloading({ preloadLibraries, cloudSigns }: Access): string {
  const flavour = flavourOf({ cloudSigns });
  const library = 'pg_stat_statements';
  if (flavour !== null) return `-- ${flavour}: add ${library} to the parameter shared_preload_libraries, then restart`;
  if (preloadLibraries === null) return `-- add ${library} to shared_preload_libraries, then restart`;
  const others = preloadLibraries.split(',').map((each) => each.trim().replace(/^"(.*)"$/, '$1'));
  const list = [...others.filter((each) => each !== ''), library].map((each) => `'${each.replaceAll("'", "''")}'`);
  return `ALTER SYSTEM SET shared_preload_libraries = ${list.join(', ')} -- then restart`;
}

export function requirementsOfDatabase(
  { databaseName: first, userName }: Access,
  { name: databaseName }: DatabaseRef,
  permissions: readonly Permission[],
): Requirement[] {
  return permissions.flatMap((row): Requirement[] => {
    const { kind, name: permission, isGranted: isMet } = row;
    if (kind === 'relation') return [select(row, quoted(userName), databaseName)];
    const common = { permission, databaseName, isMet };
    const optional = { ...common, isNeeded: false };
    if (kind === 'function') return [{ ...optional, costs: WIDTHS, statement: '\\i deploy/sql/monitor-role.sql' }];
    if (permission === 'pgstattuple') return [{ ...optional, costs: EXACT_BLOAT, statement: installing(row) }];
    if (databaseName !== first) return [];
    const needed = { ...common, isNeeded: true, costs: STATEMENTS, statement: installing(row) };
    return [needed, ...outdated(row, databaseName)];
  });
}

function installing({ name, availableVersion }: Permission): string {
  const install = `CREATE EXTENSION ${name}`;
  return availableVersion === null ? `-- install PostgreSQL's contrib package, then: ${install}` : install;
}

function outdated({ name, version, availableVersion }: Permission, databaseName: string): Requirement[] {
  if (version === null || availableVersion === null || version === availableVersion) return [];
  const permission = `${name} ${availableVersion} (is ${version})`;
  const costs = 'columns that the newer version has';
  const statement = `ALTER EXTENSION ${name} UPDATE`;
  return [{ permission, databaseName, isMet: false, isNeeded: false, costs, statement }];
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
