import type {
  DatabaseRef,
  DecidedEventName,
  EventMap,
  MeasuredEventName,
  RecordedEventName,
  Skipped,
} from './generated/events.js';

/** Measured events that carry the rows of a reading. */
export type ReadingEventName = {
  [T in MeasuredEventName]: EventMap[T] extends { readonly rows: readonly unknown[] } ? T : never;
}[MeasuredEventName];

/** One row of a reading. */
export type RowOf<T extends ReadingEventName> = EventMap[T]['rows'][number];

/** All chunks of one group, server, database and poll joined: what a domain decides from. Times are microseconds. */
export interface Reading<T extends ReadingEventName = ReadingEventName> {
  readonly type: T;
  readonly group: string;
  /** The database it was read in; null for what is read once per server. */
  readonly database: DatabaseRef | null;
  readonly polledAt: number;
  /** eventId of its first chunk. */
  readonly eventId: string;
  readonly statsEpoch: string | null;
  readonly rows: readonly RowOf<T>[];
  /** False when objects were left out: what is missing here need not have vanished. */
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
}

/** A reading that failed; what it would have told is unknown, not gone. */
export interface FailedReading {
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly sqlstate: string | null;
}

/** What a domain is given of one poll. */
export interface PollOfServer {
  readonly polledAt: number;
  /** Name of the server. */
  readonly server: string;
  readonly readings: readonly Reading[];
  readonly failures: readonly FailedReading[];
  /** The last complete reading of the same group and database before this poll; undefined when there is none to compare with. */
  previous<T extends ReadingEventName>(reading: Reading<T>): Reading<T> | undefined;
  /** Identity of the event a decision becomes: the same cause, type and subject give the same id. */
  eventId(causedBy: string, type: DecidedEventName, subject: string): string;
}

/** An event decided or recorded by a domain; polling puts `meta` before it. */
export type Told = {
  [T in DecidedEventName | RecordedEventName]: { readonly type: T } & Omit<EventMap[T], 'meta'>;
}[DecidedEventName | RecordedEventName];

/** What a domain makes of a poll. */
export interface Observation<Memory> {
  /** What must survive a restart so that nothing is told twice. */
  readonly memory: Memory;
  readonly told: readonly Told[];
}
