import { setImmediate } from 'node:timers/promises';
import type { LogRecord, ReadOptions } from '../event-log.js';
import { partitionOf } from '../partition.js';
import type { Changes } from './changes.js';
import type { PageLimits, Store, StoredPartition, StoredRecord } from './store.js';

/** Small pages: an open read keeps SQLite's write-ahead log from being reused. */
const PAGE: PageLimits = { maxRecords: 500, maxBytes: 4 << 20 };

interface Cursor {
  readonly partition: StoredPartition;
  next: number;
  end: number;
  page: readonly StoredRecord[];
  /** Index of the next record in the page. */
  at: number;
}

/** What reading needs of its log; `use` runs one short read and puts its errors into the log's terms. */
export interface ReadSource {
  use<T>(read: (store: Store) => T): T;
  readonly changes: Changes;
}

export async function* readRecords(source: ReadSource, options: ReadOptions): AsyncGenerator<LogRecord, void, void> {
  const signal = options.signal ?? new AbortController().signal;
  const cursors = new Map<number, Cursor>();
  for (;;) {
    const seen = source.changes.version;
    source.use((store) => extend(cursors, store, options));
    yield* merge(source, [...cursors.values()], options, signal);
    if (options.to !== 'forever' || signal.aborted) return;
    await source.changes.after(seen, signal);
  }
}

/** Lets each cursor go on to the present end, and adds those of new partitions. */
function extend(cursors: Map<number, Cursor>, store: Store, options: ReadOptions): void {
  const ranges = store.ranges(options.topics);
  const ends = new Map(ranges.map(({ topic, partition, end }) => [`${topic}/${partition}`, end]));
  const only = options.key === undefined ? undefined : partitionOf(options.key, store.partitionCount);
  for (const partition of [...new Set(options.topics)].flatMap((topic) => store.partitionsOf(topic))) {
    if (only !== undefined && partition.partition !== only) continue;
    const end = ends.get(`${partition.topic}/${partition.partition}`) ?? 0;
    const cursor = cursors.get(partition.id);
    if (cursor === undefined)
      cursors.set(partition.id, { partition, next: start(store, partition, options, end), end, page: [], at: 0 });
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
  cursors: Cursor[],
  options: ReadOptions,
  signal: AbortSignal,
): AsyncGenerator<LogRecord, void, void> {
  const before = typeof options.to === 'object' ? options.to.time : Infinity;
  let open = cursors.filter((cursor) => cursor.next < cursor.end);
  while (open.length > 0) {
    let first: StoredRecord | undefined;
    let from: Cursor | undefined;
    for (const cursor of open) {
      const head = cursor.page[cursor.at] ?? (await nextPage(source, cursor));
      if (signal.aborted) return;
      if (head === undefined || head.record.appendedAt >= before) cursor.next = cursor.end;
      else if (first === undefined || precedes(head, first)) [first, from] = [head, cursor];
    }
    if (first !== undefined && from !== undefined) {
      from.at += 1;
      from.next = first.record.offset + 1;
      if (options.key === undefined || first.record.key === options.key) yield first.record;
      if (signal.aborted) return;
    }
    open = open.filter((cursor) => cursor.next < cursor.end);
  }
}

async function nextPage(source: ReadSource, cursor: Cursor): Promise<StoredRecord | undefined> {
  await setImmediate();
  cursor.page = source.use((store) => store.page(cursor.partition, cursor.next, cursor.end, PAGE));
  cursor.at = 0;
  return cursor.page[0];
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
