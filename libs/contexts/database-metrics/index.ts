export { databaseMetrics, GROUPS } from './context.js';
export { databaseMetricsSettings } from './settings.js';
