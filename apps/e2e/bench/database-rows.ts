// Messages of 500 rows of pg_stat_database each.
import { randomUUID } from 'node:crypto';
import { type NewRecord, toRecord } from '@pgherald/event-log';
import { type EventCodec, type Meta, rowFields, type RowFieldKind, type RowOf } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';

type DatabaseRow = RowOf<'DatabasesMeasured'>;

export const ROWS_PER_MESSAGE = 500;
/** Different polls; messages use them in turn. */
const POLLS = 24;
const FIELDS = rowFields('DatabasesMeasured');
const TIME = 1_780_000_000_000_000;

/** Returns a function that builds messages: polls one after the other, between which the counters grow. */
export function pollRecords(codec: EventCodec): (count: number) => NewRecord[] {
  // The rows are built in advance: the measurement begins with rows.
  const polls = Array.from({ length: POLLS }, (_, poll) =>
    Array.from({ length: ROWS_PER_MESSAGE }, (_, row) => databaseRow((kind, field) => valueOf(kind, row, field, poll))),
  );
  let built = 0;
  const next = () => {
    built += 1;
    const identity = { eventId: randomUUID(), poll: randomUUID(), polledAt: TIME + built * 10_000_000 };
    return recordOf(codec, polls[built % POLLS] ?? [], identity);
  };
  return (count) => Array.from({ length: count }, next);
}

/** Builds a row from a value for each field. */
export function databaseRow(value: (kind: RowFieldKind, field: number) => unknown): DatabaseRow {
  return Object.fromEntries(
    FIELDS.map(({ name, kind }, field) => [name, value(kind, field)]),
  ) as unknown as DatabaseRow;
}

export function recordOf(codec: EventCodec, rows: readonly DatabaseRow[], overrides: Partial<Meta> = {}): NewRecord {
  const meta = aMeta({ cluster: 'bench', statsEpoch: null, countersSince: null, ...overrides });
  const chunk = { index: 0, count: 1 };
  const reading = { group: 'databases', database: null, chunk, complete: true, skipped: [], durationMs: 3 };
  return toRecord(codec, 'DatabasesMeasured', { meta, reading, rows });
}

/** Values that differ enough to give a codec work. */
function valueOf(kind: RowFieldKind, row: number, field: number, poll: number): unknown {
  const growth = poll * ((row * 31 + field * 17) % 1_009);
  switch (kind) {
    case 'number':
      return 123_456 + row * 7_919 + field * 104_729 + growth;
    case 'bigint':
      return 1n + BigInt(row);
    case 'string':
      return `orders_${row % 97}`;
    case 'boolean':
      return (row + field) % 2 === 0;
    case 'timestamp':
      return TIME + row * 1_009;
    default:
      return Buffer.alloc(8, row);
  }
}
