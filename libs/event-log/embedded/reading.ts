import { setImmediate } from 'node:timers/promises';
import { type Cursor, merged } from '../delivery/merge.js';
import type { LogRecord, ReadOptions, StateEntry } from '../event-log.js';
import { partitionOf } from '../partition.js';
import type { Changes } from '../delivery/changes.js';
import type { PageLimits, Store, StoredPartition, StoredRange, StoredRecord } from './store.js';

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
  const { key, to, signal = new AbortController().signal } = options;
  const cursors = new Map<number, PartitionCursor>();
  const fill = async (empty: readonly PartitionCursor[]): Promise<void> => {
    for (const cursor of empty) {
      await setImmediate();
      if (signal.aborted) return;
      nextPage(source, cursor, to);
    }
  };
  for (;;) {
    const seen = source.changes.version;
    source.use((store) => extend(cursors, store, options));
    for await (const records of merged([...cursors.values()], precedes, fill, signal))
      for (const { record } of records) {
        if (key === undefined || record.key === key) yield record;
        if (signal.aborted) return;
      }
    if (to !== 'forever' || signal.aborted) return;
    await source.changes.after(seen, signal);
  }
}

/** Extends each cursor to the present end, and adds cursors of new partitions. */
function extend(cursors: Map<number, PartitionCursor>, store: Store, options: ReadOptions): void {
  const only = options.key === undefined ? undefined : partitionOf(options.key, store.partitionCount);
  for (const partition of store.partitions(options.topics)) {
    const { id, end } = partition;
    const cursor = cursors.get(id);
    if (cursor !== undefined) cursor.end = end;
    else if (only === undefined || partition.partition === only)
      cursors.set(id, { partition, next: start(store, partition, options), end, page: [], index: 0 });
  }
}

function start(store: Store, partition: StoredRange, { from }: ReadOptions): number {
  if (from === 'beginning') return 0;
  if ('time' in from) return store.offsetAt(partition, from.time);
  return from.positions.find((p) => p.topic === partition.topic && p.partition === partition.partition)?.offset ?? 0;
}

function nextPage(source: ReadSource, cursor: PartitionCursor, to: ReadOptions['to']): void {
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

export async function* readStates(source: ReadSource, topic: string, prefix: string): AsyncGenerator<StateEntry> {
  const after = (key: string | null) => source.use((store) => store.states(topic, prefix, key));
  for (let page = after(null); page.length > 0; page = after(page.at(-1)?.key ?? null)) yield* page;
}
