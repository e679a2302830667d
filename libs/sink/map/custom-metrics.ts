import { ValueType } from '@opentelemetry/api';
import type { EventMap } from '@pgherald/events';
import { CATALOGUE, OF_READING, STATEMENT_SUMS } from '@pgherald/metrics';
import { PLAIN_ROWS, type PlannedItems, type PlannedMetric } from './metric-plan.js';

type CustomRow = EventMap['CustomMeasured']['rows'][number];

/** Only its author knows from when a counter of a custom query counts. */
export const SINCE_UNKNOWN = 'since unknown';

/** Column of a custom query from which an item's number comes. */
export const COLUMN = 'column of the query';

/** Attribute of points whose metric another query used first. */
const QUERY = 'pgherald.query';

const INSTRUMENTS = ['counter', 'upDownCounter', 'gauge'] as const;

/** Metrics of custom queries. The events themselves declare them, not the catalogue. */
export class CustomMetrics {
  readonly #known = new Map<string, PlannedMetric>();
  /** The first query with a metric, by database, metric and names of attributes. */
  readonly #firsts = new Map<string, string>();

  /** Each number of a custom query as an item, with the plan for its point. */
  *itemsOf({ reading: { group, database }, rows }: EventMap['CustomMeasured']) {
    for (const row of rows) {
      const metric = this.#metricOf(row);
      if (metric === undefined) continue;
      const isTaken = this.#isSecond(group, database?.name ?? null, row);
      const attributes = row.attributeNames.map((name, index) => [name, `attribute ${index}`] as const);
      const values = Object.fromEntries(row.attributeValues.map((value, index) => [`attribute ${index}`, value]));
      const item = { ...values, value: row.value, [SINCE_UNKNOWN]: true, [COLUMN]: row.column, [QUERY]: group };
      const point = { metric, value: ['value'], per: [], zeroWhenNull: false, times: 1, attributes: {} };
      const planned: PlannedItems = {
        ...PLAIN_ROWS,
        database: database === null ? null : OF_READING,
        attributes: isTaken ? [...attributes, [QUERY, QUERY]] : attributes,
        isOfDatabase: database !== null,
        points: [point],
      };
      yield { planned, item };
    }
  }

  /** Whether points of two queries may be equal for a backend, whatever the values of their attributes. */
  #isSecond(group: string, database: string | null, { metric, attributeNames }: CustomRow): boolean {
    const key = JSON.stringify([database, metric, attributeNames.toSorted()]);
    const first = this.#firsts.get(key) ?? group;
    this.#firsts.set(key, first);
    return first !== group;
  }

  /** Returns undefined for an instrument of a newer version. */
  #metricOf({ metric: name, instrument: named, unit, description, isWhole }: CustomRow): PlannedMetric | undefined {
    const instrument = INSTRUMENTS.find((each) => each === named);
    if (instrument === undefined) return undefined;
    const key = JSON.stringify([name, instrument, unit, isWhole, description]);
    const index = CATALOGUE.length + STATEMENT_SUMS.length + this.#known.size;
    const valueType = isWhole ? ValueType.INT : ValueType.DOUBLE;
    const metric = this.#known.get(key) ?? { index, instrument, descriptor: { name, unit, description, valueType } };
    this.#known.set(key, metric);
    return metric;
  }
}
