export type PostgresErrorCode = keyof typeof SENTENCES;

/** The place of a failure. `server` is the name of the target. */
export interface Place {
  readonly server: string;
  readonly database?: string | null;
  /** The group of views that was read, for example `table-stats`. */
  readonly group?: string | null;
}

export interface ErrorDetail {
  readonly sqlstate?: string | null;
  readonly retryable?: boolean;
  /** Our sentence instead of the default one of the code. Never PostgreSQL's text. */
  readonly reason?: string;
  readonly cause?: unknown;
}

// Say what happened and what to do. PostgreSQL's own text may quote users' data, so it is never included.
const SENTENCES = {
  dns: 'the host name is unknown; check the host in the URL',
  refused: 'nothing accepts connections there; check host and port, and that PostgreSQL runs and listens',
  unreachable: 'no route to the host; check network and firewall',
  timeout: 'no answer in time; check network and firewall, or raise connect_timeout',
  tls: 'TLS could not be agreed on; check sslmode, sslrootcert and the certificate of the server',
  authentication: 'the server refused the login; check user, password and pg_hba.conf',
  'too-many-connections': 'the server has no connection left; lower PGHERALD_MAX_CONNECTIONS or raise the limit',
  'starting-up': 'the server does not accept connections yet or any more; it is tried again',
  'shutting-down': 'the server ended the connection by order of its administrator; it is tried again',
  'connection-lost': 'the connection broke; it is tried again',
  'database-missing': 'the database does not exist (any more); check the database in the URL',
  'database-invalid': 'DROP DATABASE was interrupted there; drop the database again',
  permission: 'the role may not read this; run deploy/sql/monitor-role.sql',
  undefined: 'a view, column or function does not exist there; check version and extensions of the server',
  'not-available': 'this server does not offer it; managed services and forks leave some functions out',
  'extension-missing': 'the extension it reads is not installed in this database, or not loaded by the server',
  'statement-timeout': 'the statement took longer than allowed; it is tried again, at last every 10 minutes',
  'lock-timeout': 'a lock was held too long by others; it is tried again within a minute',
  cancelled: 'the statement was cancelled on the server',
  'out-of-range': 'a number is beyond 2^53 and would have to be rounded',
  'unsupported-version': 'PostgreSQL 13 or newer is needed; upgrade the server or remove the target',
  'recovery-conflict': 'replay on the standby needed the rows that were read; it is tried again',
  configuration: 'the configuration is not usable',
  internal: 'a fault of pgherald; please report it',
  other: 'unexpected error; see the SQLSTATE',
} as const;

const RETRYABLE: ReadonlySet<PostgresErrorCode> = new Set([
  'unreachable',
  'timeout',
  'too-many-connections',
  'starting-up',
  'shutting-down',
  'connection-lost',
  'lock-timeout',
  'recovery-conflict',
]);

/** A failure at a server or on the way to it, in one line without secrets and without PostgreSQL's text. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
  readonly sqlstate: string | null;
  readonly server: string;
  readonly database: string | null;
  readonly group: string | null;
  readonly retryable: boolean;

  constructor(
    readonly code: PostgresErrorCode,
    place: Place,
    detail: ErrorDetail = {},
  ) {
    super(describe(code, place, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.sqlstate = detail.sqlstate ?? null;
    this.server = place.server;
    this.database = place.database ?? null;
    this.group = place.group ?? null;
    this.retryable = detail.retryable ?? RETRYABLE.has(code);
  }
}

function describe(code: PostgresErrorCode, place: Place, detail: ErrorDetail): string {
  const where = place.database ? `${place.server}, database ${place.database}` : place.server;
  const what = place.group ? `${place.group} on ${where}` : where;
  const sqlstate = detail.sqlstate ? ` (SQLSTATE ${detail.sqlstate})` : '';
  return `${what}: ${code}${sqlstate}: ${detail.reason ?? SENTENCES[code]}`.replaceAll(/\s+/g, ' ');
}
