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

/**
 * The watched primary whose WAL a standby replays, while it answers. On another timeline positions do not compare; a standby
 * that receives nothing does not name its own.
 */
export function primaryOf(
  { systemIdentifier, timeline }: Pick<Memory, 'systemIdentifier' | 'timeline'>,
  others: readonly Node[],
): Node | undefined {
  const primaries = others.filter(
    ({ memory }) =>
      memory.isStandby === false &&
      memory.isAnswering &&
      systemIdentifier !== null &&
      memory.systemIdentifier === systemIdentifier &&
      (timeline === null || memory.timeline === timeline),
  );
  return primaries.length === 1 ? primaries[0] : undefined;
}

/** How far a watched standby is at most, as it sees itself; null where it is not watched. */
export function reachedBy(standby: Memory['standbys'][number], others: readonly Node[]): number | null {
  const node = others.find(({ memory }) => memory.isStandby === true && isSame(standby, memory));
  return node?.memory.samples.at(-1)?.lsn ?? null;
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
