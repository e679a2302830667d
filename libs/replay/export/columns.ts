import { EVENTS, type AnyEvent, type EventName } from '@pgherald/events';

/** `timestamp` is microseconds since 1970, `bigint` a full 64-bit integer, `json` a list or record as JSON text. */
export type ColumnKind = 'boolean' | 'double' | 'long' | 'bigint' | 'string' | 'timestamp' | 'bytes' | 'json';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isNullable: boolean;
  readonly doc: string;
}

/** An event type as a table: one row per event, or per row of a measured event. */
export interface Table {
  readonly type: EventName;
  readonly doc: string;
  readonly columns: readonly Column[];
  /** Returns the rows of an event; their values are in the order of the columns, and null is unknown. */
  readonly rowsOf: (event: AnyEvent) => readonly (readonly unknown[])[];
}

interface Field {
  readonly name: string;
  readonly type: Schema;
  readonly doc?: string;
}
type Schema = string | readonly Schema[] | RecordSchema | { readonly type: string; readonly [key: string]: unknown };
interface RecordSchema {
  readonly type: 'record';
  readonly fields: readonly Field[];
  readonly doc?: string;
}

interface Source extends Column {
  readonly path: readonly string[];
}

const TYPE: Column = { name: 'eventType', kind: 'string', isNullable: false, doc: 'Type of the event.' };

export function tableOf(type: EventName): Table {
  const { schema, doc } = EVENTS[type];
  const { fields } = JSON.parse(schema) as RecordSchema;
  const rows = rowsIn(fields);
  const ofRow = rows ? sourcesOf(rows.fields, []) : [];
  const names = new Set(ofRow.map(({ name }) => name));
  // Rows of the whole server name their own database.
  const ofEvent = sourcesOf(
    fields.filter(({ name }) => rows === undefined || name !== 'rows'),
    [],
  ).filter(({ name }) => !names.has(name));
  const eventValues = ofEvent.map(readerOf);
  const rowValues = ofRow.map(readerOf);
  return {
    type,
    doc,
    columns: [TYPE, ...ofEvent, ...ofRow].map(({ name, kind, isNullable, doc: about }) => ({
      name,
      kind,
      isNullable,
      doc: about,
    })),
    rowsOf: ({ event }) => {
      const common = [type, ...eventValues.map((read) => read(event))];
      if (rows === undefined) return [common];
      const { rows: measured } = event as unknown as { readonly rows: readonly object[] };
      return measured.map((row) => [...common, ...rowValues.map((read) => read(row))]);
    },
  };
}

function rowsIn(fields: readonly Field[]): RecordSchema | undefined {
  if (!fields.some(({ name }) => name === 'reading')) return undefined;
  const type = fields.find(({ name }) => name === 'rows')?.type as { readonly items?: Schema } | undefined;
  return type?.items as RecordSchema | undefined;
}

/** Flattens records; lists become JSON. */
function sourcesOf(fields: readonly Field[], path: readonly string[], isInNullable = false): Source[] {
  return fields.flatMap(({ name, type, doc = '' }): Source[] => {
    const inner = [...path, name];
    const schema = withoutNull(type);
    const isNullable = isInNullable || schema !== type;
    if (isRecord(schema)) return sourcesOf(schema.fields, inner, isNullable);
    return [{ name: nameOf(inner), kind: kindOf(schema), isNullable, doc, path: inner }];
  });
}

/** `meta.server.name` is `server`, `meta.server.host` is `serverHost`, `database.oid` is `databaseOid`. */
function nameOf([first = '', ...rest]: readonly string[]): string {
  const isPlace = first === 'meta' || (first === 'reading' && rest[0] === 'database');
  const parts = isPlace ? rest : [first, ...rest];
  const words = parts.length > 1 && parts.at(-1) === 'name' ? parts.slice(0, -1) : parts;
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

function withoutNull(type: Schema): Schema {
  if (!Array.isArray(type)) return type;
  const others = (type as readonly Schema[]).filter((branch) => branch !== 'null');
  return others.length === 1 ? (others[0] as Schema) : others;
}

function isRecord(schema: Schema): schema is RecordSchema {
  return typeof schema === 'object' && 'fields' in schema;
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  boolean: 'boolean',
  double: 'double',
  long: 'long',
  string: 'string',
  bytes: 'bytes',
};
const LOGICAL: Readonly<Record<string, ColumnKind>> = { 'timestamp-micros': 'timestamp', int64: 'bigint' };

function kindOf(schema: Schema): ColumnKind {
  if (typeof schema === 'string') return KINDS[schema] ?? 'json';
  const { type, logicalType } = schema as { readonly type?: string; readonly logicalType?: string };
  return LOGICAL[logicalType ?? ''] ?? KINDS[type ?? ''] ?? 'json';
}

function readerOf({ path }: Source): (of: object) => unknown {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return (of) => (of as Readonly<Record<string, unknown>>)[first] ?? null;
  return (of) => {
    let value: unknown = of;
    for (const key of path) value = (value as Readonly<Record<string, unknown>> | null)?.[key] ?? null;
    return value;
  };
}
