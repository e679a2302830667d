export { GROUPS, replicationMonitoring } from './context.js';
export { replicationMonitoringSettings, type ReplicationMonitoringSettings } from './settings.js';
