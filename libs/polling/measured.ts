import type { DatabaseRef, EventCodec, EventMap, Meta, Reading, ReadingEventName, Skipped } from '@pgherald/events';
import { EventLogError, MAX_VALUE_BYTES, toRecord, type NewRecord } from '@pgherald/event-log';
import { measuredId } from './ids.js';
import { readingOf } from './readings.js';

type MeasuredEvent = EventMap[ReadingEventName];

/** What one statement of a group returned, ready to become events. */
export interface Measurement {
  readonly type: ReadingEventName;
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly rows: Reading['rows'];
  /** Relations it left out; then it is not complete. */
  readonly skipped?: readonly Skipped[];
  readonly durationMs: number;
}

/** A measurement as it is published, and as a domain sees it. */
export interface Measured {
  readonly records: readonly NewRecord[];
  readonly reading: Reading;
}

/** Parts are made this much smaller than allowed: rows are not of one size. */
const ROOM = 0.8;

/**
 * Encodes a measurement, cut into chunks where it does not fit one message.
 * @throws EventError when a row does not fit its event
 * @throws EventLogError `too-large` when a single row is larger than a message
 */
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
    if (largest <= MAX_VALUE_BYTES) return { records, reading: readingOf(measurement.type, events) };
    if (parts >= measurement.rows.length)
      throw new EventLogError('too-large', `one row takes ${largest} bytes, a message holds ${MAX_VALUE_BYTES}`);
    parts = Math.min(measurement.rows.length, Math.ceil((parts * largest) / (MAX_VALUE_BYTES * ROOM)));
  }
}

function chunksOf(
  meta: Omit<Meta, 'eventId'>,
  { group, database, rows, skipped = [], durationMs }: Measurement,
  count: number,
): MeasuredEvent[] {
  const begin = (index: number): number => Math.floor((index * rows.length) / count);
  return Array.from({ length: count }, (_, index) => ({
    meta: { eventId: measuredId(meta.poll, group, database?.oid ?? 0, index), ...meta },
    reading: {
      group,
      database,
      chunk: { index, count },
      complete: skipped.length === 0,
      skipped: index === 0 ? skipped : [],
      durationMs,
    },
    rows: count === 1 ? rows : rows.slice(begin(index), begin(index + 1)),
  })) as unknown as MeasuredEvent[];
}
