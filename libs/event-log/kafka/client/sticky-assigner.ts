import type { PartitionAssigner } from 'kafkajs';
import { kafkajs } from './kafkajs.js';

const { AssignerProtocol } = kafkajs;
const { MemberAssignment, MemberMetadata } = AssignerProtocol;

export interface Owner {
  readonly id: string;
  readonly partitions: readonly number[];
}

/** Divides partitions evenly, and moves as few as possible. All members compute the same result. */
export function shareOut(
  owners: readonly Owner[],
  partitions: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const members = owners.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const free = new Set(partitions);
  const most = Math.ceil(partitions.length / Math.max(1, members.length));
  const shares = new Map<string, number[]>();
  for (const { id, partitions: had } of members) {
    const kept = had.filter((partition) => free.has(partition)).slice(0, most);
    for (const partition of kept) free.delete(partition);
    shares.set(id, kept);
  }
  const bySize = () => [...shares.values()].toSorted((a, b) => a.length - b.length);
  for (const partition of [...free].sort((a, b) => a - b)) bySize()[0]?.push(partition);
  for (let sizes = bySize(); (sizes.at(-1)?.length ?? 0) - (sizes[0]?.length ?? 0) > 1; sizes = bySize())
    sizes[0]?.push(sizes.at(-1)?.pop() as number);
  return shares;
}

export interface StickyOptions {
  readonly topic: string;
  /** Partitions that this member has now; sent to the leader of the group. */
  readonly current: () => readonly number[];
  /** Partitions with clusters: these are divided separately, so that idle ones do not count. */
  readonly busy: (partitions: number) => ReadonlySet<number>;
}

/** kafkajs has only a round robin, which moves most partitions when a member joins. */
export function stickyAssigner({ topic, current, busy }: StickyOptions): PartitionAssigner {
  return ({ cluster }) => ({
    name: 'pgherald-sticky',
    version: 0,
    protocol: ({ topics }) => ({
      name: 'pgherald-sticky',
      metadata: MemberMetadata.encode({ version: 0, topics, userData: Buffer.from(current().join()) }),
    }),
    assign: async ({ members }) => {
      const partitions = cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => partitionId);
      const owners = members.map(({ memberId: id, memberMetadata }) => ({ id, partitions: ownedBy(memberMetadata) }));
      const busyOnes = busy(partitions.length);
      const halves = [true, false].map((isBusy) => partitions.filter((each) => busyOnes.has(each) === isBusy));
      const shares = halves.map((half) => shareOut(owners, half));
      return owners.map(({ id }) => ({
        memberId: id,
        memberAssignment: MemberAssignment.encode({
          version: 0,
          assignment: { [topic]: shares.flatMap((share) => share.get(id) ?? []) },
          userData: Buffer.alloc(0),
        }),
      }));
    },
  });
}

function ownedBy(metadata: Buffer): number[] {
  const text = MemberMetadata.decode(metadata)?.userData.toString() ?? '';
  return text === '' ? [] : text.split(',').map(Number);
}
