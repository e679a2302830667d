export { createLogger, LOG_LEVELS, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export { StatusBoard, type StatusSource } from './status.js';
export { NO_TELEMETRY, type Observation, type Telemetry, type TelemetryOptions, type Trace } from './own-telemetry.js';
export { startTelemetry, telemetrySettings } from './start-telemetry.js';
export { type AttributesOf, type Observed, OWN_METRICS, type Recorded } from './own-metrics.js';
