import { rowBuilder, rowFields, type Reading } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';
import type { Filled, Group } from './bounded-context.js';
import { SERVER } from './epochs.js';

/** Gives the value of a column that polling knows and SQL does not. */
export type Fill = (column: Filled, databaseOid: number) => unknown;

type Row = Reading['rows'][number];

/** Columns whose whole 64-bit range is needed, by group. */
export function bigintColumns(group: Group): ReadonlySet<string> {
  return new Set(
    rowFields(group.event)
      .filter(({ kind }) => kind === 'bigint')
      .map(({ name }) => name),
  );
}

const FILLED: ReadonlySet<string> = new Set<Filled>(['watched', 'statsEpoch', 'countersSince', 'databasesWatched']);

/** Makes a statement's rows into rows of the group's event: alias = field; a column this version lacks stays null. */
export function toRows(group: Group, rows: Rows, fill: Fill): Row[] {
  const build = rowBuilder(group.event);
  const oidColumn = rows.fields.indexOf('databaseOid');
  const columns = rowFields(group.event).map(({ name }) => ({
    name,
    index: rows.fields.indexOf(name),
    filled: FILLED.has(name),
  }));
  return rows.values.map((values) => {
    const databaseOid = Number(values[oidColumn] ?? SERVER);
    return build(
      columns.map(({ name, index, filled }) => (filled ? fill(name as Filled, databaseOid) : values[index])),
    ) as Row;
  });
}
