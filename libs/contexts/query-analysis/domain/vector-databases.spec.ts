import { aPoll, aReading } from '@pgherald/testing';
import { statementRow } from '../testing/readings.js';
import { vectorRequests } from './vector-databases.js';

const tables = (oid: number, ...names: (string | null)[]) =>
  aReading(
    'VectorTablesMeasured',
    names.map((tableName) => ({ hasExtension: oid !== 7, relationOid: 1, schemaName: tableName && 'shop', tableName })),
    { database: { oid, name: `db${oid}` } },
  );
const statements = aReading('StatementStatsMeasured', [statementRow()]);

describe('statements with vectors', () => {
  it('are requested for all databases with the extension or a table with vectors', () => {
    expect(
      vectorRequests(aPoll([statements, tables(5, 'a', 'b'), tables(6), tables(7, 'c'), tables(8, null)])),
    ).toEqual([
      {
        group: 'vector-statements',
        database: null,
        parameters: [
          [5, 7, 8],
          [1, 0, 1],
          [5, 5, 7],
          ['shop', 'shop', 'shop'],
          ['a', 'b', 'c'],
        ],
      },
    ]);
  });

  it('are not requested if no database uses pgvector, or statements cannot be read', () => {
    expect(vectorRequests(aPoll([statements, tables(6)]))).toEqual([]);
    expect(vectorRequests(aPoll([tables(5, 'a')]))).toEqual([]);
  });
});
