import { crc32 } from 'node:zlib';
import {
  EventLogError,
  type LogRecord,
  type PartitionRange,
  type PartitionRef,
  type StateEntry,
} from '../event-log.js';
import { nameOf } from '../partition.js';
import type { Database } from './database.js';

export interface StoredPartition extends PartitionRef {
  readonly id: number;
}

export type StoredRange = StoredPartition & PartitionRange;

/** `id` grows over all partitions in the order of appending. */
export interface StoredRecord {
  readonly id: number;
  readonly record: LogRecord;
}

export interface PageLimits {
  readonly maxRecords: number;
  readonly maxBytes: number;
}

interface StoredState {
  readonly key: string;
  readonly value: Uint8Array;
}

type EventRow = [id: number, off: number, at: number, key: string, headers: string, value: Uint8Array, crc: number];

/** The reading half of the file, for its owner and for other processes. Every call is one short read. */
export class Store {
  constructor(
    readonly database: Database,
    readonly file: string,
  ) {}

  get partitionCount(): number {
    return this.database.number('SELECT partitions FROM layout');
  }

  /** Records from `from` to before `end`: at least one if there is any, then as many as the limits allow. */
  page(partition: StoredPartition, from: number, end: number, limits: PageLimits): StoredRecord[] {
    const page = this.database.sql(
      'SELECT id, off, at, key, headers, value, crc FROM event WHERE tp = ? AND off >= ? AND off < ? ORDER BY off LIMIT ?',
    );
    page.setReturnArrays(true);
    const records: StoredRecord[] = [];
    let bytes = 0;
    for (const row of page.iterate(partition.id, from, end, limits.maxRecords) as Iterable<unknown>) {
      const stored = this.#decode(partition, row as EventRow);
      bytes += stored.record.value.length;
      if (records.length > 0 && bytes > limits.maxBytes) break;
      records.push(stored);
    }
    return records;
  }

  /** The first offset at or after the time, or the end. A binary search, because an index of times would cost each append a page. */
  offsetAt({ id, begin, end }: StoredRange, time: number): number {
    const appendedAt = this.database.sql('SELECT at FROM event WHERE tp = ? AND off = ?');
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const at = appendedAt.get(id, middle)?.['at'];
      // Retention in another process may have removed the record since.
      if (at === undefined || Number(at) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  partitions(topics: readonly string[]): readonly StoredRange[] {
    return this.database.all(
      `SELECT p.tp AS id, p.topic, p.part AS partition, p.next_off AS "end",
              coalesce((SELECT min(e.off) FROM event e WHERE e.tp = p.tp), p.next_off) AS "begin"
         FROM topic_partition p WHERE p.topic IN (SELECT value FROM json_each(?)) ORDER BY p.topic, p.part`,
      JSON.stringify(topics),
    );
  }

  ranges(topics: readonly string[]): readonly PartitionRange[] {
    return this.partitions(topics).map(({ topic, partition, begin, end }) => ({ topic, partition, begin, end }));
  }

  state(topic: string, key: string): Buffer | undefined {
    const [row] = this.database.all<StoredState>(
      'SELECT key, value FROM state WHERE topic = ? AND key = ?',
      topic,
      key,
    );
    return row && asBuffer(row.value);
  }

  /** The next hundred at most, in key order. */
  states(topic: string, prefix: string, after: string | null): readonly StateEntry[] {
    const rows = this.database.all<StoredState>(
      `SELECT key, value FROM state
        WHERE topic = ?1 AND key >= ?2 AND key < ?2 || char(0x10ffff) AND (?3 IS NULL OR key > ?3) ORDER BY key LIMIT 100`,
      topic,
      prefix,
      after,
    );
    return rows.map(({ key, value }) => ({ key, value: asBuffer(value) }));
  }

  #decode(ref: StoredPartition, row: EventRow): StoredRecord {
    const [id, offset, appendedAt, key, headers, bytes, crc] = row;
    if (checksum(key, headers, bytes) !== crc)
      throw new EventLogError(
        'damaged',
        `event log ${this.file} is damaged: checksum of ${nameOf(ref)} offset ${offset} is wrong`,
      );
    const { topic, partition } = ref;
    const parsed = JSON.parse(headers) as Readonly<Record<string, string>>;
    return { id, record: { topic, partition, offset, appendedAt, key, headers: parsed, value: asBuffer(bytes) } };
  }
}

/** Checksum of an event: SQLite does not detect a flipped bit in a value. */
export function checksum(key: string, headers: string, value: Uint8Array): number {
  return crc32(value, crc32(key + headers));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
