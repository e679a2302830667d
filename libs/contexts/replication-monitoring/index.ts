export { GROUPS, replicationMonitoring } from './context.js';
export { replicationMonitoringSettings } from './settings.js';
