/** A name that no reading has had for one to two days is forgotten. */
const KEPT_MS = 86_400_000;

/**
 * Remembers which of several indexes or functions with equal resource and attributes came first. That one keeps them as the
 * contract has them; the others get one attribute more. So no series changes when a namesake of it appears. Readings are
 * ordered by oid, hence the first is the oldest, also after a restart.
 */
export class Namesakes {
  #recent = new Map<string, string>();
  #older = new Map<string, string>();
  #since: number;

  constructor(private readonly clock: () => number = Date.now) {
    this.#since = clock();
  }

  /** Whether another entity had the identity first. */
  isSecond(identity: string, entity: string): boolean {
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
