import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import {
  type EventLogReader,
  EventLogError,
  type LogRecord,
  type PartitionRange,
  type ReadOptions,
  type StateEntry,
} from '../event-log.js';
import { Changes } from '../delivery/changes.js';
import { openForReading } from './format.js';
import { type ReadSource, readRecords, readStates } from './reading.js';
import { asEventLogError } from './sqlite-errors.js';
import { Store } from './store.js';

const POLL_MS = 1000;
/** The notice of a write may come before its commit is visible. */
const LOOK_AGAIN_MS = 2;

/** Opens the log of another process, running or not. Rejects with `unavailable` if there is no log. */
export async function openEmbeddedLogReader(directory: string): Promise<EmbeddedLogReader> {
  const file = join(directory, 'events.db');
  if (statSync(file, { throwIfNoEntry: false }) === undefined) {
    throw new EventLogError(
      'unavailable',
      `there is no event log in ${directory}: start pgherald, or name its data directory`,
    );
  }
  try {
    return new EmbeddedLogReader(file, directory);
  } catch (error) {
    throw asEventLogError(error, file);
  }
}

export class EmbeddedLogReader implements EventLogReader, ReadSource {
  readonly changes = new Changes();
  readonly #watcher: FSWatcher;
  readonly #poll: NodeJS.Timeout;
  readonly #store: Store;
  readonly #inode: number;
  #replaced = false;

  constructor(
    readonly file: string,
    directory: string,
  ) {
    this.#inode = statSync(file).ino;
    this.#store = new Store(openForReading(file), file);
    this.#watcher = watch(directory, { persistent: false }, () => {
      this.#look();
      setTimeout(() => this.#look(), LOOK_AGAIN_MS);
    });
    this.#watcher.on('error', () => this.#watcher.close()); // the poll goes on
    this.#poll = setInterval(() => this.#look(), POLL_MS);
  }

  read(options: ReadOptions): AsyncIterable<LogRecord> {
    return readRecords(this, options);
  }

  async state(topic: string, key: string): Promise<Buffer | undefined> {
    return this.use((store) => store.state(topic, key));
  }

  states(topic: string, prefix = ''): AsyncIterable<StateEntry> {
    return readStates(this, topic, prefix);
  }

  async positions(topics: readonly string[]): Promise<readonly PartitionRange[]> {
    return this.use((store) => store.ranges(topics));
  }

  async close(): Promise<void> {
    if (!this.#store.database.isOpen) return;
    clearInterval(this.#poll);
    this.#watcher.close();
    this.#store.database.close();
    this.changes.announce();
  }

  use<T>(read: (store: Store) => T): T {
    if (!this.#store.database.isOpen) throw new EventLogError('closed', `event log ${this.file} is closed`);
    if (this.#replaced)
      throw new EventLogError('unavailable', `event log ${this.file} was replaced by another file: open it again`);
    try {
      return read(this.#store);
    } catch (error) {
      throw asEventLogError(error, this.file);
    }
  }

  /** Detects that the owner has replaced a damaged log: the open file would never grow again. */
  #look(): void {
    this.#replaced = statSync(this.file, { throwIfNoEntry: false })?.ino !== this.#inode;
    this.changes.announce();
  }
}
