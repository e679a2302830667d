import { isNotConvertible, isStaleStatement, toPostgresError } from '../classify-error.js';
import type { Connection } from '../login/connection.js';
import { parseRows, type Column } from './parse-values.js';
import { PostgresError, type Place } from '../postgres-error.js';
import { mayBeOfOneColumn, RefusedColumns, type MissingColumn, type ReducedStatement } from './refused-columns.js';
import { extensionsOf } from '../login/session-setup.js';
import { MARKER, type Statement } from './statement.js';
import { decodeText } from './text-bytes.js';
import type { Answer } from './text-query.js';
import type { TlsOutcome } from '../login/ssl.js';
import { loadSql, sqlFolder, type SqlTarget } from './sql-files.js';

export interface Rows {
  readonly fields: readonly string[];
  /** Oid of each column's type. */
  readonly types: readonly number[];
  readonly values: readonly (readonly unknown[])[];
  /** Milliseconds to the last row, from sending or from the answer to the previous statement. */
  readonly durationMs: number;
  /** Columns that the server refused, which are NULL in all rows, and columns with values that could not be parsed. */
  readonly missing?: readonly MissingColumn[];
  /** Whether the server refused some rows. */
  readonly isPartial?: boolean;
}

export interface ReadOptions {
  readonly group?: string;
  /** `statement_timeout` of this statement, milliseconds; by default that of the session. */
  readonly timeoutMs?: number;
  /** Columns that need 64-bit range and are returned as `bigint`. */
  readonly bigints?: ReadonlySet<string>;
  /** For custom queries: runs in its own read-only transaction, and fails as a whole if the server refuses a column. */
  readonly isolated?: boolean;
}

interface Reading {
  readonly timeoutMs: number;
  readonly place: Place;
  readonly text: string;
  readonly bigints: ReadonlySet<string> | undefined;
}

/** Grace period after which a server that has not ended its statement counts as lost. */
const GRACE_MS = 1_000;

const SQL_FOLDER = sqlFolder(import.meta.dirname);

/** A read-only session in one database. Statements can be sent before earlier ones are answered. */
export class Session {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly server: string,
    private readonly connection: Connection,
    private readonly refused = new RefusedColumns(),
  ) {}

  get database(): string {
    return this.connection.facts.database;
  }

  get tls(): TlsOutcome {
    return this.connection.facts.tls;
  }

  get isPooled(): boolean {
    return this.connection.isPooled;
  }

  get versionNum(): number {
    return this.connection.versionNum;
  }

  /** Returns the target for `loadSql`; undefined if the extension is not known to be installed in this database. */
  sqlTarget(extension?: string): SqlTarget | undefined {
    const { versionNum } = this;
    if (extension === undefined) return { versionNum };
    const found = this.connection.extensions.get(extension);
    return found && { versionNum, extensionVersion: found.version, extensionSchema: found.schema };
  }

  /** Reads the installed extensions again, because they may change during a kept session. @throws PostgresError */
  async refreshExtensions(): Promise<void> {
    const statement = loadSql(SQL_FOLDER, 'extensions').statementFor(this);
    if (statement) this.connection.extensions = extensionsOf((await this.read(statement)).values);
  }

  /** Runs a statement; see {@link Rows}. Whole numbers beyond 2^53 become null, named in `missing`. @throws PostgresError */
  async read(statement: Statement, parameters: readonly unknown[] = [], options: ReadOptions = {}): Promise<Rows> {
    const place = { server: this.server, database: this.database, group: options.group ?? null };
    if (!statement.text.includes(MARKER)) {
      throw new PostgresError('other', place, {
        reason: `statement ${statement.name} lacks the marker; load it by loadSql`,
      });
    }
    const run = (each: Statement) => this.#run(each, parameters, options, place);
    const known = options.isolated ? undefined : this.refused.reduced(this.database, statement);
    try {
      const rows = await run(known?.statement ?? statement);
      if (known) return withoutColumns(rows, known);
      this.refused.succeeded(this.database, statement);
      return rows;
    } catch (error) {
      const failure = error as PostgresError;
      // Only statements from files have names and are read column by column.
      if (options.isolated || statement.name === '' || !mayBeOfOneColumn(failure)) throw failure;
      const reduced = await this.refused.find(this.database, statement, failure, (each) => failureOf(run(each)));
      if (!reduced) throw failure;
      return withoutColumns(await run(reduced.statement), reduced);
    }
  }

  #run(statement: Statement, parameters: readonly unknown[], options: ReadOptions, place: Place): Promise<Rows> {
    const connection = this.connection;
    const timeoutMs = options.timeoutMs ?? connection.facts.budgets.statementTimeoutMs;
    const { name, text } = statement;
    const recover = (error: unknown): Promise<Answer> | undefined => {
      if (isNotConvertible(error)) {
        this.refused.leaveUnconverted(this.database, statement);
        return connection.queryUnconverted(statement, parameters, timeoutMs);
      }
      if (name === '' || !isStaleStatement(error)) return undefined;
      // It is stale in this connection only, which is closed after its work.
      connection.isRetired = true;
      return connection.query({ name: '', text }, parameters, timeoutMs, options.isolated);
    };
    const sent = this.refused.isUnconverted(this.database, statement)
      ? connection.queryUnconverted(statement, parameters, timeoutMs)
      : connection.query(statement, parameters, timeoutMs, options.isolated);
    return this.#answered(sent, { timeoutMs, place, text, bigints: options.bigints }, recover);
  }

  async #answered(
    sent: Promise<Answer>,
    reading: Reading,
    recover?: (error: unknown) => Promise<Answer> | undefined,
  ): Promise<Rows> {
    const { timeoutMs, place, text, bigints } = reading;
    const ahead = this.#turn;
    this.#turn = sent.catch(() => undefined);
    await ahead;
    const started = performance.now();
    try {
      const { fields, rows } = await withinDeadline(sent, timeoutMs, place);
      return rowsOf(fields, rows, { durationMs: performance.now() - started, place, bigints });
    } catch (error) {
      const again = recover?.(error);
      if (again) return this.#answered(again, reading);
      const failure = toPostgresError(error, place, { text, timedOut: performance.now() - started >= timeoutMs });
      // Only a new connection helps against a silent server or a broken network.
      if (failure.code === 'timeout' || failure.code === 'connection-lost') this.end();
      throw failure;
    }
  }

  pipelined<T>(send: () => T): T {
    return this.connection.corked(send);
  }

  /** Closes the connection; running statements fail, and PostgreSQL ends them. */
  end(): void {
    this.connection.destroy();
  }
}

/** A timeout that begins when all earlier statements are answered. */
function withinDeadline<T>(sent: Promise<T>, timeoutMs: number, place: Place): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      const reason = `the server did not answer within ${timeoutMs + GRACE_MS} ms, nor end the statement itself`;
      reject(new PostgresError('timeout', place, { reason }));
    }, timeoutMs + GRACE_MS);
    void sent.then(resolve, reject).then(() => clearTimeout(deadline));
  });
}

function rowsOf(
  fields: Answer['fields'],
  values: unknown[][],
  { durationMs, place, bigints }: Pick<Reading, 'place' | 'bigints'> & { readonly durationMs: number },
): Rows {
  const columns = fields.map(({ name, dataTypeID }): Column => ({ name: decodeText(name), type: dataTypeID }));
  const missing = parseRows(columns, values, place, bigints);
  const [names, types] = [columns.map(({ name }) => name), columns.map(({ type }) => type)];
  return { fields: names, types, values, durationMs, ...(missing.length > 0 && { missing }) };
}

function withoutColumns(rows: Rows, { missing, isPartial }: ReducedStatement): Rows {
  return { ...rows, missing: [...missing, ...(rows.missing ?? [])], ...(isPartial && { isPartial }) };
}

/** Rethrows a failure that no column can cause. */
function failureOf(work: Promise<unknown>): Promise<PostgresError | undefined> {
  const rethrow = (error: PostgresError) => {
    if (mayBeOfOneColumn(error)) return error;
    throw error;
  };
  return work.then(() => undefined, rethrow);
}
