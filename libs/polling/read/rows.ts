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

/** How rows of a statement become rows of an event. */
interface Shape {
  readonly build: (values: readonly unknown[]) => Record<ComputedColumn, unknown>;
  readonly computed: readonly ComputedColumn[];
  readonly oidColumn: number;
}

/** By event and columns, because a statement returns the same columns at each poll. */
const shapes = new Map<string, Shape>();

/** Converts a statement's rows to rows of the group's event by column alias. A column that this version lacks is null. */
export function toRows({ event }: Group, { fields, values }: Rows, computeColumn: ComputeColumn): Row[] {
  const name = `${event} ${fields.join()}`;
  const shape = shapes.get(name) ?? shapeOf(event, fields);
  shapes.set(name, shape);
  const { build, computed, oidColumn } = shape;
  return values.map((each) => {
    const row = build(each);
    for (const column of computed) row[column] = computeColumn(column, Number(each[oidColumn] ?? SERVER));
    return row as object as Row;
  });
}

function shapeOf(event: Group['event'], fields: readonly string[]): Shape {
  const names = new Set(rowFields(event).map(({ name }) => name));
  return {
    build: rowBuilder(event, fields) as Shape['build'],
    computed: COMPUTED_COLUMNS.filter((column) => names.has(column)),
    oidColumn: fields.indexOf('databaseOid'),
  };
}
