import type { EventMap, EventName } from '@pgherald/events';
import type { CONTEXT_FIELD, Instrument, Metric, OF_READING, Point, Source } from './catalogue.js';

type ListOf<T extends EventName> = {
  [K in keyof EventMap[T] & string]: EventMap[T][K] extends readonly object[] ? K : never;
}[keyof EventMap[T] & string];

type ItemOf<T extends EventName, L> = L extends keyof EventMap[T]
  ? EventMap[T][L] extends readonly (infer Item)[]
    ? Item
    : never
  : EventMap[T];

type FieldOf<Item, Value> = { [K in keyof Item & string]: Item[K] extends Value ? K : never }[keyof Item & string];
type NumberField<Item> = FieldOf<Item, number | null>;
type TextField<Item> = FieldOf<Item, string | null> | typeof CONTEXT_FIELD;

interface SourceOptions<Item> {
  /** Makes its metrics those of a database: the field with its name, or `reading`. */
  readonly database?: FieldOf<Item, string | null> | typeof OF_READING;
  readonly where?: FieldOf<Item, boolean>;
  readonly merge?: boolean;
}

type Value<Field extends string> = Field | Points<Field>;
/** Points whose fields are checked against the item they are used with. */
export interface Points<Field extends string> {
  readonly points: readonly Point[];
  readonly fields?: Field;
}

/** Makes sources of the items of an event's list, or of the event itself when `list` is null. */
export function itemsOf<T extends EventName, L extends ListOf<T> | null>(
  event: T,
  list: L,
  { database, where, merge = false }: SourceOptions<ItemOf<T, L>> = {},
) {
  return (
    value: Value<NumberField<ItemOf<T, L>>>,
    attributes: Readonly<Record<string, TextField<ItemOf<T, L>>>> = {},
  ): Source => ({
    event,
    list,
    database: database ?? null,
    where: where ?? null,
    merge,
    attributes,
    points: typeof value === 'string' ? sum(value).points : value.points,
  });
}

/** One point: fields added up. */
export function sum<Field extends string>(...fields: readonly Field[]): Points<Field> {
  return { points: [{ value: fields, times: 1, attributes: {} }] };
}

/** One point for each field, told apart by the attribute. */
export function by<Field extends string>(attribute: string, fields: Readonly<Record<string, Field>>): Points<Field> {
  return {
    points: Object.entries(fields).map(([value, field]) => ({
      value: [field],
      times: 1,
      attributes: { [attribute]: value },
    })),
  };
}

/** The same points in another unit. */
export function times<Field extends string>(factor: number, value: Value<Field>): Points<Field> {
  const { points } = typeof value === 'string' ? sum(value) : value;
  return { points: points.map((point) => ({ ...point, times: point.times * factor })) };
}

type Define = (name: string, unit: string, description: string, ...sources: readonly Source[]) => Metric;

function define(instrument: Instrument, type: Metric['type']): Define {
  return (name, unit, description, ...sources) => ({
    name,
    unit,
    description,
    instrument,
    type,
    enabled: true,
    resource: sources.some(({ database }) => database !== null) ? 'database' : 'server',
    sources,
  });
}

export const counter = define('counter', 'int');
export const doubleCounter = define('counter', 'double');
export const upDownCounter = define('upDownCounter', 'int');
export const gauge = define('gauge', 'int');
export const doubleGauge = define('gauge', 'double');

/** The metrics, sent only when switched on. */
export function onRequest(...metrics: readonly Metric[]): readonly Metric[] {
  return metrics.map((metric) => ({ ...metric, enabled: false }));
}
