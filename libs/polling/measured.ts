import type { DatabaseRef, EventCodec, EventMap, Meta, Reading, ReadingEventName } from '@pgherald/events';
import { MAX_VALUE_BYTES, toRecord, type NewRecord } from '@pgherald/event-log';
import { measuredId } from './ids.js';
import { readingOf } from './readings.js';

type MeasuredEvent = EventMap[ReadingEventName];

/** What one statement of a group returned, ready to become events. */
export interface Measurement {
  readonly type: ReadingEventName;
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly rows: Reading['rows'];
  readonly durationMs: number;
}

/** A measurement as it is published, and as a domain sees it. */
export interface Measured {
  readonly records: readonly NewRecord[];
  readonly reading: Reading;
}

/** Parts are made this much smaller than allowed: rows are not of one size. */
const ROOM = 0.8;

/** Encodes a measurement, cut into chunks where it does not fit one message. */
export function measured(
  codec: EventCodec,
  prefix: string,
  meta: Omit<Meta, 'eventId'>,
  measurement: Measurement,
): Measured {
  let parts = 1;
  for (;;) {
    const events = chunksOf(meta, measurement, parts);
    const records = events.map((event) => toRecord(codec, measurement.type, event, prefix));
    const largest = Math.max(...records.map(({ value }) => value.length));
    if (largest <= MAX_VALUE_BYTES || parts >= measurement.rows.length)
      return { records, reading: readingOf(measurement.type, events) };
    parts = Math.min(measurement.rows.length, Math.ceil((parts * largest) / (MAX_VALUE_BYTES * ROOM)));
  }
}

function chunksOf(
  meta: Omit<Meta, 'eventId'>,
  { group, database, rows, durationMs }: Measurement,
  count: number,
): MeasuredEvent[] {
  const size = Math.max(1, Math.ceil(rows.length / count));
  return Array.from({ length: count }, (_, index) => ({
    meta: { eventId: measuredId(meta.poll, group, database?.oid ?? 0, index), ...meta },
    reading: { group, database, chunk: { index, count }, complete: true, skipped: [], durationMs },
    rows: count === 1 ? rows : rows.slice(index * size, (index + 1) * size),
  })) as unknown as MeasuredEvent[];
}
