import type { RowOf } from '@pgherald/events';
import { vectorUse } from '@pgherald/obfuscation';
import { loadSql, sqlFolder, type Rows, type Session } from '@pgherald/postgres';

const EXTENSION = 'pg_stat_statements';
const FIELDS = [
  'databaseOid',
  'databaseName',
  'isSearch',
  'isInsert',
  'distanceFunction',
  'statements',
  'calls',
  'rowCount',
  'totalExecTimeMs',
];
const SQL_FOLDER = sqlFolder(import.meta.dirname);

type Row = RowOf<'VectorStatementsMeasured'>;

/** A row of `vector-texts.sql`. */
type Statement = Pick<Row, 'databaseOid' | 'databaseName' | 'calls' | 'rowCount' | 'totalExecTimeMs'> & {
  readonly query: string;
};

interface Vectors {
  hasExtension: boolean;
  readonly tables: (readonly [schema: string, name: string])[];
}

/**
 * Sums statements that search by distance or insert vectors. Their texts do not leave this function.
 * @param parameters oids of the databases and whether each has the extension; of their tables the oid of the database, schema and
 *   name; each a list
 * @throws PostgresError
 */
export async function readVectorStatements(session: Session, parameters: readonly unknown[]): Promise<Rows> {
  const target = session.sqlTarget(EXTENSION);
  const statement = target && loadSql(SQL_FOLDER, 'vector-texts').statementFor(target);
  if (!statement) throw new RangeError('vector-texts.sql has no file for this version');
  const [databaseOids] = parameters;
  const { fields, values, durationMs } = await session.read(statement, [databaseOids], { group: 'vector-statements' });
  const statements = values.map(
    (row) => Object.fromEntries(fields.map((name, i) => [name, row[i]])) as unknown as Statement,
  );
  return { fields: FIELDS, types: [], values: addedUp(statements, vectorsOf(parameters)), durationMs };
}

function vectorsOf(parameters: readonly unknown[]): ReadonlyMap<number, Vectors> {
  const [oids, extensions, tableDatabases, schemas, names] = parameters as readonly (readonly (number | string)[])[];
  const vectorsByDatabase = new Map<number, Vectors>();
  oids?.forEach((oid, i) => vectorsByDatabase.set(Number(oid), { hasExtension: extensions?.[i] === 1, tables: [] }));
  tableDatabases?.forEach((oid, i) =>
    vectorsByDatabase.get(Number(oid))?.tables.push([String(schemas?.[i]), String(names?.[i])]),
  );
  return vectorsByDatabase;
}

function addedUp(statements: readonly Statement[], vectorsByDatabase: ReadonlyMap<number, Vectors>): unknown[][] {
  const sums = new Map<string, unknown[]>();
  for (const { databaseOid, databaseName, query, ...counters } of statements) {
    const vectors = vectorsByDatabase.get(databaseOid);
    if (!vectors) continue;
    const { distance, inserts } = vectorUse(query);
    const isSearch = distance !== null && vectors.hasExtension;
    const isInsert = inserts.some(([schema, name]) => holds(vectors, schema, name));
    for (const kind of [...(isSearch ? [distance] : []), ...(isInsert ? [null] : [])]) {
      const [, , , , , count = 0, calls = 0, rows = 0, time = 0] =
        (sums.get(`${databaseOid} ${kind}`) as number[]) ?? [];
      const sum = [count + 1, calls + counters.calls, rows + counters.rowCount, time + counters.totalExecTimeMs];
      sums.set(`${databaseOid} ${kind}`, [databaseOid, databaseName, kind !== null, kind === null, kind, ...sum]);
    }
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** A name without a schema matches every table of that name, because the search path is unknown. */
function holds({ tables }: Vectors, schema: string | null, name: string): boolean {
  return tables.some(([ofSchema, table]) => table === name && (schema === null || ofSchema === schema));
}
