/** Nodes of one cluster that are configured under different cluster names. */
export interface Split {
  readonly systemIdentifier: bigint;
  readonly clusters: readonly string[];
  readonly servers: readonly string[];
}

/** Which servers answered with which system identifier, over all targets of the process. */
export class ClusterRegistry {
  readonly #nodes = new Map<bigint, Map<string, string>>();

  /** @returns the split this server takes part in, if there is one. */
  seen(systemIdentifier: bigint | null, cluster: string, server: string): Split | undefined {
    if (systemIdentifier === null) return undefined;
    const nodes = this.#nodes.get(systemIdentifier) ?? new Map<string, string>();
    this.#nodes.set(systemIdentifier, nodes.set(server, cluster));
    const clusters = [...new Set(nodes.values())].sort();
    return clusters.length < 2 ? undefined : { systemIdentifier, clusters, servers: [...nodes.keys()].sort() };
  }
}
