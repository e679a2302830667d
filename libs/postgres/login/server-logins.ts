import { setTimeout as sleep } from 'node:timers/promises';
import { AnsweringServer, type SharedAddress } from './answering-server.js';
import type { Connection, ConnectionOptions } from './connection.js';
import { HostChoice } from '../url/host-choice.js';
import { PostgresError } from '../postgres-error.js';
import { originOf, shareBackends } from './shared-backends.js';
import type { PoolerMode } from './session-setup.js';
import type { TlsOutcome } from './ssl.js';
import { MARKER, type Statement } from '../read/statement.js';

const SHARED =
  'another server answers at its address too, as behind a balancer; one is watched: give each a target with an address of its own';
const PING: Statement = { name: '', text: `SELECT ${MARKER} 1` };
const PING_TIMEOUT_MS = 2_000;

interface LoginOptions extends ConnectionOptions {
  readonly maxConnections: number;
}

/** Logins at one server: what they find out about the way to it holds for all later ones, and is logged once. */
export class ServerLogins {
  readonly #options: LoginOptions;
  readonly #log: ConnectionOptions['warn'];
  readonly #hosts: HostChoice;
  readonly #answering: AnsweringServer;
  #poolerMode: PoolerMode | undefined;
  /** Found out by the first sessions; how it works is found out by the next. */
  #hasPooler = false;
  /** Settles when it is known whether sessions share backends. */
  #examined: Promise<void> | undefined;
  #tls: TlsOutcome | null = null;
  #warned: string | undefined;
  #isSharedLogged = false;
  #isMissed = false;

  /** @param connections those that are open */
  constructor(
    options: LoginOptions,
    private readonly connections: () => readonly Connection[],
  ) {
    this.#options = { ...options, warn: (warning) => this.#warn(warning) };
    this.#log = options.warn;
    this.#hosts = new HostChoice(options.target);
    this.#answering = new AnsweringServer(options.maxConnections);
  }

  /** How the newest connection is protected; null before there was one. */
  get tls(): TlsOutcome | null {
    return this.#tls;
  }

  /** How the pooler in front works; null without one, or before one was found. */
  get poolerMode(): PoolerMode | null {
    return this.#poolerMode ?? null;
  }

  /** The servers that answer at the address, when there are several. */
  get sharedAddress(): SharedAddress | undefined {
    return this.#answering.shared;
  }

  /** Whether the last login met only servers that are not watched: an open connection is worth waiting for. */
  get isMissed(): boolean {
    return this.#isMissed;
  }

  /** See {@link AnsweringServer.prefer}. */
  prefer(serverStart: number): void {
    this.#answering.prefer(serverStart);
  }

  /** Whether a connection leads to the server that is watched. */
  isWatched(connection: Connection): boolean {
    return this.#answering.isWatched(connection);
  }

  /** Somebody's work on a connection is done. */
  worked(connection: Connection): void {
    if (connection.alive && this.isWatched(connection)) this.#answering.heard();
  }

  /** @throws PostgresError also when only another server answers though the watched one still does */
  async open(database: string, signal: AbortSignal): Promise<Connection> {
    const { server } = this.#options;
    await (this.#examined ??= this.#examine(database, signal));
    const connection = await this.#answering.open({
      login: () => this.#hosts.open(this.#loginOptions(), database, signal),
      isAnswering: (serverStart) => this.#isAnswering(serverStart),
    });
    if (this.sharedAddress && !this.#isSharedLogged) this.#log?.(`${server}: ${SHARED}`);
    this.#isSharedLogged ||= this.sharedAddress !== undefined;
    this.#isMissed = connection === undefined;
    if (!connection) throw new PostgresError('other', { server, database }, { reason: SHARED, retryable: true });
    this.#noticePooler(connection);
    this.#tls = connection.tls;
    if (connection.tls !== 'none') this.#warned = undefined;
    return connection;
  }

  #loginOptions(): ConnectionOptions {
    const { pooler = false } = this.#options;
    return { ...this.#options, pooler: pooler || this.#hasPooler, poolerMode: this.#poolerMode };
  }

  /** Before anything is set for the first time. */
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

  /** A pooler whose logins name true backends shows by an old backend, or by two sessions that share backends. */
  async #meetsPooler(login: () => Promise<Connection>, closeAll: () => Promise<unknown>): Promise<boolean> {
    const first = await login();
    // A pool may have one backend only, which the first session holds.
    if (!first.hasOwnBackend) return true;
    const origin = await originOf(first);
    if (origin !== 'unknown') return origin === 'older';
    // Without a second session nothing is proved.
    const second = this.#options.maxConnections < 2 ? undefined : await login().catch(() => undefined);
    if (second && (await shareBackends(first, second))) return true;
    await closeAll();
    // A pooler that started these backends for us has kept them.
    const next = await login().catch(() => undefined);
    return next !== undefined && (!next.hasOwnBackend || (await originOf(next)) === 'older');
  }

  /** A connection that a broken network has left behind does not answer. */
  async #isAnswering(serverStart: number): Promise<boolean> {
    const open = this.connections().filter((each) => each.alive && each.serverStart === serverStart);
    if (open.length === 0) return false;
    const giveUp = new AbortController();
    const silence = sleep(PING_TIMEOUT_MS, false, { signal: giveUp.signal }).catch(() => false);
    const answer = Promise.any(open.map((each) => each.askInTurn(PING).then(() => true))).catch(() => false);
    return Promise.race([answer, silence]).finally(() => giveUp.abort());
  }

  #noticePooler({ poolerMode }: Connection): void {
    if (poolerMode === null || this.#poolerMode !== undefined) return;
    this.#poolerMode = poolerMode;
    if (this.#options.pooler) return;
    this.#log?.(
      `${this.#options.server}: a pooler stands in front of the server: nothing is set or prepared for longer than a ${poolerMode}; set pooler: true, or connect past it`,
    );
  }

  /** Of many connections that are alike one is logged. */
  #warn(warning: string): void {
    if (this.#warned === warning) return;
    this.#warned = warning;
    this.#log?.(warning);
  }
}
