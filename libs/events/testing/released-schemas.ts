import { readdirSync, readFileSync } from 'node:fs';

/** A frozen schema, with a record that it wrote. */
export interface ReleasedSchema {
  readonly release: string;
  readonly name: string;
  readonly schema: string;
  /** The record in Avro, and as JSON with int64 as text. */
  readonly bytes: Buffer;
  readonly written: object;
}

/** Reads the schemas of all releases; the directory has a folder for each. */
export function releasedSchemas(directory: URL): readonly ReleasedSchema[] {
  const read = (file: string) => readFileSync(new URL(file, directory));
  return readdirSync(directory).flatMap((release) =>
    readdirSync(new URL(`${release}/`, directory))
      .filter((file) => file.endsWith('.avsc'))
      .map((file): ReleasedSchema => {
        const name = file.slice(0, -'.avsc'.length);
        const schema = read(`${release}/${file}`).toString();
        const written = JSON.parse(read(`${release}/${name}.jsonl`).toString()) as object;
        return { release, name, schema, bytes: read(`${release}/${name}.bin`), written };
      }),
  );
}

/** A record as `written` has it. */
export function asWritten(record: object): unknown {
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ) as unknown;
}
