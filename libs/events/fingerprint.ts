const EMPTY = 0xc15d213aa4d7a795n;
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let entry = BigInt(byte);
  for (let bit = 0; bit < 8; bit++) entry = (entry >> 1n) ^ (entry & 1n ? EMPTY : 0n);
  return entry;
});
/** In 32-bit halves: with a bigint for each byte, hashing some hundred schemas would take a third of a second at start-up. */
const HIGH = Uint32Array.from(TABLE, highOf);
const LOW = Uint32Array.from(TABLE, lowOf);

/** CRC-64-AVRO (Rabin) of a schema's Parsing Canonical Form. Schemas with the same fingerprint encode values in the same way. */
export function fingerprint(schemaText: string): bigint {
  let high = highOf(EMPTY);
  let low = lowOf(EMPTY);
  for (const byte of Buffer.from(canonicalForm(schemaText))) {
    const entry = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (LOW[entry] as number);
    high = (high >>> 8) ^ (HIGH[entry] as number);
  }
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

function highOf(value: bigint): number {
  return Number(value >> 32n);
}

function lowOf(value: bigint): number {
  return Number(value & 0xffffffffn);
}

/** Formats a fingerprint as 16 hex digits. */
export function hexFingerprint(value: bigint): string {
  return value.toString(16).padStart(16, '0');
}

type Json = string | Json[] | { readonly [key: string]: Json };

const PRIMITIVES = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string']);
const NAMED = new Set(['record', 'enum', 'fixed']);

/** Returns the Parsing Canonical Form of the Avro specification: only the parts that affect the encoding. */
export function canonicalForm(schemaText: string): string {
  return JSON.stringify(canonical(JSON.parse(schemaText) as Json, ''));
}

function canonical(schema: Json, namespace: string): unknown {
  if (typeof schema === 'string') return PRIMITIVES.has(schema) ? schema : qualified(schema, namespace);
  if (Array.isArray(schema)) return schema.map((branch) => canonical(branch, namespace));
  const { type, name, fields, symbols, items, values, size } = schema;
  if (typeof type !== 'string') return canonical(type ?? '', namespace);
  if (PRIMITIVES.has(type)) return type;
  if (!NAMED.has(type)) {
    return {
      type,
      ...(items && { items: canonical(items, namespace) }),
      ...(values && { values: canonical(values, namespace) }),
    };
  }
  const fullName = qualified(
    typeof name === 'string' ? name : '',
    typeof schema.namespace === 'string' ? schema.namespace : namespace,
  );
  const inner = fullName.slice(0, Math.max(fullName.lastIndexOf('.'), 0));
  return {
    name: fullName,
    type,
    ...(Array.isArray(fields) && { fields: fields.map((field) => canonicalField(field, inner)) }),
    ...(symbols && { symbols }),
    ...(size && { size }),
  };
}

function canonicalField(field: Json, namespace: string): unknown {
  const { name, type } = field as { name: string; type: Json };
  return { name, type: canonical(type, namespace) };
}

function qualified(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}
