import { EventLogError } from '../event-log.js';
import { Database } from './database.js';

/** 'pgHL': marks our files among SQLite files. */
const APPLICATION_ID = 0x7067484c;

/**
 * `migrations[n]` takes a file of format n to n + 1; format 0 is an empty file. Append here, never change one that was released.
 * next_off is kept, not derived: retention that empties a partition would hand out old offsets again.
 */
const migrations: readonly string[] = [
  `CREATE TABLE layout (partitions INTEGER NOT NULL) STRICT;
   CREATE TABLE topic_partition (
     tp INTEGER PRIMARY KEY, topic TEXT NOT NULL, part INTEGER NOT NULL, next_off INTEGER NOT NULL,
     records INTEGER NOT NULL, bytes INTEGER NOT NULL, UNIQUE (topic, part)) STRICT;
   CREATE TABLE event (
     id INTEGER PRIMARY KEY, tp INTEGER NOT NULL, off INTEGER NOT NULL, at INTEGER NOT NULL,
     key TEXT NOT NULL, headers TEXT NOT NULL, value BLOB NOT NULL, crc INTEGER NOT NULL) STRICT;
   CREATE UNIQUE INDEX event_off ON event (tp, off);
   CREATE TABLE consumer (
     grp TEXT NOT NULL, tp INTEGER NOT NULL, off INTEGER NOT NULL, PRIMARY KEY (grp, tp)) STRICT, WITHOUT ROWID;
   CREATE TABLE state (
     id INTEGER PRIMARY KEY, topic TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, UNIQUE (topic, key)) STRICT;`,
];

export const FORMAT = migrations.length;

/** Opens the file for writing; creates or migrates it. */
export function openForWriting(file: string, partitions: number): Database {
  const database = new Database(file, { timeout: 5000 });
  return prepared(database, () => {
    // Both take effect only before the first table.
    database.exec('PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;');
    // A checkpoint writes each page once, however often it changed since the last: fewer of them cost less.
    database.exec('PRAGMA wal_autocheckpoint = 4000');
    const format = formatOf(database, file);
    if (format < FORMAT) migrate(database, format, partitions);
  });
}

/** Opens the file of another process; it must be there and of a format this version reads. */
export function openForReading(file: string): Database {
  const database = new Database(file, { timeout: 5000, readOnly: true });
  return prepared(database, () => {
    const format = formatOf(database, file);
    if (format === FORMAT) return;
    throw new EventLogError(
      'bad-format',
      `event log ${file} has format ${format}, this version reads ${FORMAT}: the process that writes it has yet to migrate it`,
    );
  });
}

function prepared(database: Database, prepare: () => void): Database {
  try {
    prepare();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: Database, from: number, partitions: number): void {
  database.transaction(() => {
    for (const migration of migrations.slice(from)) database.exec(migration);
    if (from === 0) database.prepare('INSERT INTO layout VALUES (?)').run(partitions);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`);
  });
}

function formatOf(database: Database, file: string): number {
  const format = database.number('PRAGMA user_version');
  const application = database.number('PRAGMA application_id');
  const empty = database.number('SELECT count(*) FROM sqlite_schema') === 0;
  if (!empty && application !== APPLICATION_ID) {
    throw new EventLogError(
      'bad-format',
      `${file} is a SQLite file, but not an event log: choose another data directory`,
    );
  }
  if (format > FORMAT) {
    throw new EventLogError(
      'bad-format',
      `event log ${file} has format ${format}, this version knows ${FORMAT}: use the version that wrote it, or another data directory`,
    );
  }
  return format;
}
