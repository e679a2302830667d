import { type Attributes, type HrTime, ValueType } from '@opentelemetry/api';
import type { DataPoint, ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { AnyEvent, EventMap, Meta } from '@pgherald/events';
import { type MetaField, OF_READING } from '@pgherald/metrics';
import { COLUMN, SINCE_UNKNOWN } from './custom-metrics.js';
import { MetricRequest, type MetricRequestOptions, NONE } from './metric-request.js';
import type { Item, PlannedItems, PlannedMetric, PlannedPoint } from './metric-plan.js';
import type { Place } from './resources.js';
import { rolledUp } from './roll-up.js';
import { toHrTime, UNKNOWN_TIME } from './times.js';
import type { UnsendableValues } from './unsendable-values.js';

/** Attribute of the second of two functions that are equal for the receiver. */
const SIGNATURE = 'pgherald.function.signature';

type MutablePoint = DataPoint<number> & { value: number };

/** Items of one event from which points are built, and the values that these share. */
interface Group {
  readonly items: readonly Item[];
  readonly planned: PlannedItems;
  readonly meta: Meta;
  readonly time: HrTime;
  /** The database of the reading, if all its points belong to it. */
  readonly ofReading: string | null;
  /** Points by database, metric and attributes, if equal ones are added up. */
  readonly merged: Map<string, MutablePoint> | undefined;
}

/** Builds the points of events, sorted by resource and metric, in requests of bounded size. */
export function* metricRequests(
  events: readonly AnyEvent[],
  options: MetricRequestOptions,
): Generator<readonly ResourceMetrics[]> {
  const request = new MetricRequest(options);
  for (const each of events)
    for (const group of groupsOf(each, options))
      for (const item of group.items) {
        addItem(item, group, request, options.unsendable);
        if (request.points >= options.maxPoints && !group.planned.merge) yield request.take();
      }
  if (request.points > 0) yield request.take();
}

function* groupsOf(each: AnyEvent, options: MetricRequestOptions): Generator<Group> {
  const event = each.event as unknown as Item;
  const { statements } = options;
  if (each.type === 'CustomMeasured') {
    for (const { planned, item } of options.custom.itemsOf(each.event)) yield groupOf(planned, event, [item]);
    return;
  }
  statements?.learn(each);
  const plan = options.plan.get(each.type) ?? [];
  const isSummed = statements !== undefined && each.type === 'StatementStatsMeasured';
  if (plan.length === 0 && !isSummed) return;
  const chunks = options.chunks.add(each) as Item | undefined;
  for (const planned of plan) {
    const source = planned.merge || planned.rollUp ? chunks : event;
    if (source !== undefined) yield groupOf(planned, source, itemsOf(source, planned, options));
  }
  if (!isSummed || chunks === undefined) return;
  const { meta, rows } = chunks as unknown as EventMap['StatementStatsMeasured'];
  yield groupOf(statements.planned, chunks, statements.itemsOf(meta, rows));
}

function itemsOf(event: Item, planned: PlannedItems, { isSent, top }: MetricRequestOptions): readonly Item[] {
  const { list, owner, rollUp, where } = planned;
  if (list === null) return [event];
  const items = event[list] as readonly Item[];
  if (where === null && owner === null) return items;
  const wanted = items.filter((item) => (where === null || item[where] === true) && isSent(item, owner));
  return rollUp === null ? wanted : rolledUp(wanted, rollUp, top);
}

function groupOf(planned: PlannedItems, event: Item, items: readonly Item[]): Group {
  const meta = event['meta'] as Meta;
  const ofReading = planned.database === OF_READING ? databaseOfReading(event) : null;
  const merged = planned.merge ? new Map<string, MutablePoint>() : undefined;
  return { planned, items, meta, time: toHrTime(meta.polledAt), ofReading, merged };
}

function addItem(item: Item, group: Group, request: MetricRequest, unsendable: UnsendableValues): void {
  const { planned, meta, time } = group;
  const named = placeOf(item, planned, databaseOf(item, group));
  const own = attributesOf(planned, meta, item);
  const isNameTaken = request.isNameTaken(meta.server, planned, named, own, entityOf(item, planned, named));
  const place = isNameTaken ? { ...named, isNameTaken } : named;
  const { database } = place;
  const points = request.pointsOf(meta.server, place);
  const attributes = { ...own, ...request.placeAttributes(planned, place) };
  if (isNameTaken && place.kind === 'function') attributes[SIGNATURE] = entityOf(item, planned, named);
  const start = startOf(item, meta);
  for (const point of planned.points) {
    const { metric } = point;
    const exact = valueOf(point, item);
    if (exact === null) continue;
    if (!Number.isFinite(exact)) {
      const column = item[COLUMN] as string | undefined;
      unsendable.skip({ server: meta.server.name, database, metric: metric.descriptor.name, column, value: exact });
      continue;
    }
    const value = metric.descriptor.valueType === ValueType.INT ? Math.round(exact) : exact;
    const startTime = metric.instrument === 'counter' ? start : UNKNOWN_TIME;
    const made = { startTime, endTime: time, attributes: joined(attributes, point.attributes), value };
    if (isNew(made, metric, database, group)) request.add(points, metric, made);
  }
}

/** Returns false if an equal point is already in the request. */
function isNew(
  made: MutablePoint,
  { index }: PlannedMetric,
  database: string | null,
  { merged, planned }: Group,
): boolean {
  if (merged === undefined) return true;
  const key = JSON.stringify([database, index, made.attributes]);
  const equal = merged.get(key);
  if (equal === undefined) merged.set(key, made);
  else equal.value = planned.merge === 'greatest' ? Math.max(equal.value, made.value) : equal.value + made.value;
  return equal === undefined;
}

function databaseOf(item: Item, { planned: { database }, ofReading }: Group): string | null {
  return database === null || database === OF_READING ? ofReading : (item[database] as string | null);
}

function databaseOfReading(event: Item): string | null {
  const { database } = (event['reading'] ?? event) as { readonly database: { readonly name: string } | null };
  return database?.name ?? null;
}

function placeOf(item: Item, { owner }: PlannedItems, database: string | null): Place {
  if (owner === null) return { database };
  const { kind, schema, table, index } = owner;
  const of = (field: string | null): string | null => (field === null ? null : (item[field] as string | null));
  return { database, kind, schema: of(schema), table: of(table), index: of(index) };
}

/** Returns what distinguishes items with the same name: the signature of functions, the schema of indexes. */
function entityOf(item: Item, { owner }: PlannedItems, { schema }: Place): string {
  if (owner === null) return '';
  return (owner.signature === null ? null : (item[owner.signature] as string | null)) ?? schema ?? '';
}

function attributesOf(planned: PlannedItems, meta: Meta, item: Item): Attributes {
  if (planned.attributes.length === 0) return NONE;
  const attributes: Attributes = {};
  for (const [attribute, field] of planned.attributes)
    attributes[attribute] = field.startsWith('meta.') ? ofMeta(meta, field as MetaField) : (item[field] ?? '');
  return attributes;
}

function ofMeta({ context, cluster, server }: Meta, field: MetaField): string {
  if (field === 'meta.context') return context;
  if (field === 'meta.cluster') return cluster;
  return (field === 'meta.server.name' ? server.name : server.role) ?? '';
}

function joined(ofItem: Attributes, ofPoint: Attributes): Attributes {
  if (ofItem === NONE) return ofPoint;
  for (const _ in ofPoint) return { ...ofItem, ...ofPoint };
  return ofItem;
}

function valueOf({ value, per, times, zeroWhenNull }: PlannedPoint, item: Item): number | null {
  if (value.length === 0) return 1;
  const sum = sumOf(value, item);
  if (sum === null) return zeroWhenNull ? 0 : null;
  if (per.length === 0) return sum * times;
  const chunks = sumOf(per, item);
  return chunks === null || chunks === 0 ? null : (sum * times) / chunks;
}

function sumOf(fields: readonly string[], item: Item): number | null {
  let sum = 0;
  for (const field of fields) {
    const part = item[field] as number | null;
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

/** Returns the start of an item's counters. Never later than the reading, although a reset may fall between clock and reading. */
function startOf(item: Item, meta: Meta): HrTime {
  if (item[SINCE_UNKNOWN] === true) return UNKNOWN_TIME;
  const since = (item['statsReset'] ?? item['countersSince'] ?? meta.countersSince) as number | null;
  return since === null ? UNKNOWN_TIME : toHrTime(Math.min(since, meta.polledAt));
}
