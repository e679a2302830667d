import type { Metric } from './catalogue.js';
import { COLLECTION_METRICS } from './collection.metrics.js';
import { DATABASE_METRICS } from './database-metrics.metrics.js';

/** The catalogue by context, in the order of METRICS.md. A new context adds its metrics here. */
export const SECTIONS: Readonly<Record<string, readonly Metric[]>> = {
  'database-metrics': DATABASE_METRICS,
  collection: COLLECTION_METRICS,
};
