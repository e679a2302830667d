import type { Logger } from '@pgherald/telemetry';

/** What the log needs of a logger. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
