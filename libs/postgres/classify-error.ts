import pg from 'pg';
import { missingRight } from './read/denied-object.js';
import { PostgresError, type Place, type PostgresErrorCode } from './postgres-error.js';

type Codes = { readonly [failure in PostgresErrorCode]?: readonly string[] };

const BY_SYSTEM_CODE = failuresByCode({
  dns: ['ENOTFOUND', 'EAI_AGAIN'],
  refused: ['ECONNREFUSED', 'ENOENT', 'EACCES'],
  unreachable: ['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
  timeout: ['ETIMEDOUT'],
  'connection-lost': ['ECONNRESET', 'ECONNABORTED', 'EPIPE'],
  tls: ['EPROTO'],
});

/** SQLSTATEs and their classes (two characters). Apart from the codes of the system, because a function may raise `EPIPE`. */
const BY_SQLSTATE = failuresByCode({
  'connection-lost': ['08', '25P03', '25P04', '57P05'],
  authentication: ['28'],
  'not-available': ['0A000', '55000'],
  'out-of-range': ['22003'],
  'database-missing': ['3D000', '57P04'],
  undefined: ['3F000', '42703', '42704', '42883', '42P01'],
  'recovery-conflict': ['40001'],
  permission: ['42501'],
  'too-many-connections': ['53300'],
  'lock-timeout': ['55P03'],
  'shutting-down': ['57P01', '57P02'],
  'starting-up': ['57P03'],
});

function failuresByCode(codes: Codes): ReadonlyMap<string, PostgresErrorCode> {
  const failures = Object.entries(codes) as [PostgresErrorCode, readonly string[]][];
  return new Map(failures.flatMap(([failure, all]) => all.map((code) => [code, failure])));
}

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
  const isTransientLookup = (error as { code?: unknown }).code === 'EAI_AGAIN';
  return new PostgresError(code, place, { cause: error, ...(isTransientLookup && { retryable: true }) });
}

/**
 * Distinguishes a statement timeout from a cancellation by another session, because both have SQLSTATE 57014. An English message
 * shows which it is; in other languages the elapsed time decides, minus the wait for earlier answers.
 */
function fromServer(
  { code: sqlstate = 'XX000', message }: pg.DatabaseError,
  place: Place,
  statement?: FailedStatement,
): PostgresError {
  const timedOut = statement?.timedOut === true || STATEMENT_TIMEOUT.test(message);
  if (sqlstate === '57014') return new PostgresError(timedOut ? 'statement-timeout' : 'cancelled', place, { sqlstate });
  const code = BY_SQLSTATE.get(sqlstate) ?? BY_SQLSTATE.get(sqlstate.slice(0, 2)) ?? 'other';
  const reason = reasonOf(sqlstate, message, statement);
  return new PostgresError(code, place, { sqlstate, ...(reason && { reason }) });
}

function reasonOf(sqlstate: string, message: string, statement?: FailedStatement): string | undefined {
  if (sqlstate === '22003') return 'a number does not fit its type in the statement';
  return sqlstate === '42501' && statement ? missingRight(message, statement.text) : undefined;
}

function codeOf(error: unknown): PostgresErrorCode {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') {
    const known = BY_SYSTEM_CODE.get(code) ?? (TLS_CODE.test(code) ? 'tls' : undefined);
    if (known) return known;
  }
  return BY_DRIVER_TEXT.find(([text]) => text.test(String(message)))?.[1] ?? 'other';
}
