import type { Rows } from '@pgherald/postgres';
import { estimateBloat, type ColumnLayout, type RelationLayout } from './domain/estimate-bloat.js';

/** A column of a relation, as `bloat.sql` returns it. */
type Column = readonly [
  length: number,
  alignment: string,
  width: number | null,
  nullFraction: number | null,
  distinct: number | null,
  isDropped: boolean,
];

const ADDED = ['isTable', 'isIndex', 'estimatedBytes', 'bloatBytes', 'bloatPct', 'confidence', 'notApplicable'];

export function refineBloat(rows: Rows): Rows {
  const index = new Map(rows.fields.map((field, at) => [field, at]));
  const values = rows.values.map((row) => {
    const layout = layoutOf(<T>(field: string): T => row[index.get(field) ?? -1] as T);
    const { estimatedBytes, bloatBytes, bloatPct, confidence, notApplicable } = estimateBloat(layout);
    const isIndex = layout.relationKind === 'index';
    return [...row, !isIndex, isIndex, estimatedBytes, bloatBytes, bloatPct, confidence, notApplicable];
  });
  return { ...rows, fields: [...rows.fields, ...ADDED], values };
}

/** Names each field, because generic objects of rows and columns take twice as long. */
function layoutOf(cell: <T>(field: string) => T): RelationLayout {
  return {
    relationKind: cell('relationKind'),
    realBytes: cell('realBytes'),
    blockSize: cell('blockSize'),
    relPages: cell('relPages'),
    relTuples: cell('relTuples'),
    fillfactor: cell('fillfactor'),
    method: cell('method'),
    mayDeduplicate: cell('mayDeduplicate'),
    columns: (cell<readonly Column[] | null>('columns') ?? []).map(columnOf),
    hasName: cell('hasName'),
    isDenied: cell('isDenied'),
    nModSinceAnalyze: cell('nModSinceAnalyze'),
  };
}

function columnOf([length, alignment, width, nullFraction, distinct, isDropped]: Column): ColumnLayout {
  return { length, alignment, width, nullFraction, distinct, isDropped };
}
