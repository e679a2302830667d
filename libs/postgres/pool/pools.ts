import type { SharedAddress } from '../login/answering-server.js';
import type { Connection } from '../login/connection.js';
import type { ConnectionOptions } from '../login/open-connection.js';
import { ContendedDatabases, CHECK_INTERVAL_MS } from './contended-databases.js';
import { PostgresError } from '../postgres-error.js';
import { RefusedColumns } from '../read/refused-columns.js';
import type { PoolerMode } from '../login/session-setup.js';
import type { DatabaseFacts } from '../read/server-facts.js';
import { ServerLogins } from '../login/server-logins.js';
import { Session } from '../read/session.js';
import { type Lease, type Slot, Slots } from './slots.js';

/** `kept`: connections stay open between polls. `per-poll`: each is closed after its work. */
export type Pooling = 'kept' | 'per-poll';

export interface ServerConnectionsOptions extends ConnectionOptions {
  /** Hard cap over all databases and callers. */
  readonly maxConnections: number;
  readonly pooling: Pooling;
  /** Time after which an idle connection is closed, milliseconds; never by default. */
  readonly idleTimeoutMs?: number;
  /** Age at which a connection is closed after its work, milliseconds; never by default. */
  readonly maxLifetimeMs?: number;
  readonly waitTimeoutMs: number;
}

const CONTENDED = 'another session drops, renames, moves or copies the database; it is read again afterwards';
const CLOSED = 'pgherald is ending its connections';

interface Waiter {
  readonly database: string;
  readonly take: (lease: Promise<Lease>) => void;
  readonly fail: (error: PostgresError) => void;
  readonly deadline: NodeJS.Timeout;
}

/** Lends connections to one server under one cap, shared by all databases and contexts of this process. */
export class ServerConnections {
  readonly #slots: Slots;
  readonly #waiters = new Set<Waiter>();
  readonly #closing = new AbortController();
  readonly #contended = new ContendedDatabases();
  #contendedTimer: NodeJS.Timeout | undefined;
  readonly #refused = new RefusedColumns();
  readonly #storedNames = new Map<string, Buffer>();
  readonly #logins: ServerLogins;
  #wereClosedByServer = false;
  #opened = 0;
  #interruptions = 0;
  #exhausted = 0;

  /** @throws RangeError if `maxConnections` is less than 1 */
  constructor(private readonly options: ServerConnectionsOptions) {
    if (!(options.maxConnections >= 1)) throw new RangeError('maxConnections: at least 1 connection is needed');
    this.#slots = new Slots(options.maxConnections);
    const open = (): Connection[] => this.#slots.all.flatMap(({ connection }) => connection ?? []);
    this.#logins = new ServerLogins({ ...options, storedNames: this.#storedNames }, open);
  }

  get server(): string {
    return this.options.server;
  }

  get poolerMode(): PoolerMode | null {
    return this.#logins.poolerMode;
  }

  get sharedAddress(): SharedAddress | undefined {
    return this.#logins.answering.shared;
  }

  /** If several servers answer at the address, watches the one of an earlier run, by the start of its postmaster. */
  preferServer(serverStart: number): void {
    this.#logins.answering.preferServer(serverStart);
  }

  /** Whether the server has ended all kept connections and none was opened since, as after a restart. */
  get wereClosedByServer(): boolean {
    return this.#wereClosedByServer && this.#slots.isEmpty;
  }

  /** Failed logins, and connections that did not end because we closed them while idle. */
  get interruptions(): number {
    return this.#interruptions;
  }

  get firstDatabase(): string {
    return this.options.target.database;
  }

  /**
   * Lends a session for the duration of `work`. Callers are served in order, as far as their database allows. A caller with a
   * session must not request a second: at the cap it would wait for itself.
   * @throws PostgresError of the login; `too-many-connections` without SQLSTATE after the wait timeout; errors of `work`
   */
  async withSession<T>(work: (session: Session) => Promise<T>, database = this.firstDatabase): Promise<T> {
    const { slot, connection } = await this.#claim(database);
    try {
      return await work(new Session(this.server, connection, this.#refused));
    } finally {
      this.#release(slot);
    }
  }

  storeDatabaseNames(databases: readonly Pick<DatabaseFacts, 'name' | 'storedName'>[]): void {
    this.#storedNames.clear();
    for (const { name, storedName } of databases)
      if (storedName !== null) this.#storedNames.set(name, Buffer.from(storedName, 'hex'));
  }

  /**
   * Returns the current connections, of which `opening` and `closing` ones count against the cap. Since the start: those
   * `opened`, and `exhausted` callers, who waited too long.
   */
  usage() {
    return {
      max: this.options.maxConnections,
      ...this.#slots.counts(),
      waiting: this.#waiters.size,
      opened: this.#opened,
      exhausted: this.#exhausted,
    };
  }

  /** Closes all connections, including busy ones, and refuses waiting and later callers. */
  async close(): Promise<void> {
    this.#closing.abort();
    clearInterval(this.#contendedTimer);
    for (const waiter of [...this.#waiters]) this.#dismiss(waiter, this.#closedError(waiter.database));
    for (const { state, connection } of this.#slots.all) if (state === 'busy') connection?.destroy();
    await Promise.allSettled(
      this.#slots.all.map(async (slot) => (slot.state === 'opening' ? slot.opened : this.#closeSlot(slot))),
    );
  }

  #claim(database: string): Promise<Lease> {
    if (this.#closing.signal.aborted) return Promise.reject(this.#closedError(database));
    // Callers wait for the first database, because all groups of the server are read there.
    if (database !== this.firstDatabase && this.#contended.has(database))
      return Promise.reject(this.#contendedError(database));
    const idle = this.#waiters.size === 0 ? this.#slots.lendIdle(database) : undefined;
    if (idle) return Promise.resolve(idle);
    return new Promise((take, fail) => {
      const { maxConnections, waitTimeoutMs } = this.options;
      const deadline = setTimeout(() => {
        if (this.#contended.has(database)) return this.#dismiss(waiter, this.#contendedError(database));
        this.#exhausted += 1;
        const reason = `all ${maxConnections} of our connections were busy for ${waitTimeoutMs} ms; raise PGHERALD_MAX_CONNECTIONS`;
        this.#dismiss(waiter, new PostgresError('too-many-connections', { server: this.server, database }, { reason }));
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
    const idle = this.#slots.lendIdle(database);
    if (idle) return Promise.resolve(idle);
    if (this.#contended.has(database)) return undefined;
    if (this.#logins.isServerMissed && this.#slots.isBusy(database)) return undefined;
    const { isFull } = this.#slots;
    const displaced = isFull ? this.#slots.displaceableFor(database) : undefined;
    if (isFull && !displaced) return undefined;
    // The slot of a displaced connection passes on without a gap.
    if (displaced) this.#slots.delete(displaced);
    const slot = this.#slots.add(database);
    slot.opened = this.#open(slot, displaced);
    return slot.opened;
  }

  /** Opens a connection after the displaced one has ended, so that the server never sees more than the cap. */
  async #open(slot: Slot, displaced: Slot | undefined): Promise<Lease> {
    const { database } = slot;
    try {
      if (displaced) await this.#closeSlot(displaced);
      const connection = await this.#logins.open(database, this.#closing.signal);
      this.#leaveUnwatched();
      void connection.closed.then(() => {
        if (slot.state === 'idle') this.#wereClosedByServer = true;
        if (slot.state !== 'closing') this.#interruptions += 1;
        this.#remove(slot);
      });
      if (this.#closing.signal.aborted) {
        await connection.close();
        throw this.#closedError(database);
      }
      this.#wereClosedByServer = false;
      this.#opened += 1;
      slot.connection = connection;
      slot.openedAt = performance.now();
      slot.state = 'busy';
      this.#contendedTimer ??= setInterval(() => void this.#leaveContended(), CHECK_INTERVAL_MS).unref();
      return { slot, connection };
    } catch (error) {
      this.#interruptions += 1;
      this.#remove(slot);
      throw this.#closing.signal.aborted ? this.#closedError(database) : error;
    }
  }

  #leaveUnwatched(): void {
    for (const slot of this.#slots.all)
      if (slot.state === 'idle' && slot.connection && !this.#logins.answering.isWatched(slot.connection))
        void this.#closeSlot(slot);
  }

  #release(slot: Slot): void {
    if (slot.connection) this.#logins.onWorkDone(slot.connection);
    if (!slot.connection?.alive) {
      this.#remove(slot);
    } else if (this.#isOver(slot)) {
      void this.#closeSlot(slot);
    } else if (slot.state === 'busy') {
      slot.state = 'idle';
      const { idleTimeoutMs } = this.options;
      if (idleTimeoutMs !== undefined) slot.idle = setTimeout(() => void this.#closeSlot(slot), idleTimeoutMs).unref();
      this.#serve();
    }
  }

  async #leaveContended(): Promise<void> {
    const open = this.#slots.all.filter(({ connection }) => connection?.alive);
    const idle = open.filter(({ state }) => state === 'idle');
    // If all are busy, the check waits for the statements of one of them.
    const observer = idle.find(({ database }) => database === this.firstDatabase) ?? idle[0] ?? open[0];
    // Behind a pooler no connection is kept.
    if (observer?.connection && this.poolerMode === null) await this.#contended.refresh(observer.connection);
    for (const slot of this.#slots.all)
      if (slot.state === 'idle' && this.#contended.has(slot.database)) void this.#closeSlot(slot);
    this.#serve();
  }

  #isOver({ database, connection, openedAt = 0 }: Slot): boolean {
    const { pooling, maxLifetimeMs = Infinity } = this.options;
    const isOld = performance.now() - openedAt >= maxLifetimeMs;
    if (connection?.isRetired || (connection && !this.#logins.answering.isWatched(connection))) return true;
    // In session mode a kept connection would occupy a backend of the pooler permanently.
    const isKept = pooling === 'kept' && this.poolerMode === null;
    const isNeeded = isKept || [...this.#waiters].some((waiter) => waiter.database === database);
    return isOld || this.#contended.has(database) || !isNeeded;
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

  #dismiss(waiter: Waiter, error: PostgresError): void {
    clearTimeout(waiter.deadline);
    this.#waiters.delete(waiter);
    waiter.fail(error);
  }

  #contendedError(database: string): PostgresError {
    const detail = { reason: CONTENDED, retryable: false };
    return new PostgresError('lock-timeout', { server: this.server, database }, detail);
  }

  #closedError(database: string): PostgresError {
    const detail = { reason: CLOSED, retryable: false };
    return new PostgresError('connection-lost', { server: this.server, database }, detail);
  }
}
