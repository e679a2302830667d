import type { Log } from '../event-log.js';

/** Writes warnings and errors to stderr, one line each. */
export const consoleLog: Log = {
  info: () => undefined,
  warn: (_fields, message) => void process.stderr.write(`pgherald: ${message}\n`),
  error: (_fields, message) => void process.stderr.write(`pgherald: ${message}\n`),
};
