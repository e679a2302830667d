import type { SharedAddress } from '@pgherald/postgres';

export interface Split {
  readonly systemIdentifier: bigint;
  readonly clusters: readonly string[];
  readonly servers: readonly string[];
}

/** Facts that one scraper publishes on behalf of the whole process. */
export interface Claims {
  readonly split: Split | undefined;
  readonly shared: SharedAddress | undefined;
}

/** System identifiers of all targets of the process, and the splits that were published. */
export class ClusterRegistry {
  readonly #nodes = new Map<bigint, Map<string, string>>();
  readonly #published = new Set<bigint>();
  readonly #shared = new Set<string>();

  restore(systemIdentifiers: readonly bigint[]): void {
    for (const systemIdentifier of systemIdentifiers) this.#published.add(systemIdentifier);
  }

  /** Registers a server. Returns its split if that is unpublished; the split counts as published from now on. */
  seen(systemIdentifier: bigint | null, cluster: string, server: string): Split | undefined {
    if (systemIdentifier === null) return undefined;
    const nodes = this.#nodes.get(systemIdentifier) ?? new Map<string, string>();
    this.#nodes.set(systemIdentifier, nodes.set(server, cluster));
    const clusters = [...new Set(nodes.values())].sort();
    if (clusters.length < 2 || this.#published.has(systemIdentifier)) return undefined;
    this.#published.add(systemIdentifier);
    return { systemIdentifier, clusters, servers: [...nodes.keys()].sort() };
  }

  restoreSharedAddress(server: string): void {
    this.#shared.add(server);
  }

  /** Returns whether to publish AddressShared; it counts as published from now on. */
  claimSharedAddress(server: string): boolean {
    const isNew = !this.#shared.has(server);
    this.#shared.add(server);
    return isNew;
  }

  /** Withdraws claims whose events the log refused; the next scraper that sees them publishes them. */
  release({ split, shared }: Claims, server: string): void {
    if (split) this.#published.delete(split.systemIdentifier);
    if (shared) this.#shared.delete(server);
  }

  forget(server: string): void {
    for (const nodes of this.#nodes.values()) nodes.delete(server);
    this.#shared.delete(server);
  }

  /** Returns servers with the same system identifier that are configured in other clusters. */
  nodesOfOtherClusters(systemIdentifier: bigint | null, cluster: string): readonly string[] {
    const nodes = systemIdentifier === null ? undefined : this.#nodes.get(systemIdentifier);
    return [...(nodes ?? [])].flatMap(([server, nodeCluster]) => (nodeCluster === cluster ? [] : [server])).sort();
  }
}
