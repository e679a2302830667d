import type { ClusterNode, EventMap, PollOfServer, DomainEvent } from '@pgherald/events';

type Seen = Omit<EventMap['ClusterSeen'], 'meta' | 'truncated'>;

/** Another server of the cluster, with the digest of its memory. */
export interface NodeOfCluster extends ClusterNode {
  readonly digest: string;
}

/** The databases and nodes that were last published. Decisions depend on them besides readings. */
export interface PublishedCluster {
  readonly databases: Seen['databases'];
  readonly text: string;
}

export const NO_CLUSTER: PublishedCluster = { databases: [], text: '' };

/**
 * Builds `ClusterSeen` if it differs from the previous one. A server that does not answer keeps its databases.
 * @param isCheckpoint whether the poll publishes a checkpoint: replay begins there, and the previous one may be too old to read
 */
export function clusterSeen(
  before: PublishedCluster,
  databases: PollOfServer['databases'],
  nodes: readonly NodeOfCluster[],
  watchedElsewhere: readonly string[],
  isCheckpoint = false,
): { readonly events: readonly DomainEvent[]; readonly after: PublishedCluster } {
  const seen: Seen = {
    databases: databases ?? before.databases,
    nodes: nodes.map(({ server, role, digest }) => ({ server, role, memory: digest })),
    watchedElsewhere,
  };
  const text = JSON.stringify(seen);
  if (text === before.text && !isCheckpoint) return { events: [], after: before };
  return { events: [{ type: 'ClusterSeen', ...seen }], after: { databases: seen.databases, text } };
}
