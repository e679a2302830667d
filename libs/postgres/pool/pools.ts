import type { SharedAddress } from '../login/answering-server.js';
import type { Connection, ConnectionOptions } from '../login/connection.js';
import { ContendedDatabases, LOOK_EVERY_MS } from './contended-databases.js';
import { PostgresError } from '../postgres-error.js';
import { RefusedColumns } from '../read/refused-columns.js';
import type { PoolerMode } from '../login/session-setup.js';
import type { DatabaseFacts } from '../read/server-facts.js';
import { ServerLogins } from '../login/server-logins.js';
import { Session } from '../read/session.js';
import type { TlsOutcome } from '../login/ssl.js';

/** `kept`: connections stay open between polls. `per-poll`: each is closed when its work is done. */
export type Pooling = 'kept' | 'per-poll';

/** How to connect to one server, and how often at once. */
export interface ServerConnectionsOptions extends ConnectionOptions {
  /** Hard cap over all databases and all who share this object. */
  readonly maxConnections: number;
  readonly pooling: Pooling;
  /** An idle connection is closed after this long, milliseconds; never unless told. */
  readonly idleTimeoutMs?: number;
  /** A connection older than this is closed when its work is done, milliseconds; never unless told. */
  readonly maxLifetimeMs?: number;
  /** How long a caller waits for its turn, milliseconds. */
  readonly waitTimeoutMs: number;
}

/** Connections to one server at this moment. `opening` and `closing` ones count against the cap. */
export interface ConnectionUsage {
  readonly max: number;
  readonly busy: number;
  readonly idle: number;
  readonly opening: number;
  readonly closing: number;
  readonly waiting: number;
  /** Since the start: connections opened, and callers whose turn did not come in time. */
  readonly opened: number;
  readonly exhausted: number;
}

/** A place under the cap: taken from before the login until the server has ended the backend. */
interface Slot {
  readonly database: string;
  state: 'opening' | 'busy' | 'idle' | 'closing';
  connection?: Connection;
  opened?: Promise<Lease>;
  /** When it was last lent, or began to be opened. */
  lentAt: number;
  openedAt?: number;
  /** Ends it when nobody needs it. */
  idle?: NodeJS.Timeout;
}

/** A slot at work, with the connection in it. */
interface Lease {
  readonly slot: Slot;
  readonly connection: Connection;
}

interface Waiter {
  readonly database: string;
  readonly take: (lease: Promise<Lease>) => void;
  readonly fail: (error: PostgresError) => void;
  readonly deadline: NodeJS.Timeout;
}

/** A connection at work for less than this will be free soon: that is waited for sooner than another one is closed. */
const SOON_MS = 1_000;

/** Share of the slots, rounded down but at least one, through which databases take turns that have none of their own. */
const TURNS = 0.4;

/**
 * All connections of this process to one server, under one cap. With more databases than the cap, most slots keep their
 * database and the rest take turns through the youngest: closing the least recently used would, over databases read in a
 * circle, close each just before it is needed. Of those the youngest idle one changes hands, so that no more do than
 * are needed at once.
 */
export class ServerConnections {
  readonly #options: ServerConnectionsOptions;
  // In the order of opening: the last is the youngest.
  readonly #slots = new Set<Slot>();
  readonly #waiters = new Set<Waiter>();
  readonly #closing = new AbortController();
  readonly #contended = new ContendedDatabases();
  #looking: NodeJS.Timeout | undefined;
  readonly #refused = new RefusedColumns();
  readonly #storedNames = new Map<string, Buffer>();
  #closed = false;
  readonly #logins: ServerLogins;
  #wereEnded = false;
  #opened = 0;
  #exhausted = 0;

  /** @throws RangeError when there is to be none at all */
  constructor(options: ServerConnectionsOptions) {
    if (!(options.maxConnections >= 1)) throw new RangeError('maxConnections: at least 1 connection is needed');
    this.#options = options;
    const open = (): Connection[] => [...this.#slots].flatMap(({ connection }) => connection ?? []);
    this.#logins = new ServerLogins({ ...options, storedNames: this.#storedNames }, open);
  }

  /** Name of the target. */
  get server(): string {
    return this.#options.server;
  }

  /** How the newest connection is protected; null before there was one. */
  get tls(): TlsOutcome | null {
    return this.#logins.tls;
  }

  /** How the pooler in front of the server works; null without one, or before one was found. */
  get poolerMode(): PoolerMode | null {
    return this.#logins.poolerMode;
  }

  /** The servers that answer at the address, when there are several; undefined as far as is known there is one. */
  get sharedAddress(): SharedAddress | undefined {
    return this.#logins.sharedAddress;
  }

  /** Watches the server of an earlier run, by the start of its postmaster, where several answer at the address. */
  prefer(serverStart: number): void {
    this.#logins.prefer(serverStart);
  }

  /** Whether the server has ended those that were kept and none has been opened since: it may have restarted. */
  get wereEnded(): boolean {
    return this.#wereEnded && this.#slots.size === 0;
  }

  /** The database of the URL: the one to connect to first. */
  get firstDatabase(): string {
    return this.#options.target.database;
  }

  /**
   * Lends a session for the time of `work`; callers are served in order as far as their database allows it. Whoever
   * holds one should not ask for a second: with the cap reached it would wait for itself.
   * @param database by default the one of the URL
   * @throws PostgresError of connecting; `too-many-connections` without SQLSTATE when the turn did not come in time; what `work` throws
   */
  async withSession<T>(work: (session: Session) => Promise<T>, database = this.firstDatabase): Promise<T> {
    const { slot, connection } = await this.#claim(database);
    try {
      return await work(new Session(this.server, connection, this.#refused));
    } finally {
      this.#release(slot);
    }
  }

  /** Takes note of how the server stores the names of its databases, to connect by them. */
  learnNames(databases: readonly Pick<DatabaseFacts, 'name' | 'storedName'>[]): void {
    for (const { name, storedName } of databases)
      if (storedName !== null) this.#storedNames.set(name, Buffer.from(storedName, 'hex'));
  }

  usage(): ConnectionUsage {
    const count = (state: Slot['state']) => [...this.#slots].filter((slot) => slot.state === state).length;
    return {
      max: this.#options.maxConnections,
      busy: count('busy'),
      idle: count('idle'),
      opening: count('opening'),
      closing: count('closing'),
      waiting: this.#waiters.size,
      opened: this.#opened,
      exhausted: this.#exhausted,
    };
  }

  /** Ends all connections, those at work too, and refuses whoever waits or comes later. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#closing.abort();
    clearInterval(this.#looking);
    for (const waiter of [...this.#waiters]) this.#dismiss(waiter, this.#isClosed(waiter.database));
    for (const { state, connection } of this.#slots) if (state === 'busy') connection?.destroy();
    await Promise.allSettled(
      [...this.#slots].map(async (slot) => (slot.state === 'opening' ? slot.opened : this.#closeSlot(slot))),
    );
  }

  #claim(database: string): Promise<Lease> {
    if (this.#closed) return Promise.reject(this.#isClosed(database));
    // All else of the server is read in the first database, whose return is waited for.
    if (database !== this.firstDatabase && this.#contended.has(database))
      return Promise.reject(this.#isContended(database));
    return new Promise((take, fail) => {
      const { waitTimeoutMs } = this.#options;
      const deadline = setTimeout(() => {
        const isContended = this.#contended.has(database);
        if (!isContended) this.#exhausted += 1;
        this.#dismiss(waiter, isContended ? this.#isContended(database) : this.#isExhausted(database));
      }, waitTimeoutMs);
      const waiter: Waiter = { database, take, fail, deadline };
      this.#waiters.add(waiter);
      this.#serve();
    });
  }

  #serve(): void {
    for (const waiter of this.#waiters) {
      const lease = this.#leaseFor(waiter.database);
      if (!lease) continue;
      clearTimeout(waiter.deadline);
      this.#waiters.delete(waiter);
      waiter.take(lease);
    }
  }

  #leaseFor(database: string): Promise<Lease> | undefined {
    for (const slot of this.#slots) {
      const { connection } = slot;
      if (slot.database !== database || slot.state !== 'idle' || !connection?.alive) continue;
      slot.state = 'busy';
      slot.lentAt = performance.now();
      clearTimeout(slot.idle);
      return Promise.resolve({ slot, connection });
    }
    if (this.#contended.has(database)) return undefined;
    if (this.#logins.isMissed && this.#isAtWork(database)) return undefined;
    const isFull = this.#slots.size >= this.#options.maxConnections;
    const displaced = isFull && !this.#isFreeSoon(database) ? this.#displaceable() : undefined;
    if (isFull && !displaced) return undefined;
    // The place of a displaced connection is handed on without a gap.
    if (displaced) this.#slots.delete(displaced);
    const slot: Slot = { database, state: 'opening', lentAt: performance.now() };
    this.#slots.add(slot);
    slot.opened = this.#open(slot, displaced);
    return slot.opened;
  }

  #isAtWork(database: string): boolean {
    return [...this.#slots].some(
      (slot) => slot.database === database && slot.state === 'busy' && slot.connection?.alive,
    );
  }

  /** Contexts that ask for more at once than the cap would otherwise take turns in closing what the others keep. */
  #isFreeSoon(database: string): boolean {
    const since = performance.now() - SOON_MS;
    return [...this.#slots].some((slot) => slot.database === database && slot.state !== 'idle' && slot.lentAt > since);
  }

  /** A second idle connection to some database, or else the youngest slot that is idle, of those that change hands. */
  #displaceable(): Slot | undefined {
    const youngestFirst = [...this.#slots].reverse();
    const isSpare = (slot: Slot) => youngestFirst.some((other) => other !== slot && other.database === slot.database);
    const spare = youngestFirst.find((slot) => slot.state === 'idle' && isSpare(slot));
    const turns = Math.max(1, Math.floor(this.#options.maxConnections * TURNS));
    return spare ?? youngestFirst.slice(0, turns).find((slot) => slot.state === 'idle');
  }

  /** The cap holds at the server too: a displaced backend is gone before the new one comes. */
  async #open(slot: Slot, displaced: Slot | undefined): Promise<Lease> {
    const { database } = slot;
    try {
      if (displaced) {
        displaced.state = 'closing';
        clearTimeout(displaced.idle);
      }
      await displaced?.connection?.close();
      const connection = await this.#logins.open(database, this.#closing.signal);
      this.#leaveUnwatched();
      void connection.closed.then(() => {
        if (slot.state === 'idle') this.#wereEnded = true;
        this.#remove(slot);
      });
      if (this.#closed) {
        await connection.close();
        throw this.#isClosed(database);
      }
      this.#wereEnded = false;
      this.#opened += 1;
      slot.connection = connection;
      slot.openedAt = performance.now();
      slot.state = 'busy';
      this.#looking ??= setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
      return { slot, connection };
    } catch (error) {
      this.#remove(slot);
      throw this.#closed ? this.#isClosed(database) : error;
    }
  }

  /** An address may move to another server while the one before still answers. */
  #leaveUnwatched(): void {
    for (const slot of this.#slots)
      if (slot.state === 'idle' && slot.connection && !this.#logins.isWatched(slot.connection))
        void this.#closeSlot(slot);
  }

  #release(slot: Slot): void {
    if (slot.connection) this.#logins.worked(slot.connection);
    if (!slot.connection?.alive) {
      this.#remove(slot);
    } else if (this.#isOver(slot)) {
      void this.#closeSlot(slot);
    } else if (slot.state === 'busy') {
      slot.state = 'idle';
      const { idleTimeoutMs } = this.#options;
      if (idleTimeoutMs !== undefined) slot.idle = setTimeout(() => void this.#closeSlot(slot), idleTimeoutMs).unref();
      this.#serve();
    }
  }

  /** Leaves databases that somebody else needs without sessions; those at work leave when their work is done. */
  async #look(): Promise<void> {
    const open = [...this.#slots].filter(({ connection }) => connection?.alive);
    const idle = open.filter(({ state }) => state === 'idle');
    // Where all are at work, the look waits for the end of what one of them does.
    const eye = idle.find(({ database }) => database === this.firstDatabase) ?? idle[0] ?? open[0];
    // Behind a pooler no connection is kept.
    if (eye?.connection && this.poolerMode === null) await this.#contended.look(eye.connection);
    for (const slot of this.#slots)
      if (slot.state === 'idle' && this.#contended.has(slot.database)) void this.#closeSlot(slot);
    this.#serve();
  }

  #isOver({ database, connection, openedAt = 0 }: Slot): boolean {
    const { pooling, maxLifetimeMs = Infinity } = this.#options;
    const isOld = performance.now() - openedAt >= maxLifetimeMs;
    if (connection?.isRetired || (connection && !this.#logins.isWatched(connection))) return true;
    // In session mode a kept connection would hold a backend of the pooler for good.
    const isKept = pooling === 'kept' && this.poolerMode === null;
    return isOld || this.#contended.has(database) || (!isKept && !this.#isWanted(database));
  }

  async #closeSlot(slot: Slot): Promise<void> {
    clearTimeout(slot.idle);
    slot.state = 'closing';
    await slot.connection?.close();
    this.#remove(slot);
  }

  #remove(slot: Slot): void {
    if (this.#slots.delete(slot)) this.#serve();
  }

  #isWanted(database: string): boolean {
    return [...this.#waiters].some((waiter) => waiter.database === database);
  }

  #dismiss(waiter: Waiter, error: PostgresError): void {
    clearTimeout(waiter.deadline);
    this.#waiters.delete(waiter);
    waiter.fail(error);
  }

  #isContended(database: string): PostgresError {
    const reason = 'another session drops, renames, moves or copies the database; it is read again afterwards';
    return new PostgresError('lock-timeout', { server: this.server, database }, { reason, retryable: false });
  }

  #isExhausted(database: string): PostgresError {
    const { maxConnections, waitTimeoutMs, server } = this.#options;
    const reason = `all ${maxConnections} of our connections were busy for ${waitTimeoutMs} ms; raise PGHERALD_MAX_CONNECTIONS`;
    return new PostgresError('too-many-connections', { server, database }, { reason });
  }

  #isClosed(database: string): PostgresError {
    const reason = 'pgherald is ending its connections';
    return new PostgresError('connection-lost', { server: this.server, database }, { reason, retryable: false });
  }
}
