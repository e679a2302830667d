export type { Before, BoundedContext, ComputedColumn, Group } from './bounded-context.js';
export { defineContext, type ContextDefinition } from './context-definition.js';
export { Polling, type Discovery, type PollingOptions } from './polling.js';
export { PollingModule } from './polling.module.js';
export { readOnce, type ReadOnce } from './read/read-once.js';
export { ReadingAssembler, readingKey, readingOf } from './decide/readings.js';
export {
  pollingSettings,
  connectionSettings,
  targetsWith,
  targetSettings,
  targetSettingsWith,
  type Override,
  type PollingSettings,
  type TargetSettings,
} from './settings.js';
export { databaseFilter, type Target } from './targets/target.js';
export { checkConnections, configuredTargets, type TargetOptions } from './targets/targets.js';
export { targetFolder } from './targets/target-folder.js';
