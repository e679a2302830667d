import type { Duplex } from 'node:stream';
import pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser.js';
import { encodeText } from './text-bytes.js';

/** What pg reads from a message of the server; only the name of its kind is needed here. */
interface Message {
  readonly name: string;
}

/** Of pg's parser, the part that its types leave out: how bytes become text. */
interface OpenParser {
  readonly reader: { encoding?: string };
}

const PROTOCOL_3 = 196_608;

/** The connection of pg, which hands over text as bytes: see `text-bytes.ts`. As UTF-8, pg would replace all that is none. */
export class ByteConnection extends pg.Connection {
  /** @param databaseName bytes of the database's name, where they are not those of the text */
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
    const { reader } = parser as unknown as OpenParser;
    if (reader.encoding === undefined) throw new TypeError('this version of pg-protocol decodes text in another way');
    reader.encoding = 'latin1';
    const emit = (message: Message) => this.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
    stream.on('data', (bytes: Buffer) => parser.parse(bytes, emit));
  }

  /** Names of databases that are no UTF-8 are sent as the bytes that were read. */
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
