import type { Before } from '@pgherald/polling';
import type { Rows } from '@pgherald/postgres';

/** Adds the name of the table to each running command, from the last reading of the tables of its database. */
export function refineProgress(rows: Rows, _: Rows | undefined, before: Before): Rows {
  const [databaseAt, relationAt] = ['databaseOid', 'relationOid'].map((field) => rows.fields.indexOf(field));
  const values = rows.values.map((row) => {
    const tables = before<'TableStatsMeasured'>('table-stats', Number(row[databaseAt ?? -1]));
    const table = tables?.rows.find(({ relationOid }) => relationOid === row[relationAt ?? -1]);
    return [...row, table?.schemaName ?? null, table?.tableName ?? null];
  });
  return { ...rows, fields: [...rows.fields, 'schemaName', 'tableName'], values };
}
