import type { EventName } from '@pgherald/events';

/** How a value behaves over time: `counter` only grows until it restarts, `upDownCounter` can be summed over its attributes, `gauge` cannot. */
export type Instrument = 'counter' | 'upDownCounter' | 'gauge';

/** One number of an item. If one of its fields is null, there is no point. */
export interface Point {
  /** Fields of the item whose sum is the value; empty to count the items. */
  readonly value: readonly string[];
  /** Fields of the item whose sum divides the value; empty for the sum itself. */
  readonly per: readonly string[];
  /** Sends 0 for null, as the receiver does for a table without index or TOAST. */
  readonly zeroWhenNull: boolean;
  /** Factor that converts the sum into the unit of the metric. */
  readonly times: number;
  /** Attributes that distinguish the points of one item. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Table, index or function that an item belongs to. */
export interface Owner<Field = string> {
  readonly kind: 'table' | 'index' | 'function';
  /** Fields of the item with its names; table and index if it has them. */
  readonly schema: Field;
  readonly table: Field | null;
  readonly index: Field | null;
  /** Field that distinguishes functions with equal attributes. */
  readonly signature: Field | null;
}

/**
 * Reduces the items of many tables: partitions count in their topmost table, and all but the largest tables count as one. Not
 * for counters, which would fall when a table leaves the largest ones.
 */
export interface RollUp<Name = string, Value = string> {
  /** Fields with the names of an item, and with the names of its topmost table; null without one. */
  readonly schema: Name;
  readonly table: Name;
  readonly index: Name | null;
  readonly root: Readonly<Record<'schema' | 'table' | 'index', Name | null>>;
  /** Fields whose sum is the size of an item. */
  readonly rank: readonly Value[];
  /** Fields that are summed, and fields whose greatest value counts. */
  readonly sum: readonly Value[];
  readonly max: readonly Value[];
}

/** Source of points: each item of a list in an event, or the event itself. */
export interface Source {
  readonly event: EventName;
  /** The field of the event that lists the items; null if the event itself is the only item. */
  readonly list: string | null;
  /** Field of the item with the name of the database; `reading` if the whole event belongs to one, null for the server. */
  readonly database: string | null;
  /** The table, index or function that its metrics belong to. */
  readonly owner: Owner | null;
  readonly rollUp: RollUp | null;
  /** A boolean field of the item that must be true. */
  readonly where: string | null;
  /** How points of an event with the same resource and attributes merge: by sum, or by greatest value. */
  readonly merge: boolean | 'greatest';
  /** Attribute to field of the item, or a {@link MetaField}; null becomes the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly points: readonly Point[];
}

/** A metric as a backend sees it, and its source fields. */
export interface Metric {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly instrument: Instrument;
  readonly type: 'int' | 'double';
  /** Whether it is sent by default. */
  readonly enabled: boolean;
  /** Kind of resource it describes. Points of a `database` metric without a database belong to the server. */
  readonly resource: 'server' | 'database' | Owner['kind'];
  readonly sources: readonly Source[];
}

/** Stands in {@link Source.database} for the database of the event's reading, or of the event. */
export const OF_READING = 'reading';
/** Stand in {@link Source.attributes} for the event's context, cluster and server; the role of an unreachable server is empty. */
export const META_FIELDS = ['meta.context', 'meta.cluster', 'meta.server.name', 'meta.server.role'] as const;
export type MetaField = (typeof META_FIELDS)[number];
