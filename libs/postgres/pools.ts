import { Connection, type ConnectionOptions } from './connection.js';
import { PostgresError } from './postgres-error.js';
import { Session } from './session.js';

/** `kept`: connections stay open between polls. `per-poll`: each is closed when its work is done. */
export type Pooling = 'kept' | 'per-poll';

/** How to connect to one server, and how often at once. */
export interface ServerConnectionsOptions extends ConnectionOptions {
  /** Hard cap over all databases and all who share this object. */
  readonly maxConnections: number;
  readonly pooling: Pooling;
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
}

/** A place under the cap: taken from before the login until the server has ended the backend. */
interface Slot {
  readonly database: string;
  state: 'opening' | 'busy' | 'idle' | 'closing';
  connection?: Connection;
  opened?: Promise<Lease>;
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

/**
 * All connections of this process to one server, under one cap. With more databases than the cap, all but one slot keep
 * their database and the rest take turns through the last one: closing the least recently used would, over databases
 * read in a circle, close each just before it is needed.
 */
export class ServerConnections {
  readonly #options: ServerConnectionsOptions;
  // In the order of opening: the last is the youngest.
  readonly #slots = new Set<Slot>();
  readonly #waiters = new Set<Waiter>();
  readonly #closing = new AbortController();
  #closed = false;

  constructor(options: ServerConnectionsOptions) {
    this.#options = options;
  }

  /** Name of the target. */
  get server(): string {
    return this.#options.server;
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
      return await work(new Session(this.server, connection));
    } finally {
      this.#release(slot);
    }
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
    };
  }

  /** Ends all connections, those at work too, and refuses whoever waits or comes later. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#closing.abort();
    for (const waiter of [...this.#waiters]) this.#dismiss(waiter, this.#isClosed(waiter.database));
    for (const { state, connection } of this.#slots) if (state === 'busy') connection?.destroy();
    await Promise.allSettled(
      [...this.#slots].map(async (slot) => (slot.state === 'opening' ? slot.opened : this.#closeSlot(slot))),
    );
  }

  #claim(database: string): Promise<Lease> {
    if (this.#closed) return Promise.reject(this.#isClosed(database));
    return new Promise((take, fail) => {
      const { waitTimeoutMs } = this.#options;
      const deadline = setTimeout(() => this.#dismiss(waiter, this.#isExhausted(database)), waitTimeoutMs);
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
      return Promise.resolve({ slot, connection });
    }
    const displaced = this.#slots.size < this.#options.maxConnections ? undefined : this.#displaceable();
    if (this.#slots.size >= this.#options.maxConnections && !displaced) return undefined;
    // The place of a displaced connection is handed on without a gap.
    if (displaced) this.#slots.delete(displaced);
    const slot: Slot = { database, state: 'opening' };
    this.#slots.add(slot);
    slot.opened = this.#open(slot, displaced);
    return slot.opened;
  }

  /** A second idle connection to some database, or else the youngest slot, once it is idle. */
  #displaceable(): Slot | undefined {
    const youngestFirst = [...this.#slots].reverse();
    const isSpare = (slot: Slot) => youngestFirst.some((other) => other !== slot && other.database === slot.database);
    const spare = youngestFirst.find((slot) => slot.state === 'idle' && isSpare(slot));
    return spare ?? youngestFirst.slice(0, 1).find((slot) => slot.state === 'idle');
  }

  /** The cap holds at the server too: a displaced backend is gone before the new one comes. */
  async #open(slot: Slot, displaced: Slot | undefined): Promise<Lease> {
    const { database } = slot;
    try {
      if (displaced) displaced.state = 'closing';
      await displaced?.connection?.close();
      const connection = await Connection.open(this.#options, database, this.#closing.signal);
      void connection.closed.then(() => this.#remove(slot));
      if (this.#closed) {
        await connection.close();
        throw this.#isClosed(database);
      }
      slot.connection = connection;
      slot.state = 'busy';
      return { slot, connection };
    } catch (error) {
      this.#remove(slot);
      throw this.#closed ? this.#isClosed(database) : error;
    }
  }

  #release(slot: Slot): void {
    if (!slot.connection?.alive) {
      this.#remove(slot);
    } else if (this.#options.pooling === 'per-poll' && !this.#isWanted(slot.database)) {
      void this.#closeSlot(slot);
    } else if (slot.state === 'busy') {
      slot.state = 'idle';
      this.#serve();
    }
  }

  async #closeSlot(slot: Slot): Promise<void> {
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
