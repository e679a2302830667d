import fc, { type Arbitrary } from 'fast-check';

type Schema =
  | string
  | readonly Schema[]
  | { readonly type: 'record'; readonly namespace: string; readonly name: string; readonly fields: readonly Field[] }
  | { readonly type: 'array'; readonly items: Schema }
  | { readonly type: 'long'; readonly logicalType: string };

interface Field {
  readonly name: string;
  readonly type: Schema;
}

const LEAVES: Readonly<Record<string, Arbitrary<unknown>>> = {
  null: fc.constant(null),
  boolean: fc.boolean(),
  long: fc.oneof(fc.integer(), fc.maxSafeInteger()),
  double: fc.double({ noNaN: true }),
  string: fc.string({ unit: 'binary' }),
  bytes: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
};

function values(schema: Schema, records = new Map<string, Arbitrary<unknown>>()): Arbitrary<unknown> {
  if (typeof schema === 'string') return LEAVES[schema] ?? (records.get(schema) as Arbitrary<unknown>);
  if (isUnion(schema)) return fc.oneof(...schema.map((branch) => values(branch, records)));
  if (schema.type === 'array') return fc.array(values(schema.items, records), { maxLength: 4 });
  if (schema.type === 'long') return schema.logicalType === 'int64' ? INT64 : fc.maxSafeInteger();
  const fields = schema.fields.map(({ name, type }) => [name, values(type, records)] as const);
  const record = fc.record(Object.fromEntries(fields), { noNullPrototype: true });
  records.set(`${schema.namespace}.${schema.name}`, record);
  return record;
}

const INT64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const isUnion = (schema: Schema): schema is readonly Schema[] => Array.isArray(schema);

/** Any value of a schema. */
export const valuesOf = (text: string): Arbitrary<unknown> => values(JSON.parse(text) as Schema);
