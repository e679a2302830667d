import type { DatabaseRef } from '@pgherald/events';

/**
 * Databases for which a poll had no time. The next poll reads them first, with the groups that were due. A database that uses up
 * the whole poll is handled by the backoff of failing databases.
 */
export class DeferredDatabases {
  readonly #groups = new Map<number, ReadonlySet<string>>();
  readonly #readAt = new Map<number, number>();
  #polls = 0;

  groupsOf({ oid }: DatabaseRef): ReadonlySet<string> {
    return this.#groups.get(oid) ?? new Set();
  }

  get groups(): ReadonlySet<string> {
    return new Set([...this.#groups.values()].flatMap((groups) => [...groups]));
  }

  /** Begins a poll: returns the databases in the order to read them, longest unread first. */
  orderForPoll<T extends { readonly database: DatabaseRef }>(all: readonly T[]): T[] {
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

  /** Drops the deferred groups of a failed database: its failure is published, and its groups wait until they are due. */
  failed({ oid }: DatabaseRef): void {
    this.#groups.delete(oid);
  }

  keep(watched: readonly DatabaseRef[]): void {
    const oids = new Set(watched.map(({ oid }) => oid));
    for (const known of [this.#groups, this.#readAt])
      for (const oid of known.keys()) if (!oids.has(oid)) known.delete(oid);
  }
}
