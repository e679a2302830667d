import type { EventName } from '@pgherald/events';

/** How a value behaves over time: `counter` only grows until it starts anew, `upDownCounter` adds up over its attributes, `gauge` does not. */
export type Instrument = 'counter' | 'upDownCounter' | 'gauge';

/** One number of an item; no point is made where a field of it is null. */
export interface Point {
  /** Fields of the item, added up. */
  readonly value: readonly string[];
  /** What the sum is multiplied with to get the unit of the metric. */
  readonly times: number;
  /** Attributes that tell the points of one item apart. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where points come from: each item of a list in an event, or the event itself. */
export interface Source {
  readonly event: EventName;
  /** The field of the event that lists the items; null when the event itself is the one item. */
  readonly list: string | null;
  /** Field of the item with the name of the database; `reading` when the whole event is about one, null for the server. */
  readonly database: string | null;
  /** A boolean field of the item that must be true. */
  readonly where: string | null;
  /** Adds up the points of an event that have the same resource and attributes. */
  readonly merge: boolean;
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
  readonly resource: 'server' | 'database';
  readonly sources: readonly Source[];
}

/** Stands in {@link Source.database} for the database of the event's reading. */
export const OF_READING = 'reading';
/** Stands in {@link Source.attributes} for the context that published the event. */
export const CONTEXT_FIELD = 'meta.context';
