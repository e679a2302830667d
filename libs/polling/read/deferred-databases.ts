import type { DatabaseRef } from '@pgherald/events';

/**
 * Databases that a poll had no time for: they come first at the next one, with the groups that were due then. One that takes all the
 * time whenever it comes first is left to the backoff of failing databases.
 */
export class DeferredDatabases {
  readonly #groups = new Map<number, ReadonlySet<string>>();
  readonly #readAt = new Map<number, number>();
  #polls = 0;

  /** Groups that are to be read although they are not due. */
  groupsOf({ oid }: DatabaseRef): ReadonlySet<string> {
    return this.#groups.get(oid) ?? new Set();
  }

  get groups(): ReadonlySet<string> {
    return new Set([...this.#groups.values()].flatMap((groups) => [...groups]));
  }

  /** Begins a poll: databases in the order to read them in, those first that were read longest ago. */
  inTurn<T extends { readonly database: DatabaseRef }>(all: readonly T[]): T[] {
    this.#polls += 1;
    const readAt = ({ database: { oid } }: T): number => this.#readAt.get(oid) ?? 0;
    return all.toSorted((a, b) => readAt(a) - readAt(b));
  }

  missed(database: DatabaseRef, groups: readonly string[]): void {
    this.#groups.set(database.oid, new Set([...this.groupsOf(database), ...groups]));
  }

  read({ oid }: DatabaseRef): void {
    this.#groups.delete(oid);
    this.#readAt.set(oid, this.#polls);
  }

  /** It fails for a reason of its own, which is told: its groups are read when they are due. */
  failed({ oid }: DatabaseRef): void {
    this.#groups.delete(oid);
  }

  /** Forgets databases that are gone or not watched any more. */
  keep(watched: readonly DatabaseRef[]): void {
    const oids = new Set(watched.map(({ oid }) => oid));
    for (const known of [this.#groups, this.#readAt])
      for (const oid of known.keys()) if (!oids.has(oid)) known.delete(oid);
  }
}
