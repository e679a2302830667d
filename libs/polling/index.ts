export type { BoundedContext, Filled, Group } from './bounded-context.js';
export { Polling, type PollingOptions } from './polling.js';
export { PollingModule } from './polling.module.js';
export { ReadingAssembler, readingKey, readingOf } from './readings.js';
export { pollingSettings, targets, targetSettings, type PollingSettings, type TargetSettings } from './settings.js';
export { databaseFilter, type Target } from './target.js';
export { targetsOf, type TargetOptions } from './targets.js';
