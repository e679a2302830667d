import { crc32 } from 'node:zlib';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { EventLogError, type LogRecord, type PartitionRange, type PartitionRef } from '../event-log.js';

/** A partition and its id in the file. */
export interface StoredPartition extends PartitionRef {
  readonly id: number;
}

/** `id` grows over all partitions in the order of appending. */
export interface StoredRecord {
  readonly id: number;
  readonly record: LogRecord;
}

export interface PageLimits {
  readonly maxRecords: number;
  readonly maxBytes: number;
}

type EventRow = [id: number, off: number, at: number, key: string, headers: string, value: Uint8Array, crc: number];

/** The reading half of the file, for its owner and for other processes. Every call is one short read. */
export class Store {
  readonly #partitions: StatementSync;
  readonly #page: StatementSync;
  readonly #bounds: StatementSync;
  readonly #appendedAt: StatementSync;
  readonly #ranges: StatementSync;
  readonly #state: StatementSync;
  readonly #states: StatementSync;

  constructor(
    readonly database: DatabaseSync,
    readonly file: string,
  ) {
    this.#partitions = database.prepare(
      'SELECT tp AS id, topic, part AS partition FROM topic_partition WHERE topic = ? ORDER BY part',
    );
    this.#page = database.prepare(
      'SELECT id, off, at, key, headers, value, crc FROM event WHERE tp = ? AND off >= ? AND off < ? ORDER BY off LIMIT ?',
    );
    this.#page.setReturnArrays(true);
    this.#bounds = database.prepare(
      `SELECT next_off AS "end", coalesce((SELECT min(off) FROM event e WHERE e.tp = p.tp), next_off) AS "begin"
         FROM topic_partition p WHERE tp = ?`,
    );
    this.#appendedAt = database.prepare('SELECT at FROM event WHERE tp = ? AND off = ?');
    this.#ranges = database.prepare(
      `SELECT p.topic, p.part AS partition, p.next_off AS "end",
              coalesce((SELECT min(e.off) FROM event e WHERE e.tp = p.tp), p.next_off) AS "begin"
         FROM topic_partition p JOIN json_each(?) t ON t.value = p.topic ORDER BY p.topic, p.part`,
    );
    this.#state = database.prepare('SELECT value FROM state WHERE topic = ? AND key = ?');
    this.#states = database.prepare(
      `SELECT key, value FROM state
        WHERE topic = ?1 AND key >= ?2 AND key < ?2 || char(0x10ffff) AND (?3 IS NULL OR key > ?3) ORDER BY key LIMIT 100`,
    );
  }

  /** Fixed when the file was made. */
  get partitionCount(): number {
    return Number(this.database.prepare('SELECT partitions FROM layout').get()?.['partitions']);
  }

  partitionsOf(topic: string): readonly StoredPartition[] {
    return this.#partitions.all(topic) as unknown as StoredPartition[];
  }

  /** Records from `from` to before `end`: at least one if there is any, then as many as the limits allow. */
  page(partition: StoredPartition, from: number, end: number, limits: PageLimits): StoredRecord[] {
    const records: StoredRecord[] = [];
    let bytes = 0;
    for (const row of this.#page.iterate(partition.id, from, end, limits.maxRecords) as Iterable<unknown>) {
      const stored = this.#decode(partition, row as EventRow);
      bytes += stored.record.value.length;
      if (records.length > 0 && bytes > limits.maxBytes) break;
      records.push(stored);
    }
    return records;
  }

  /**
   * The first offset appended at or after the time; undefined when there is none yet. A binary search, because times never
   * decrease within a partition, and an index of times would cost each transaction one more page per partition.
   */
  offsetAt({ id }: StoredPartition, time: number): number | undefined {
    const { begin, end } = this.#bounds.get(id) as { begin: number; end: number };
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const at = this.#appendedAt.get(id, middle)?.['at'];
      // Retention in another process may have removed the record since.
      if (at === undefined || Number(at) < time) low = middle + 1;
      else high = middle;
    }
    return low === end ? undefined : low;
  }

  ranges(topics: readonly string[]): readonly PartitionRange[] {
    return this.#ranges
      .all(JSON.stringify([...new Set(topics)]))
      .map((row) => ({ ...row }) as unknown as PartitionRange);
  }

  state(topic: string, key: string): Buffer | undefined {
    const row = this.#state.get(topic, key);
    return row === undefined ? undefined : asBuffer(row['value'] as Uint8Array);
  }

  /** The next hundred at most, in key order. */
  states(
    topic: string,
    prefix: string,
    after: string | null,
  ): readonly { readonly key: string; readonly value: Buffer }[] {
    const rows = this.#states.all(topic, prefix, after);
    return rows.map((row) => ({ key: row['key'] as string, value: asBuffer(row['value'] as Uint8Array) }));
  }

  #decode({ topic, partition }: StoredPartition, row: EventRow): StoredRecord {
    const [id, offset, appendedAt, key, headers, bytes, crc] = row;
    if (checksum(key, headers, bytes) !== crc) {
      throw new EventLogError(
        'damaged',
        `event log ${this.file} is damaged: checksum of ${topic}/${partition} offset ${offset} is wrong`,
      );
    }
    const parsed = JSON.parse(headers) as Readonly<Record<string, string>>;
    return { id, record: { topic, partition, offset, appendedAt, key, headers: parsed, value: asBuffer(bytes) } };
  }
}

/** Checksum of an event: SQLite does not detect a flipped bit in a value. */
export function checksum(key: string, headers: string, value: Uint8Array): number {
  return crc32(value, crc32(headers, crc32(key)));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
