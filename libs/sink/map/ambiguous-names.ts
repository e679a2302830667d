/** A name that no reading has used for one to two days is forgotten. */
const KEPT_MS = 86_400_000;

/**
 * Remembers which of several indexes or functions with equal resource and attributes came first. That one keeps the exact
 * attributes of the contract; the others get one more, so that no series changes when another object with its name appears.
 * Readings are ordered by oid, so the first is the oldest, even after a restart.
 */
export class AmbiguousNames {
  #recent = new Map<string, string>();
  #older = new Map<string, string>();
  #since: number;

  constructor(private readonly clock: () => number = Date.now) {
    this.#since = clock();
  }

  /** Whether another entity used the identity first. */
  isTaken(identity: string, entity: string): boolean {
    this.#age();
    const first = this.#recent.get(identity) ?? this.#older.get(identity) ?? entity;
    if (first !== entity) return true;
    this.#recent.set(identity, entity);
    return false;
  }

  #age(): void {
    const now = this.clock();
    if (now - this.#since < KEPT_MS) return;
    this.#older = this.#recent;
    this.#recent = new Map();
    this.#since = now;
  }
}
