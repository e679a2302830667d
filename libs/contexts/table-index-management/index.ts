export { groupsOf, tableIndexManagement } from './context.js';
export { tableOverrides, tableIndexManagementSettings, type TableIndexManagementSettings } from './settings.js';
