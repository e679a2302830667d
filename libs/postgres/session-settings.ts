import { MARKER } from './statement.js';

/** How long a statement may take, wait for a lock, and leave a transaction idle, in milliseconds. */
export interface Budgets {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleInTransactionTimeoutMs: number;
}

/** What a statement means must not depend on the settings of the role or the database. */
const PINNED = {
  default_transaction_read_only: 'on',
  search_path: 'pg_catalog, pg_temp',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  jit: 'off',
};

/**
 * What is asked after a login: version and extensions. The search_path is still that of the role or the database, which its
 * owner sets: an operator without a schema would be his, called with our rights.
 */
export const ABOUT_SERVER = `SELECT ${MARKER} pg_catalog.current_setting('server_version_num')::int,
  (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(e.extname, e.extversion, n.nspname))
     FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace)`;

/** The same, and settings that last as long as the session. One statement, since poolers refuse start-up options. */
export function configureSession(budgets: Budgets): string {
  return `${ABOUT_SERVER}, ${settings(budgets, false)}`;
}

/** Statements, to be sent as one text, that begin a transaction in which the settings hold. */
export function beginPinned(budgets: Budgets): string {
  return `BEGIN ${MARKER} READ ONLY; SELECT ${MARKER} ${settings(budgets, true)}`;
}

/** Takes back whatever a statement may have set. */
export const END = `ROLLBACK ${MARKER}`;

function settings(budgets: Budgets, isLocal: boolean): string {
  const all = {
    ...PINNED,
    statement_timeout: budgets.statementTimeoutMs,
    lock_timeout: budgets.lockTimeoutMs,
    idle_in_transaction_session_timeout: budgets.idleInTransactionTimeoutMs,
  };
  return Object.entries(all)
    .map(([name, value]) => `pg_catalog.set_config('${name}', '${value}', ${isLocal})`)
    .join(', ');
}
