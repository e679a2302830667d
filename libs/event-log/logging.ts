import type { Logger } from '@pgherald/telemetry';

/** The part of a logger that the log uses. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
