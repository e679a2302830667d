export { createLogger, LOG_LEVELS, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export { StatusBoard, type StatusSource } from './status.js';
export { HealthModule, httpAccess } from './health.module.js';
