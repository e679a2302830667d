export type { Before, BoundedContext, Group } from './bounded-context.js';
export { type ContextDefinition, defineContext } from './context-definition.js';
export { Polling, type PollingOptions } from './polling.js';
export { readOnce } from './read/read-once.js';
export { pollingSettings, connectionSettings, targetsWith, targetSettings, type TargetSettings } from './settings.js';
export type { Target } from './targets/target.js';
export { checkConnections, configuredTargets, type TargetOptions } from './targets/targets.js';
export { targetFolder } from './targets/target-folder.js';
