import type { ClusterNode, PollOfServer } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';

/** A watched server of the cluster, and its memory. */
export type Node = Omit<ClusterNode<Memory>, 'role'>;

export function nodesOf({ nodes }: PollOfServer): readonly Node[] {
  return nodes as readonly ClusterNode<Memory>[];
}

/** Returns the watched server that sends to a standby, or sent to it last. */
export function upstreamOf(standby: Memory, others: readonly Node[]): Node | undefined {
  return others.find(({ memory }) => memory.standbys.some((each) => isSame(each, standby)));
}

/**
 * Returns the watched primary whose WAL a standby replays, while it answers. Positions on different timelines do not compare;
 * a standby without a receiver does not report its timeline.
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

export type OwnView = ReturnType<typeof ownViewOf>;

/** Returns the greatest position that a standby knows (null if unwatched), and whether it knows its lag by an archive. */
export function ownViewOf(standby: Memory['standbys'][number], others: readonly Node[]) {
  const memory = others.find((node) => node.memory.isStandby === true && isSame(standby, node.memory))?.memory;
  const knowsLag = memory !== undefined && memory.lag !== null && memory.lag !== 'unknown';
  const readsArchive = knowsLag && memory.receiver?.isConnected !== true;
  return { lsn: memory?.samples.at(-1)?.lsn ?? null, readsArchive };
}

/** A sender knows a standby by its slot, and without a slot by its application_name, which defaults to cluster_name. */
export function isSame({ slotName, applicationName, kind }: Memory['standbys'][number], standby: Memory): boolean {
  if (kind === 'logical')
    return standby.subscriptions.some((each) => each.slotName !== null && each.slotName === slotName);
  if (!standby.isStandby) return false;
  const receiverSlot = standby.receiver?.slotName ?? null;
  if (slotName !== null || receiverSlot !== null) return slotName === receiverSlot;
  return standby.clusterName !== null && standby.clusterName === applicationName;
}
