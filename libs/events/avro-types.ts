import avsc, { type Schema, type Type } from 'avsc';
import { readVarint, writeVarint } from './int64.js';

/** Position in bytes that avsc reads from or writes to. */
interface Tap {
  buf: Buffer;
  pos: number;
  readLong(): number;
  skipLong(): void;
  writeLong(value: number): void;
  writeFixed(bytes: Buffer): void;
  writeString(text: string): void;
}

/** Methods of avsc's types that its declarations omit. */
interface Reader {
  _read(tap: Tap): unknown;
  _skip(tap: Tap): void;
  _write(tap: Tap, value: unknown): void;
}

/** A record as avsc compiled it. */
export interface RecordType extends Type {
  readonly fields: readonly { readonly name: string; readonly type: Type }[];
  readonly recordConstructor: new (...values: readonly unknown[]) => object;
}

// Below this, the doubling of zigzag stays exact in a float.
const EXACT = 2 ** 52;
const { LongType, StringType, ArrayType, UnwrappedUnionType } = avsc.types as unknown as Record<
  'LongType' | 'StringType' | 'ArrayType' | 'UnwrappedUnionType',
  (new (...args: unknown[]) => Type & Reader) & {
    prototype: Reader;
    __with(methods: object, raw: boolean): Type;
  }
>;

/** A long as a number: exact, or refused. */
class ExactLong extends LongType {
  override _read(tap: Tap): number {
    const start = tap.pos;
    const value = tap.readLong();
    if (value > -EXACT && value < EXACT) return value;
    const exact = Number(readVarint(tap.buf.subarray(start, tap.pos)));
    if (!Number.isSafeInteger(exact)) throw new RangeError('a long beyond 2^53');
    return exact;
  }

  override _write(tap: Tap, value: unknown): void {
    if (!Number.isSafeInteger(value)) throw new RangeError('not an integer below 2^53');
    if (Math.abs(value as number) < EXACT) tap.writeLong(value as number);
    else tap.writeFixed(writeVarint(BigInt(value as number)));
  }

  _check(value: unknown, _flags: unknown, hook?: (value: unknown, type: Type) => void): boolean {
    const valid = Number.isSafeInteger(value);
    if (!valid) hook?.(value, this);
    return valid;
  }
}

/** The longest text whose length takes one byte. */
const SHORT = 63;

/** A string. Short ASCII texts, as most are, are written without asking for their length in bytes first. */
class Text extends StringType {
  override _write(tap: Tap, value: unknown): void {
    if (typeof value !== 'string') throw new TypeError('not a string');
    const { buf, pos } = tap;
    const { length } = value;
    let i = length <= SHORT && pos + length < buf.length ? 0 : Infinity;
    for (; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) break;
      buf[pos + 1 + i] = code;
    }
    if (i !== length) return tap.writeString(value);
    buf[pos] = length << 1;
    tap.pos = pos + 1 + length;
  }
}

/** An array that refuses a length its bytes cannot hold: avsc would fill the memory because of one damaged byte. */
class BoundedArray extends ArrayType {
  declare readonly itemsType: Reader;

  override _read(tap: Tap): unknown[] {
    const items: unknown[] = [];
    for (let count = blockLength(tap); count > 0; count = blockLength(tap)) {
      for (let i = 0; i < count; i++) items.push(this.itemsType._read(tap));
    }
    return items;
  }

  override _skip(tap: Tap): void {
    for (let count = blockLength(tap); count > 0; count = blockLength(tap)) {
      for (let i = 0; i < count; i++) this.itemsType._skip(tap);
    }
  }
}

/** Null or a value of one type, as most columns are. Faster than avsc's union, which searches the branch of each value. */
class Nullable extends UnwrappedUnionType {
  declare readonly types: readonly [Reader, Reader];

  override _read(tap: Tap): unknown {
    const branch = tap.readLong();
    if (branch === 1) return this.types[1]._read(tap);
    if (branch === 0) return null;
    throw new RangeError('a union has no such branch');
  }

  override _write(tap: Tap, value: unknown): void {
    if (value === null) tap.writeLong(0);
    else {
      tap.writeLong(1);
      this.types[1]._write(tap, value);
    }
  }
}

function blockLength(tap: Tap): number {
  const count = tap.readLong();
  if (count < 0) tap.skipLong();
  const items = Math.abs(count);
  // Each item takes at least one byte, because no record of pgherald is empty.
  if (!(items <= Math.max(tap.buf.length - tap.pos, 0))) throw new RangeError('an array longer than its bytes');
  return items;
}

const exactLong = new ExactLong();
const text = new Text();
const int64 = LongType.__with(
  {
    fromBuffer: readVarint,
    toBuffer: writeVarint,
    isValid: (value: unknown) => typeof value === 'bigint' && BigInt.asIntN(64, value) === value,
    fromJSON: (value: string | number) => BigInt(value),
    toJSON: String,
    compare: (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b)),
  },
  true,
);

/** Compiles the text of a schema. Its records are plain objects. */
export function compile(schemaText: string): RecordType {
  const type = avsc.Type.forSchema(JSON.parse(schemaText) as Schema, { omitRecordMethods: true, typeHook });
  if (!avsc.Type.isType(type, 'record')) throw new TypeError('not a record');
  makePlain(type);
  return type as RecordType;
}

function typeHook(schema: Schema, options: unknown): Type | undefined {
  if (Array.isArray(schema)) return isNullable(schema) ? new Nullable(schema, options) : undefined;
  const { type } = schema as { type?: string };
  if (type === 'array') return new BoundedArray(schema, options);
  return schema === 'string' || type === 'string' ? text : longOf(schema);
}

function longOf(schema: Schema): Type | undefined {
  const { type, logicalType } = schema as { type?: string; logicalType?: string };
  if (schema !== 'long' && type !== 'long') return undefined;
  return logicalType === 'int64' ? int64 : exactLong;
}

function isNullable([first, ...others]: readonly Schema[]): boolean {
  return first === 'null' && others.length === 1;
}

/** Gives the objects of a record, and of nested records, the prototype of `{}`. */
function makePlain(type: Type): void {
  if (avsc.Type.isType(type, 'record')) {
    const { recordConstructor, fields } = type as RecordType;
    Object.assign(recordConstructor, { prototype: Object.prototype });
    fields.forEach((field) => makePlain(field.type));
  } else if (avsc.Type.isType(type, 'array')) {
    makePlain((type as avsc.types.ArrayType).itemsType);
  } else if (avsc.Type.isType(type, 'union')) {
    (type as avsc.types.UnwrappedUnionType).types.forEach(makePlain);
  }
}
