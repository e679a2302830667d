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
import { readingOf } from '../decide/readings.js';

type MeasuredEvent = EventMap[ReadingEventName];

/** The rows of one statement of a group, ready to become events. */
export interface GroupRows {
  readonly type: ReadingEventName;
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly rows: Reading['rows'];
  /** Relations that the statement left out; the reading is then incomplete. */
  readonly skipped?: readonly Skipped[];
  readonly durationMs: number;
}

/** A reading as records for the log and as data for the context. */
export interface EncodedReading {
  readonly records: readonly NewRecord[];
  readonly reading: Reading;
}

/** Bytes to which texts are cut in a row larger than a message. */
const LONGEST_TEXT = 8_192;
/** Fraction of the allowed size at which chunks aim, because rows differ in size. */
const ROOM = 0.8;

/**
 * Encodes a reading in as many chunks as it needs. In a row larger than a message the texts are cut, so that a large value
 * costs only itself.
 * @throws EventError if a row does not fit its event
 * @throws EventLogError `too-large` when a single row is larger than a message without long texts
 */
export function encodeReading(
  codec: EventCodec,
  prefix: string,
  meta: Omit<Meta, 'eventId'>,
  groupRows: GroupRows,
): EncodedReading {
  let parts = 1;
  let { rows } = groupRows;
  let isCut = false;
  const most = Math.max(rows.length, groupRows.skipped?.length ?? 0);
  for (;;) {
    const events = chunksOf(meta, { ...groupRows, rows }, parts);
    const records = events.map((event) => toRecord(codec, groupRows.type, event, prefix));
    const largest = Math.max(...records.map(({ value }) => value.length));
    if (largest <= MAX_VALUE_BYTES) return { records, reading: readingOf(groupRows.type, events) };
    if (parts >= most) {
      if (isCut)
        throw new EventLogError('too-large', `one row takes ${largest} bytes, a message holds ${MAX_VALUE_BYTES}`);
      rows = withCutRows(rows, records);
      isCut = true;
    }
    parts = Math.min(most, Math.ceil((parts * largest) / (MAX_VALUE_BYTES * ROOM)));
  }
}

function chunksOf(
  meta: Omit<Meta, 'eventId'>,
  { group, database, rows, skipped = [], durationMs }: GroupRows,
  count: number,
): MeasuredEvent[] {
  const part = <T>(items: readonly T[], index: number): readonly T[] =>
    count === 1
      ? items
      : items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count));
  return Array.from({ length: count }, (_, index) => ({
    meta: { eventId: measuredId(meta.poll, group, database?.oid ?? 0, index), ...meta },
    reading: {
      group,
      database,
      chunk: { index, count },
      complete: skipped.length === 0,
      skipped: part(skipped, index),
      durationMs,
    },
    rows: part<Reading['rows'][number]>(rows, index),
  })) as unknown as MeasuredEvent[];
}

function withCutRows(rows: Reading['rows'], records: readonly NewRecord[]): Reading['rows'] {
  const fits = (index: number): boolean => (records[index]?.value.length ?? 0) <= MAX_VALUE_BYTES;
  const withCutTexts = (row: Reading['rows'][number]) =>
    Object.fromEntries(Object.entries(row).map(([name, value]: [string, unknown]) => [name, withCut(value)]));
  const cut = rows.map((row, i) => (records.length === rows.length && fits(i) ? row : withCutTexts(row)));
  return cut as Reading['rows'];
}

function withCut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCut);
  return typeof value === 'string' ? cutText(value, LONGEST_TEXT) : value;
}
