import type { LogRecord } from '../../event-log.js';
import { decompressed } from './zstd.js';

/** Marks the records that set a state: a topic may have both kinds, and readers of records skip states. */
export const STATE_HEADER = 'pgherald-state';

export interface FetchedState {
  readonly key: string;
  readonly offset: number;
  readonly appendedAt: number;
  readonly value: Buffer | null;
}

export interface FetchedPartition {
  readonly topic: string;
  readonly partition: number;
  readonly errorCode: number;
  readonly lastStableOffset: number;
  /** Committed records, including those of the first batch before the requested offset. */
  readonly records: LogRecord[];
  readonly states: FetchedState[];
  /** The offset to continue from, behind the offsets that Kafka uses for itself; undefined if no batch is complete. */
  next: number | undefined;
}

export interface FetchResponse {
  readonly clientSideThrottleTime: number;
  readonly errorCode: number;
  readonly responses: readonly { readonly partitions: readonly FetchedPartition[] }[];
}

/** A compressed batch may hold a thousand times its size; batches beyond this size are fetched again. */
const DECODED_BYTES = 7 << 20;
const BATCH_OVERHEAD = 61;
const CODEC = 0x07;
const APPEND_TIME = 0x08;
const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;
const NOTHING = Buffer.alloc(0);

/** Decodes an answer to Fetch. kafkajs makes twenty objects of a record, several of them BigInts; this makes one. */
export async function fetchResponse(payload: Buffer): Promise<FetchResponse> {
  const bytes = new Bytes(payload);
  const clientSideThrottleTime = bytes.int32();
  const errorCode = bytes.int16();
  bytes.at += 4; // session
  const budget = { left: DECODED_BYTES };
  const responses = await bytes.array(async () => {
    const topic = bytes.text(bytes.int16());
    return { topicName: topic, partitions: await bytes.array(() => fetchedPartition(bytes, topic, budget)) };
  });
  return { clientSideThrottleTime, errorCode, responses };
}

interface Budget {
  left: number;
}

interface Aborted {
  readonly producerId: number;
  readonly firstOffset: number;
}

async function fetchedPartition(bytes: Bytes, topic: string, budget: Budget): Promise<FetchedPartition> {
  const partition = bytes.int32();
  const errorCode = bytes.int16();
  bytes.at += 8; // high watermark
  const lastStableOffset = bytes.int64();
  bytes.at += 8; // start of the log
  const aborted = await bytes.array((): Aborted => ({ producerId: bytes.int64(), firstOffset: bytes.int64() }));
  aborted.sort((a, b) => a.firstOffset - b.firstOffset); // the broker sends them by their end
  bytes.at += 4; // preferred replica
  const batches = new Bytes(bytes.slice(Math.max(0, bytes.int32())));
  const ends = { errorCode, lastStableOffset, next: undefined };
  const fetched: FetchedPartition = { topic, partition, ...ends, records: [], states: [] };
  const undone = new Set<number>();
  for (let batch = nextBatch(batches); batch !== undefined; batch = nextBatch(batches)) {
    const { producerId, last } = batch;
    for (; (aborted[0]?.firstOffset ?? Infinity) <= last; aborted.shift())
      undone.add((aborted[0] as Aborted).producerId);
    if (batch.isControl) undone.delete(producerId);
    else if (!(batch.isTransactional && undone.has(producerId))) {
      if (fetched.next !== undefined && budget.left <= 0) break;
      const body = await decompressed(batch.body, batch.codec);
      budget.left -= body.length;
      readRecords(new Bytes(body), batch, fetched);
    }
    fetched.next = last + 1;
  }
  return fetched;
}

interface Batch {
  readonly base: number;
  readonly last: number;
  readonly firstTimestamp: number;
  /** Time of all its records, if the topic uses the time of the broker. */
  readonly appendedAt: number | undefined;
  readonly producerId: number;
  readonly codec: number;
  readonly isTransactional: boolean;
  readonly isControl: boolean;
  readonly count: number;
  readonly body: Buffer;
}

/** Undefined after the last complete batch: an answer may end within a batch. */
function nextBatch(bytes: Bytes): Batch | undefined {
  if (bytes.left < BATCH_OVERHEAD) return undefined;
  const base = bytes.int64();
  const length = bytes.int32();
  if (bytes.left < length) return undefined;
  const end = bytes.at + length;
  bytes.at += 9; // epoch of the leader, format, checksum
  const attributes = bytes.int16();
  const last = base + bytes.int32();
  const firstTimestamp = bytes.int64();
  const maxTimestamp = bytes.int64();
  const producerId = bytes.int64();
  bytes.at += 6; // epoch of the producer, first sequence
  const count = bytes.int32();
  return {
    base,
    last,
    firstTimestamp,
    appendedAt: (attributes & APPEND_TIME) === 0 ? undefined : maxTimestamp,
    producerId,
    codec: attributes & CODEC,
    isTransactional: (attributes & TRANSACTIONAL) !== 0,
    isControl: (attributes & CONTROL) !== 0,
    count,
    body: bytes.slice(end - bytes.at),
  };
}

function readRecords(bytes: Bytes, batch: Batch, { topic, partition, records, states }: FetchedPartition): void {
  for (let left = batch.count; left > 0; left--) {
    const length = bytes.varint();
    const end = bytes.at + length;
    bytes.at += 1; // attributes
    const sentAt = batch.firstTimestamp + bytes.varint();
    const offset = batch.base + bytes.varint();
    const key = bytes.textLikeLast(0);
    const size = bytes.varint();
    const value = size < 0 ? null : bytes.slice(size);
    const headers: Record<string, string> = {};
    const count = bytes.varint();
    for (let place = 1; place < 2 * count; place += 2) {
      const name = bytes.textLikeLast(place);
      headers[name] = bytes.textLikeLast(place + 1);
    }
    const appendedAt = batch.appendedAt ?? sentAt;
    if (headers[STATE_HEADER] !== undefined) states.push({ key, offset, appendedAt, value });
    else records.push({ topic, partition, offset, appendedAt, key, headers, value: value ?? NOTHING });
    bytes.at = end;
  }
}

class Bytes {
  at = 0;
  readonly #last: { readonly at: number; readonly length: number; readonly text: string }[] = [];

  constructor(private readonly bytes: Buffer) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  int16(): number {
    return this.bytes.readInt16BE((this.at += 2) - 2);
  }

  int32(): number {
    return this.bytes.readInt32BE((this.at += 4) - 4);
  }

  /** Exact for offsets, times and producer ids. */
  int64(): number {
    return this.int32() * 2 ** 32 + (this.int32() >>> 0);
  }

  varint(): number {
    let byte = this.bytes[this.at++] as number;
    if (byte < 0x80) return (byte >>> 1) ^ -(byte & 1);
    let value = byte & 0x7f;
    for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = this.bytes[this.at++] as number;
      value += (byte & 0x7f) * factor;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  slice(length: number): Buffer {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  text(length: number): string {
    return this.bytes.toString('utf8', this.at, (this.at += length));
  }

  /** Returns the last string again if it is equal: most texts stay the same from record to record. */
  textLikeLast(place: number): string {
    const length = this.varint();
    if (length < 0) return '';
    const last = this.#last[place];
    if (last?.length === length && this.#isSame(last.at, length)) {
      this.at += length;
      return last.text;
    }
    const { at } = this;
    const text = this.text(length);
    this.#last[place] = { at, length, text };
    return text;
  }

  async array<T>(item: () => T | Promise<T>): Promise<T[]> {
    const items: T[] = [];
    for (let left = this.int32(); left > 0; left--) items.push(await item());
    return items;
  }

  #isSame(other: number, length: number): boolean {
    const { bytes, at } = this;
    for (let i = length - 1; i >= 0; i--) if (bytes[other + i] !== bytes[at + i]) return false;
    return true;
  }
}
