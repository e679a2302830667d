import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventLogReader, LogRecord, NewRecord } from '../event-log.js';
import { type EmbeddedLog, type EmbeddedLogOptions, openEmbeddedLog } from './embedded-log.js';
import { type EmbeddedLogReader, openEmbeddedLogReader } from './embedded-log-reader.js';

/** A directory for the logs of one test, and what they logged. */
export class Workplace {
  readonly logged: [object: object, message: string][] = [];
  readonly #open: EventLogReader[] = [];

  private constructor(readonly directory: string) {}

  static async create(): Promise<Workplace> {
    return new Workplace(await mkdtemp(join(tmpdir(), 'pgherald-log-')));
  }

  get file(): string {
    return join(this.directory, 'events.db');
  }

  async open(options: Partial<EmbeddedLogOptions> = {}): Promise<EmbeddedLog> {
    const note = (object: object, message?: string): void => void this.logged.push([object, message ?? '']);
    const logger = { info: note, warn: note, error: note };
    const log = await openEmbeddedLog({ directory: this.directory, logger, reserveBytes: 0, ...options });
    this.#open.push(log);
    return log;
  }

  async openReader(): Promise<EmbeddedLogReader> {
    const reader = await openEmbeddedLogReader(this.directory);
    this.#open.push(reader);
    return reader;
  }

  async dispose(): Promise<void> {
    for (const log of this.#open) await log.close();
    await rm(this.directory, { recursive: true });
  }
}

export async function read(log: EventLogReader, topic = 't'): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const found of log.read({ topics: [topic], from: 'beginning', to: 'now' })) records.push(found);
  return records;
}

export const record = (value: string, topic = 't'): NewRecord => ({
  topic,
  key: 'k',
  headers: {},
  value: Buffer.from(value),
});

export const append = (log: EmbeddedLog, ...records: NewRecord[]): Promise<void> => log.append({ records, state: [] });

export const numberOf = ({ value }: LogRecord): number => Number.parseInt(value.toString(), 10);

export const values = (records: readonly LogRecord[]): string[] => records.map(({ value }) => value.toString());
