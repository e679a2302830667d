export { databaseMetrics, GROUPS } from './context.js';
export { DatabaseMetricsModule } from './database-metrics.module.js';
export { databaseMetricsSettings, type DatabaseMetricsSettings } from './settings.js';
