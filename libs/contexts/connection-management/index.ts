export { connectionManagement, GROUPS } from './context.js';
export { connectionManagementSettings } from './settings.js';
