import type { PartitionRef, Position, SubscribeOptions } from '../event-log.js';
import { type Fetching, nameOf } from './fetching.js';

export interface StartPositionOptions {
  readonly partitions: readonly PartitionRef[];
  readonly from: SubscribeOptions['from'];
  readonly fetching: Fetching;
  readonly committed: () => Promise<ReadonlyMap<string, number>>;
}

/** Where a group goes on in each partition: where it was, or where its options say when it has never been there. */
export async function startPositions(
  options: StartPositionOptions,
): Promise<readonly (Position & { readonly isNew: boolean })[]> {
  const { partitions, from, fetching, committed } = options;
  if (partitions.length === 0) return [];
  await fetching.partitionsOf([...new Set(partitions.map(({ topic }) => topic))]);
  const [known, ranges] = await Promise.all([committed(), fetching.ranges(partitions)]);
  return ranges.map(({ topic, partition, begin, end }) => {
    const offset = known.get(nameOf({ topic, partition }));
    return { topic, partition, offset: offset ?? (from === 'beginning' ? begin : end), isNew: offset === undefined };
  });
}
