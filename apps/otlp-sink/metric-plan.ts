import { type Attributes, ValueType } from '@opentelemetry/api';
import type { EventName } from '@pgherald/events';
import { CATALOGUE, type Metric, type Source } from '@pgherald/metrics';
import type { SinkSettings } from './settings.js';

/** A number of an item, and the metric it belongs to. */
export interface PlannedPoint {
  readonly metric: PlannedMetric;
  readonly value: readonly string[];
  readonly times: number;
  readonly attributes: Attributes;
}

export interface PlannedMetric {
  /** Place in the list of metrics, so that points are sorted without a look-up by name. */
  readonly index: number;
  readonly instrument: Metric['instrument'];
  readonly descriptor: {
    readonly name: string;
    readonly unit: string;
    readonly description: string;
    readonly valueType: ValueType;
  };
}

/** Points that come from the same items in the same way: the items are walked through once for all of them. */
export interface PlannedItems {
  readonly list: string | null;
  readonly database: string | null;
  readonly where: string | null;
  readonly merge: boolean;
  readonly attributes: readonly (readonly [attribute: string, field: string])[];
  /** Whether its metrics are those of a database, also where this source is the server's. */
  readonly isOfDatabase: boolean;
  readonly points: PlannedPoint[];
}

/** What to make of each event. */
export type MetricPlan = ReadonlyMap<EventName, readonly PlannedItems[]>;

/** All events that any metric is made of. */
export const METRIC_EVENTS: readonly EventName[] = [
  ...new Set(CATALOGUE.flatMap(({ sources }) => sources.map(({ event }) => event))),
];

/** The switched-on part of the catalogue, by event. */
export function planMetrics({ metrics, metric: switches }: Pick<SinkSettings, 'metrics' | 'metric'>): MetricPlan {
  const plan = new Map<EventName, Map<string, PlannedItems>>();
  const enabled = CATALOGUE.filter((metric) => switches[metric.name]?.enabled ?? (metrics === 'all' || metric.enabled));
  for (const [index, metric] of enabled.entries()) {
    const planned = plannedMetric(metric, index);
    for (const source of metric.sources) {
      const ofEvent = plan.get(source.event) ?? new Map<string, PlannedItems>();
      plan.set(source.event, ofEvent);
      const points = itemsFor(ofEvent, source, metric.resource === 'database').points;
      points.push(...source.points.map((point) => ({ ...point, metric: planned })));
    }
  }
  return new Map([...plan].map(([event, items]) => [event, [...items.values()]]));
}

function itemsFor(known: Map<string, PlannedItems>, source: Source, isOfDatabase: boolean): PlannedItems {
  const { list, database, where, merge } = source;
  const attributes = Object.entries(source.attributes);
  const key = JSON.stringify([list, database, where, merge, attributes, isOfDatabase]);
  const items = known.get(key) ?? { list, database, where, merge, attributes, isOfDatabase, points: [] };
  known.set(key, items);
  return items;
}

function plannedMetric({ name, unit, description, type, instrument }: Metric, index: number): PlannedMetric {
  const valueType = type === 'int' ? ValueType.INT : ValueType.DOUBLE;
  return { index, instrument, descriptor: { name, unit, description, valueType } };
}
