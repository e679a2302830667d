import type { RollUp } from '@pgherald/metrics';
import type { Item } from './metric-plan.js';

/** Name of the item for all tables without separate points. */
export const OTHER = 'other';

/**
 * Rolls partitions up into their topmost table, and all but the largest tables into one item, so that totals add up. Takes
 * the sum or the maximum of numbers, ignoring unknown ones.
 */
export function rolledUp(items: readonly Item[], rollUp: RollUp, top: number): readonly Item[] {
  const groups = Map.groupBy(items, (item) => JSON.stringify(rootOf(item, rollUp)));
  const roots = [...groups.values()].map((group) => joined(group, rollUp, rootOf(group[0], rollUp)));
  if (roots.length <= top) return roots;
  const ranked = roots
    .map((item) => ({ item, rank: rollUp.rank.reduce((sum, field) => sum + ((item[field] as number | null) ?? 0), 0) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
  const rest = { schema: '', table: OTHER, index: OTHER };
  return [...ranked.slice(0, top), joined(ranked.slice(top), rollUp, rest)];
}

interface Names {
  readonly schema: unknown;
  readonly table: unknown;
  readonly index: unknown;
}

function rootOf(item: Item | undefined, { schema, table, index, root }: RollUp): Names {
  const rootOr = (field: string | null, own: string | null): unknown =>
    (field === null ? null : item?.[field]) ?? (own === null ? null : item?.[own]);
  return { schema: rootOr(root.schema, schema), table: rootOr(root.table, table), index: rootOr(root.index, index) };
}

function joined(items: readonly Item[], { schema, table, index, sum, max }: RollUp, names: Names): Item {
  const over = (field: string, add: (a: number, b: number) => number): [string, number | null] => {
    const known = items.map((item) => item[field]).filter((value): value is number => typeof value === 'number');
    return [field, known.length === 0 ? null : known.reduce(add)];
  };
  return {
    ...items[0],
    ...Object.fromEntries(sum.map((field) => over(field, (a, b) => a + b))),
    ...Object.fromEntries(max.map((field) => over(field, (a, b) => Math.max(a, b)))),
    [schema]: names.schema,
    [table]: names.table,
    ...(index !== null && { [index]: names.index }),
  };
}
