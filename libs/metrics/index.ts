import type { Metric } from './catalogue.js';
import { SECTIONS } from './sections.js';

export { META_FIELDS, OF_READING } from './catalogue.js';
export type { Instrument, MetaField, Metric, Owner, Point, RollUp, Source } from './catalogue.js';

/** All metrics, in the order of METRICS.md. */
export const CATALOGUE: readonly Metric[] = Object.values(SECTIONS).flat();
export { RECEIVER_EVENTS, RECEIVER_RESOURCE_ATTRIBUTES } from './receiver-names.js';
export { STATEMENT_SUMS } from './statement-sums.js';
