import type { Metric } from './catalogue.js';
import { COLLECTION_METRICS } from './collection.metrics.js';
import { CONNECTION_MANAGEMENT_METRICS } from './connection-management.metrics.js';
import { DATABASE_METRICS } from './database-metrics.metrics.js';
import { QUERY_ANALYSIS_METRICS } from './query-analysis.metrics.js';
import { STATEMENT_SUMS } from './statement-sums.js';
import { REPLICATION_MONITORING_METRICS } from './replication-monitoring.metrics.js';
import { TABLE_INDEX_MANAGEMENT_METRICS } from './table-index-management.metrics.js';

/** The catalogue by context, in the order of METRICS.md. A new context adds its metrics here. */
export const SECTIONS: Readonly<Record<string, readonly Metric[]>> = {
  'database-metrics': DATABASE_METRICS,
  'query-analysis': QUERY_ANALYSIS_METRICS,
  'table-index-management': TABLE_INDEX_MANAGEMENT_METRICS,
  'replication-monitoring': REPLICATION_MONITORING_METRICS,
  'connection-management': CONNECTION_MANAGEMENT_METRICS,
  collection: COLLECTION_METRICS,
};

/** Content of METRICS.md: the catalogue, and the metrics that one switch of the sink adds. */
export const DOCUMENTED: Readonly<Record<string, readonly Metric[]>> = {
  ...SECTIONS,
  'sums of single statements (`sink.peer.statements: true`)': STATEMENT_SUMS,
};
