import { type LogRecord, polledAtOf, type Position } from '@pgherald/event-log';
import type { EventSource } from '../sources/event-source.js';

/** The range of event time that a source has, microseconds since 1970. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** Whether retention has removed older records. */
  readonly isTrimmed: boolean;
}

/** Kafka uses offsets for itself, so the last record may lie some offsets before the end. */
const LAST_OFFSETS = 8;

/** Returns the range of these topics; undefined if they have no events. */
export async function extentOf({ log }: EventSource, topics: readonly string[]): Promise<Extent | undefined> {
  const ranges = (await log.positions(topics)).filter(({ begin, end }) => begin < end);
  const named = [...new Set(ranges.map(({ topic }) => topic))];
  if (named.length === 0) return undefined;
  const [oldest] = await recordsOf(log.read({ topics: named, from: 'beginning', to: 'now' }), 1);
  const positions = ranges.map(({ topic, partition, begin, end }): Position => ({
    topic,
    partition,
    offset: Math.max(begin, end - LAST_OFFSETS),
  }));
  const newest = await recordsOf(log.read({ topics: named, from: { positions }, to: 'now' }), Infinity);
  const last = newest.reduce((latest, record) => Math.max(latest, polledAtOf(record)), -Infinity);
  return oldest && { first: polledAtOf(oldest), last, isTrimmed: ranges.some(({ begin }) => begin > 0) };
}

async function recordsOf(records: AsyncIterable<LogRecord>, most: number): Promise<LogRecord[]> {
  const read: LogRecord[] = [];
  for await (const record of records) if (read.push(record) >= most) break;
  return read;
}
