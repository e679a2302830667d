import { ValueType } from '@opentelemetry/api';
import type { EventName } from '@pgherald/events';
import { CATALOGUE, type Metric, type Source } from '@pgherald/metrics';
import type { SinkSettings } from '../settings.js';

export type Item = Readonly<Record<string, unknown>>;
export type PlannedPoint = Source['points'][number] & { readonly metric: PlannedMetric };

export interface PlannedMetric extends Pick<Metric, 'instrument'> {
  /** Index in the list of metrics, so that points are sorted without a lookup by name. */
  readonly index: number;
  readonly descriptor: Pick<Metric, 'name' | 'unit' | 'description'> & { readonly valueType: ValueType };
}

/** Points that come from the same items, which are iterated once for all of them. */
export interface PlannedItems extends Omit<Source, 'event' | 'attributes' | 'points'> {
  readonly attributes: readonly (readonly [attribute: string, field: string])[];
  /** Whether its metrics belong to a database, even if this source belongs to the server. */
  readonly isOfDatabase: boolean;
  readonly points: PlannedPoint[];
}

/** Rows of the server that are neither filtered nor merged. */
export const PLAIN_ROWS = {
  list: 'rows',
  database: null,
  owner: null,
  rollUp: null,
  where: null,
  merge: false,
  isOfDatabase: false,
} as const;

export type MetricPlan = ReadonlyMap<EventName, readonly PlannedItems[]>;

export const METRIC_EVENTS: readonly EventName[] = [
  'CustomMeasured',
  // Has the texts for sums of single statements.
  'StatementTextsMeasured',
  ...new Set(CATALOGUE.flatMap(({ sources }) => sources.map(({ event }) => event))),
];

/** Builds the enabled part of the catalogue, by event. */
export function planMetrics(settings: Pick<SinkSettings, 'metrics' | 'metric' | 'peer'>): MetricPlan {
  const { metrics, metric: switches, peer } = settings;
  const plan = new Map<EventName, Map<string, PlannedItems>>();
  const enabled = CATALOGUE.filter((metric) => switches[metric.name]?.enabled ?? (metrics === 'all' || metric.enabled));
  for (const [index, metric] of enabled.entries()) {
    const planned = plannedMetric(metric, index);
    for (const source of metric.sources) {
      const ofEvent = plan.get(source.event) ?? new Map<string, PlannedItems>();
      plan.set(source.event, ofEvent);
      const { points } = itemsFor(ofEvent, source, metric.resource !== 'server');
      points.push(...pointsOf(metric, source, peer).map((point) => ({ ...point, metric: planned })));
    }
  }
  return new Map([...plan].map(([event, items]) => [event, [...items.values()]]));
}

/** Older receivers send the main file alone as the size of a table, and lag in whole seconds under another name. */
function pointsOf({ name }: Metric, { points }: Source, { tableSize, walLag }: SinkSettings['peer']): Source['points'] {
  if (name === (walLag === 'delay' ? 'postgresql.wal.lag' : 'postgresql.wal.delay')) return [];
  return name === 'postgresql.table.size' && tableSize === 'main'
    ? points.map((point) => ({ ...point, value: ['mainBytes'] }))
    : points;
}

function itemsFor(known: Map<string, PlannedItems>, source: Source, isOfDatabase: boolean): PlannedItems {
  const { list, database, owner, rollUp, where, merge } = source;
  const attributes = Object.entries(source.attributes);
  const shared = { list, database, owner, rollUp, where, merge, attributes, isOfDatabase };
  const key = JSON.stringify(shared);
  const items = known.get(key) ?? { ...shared, points: [] };
  known.set(key, items);
  return items;
}

export function plannedMetric({ name, unit, description, type, instrument }: Metric, index: number): PlannedMetric {
  const valueType = type === 'int' ? ValueType.INT : ValueType.DOUBLE;
  return { index, instrument, descriptor: { name, unit, description, valueType } };
}
