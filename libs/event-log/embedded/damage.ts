import { existsSync, renameSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { EventLogError } from '../event-log.js';

/** Renames a damaged file and its companions of SQLite, without deleting anything; returns the new name. */
export function moveAside(file: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]/g, '');
  const aside = file.replace(/\.db$/, `.damaged-${stamp}.db`);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  return aside;
}

/** Reads the last offset of each `topic/partition` from a damaged file; null if the file is not readable. */
export function lastReadableOffsets(file: string): Readonly<Record<string, number>> | null {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const rows = database
        .prepare("SELECT topic || '/' || part AS name, next_off - 1 AS last FROM topic_partition WHERE next_off > 0")
        .all();
      return Object.fromEntries(rows.map(({ name, last }) => [String(name), Number(last)]));
    } finally {
      database.close();
    }
  } catch {
    return null; // the damage is already being reported
  }
}

// Text, so that the same program runs from the sources and from the build.
const CHECK = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  let found = 'ok';
  try {
    const database = new DatabaseSync(workerData, { readOnly: true, timeout: 5000 });
    found = database.prepare('PRAGMA quick_check(1)').get().quick_check;
    database.close();
  } catch (error) {
    if (error.errcode === 11 || error.errcode === 26) found = error.message;
  }
  parentPort.postMessage(found);
`;

/** Larger files would delay the start: the check takes 60 ms per 100 MB. */
const CHECKED_AT_START_BYTES = 32 << 20;

/** Checks a small file. @throws EventLogError `damaged` if a page is damaged */
export function checkSmall(database: DatabaseSync, file: string): void {
  if (statSync(file).size > CHECKED_AT_START_BYTES) return;
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (found !== 'ok') throw new EventLogError('damaged', `event log ${file} is damaged: ${String(found)}`);
}

/** Checks a large file in a worker thread. Returns a function that ends the check. */
export function checkBig(file: string, onDamage: (description: string) => void): () => Promise<unknown> {
  if (statSync(file).size <= CHECKED_AT_START_BYTES) return async () => undefined;
  const worker = new Worker(CHECK, { eval: true, workerData: file });
  worker.unref();
  worker.once('message', (found: string) => {
    if (found !== 'ok') onDamage(found);
  });
  worker.once('error', () => undefined); // the next start checks again
  return () => worker.terminate();
}
