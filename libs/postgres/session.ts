import { toPostgresError } from './classify-error.js';
import type { Connection } from './connection.js';
import { parseRows, type Column } from './parse-values.js';
import { PostgresError, type Place } from './postgres-error.js';

/** Stands after the first keyword of every statement of ours, so that reports can leave them out. */
export const MARKER = '/* pgherald */';

/** A statement with the name under which it is prepared; made by `loadSql`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What a statement returned, row for row. */
export interface Rows {
  readonly fields: readonly string[];
  /** Oid of each column's type. */
  readonly types: readonly number[];
  readonly values: readonly (readonly unknown[])[];
  /** Milliseconds from sending to the last row. */
  readonly durationMs: number;
}

/** How to read. */
export interface ReadOptions {
  /** Group of views the statement belongs to, for errors. */
  readonly group?: string;
  /** `statement_timeout` of this statement, milliseconds; by default that of the session. */
  readonly timeoutMs?: number;
  /** Columns whose whole range is needed: they come as `bigint`. */
  readonly bigints?: ReadonlySet<string>;
}

/** A server that does not even end its own statement in time is given up after this much more. */
const GRACE_MS = 1_000;

/** A read-only session in one database; one statement at a time. */
export class Session {
  readonly server: string;
  #connection: Connection;

  constructor(server: string, connection: Connection) {
    this.server = server;
    this.#connection = connection;
  }

  get database(): string {
    return this.#connection.database;
  }

  /** For example 180004. */
  get versionNum(): number {
    return this.#connection.versionNum;
  }

  /**
   * Runs a statement and parses what it returns: see {@link Rows}. A whole number beyond 2^53 is refused, not rounded.
   * @throws PostgresError
   */
  async read(statement: Statement, parameters: readonly unknown[] = [], options: ReadOptions = {}): Promise<Rows> {
    const place: Place = { server: this.server, database: this.database, group: options.group ?? null };
    if (!statement.text.includes(MARKER)) {
      throw new PostgresError('other', place, {
        reason: `statement ${statement.name} lacks the marker; load it by loadSql`,
      });
    }
    const timeoutMs = options.timeoutMs ?? this.#connection.budgets.statementTimeoutMs;
    const started = performance.now();
    try {
      const { fields, rows } = await this.#withinDeadline(statement, parameters, timeoutMs, place);
      const durationMs = performance.now() - started;
      const columns = fields.map(({ name, dataTypeID }): Column => ({ name, type: dataTypeID }));
      parseRows(columns, rows, place, options.bigints);
      return {
        fields: columns.map(({ name }) => name),
        types: columns.map(({ type }) => type),
        values: rows,
        durationMs,
      };
    } catch (error) {
      const failure = toPostgresError(error, place, performance.now() - started >= timeoutMs);
      if (isBeyondRepair(failure)) this.#connection.destroy();
      throw failure;
    }
  }

  async #withinDeadline(statement: Statement, parameters: readonly unknown[], timeoutMs: number, place: Place) {
    const { promise: expired, reject } = Promise.withResolvers<never>();
    const reason = `the server did not answer within ${timeoutMs + GRACE_MS} ms, nor end the statement itself`;
    const expire = () => reject(new PostgresError('timeout', place, { reason }));
    const deadline = setTimeout(expire, timeoutMs + GRACE_MS);
    try {
      return await Promise.race([this.#send(statement, parameters, timeoutMs), expired]);
    } finally {
      clearTimeout(deadline);
    }
  }

  async #send(statement: Statement, parameters: readonly unknown[], timeoutMs: number) {
    if (timeoutMs !== this.#connection.statementTimeoutMs) {
      const setTimeout = `SELECT ${MARKER} pg_catalog.set_config('statement_timeout', $1, false)`;
      await this.#connection.query(setTimeout, [String(timeoutMs)]);
      this.#connection.statementTimeoutMs = timeoutMs;
    }
    return this.#connection.query(statement.text, parameters, statement.name);
  }
}

/** A silent server, a broken wire, or a prepared statement that went stale: only a new connection helps. */
function isBeyondRepair({ code, sqlstate }: PostgresError): boolean {
  return code === 'timeout' || code === 'connection-lost' || sqlstate === '0A000' || sqlstate === '26000';
}
