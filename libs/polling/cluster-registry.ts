/** Nodes of one cluster that are configured under different cluster names. */
export interface Split {
  readonly systemIdentifier: bigint;
  readonly clusters: readonly string[];
  readonly servers: readonly string[];
}

/** Which servers answered with which system identifier, over all targets of the process, and of which splits was told. */
export class ClusterRegistry {
  readonly #nodes = new Map<bigint, Map<string, string>>();
  readonly #told = new Set<bigint>();
  /** Servers of which an AddressShared was published. */
  readonly #shared = new Set<string>();

  /** Splits that an earlier run told of. */
  restore(systemIdentifiers: readonly bigint[]): void {
    for (const systemIdentifier of systemIdentifiers) this.#told.add(systemIdentifier);
  }

  /** @returns the split this server takes part in, if nobody told of it; it counts as told from now on. */
  seen(systemIdentifier: bigint | null, cluster: string, server: string): Split | undefined {
    if (systemIdentifier === null) return undefined;
    const nodes = this.#nodes.get(systemIdentifier) ?? new Map<string, string>();
    this.#nodes.set(systemIdentifier, nodes.set(server, cluster));
    const clusters = [...new Set(nodes.values())].sort();
    if (clusters.length < 2 || this.#told.has(systemIdentifier)) return undefined;
    this.#told.add(systemIdentifier);
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

  /** The log refused the event: the scraper that sees it next publishes it. */
  unshared(server: string): void {
    this.#shared.delete(server);
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

  /** The event of a split was refused by the log: it is told by whoever sees it next. */
  untold({ systemIdentifier }: Split): void {
    this.#told.delete(systemIdentifier);
  }
}
