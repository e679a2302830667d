export { GROUPS, replicationMonitoring } from './context.js';
export { ReplicationMonitoringModule } from './replication-monitoring.module.js';
export { replicationMonitoringSettings, type ReplicationMonitoringSettings } from './settings.js';
