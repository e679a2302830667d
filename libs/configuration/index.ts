export {
  type ConfigurationSource,
  type Fields,
  isFields,
  readConfiguration,
  readYaml,
  setAt,
  yamlOrText,
} from './configuration.js';
export { checkAll, ConfigurationError, reportFailure } from './configuration-error.js';
export { cadence, duration, size } from './durations.js';
export { settingsTable } from './settings-table.js';
export { settingsOf } from './settings-tree.js';
export { didYouMean, nearestName } from './nearest-name.js';
export { projectRoot } from './project-root.js';
