import type { ClusterNode, PollOfServer, ReplicationMonitoringMemory } from '@pgherald/events';

type Memory = ReplicationMonitoringMemory;

/** A watched server of the cluster, and what is remembered of it. */
export interface Node {
  readonly server: string;
  readonly memory: Memory;
}

/** The other servers of the cluster. */
export function nodesOf({ nodes }: PollOfServer): readonly Node[] {
  return nodes as readonly ClusterNode<Memory>[];
}

/** The watched server that sends to a standby, or did until it lost it. */
export function upstreamOf(standby: Memory, others: readonly Node[]): Node | undefined {
  return others.find(({ memory }) => memory.standbys.some((each) => isSame(each, standby)));
}

/** A standby is known to its sender by slot, and without one by the name that cluster_name gives it. */
export function isSame({ slotName, applicationName, kind }: Memory['standbys'][number], standby: Memory): boolean {
  if (kind === 'logical')
    return standby.subscriptions.some((each) => each.slotName !== null && each.slotName === slotName);
  if (!standby.isStandby) return false;
  const its = standby.receiver?.slotName ?? null;
  if (slotName !== null || its !== null) return slotName === its;
  return standby.clusterName !== null && standby.clusterName === applicationName;
}
