import type { Attributes } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  type DataPoint,
  DataPointType,
  type MetricData,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics';
import type { Server } from '@pgherald/events';
import type { CustomMetrics } from './custom-metrics.js';
import type { MetricPlan, PlannedItems, PlannedMetric } from './metric-plan.js';
import type { Namesakes } from './namesakes.js';
import type { RelationFilter } from './relation-filter.js';
import { type Place, type ResourceOptions, resourceOf } from './resources.js';
import type { StatementSums } from './statement-sums.js';
import type { UnsendableValues } from './unsendable-values.js';
import type { WholeReadings } from './whole-readings.js';

/** No attributes; compared by identity. */
export const NONE: Attributes = {};

export interface MetricRequestOptions {
  readonly plan: MetricPlan;
  readonly resources: ResourceOptions;
  /** Version of pgherald, sent as that of the instrumentation scope. */
  readonly version: string;
  /** Which tables, indexes and functions are sent. */
  readonly isSent: RelationFilter;
  /** Tables with points of their own where the others are rolled up. */
  readonly top: number;
  readonly whole: WholeReadings;
  readonly custom: CustomMetrics;
  /** Undefined where sums of single statements are not sent. */
  readonly statements?: StatementSums | undefined;
  readonly unsendable: UnsendableValues;
  readonly namesakes: Namesakes;
  /** A request is closed once it has this many points. */
  readonly maxPoints: number;
}

interface ResourcePoints {
  readonly resource: Resource;
  /** By the index of the metric. */
  readonly metrics: (MetricData & { dataPoints: DataPoint<number>[] })[];
}

/** A request that grows until it is taken. */
export class MetricRequest {
  #byServer = new Map<Server, Map<string | null, ResourcePoints>>();
  #servers = new Map<string, Map<string | null, ResourcePoints>>();
  #points = 0;

  constructor(private readonly options: MetricRequestOptions) {}

  get points(): number {
    return this.#points;
  }

  leaveOut(value: Parameters<UnsendableValues['leaveOut']>[0]): void {
    this.options.unsendable.leaveOut(value);
  }

  /** Whether another index or function had the same resource and attributes first: the contract leaves out what tells them apart. */
  isNamesake(server: Server, { owner }: PlannedItems, place: Place, attributes: Attributes, entity: string): boolean {
    const { resources, namesakes } = this.options;
    const isReceiver = resources.profile === 'receiver';
    if (owner === null || owner.kind === 'table' || (owner.kind === 'index' && !isReceiver)) return false;
    const { database, schema, table, index } = place;
    const named = [server.host, server.port, database, isReceiver ? null : schema, table, index, attributes];
    return namesakes.isSecond(JSON.stringify(named), entity);
  }

  /** In the profile of semantic conventions the place is in attributes of the points. */
  conventional({ isOfDatabase }: PlannedItems, { database, schema, table, index }: Place): Attributes {
    if (!isOfDatabase || this.options.resources.profile !== 'receiver-semconv') return NONE;
    return {
      'db.namespace': schema === undefined ? (database ?? '') : `${database}|${schema}`,
      // In a|b|c the contract does not say which part is the schema; without this attribute it is all behind the first bar.
      ...(database?.includes('|') && { 'postgresql.database.name': database }),
      ...(table != null && { 'db.collection.name': table }),
      ...(index != null && { 'postgresql.index.name': index }),
    };
  }

  pointsOf(server: Server, place: Place): ResourcePoints {
    const resources = this.#byServer.get(server) ?? this.#ofEqualServer(server);
    const of = this.options.resources.profile === 'receiver-semconv' ? { database: null } : place;
    const key = of.schema === undefined ? of.database : JSON.stringify([of.database, of.schema, of.table, of.index]);
    let points = resources.get(key);
    if (points === undefined) {
      points = { resource: resourceOf(server, of, this.options.resources), metrics: [] };
      resources.set(key, points);
    }
    return points;
  }

  add({ metrics }: ResourcePoints, { index, descriptor, instrument }: PlannedMetric, point: DataPoint<number>): void {
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
    this.#byServer = new Map();
    this.#servers = new Map();
    this.#points = 0;
    return taken;
  }

  /** Every event brings its own object of the same server. */
  #ofEqualServer(server: Server): Map<string | null, ResourcePoints> {
    const endpoint = `${server.host} ${server.port} ${server.versionNum}`;
    const resources = this.#servers.get(endpoint) ?? new Map<string | null, ResourcePoints>();
    this.#servers.set(endpoint, resources);
    this.#byServer.set(server, resources);
    return resources;
  }
}
