import type { RowOf } from '@pgherald/events';
import { splitByFit } from './split-by-fit.js';

type Row = RowOf<'DatabaseSizesMeasured'>;
const row = (databaseOid: number, changes: Partial<Record<keyof Row, unknown>> = {}): Row => ({
  databaseOid,
  databaseName: `d${databaseOid}`,
  watched: true,
  sizeBytes: 7,
  ...(changes as Partial<Row>),
});

describe('splitByFit', () => {
  it('reports rows that do not fit by name and keeps all others', () => {
    const huge = row(3, { databaseName: 'x'.repeat(900_000) });
    const rows = [row(1), row(2, { watched: null }), huge, row(4, { sizeBytes: null })];
    const { rows: fitting, skipped } = splitByFit('DatabaseSizesMeasured', rows);
    expect(fitting.map((each) => (each as Row).databaseOid)).toEqual([1, 4]);
    expect(skipped).toEqual([
      { oid: 2, name: 'd2', reason: 'without watched' },
      { oid: 3, name: 'x'.repeat(200), reason: 'over-limit' },
    ]);
  });
});
