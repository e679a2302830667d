import { type Attributes, type HrTime, ValueType } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  type DataPoint,
  DataPointType,
  type MetricData,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics';
import type { AnyEvent, Meta, Server } from '@pgherald/events';
import { CONTEXT_FIELD, OF_READING } from '@pgherald/metrics';
import { COLUMN, type CustomMetrics, SINCE_UNKNOWN } from './custom-metrics.js';
import type { MetricPlan, PlannedItems, PlannedMetric, PlannedPoint } from './metric-plan.js';
import { type Place, type ResourceOptions, resourceOf } from './resources.js';
import { rolledUp } from './roll-up.js';
import type { RelationFilter } from './relation-filter.js';
import { toHrTime, UNKNOWN_TIME } from './times.js';
import type { UnsendableValues } from './unsendable-values.js';
import type { WholeReadings } from './whole-readings.js';

export interface MetricRequestOptions {
  readonly plan: MetricPlan;
  readonly resources: ResourceOptions;
  /** Version of pgherald, told as that of the instrumentation scope. */
  readonly version: string;
  /** Which tables, indexes and functions are sent. */
  readonly isSent: RelationFilter;
  /** Tables told of one by one where the others are rolled up. */
  readonly top: number;
  readonly whole: WholeReadings;
  readonly custom: CustomMetrics;
  readonly unsendable: UnsendableValues;
  /** A request is closed once it has this many points. */
  readonly maxPoints: number;
}

type Item = Readonly<Record<string, unknown>>;
type MutablePoint = DataPoint<number> & { value: number };

interface Told {
  readonly resource: Resource;
  /** By the index of the metric. */
  readonly metrics: (MetricData & { dataPoints: DataPoint<number>[] })[];
}

/** What the points of one event's items have in common. */
interface Common {
  readonly planned: PlannedItems;
  readonly meta: Meta;
  readonly time: HrTime;
  /** The database of the reading, where it is that of all its points. */
  readonly ofReading: string | null;
  /** Points by database, metric and attributes, where equal ones are added up. */
  readonly merged: Map<string, MutablePoint> | undefined;
}

/** The events' points, sorted by resource and metric, in requests of bounded size. */
export function* metricRequests(
  events: readonly AnyEvent[],
  options: MetricRequestOptions,
): Generator<readonly ResourceMetrics[]> {
  const request = new MetricRequest(options);
  for (const each of events) {
    if (each.type === 'CustomMeasured') {
      for (const { planned, item } of options.custom.itemsOf(each.event)) {
        addItem(item, commonOf(planned, each.event.meta, each.event as unknown as Item), request);
        if (request.points >= options.maxPoints) yield request.take();
      }
      continue;
    }
    const plan = options.plan.get(each.type) ?? [];
    if (plan.length === 0) continue;
    const { event } = each;
    const whole = options.whole.add(each);
    for (const planned of plan) {
      const source = planned.merge || planned.rollUp ? whole : event;
      if (source === undefined) continue;
      const common = commonOf(planned, event.meta, event as unknown as Item);
      for (const item of itemsOf(source as Item, planned, options)) {
        addItem(item, common, request);
        if (request.points >= options.maxPoints && !planned.merge) yield request.take();
      }
    }
  }
  if (request.points > 0) yield request.take();
}

function itemsOf(event: Item, planned: PlannedItems, { isSent, top }: MetricRequestOptions): readonly Item[] {
  const { list, owner, rollUp, where } = planned;
  if (list === null) return [event];
  const items = event[list] as readonly Item[];
  if (where === null && owner === null) return items;
  const wanted = items.filter((item) => (where === null || item[where] === true) && isSent(item, owner));
  return rollUp === null ? wanted : rolledUp(wanted, rollUp, top);
}

function commonOf(planned: PlannedItems, meta: Meta, event: Item): Common {
  return {
    planned,
    meta,
    time: toHrTime(meta.polledAt),
    ofReading: planned.database === OF_READING ? databaseOfReading(event) : null,
    merged: planned.merge ? new Map() : undefined,
  };
}

function addItem(item: Item, common: Common, request: MetricRequest): void {
  const { planned, meta, time } = common;
  const place = placeOf(item, planned, databaseOf(item, common));
  const { database } = place;
  const told = request.told(meta.server, place);
  const attributes = { ...attributesOf(planned, meta, item), ...request.conventional(planned, place) };
  const start = startOf(item, meta);
  for (const point of planned.points) {
    const { metric } = point;
    const exact = valueOf(point, item);
    if (exact === null) continue;
    if (!Number.isFinite(exact)) {
      const column = item[COLUMN] as string | undefined;
      request.leaveOut({ server: meta.server.name, database, metric: metric.descriptor.name, column, value: exact });
      continue;
    }
    const value = metric.descriptor.valueType === ValueType.INT ? Math.round(exact) : exact;
    const startTime = metric.instrument === 'counter' ? start : UNKNOWN_TIME;
    const made = { startTime, endTime: time, attributes: joined(attributes, point.attributes), value };
    if (isNew(made, metric, database, common)) request.add(told, metric, made);
  }
}

/** False when an equal one tells of the point too. */
function isNew(
  made: MutablePoint,
  { index }: PlannedMetric,
  database: string | null,
  { merged, planned }: Common,
): boolean {
  if (merged === undefined) return true;
  const key = JSON.stringify([database, index, made.attributes]);
  const equal = merged.get(key);
  if (equal === undefined) merged.set(key, made);
  else equal.value = planned.merge === 'greatest' ? Math.max(equal.value, made.value) : equal.value + made.value;
  return equal === undefined;
}

function databaseOf(item: Item, { planned: { database }, ofReading }: Common): string | null {
  return database === null || database === OF_READING ? ofReading : (item[database] as string | null);
}

function databaseOfReading(event: Item): string | null {
  const { database } = (event['reading'] ?? event) as { readonly database: { readonly name: string } | null };
  return database?.name ?? null;
}

const NONE: Attributes = {};

function placeOf(item: Item, { owner }: PlannedItems, database: string | null): Place {
  if (owner === null) return { database };
  const { kind, schema, table, index } = owner;
  const of = (field: string | null): string | null => (field === null ? null : (item[field] as string | null));
  return { database, kind, schema: of(schema), table: of(table), index: of(index) };
}

function attributesOf(planned: PlannedItems, meta: Meta, item: Item): Attributes {
  if (planned.attributes.length === 0) return NONE;
  const attributes: Attributes = {};
  for (const [attribute, field] of planned.attributes)
    attributes[attribute] = field === CONTEXT_FIELD ? meta.context : (item[field] ?? '');
  return attributes;
}

function joined(ofItem: Attributes, ofPoint: Attributes): Attributes {
  if (ofItem === NONE) return ofPoint;
  for (const _ in ofPoint) return { ...ofItem, ...ofPoint };
  return ofItem;
}

/** Null when a field is: unknown is not 0. */
function valueOf({ value, per, times, zeroWhenNull }: PlannedPoint, item: Item): number | null {
  if (value.length === 0) return 1;
  const sum = sumOf(value, item);
  if (sum === null) return zeroWhenNull ? 0 : null;
  if (per.length === 0) return sum * times;
  const whole = sumOf(per, item);
  return whole === null || whole === 0 ? null : (sum * times) / whole;
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

/** Since when the counters of an item count: never after they were read, although a reset may come between clock and reading. */
function startOf(item: Item, meta: Meta): HrTime {
  if (item[SINCE_UNKNOWN] === true) return UNKNOWN_TIME;
  const since = (item['statsReset'] ?? item['countersSince'] ?? meta.countersSince) as number | null;
  return since === null ? UNKNOWN_TIME : toHrTime(Math.min(since, meta.polledAt));
}

class MetricRequest {
  #told = new Map<Server, Map<string | null, Told>>();
  #servers = new Map<string, Map<string | null, Told>>();
  #points = 0;

  constructor(private readonly options: MetricRequestOptions) {}

  get points(): number {
    return this.#points;
  }

  leaveOut(value: Parameters<UnsendableValues['leaveOut']>[0]): void {
    this.options.unsendable.leaveOut(value);
  }

  /** In the profile of semantic conventions the place is in attributes of the points. */
  conventional({ isOfDatabase }: PlannedItems, { database, schema, table, index }: Place): Attributes {
    if (!isOfDatabase || this.options.resources.profile !== 'receiver-semconv') return NONE;
    return {
      'db.namespace': schema === undefined ? (database ?? '') : `${database}|${schema}`,
      ...(table != null && { 'db.collection.name': table }),
      ...(index != null && { 'postgresql.index.name': index }),
    };
  }

  told(server: Server, place: Place): Told {
    const resources = this.#told.get(server) ?? this.#ofEqualServer(server);
    const of = this.options.resources.profile === 'receiver-semconv' ? { database: null } : place;
    const key = of.schema === undefined ? of.database : JSON.stringify([of.database, of.schema, of.table, of.index]);
    let told = resources.get(key);
    if (told === undefined) {
      told = { resource: resourceOf(server, of, this.options.resources), metrics: [] };
      resources.set(key, told);
    }
    return told;
  }

  add({ metrics }: Told, { index, descriptor, instrument }: PlannedMetric, point: DataPoint<number>): void {
    const metric = (metrics[index] ??= {
      descriptor,
      aggregationTemporality: AggregationTemporality.CUMULATIVE,
      ...(instrument === 'gauge'
        ? { dataPointType: DataPointType.GAUGE }
        : { dataPointType: DataPointType.SUM, isMonotonic: instrument === 'counter' }),
      dataPoints: [],
    });
    metric.dataPoints.push(point);
    this.#points += 1;
  }

  take(): readonly ResourceMetrics[] {
    const scope = { name: 'pgherald', version: this.options.version };
    const taken = [...this.#servers.values()]
      .flatMap((resources) => [...resources.values()])
      .filter(({ metrics }) => metrics.length > 0)
      .map(({ resource, metrics }) => ({
        resource,
        scopeMetrics: [{ scope, metrics: metrics.filter((metric) => metric !== undefined) }],
      }));
    this.#told = new Map();
    this.#servers = new Map();
    this.#points = 0;
    return taken;
  }

  /** Every event brings its own object of the same server. */
  #ofEqualServer(server: Server): Map<string | null, Told> {
    const endpoint = `${server.host} ${server.port}`;
    const resources = this.#servers.get(endpoint) ?? new Map<string | null, Told>();
    this.#servers.set(endpoint, resources);
    this.#told.set(server, resources);
    return resources;
  }
}
