import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ByteConnection } from '../read/byte-connection.js';
import { ChannelBinding } from './channel-binding.js';
import { toPostgresError } from '../classify-error.js';
import type { ConnectionTarget } from '../url/connection-url.js';
import { ask, driverOf, sendAhead } from './driver.js';
import { isLocal, socketTo } from '../url/hosts.js';
import { findPassword, type PasswordSources } from './password.js';
import { PostgresError, type Place } from '../postgres-error.js';
import { RequiredLogin } from '../url/required-login.js';
import {
  beginBySet,
  beginPinned,
  beginUnconverted,
  beginUnconvertedBySet,
  type Budgets,
  END,
  END_AND_UNLOCK,
  pinnedInTransaction,
} from './session-settings.js';
import {
  type Extensions,
  type PoolerMode,
  type SessionSetup,
  setUpSession,
  StatementPooling,
} from './session-setup.js';
import { NestedStatements } from '../read/nested-statements.js';
import { sslAttempts, type SslAttempt, type TlsOutcome } from './ssl.js';
import { MARKER, type Statement } from '../read/statement.js';
import type { Answer } from '../read/text-query.js';

/** What opening a connection takes. */
export interface ConnectionOptions {
  /** Name of the target, for errors. */
  readonly server: string;
  readonly target: ConnectionTarget;
  readonly passwords: PasswordSources;
  /** `application_name` unless the URL has one. */
  readonly applicationName: string;
  /** Milliseconds for one attempt unless the URL says otherwise. */
  readonly connectTimeoutMs: number;
  readonly budgets: Budgets;
  /** A pooler stands in front, which may give each transaction another backend. Found out by each login if left out. */
  readonly pooler?: boolean;
  /** Bytes of names of databases that the server stores in another encoding than UTF-8. */
  readonly storedNames?: ReadonlyMap<string, Buffer>;
  /** How the pooler works, as an earlier connection has found out. */
  readonly poolerMode?: PoolerMode | undefined;
  /** Told when the way in is weaker than it could be; by default nobody is. */
  readonly warn?: (warning: string) => void;
}

const OLDEST_VERSION = 130_000;
/** `feature_not_supported`: what a server says that was built without libxml. */
const WITHOUT_XML = '0A000';
const CLOSE_TIMEOUT_MS = 2_000;
/** Locks that a statement of others may take, and that outlive its transaction. */
const TAKES_LOCK = /advisory_lock/i;

/** What is known of a connection from its login on. */
type About = Pick<Connection, 'server' | 'database' | 'budgets' | 'tls' | 'pid' | 'openedAt'> &
  Omit<SessionSetup, 'refused'>;

/** A logged-in, read-only connection to one database. */
export class Connection {
  readonly server: string;
  readonly database: string;
  readonly versionNum: number;
  readonly budgets: Budgets;
  readonly tls: TlsOutcome;
  /** Process id of the backend, as the login named it. */
  readonly pid: number | null;
  /** Before it was opened, milliseconds of the monotonic clock. */
  readonly openedAt: number;
  /** Whether it was that backend that answered first. */
  readonly hasOwnBackend: boolean;
  /** How the pooler in front works; null without one. */
  readonly poolerMode: PoolerMode | null;
  /** Start of the server's postmaster, microseconds since 1970. */
  readonly serverStart: number;
  /** Whether the role may call set_config(). */
  readonly maySetConfig: boolean;
  /** As last read. */
  extensions: Extensions;
  /** `statement_timeout` of the session at this moment. */
  #statementTimeoutMs: number;
  #client: pg.Client;
  #socket: Socket;
  #nested: NestedStatements | undefined;
  #alive = true;
  #isRetired = false;
  #closed: Promise<unknown>;

  /**
   * Connects in the ways that sslmode allows and makes the session read-only with pinned settings.
   * @param signal aborting gives up what is not connected yet
   * @throws PostgresError
   */
  static async open(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
    const { command } = options.passwords;
    const runs = command?.runs;
    try {
      return await Connection.#openInSomeWay(options, database, signal);
    } catch (error) {
      if (error instanceof StatementPooling)
        return Connection.open({ ...options, poolerMode: 'statement' }, database, signal);
      if (!command || signal?.aborted || (error as PostgresError).code !== 'authentication') throw error;
      command.forget();
      // Only a password of before may have ended in the meantime.
      if (command.runs !== runs) throw error;
      return Connection.#openInSomeWay(options, database, signal);
    }
  }

  static async #openInSomeWay(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
    const { server, target, passwords } = options;
    const attempts = sslAttempts(target, { server, database }, passwords.environment?.['HOME'] ?? null);
    let failure: PostgresError | undefined;
    for (const attempt of attempts) {
      try {
        const connection = await Connection.#attempt(options, database, attempt, signal);
        warnOfPlainText(options, connection.tls, failure);
        return connection;
      } catch (error) {
        if (error instanceof StatementPooling) throw error;
        failure = toPostgresError(error, { server, database });
        if (signal?.aborted || !mayTryAgain(failure)) break;
      }
    }
    throw failure ?? new PostgresError('other', { server, database });
  }

  static async #attempt(
    options: ConnectionOptions,
    database: string,
    { options: ssl, outcome }: SslAttempt,
    signal?: AbortSignal,
  ): Promise<Connection> {
    const { server, target, passwords } = options;
    const place = { server, database };
    const openedAt = performance.now();
    const socket = socketTo(target);
    const client = new pg.Client({
      host: target.host,
      port: target.port,
      user: target.user,
      database,
      password: () => {
        binding.beforePassword();
        required.check();
        return findPassword(target, place, passwords);
      },
      ...(target.options !== null && { options: target.options }),
      application_name: target.applicationName ?? options.applicationName,
      connectionTimeoutMillis: target.connectTimeoutMs ?? options.connectTimeoutMs,
      ssl,
      ...(ssl !== false && { sslnegotiation: target.sslNegotiation }),
      enableChannelBinding: target.channelBinding !== 'disable',
      connection: new ByteConnection(
        {
          ssl,
          sslNegotiation: target.sslNegotiation,
          keepAlive: target.keepAliveMs !== null,
          keepAliveInitialDelayMillis: target.keepAliveMs ?? 0,
          stream: () => socket,
        },
        options.storedNames?.get(database),
      ),
      pipeline: true,
    } as pg.ClientConfig);
    client.on('error', () => socket.destroy());
    const binding = new ChannelBinding(target, ssl !== false, driverOf(client), place);
    const required = new RequiredLogin(target.permittedLogins, driverOf(client), place);
    const giveUp = () => socket.destroy();
    signal?.addEventListener('abort', giveUp);
    try {
      await client.connect();
      binding.afterLogin();
      required.check();
      return await Connection.#configure(client, socket, options, { database, openedAt, tls: outcome });
    } catch (error) {
      socket.destroy();
      throw error;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  static async #configure(
    client: pg.Client,
    socket: Socket,
    { server, budgets, pooler = false, poolerMode, warn }: ConnectionOptions,
    login: Pick<About, 'database' | 'openedAt' | 'tls'>,
  ): Promise<Connection> {
    const { database } = login;
    const { processID: pid } = client as unknown as { readonly processID: number | null };
    const isPooled = pooler || poolerMode !== undefined;
    const checkVersion = (versionNum: number): void => refuseOldVersion(versionNum, { server, database });
    const request = { budgets, pid, pooler: isPooled, poolerMode, checkVersion };
    const { refused, ...setup } = await setUpSession((text) => ask(client, text, []), request);
    if (refused.length > 0) warn?.(`${server}: settings of our session were refused: ${refused.join(', ')}`);
    return new Connection(client, socket, { ...setup, ...login, server, budgets, pid });
  }

  private constructor(client: pg.Client, socket: Socket, about: About) {
    this.#client = client;
    this.#socket = socket;
    this.server = about.server;
    this.database = about.database;
    this.versionNum = about.versionNum;
    this.budgets = about.budgets;
    this.extensions = about.extensions;
    this.tls = about.tls;
    this.pid = about.pid;
    this.openedAt = about.openedAt;
    this.hasOwnBackend = about.hasOwnBackend;
    this.poolerMode = about.poolerMode;
    this.maySetConfig = about.maySetConfig;
    this.serverStart = about.serverStart;
    this.#statementTimeoutMs = about.budgets.statementTimeoutMs;
    if (about.hasLittleRoom)
      this.#nested = new NestedStatements((text, values, name) => ask(client, text, values, name));
    this.#closed = new Promise((resolve) => client.once('end', resolve));
    void this.#closed.then(() => (this.#alive = false));
  }

  /** False once the server or the network has ended the connection. */
  get alive(): boolean {
    return this.#alive && !this.#socket.destroyed;
  }

  /** Address and port of this end; undefined for a Unix socket. */
  get localEnd(): Pick<Socket, 'localAddress' | 'localPort'> {
    return this.#socket;
  }

  /** Whether a pooler stands in front. */
  get isPooled(): boolean {
    return this.poolerMode !== null;
  }

  /** Resolves when the connection is gone, whoever ended it. */
  get closed(): Promise<unknown> {
    return this.#closed;
  }

  /** Runs one statement within its time, prepared when it has a name; values come as PostgreSQL's text. */
  query({ name, text }: Statement, values: readonly unknown[], timeoutMs: number, isIsolated = false): Promise<Answer> {
    if (this.poolerMode === 'statement') return this.#alone({ name, text }, values, timeoutMs, isIsolated);
    if (this.isPooled || isIsolated) return this.#inTransaction({ name, text }, values, timeoutMs);
    const limited = timeoutMs === this.#statementTimeoutMs ? undefined : this.#limit(timeoutMs);
    const nested = name !== '' && values.length === 0 ? this.#nested : undefined;
    const answer = nested ? this.#runNested(nested, { name, text }) : ask(this.#client, text, values, name);
    return limited ? Promise.all([limited, answer]).then(([, own]) => own) : answer;
  }

  #limit(timeoutMs: number): Promise<Answer> {
    this.#statementTimeoutMs = timeoutMs;
    if (!this.maySetConfig) return ask(this.#client, `SET ${MARKER} statement_timeout = ${Number(timeoutMs)}`, []);
    const setTimeout = `SELECT ${MARKER} pg_catalog.set_config('statement_timeout', $1, false)`;
    return ask(this.#client, setTimeout, [String(timeoutMs)]);
  }

  async #runNested(nested: NestedStatements, { name, text }: Statement): Promise<Answer> {
    try {
      return await nested.run(text);
    } catch (error) {
      if ((error as { code?: unknown }).code !== WITHOUT_XML) throw error;
      this.#nested = undefined;
      return ask(this.#client, text, [], name);
    }
  }

  /**
   * For poolers that refuse transactions: settings and statement have one answer, and so one implicit transaction, which
   * is committed. What others wrote may leave something behind by that, and is refused.
   */
  #alone({ name, text }: Statement, values: readonly unknown[], statementTimeoutMs: number, isIsolated: boolean) {
    if (isIsolated) return Promise.reject(notInStatementMode({ server: this.server, database: this.database }));
    const pinned = pinnedInTransaction({ ...this.budgets, statementTimeoutMs });
    if (name === '' && values.length === 0) return ask(this.#client, `${pinned}; ${text}`, []);
    return this.corked(() => {
      sendAhead(this.#client, pinned);
      return ask(this.#client, text, values, undefined, true);
    });
  }

  /** Runs a statement without parameters within the time that the session has at that moment. */
  askInTurn({ name, text }: Statement): Promise<Answer> {
    return ask(this.#client, text, [], name);
  }

  /** Runs one statement whose texts cannot be converted to UTF-8: they come as the bytes that the database holds. */
  queryUnconverted({ name, text }: Statement, values: readonly unknown[], statementTimeoutMs: number): Promise<Answer> {
    const budgets = { ...this.budgets, statementTimeoutMs };
    const begin = this.maySetConfig ? beginUnconverted(budgets) : beginUnconvertedBySet(budgets);
    return this.#inTransaction({ name, text }, values, statementTimeoutMs, begin);
  }

  #begin(statementTimeoutMs: number): string {
    const budgets = { ...this.budgets, statementTimeoutMs };
    return this.maySetConfig ? beginPinned(budgets) : beginBySet(budgets);
  }

  /** Sent as one packet, so that the transaction takes a backend of the pooler no longer than it runs. */
  async #inTransaction(
    { name, text }: Statement,
    values: readonly unknown[],
    statementTimeoutMs: number,
    begin = this.#begin(statementTimeoutMs),
  ): Promise<Answer> {
    const texts = this.corked(() => [
      ask(this.#client, begin, []),
      // What has a name is one statement, and the extended protocol takes no more: a second could end the transaction.
      ask(this.#client, text, values, undefined, name !== ''),
      ask(this.#client, TAKES_LOCK.test(text) ? END_AND_UNLOCK : END, []),
    ]);
    const [, answer] = await Promise.all(texts);
    return answer as Answer;
  }

  /** Whether it is to be closed when its work is done. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Lets it be closed when its work is done. */
  retire(): void {
    this.#isRetired = true;
  }

  /** Holds back what `send` sends until it returns: one write to the socket in place of one for each statement. */
  corked<T>(send: () => T): T {
    // With TLS it is another stream than the socket.
    const { stream } = driverOf(this.#client);
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  /** Ends the connection at once, without waiting for the server. */
  destroy(): void {
    this.#socket.destroy();
  }

  /** Says goodbye and waits until the server has ended the backend, so that it no longer counts there. */
  async close(): Promise<void> {
    const giveUp = new AbortController();
    const deadline = sleep(CLOSE_TIMEOUT_MS, undefined, { signal: giveUp.signal }).catch(() => undefined);
    const ended = this.#client.end().then(() => this.#closed);
    await Promise.race([ended, deadline]);
    giveUp.abort();
    this.destroy();
  }
}

/** Where others may listen, `allow` and `prefer` let a password and all that is read go by in plain text. */
function warnOfPlainText(
  { server, target, warn }: ConnectionOptions,
  tls: TlsOutcome,
  failure: PostgresError | undefined,
): void {
  if (tls !== 'none' || target.sslmode === 'disable' || isLocal(target.host)) return;
  const why = failure ? `, since with TLS it failed (${failure.code})` : '';
  warn?.(`${server}: connected without TLS${why}, which sslmode=${target.sslmode} permits; set sslmode=verify-full`);
}

function refuseOldVersion(versionNum: number, place: Place): void {
  if (versionNum >= OLDEST_VERSION) return;
  const version = `${Math.floor(versionNum / 10_000)}.${versionNum % 10_000}`;
  const reason = `it runs PostgreSQL ${version}; 13 or newer is needed: upgrade the server or remove the target`;
  throw new PostgresError('unsupported-version', place, { reason });
}

function notInStatementMode(place: Place): PostgresError {
  const reason =
    'the pooler takes the backend away after each statement; queries of your own need pool_mode transaction or session';
  return new PostgresError('configuration', place, { reason });
}

/** libpq goes on to the next way when TLS fails or pg_hba.conf has no line for this way; not for a wrong password. */
function mayTryAgain({ code, sqlstate }: PostgresError): boolean {
  return code === 'tls' || sqlstate === '28000' || code === 'connection-lost';
}
