import pg from 'pg';
import { deniedObject, sayDenied } from './read/denied-object.js';
import { PostgresError, type Place, type PostgresErrorCode } from './postgres-error.js';

const BY_SYSTEM_CODE: Readonly<Record<string, PostgresErrorCode>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ENOENT: 'refused',
  EACCES: 'refused',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'connection-lost',
  ECONNABORTED: 'connection-lost',
  EPIPE: 'connection-lost',
  EPROTO: 'tls',
};

const BY_SQLSTATE: Readonly<Record<string, PostgresErrorCode>> = {
  '0A000': 'not-available',
  '22003': 'out-of-range',
  '25P03': 'connection-lost',
  '25P04': 'connection-lost',
  '3D000': 'database-missing',
  '3F000': 'undefined',
  '40001': 'recovery-conflict',
  '42501': 'permission',
  '42703': 'undefined',
  '42704': 'undefined',
  '42883': 'undefined',
  '42P01': 'undefined',
  '53300': 'too-many-connections',
  '55000': 'not-available',
  '55P03': 'lock-timeout',
  '57P01': 'shutting-down',
  '57P02': 'shutting-down',
  '57P03': 'starting-up',
  '57P04': 'database-missing',
  '57P05': 'connection-lost',
};

const BY_SQLSTATE_CLASS: Readonly<Record<string, PostgresErrorCode>> = {
  '08': 'connection-lost',
  '28': 'authentication',
};

/** `invalid_sql_statement_name`: the backend does not know the prepared statement, because a pooler changed it. */
const LOST_STATEMENT = '26000';
/** The function of PostgreSQL that raises "cached plan must not change result type"; its text is translated. */
const STALE_PLAN = 'RevalidateCachedQuery';

// The driver gives these failures no code, only a message.
const BY_DRIVER_TEXT: readonly (readonly [RegExp, PostgresErrorCode])[] = [
  [/SSL connection/, 'tls'],
  [/timeout expired/, 'timeout'],
  [/Connection terminated|connection error|Client was closed/, 'connection-lost'],
  [/^SASL|password must be a string/, 'authentication'],
];

const STATEMENT_TIMEOUT = /statement timeout/;
const TLS_CODE = /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** Whether a prepared statement is stale: its tables changed, or the backend has lost it. It can be sent again. */
export function isStaleStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === LOST_STATEMENT || error.routine === STALE_PLAN);
}

/** `character_not_in_repertoire` and `untranslatable_character`: stored bytes are invalid in the database's encoding. */
const NOT_CONVERTIBLE: ReadonlySet<string | undefined> = new Set(['22021', '22P05']);

export function isNotConvertible(error: unknown): boolean {
  return error instanceof pg.DatabaseError && NOT_CONVERTIBLE.has(error.code);
}

export interface FailedStatement {
  readonly text: string;
  /** Whether its timeout had passed when it failed. */
  readonly timedOut: boolean;
}

export function toPostgresError(error: unknown, place: Place, statement?: FailedStatement): PostgresError {
  if (error instanceof PostgresError) return error;
  if (error instanceof pg.DatabaseError) return fromServer(error, place, statement);
  const code = codeOf(error);
  return new PostgresError(code, place, { cause: error, ...(isTransientLookup(error) && { retryable: true }) });
}

/**
 * Distinguishes a statement timeout from a cancellation by another session, because both have SQLSTATE 57014. An English
 * message shows which it is; in other languages the elapsed time decides, minus the wait for earlier answers.
 */
function fromServer(
  { code: sqlstate = 'XX000', message }: pg.DatabaseError,
  place: Place,
  statement?: FailedStatement,
): PostgresError {
  const timedOut = statement?.timedOut === true || STATEMENT_TIMEOUT.test(message);
  if (sqlstate === '57014') return new PostgresError(timedOut ? 'statement-timeout' : 'cancelled', place, { sqlstate });
  const code = BY_SQLSTATE[sqlstate] ?? BY_SQLSTATE_CLASS[sqlstate.slice(0, 2)] ?? 'other';
  const reason = reasonOf(sqlstate, message, statement);
  return new PostgresError(code, place, { sqlstate, ...(reason && { reason }) });
}

function reasonOf(sqlstate: string, message: string, statement?: FailedStatement): string | undefined {
  if (sqlstate === '22003') return 'a number does not fit its type in the statement';
  const denied = sqlstate === '42501' && statement ? deniedObject(message, statement.text) : undefined;
  return denied && sayDenied(denied);
}

function codeOf(error: unknown): PostgresErrorCode {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    const known = BY_SYSTEM_CODE[code] ?? (TLS_CODE.test(code) ? 'tls' : undefined);
    if (known) return known;
  }
  return BY_DRIVER_TEXT.find(([text]) => text.test(String(message)))?.[1] ?? 'other';
}

const isTransientLookup = (error: unknown) => (error as { code?: unknown }).code === 'EAI_AGAIN';
