import type { Duplex } from 'node:stream';
import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { encodeText } from './text-bytes.js';
import type { QueryConnection } from './text-query.js';

const PROTOCOL_3 = 196_608;

/** A connection of pg that returns texts as bytes, see `text-bytes.ts`, because pg would replace invalid UTF-8. */
export class ByteConnection extends pg.Connection {
  readonly columnsOf: QueryConnection['columnsOf'] = new Map();

  constructor(
    options: pg.ConnectionConfig & {
      readonly ssl: unknown;
      readonly sslNegotiation?: string;
      readonly stream: () => Duplex;
    },
    private readonly databaseName?: Buffer,
  ) {
    super(options);
  }

  attachListeners(stream: Duplex): void {
    const parser = byteParser();
    const emit = (message: { readonly name: string }) =>
      this.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
    stream.on('data', (bytes: Buffer) => parser.parse(bytes, emit));
  }

  /** Sends database names that are not UTF-8 as the bytes that were read. */
  startup(parameters: Readonly<Record<string, string>>): void {
    const texts = Object.entries({ ...parameters, client_encoding: 'UTF8' }).flatMap(([name, value]) => [
      Buffer.from(name),
      name === 'database' ? (this.databaseName ?? encodeText(value)) : Buffer.from(value),
    ]);
    const body = Buffer.concat([...texts.flatMap((text) => [text, END_OF_TEXT]), END_OF_TEXT]);
    const head = Buffer.alloc(8);
    head.writeInt32BE(head.length + body.length, 0);
    head.writeInt32BE(PROTOCOL_3, 4);
    this.stream.write(Buffer.concat([head, body]));
  }
}

const END_OF_TEXT = Buffer.alloc(1);

/** Parts of the parser that its types lack: the reader decodes bytes as text. */
interface ParserInternals {
  readonly reader: { encoding?: string };
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): object;
}

function byteParser(): Parser {
  const parser = new Parser();
  const internals = parser as unknown as ParserInternals;
  if (internals.reader.encoding === undefined || typeof internals.handlePacket !== 'function')
    throw new TypeError('this version of pg-protocol decodes text in another way');
  internals.reader.encoding = 'latin1';
  const handlePacket = internals.handlePacket.bind(parser);
  internals.handlePacket = (offset, code, length, bytes) =>
    code === DATA_ROW && length <= LONGEST_ROW
      ? { name: 'dataRow', fields: textsOfRow(bytes, offset, offset + length - LENGTH_BYTES) }
      : handlePacket(offset, code, length, bytes);
  return parser;
}

const DATA_ROW = 'D'.charCodeAt(0);
/** Bytes of a length, which counts itself in a message. */
const LENGTH_BYTES = 4;
/** A text of a row keeps the whole row in memory, so large rows are decoded text by text. */
const LONGEST_ROW = 2_048;

/** Decodes a row at once and cuts its texts out, because decoding each text costs three times as much. */
function textsOfRow(bytes: Buffer, start: number, end: number): (string | null)[] {
  const row = bytes.toString('latin1', start, end);
  const texts = new Array<string | null>(bytes.readInt16BE(start));
  let at = 2;
  for (let i = 0; i < texts.length; i++) {
    const length = bytes.readInt32BE(start + at);
    at += LENGTH_BYTES;
    texts[i] = length < 0 ? null : row.slice(at, (at += length));
  }
  return texts;
}
