import type { Connection } from '../login/connection.js';

/** A place under the cap: taken from before the login until the server has ended the backend. */
export interface Slot {
  readonly database: string;
  state: 'opening' | 'busy' | 'idle' | 'closing';
  connection?: Connection;
  opened?: Promise<Lease>;
  lentAt: number;
  openedAt?: number;
  idle?: NodeJS.Timeout;
}

export interface Lease {
  readonly slot: Slot;
  readonly connection: Connection;
}

/** A connection lent for less time than this is expected back soon: waiting for it is cheaper than closing another one. */
const SOON_MS = 1_000;

/** Share of the slots, rounded down but at least one, that databases without a slot use in turn. */
const SHARED_SLOTS = 0.4;

/**
 * The connections to one server, under one cap. With more databases than the cap, most slots keep their database and the
 * youngest ones are shared in turn. Databases are read in a circle, so closing the least recently used slot would close each one
 * just before it is needed.
 */
export class Slots {
  // In the order of opening: the last is the youngest.
  readonly #slots = new Set<Slot>();

  constructor(private readonly max: number) {}

  get all(): readonly Slot[] {
    return [...this.#slots];
  }

  get isFull(): boolean {
    return this.#slots.size >= this.max;
  }

  get isEmpty(): boolean {
    return this.#slots.size === 0;
  }

  counts(): Record<Slot['state'], number> {
    const count = (state: Slot['state']) => this.all.filter((slot) => slot.state === state).length;
    return { busy: count('busy'), idle: count('idle'), opening: count('opening'), closing: count('closing') };
  }

  add(database: string): Slot {
    const slot: Slot = { database, state: 'opening', lentAt: performance.now() };
    this.#slots.add(slot);
    return slot;
  }

  delete(slot: Slot): boolean {
    return this.#slots.delete(slot);
  }

  lendIdle(database: string): Lease | undefined {
    for (const slot of this.#slots) {
      const { connection } = slot;
      if (slot.database !== database || slot.state !== 'idle' || !connection?.alive) continue;
      slot.state = 'busy';
      slot.lentAt = performance.now();
      clearTimeout(slot.idle);
      return { slot, connection };
    }
    return undefined;
  }

  isBusy(database: string): boolean {
    return this.all.some((slot) => slot.database === database && slot.state === 'busy' && slot.connection?.alive);
  }

  /**
   * Returns the slot to close for a connection to `database`: a second idle one to some database, else the youngest idle
   * shared one. Undefined if the caller should wait, or contexts beyond the cap would close each other's connections.
   */
  displaceableFor(database: string): Slot | undefined {
    const since = performance.now() - SOON_MS;
    if (this.all.some((slot) => slot.database === database && slot.state !== 'idle' && slot.lentAt > since))
      return undefined;
    const youngestFirst = this.all.toReversed();
    const isSpare = (slot: Slot) => youngestFirst.some((other) => other !== slot && other.database === slot.database);
    const spare = youngestFirst.find((slot) => slot.state === 'idle' && isSpare(slot));
    const shared = Math.max(1, Math.floor(this.max * SHARED_SLOTS));
    return spare ?? youngestFirst.slice(0, shared).find((slot) => slot.state === 'idle');
  }
}
