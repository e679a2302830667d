import { splitSkipped } from './skipped.js';

const rowsOf = (fields: readonly string[], values: readonly (readonly unknown[])[]) => ({
  fields,
  types: fields.map(() => 25),
  values,
  durationMs: 1,
});

describe('relations that a statement left out', () => {
  it('are returned with oid, name and reason, and not as rows', () => {
    const rows = rowsOf(
      ['relationOid', 'schemaName', 'relationName', 'bytes', 'skipped'],
      [
        [16384, 'public', 'orders', 8192, null],
        [16385, 'shop', 'a.b "c"', null, 'locked'],
        [16386, 'shop', 'gone', null, 'vanished'],
      ],
    );
    const sorted = splitSkipped(rows);
    expect(sorted.rows.values).toEqual([[16384, 'public', 'orders', 8192, null]]);
    expect(sorted.skipped).toEqual([
      { oid: 16385, name: 'shop.a.b "c"', reason: 'locked' },
      { oid: 16386, name: 'shop.gone', reason: 'vanished' },
    ]);
  });

  it('have no names if the server refused rows', () => {
    const rows = { ...rowsOf(['name'], [['a']]), isPartial: true };
    expect(splitSkipped(rows).skipped).toEqual([{ oid: 0, name: '', reason: 'denied' }]);
  });

  it('are none if the statement leaves nothing out', () => {
    const rows = rowsOf(['relationOid', 'schemaName', 'relationName'], [[1, 'a', 'b']]);
    expect(splitSkipped(rows)).toEqual({ rows, skipped: [] });
  });
});
