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

/** The joined chunks of one group, server, database and poll: the input of a domain. Times are microseconds. */
export interface Reading<T extends ReadingEventName = ReadingEventName> {
  readonly type: T;
  readonly group: string;
  /** Null for a group that is read once per server. */
  readonly database: DatabaseRef | null;
  readonly polledAt: number;
  /** eventId of its first chunk. */
  readonly eventId: string;
  readonly statsEpoch: string | null;
  readonly rows: readonly RowOf<T>[];
  /** False if objects were left out; then a missing object need not be gone. */
  readonly complete: boolean;
  readonly skipped: readonly Skipped[];
}

/** A reading that failed: its objects are unknown, not gone. */
export interface FailedReading {
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly sqlstate: string | null;
  /** Error code from the closed list in libs/postgres. */
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
  /** The memory of the same context for that server. */
  readonly memory: Memory;
}

/** A database of the server. `isWatched` if the filters of the target include it. */
export interface DatabaseOfServer extends DatabaseRef {
  readonly isWatched: boolean;
}

/** One poll of a server, as a domain sees it. */
export interface PollOfServer {
  /** Identity of the poll; the cause of decisions without a reading. */
  readonly id: string;
  readonly polledAt: number;
  /** Name of the server. */
  readonly server: string;
  /** Null if the server did not answer, like `databases`. */
  readonly role: 'primary' | 'standby' | null;
  readonly databases: readonly DatabaseOfServer[] | null;
  /** The other servers of its cluster. */
  readonly nodes: readonly ClusterNode[];
  /** Servers of the cluster that are configured under another cluster name. */
  readonly watchedElsewhere: readonly string[];
  readonly readings: readonly Reading[];
  readonly failures: readonly FailedReading[];
  readonly gaps: readonly ReadingGap[];
  /** Returns the reading of a type in this poll, of the server or of one database; undefined if it was not due or failed. */
  reading<T extends ReadingEventName>(type: T, database?: DatabaseRef): Reading<T> | undefined;
  /** Returns the last complete reading of the same group and database before this poll; undefined without one. */
  previous<T extends ReadingEventName>(reading: Reading<T>): Reading<T> | undefined;
}

/** A decided or recorded event of a domain. Polling adds `meta`, and sets `truncated` if the domain does not. */
export type DomainEvent = {
  [T in DecidedEventName | RecordedEventName]: { readonly type: T } & Omit<EventMap[T], 'meta' | 'truncated'> & {
      readonly truncated?: boolean;
    };
}[DecidedEventName | RecordedEventName];

/** Requests a reading of a group at the next poll, once for each database. Such groups are read on request only. */
export interface ReadingRequest {
  readonly group: string;
  /** Null for a group that is read once per server. */
  readonly database: DatabaseRef | null;
  /** For `$1`, `$2`, ... of its statement. */
  readonly parameters: readonly (string | number | bigint | boolean | readonly (string | number | bigint)[])[];
}

/** The result of a domain for one poll. */
export interface Observation<Memory> {
  /** State that must survive a restart, so that no event is published twice. */
  readonly memory: Memory;
  readonly events: readonly DomainEvent[];
  readonly requests?: readonly ReadingRequest[];
  /** Pace from now on: how many times longer than configured polls of this server are apart. Defaults to 1. */
  readonly slowdown?: number;
}
