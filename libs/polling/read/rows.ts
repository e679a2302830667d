import { rowBuilder, rowFields, type Reading } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';
import type { Group } from '../bounded-context.js';
import { SERVER } from './epochs.js';

/** Columns that SQL cannot know. Polling computes them from the row's `databaseOid`. */
const COMPUTED_COLUMNS = ['watched', 'statsEpoch', 'countersSince', 'databasesWatched'] as const;
type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];
export type ComputeColumn = (column: ComputedColumn, databaseOid: number) => unknown;

type Row = Reading['rows'][number];

/** Returns the columns of a group that need the whole 64-bit range. */
export function bigintColumns(group: Group): ReadonlySet<string> {
  return new Set(
    rowFields(group.event)
      .filter(({ kind }) => kind === 'bigint')
      .map(({ name }) => name),
  );
}

/** Converts a statement's rows to rows of the group's event by column alias. A column that this version lacks is null. */
export function toRows(group: Group, rows: Rows, computeColumn: ComputeColumn): Row[] {
  const build = rowBuilder(group.event, rows.fields) as (values: readonly unknown[]) => Record<ComputedColumn, unknown>;
  const fieldNames = new Set(rowFields(group.event).map(({ name }) => name));
  const computed = COMPUTED_COLUMNS.filter((name) => fieldNames.has(name));
  const oidColumn = rows.fields.indexOf('databaseOid');
  return rows.values.map((values) => {
    const row = build(values);
    for (const name of computed) row[name] = computeColumn(name, Number(values[oidColumn] ?? SERVER));
    return row as object as Row;
  });
}
