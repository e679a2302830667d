import { renameSync, rmSync, statSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { EventLogError, type Log, type LogRecord, type StateChange } from '../event-log.js';
import { Database } from './database.js';
import { openEmbeddedLog } from './embedded-log.js';
import { EmbeddedLogReader } from './embedded-log-reader.js';
import { asEventLogError } from './sqlite-errors.js';

export interface LogFileContent {
  /** In the order of the log; they keep their append times, and get offsets of their own. */
  readonly records: AsyncIterable<LogRecord>;
  readonly state: readonly StateChange[];
  readonly logger: Log;
}

/** Copies records and state into one file, which appears when it is whole. @throws EventLogError */
export async function writeLogFile(file: string, { records, state, logger }: LogFileContent): Promise<void> {
  const directory = `${file}.partial`;
  rmSync(directory, { recursive: true, force: true });
  try {
    let now = 0;
    const log = await openEmbeddedLog({ directory, logger, retention: [], reserveBytes: 0, clock: () => now });
    try {
      await log.append({ records: [], state });
      for await (const batch of byTime(records)) {
        now = batch[0].appendedAt;
        await log.append({ records: batch, state: [] });
      }
    } finally {
      await log.close();
    }
    const database = new Database(join(directory, 'events.db'));
    // Without a write-ahead log beside it, the file can be read from anywhere.
    database.exec(`PRAGMA journal_mode = DELETE; VACUUM`);
    database.close();
    renameSync(join(directory, 'events.db'), file);
  } catch (error) {
    throw asEventLogError(error, file);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Opens what `writeLogFile` wrote. @throws EventLogError `unavailable`, `damaged` or `bad-format` */
export function openLogFile(file: string): EmbeddedLogReader {
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new EventLogError('unavailable', `there is no file ${file}`);
  try {
    return new EmbeddedLogReader(file, dirname(file));
  } catch (error) {
    throw asEventLogError(error, file);
  }
}

async function* byTime(records: AsyncIterable<LogRecord>): AsyncGenerator<[LogRecord, ...LogRecord[]]> {
  let batch: LogRecord[] = [];
  for await (const record of records) {
    if (isSome(batch) && batch[0].appendedAt !== record.appendedAt) {
      yield batch;
      batch = [];
    }
    batch.push(record);
  }
  if (isSome(batch)) yield batch;
}

function isSome<T>(items: T[]): items is [T, ...T[]] {
  return items.length > 0;
}
