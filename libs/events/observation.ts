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
  /** Kind of failure, of the closed list in libs/postgres. */
  readonly code: string;
}

/** Columns that a reading lacks although it succeeded, or a database that cannot be read (then without columns). */
export interface ReadingGap extends FailedReading {
  readonly columns: readonly string[];
}

/** A server of the same cluster, as this process last saw it. */
export interface ClusterNode<Memory = unknown> {
  readonly server: string;
  /** Null until it has answered. */
  readonly role: 'primary' | 'standby' | null;
  /** What the same context remembers of it. */
  readonly memory: Memory;
}

/** A database of the server; the filters let those through that are watched. */
export interface DatabaseOfServer extends DatabaseRef {
  readonly isWatched: boolean;
}

/** What a domain is given of one poll. */
export interface PollOfServer {
  /** Identity of the poll: the cause of what is decided where nothing was read. */
  readonly id: string;
  readonly polledAt: number;
  /** Name of the server. */
  readonly server: string;
  /** Null when the server could not be asked, as `databases`. */
  readonly role: 'primary' | 'standby' | null;
  readonly databases: readonly DatabaseOfServer[] | null;
  /** The other servers of its cluster. */
  readonly nodes: readonly ClusterNode[];
  /** Servers of its cluster that are configured as those of another one. */
  readonly watchedElsewhere: readonly string[];
  readonly readings: readonly Reading[];
  readonly failures: readonly FailedReading[];
  readonly gaps: readonly ReadingGap[];
  /** The reading of this poll of a kind: of the server, or of one database; undefined when it was not read, or failed. */
  reading<T extends ReadingEventName>(type: T, database?: DatabaseRef): Reading<T> | undefined;
  /** The last complete reading of the same group and database before this poll; undefined when there is none to compare with. */
  previous<T extends ReadingEventName>(reading: Reading<T>): Reading<T> | undefined;
}

/** An event decided or recorded by a domain. Polling puts `meta` before it, and sets `truncated` where nothing says it. */
export type DomainEvent = {
  [T in DecidedEventName | RecordedEventName]: { readonly type: T } & Omit<EventMap[T], 'meta' | 'truncated'> & {
      readonly truncated?: boolean;
    };
}[DecidedEventName | RecordedEventName];

/** A reading that a domain asks for: a group that is read on request only, at the next poll, once for each database. */
export interface ReadingRequest {
  readonly group: string;
  /** Where; null for a group of the server. */
  readonly database: DatabaseRef | null;
  /** For `$1`, `$2`, ... of its statement. */
  readonly parameters: readonly (string | number | bigint | boolean | readonly (string | number | bigint)[])[];
}

/** What a domain makes of a poll. */
export interface Observation<Memory> {
  /** What must survive a restart so that nothing is told twice. */
  readonly memory: Memory;
  readonly events: readonly DomainEvent[];
  readonly requests?: readonly ReadingRequest[];
  /** How many times longer than configured polls of this server are apart from now on; 1 unless told. */
  readonly slowdown?: number;
}
