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

const ADDED = ['isTable', 'isIndex', 'estimatedBytes', 'bloatBytes', 'bloatPct', 'confidence', 'notApplicable'];

export function refineBloat(rows: Rows): Rows {
  const index = new Map(rows.fields.map((field, at) => [field, at]));
  const values = rows.values.map((row) => {
    const cell = <T>(field: string): T => row[index.get(field) ?? -1] as T;
    const layout = layoutOf(cell);
    const estimate = estimateBloat(layout);
    return [
      ...row,
      layout.kind !== 'index',
      layout.kind === 'index',
      estimate.estimatedBytes,
      estimate.bloatBytes,
      estimate.bloatPct,
      estimate.confidence,
      estimate.notApplicable,
    ];
  });
  return { ...rows, fields: [...rows.fields, ...ADDED], values };
}

function layoutOf(cell: <T>(field: string) => T): RelationLayout {
  const kind = cell<string>('relationKind');
  return {
    kind: kind === 'index' || kind === 'toast' ? kind : 'table',
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
    changed: cell('nModSinceAnalyze'),
  };
}

function columnOf([length, alignment, width, nullFraction, distinct, isDropped]: Column): ColumnLayout {
  return { length, alignment, width, nullFraction, distinct, isDropped };
}
