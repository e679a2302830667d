import type { ClusterNode, EventMap, PollOfServer, Told } from '@pgherald/events';

type Seen = Omit<EventMap['ClusterSeen'], 'meta' | 'truncated'>;

/** Another server of the cluster, with the digest of what is remembered of it. */
export interface NodeOfCluster extends ClusterNode {
  readonly digest: string;
}

/** What decisions are made from besides readings: kept to tell of it only when it changes. */
export class Surroundings {
  #databases: Seen['databases'] = [];
  #told = '';

  /** @returns the event, when there is something to tell, and what to call once it is in the log */
  seen(
    databases: PollOfServer['databases'],
    nodes: readonly NodeOfCluster[],
    watchedElsewhere: readonly string[],
  ): { readonly told: readonly Told[]; readonly commit: () => void } {
    const seen: Seen = {
      databases: databases ?? this.#databases,
      nodes: nodes.map(({ server, role, digest }) => ({ server, role, memory: digest })),
      watchedElsewhere,
    };
    const text = JSON.stringify(seen);
    const commit = (): void => {
      this.#databases = seen.databases;
      this.#told = text;
    };
    return { told: text === this.#told ? [] : [{ type: 'ClusterSeen', ...seen }], commit };
  }
}
