import type { PartitionRange, PartitionRef, Position, SubscribeOptions } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import type { Fetching } from '../read/fetching.js';
import type { KeptPosition } from './group-positions.js';

/**
 * `committed`: the group's committed offset. `kept`: its committed offset is gone, its position in `pgherald.state` is not. `unknown`: the
 * partition or the topic is newer than the group. `new`: the group is new. `removed`: retention removed the next records.
 * `recreated`: the position lies behind the end of the partition.
 */
export type StartReason = 'committed' | 'kept' | 'unknown' | 'new' | 'removed' | 'recreated';

export interface StartPosition extends Position {
  readonly reason: StartReason;
  /** Offsets that were removed before the group reached them: events, and one offset for each of their transactions. */
  readonly skipped: number;
}

export interface GroupHistory {
  /** Committed offsets by `topic/partition`. */
  readonly committed: ReadonlyMap<string, number>;
  readonly kept: ReadonlyMap<string, KeptPosition>;
}

export function hasHistory({ committed, kept }: GroupHistory): boolean {
  return committed.size > 0 || kept.size > 0;
}

export async function startPositions(
  partitions: readonly PartitionRef[],
  history: GroupHistory,
  { from }: Pick<SubscribeOptions, 'from'>,
  fetching: Fetching,
): Promise<readonly StartPosition[]> {
  const ranges = await fetching.ranges(partitions);
  return Promise.all(
    ranges.map(async (range) => {
      const name = nameOf(range);
      const committed = history.committed.get(name);
      const kept = history.kept.get(name);
      if (committed !== undefined && committed <= range.end) return within(range, committed, 'committed');
      if (kept !== undefined) {
        // A topic that was created again is newer as a whole.
        const firstAfter = (await fetching.offsetsAt([range], kept.at + 1)).get(name) ?? 0;
        const offset = Math.min(committed ?? kept.offset, firstAfter);
        return within(range, offset, committed === undefined ? 'kept' : 'recreated');
      }
      if (committed !== undefined) return at(range, range.begin, 'recreated');
      if (hasHistory(history)) return at(range, range.begin, 'unknown');
      return at(range, from === 'beginning' ? range.begin : range.end, 'new');
    }),
  );
}

function within(range: PartitionRange, offset: number, reason: StartReason): StartPosition {
  if (offset < range.begin) return at(range, range.begin, 'removed', range.begin - offset);
  return at(range, offset, reason);
}

function at({ topic, partition }: PartitionRef, offset: number, reason: StartReason, skipped = 0): StartPosition {
  return { topic, partition, offset, reason, skipped };
}
