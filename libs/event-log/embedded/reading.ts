import { setImmediate } from 'node:timers/promises';
import type { LogRecord, ReadOptions } from '../event-log.js';
import { type Cursor, drain, headOf, isOpen } from '../merge.js';
import { partitionOf } from '../partition.js';
import type { Changes } from './changes.js';
import type { PageLimits, Store, StoredPartition, StoredRecord } from './store.js';

/** Small pages: an open read keeps SQLite's write-ahead log from being reused. */
const PAGE: PageLimits = { maxRecords: 500, maxBytes: 4 << 20 };

interface PartitionCursor extends Cursor<StoredRecord> {
  readonly partition: StoredPartition;
}

/** The part of the log that reading uses; `use` runs one short read and translates its errors. */
export interface ReadSource {
  use<T>(read: (store: Store) => T): T;
  readonly changes: Changes;
}

export async function* readRecords(source: ReadSource, options: ReadOptions): AsyncGenerator<LogRecord, void, void> {
  const signal = options.signal ?? new AbortController().signal;
  const cursors = new Map<number, PartitionCursor>();
  for (;;) {
    const seen = source.changes.version;
    source.use((store) => extend(cursors, store, options));
    yield* merge(source, [...cursors.values()], options, signal);
    if (options.to !== 'forever' || signal.aborted) return;
    await source.changes.after(seen, signal);
  }
}

/** Extends each cursor to the present end, and adds cursors of new partitions. */
function extend(cursors: Map<number, PartitionCursor>, store: Store, options: ReadOptions): void {
  const ranges = store.ranges(options.topics);
  const ends = new Map(ranges.map(({ topic, partition, end }) => [`${topic}/${partition}`, end]));
  const only = options.key === undefined ? undefined : partitionOf(options.key, store.partitionCount);
  for (const partition of [...new Set(options.topics)].flatMap((topic) => store.partitionsOf(topic))) {
    if (only !== undefined && partition.partition !== only) continue;
    const end = ends.get(`${partition.topic}/${partition.partition}`) ?? 0;
    const cursor = cursors.get(partition.id);
    if (cursor === undefined)
      cursors.set(partition.id, { partition, next: start(store, partition, options, end), end, page: [], index: 0 });
    else cursor.end = end;
  }
}

function start(store: Store, partition: StoredPartition, { from }: ReadOptions, end: number): number {
  if (from === 'beginning') return 0;
  if ('time' in from) return store.offsetAt(partition, from.time) ?? end;
  return from.positions.find((p) => p.topic === partition.topic && p.partition === partition.partition)?.offset ?? 0;
}

async function* merge(
  source: ReadSource,
  cursors: PartitionCursor[],
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<LogRecord, void, void> {
  let open = cursors.filter(isOpen);
  while (open.length > 0) {
    for (const cursor of open) {
      if (headOf(cursor) === undefined) await nextPage(source, cursor, options);
      if (signal.aborted) return;
    }
    open = open.filter(isOpen);
    for (const { record } of drain(open, precedes)) {
      if (options.key === undefined || record.key === options.key) yield record;
      if (signal.aborted) return;
    }
  }
}

async function nextPage(source: ReadSource, cursor: PartitionCursor, { to }: ReadOptions): Promise<void> {
  await setImmediate();
  const before = typeof to === 'object' ? to.time : Infinity;
  const page = source.use((store) => store.page(cursor.partition, cursor.next, cursor.end, PAGE));
  cursor.page = page.filter(({ record }) => record.appendedAt < before);
  cursor.index = 0;
  const last = cursor.page.at(-1);
  cursor.next = last === undefined || cursor.page.length < page.length ? cursor.end : last.record.offset + 1;
}

function precedes(a: StoredRecord, b: StoredRecord): boolean {
  return a.record.appendedAt === b.record.appendedAt ? a.id < b.id : a.record.appendedAt < b.record.appendedAt;
}

export async function* readStates(
  source: ReadSource,
  topic: string,
  prefix: string,
): AsyncGenerator<{ readonly key: string; readonly value: Buffer }, void, void> {
  let after: string | null = null;
  for (;;) {
    const page = source.use((store) => store.states(topic, prefix, after));
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}
