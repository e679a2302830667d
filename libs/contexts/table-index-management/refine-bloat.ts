import type { Rows } from '@pgherald/postgres';
import { estimateBloat, type ColumnLayout, type RelationLayout } from './domain/estimate-bloat.js';

type Column = readonly [
  length: number,
  alignment: string,
  width: number | null,
  nullFraction: number | null,
  distinct: number | null,
  isDropped: boolean,
];

const ADDED = [
  'isTable',
  'isIndex',
  'estimatedBytes',
  'bloatBytes',
  'bloatPct',
  'confidence',
  'notApplicable',
] as const;

type Cells = Omit<RelationLayout, 'kind' | 'columns' | 'changed'> & {
  readonly relationKind: string;
  readonly columns: readonly Column[] | null;
  readonly nModSinceAnalyze: number;
};

export function refineBloat(rows: Rows): Rows {
  const values = rows.values.map((row) => {
    const cells = Object.fromEntries(rows.fields.map((field, i) => [field, row[i]])) as unknown as Cells;
    const { relationKind, nModSinceAnalyze } = cells;
    const kind = relationKind === 'index' || relationKind === 'toast' ? relationKind : 'table';
    const columns = (cells.columns ?? []).map(columnOf);
    const estimate = estimateBloat({ ...cells, kind, columns, changed: nModSinceAnalyze });
    const added = { isTable: kind !== 'index', isIndex: kind === 'index', ...estimate };
    return [...row, ...ADDED.map((name) => added[name])];
  });
  return { ...rows, fields: [...rows.fields, ...ADDED], values };
}

function columnOf([length, alignment, width, nullFraction, distinct, isDropped]: Column): ColumnLayout {
  return { length, alignment, width, nullFraction, distinct, isDropped };
}
