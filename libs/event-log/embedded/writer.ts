import {
  type NewRecord,
  type PartitionLag,
  type PartitionRef,
  type Position,
  type StateChange,
  type Transaction,
} from '../event-log.js';
import { partitionOf } from '../partition.js';
import { refuseTooLarge } from '../value-size.js';
import type { Database } from './database.js';
import { checksum, type Store, type StoredPartition } from './store.js';

/** The tail of a partition; `records` and `bytes` are those that a transaction has added. */
interface Tail extends StoredPartition {
  next: number;
  lastAt: number;
  records: number;
  bytes: number;
}

/** The writing half of the file, for its owner only. Every call is one transaction, durable when it returns. */
export class Writer {
  /** Per topic, by partition; emptied when a transaction fails, because it may then be ahead of the file. */
  readonly #tails = new Map<string, readonly Tail[]>();
  readonly #database: Database;
  readonly #partitionCount: number;

  constructor(readonly store: Store) {
    this.#database = store.database;
    this.#partitionCount = store.partitionCount;
  }

  /** Returns the ids of the partitions that grew. */
  append({ records, state }: Transaction, now: number): ReadonlySet<number> {
    for (const each of [...records, ...state]) refuseTooLarge(each);
    return this.transaction(() => {
      const touched = new Set<Tail>();
      for (const record of records) touched.add(this.#appendRecord(record, now));
      for (const tail of touched) this.#advanceTail(tail);
      for (const change of state) this.#changeState(change);
      return new Set([...touched].map(({ id }) => id));
    });
  }

  /**
   * Returns the position of the group in each partition of the topics. Missing positions are stored, so that a group that
   * started at the end misses no record while it is down. Topics that a known group adds later start at their beginning.
   */
  join(group: string, topics: readonly string[], from: 'beginning' | 'end'): readonly (StoredPartition & Position)[] {
    return this.transaction(() => {
      const isNew = this.#database.sql('SELECT 1 FROM consumer WHERE grp = ? LIMIT 1').get(group) === undefined;
      const start = from === 'end' && isNew ? 'next_off' : '0';
      for (const topic of topics) this.#tailsOf(topic);
      const list = JSON.stringify(topics);
      this.#database.run(
        `INSERT INTO consumer (grp, tp, off) SELECT ?, tp, ${start} FROM topic_partition
          WHERE topic IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING`,
        group,
        list,
      );
      return this.#database.all(
        `SELECT tp AS id, topic, part AS partition, c.off AS offset FROM topic_partition JOIN consumer c USING (tp)
          WHERE c.grp = ? AND topic IN (SELECT value FROM json_each(?))`,
        group,
        list,
      );
    });
  }

  setPosition(group: string, partition: StoredPartition, next: number): void {
    this.#database.run('REPLACE INTO consumer (grp, tp, off) VALUES (?, ?, ?)', group, partition.id, next);
  }

  lag(group: string): readonly PartitionLag[] {
    const rows = this.#database.all<PartitionLag>(
      `SELECT topic, part AS partition,
              next_off - max(c.off, coalesce((SELECT min(e.off) FROM event e WHERE e.tp = p.tp), next_off)) AS lag
         FROM consumer c JOIN topic_partition p USING (tp) WHERE c.grp = ? ORDER BY topic, part`,
      group,
    );
    return rows.map((row) => ({ ...row }));
  }

  /** Positions beyond the end mean that the tail of the log was lost; they are set to the end and returned. */
  repairPositions(): readonly (PartitionRef & { readonly group: string })[] {
    const ahead = this.#database.all<PartitionRef & { readonly group: string }>(
      'SELECT grp AS "group", topic, part AS partition FROM consumer JOIN topic_partition USING (tp) WHERE off > next_off',
    );
    this.#database.exec(
      `UPDATE consumer SET off = next_off FROM topic_partition p WHERE p.tp = consumer.tp AND off > next_off`,
    );
    return ahead;
  }

  transaction<T>(work: () => T): T {
    try {
      return this.#database.transaction(work);
    } catch (error) {
      this.#tails.clear();
      throw error;
    }
  }

  #appendRecord(record: NewRecord, now: number): Tail {
    const tail = this.#tailsOf(record.topic)[partitionOf(record.key, this.#partitionCount)] as Tail;
    const headers = JSON.stringify(record.headers);
    tail.lastAt = Math.max(tail.lastAt, now); // the clock may step back
    const crc = checksum(record.key, headers, record.value);
    this.#database
      .sql('INSERT INTO event (tp, off, at, key, headers, value, crc) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(tail.id, tail.next, tail.lastAt, record.key, headers, record.value, crc);
    tail.next += 1;
    tail.records += 1;
    tail.bytes += Buffer.byteLength(record.key + headers) + record.value.length;
    return tail;
  }

  #advanceTail(tail: Tail): void {
    const update = 'UPDATE topic_partition SET next_off = ?2, records = records + ?3, bytes = bytes + ?4 WHERE tp = ?1';
    this.#database.run(update, tail.id, tail.next, tail.records, tail.bytes);
    tail.records = 0;
    tail.bytes = 0;
  }

  #changeState({ topic, key, value }: StateChange): void {
    if (value === null) this.#database.run('DELETE FROM state WHERE topic = ? AND key = ?', topic, key);
    else
      this.#database.run(
        'INSERT INTO state (topic, key, value) VALUES (?, ?, ?) ON CONFLICT (topic, key) DO UPDATE SET value = excluded.value',
        topic,
        key,
        value,
      );
  }

  #tailsOf(topic: string): readonly Tail[] {
    const known = this.#tails.get(topic);
    if (known !== undefined) return known;
    const insert = this.#database.sql(
      'INSERT OR IGNORE INTO topic_partition (topic, part, next_off, records, bytes) VALUES (?, ?, 0, 0, 0)',
    );
    for (let partition = 0; partition < this.#partitionCount; partition++) insert.run(topic, partition);
    const tails = this.#database.all<Tail>(
      `SELECT tp AS id, topic, part AS partition, next_off AS next, 0 AS records, 0 AS bytes,
              coalesce((SELECT at FROM event WHERE tp = p.tp ORDER BY off DESC LIMIT 1), 0) AS lastAt
         FROM topic_partition p WHERE topic = ? ORDER BY part`,
      topic,
    );
    this.#tails.set(topic, tails);
    return tails;
  }
}
