import type { EventName } from '@pgherald/events';

/** How a value behaves over time: `counter` only grows until it starts anew, `upDownCounter` adds up over its attributes, `gauge` does not. */
export type Instrument = 'counter' | 'upDownCounter' | 'gauge';

/** One number of an item; no point is made where a field of it is null. */
export interface Point {
  /** Fields of the item, added up; none to count the items. */
  readonly value: readonly string[];
  /** Fields of the item the sum is divided by, added up; none for the sum itself. */
  readonly per: readonly string[];
  /** Null is told as 0, as the receiver does where a table has no index or no TOAST. */
  readonly zeroWhenNull: boolean;
  /** What the sum is multiplied with to get the unit of the metric. */
  readonly times: number;
  /** Attributes that tell the points of one item apart. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What an item is about, where it is a part of a database. */
export interface Owner {
  readonly kind: 'table' | 'index' | 'function';
  /** Fields of the item with its names; table and index where it has them. */
  readonly schema: string;
  readonly table: string | null;
  readonly index: string | null;
  /** Field that tells functions apart whose attributes are the same. */
  readonly signature: string | null;
}

/**
 * How items of many tables become few: partitions count in their topmost table, and all but the largest as one. Not for
 * counters: a table that is no longer among the largest would make them fall.
 */
export interface RollUp {
  /** Fields with the names of an item, and with those of what it counts in; null where there is none. */
  readonly schema: string;
  readonly table: string;
  readonly index: string | null;
  readonly root: { readonly schema: string | null; readonly table: string | null; readonly index: string | null };
  /** Fields that say how large an item is, added up. */
  readonly rank: readonly string[];
  /** Fields that are added up, and those of which the greatest counts. */
  readonly sum: readonly string[];
  readonly max: readonly string[];
}

/** Where points come from: each item of a list in an event, or the event itself. */
export interface Source {
  readonly event: EventName;
  /** The field of the event that lists the items; null when the event itself is the one item. */
  readonly list: string | null;
  /** Field of the item with the name of the database; `reading` when the whole event is about one, null for the server. */
  readonly database: string | null;
  /** The table, index or function that its metrics are those of. */
  readonly owner: Owner | null;
  readonly rollUp: RollUp | null;
  /** A boolean field of the item that must be true. */
  readonly where: string | null;
  /** What becomes of points of an event that have the same resource and attributes: added up, or the greatest told. */
  readonly merge: boolean | 'greatest';
  /** Attribute to field of the item, or `meta.context`; null becomes the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly points: readonly Point[];
}

/** A metric as a backend sees it, and the fields it is made of. */
export interface Metric {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly instrument: Instrument;
  readonly type: 'int' | 'double';
  /** Sent unless switched off; the others are sent when switched on. */
  readonly enabled: boolean;
  /** What it is told of. Points of a `database` metric that belong to none are the server's. */
  readonly resource: 'server' | 'database' | Owner['kind'];
  readonly sources: readonly Source[];
}

/** Stands in {@link Source.database} for the database of the event's reading, or of the event. */
export const OF_READING = 'reading';
/** Stands in {@link Source.attributes} for the context that published the event. */
export const CONTEXT_FIELD = 'meta.context';
