import type { Duration, Instant } from '@pgherald/events';

export type { Duration, Instant };

export const SECOND = 1_000_000 as Duration;
export const MINUTE = (60 * SECOND) as Duration;
export const HOUR = (60 * MINUTE) as Duration;
export const DAY = (24 * HOUR) as Duration;

/** Converts a duration of the settings, which are milliseconds. */
export function micros(ms: number): Duration {
  return (ms * 1_000) as Duration;
}

/** Returns the time from one instant to another; 0 if a clock was set back. */
export function elapsed(from: Instant, to: Instant): Duration {
  return Math.max(0, to - from) as Duration;
}

export function milliseconds(duration: Duration): number {
  return duration / 1_000;
}

export function seconds(duration: Duration): number {
  return duration / SECOND;
}
