import type { Socket } from 'node:net';
import pg from 'pg';
import { toPostgresError } from '../classify-error.js';
import { PostgresError } from '../postgres-error.js';
import { ByteConnection } from '../read/byte-connection.js';
import type { ConnectionTarget } from '../url/connection-url.js';
import { isLocal, socketTo } from '../url/hosts.js';
import { Connection } from './connection.js';
import { ask, driverOf } from './driver.js';
import { LoginRules } from './login-rules.js';
import { findPassword, type PasswordSources } from './password.js';
import type { Budgets } from './session-settings.js';
import { type PoolerMode, setUpSession, StatementPooling } from './session-setup.js';
import { sslAttempts, type SslAttempt, type TlsOutcome } from './ssl.js';

export interface ConnectionOptions {
  readonly server: string;
  readonly target: ConnectionTarget;
  readonly passwords: PasswordSources;
  /** `application_name` unless the URL has one. */
  readonly applicationName: string;
  /** Milliseconds for one attempt unless the URL has a timeout. */
  readonly connectTimeoutMs: number;
  readonly budgets: Budgets;
  /** Whether a pooler is in front, which may give each transaction another backend. Detected by default. */
  readonly pooler?: boolean;
  /** Bytes of names of databases that the server stores in another encoding than UTF-8. */
  readonly storedNames?: ReadonlyMap<string, Buffer>;
  readonly poolerMode?: PoolerMode | undefined;
  readonly warn?: (warning: string) => void;
}

/**
 * Connects in the ways that sslmode allows, and makes the session read-only with pinned settings. Repeats the login once
 * if the server refused the cached password of a command. @throws PostgresError
 */
export async function openConnection(
  options: ConnectionOptions,
  database: string,
  signal?: AbortSignal,
): Promise<Connection> {
  const { command } = options.passwords;
  const runs = command?.runs;
  try {
    return await tryEachWay(options, database, signal);
  } catch (error) {
    if (error instanceof StatementPooling)
      return openConnection({ ...options, poolerMode: 'statement' }, database, signal);
    if (!command || signal?.aborted || (error as PostgresError).code !== 'authentication') throw error;
    command.forget();
    // Only a cached password can have expired.
    if (command.runs !== runs) throw error;
    return tryEachWay(options, database, signal);
  }
}

async function tryEachWay(options: ConnectionOptions, database: string, signal?: AbortSignal): Promise<Connection> {
  const { server, target, passwords } = options;
  const attempts = sslAttempts(target, { server, database }, passwords.environment?.['HOME'] ?? null);
  let failure: PostgresError | undefined;
  for (const attempt of attempts) {
    try {
      const connection = await attemptLogin(options, database, attempt, signal);
      warnOfPlainText(options, connection.facts.tls, failure);
      return connection;
    } catch (error) {
      if (error instanceof StatementPooling) throw error;
      failure = toPostgresError(error, { server, database });
      if (signal?.aborted || !mayTryAgain(failure)) break;
    }
  }
  throw failure ?? new PostgresError('other', { server, database });
}

async function attemptLogin(
  options: ConnectionOptions,
  database: string,
  { options: ssl, outcome }: SslAttempt,
  signal?: AbortSignal,
): Promise<Connection> {
  const { server, target, passwords } = options;
  const place = { server, database };
  const openedAt = performance.now();
  const socket = socketTo(target);
  const password = () => {
    rules.beforePassword();
    return findPassword(target, place, passwords);
  };
  const client = new pg.Client({ ...clientConfig(options, database, ssl, socket), password });
  client.on('error', () => socket.destroy());
  const rules = new LoginRules(target, ssl !== false, driverOf(client), place);
  const abandon = () => socket.destroy();
  signal?.addEventListener('abort', abandon);
  try {
    await client.connect();
    rules.afterLogin();
    const { processID: pid } = client as unknown as { readonly processID: number | null };
    const { budgets, pooler = false, poolerMode, warn } = options;
    const request = { budgets, pid, pooler: pooler || poolerMode !== undefined, poolerMode, place, warn };
    const setup = await setUpSession((text) => ask(client, text, []), request);
    return new Connection(client, socket, { ...setup, server, database, budgets, tls: outcome, pid, openedAt });
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abandon);
  }
}

function clientConfig(
  { target, applicationName, connectTimeoutMs, storedNames }: ConnectionOptions,
  database: string,
  ssl: SslAttempt['options'],
  socket: Socket,
): pg.ClientConfig {
  const connection = new ByteConnection(
    {
      ssl,
      sslNegotiation: target.sslNegotiation,
      keepAlive: target.keepAliveMs !== null,
      keepAliveInitialDelayMillis: target.keepAliveMs ?? 0,
      stream: () => socket,
    },
    storedNames?.get(database),
  );
  return {
    host: target.host,
    port: target.port,
    user: target.user,
    database,
    ...(target.options !== null && { options: target.options }),
    application_name: target.applicationName ?? applicationName,
    connectionTimeoutMillis: target.connectTimeoutMs ?? connectTimeoutMs,
    ssl,
    ...(ssl !== false && { sslnegotiation: target.sslNegotiation }),
    enableChannelBinding: target.channelBinding !== 'disable',
    connection,
    pipeline: true,
  } as pg.ClientConfig;
}

function warnOfPlainText(
  { server, target, warn }: ConnectionOptions,
  tls: TlsOutcome,
  failure: PostgresError | undefined,
): void {
  if (tls !== 'none' || target.sslmode === 'disable' || isLocal(target.host)) return;
  const why = failure ? `, since with TLS it failed (${failure.code})` : '';
  warn?.(`${server}: connected without TLS${why}, which sslmode=${target.sslmode} permits; set sslmode=verify-full`);
}

/** Whether libpq would try the next way: if TLS fails or pg_hba.conf has no line for this way, not for a wrong password. */
function mayTryAgain({ code, sqlstate }: PostgresError): boolean {
  return code === 'tls' || sqlstate === '28000' || code === 'connection-lost';
}
