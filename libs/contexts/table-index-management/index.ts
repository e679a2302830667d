export { groupsOf, tableIndexManagement } from './context.js';
export { tableOverrides, tableIndexManagementSettings, type TableIndexManagementSettings } from './settings.js';
export { TableIndexManagementModule } from './table-index-management.module.js';
