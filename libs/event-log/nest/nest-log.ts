import { Logger } from '@nestjs/common';
import type { Log } from '../event-log.js';

const logger = new Logger('pgherald');

/** Logs by the logger of the Nest application. */
export const nestLog: Log = {
  info: (_fields, message) => logger.log(message),
  warn: (_fields, message) => logger.warn(message),
  error: (_fields, message) => logger.error(message),
};
