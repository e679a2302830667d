import type { Group } from '../bounded-context.js';
import { bigintColumns, toRows } from './rows.js';

const SIZES: Group = { name: 'database-sizes', event: 'DatabaseSizesMeasured', scope: 'server' };
const DATABASES: Group = { name: 'databases', event: 'DatabasesMeasured', scope: 'server' };
const SERVER: Group = { name: 'server', event: 'ServerMeasured', scope: 'server' };
const SETTINGS: Group = { name: 'settings', event: 'SettingsMeasured', scope: 'server' };

const read = (fields: readonly string[], ...values: readonly unknown[][]) => ({
  fields,
  types: fields.map(() => 25),
  values,
  durationMs: 1,
});
const nothing = () => null;

describe('toRows', () => {
  it('maps columns by name, in any order', () => {
    const rows = read(['sizeBytes', 'databaseName', 'databaseOid'], [30, 'a', 1], [40, 'b', 2]);
    expect(toRows(SIZES, rows, () => true)).toEqual([
      { databaseOid: 1, databaseName: 'a', watched: true, sizeBytes: 30 },
      { databaseOid: 2, databaseName: 'b', watched: true, sizeBytes: 40 },
    ]);
  });

  it('sets a column to null that this version lacks', () => {
    const [row] = toRows(DATABASES, read(['databaseOid', 'databaseName', 'xactCommit'], [1, 'a', 3]), nothing);
    expect(row).toMatchObject({ xactCommit: 3, sessions: null, parallelWorkersLaunched: null });
  });

  it('computes columns that SQL cannot know by the database of each row, or by the server', () => {
    const asked: unknown[] = [];
    const computeColumn = (column: string, databaseOid: number) => asked.push([column, databaseOid]);
    toRows(SIZES, read(['databaseOid', 'databaseName'], [1, 'a'], [2, 'b']), computeColumn);
    toRows(SERVER, read(['maxConnections'], [60]), computeColumn);
    expect(asked).toEqual([
      ['watched', 1],
      ['watched', 2],
      ['databasesWatched', 0],
    ]);
  });
});

it('sets a value to null that a row lacks', () => {
  const row = ['work_mem', null, 'default', false, true];
  const fields = ['name', 'setting', 'source', 'pendingRestart', 'withheld', 'changed'];
  expect(toRows(SETTINGS, read(fields, row), () => undefined)).toEqual([
    {
      name: 'work_mem',
      setting: null,
      unit: null,
      source: 'default',
      pendingRestart: false,
      withheld: true,
      changed: null,
    },
  ]);
});

it('requests 64-bit range only for columns that a number cannot hold', () => {
  expect([...bigintColumns(DATABASES)]).toEqual([]);
});
