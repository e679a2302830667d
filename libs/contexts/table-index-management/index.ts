export { groupsOf, tableIndexManagement } from './context.js';
export { tableOverrides, tableIndexManagementSettings } from './settings.js';
