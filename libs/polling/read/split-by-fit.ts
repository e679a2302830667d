import { rowSizer, type Reading, type ReadingEventName, type Skipped } from '@pgherald/events';
import { MAX_VALUE_BYTES } from '@pgherald/event-log';

type Rows = Reading['rows'];

/** Bytes of a message for everything but rows, such as the meta of its event. */
const ENVELOPE_BYTES = 4_096;
const OIDS = ['relationOid', 'indexOid', 'functionOid', 'databaseOid'];
const NAMES = ['relationName', 'tableName', 'indexName', 'functionName', 'databaseName', 'name'];

/**
 * Leaves out rows that lack a required value and rows larger than a message, so that one row does not cost the others. Measures
 * each row, which is slow: call it only after encoding all rows has failed.
 */
export function splitByFit(type: ReadingEventName, rows: Rows) {
  const sizeOf = rowSizer(type);
  const fitting: Rows[number][] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const size = sizeOf(row);
    if (typeof size === 'string') skipped.push(skip(row, `without ${size}`));
    else if (size > MAX_VALUE_BYTES - ENVELOPE_BYTES) skipped.push(skip(row, 'over-limit'));
    else fitting.push(row);
  }
  return { rows: fitting, skipped };
}

function skip(row: Rows[number], reason: string): Skipped {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const oid = OIDS.map((name) => fields[name]).find((value) => typeof value === 'number') ?? 0;
  const name = NAMES.map((field) => fields[field]).find((value) => typeof value === 'string') ?? '';
  return { oid, name: String(name).slice(0, 200), reason };
}
