export { checkAccess } from './check-access.js';
export { checkPort } from './check-port.js';
export { type CarriedOver, collectorConfig } from './collector/collector-config.js';
export { processSettings } from './process-settings.js';
export { runUntilEnd } from './run-until-end.js';
export { runService } from './run-service.js';
export type { RunningApplication } from './start-http.js';
export { type ProcessContext, serve, startProcess } from './start-process.js';
