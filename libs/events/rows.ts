import type avsc from 'avsc';
import { type RecordType } from './avro-types.js';
import { eventMessage } from './codec.js';
import { EventError } from './event-error.js';
import { type MeasuredEventName } from './generated/events.js';

/** Kind of a field of a row. `number` and `timestamp` (microseconds) are numbers, `bigint` is a full 64-bit integer, `strings` a list. */
export type RowFieldKind = 'number' | 'bigint' | 'string' | 'boolean' | 'timestamp' | 'bytes' | 'strings';

/** A field of the rows of a measured event. */
export interface RowField {
  readonly name: string;
  readonly kind: RowFieldKind;
  readonly nullable: boolean;
}

const fieldsByEvent = new Map<MeasuredEventName, readonly RowField[]>();

/** Returns the fields of the items of `rows`, in the order of the schema. @throws {EventError} `unknown-event` without rows */
export function rowFields(type: MeasuredEventName): readonly RowField[] {
  const fields = fieldsByEvent.get(type) ?? readFields(type);
  fieldsByEvent.set(type, fields);
  return fields;
}

function readFields(type: MeasuredEventName): readonly RowField[] {
  const schema = JSON.parse(eventMessage(type).schema) as RecordSchema;
  const rows = rowsOf(type, schema.fields) as { items: RecordSchema };
  return rows.items.fields.map(({ name, type: declared }) => {
    const branches = Array.isArray(declared) ? declared : [declared];
    const held = branches.find((branch) => branch !== 'null') as FieldSchema;
    return { name, kind: kindOf(held), nullable: branches.includes('null') };
  });
}

/**
 * Builds rows from values in the order of `names`. A field without a name there gets its default.
 * @throws {EventError} `unknown-event` without rows
 */
export function rowBuilder(type: MeasuredEventName, names: readonly string[]): (values: readonly unknown[]) => object {
  const rows = rowsOf(type, eventMessage(type).type().fields) as avsc.types.ArrayType;
  const { recordConstructor: Row } = rows.itemsType as RecordType;
  const columns = rowFields(type).map(({ name }) => names.indexOf(name));
  const inOrder = new Array<unknown>(columns.length);
  return (values) => {
    for (let field = 0; field < columns.length; field++) {
      const column = columns[field] as number;
      inOrder[field] = column < 0 ? undefined : values[column];
    }
    return new Row(...inOrder);
  };
}

/**
 * Measures rows one by one, to find the rows that do not fit their event.
 * @returns a function that returns the encoded bytes of a row, or the name of the field that does not fit
 * @throws {EventError} `unknown-event` without rows
 */
export function rowSizer(type: MeasuredEventName): (row: object) => number | string {
  const { itemsType } = rowsOf(type, eventMessage(type).type().fields) as avsc.types.ArrayType;
  return (row) => {
    let misfit: string | undefined;
    const isValid = itemsType.isValid(row, { errorHook: (path) => (misfit ??= path.join('.')) });
    return isValid ? itemsType.toBuffer(row).length : (misfit ?? 'row');
  };
}

type FieldSchema = string | { readonly type: string; readonly logicalType?: string };

interface RecordSchema {
  readonly fields: readonly { readonly name: string; readonly type: FieldSchema | readonly FieldSchema[] | object }[];
}

function kindOf(schema: FieldSchema): RowFieldKind {
  if (typeof schema === 'object' && schema.type === 'array') return 'strings';
  if (typeof schema === 'object') return schema.logicalType === 'int64' ? 'bigint' : 'timestamp';
  return schema === 'long' || schema === 'double' ? 'number' : (schema as RowFieldKind);
}

function rowsOf<T>(event: string, fields: readonly { readonly name: string; readonly type: T }[]): T {
  const rows = fields.find(({ name }) => name === 'rows');
  if (rows === undefined) throw new EventError('unknown-event', `${event} has no rows`);
  return rows.type;
}
