import {
  cutText,
  type DatabaseRef,
  type EventCodec,
  type EventMap,
  type Meta,
  type Reading,
  type ReadingEventName,
  type Skipped,
} from '@pgherald/events';
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

/** Bytes of a text in a row that no message can hold. */
const LONGEST_TEXT = 8_192;
/** Parts are made this much smaller than allowed: rows are not of one size. */
const ROOM = 0.8;

/**
 * Encodes a measurement, cut into chunks where it does not fit one message. Of a row that fits no message the texts are cut: a value costs
 * only itself.
 * @throws EventError when a row does not fit its event
 * @throws EventLogError `too-large` when a single row is larger than a message without long texts
 */
export function measured(
  codec: EventCodec,
  prefix: string,
  meta: Omit<Meta, 'eventId'>,
  measurement: Measurement,
): Measured {
  let parts = 1;
  let { rows } = measurement;
  let isCut = false;
  for (;;) {
    const events = chunksOf(meta, { ...measurement, rows }, parts);
    const records = events.map((event) => toRecord(codec, measurement.type, event, prefix));
    const largest = Math.max(...records.map(({ value }) => value.length));
    if (largest <= MAX_VALUE_BYTES) return { records, reading: readingOf(measurement.type, events) };
    if (parts >= rows.length) {
      if (isCut)
        throw new EventLogError('too-large', `one row takes ${largest} bytes, a message holds ${MAX_VALUE_BYTES}`);
      const fits = (index: number): boolean => (records[index]?.value.length ?? 0) <= MAX_VALUE_BYTES;
      rows = rows.map((row, index) => (fits(index) ? row : withCutTexts(row)));
      isCut = true;
    }
    parts = Math.min(rows.length, Math.ceil((parts * largest) / (MAX_VALUE_BYTES * ROOM)));
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

function withCutTexts(row: Reading['rows'][number]): Reading['rows'][number] {
  const cut = Object.entries(row).map(([name, value]: [string, unknown]) => [name, withCut(value)]);
  return Object.fromEntries(cut) as Reading['rows'][number];
}

function withCut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCut);
  return typeof value === 'string' ? cutText(value, LONGEST_TEXT) : value;
}
