export { connectionManagement, GROUPS } from './context.js';
export { connectionManagementSettings, type ConnectionManagementSettings } from './settings.js';
