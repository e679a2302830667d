import { rowBuilder, rowFields, type Reading } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';
import type { Filled, Group } from '../bounded-context.js';
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

const FILLED = ['watched', 'statsEpoch', 'countersSince', 'databasesWatched'] as const satisfies readonly Filled[];

/** Makes a statement's rows into rows of the group's event: alias = field; a column this version lacks stays null. */
export function toRows(group: Group, rows: Rows, fill: Fill): Row[] {
  const build = rowBuilder(group.event, rows.fields) as (values: readonly unknown[]) => Record<Filled, unknown>;
  const own = new Set(rowFields(group.event).map(({ name }) => name));
  const filled = FILLED.filter((name) => own.has(name));
  const oidColumn = rows.fields.indexOf('databaseOid');
  return rows.values.map((values) => {
    const row = build(values);
    for (const name of filled) row[name] = fill(name, Number(values[oidColumn] ?? SERVER));
    return row as object as Row;
  });
}
