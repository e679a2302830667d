import { type Type } from 'avsc';
import { compile, type RecordType } from './avro-types.js';
import { EventError } from './event-error.js';
import { fingerprint, hexFingerprint } from './fingerprint.js';

const MARK = [0xc3, 0x01] as const;
const HEADER_LENGTH = 10;
/** Clients of a schema registry write a zero byte and the number of the schema, big-endian. */
const NUMBERED_LENGTH = 5;

/** A record of the current version, as the generator describes it. */
export interface RecordInfo<Name extends string = string> {
  readonly type: Name;
  /** Full name of its Avro record. */
  readonly fullName: string;
  /** Avro schema, self-contained JSON. */
  readonly schema: string;
}

/** A record of the current version, compiled for writing and reading. */
export interface Message {
  readonly name: string;
  readonly fullName: string;
  readonly schema: string;
  readonly fingerprint: bigint;
  readonly header: Buffer;
  readonly type: Writer;
}

interface Reader {
  readonly message: Message;
  readonly resolver?: ReturnType<Type['createResolver']>;
}

function message({ type: name, fullName, schema }: RecordInfo): Message {
  const value = fingerprint(schema);
  const header = Buffer.from([...MARK, 0, 0, 0, 0, 0, 0, 0, 0]);
  header.writeBigUInt64LE(value, MARK.length);
  return { name, fullName, schema, fingerprint: value, header, type: writer(schema) };
}

type Writer = () => RecordType;

/** Compiles a schema at its first use, because a process uses few of them. */
function writer(schemaText: string): Writer {
  let type: RecordType | undefined;
  return () => (type ??= compile(schemaText));
}

let scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** The records of the current version, and the schemas of earlier ones. */
export class Records<Name extends string> {
  readonly #messages: ReadonlyMap<string, Message>;
  readonly #released: ReadonlyMap<bigint, Writer>;

  constructor(infos: readonly RecordInfo<Name>[], released: readonly string[]) {
    this.#messages = new Map(infos.map((info) => [info.type, message(info)]));
    this.#released = new Map(released.map((text) => [fingerprint(text), writer(text)]));
  }

  /** @throws {EventError} `unknown-event` */
  message(name: Name): Message {
    const found = this.#messages.get(name);
    if (found === undefined) throw new EventError('unknown-event', `this version has no ${name}`);
    return found;
  }

  /**
   * Encodes a record behind a header, by default Avro's single-object header.
   * @throws {EventError} `invalid` if it does not fit its schema; `unknown-event`
   */
  encode(name: Name, value: unknown, ownHeader?: Buffer): Buffer {
    const message = this.message(name);
    const header = ownHeader ?? message.header;
    const type = message.type();
    try {
      let end = type.encode(value, scratch, header.length);
      if (end < 0) {
        scratch = Buffer.allocUnsafeSlow(2 * (scratch.length - end));
        end = type.encode(value, scratch, header.length);
      }
      header.copy(scratch);
      return Buffer.from(scratch.subarray(0, end));
    } catch {
      // avsc's own message would quote the value, which may contain user data.
      throw new EventError('invalid', `${name} does not fit its schema: ${offence(type, value)}`);
    }
  }

  /** Decodes what this version and earlier ones wrote, and other writers after `learn`. */
  readers(): Readers {
    return new Readers([...this.#messages.values()], this.#released);
  }

  /** The schemas of the current version, self-contained, by fingerprint (16 hex digits). */
  schemas(): ReadonlyMap<string, string> {
    const messages = [...this.#messages.values()];
    return new Map(messages.map(({ fingerprint: print, schema }) => [hexFingerprint(print), schema]));
  }
}

/** Builds the header of a body whose schema has a number in a registry. */
export function numberedHeader(id: number): Buffer {
  const header = Buffer.alloc(NUMBERED_LENGTH);
  header.writeUInt32BE(id, 1);
  return header;
}

function offence(type: Type, value: unknown): string {
  let first: string | undefined;
  type.isValid(value, {
    errorHook: (path, wrong, expected) => {
      const actual = typeof wrong === 'number' || typeof wrong === 'bigint' ? String(wrong) : kindOf(wrong);
      const expectedSchema = JSON.stringify(expected.schema({ noDeref: true }));
      first ??= `${path.join('.') || 'the event'} is ${actual}, expected ${expectedSchema}`;
    },
  });
  return first ?? 'it cannot be written';
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}

/** Decodes records of any known writer as the current version's types. */
export class Readers {
  private readonly readers: Map<bigint, Reader>;
  private readonly writers: Map<bigint, Writer>;
  private readonly numbers = new Map<number, bigint>();
  private readonly byFullName: ReadonlyMap<string | undefined, Message>;

  constructor(messages: readonly Message[], writers: ReadonlyMap<bigint, Writer>) {
    this.writers = new Map(writers);
    this.byFullName = new Map(messages.map((known) => [known.fullName, known]));
    this.readers = new Map(messages.map((known) => [known.fingerprint, { message: known }]));
  }

  learn(schemaText: string, id?: number): void {
    try {
      const learnt = fingerprint(schemaText);
      const type = compile(schemaText);
      this.writers.set(learnt, () => type);
      if (id !== undefined) this.numbers.set(id, learnt);
    } catch (cause) {
      const text = `a text of ${schemaText.length} characters`;
      throw new EventError('malformed', `${text} is not the Avro schema of a record`, { cause });
    }
  }

  decode(bytes: Uint8Array): { message: Message; value: unknown } {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { writer, length } = this.header(buffer);
    const { message, resolver } = this.readers.get(writer) ?? this.resolve(writer);
    try {
      return { message, value: message.type().fromBuffer(buffer.subarray(length), resolver) };
    } catch (cause) {
      const what = `${message.name} of ${bytes.length} bytes`;
      throw new EventError('malformed', `${what} does not follow its schema: ${reason(cause)}`, { cause });
    }
  }

  private header(buffer: Buffer): { readonly writer: bigint; readonly length: number } {
    const named = writerOf(buffer);
    if (typeof named === 'bigint') return { writer: named, length: HEADER_LENGTH };
    const writer = this.numbers.get(named);
    if (writer === undefined) throw unknownSchema(`schema ${named} of the registry`);
    return { writer, length: NUMBERED_LENGTH };
  }

  private resolve(writer: bigint): Reader {
    const schema = `schema ${hexFingerprint(writer)}`;
    const type = this.writers.get(writer)?.();
    if (type === undefined) throw unknownSchema(schema);
    const message = this.byFullName.get(type.name);
    if (message === undefined) throw new EventError('unknown-event', `this version has no ${type.name}`);
    try {
      const reader = { message, resolver: message.type().createResolver(type) };
      this.readers.set(writer, reader);
      return reader;
    } catch (cause) {
      const why = `${schema} cannot be read as ${message.name}: ${reason(cause)}`;
      throw new EventError('unknown-schema', why, { cause });
    }
  }
}

/**
 * Returns the schema that wrote these bytes: its fingerprint, or its number in a schema registry.
 * @throws EventError `not-avro`
 */
export function writerOf(bytes: Uint8Array): bigint | number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= HEADER_LENGTH && buffer[0] === MARK[0] && buffer[1] === MARK[1])
    return buffer.readBigUInt64LE(MARK.length);
  if (buffer.length >= NUMBERED_LENGTH && buffer[0] === 0) return buffer.readUInt32BE(1);
  const why = "begin neither as Avro's single-object encoding nor as a registry's";
  throw new EventError('not-avro', `${buffer.length} bytes that ${why}`);
}

function unknownSchema(schema: string): EventError {
  return new EventError('unknown-schema', `${schema} is unknown: its text was not registered here`);
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
