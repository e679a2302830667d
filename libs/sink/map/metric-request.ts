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
import type { AmbiguousNames } from './ambiguous-names.js';
import type { RelationFilter } from './relation-filter.js';
import { type Place, type ResourceOptions, resourceOf } from './resources.js';
import type { StatementSums } from './statement-sums.js';
import type { UnsendableValues } from './unsendable-values.js';
import type { ChunkJoiner } from './chunk-joiner.js';

/** No attributes; compared by identity. */
export const NONE: Attributes = {};

export interface MetricRequestOptions {
  readonly plan: MetricPlan;
  readonly resources: ResourceOptions;
  readonly version: string;
  readonly isSent: RelationFilter;
  /** Number of tables with separate points; the others are rolled up. */
  readonly top: number;
  readonly chunks: ChunkJoiner;
  readonly custom: CustomMetrics;
  readonly statements?: StatementSums | undefined;
  readonly unsendable: UnsendableValues;
  readonly ambiguousNames: AmbiguousNames;
  /** Number of points after which a request is closed. */
  readonly maxPoints: number;
}

interface ResourcePoints {
  readonly resource: Resource;
  readonly metrics: (MetricData & { dataPoints: DataPoint<number>[] })[];
}

/** Collects points until the request is taken. */
export class MetricRequest {
  #byServer = new Map<Server, Map<string | null, ResourcePoints>>();
  #servers = new Map<string, Map<string | null, ResourcePoints>>();
  #points = 0;

  constructor(private readonly options: MetricRequestOptions) {}

  get points(): number {
    return this.#points;
  }

  /** Whether another index or function used the same resource and attributes first, as the contract omits what distinguishes them. */
  isNameTaken(server: Server, { owner }: PlannedItems, place: Place, attributes: Attributes, entity: string): boolean {
    const { resources, ambiguousNames } = this.options;
    const isReceiver = resources.profile === 'receiver';
    if (owner === null || owner.kind === 'table' || (owner.kind === 'index' && !isReceiver)) return false;
    const { database, schema, table, index } = place;
    const identity = [server.host, server.port, database, isReceiver ? null : schema, table, index, attributes];
    return ambiguousNames.isTaken(JSON.stringify(identity), entity);
  }

  /** Returns the place as attributes of points, as in the profile of semantic conventions. */
  placeAttributes({ isOfDatabase }: PlannedItems, { database, schema, table, index }: Place): Attributes {
    if (!isOfDatabase || this.options.resources.profile !== 'receiver-semconv') return NONE;
    return {
      'db.namespace': schema === undefined ? (database ?? '') : `${database}|${schema}`,
      // In a|b|c the schema is ambiguous; without this attribute everything after the first bar is the schema.
      ...(database?.includes('|') && { 'postgresql.database.name': database }),
      ...(table != null && { 'db.collection.name': table }),
      ...(index != null && { 'postgresql.index.name': index }),
    };
  }

  pointsOf(server: Server, place: Place): ResourcePoints {
    const resources = this.#byServer.get(server) ?? this.#resourcesOf(server);
    const resourcePlace: Place = this.options.resources.profile === 'receiver-semconv' ? { database: null } : place;
    const { database, schema, table, index } = resourcePlace;
    const key = schema === undefined ? database : JSON.stringify([database, schema, table, index]);
    let points = resources.get(key);
    if (points === undefined) {
      points = { resource: resourceOf(server, resourcePlace, this.options.resources), metrics: [] };
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

  /** Finds resources by value, because every event has its own object for the same server. */
  #resourcesOf(server: Server): Map<string | null, ResourcePoints> {
    const endpoint = `${server.host} ${server.port} ${server.versionNum}`;
    const resources = this.#servers.get(endpoint) ?? new Map<string | null, ResourcePoints>();
    this.#servers.set(endpoint, resources);
    this.#byServer.set(server, resources);
    return resources;
  }
}
