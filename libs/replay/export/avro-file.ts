import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type AnyEvent, compileSchema, EVENTS } from '@pgherald/events';
import { asJson } from '../print/formats.js';
import type { Column, ColumnKind, Table } from './columns.js';
import { PartialFile } from '../print/partial-file.js';
import type { RowFile } from './row-file.js';

const MAGIC = Buffer.from('Obj\u0001');
const BLOCK_BYTES = 64 * 1_024;

const CONTAINER = compileSchema(
  JSON.stringify({
    type: 'record',
    name: 'Header',
    fields: [{ name: 'metadata', type: { type: 'map', values: 'bytes' } }],
  }),
);
const BLOCK = compileSchema(
  JSON.stringify({
    type: 'record',
    name: 'Block',
    fields: [
      { name: 'count', type: 'long' },
      { name: 'data', type: 'bytes' },
    ],
  }),
);

const TYPES: Readonly<Record<ColumnKind, unknown>> = {
  ...{ boolean: 'boolean', double: 'double', long: 'long', string: 'string', bytes: 'bytes', json: 'string' },
  bigint: { type: 'long', logicalType: 'int64' },
  timestamp: { type: 'long', logicalType: 'timestamp-micros' },
};

/**
 * An Avro object container file, compressed by deflate: the rows of a measured event with the columns of its table, any other
 * event in its own schema.
 */
export function avroFile(name: string, table: Table, isMeasured: boolean): RowFile {
  const schema = isMeasured ? rowSchema(table) : EVENTS[table.type].schema;
  const type = compileSchema(schema);
  const recordsOf = isMeasured ? rowsWith(table) : ({ event }: AnyEvent): object[] => [event];
  const sync = randomBytes(16);
  const file = new PartialFile(name);
  const metadata = { 'avro.schema': Buffer.from(schema), 'avro.codec': Buffer.from('deflate') };
  file.writeBytes(Buffer.concat([MAGIC, CONTAINER.toBuffer({ metadata }), sync]));
  let block: Buffer[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (block.length === 0) return;
    const data = deflateRawSync(Buffer.concat(block));
    file.writeBytes(Buffer.concat([BLOCK.toBuffer({ count: block.length, data }), sync]));
    block = [];
    bytes = 0;
  };
  return {
    write: (event) => {
      const records = recordsOf(event);
      for (const record of records) {
        const encoded = type.toBuffer(record);
        block.push(encoded);
        bytes += encoded.length;
        if (bytes >= BLOCK_BYTES) flush();
      }
      return records.length;
    },
    finish: () => {
      flush();
      file.finish();
    },
    discard: () => file.discard(),
  };
}

function rowSchema({ type, doc, columns }: Table): string {
  const fields = columns.map(({ name, kind, doc: about }) => ({
    name,
    type: ['null', TYPES[kind]],
    doc: about,
    default: null,
  }));
  return JSON.stringify({ type: 'record', name: `${type}Row`, namespace: 'pgherald.export', doc, fields });
}

function rowsWith({ columns, rowsOf }: Table): (event: AnyEvent) => object[] {
  const valueOf = ({ kind }: Column, value: unknown): unknown =>
    kind === 'json' && value !== null ? asJson(value) : value;
  return (event) =>
    rowsOf(event).map((row) => Object.fromEntries(columns.map((column, i) => [column.name, valueOf(column, row[i])])));
}
