import type { Attributes, HrTime } from '@opentelemetry/api';
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
import type { MetricPlan, PlannedItems, PlannedMetric, PlannedPoint } from './metric-plan.js';
import { type ResourceOptions, resourceOf } from './resources.js';
import { toHrTime, UNKNOWN_TIME } from './times.js';

export interface MetricRequestOptions {
  readonly plan: MetricPlan;
  readonly resources: ResourceOptions;
  /** Version of pgherald, told as that of the instrumentation scope. */
  readonly version: string;
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
  for (const { type, event } of events) {
    for (const planned of options.plan.get(type) ?? []) {
      const common = commonOf(planned, event.meta, event as unknown as Item);
      for (const item of itemsOf(event as unknown as Item, planned)) {
        addItem(item, common, request);
        if (request.points >= options.maxPoints && !planned.merge) yield request.take();
      }
    }
  }
  if (request.points > 0) yield request.take();
}

function itemsOf(event: Item, { list }: PlannedItems): readonly Item[] {
  return list === null ? [event] : (event[list] as readonly Item[]);
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
  if (planned.where !== null && item[planned.where] !== true) return;
  const database = databaseOf(item, common);
  const told = request.told(meta.server, database);
  const attributes = attributesOf(planned, meta, item, request.namespace(planned, database));
  const start = startOf(item, meta);
  for (const point of planned.points) {
    const { metric } = point;
    const value = valueOf(point, item);
    if (value === null) continue;
    const startTime = metric.instrument === 'counter' ? start : UNKNOWN_TIME;
    const made = { startTime, endTime: time, attributes: joined(attributes, point.attributes), value };
    if (isNew(made, metric, database, common.merged)) request.add(told, metric, made);
  }
}

/** False when the point was added to an equal one. */
function isNew(
  made: MutablePoint,
  { index }: PlannedMetric,
  database: string | null,
  merged: Common['merged'],
): boolean {
  if (merged === undefined) return true;
  const key = JSON.stringify([database, index, made.attributes]);
  const equal = merged.get(key);
  if (equal === undefined) merged.set(key, made);
  else equal.value += made.value;
  return equal === undefined;
}

function databaseOf(item: Item, { planned: { database }, ofReading }: Common): string | null {
  return database === null || database === OF_READING ? ofReading : (item[database] as string | null);
}

function databaseOfReading(event: Item): string | null {
  const { database } = event['reading'] as { readonly database: { readonly name: string } | null };
  return database?.name ?? null;
}

const NONE: Attributes = {};

function attributesOf(planned: PlannedItems, meta: Meta, item: Item, namespace: string | undefined): Attributes {
  if (planned.attributes.length === 0 && namespace === undefined) return NONE;
  const attributes: Attributes = {};
  for (const [attribute, field] of planned.attributes)
    attributes[attribute] = field === CONTEXT_FIELD ? meta.context : (item[field] ?? '');
  if (namespace !== undefined) attributes['db.namespace'] = namespace;
  return attributes;
}

function joined(ofItem: Attributes, ofPoint: Attributes): Attributes {
  if (ofItem === NONE) return ofPoint;
  for (const _ in ofPoint) return { ...ofItem, ...ofPoint };
  return ofItem;
}

/** Null when a field is: unknown is not 0. */
function valueOf({ value, times }: PlannedPoint, item: Item): number | null {
  let sum = 0;
  for (const field of value) {
    const part = item[field] as number | null;
    if (part === null) return null;
    sum += part;
  }
  return sum * times;
}

/** Since when the counters of an item count: never after they were read, although a reset may come between clock and reading. */
function startOf(item: Item, meta: Meta): HrTime {
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

  /** In the profile of semantic conventions the database is an attribute of the points. */
  namespace({ isOfDatabase }: PlannedItems, database: string | null): string | undefined {
    return isOfDatabase && this.options.resources.profile === 'receiver-semconv' ? (database ?? '') : undefined;
  }

  told(server: Server, database: string | null): Told {
    const resources = this.#told.get(server) ?? this.#ofEqualServer(server);
    const key = this.options.resources.profile === 'receiver-semconv' ? null : database;
    let told = resources.get(key);
    if (told === undefined) {
      told = { resource: resourceOf(server, key, this.options.resources), metrics: [] };
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
