import type { Duplex } from 'node:stream';
import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { encodeText } from './text-bytes.js';

const PROTOCOL_3 = 196_608;

/** A connection of pg that returns texts as bytes, see `text-bytes.ts`, because pg would replace invalid UTF-8. */
export class ByteConnection extends pg.Connection {
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
    const parser = new Parser();
    // The types of the parser lack the reader, which decodes bytes as text.
    const { reader } = parser as unknown as { readonly reader: { encoding?: string } };
    if (reader.encoding === undefined) throw new TypeError('this version of pg-protocol decodes text in another way');
    reader.encoding = 'latin1';
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
