import pino from 'pino';
import pretty from 'pino-pretty';

export type Logger = pino.Logger;
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names of fields whose values are hidden, at the first two depths of a logged object. */
const SECRET_NAMES = ['password', 'url', 'connectionString', 'token', 'headers', 'authorization'];

export interface LoggerOptions {
  readonly level?: LogLevel;
  /** Readable lines instead of JSON; by default if the destination is a terminal. */
  readonly readable?: boolean;
  /** Default: stderr. */
  readonly destination?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Creates a logger for stderr: JSON lines, or readable ones on a terminal. Writes synchronously, so that the last line is never lost. */
export function createLogger({ level = 'info', readable, destination }: LoggerOptions = {}): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    redact: { paths: SECRET_NAMES.flatMap((name) => [name, `*.${name}`]), censor: '[secret]' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  const terminal = (destination ?? process.stderr).isTTY === true;
  if (readable ?? terminal) {
    const line = { colorize: terminal, translateTime: 'HH:MM:ss', ignore: 'pid,hostname', singleLine: true };
    return pino(options, pretty({ destination: destination ?? 2, sync: true, ...line }));
  }
  return pino(options, destination ?? pino.destination({ dest: 2, sync: true }));
}
