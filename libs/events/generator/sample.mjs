/**
 * Builds a value of a schema with distinct leaves, so that swapped fields show.
 * 64-bit integers are bigint, bytes are buffers, no field is null.
 */
export function sample(schema, numbers = counter(), path = schema.name, records = new Map()) {
  if (typeof schema === 'string') return leaf(schema, numbers, path, records);
  if (Array.isArray(schema))
    return sample(
      schema.find((branch) => branch !== 'null'),
      numbers,
      path,
      records,
    );
  if (schema.type === 'array') return [0, 1].map((i) => sample(schema.items, numbers, `${path}.${i}`, records));
  if (schema.type !== 'record') return logical(schema, numbers);
  records.set(`${schema.namespace}.${schema.name}`, schema);
  return Object.fromEntries(
    schema.fields.map(({ name, type }) => [name, sample(type, numbers, `${path}.${name}`, records)]),
  );
}

function counter() {
  let last = 0;
  return () => ++last;
}

function leaf(type, numbers, path, records) {
  const number = numbers();
  const leaves = {
    boolean: number % 2 === 0,
    long: number * 1_000_003,
    double: number + 0.25,
    string: `${path} ${number}`,
    bytes: Buffer.from([number, number >> 8, 255]),
  };
  return type in leaves ? leaves[type] : sample(records.get(type), numbers, path, records);
}

function logical({ logicalType }, numbers) {
  const number = numbers();
  return logicalType === 'int64' ? -(2n ** 62n) - BigInt(number) : 1_790_000_000_000_000 + number;
}
