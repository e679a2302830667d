export { databaseMetrics, GROUPS } from './context.js';
export { databaseMetricsSettings, type DatabaseMetricsSettings } from './settings.js';
