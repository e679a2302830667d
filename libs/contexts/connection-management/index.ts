export { connectionManagement, GROUPS } from './context.js';
export { ConnectionManagementModule } from './connection-management.module.js';
export { connectionManagementSettings, type ConnectionManagementSettings } from './settings.js';
