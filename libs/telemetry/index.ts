export { httpAccess, isLoopback } from './http-access.js';
export { createLogger, LOG_LEVELS, type Logger } from './logger.js';
export { StatusBoard, type StatusSource } from './status.js';
export { NO_TELEMETRY, type Telemetry, type TelemetryOptions, type Trace } from './own-telemetry.js';
export { startTelemetry, telemetrySettings } from './start-telemetry.js';
export { OWN_METRICS } from './own-metrics.js';
