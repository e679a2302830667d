import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { ask, driverOf, sendAhead } from './driver.js';
import { PostgresError, type Place } from '../postgres-error.js';
import { beginPinned, type Budgets, END, END_AND_UNLOCK, pinnedInTransaction } from './session-settings.js';
import type { Extensions, SessionSetup } from './session-setup.js';
import { NestedStatements } from '../read/nested-statements.js';
import type { TlsOutcome } from './ssl.js';
import { MARKER, type Statement } from '../read/statement.js';
import type { Answer } from '../read/text-query.js';

/** `feature_not_supported`: the server was built without libxml. */
const WITHOUT_XML = '0A000';
const CLOSE_TIMEOUT_MS = 2_000;
/** Functions for session-level locks, which outlive a transaction. */
const TAKES_LOCK = /advisory_lock/i;

/** The facts of a connection that its login establishes. */
export interface ConnectionFacts extends SessionSetup {
  readonly server: string;
  readonly database: string;
  readonly budgets: Budgets;
  readonly tls: TlsOutcome;
  /** Process id of the backend according to the login. */
  readonly pid: number | null;
  /** When the login began, milliseconds of the monotonic clock. */
  readonly openedAt: number;
}

/** A logged-in, read-only connection to one database. */
export class Connection {
  extensions: Extensions;
  /** Whether the pool closes the connection after its current work. */
  isRetired = false;
  readonly closed: Promise<unknown>;
  #statementTimeoutMs: number;
  #nested: NestedStatements | undefined;
  #alive = true;

  constructor(
    private readonly client: pg.Client,
    private readonly socket: Socket,
    readonly facts: ConnectionFacts,
  ) {
    this.extensions = facts.extensions;
    this.#statementTimeoutMs = facts.budgets.statementTimeoutMs;
    if (facts.hasLittleRoom)
      this.#nested = new NestedStatements((text, values, name) => ask(client, text, values, name));
    this.closed = new Promise((resolve) => client.once('end', resolve));
    void this.closed.then(() => (this.#alive = false));
  }

  get alive(): boolean {
    return this.#alive && !this.socket.destroyed;
  }

  /** Address and port of this end; undefined for a Unix socket. */
  get localEnd(): Pick<Socket, 'localAddress' | 'localPort'> {
    return this.socket;
  }

  get isPooled(): boolean {
    return this.facts.poolerMode !== null;
  }

  get versionNum(): number {
    return this.facts.versionNum;
  }

  get serverStart(): number {
    return this.facts.serverStart;
  }

  /** Runs one statement within its timeout, prepared if it has a name. Values are returned as PostgreSQL's text. */
  query({ name, text }: Statement, values: readonly unknown[], timeoutMs: number, isIsolated = false): Promise<Answer> {
    if (this.facts.poolerMode === 'statement') return this.#alone({ name, text }, values, timeoutMs, isIsolated);
    if (this.isPooled || isIsolated) return this.#inTransaction({ name, text }, values, timeoutMs);
    const limited = timeoutMs === this.#statementTimeoutMs ? undefined : this.#limit(timeoutMs);
    const nested = name !== '' && values.length === 0 ? this.#nested : undefined;
    const answer = nested ? this.#runNested(nested, { name, text }) : ask(this.client, text, values, name);
    return limited ? Promise.all([limited, answer]).then(([, own]) => own) : answer;
  }

  #limit(timeoutMs: number): Promise<Answer> {
    this.#statementTimeoutMs = timeoutMs;
    if (!this.facts.maySetConfig) return ask(this.client, `SET ${MARKER} statement_timeout = ${Number(timeoutMs)}`, []);
    const setTimeout = `SELECT ${MARKER} pg_catalog.set_config('statement_timeout', $1, false)`;
    return ask(this.client, setTimeout, [String(timeoutMs)]);
  }

  async #runNested(nested: NestedStatements, { name, text }: Statement): Promise<Answer> {
    try {
      return await nested.run(text);
    } catch (error) {
      if ((error as { code?: unknown }).code !== WITHOUT_XML) throw error;
      this.#nested = undefined;
      return ask(this.client, text, [], name);
    }
  }

  /**
   * Runs a statement behind a pooler that refuses transactions. Settings and statement share one implicit transaction, which
   * commits. Custom queries are refused, because their effects would be committed.
   */
  #alone({ name, text }: Statement, values: readonly unknown[], statementTimeoutMs: number, isIsolated: boolean) {
    if (isIsolated) return Promise.reject(notInStatementMode(this.facts));
    const { budgets, maySetConfig } = this.facts;
    const pinned = pinnedInTransaction({ ...budgets, statementTimeoutMs }, maySetConfig);
    // Several statements need the simple protocol, which takes no values. Statements with a name are our own.
    const isSimple = values.length === 0 && (name === '' || !maySetConfig);
    if (isSimple) return ask(this.client, `${pinned}; ${text}`, []);
    if (!maySetConfig) return Promise.reject(needsSetConfig(this.facts));
    return this.corked(() => {
      sendAhead(this.client, pinned);
      return ask(this.client, text, values, undefined, true);
    });
  }

  askQueued({ name, text }: Statement): Promise<Answer> {
    return ask(this.client, text, [], name);
  }

  /** Runs a statement whose texts cannot be converted to UTF-8. Texts are returned as the bytes in the database. */
  queryUnconverted({ name, text }: Statement, values: readonly unknown[], statementTimeoutMs: number): Promise<Answer> {
    return this.#inTransaction({ name, text }, values, statementTimeoutMs, true);
  }

  /** Sends one packet, so that the pooler's backend is used no longer than the transaction runs. */
  async #inTransaction(
    { name, text }: Statement,
    values: readonly unknown[],
    statementTimeoutMs: number,
    isUnconverted = false,
  ): Promise<Answer> {
    const { budgets, maySetConfig } = this.facts;
    const begin = beginPinned({ ...budgets, statementTimeoutMs }, maySetConfig, isUnconverted);
    const texts = this.corked(() => [
      ask(this.client, begin, []),
      // The extended protocol allows one statement only; a second one could end the transaction.
      ask(this.client, text, values, undefined, name !== ''),
      ask(this.client, TAKES_LOCK.test(text) ? END_AND_UNLOCK : END, []),
    ]);
    const [, answer] = await Promise.all(texts);
    return answer as Answer;
  }

  /** Buffers the output of `send` until it returns: one write to the socket instead of one per statement. */
  corked<T>(send: () => T): T {
    // With TLS the stream is not the socket.
    const { stream } = driverOf(this.client);
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  destroy(): void {
    this.socket.destroy();
  }

  /** Sends Terminate and waits until the server has ended the backend, so that it no longer counts against limits. */
  async close(): Promise<void> {
    const giveUp = new AbortController();
    const deadline = sleep(CLOSE_TIMEOUT_MS, undefined, { signal: giveUp.signal }).catch(() => undefined);
    const ended = this.client.end().then(() => this.closed);
    await Promise.race([ended, deadline]);
    giveUp.abort();
    this.destroy();
  }
}

function needsSetConfig(place: Place): PostgresError {
  const reason =
    'the pooler takes the backend away after each statement, and the role may not call set_config(); ' +
    'GRANT EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) to it, or use pool_mode transaction or session';
  return new PostgresError('configuration', place, { reason });
}

function notInStatementMode(place: Place): PostgresError {
  const reason =
    'the pooler takes the backend away after each statement; queries of your own need pool_mode transaction or session';
  return new PostgresError('configuration', place, { reason });
}
