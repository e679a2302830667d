import { isAway, type LogRecord, type PartitionRef, type ReadOptions } from '../../event-log.js';
import { type Cursor, isEmpty, isOpen, merged } from '../../delivery/merge.js';
import { nameOf } from '../../partition.js';
import { pause } from '../../retry.js';
import type { Page } from '../client/fetch-connection.js';
import { type Fetching, isOutOfRange } from './fetching.js';

const FOLLOW_EVERY_MS = 200;
/** Compressed bytes over all partitions that are read at once. */
const BYTES_AT_ONCE = 8 << 20;
const LEAST_BYTES = 64 << 10;

interface PartitionCursor extends PartitionRef, Cursor<LogRecord> {
  last?: Pick<LogRecord, 'offset' | 'appendedAt'> | undefined;
}

export async function* readRecords(
  fetching: Fetching,
  options: ReadOptions,
): AsyncGenerator<readonly LogRecord[], void, void> {
  const { key, to, signal = new AbortController().signal } = options;
  const cursors = new Map<string, PartitionCursor>();
  const precedes = (a: LogRecord, b: LogRecord): boolean => a.appendedAt < b.appendedAt;
  const fill = (empty: readonly PartitionCursor[]): Promise<void> => fillAll(fetching, empty, to, signal);
  for (;;) {
    try {
      await extend(cursors, fetching, options);
      for await (const records of merged([...cursors.values()], precedes, fill, signal))
        yield key === undefined ? records : records.filter((record) => record.key === key);
    } catch (error) {
      if (signal.aborted) return;
      // A following reader continues when Kafka is back, however long that takes.
      if (to !== 'forever' || !isAway(error) || isOutOfRange(error)) throw error;
    }
    if (to !== 'forever') return;
    await pause(FOLLOW_EVERY_MS, signal);
    if (signal.aborted) return;
  }
}

/** Extends each cursor to the present end, and adds cursors of new partitions. */
async function extend(cursors: Map<string, PartitionCursor>, fetching: Fetching, options: ReadOptions): Promise<void> {
  // Also for a single key: since partitions were added, its older records may lie in another one.
  const partitions = await fetching.partitionsOf([...new Set(options.topics)]);
  if (partitions.length === 0) return;
  const ends = await fetching.ends(partitions);
  const fresh = partitions.filter((ref) => !cursors.has(nameOf(ref)));
  const starts = await startsOf(fetching, fresh, options);
  for (const ref of fresh)
    cursors.set(nameOf(ref), { ...ref, next: starts.get(nameOf(ref)) ?? 0, end: 0, page: [], index: 0 });
  for (const ref of partitions) {
    const cursor = cursors.get(nameOf(ref)) as PartitionCursor;
    cursor.end = ends.get(nameOf(ref)) ?? 0;
    if (options.to !== 'forever') continue;
    if (cursor.end < cursor.next || (cursor.end > cursor.next && !(await isContinued(fetching, cursor))))
      Object.assign(cursor, { next: 0, last: undefined }); // the topic was created again
  }
}

/** Whether the last fetched record still exists. A topic that was created again has another record at its offset, or none. */
async function isContinued(fetching: Fetching, { topic, partition, last }: PartitionCursor): Promise<boolean> {
  if (last === undefined) return true;
  try {
    const from = { topic, partition, offset: last.offset };
    const [page] = await fetching.fetch([from], { waitMs: 0, bytesPerPartition: LEAST_BYTES });
    const [record] = page?.records ?? [];
    return record?.offset === last.offset && record.appendedAt === last.appendedAt;
  } catch (error) {
    if (!isOutOfRange(error)) throw error;
    return true; // retention has removed it, or the end moved back: the next fetch finds out
  }
}

async function startsOf(
  fetching: Fetching,
  partitions: readonly PartitionRef[],
  { from }: ReadOptions,
): Promise<ReadonlyMap<string, number>> {
  if (partitions.length === 0) return new Map();
  if (from !== 'beginning' && 'time' in from) return fetching.offsetsAt(partitions, from.time);
  const begins = await fetching.begins(partitions);
  if (from === 'beginning') return begins;
  const positions = new Map(from.positions.map((position) => [nameOf(position), position.offset]));
  return new Map([...begins].map(([name, begin]) => [name, Math.max(begin, positions.get(name) ?? 0)]));
}

async function fillAll(
  fetching: Fetching,
  cursors: readonly PartitionCursor[],
  to: ReadOptions['to'],
  signal: AbortSignal,
): Promise<void> {
  let empty = cursors;
  const bytesPerPartition = Math.max(LEAST_BYTES, Math.floor(BYTES_AT_ONCE / Math.max(1, empty.length)));
  while (empty.length > 0 && !signal.aborted) {
    const from = empty.map(({ topic, partition, next }) => ({ topic, partition, offset: next }));
    const limits = { waitMs: 100, bytesPerPartition };
    const pages = await fetching
      .fetch(from, limits, to === 'forever' ? signal : undefined)
      .catch((error: unknown) => skipRemoved(fetching, empty, error));
    for (const [index, page] of pages.entries()) take(empty[index] as PartitionCursor, page, to);
    empty = empty.filter((cursor) => isEmpty(cursor) && isOpen(cursor));
  }
}

/** Moves the cursors to the beginning of their partitions if retention has removed the next records. */
async function skipRemoved(
  fetching: Fetching,
  cursors: readonly PartitionCursor[],
  error: unknown,
): Promise<readonly Page[]> {
  if (!isOutOfRange(error)) throw error;
  const ranges = await fetching.ranges(cursors);
  for (const [index, { begin, end }] of ranges.entries()) {
    const cursor = cursors[index] as PartitionCursor;
    cursor.next = cursor.next > end ? begin : Math.max(cursor.next, begin);
  }
  return [];
}

function take(cursor: PartitionCursor, page: Page, to: ReadOptions['to']): void {
  const before = typeof to === 'object' ? to.time : Infinity;
  const { records } = page;
  cursor.page = records.filter(({ offset, appendedAt }) => offset < cursor.end && appendedAt < before);
  cursor.index = 0;
  cursor.last = cursor.page.at(-1) ?? cursor.last;
  cursor.next = records.some(({ appendedAt }) => appendedAt >= before) ? cursor.end : Math.min(page.next, cursor.end);
}
