import { setTimeout as sleep } from 'node:timers/promises';
import { AnsweringServer } from './answering-server.js';
import type { Connection } from './connection.js';
import type { ConnectionOptions } from './open-connection.js';
import { HostChoice } from '../url/host-choice.js';
import { PostgresError } from '../postgres-error.js';
import { originOf, shareBackends } from './shared-backends.js';
import type { PoolerMode } from './session-setup.js';
import { MARKER, type Statement } from '../read/statement.js';

const SHARED =
  'another server answers at its address too, as behind a balancer; one is watched: give each a target with an address of its own';
const PING: Statement = { name: '', text: `SELECT ${MARKER} 1` };
const PING_TIMEOUT_MS = 2_000;

/** Opens connections to one server. Facts that a login detects apply to all later ones and are logged once. */
export class ServerLogins {
  readonly #options: ConnectionOptions & { readonly maxConnections: number };
  readonly #log: ConnectionOptions['warn'];
  readonly #hosts: HostChoice;
  readonly answering: AnsweringServer;
  /** Whether the last login reached only other servers, so that callers should wait for an open connection. */
  isServerMissed = false;
  #poolerMode: PoolerMode | undefined;
  /** Detected by the first sessions; later ones detect its mode. */
  #hasPooler = false;
  #examined: Promise<void> | undefined;
  #warned: string | undefined;
  #isSharedLogged = false;

  constructor(
    options: ConnectionOptions & { readonly maxConnections: number },
    private readonly connections: () => readonly Connection[],
  ) {
    this.#options = { ...options, warn: (warning) => this.#warn(warning) };
    this.#log = options.warn;
    this.#hosts = new HostChoice(options.target);
    this.answering = new AnsweringServer(options.maxConnections);
  }

  get poolerMode(): PoolerMode | null {
    return this.#poolerMode ?? null;
  }

  onWorkDone(connection: Connection): void {
    if (connection.alive && this.answering.isWatched(connection)) this.answering.onAnswer();
  }

  /** @throws PostgresError also if only other servers were reached although the watched one still answers */
  async open(database: string, signal: AbortSignal): Promise<Connection> {
    const { server } = this.#options;
    await (this.#examined ??= this.#examine(database, signal));
    const connection = await this.answering.open({
      login: () => this.#hosts.open(this.#loginOptions(), database, signal),
      isAnswering: (serverStart) => this.#isAnswering(serverStart),
    });
    if (this.answering.shared && !this.#isSharedLogged) this.#log?.(`${server}: ${SHARED}`);
    this.#isSharedLogged ||= this.answering.shared !== undefined;
    this.isServerMissed = connection === undefined;
    if (!connection) throw new PostgresError('other', { server, database }, { reason: SHARED, retryable: true });
    this.#noticePooler(connection);
    if (connection.facts.tls !== 'none') this.#warned = undefined;
    return connection;
  }

  #loginOptions(): ConnectionOptions {
    const { pooler = false } = this.#options;
    return { ...this.#options, pooler: pooler || this.#hasPooler, poolerMode: this.#poolerMode };
  }

  /** Detects a pooler before the first session sets anything. */
  async #examine(database: string, signal: AbortSignal): Promise<void> {
    if (this.#options.pooler) return;
    const options = { ...this.#options, pooler: true, poolerMode: 'transaction' } as const;
    const open: Connection[] = [];
    const login = async (): Promise<Connection> => {
      const connection = await this.#hosts.open(options, database, signal);
      open.push(connection);
      return connection;
    };
    const closeAll = () => Promise.all(open.splice(0).map((each) => each.close()));
    try {
      this.#hasPooler = await this.#meetsPooler(login, closeAll);
    } catch (error) {
      this.#examined = undefined;
      throw error;
    } finally {
      await closeAll();
    }
  }

  /** Detects a pooler that reports real backend pids, by a backend older than the login or by shared backends. */
  async #meetsPooler(login: () => Promise<Connection>, closeAll: () => Promise<unknown>): Promise<boolean> {
    const first = await login();
    // The pool may have a single backend, which the first session holds.
    if (!first.facts.hasOwnBackend) return true;
    const origin = await originOf(first);
    if (origin !== 'unknown') return origin === 'older';
    // One session alone proves nothing.
    const second = this.#options.maxConnections < 2 ? undefined : await login().catch(() => undefined);
    if (second && (await shareBackends(first, second))) return true;
    await closeAll();
    // A pooler that started these backends for us still has them.
    const next = await login().catch(() => undefined);
    return next !== undefined && (!next.facts.hasOwnBackend || (await originOf(next)) === 'older');
  }

  /** Pings open connections, because a broken network leaves dead ones behind. */
  async #isAnswering(serverStart: number): Promise<boolean> {
    const open = this.connections().filter((each) => each.alive && each.serverStart === serverStart);
    if (open.length === 0) return false;
    const giveUp = new AbortController();
    const silence = sleep(PING_TIMEOUT_MS, false, { signal: giveUp.signal }).catch(() => false);
    const answer = Promise.any(open.map((each) => each.askQueued(PING).then(() => true))).catch(() => false);
    return Promise.race([answer, silence]).finally(() => giveUp.abort());
  }

  #noticePooler({ facts: { poolerMode } }: Connection): void {
    if (poolerMode === null || this.#poolerMode !== undefined) return;
    this.#poolerMode = poolerMode;
    if (this.#options.pooler) return;
    this.#log?.(
      `${this.#options.server}: a pooler is in front of the server: nothing is set or prepared for longer than a ${poolerMode}; set pooler: true, or connect past it`,
    );
  }

  #warn(warning: string): void {
    if (this.#warned === warning) return;
    this.#warned = warning;
    this.#log?.(warning);
  }
}
