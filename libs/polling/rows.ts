import { rowBuilder, rowFields, type Reading } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';
import type { Filled, Group, RawRow } from './bounded-context.js';

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

type Refine = (rows: readonly RawRow[]) => readonly RawRow[];

/** The refiners of a context's groups for one server; they live as long as its scraper. */
export class Refiners {
  readonly #byGroup: ReadonlyMap<Group, Refine>;

  constructor(groups: readonly Group[]) {
    this.#byGroup = new Map(groups.flatMap((group) => (group.refine ? [[group, group.refine()] as const] : [])));
  }

  of(group: Group): Refine | undefined {
    return this.#byGroup.get(group);
  }
}

/** Makes a statement's rows into rows of the group's event: alias = field; a column this version lacks stays null. */
export function toRows(group: Group, rows: Rows, fill: Fill, refine?: Refine): Row[] {
  const build = rowBuilder(group.event);
  const names = rowFields(group.event).map(({ name }) => name);
  if (refine) return refine(objects(rows)).map((row) => build(names.map((name) => row[name])) as Row);
  const oidColumn = rows.fields.indexOf('databaseOid');
  const columns = names.map((name) => ({ name, index: rows.fields.indexOf(name), filled: FILLED.has(name) }));
  return rows.values.map((values) => {
    const databaseOid = Number(values[oidColumn] ?? 0);
    return build(
      columns.map(({ name, index, filled }) => (filled ? fill(name as Filled, databaseOid) : values[index])),
    ) as Row;
  });
}

function objects(rows: Rows): RawRow[] {
  return rows.values.map((values) => Object.fromEntries(rows.fields.map((field, index) => [field, values[index]])));
}
