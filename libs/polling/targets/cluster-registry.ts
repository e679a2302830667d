import type { SharedAddress } from '@pgherald/postgres';

/** Nodes of one cluster that are configured under different cluster names. */
export interface Split {
  readonly systemIdentifier: bigint;
  readonly clusters: readonly string[];
  readonly servers: readonly string[];
}

/** What one scraper publishes for all of the process. */
export interface Claims {
  readonly split: Split | undefined;
  readonly shared: SharedAddress | undefined;
}

/** Which servers answered with which system identifier, over all targets of the process, and which splits were published. */
export class ClusterRegistry {
  readonly #nodes = new Map<bigint, Map<string, string>>();
  readonly #published = new Set<bigint>();
  /** Servers of which an AddressShared was published. */
  readonly #shared = new Set<string>();

  /** Splits that an earlier run published. */
  restore(systemIdentifiers: readonly bigint[]): void {
    for (const systemIdentifier of systemIdentifiers) this.#published.add(systemIdentifier);
  }

  /** Returns the split this server takes part in, unless it was published; it counts as published from now on. */
  seen(systemIdentifier: bigint | null, cluster: string, server: string): Split | undefined {
    if (systemIdentifier === null) return undefined;
    const nodes = this.#nodes.get(systemIdentifier) ?? new Map<string, string>();
    this.#nodes.set(systemIdentifier, nodes.set(server, cluster));
    const clusters = [...new Set(nodes.values())].sort();
    if (clusters.length < 2 || this.#published.has(systemIdentifier)) return undefined;
    this.#published.add(systemIdentifier);
    return { systemIdentifier, clusters, servers: [...nodes.keys()].sort() };
  }

  /** An earlier run has published that several servers answer at the address of this one. */
  restoreShared(server: string): void {
    this.#shared.add(server);
  }

  /** @returns whether an AddressShared is to be published; it counts as published from now on. */
  sharesAddress(server: string): boolean {
    const isNew = !this.#shared.has(server);
    this.#shared.add(server);
    return isNew;
  }

  /** Takes claims back whose events the log refused: the scraper that sees them next publishes them. */
  release({ split, shared }: Claims, server: string): void {
    if (split) this.#published.delete(split.systemIdentifier);
    if (shared) this.#shared.delete(server);
  }

  /** A server that is no longer watched stands for no cluster. */
  forget(server: string): void {
    for (const nodes of this.#nodes.values()) nodes.delete(server);
    this.#shared.delete(server);
  }

  /** Servers with the same system identifier that are configured as nodes of other clusters. */
  elsewhere(systemIdentifier: bigint | null, cluster: string): readonly string[] {
    const nodes = systemIdentifier === null ? undefined : this.#nodes.get(systemIdentifier);
    return [...(nodes ?? [])].flatMap(([server, its]) => (its === cluster ? [] : [server])).sort();
  }
}
