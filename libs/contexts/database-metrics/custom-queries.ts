import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, duration } from '@pgherald/configuration';
import type { Group } from '@pgherald/polling';
import { loadSql, PostgresError, SqlFileError, type Rows } from '@pgherald/postgres';
import { HeaderFault, readHeader, type QueryHeader } from './query-file.js';

const FIELDS = [
  'metric',
  'column',
  'instrument',
  'unit',
  'description',
  'isWhole',
  'attributeNames',
  'attributeValues',
  'value',
];
/** Maximum rows of one reading. More would be a mistake that floods the backend with series. */
const MAX_ROWS = 10_000;
/** Oids of int8, int2 and int4. */
const WHOLE: ReadonlySet<number> = new Set([20, 21, 23]);

/** Loads the queries of a folder, one group for each file. @throws ConfigurationError with all faults, by file and line */
export function customQueries(folder: string): Group[] {
  const problems: string[] = [];
  const groups: Group[] = [];
  for (const file of sqlFiles(folder)) {
    try {
      groups.push(groupOf(folder, file));
    } catch (error) {
      if (!(error instanceof HeaderFault || error instanceof SqlFileError)) throw error;
      problems.push(error instanceof SqlFileError ? error.message : `${join(folder, file)}: ${error.message}`);
    }
  }
  const names = groups.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) problems.push(`${folder}: two queries have the name ${twice.slice(PREFIX.length)}`);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return groups;
}

const PREFIX = 'custom-';

function sqlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.]+\.sql$/.test(name))
      .sort();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ConfigurationError([`database-metrics.queriesFolder: ${folder} cannot be read (${code})`]);
  }
}

function groupOf(folder: string, file: string): Group {
  const stem = file.slice(0, -'.sql'.length);
  const header = readHeader(readFileSync(join(folder, file), 'utf8'), stem);
  const sql = loadSql(folder, stem);
  const { database, every } = header;
  return {
    name: `${PREFIX}${header.name}`,
    event: 'CustomMeasured',
    scope: database === null ? 'server' : 'database',
    ...(database !== null && database !== '*' && { inDatabase: database }),
    ...(every !== null && { everyMs: everyOf(every) }),
    read: async (session) => {
      const statement = sql.statementFor(session);
      const place = { server: session.server, database: session.database, group: `${PREFIX}${header.name}` };
      if (!statement) throw new PostgresError('undefined', place, { reason: 'the query has no file for this version' });
      const rows = await session.read(statement, [], { group: place.group, isolated: true });
      return customRows(rows, header, (reason) => new PostgresError('other', place, { reason }));
    },
  };
}

function everyOf(text: string): number {
  const parsed = duration().safeParse(text);
  if (parsed.success) return parsed.data;
  throw new HeaderFault('every: expected a duration such as 30s or 5m');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Builds one row for each metric of each row. Only declared columns leave the process. */
function customRows(rows: Rows, { columns }: QueryHeader, refusal: (reason: string) => Error): Rows {
  if (rows.values.length > MAX_ROWS) throw refusal(`it returned more than ${MAX_ROWS} rows; return fewer`);
  const indexOf = (column: string): number => {
    const index = rows.fields.indexOf(column);
    if (index < 0) throw refusal(`the query does not return the declared column ${column}`);
    return index;
  };
  const declared = columns.map((each) => ({ ...each, index: indexOf(each.column) }));
  const attributes = declared.filter(({ metric }) => metric === null);
  const metrics = declared.filter(({ metric }) => metric !== null);
  const names = attributes.map(({ column }) => column);
  const seen = new Set<string>();
  const values = rows.values.flatMap((row) => {
    const attributeValues = attributes.map(({ index }) => textOf(row[index] ?? ''));
    const key = JSON.stringify(attributeValues);
    if (seen.has(key))
      throw refusal('two rows have the same attributes; declare the column that distinguishes them as an attribute');
    seen.add(key);
    return metrics.map(({ column, index, metric, kind, unit, description }) => {
      const value = row[index] ?? null;
      if (value !== null && typeof value !== 'number')
        throw refusal(`the column ${column} is not a number; cast it to bigint or float8`);
      const isWhole = WHOLE.has(rows.types[index] ?? 0);
      return [metric, column, kind, unit, description, isWhole, names, attributeValues, value];
    });
  });
  const missing = rows.missing?.filter(({ name }) => columns.some(({ column }) => column === name));
  return { fields: FIELDS, types: [], values, durationMs: rows.durationMs, ...(missing && { missing }) };
}
