import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { toPostgresError } from './classify-error.js';
import type { ConnectionTarget } from './connection-url.js';
import { findPassword, type PasswordSources } from './password.js';
import { PostgresError } from './postgres-error.js';
import { sslAttempts, type SslAttempt } from './ssl.js';

/** How long a statement may take, wait for a lock, and leave a transaction idle, in milliseconds. */
export interface Budgets {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleInTransactionTimeoutMs: number;
}

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
}

const OLDEST_VERSION = 130_000;
const CLOSE_TIMEOUT_MS = 2_000;
const raw = { getTypeParser: () => (text: string) => text };

// One statement after the login in place of start-up options, which poolers refuse.
const CONFIGURE = `SELECT /* pgherald */ pg_catalog.current_setting('server_version_num')::int, ${[
  ['default_transaction_read_only', "'on'"],
  ['statement_timeout', '$1'],
  ['lock_timeout', '$2'],
  ['idle_in_transaction_session_timeout', '$3'],
  ['search_path', "'pg_catalog, pg_temp'"],
  ['client_encoding', "'UTF8'"],
  ['DateStyle', "'ISO, YMD'"],
  ['IntervalStyle', "'postgres'"],
  ['TimeZone', "'UTC'"],
  ['extra_float_digits', "'1'"],
  ['bytea_output', "'hex'"],
  ['jit', "'off'"],
]
  .map(([name, value]) => `pg_catalog.set_config('${name}', ${value}, false)`)
  .join(', ')}`;

/** A logged-in, read-only connection to one database. */
export class Connection {
  readonly database: string;
  readonly versionNum: number;
  readonly budgets: Budgets;
  /** `statement_timeout` of the session at this moment. */
  statementTimeoutMs: number;
  #client: pg.Client;
  #socket: Socket;
  #alive = true;
  #closed: Promise<unknown>;

  /**
   * Connects in the ways that sslmode allows and makes the session read-only with pinned settings.
   * @param signal aborting gives up what is not connected yet
   * @throws PostgresError
   */
  static async open(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
    const { server, target, passwords } = options;
    const attempts = sslAttempts(target, { server, database }, passwords.environment?.['HOME'] ?? null);
    let failure: PostgresError | undefined;
    for (const ssl of attempts) {
      try {
        return await Connection.#attempt(options, database, ssl, signal);
      } catch (error) {
        failure = toPostgresError(error, { server, database });
        if (signal?.aborted || !mayTryAgain(failure)) break;
      }
    }
    throw failure ?? new PostgresError('other', { server, database });
  }

  static async #attempt(
    options: ConnectionOptions,
    database: string,
    ssl: SslAttempt,
    signal?: AbortSignal,
  ): Promise<Connection> {
    const { server, target, passwords, budgets } = options;
    const socket = new Socket();
    const client = new pg.Client({
      host: target.host,
      port: target.port,
      user: target.user,
      database,
      password: () => findPassword(target, { server, database }, passwords),
      application_name: target.applicationName ?? options.applicationName,
      connectionTimeoutMillis: target.connectTimeoutMs ?? options.connectTimeoutMs,
      ssl,
      sslnegotiation: 'postgres',
      enableChannelBinding: true,
      keepAlive: true,
      stream: () => socket,
    });
    client.on('error', () => socket.destroy());
    const giveUp = () => socket.destroy();
    signal?.addEventListener('abort', giveUp);
    try {
      await client.connect();
      return await Connection.#configure(client, socket, server, database, budgets);
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
    server: string,
    database: string,
    budgets: Budgets,
  ): Promise<Connection> {
    const limits = [budgets.statementTimeoutMs, budgets.lockTimeoutMs, budgets.idleInTransactionTimeoutMs].map(String);
    const { rows } = await client.query({ text: CONFIGURE, values: limits, rowMode: 'array' });
    const versionNum = Number(rows[0]?.[0]);
    if (versionNum >= OLDEST_VERSION) return new Connection(client, socket, database, versionNum, budgets);
    const version = `${Math.floor(versionNum / 10_000)}.${versionNum % 10_000}`;
    const reason = `it runs PostgreSQL ${version}; 13 or newer is needed: upgrade the server or remove the target`;
    throw new PostgresError('unsupported-version', { server, database }, { reason });
  }

  private constructor(client: pg.Client, socket: Socket, database: string, versionNum: number, budgets: Budgets) {
    this.#client = client;
    this.#socket = socket;
    this.database = database;
    this.versionNum = versionNum;
    this.budgets = budgets;
    this.statementTimeoutMs = budgets.statementTimeoutMs;
    this.#closed = new Promise((resolve) => client.once('end', resolve));
    void this.#closed.then(() => (this.#alive = false));
  }

  /** False once the server or the network has ended the connection. */
  get alive(): boolean {
    return this.#alive && !this.#socket.destroyed;
  }

  /** Resolves when the connection is gone, whoever ended it. */
  get closed(): Promise<unknown> {
    return this.#closed;
  }

  /** Runs one statement, prepared when it has a name; values come as PostgreSQL's text. */
  async query(text: string, values: readonly unknown[], name?: string): Promise<pg.QueryArrayResult<unknown[]>> {
    return this.#client.query<unknown[]>({
      text,
      values: [...values],
      rowMode: 'array',
      types: raw,
      ...(name && { name }),
    });
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

/** libpq goes on to the next way when TLS fails or pg_hba.conf has no line for this way; not for a wrong password. */
function mayTryAgain({ code, sqlstate }: PostgresError): boolean {
  return code === 'tls' || sqlstate === '28000' || code === 'connection-lost';
}
