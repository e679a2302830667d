export { readConfiguration, readYaml, type ConfigurationSource } from './configuration.js';
export { checkAll } from './check-all.js';
export { ConfigurationError } from './configuration-error.js';
export { duration, size } from './durations.js';
export { settingsTable } from './settings-table.js';
export { settingsOf, type Setting, type SettingMeta } from './settings-tree.js';
export { didYouMean } from './nearest-name.js';
export { projectRoot, type RootPackage } from './project-root.js';
