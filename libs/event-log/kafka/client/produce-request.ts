import { crc32c } from './crc32c.js';
import type { Encoder } from './encoder.js';

/** What we send of a message; kafkajs would take more. */
interface Message {
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

interface Batch {
  readonly partition: number;
  readonly firstSequence: number;
  readonly messages: readonly Message[];
}

export interface ProduceOptions {
  readonly acks: number;
  readonly timeout: number;
  readonly compression: number;
  readonly transactionalId?: string | undefined;
  readonly producerId: { toString(): string };
  readonly producerEpoch: number;
  readonly topicData: readonly { readonly topic: string; readonly partitions: readonly Batch[] }[];
}

export type Compress = (bytes: Buffer, type: number) => Promise<Buffer>;

const BATCH_OVERHEAD = 61;
const BEFORE_LENGTH = 12;
const BEFORE_CHECKED = 21;
const FORMAT = 2;
const TRANSACTIONAL = 0x10;

/** Writes a request to Produce (versions 3 to 7) where kafkajs makes four objects and buffers of each header and number. */
export async function produceRequest(options: ProduceOptions, encoder: Encoder, compress: Compress): Promise<Encoder> {
  const { transactionalId, acks, timeout, topicData } = options;
  encoder.writeString(transactionalId).writeInt16(acks).writeInt32(timeout).writeInt32(topicData.length);
  for (const { topic, partitions } of topicData) {
    encoder.writeString(topic).writeInt32(partitions.length);
    const bodies = await Promise.all(partitions.map(({ messages }) => body(messages, options.compression, compress)));
    for (const [i, batch] of partitions.entries()) {
      const records = bodies[i] as Buffer;
      encoder.writeInt32(batch.partition).writeInt32(BATCH_OVERHEAD + records.length);
      encoder.writeBuffer(header(batch, records, options)).writeBuffer(records);
    }
  }
  return encoder;
}

function header({ messages, firstSequence }: Batch, records: Buffer, options: ProduceOptions): Buffer {
  const { compression, transactionalId, producerId, producerEpoch } = options;
  const bytes = Buffer.alloc(BATCH_OVERHEAD);
  const now = BigInt(Date.now());
  bytes.writeInt32BE(BATCH_OVERHEAD - BEFORE_LENGTH + records.length, 8);
  bytes.writeInt8(FORMAT, 16);
  bytes.writeInt16BE(compression | (transactionalId === undefined ? 0 : TRANSACTIONAL), BEFORE_CHECKED);
  bytes.writeInt32BE(messages.length - 1, 23);
  bytes.writeBigInt64BE(now, 27);
  bytes.writeBigInt64BE(now, 35);
  bytes.writeBigInt64BE(BigInt(producerId.toString()), 43);
  bytes.writeInt16BE(producerEpoch, 51);
  bytes.writeInt32BE(firstSequence, 53);
  bytes.writeInt32BE(messages.length, 57);
  bytes.writeUInt32BE(crc32c(bytes.subarray(BEFORE_CHECKED), records), 17);
  return bytes;
}

/** What a batch was written into last, for the next one: else it would be garbage outside of V8's heap, of each message once more. */
let spare: Buffer = Buffer.alloc(0);

async function body(messages: readonly Message[], compression: number, compress: Compress): Promise<Buffer> {
  const size = messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 256 * messages.length);
  const records = new Writer(spare.length < size ? Buffer.allocUnsafeSlow(size) : spare);
  spare = Buffer.alloc(0);
  const [before, behind] = [new Writer(Buffer.allocUnsafe(256)), new Writer(Buffer.allocUnsafe(1_024))];
  for (const [offset, { key, value, headers = {} }] of messages.entries()) {
    before
      .clear()
      .varint(0)
      .varint(0)
      .varint(offset)
      .text(key)
      .varint(value === null ? -1 : value.length);
    const names = Object.keys(headers);
    behind.clear().varint(names.length);
    for (const name of names) behind.text(name).text(headers[name] as string);
    records.varint(before.at + (value?.length ?? 0) + behind.at).copy(before.written);
    if (value !== null) records.copy(value);
    records.copy(behind.written);
  }
  const { written } = records;
  const compressed = await compress(written, compression);
  if (compressed !== written && records.bytes.length > spare.length) spare = records.bytes;
  return compressed;
}

class Writer {
  at = 0;

  constructor(public bytes: Buffer) {}

  get written(): Buffer {
    return this.bytes.subarray(0, this.at);
  }

  clear(): this {
    this.at = 0;
    return this;
  }

  varint(number: number): this {
    this.#need(5);
    let rest = ((number << 1) ^ (number >> 31)) >>> 0;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.at++] = (rest & 0x7f) | 0x80;
    this.bytes[this.at++] = rest;
    return this;
  }

  text(text: string): this {
    const start = this.at;
    this.varint(text.length).#need(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) return this.#longText(text, start);
      this.bytes[this.at++] = code;
    }
    return this;
  }

  copy(bytes: Buffer): this {
    this.#need(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  #longText(text: string, start: number): this {
    const bytes = Buffer.from(text);
    this.at = start;
    return this.varint(bytes.length).copy(bytes);
  }

  #need(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const bytes = Buffer.allocUnsafeSlow(2 * (this.at + more));
    bytes.set(this.written);
    this.bytes = bytes;
  }
}
