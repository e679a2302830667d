import type { EventMap, EventName } from '@pgherald/events';
import type { Instrument, MetaField, Metric, OF_READING, Owner, Point, RollUp, Source } from './catalogue.js';

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
/** Numbers too: a port distinguishes connections whose texts are equal. */
type AttributeField<Item> = FieldOf<Item, string | null> | NumberField<Item> | MetaField;

interface SourceOptions<Item, Name = FieldOf<Item, string | null>> {
  /** Assigns its metrics to a database: the field with its name, or `reading`. */
  readonly database?: Name | typeof OF_READING;
  /** Assigns its metrics to a table, index or function: the fields with its names. */
  readonly owner?: Pick<Owner<Name>, 'kind' | 'schema'> & Partial<Omit<Owner<Name>, 'kind' | 'schema'>>;
  /** Rolls up partitions, and all but the largest tables; see {@link RollUp}. */
  readonly rollUp?: Pick<RollUp<Name, NumberField<Item>>, 'root' | 'rank' | 'sum'> &
    Partial<Pick<RollUp<Name, NumberField<Item>>, 'max'>>;
  readonly where?: FieldOf<Item, boolean>;
  readonly merge?: Source['merge'];
}

type Value<Field extends string> = Field | Points<Field>;
/** Points whose fields are type-checked against their item. */
export interface Points<Field extends string> {
  readonly points: readonly Point[];
  readonly fields?: Field;
}

/** Builds sources from the items of an event's list, or from the event itself if `list` is null. */
export function itemsOf<T extends EventName, L extends ListOf<T> | null>(
  event: T,
  list: L,
  { database, owner, rollUp, where, merge = false }: SourceOptions<ItemOf<T, L>> = {},
) {
  return (
    value: Value<NumberField<ItemOf<T, L>>>,
    attributes: Readonly<Record<string, AttributeField<ItemOf<T, L>>>> = {},
  ): Source => ({
    event,
    list,
    database: database ?? null,
    owner: owner ? { table: null, index: null, signature: null, ...owner } : null,
    rollUp:
      rollUp && owner?.table
        ? { schema: owner.schema, table: owner.table, index: owner.index ?? null, max: [], ...rollUp }
        : null,
    where: where ?? null,
    merge,
    attributes,
    points: typeof value === 'string' ? sum(value).points : value.points,
  });
}

const ONE: Point = { value: [], per: [], zeroWhenNull: false, times: 1, attributes: {} };

/** Builds one point: the sum of fields; without fields the number of items, for sources with `merge`. */
export function sum<Field extends string>(...fields: readonly Field[]): Points<Field> {
  return { points: [{ ...ONE, value: fields }] };
}

/** Builds one point for each field, distinguished by the attribute. */
export function by<Field extends string>(attribute: string, fields: Readonly<Record<string, Field>>): Points<Field> {
  const points = Object.entries(fields).map(([value, field]) => ({
    ...ONE,
    value: [field],
    attributes: { [attribute]: value },
  }));
  return { points };
}

/** Builds one point: the sum of fields in percent of the sum of others; none if that is 0. */
export function percentOf<Field extends string>(part: readonly Field[], whole: readonly Field[]): Points<Field> {
  return { points: [{ ...ONE, value: part, per: whole, times: 100 }] };
}

/** Returns the same points with 0 for null. */
export function zeroWhenNull<Field extends string>({ points }: Points<Field>): Points<Field> {
  return { points: points.map((point) => ({ ...point, zeroWhenNull: true })) };
}

/** Returns the same points in another unit. */
export function times<Field extends string>(factor: number, value: Value<Field>): Points<Field> {
  const { points } = typeof value === 'string' ? sum(value) : value;
  return { points: points.map((point) => ({ ...point, times: point.times * factor })) };
}

interface Definition {
  /** Description that backends show. */
  readonly help: string;
  readonly from: Source | readonly Source[];
}

function define(instrument: Instrument, type: Metric['type']) {
  return (name: string, unit: string, { help: description, from }: Definition): Metric => {
    const sources = [from].flat();
    return { name, unit, description, instrument, type, enabled: true, resource: resourceOf(sources), sources };
  };
}

function resourceOf(sources: readonly Source[]): Metric['resource'] {
  const owner = sources.find((source) => source.owner !== null)?.owner;
  return owner?.kind ?? (sources.some(({ database }) => database !== null) ? 'database' : 'server');
}

export const counter = define('counter', 'int');
export const doubleCounter = define('counter', 'double');
export const upDownCounter = define('upDownCounter', 'int');
export const gauge = define('gauge', 'int');
export const doubleGauge = define('gauge', 'double');

/** Returns the metrics as off by default. */
export function onRequest(...metrics: readonly Metric[]): readonly Metric[] {
  return metrics.map((metric) => ({ ...metric, enabled: false }));
}
