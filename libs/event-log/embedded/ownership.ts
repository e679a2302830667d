import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EventLogError } from '../event-log.js';
import { isBusy } from './sqlite-errors.js';

/** Makes this process the only writer until it ends, or calls the result. Others can read: the lock lies on a separate file. */
export function lockForWriting(directory: string): () => void {
  const owner = join(directory, 'events.pid');
  const lock = new DatabaseSync(join(directory, 'events.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new EventLogError(
      'in-use',
      `event log in ${directory} is in use by ${nameOf(owner)}: stop it, or use another data directory`,
      { cause: error },
    );
  }
  writeFileSync(owner, `${process.pid}\n`);
  return () => {
    rmSync(owner, { force: true });
    lock.close();
  };
}

function nameOf(owner: string): string {
  try {
    return `process ${Number.parseInt(readFileSync(owner, 'utf8'), 10)}`;
  } catch {
    return 'another process'; // it may not have written its number yet
  }
}
