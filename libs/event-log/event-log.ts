/** Where the log reports what happens: loggers of pino fit. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A record to append: one Avro event, or the bytes of a dead letter. */
export interface NewRecord {
  readonly topic: string;
  /** Records of one key stay in order: they go to one partition. Events use the name of their cluster. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** At most {@link MAX_VALUE_BYTES}. */
  readonly value: Buffer;
}

export interface LogRecord extends NewRecord {
  readonly partition: number;
  /** Position in its partition. Grows from record to record, not always by one: a log may use offsets for itself. */
  readonly offset: number;
  /** Milliseconds since 1970 by the log's clock; never smaller than that of an earlier record of the partition. */
  readonly appendedAt: number;
}

/** Sets the latest value of a key in a compacted topic, or removes it (`null`). */
export interface StateChange {
  readonly topic: string;
  readonly key: string;
  readonly value: Buffer | null;
}

export interface StateEntry {
  readonly key: string;
  readonly value: Buffer;
}

/** Appended as a whole or not at all: the events of a poll and the memory that they change. */
export interface Transaction {
  readonly records: readonly NewRecord[];
  readonly state: readonly StateChange[];
}

export interface PartitionRef {
  readonly topic: string;
  readonly partition: number;
}

export interface Position extends PartitionRef {
  readonly offset: number;
}

/** `begin` is the first offset still kept, `end` the one the next record gets; equal when the partition is empty. */
export interface PartitionRange extends PartitionRef {
  readonly begin: number;
  readonly end: number;
}

/** Records a group has yet to acknowledge. */
export interface PartitionLag extends PartitionRef {
  readonly lag: number;
}

export interface Batch extends PartitionRef {
  /** At least one, in offset order. */
  readonly records: readonly LogRecord[];
  /** Marks everything below the offset `next` as handled, so that it is not delivered again. */
  readonly acknowledge: (next: number) => Promise<void>;
  /** Aborted when the subscription closes: stop waiting, and reject. */
  readonly signal: AbortSignal;
}

export interface SubscribeOptions {
  readonly group: string;
  /** Topics that do not exist yet are followed from their beginning. */
  readonly topics: readonly string[];
  /** Where a new group begins. A group that has positions begins new partitions, and topics that are new to it, at their beginning. */
  readonly from: 'beginning' | 'end';
  /** Of one batch; 1,000 by default. */
  readonly maxRecords?: number;
  /** Values of one batch; 8 MiB by default. A larger record is delivered alone. */
  readonly maxBytes?: number;
  /** Resolving acknowledges the batch; after a rejection the rest is delivered again. Each partition has one batch at a time. */
  handle(batch: Batch): Promise<void>;
}

export interface Subscription {
  /** Aborts the signal of running batches and resolves when their handlers are done. */
  close(): Promise<void>;
}

export interface ReadOptions {
  readonly topics: readonly string[];
  /** A time means appended at or after it, in milliseconds; partitions without a position begin at their beginning. */
  readonly from: 'beginning' | { readonly time: number } | { readonly positions: readonly Position[] };
  /** `now`: up to the records that exist when the iteration begins. A time: of these, the records appended before it. `forever`: until the signal aborts. */
  readonly to: 'now' | { readonly time: number } | 'forever';
  readonly key?: string;
  /** Aborting ends the iteration without an error. */
  readonly signal?: AbortSignal;
}

export interface LogSize {
  readonly bytes: number;
  readonly records: number;
}

/** Transactions that are queued because the log is unavailable, and the number of events dropped since the start because the outbox was full. */
export interface OutboxUse {
  readonly transactions: number;
  readonly bytes: number;
  readonly dropped: number;
}

/** Events that retention removed before a group reached them. */
export interface SkippedEvents extends PartitionRef {
  readonly group: string;
  /** At most: a log may use offsets for itself. */
  readonly events: number;
}

/** Numbers schemas, for subscribers that read the schemas from a registry. */
export interface SchemaRegistry {
  readonly where: string;
  /** Returns the number of the schema, added to the subject if missing; undefined if the registry does not accept it from this user. */
  register(subject: string, schema: string): Promise<number | undefined>;
  schema(id: number): Promise<string | undefined>;
}

/** The part of the log that needs no ownership. */
export interface EventLogReader {
  /** With one, events are framed as its clients frame them. */
  readonly registry?: SchemaRegistry | undefined;

  /** Records of a partition come in offset order, those of several about in the order they were appended. */
  read(options: ReadOptions): AsyncIterable<LogRecord>;
  state(topic: string, key: string): Promise<Buffer | undefined>;
  /** In the order of their keys. */
  states(topic: string, prefix?: string): AsyncIterable<StateEntry>;
  positions(topics: readonly string[]): Promise<readonly PartitionRange[]>;
  close(): Promise<void>;
}

/** Clusters that this process watches. */
export interface Share {
  /** Whether a cluster belongs to the share, including clusters that no process has named yet. */
  owns(cluster: string): boolean;
  /** Appends reject with `fenced` as soon as another process owns the share. */
  readonly log: EventLog;
  /** Aborted when the share is lost, with an error of code `fenced`. */
  readonly lost: AbortSignal;
}

export interface OwnOptions {
  /** Processes with the same name divide the clusters among themselves. */
  readonly name: string;
  /** All clusters to watch. A share without clusters is not held. */
  readonly clusters: readonly string[];
  /** Called with each share that is assigned to this process; must resolve soon after the share is lost. */
  hold(share: Share): Promise<void>;
  /** Called with accepted events that were discarded because the outbox is full. */
  readonly onDiscarded: (records: readonly NewRecord[]) => void;
  /** Builds the records that replace abandoned decided events: another process now decides on their clusters. */
  readonly replaceAbandoned: (records: readonly NewRecord[]) => readonly NewRecord[];
  readonly onFailure: (error: unknown) => void;
}

export interface Ownership {
  /** Replaces the clusters to watch; held shares stay held. */
  update(clusters: readonly string[]): void;
  /** Releases all shares after each `hold` has resolved. */
  close(): Promise<void>;
}

/** Append, subscribe, read a range, state. Every failure is an {@link EventLogError}. */
export interface EventLog extends EventLogReader {
  /** Resolves when all of the transaction is durable. After a rejection, none of it is in the log. */
  append(transaction: Transaction): Promise<void>;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Over all topics the group has ever subscribed to; empty for an unknown group. */
  lag(group: string): Promise<readonly PartitionLag[]>;
  /** Missing in a log that belongs to one process. */
  own?(options: OwnOptions): Promise<Ownership>;
  /** Missing if the log is not a local file. */
  size?(): Promise<LogSize>;
  /** Since the start of the process; a log without it only logs them. */
  skipped?(): readonly SkippedEvents[];
  /** Undefined in a process that owns no shares. */
  outbox?(): OutboxUse | undefined;
}

/** The largest value of a record or a state: below Kafka's default limit of a message. */
export const MAX_VALUE_BYTES = 900_000;

/** `refused`: the log refuses the user, or its settings would lose events; `fenced`: another process owns this share. */
export type EventLogErrorCode =
  | 'in-use'
  | 'disk-full'
  | 'damaged'
  | 'closed'
  | 'too-large'
  | 'bad-format'
  | 'unavailable'
  | 'refused'
  | 'fenced';

export class EventLogError extends Error {
  override readonly name = 'EventLogError';

  constructor(
    readonly code: EventLogErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether a later attempt may succeed. */
export function isAway(error: unknown): error is EventLogError {
  return error instanceof EventLogError && error.code === 'unavailable';
}
