import type { Skipped } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';

/** Stands for objects whose rows the server refused; their names are unknown. */
const REFUSED: Skipped = { oid: 0, name: '', reason: 'denied' };

/**
 * Separates the rows of relations that the statement left out, which have a reason in the column `skipped`. `relationOid`,
 * `schemaName` and `relationName` name them.
 */
export function splitSkipped(rows: Rows): { readonly rows: Rows; readonly skipped: readonly Skipped[] } {
  const reason = rows.fields.indexOf('skipped');
  if (reason === -1) return { rows, skipped: rows.isPartial ? [REFUSED] : [] };
  const [oid, schema, name] = ['relationOid', 'schemaName', 'relationName'].map((field) => rows.fields.indexOf(field));
  const skipped = rows.values
    .filter((row) => row[reason] !== null)
    .map((row) => ({
      oid: Number(row[oid ?? -1]),
      name: `${String(row[schema ?? -1])}.${String(row[name ?? -1])}`,
      reason: String(row[reason]),
    }));
  return { rows: { ...rows, values: rows.values.filter((row) => row[reason] === null) }, skipped };
}
