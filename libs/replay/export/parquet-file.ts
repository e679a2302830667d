import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { asJson } from '../print/formats.js';
import type { Column, ColumnKind, Table } from './columns.js';
import { PartialFile } from '../print/partial-file.js';
import type { RowFile } from './row-file.js';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const TYPES: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  boolean: { type: 'BOOLEAN' },
  double: { type: 'DOUBLE' },
  long: { type: 'INT64' },
  bigint: { type: 'INT64' },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  bytes: { type: 'BYTE_ARRAY' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
  },
};

/** Rows that all files of an export may hold before they are written. Row groups are larger where few types have rows. */
export class RowBudget {
  readonly #held = new Map<() => void, number>();
  #rows = 0;

  constructor(private readonly most: number) {}

  add(rows: number, flush: () => void): void {
    this.#rows += rows;
    this.#held.set(flush, (this.#held.get(flush) ?? 0) + rows);
    if (this.#rows < this.most) return;
    const [largest] = [...this.#held].reduce((a, b) => (b[1] > a[1] ? b : a));
    largest();
  }

  remove(flush: () => void): void {
    this.#rows -= this.#held.get(flush) ?? 0;
    this.#held.delete(flush);
  }
}

/** Passes its bytes on after each row group. */
class FileWriter extends ByteWriter {
  constructor(private readonly file: PartialFile) {
    super();
  }

  flush(): void {
    this.file.writeBytes(this.getBytes().slice());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/** Documentation of the event and its columns is in the metadata `pgherald.event`, `pgherald.doc` and `pgherald.columns`. */
export function parquetFile(name: string, table: Table, budget: RowBudget): RowFile {
  const { columns } = table;
  const file = new PartialFile(name);
  const writer = new ParquetWriter({
    writer: new FileWriter(file),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    codec: 'ZSTD',
    compressors: { ZSTD: (input) => zstdCompressSync(input) },
    kvMetadata: metadataOf(table),
    createdBy: 'pgherald',
  });
  let held: unknown[][] = columns.map(() => []);
  const flush = (): void => {
    const rows = held[0]?.length ?? 0;
    budget.remove(flush);
    if (rows === 0) return;
    void writer.write({ columnData: columns.map((column, i) => sourceOf(column, held[i] ?? [])), rowGroupSize: rows });
    held = columns.map(() => []);
  };
  return {
    write: (event) => {
      const rows = table.rowsOf(event);
      for (const row of rows) for (let i = 0; i < columns.length; i++) held[i]?.push(row[i]);
      budget.add(rows.length, flush);
      return rows.length;
    },
    finish: () => {
      flush();
      void writer.finish();
      file.finish();
    },
    discard: () => {
      budget.remove(flush);
      file.discard();
    },
  };
}

/** Converted when its turn comes, so that one column at a time takes memory. */
function sourceOf({ name, kind, isNullable }: Column, values: readonly unknown[]) {
  return {
    name,
    get data() {
      return toParquet(kind, isNullable, values);
    },
    // Readers skip row groups by time; of other columns it would cost more than it saves.
    statistics: kind === 'timestamp',
  };
}

function elementOf({ name, kind, isNullable }: Column): SchemaElement {
  return { name, repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED', ...TYPES[kind] };
}

function metadataOf({ type, doc, columns }: Table) {
  const documented = Object.fromEntries(columns.map((column) => [column.name, column.doc]));
  return [
    { key: 'pgherald.event', value: type },
    { key: 'pgherald.doc', value: doc },
    { key: 'pgherald.columns', value: JSON.stringify(documented) },
  ];
}

function toParquet(kind: ColumnKind, isNullable: boolean, values: readonly unknown[]) {
  switch (kind) {
    case 'long':
      if (!isNullable) return BigInt64Array.from(values as readonly number[], BigInt);
      return values.map((value) => (value === null ? null : BigInt(value as number)));
    case 'timestamp':
      return values.map((value) => (value === null ? null : BigInt(value as number)));
    case 'json':
      return values.map((value) => (value === null ? null : (JSON.parse(asJson(value)) as unknown)));
    default:
      return [...values];
  }
}
