export { checkAccess } from './check-access.js';
export { checkPort } from './check-port.js';
export { type CarriedOver, collectorConfig } from './collector/collector-config.js';
export { httpSettings, processSettings, type ProcessSettings } from './process-settings.js';
export { runUntilEnd } from './run-until-end.js';
export { runService, type Service, type ServiceContext, type ServiceParts } from './run-service.js';
export type { ApplicationParts, RunningApplication } from './start-http.js';
export { type ProcessContext, type ProcessOptions, serve, startProcess } from './start-process.js';
