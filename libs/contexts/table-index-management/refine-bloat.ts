import type { Rows } from '@pgherald/postgres';
import { estimateBloat, type RelationLayout } from './domain/estimate-bloat.js';

/** Elements of a column in `bloat.sql`. */
const COLUMN = ['length', 'alignment', 'width', 'nullFraction', 'distinct', 'isDropped'];
const ADDED = ['isTable', 'isIndex', 'estimatedBytes', 'bloatBytes', 'bloatPct', 'confidence', 'notApplicable'];

export function refineBloat(rows: Rows): Rows {
  const values = rows.values.map((row) => {
    const relation = objectOf(rows.fields, row);
    const columns = ((relation.columns ?? []) as readonly unknown[][]).map((column) => objectOf(COLUMN, column));
    const estimate = estimateBloat({ ...relation, columns } as unknown as RelationLayout);
    const { estimatedBytes, bloatBytes, bloatPct, confidence, notApplicable } = estimate;
    const isIndex = relation.relationKind === 'index';
    return [...row, !isIndex, isIndex, estimatedBytes, bloatBytes, bloatPct, confidence, notApplicable];
  });
  return { ...rows, fields: [...rows.fields, ...ADDED], values };
}

function objectOf(names: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
}
