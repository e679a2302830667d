import type { Writer } from './writer.js';

/** The oldest records of the topics that match are removed when they are too old, or too many bytes. */
export interface RetentionPolicy {
  readonly topics: RegExp;
  readonly maxAgeMs: number;
  /** Limit over all topics of the policy. */
  readonly maxBytes: number;
}

/** Limits of one step, which blocks the event loop for some milliseconds. */
const STEP_RECORDS = 500;
const STEP_BYTES = 8 << 20;
/** Topics lose their oldest records together, to the minute. */
const SLICE_MS = 60_000;
const VACUUM_PAGES = 1000;

interface Usage {
  readonly tp: number;
  readonly topic: string;
  readonly bytes: number;
  readonly oldest: number;
}

export interface Removed {
  readonly topic: string;
  readonly records: number;
  /** Groups that had not acknowledged all of it. */
  readonly unreadBy: readonly string[];
}

/** Removes some expired records; undefined if there are none left. */
export function removeOldest(writer: Writer, policies: readonly RetentionPolicy[], now: number): Removed | undefined {
  const usage = writer.store.database.all<Usage>(
    `SELECT tp, topic, bytes, (SELECT at FROM event e WHERE e.tp = p.tp ORDER BY off LIMIT 1) AS oldest
       FROM topic_partition p WHERE records > 0`,
  );
  for (const [index, policy] of policies.entries()) {
    const covered = usage
      .filter(({ topic }) => policies.findIndex(({ topics }) => topics.test(topic)) === index)
      .sort((a, b) => a.oldest - b.oldest);
    const [first, second] = covered;
    const excess = covered.reduce((sum, { bytes }) => sum + bytes, 0) - policy.maxBytes;
    const before = now - policy.maxAgeMs;
    if (first === undefined || (first.oldest >= before && excess <= 0)) continue;
    const turn = (second?.oldest ?? Infinity) + SLICE_MS;
    return removeStep(writer, first, (at, removed) => at < turn && (at < before || removed < excess));
  }
  return undefined;
}

/** Returns pages to the file system when a quarter of the file is empty; fewer are used by the next records. */
export function shrink(writer: Writer): void {
  const { database } = writer.store;
  const free = database.number('PRAGMA freelist_count');
  const pages = database.number('PRAGMA page_count');
  if (free > VACUUM_PAGES && free * 4 > pages) database.exec(`PRAGMA incremental_vacuum(${VACUUM_PAGES})`);
}

type Condition = (at: number, removedBytes: number) => boolean;

function removeStep(writer: Writer, { tp, topic }: Usage, goOn: Condition): Removed | undefined {
  const { database } = writer.store;
  const { last, records, bytes } = firstRecords(writer, tp, goOn);
  if (records === 0) return undefined;
  const unread = database.all<{ grp: string }>('SELECT grp FROM consumer WHERE tp = ? AND off <= ?', tp, last);
  writer.transaction(() => {
    database.run('DELETE FROM event WHERE tp = ? AND off <= ?', tp, last);
    const update = 'UPDATE topic_partition SET records = records - ?, bytes = bytes - ? WHERE tp = ?';
    database.run(update, records, bytes, tp);
  });
  return { topic, records, unreadBy: unread.map(({ grp }) => grp) };
}

function firstRecords(writer: Writer, tp: number, goOn: Condition): { last: number; records: number; bytes: number } {
  const rows = writer.store.database.all<{ off: number; at: number; bytes: number }>(
    `SELECT off, at, length(CAST(key AS BLOB)) + length(CAST(headers AS BLOB)) + length(value) AS bytes
       FROM event WHERE tp = ? ORDER BY off LIMIT ${STEP_RECORDS}`,
    tp,
  );
  const first = { last: -1, records: 0, bytes: 0 };
  for (const row of rows) {
    if (first.bytes >= STEP_BYTES || !goOn(row.at, first.bytes)) break;
    first.last = row.off;
    first.records += 1;
    first.bytes += row.bytes;
  }
  return first;
}
