import { MARKER } from '../read/statement.js';

/** Timeouts for statements, locks and idle transactions, in milliseconds. */
export interface Budgets {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleInTransactionTimeoutMs: number;
}

/**
 * Settings that make statements independent of those of role and database. Settings that a version lacks are skipped. The
 * planner's cost settings are not pinned, because plans of users' statements depend on them.
 */
const PINNED = {
  default_transaction_read_only: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  search_path: 'pg_catalog, pg_temp',
  client_min_messages: 'warning',
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  array_nulls: 'on',
  quote_all_identifiers: 'off',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  row_security: 'on',
  jit: 'off',
  plan_cache_mode: 'auto',
  exit_on_error: 'off',
};

/** The same for settings that some versions lack. */
const PINNED_IF_KNOWN = {
  // Views of extensions, such as pg_stat_statements, are not system views.
  restrict_nonsystem_relation_kind: '',
  force_parallel_mode: 'off',
  debug_parallel_query: 'off',
  stats_fetch_consistency: 'cache',
  transaction_timeout: '0',
  idle_session_timeout: '0',
};

/** Begins a read-only transaction, even if the role's isolation level is refused. */
export const BEGIN = `BEGIN ${MARKER} ISOLATION LEVEL READ COMMITTED READ ONLY`;

/** Begins a read-only transaction that may be idle, whatever idle timeout the role has. */
export const BEGIN_AND_IDLE = `${BEGIN}; SET ${MARKER} LOCAL idle_in_transaction_session_timeout = 0`;

const EXTENSIONS = `(SELECT pg_catalog.json_agg(pg_catalog.json_build_array(e.extname, e.extversion, n.nspname))
     FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace)`;

const BACKEND = 'pg_catalog.pg_backend_pid()';
const SERVER_START = `(EXTRACT(epoch FROM pg_catalog.pg_postmaster_start_time()) OPERATOR(pg_catalog.*) 1000000)::bigint`;

/** Footprint of our statements: entries of the first database, and of each database. */
const ENTRIES = { server: 40, database: 11 };
/** In a view smaller than this multiple of our footprint, our statements evict a noticeable share of others. */
const TIMES = 5;

/** Whether our statements would evict others from pg_stat_statements, and nested statements would have no entry. */
const HAS_LITTLE_ROOM = `(pg_catalog.current_setting('pg_stat_statements.track', true) OPERATOR(pg_catalog.=) 'top'
    AND pg_catalog.current_setting('pg_stat_statements.max', true)::int8 OPERATOR(pg_catalog.<)
        (SELECT ${TIMES * ENTRIES.server} OPERATOR(pg_catalog.+) (${TIMES * ENTRIES.database} OPERATOR(pg_catalog.*) pg_catalog.count(*))
           FROM pg_catalog.pg_database))`;

const MAY_SET_CONFIG = `pg_catalog.has_function_privilege('pg_catalog.set_config(text, text, boolean)', 'EXECUTE')`;

/**
 * Reads version, process id of the backend, start of the server and extensions after a login. Sets nothing. Operators are
 * schema-qualified, because the search_path of the role or database could otherwise call an owner's operator with our rights.
 */
export const ABOUT_SERVER = `SELECT ${MARKER} pg_catalog.current_setting('server_version_num')::int,
  ${BACKEND}, ${SERVER_START},
  ${EXTENSIONS},
  ${HAS_LITTLE_ROOM},
  ${MAY_SET_CONFIG}`;

/** The parts of {@link ABOUT_SERVER} as single statements, for servers that refuse one. The version needs no function. */
export const ABOUT_SERVER_SINGLY = {
  version: `SHOW ${MARKER} server_version_num`,
  backend: `SELECT ${MARKER} ${BACKEND}`,
  serverStart: `SELECT ${MARKER} ${SERVER_START}`,
  extensions: `SELECT ${MARKER} ${EXTENSIONS}`,
  maySetConfig: `SELECT ${MARKER} ${MAY_SET_CONFIG}`,
};

/** Leaves `serializable` on a standby, which then refuses every SELECT. */
export const READ_COMMITTED = `SET ${MARKER} default_transaction_isolation = 'read committed'`;

/**
 * {@link ABOUT_SERVER} with session settings, which are applied only in the backend that the login named. Behind a pooler
 * the backend differs and will serve other clients. One statement, because poolers refuse start-up options.
 */
export function configureSession(budgets: Budgets, pid: number): string {
  const isOurs = `AND pg_catalog.pg_backend_pid() OPERATOR(pg_catalog.=) (${pid})`;
  return `${ABOUT_SERVER}, (SELECT ${apply(settingsOf(budgets), false)} ${isOurs})`;
}

/**
 * Returns one SET statement per setting, by name. SET calls no function that a role could lack. The encoding stays UTF-8, as
 * set by the login.
 */
export function configureSingly(budgets: Budgets): ReadonlyMap<string, string> {
  const settings = settingsOf(budgets).filter(([name]) => name !== 'client_encoding');
  // SET would read a quoted list as one schema name.
  const valueOf = ([name, value]: Setting) => (name === 'search_path' ? value.replaceAll("'", '') : value);
  return new Map(settings.map((setting) => [setting[0], `SET ${MARKER} ${setting[0]} = ${valueOf(setting)}`]));
}

/** Begins a transaction with the settings. If `isUnconverted`, texts come as the bytes that the database holds. */
export function beginPinned(budgets: Budgets, maySetConfig = true, isUnconverted = false): string {
  return `${BEGIN}; ${pinnedInTransaction(budgets, maySetConfig, isUnconverted ? AS_STORED : undefined)}`;
}

/** Sets the settings until the end of the transaction; several statements if the role may not call set_config(). */
export function pinnedInTransaction(budgets: Budgets, maySetConfig: boolean, encoding?: string): string {
  if (maySetConfig)
    return `SELECT ${MARKER} ${apply([['transaction_read_only', `'on'`], ...settingsOf(budgets, encoding)], true)}`;
  // A setting that a version lacks would fail the transaction, so those that some versions lack keep the role's value.
  const settings = [...configureSingly(budgets)].filter(([name]) => !(name in PINNED_IF_KNOWN));
  const statements = settings.map(([, text]) => text.replace(`SET ${MARKER} `, `SET ${MARKER} LOCAL `));
  if (encoding) statements.push(`SET ${MARKER} LOCAL client_encoding = ${encoding}`);
  return [`SET ${MARKER} LOCAL transaction_read_only = on`, ...statements].join('; ');
}

/** Rolls back everything that a statement may have set. */
export const END = `ROLLBACK ${MARKER}`;

/** Also releases session-level advisory locks. In one message, so that a pooler uses the same backend. */
export const END_AND_UNLOCK = `${END}; SELECT ${MARKER} pg_catalog.pg_advisory_unlock_all()`;

/** Databases in SQL_ASCII contain bytes of any encoding; converting them would fail statements on invalid UTF-8. */
const UTF8_IF_KNOWN = `CASE WHEN pg_catalog.current_setting('server_encoding') OPERATOR(pg_catalog.=) 'SQL_ASCII'
    THEN 'SQL_ASCII' ELSE 'UTF8' END`;
const AS_STORED = `'SQL_ASCII'`;

/** The value is an expression of SQL. */
type Setting = readonly [name: string, value: string];

function settingsOf(budgets: Budgets, encoding = UTF8_IF_KNOWN): Setting[] {
  // The timeouts come first: set one by one, the other settings need them.
  const constants = Object.entries({
    statement_timeout: budgets.statementTimeoutMs,
    lock_timeout: budgets.lockTimeoutMs,
    idle_in_transaction_session_timeout: budgets.idleInTransactionTimeoutMs,
    ...PINNED,
    ...PINNED_IF_KNOWN,
  });
  return [...constants.map(([name, value]): Setting => [name, `'${value}'`]), ['client_encoding', encoding]];
}

/** Sets only settings that the server has; an unknown name would fail the statement. */
function apply(settings: readonly Setting[], isLocal: boolean): string {
  const values = settings.map(([name, value]) => `('${name}', ${value})`).join(', ');
  return `pg_catalog.count(pg_catalog.set_config(s.name, s.value, ${isLocal})) FROM (VALUES ${values}) AS s(name, value)
    WHERE pg_catalog.current_setting(s.name, true) IS NOT NULL`;
}
