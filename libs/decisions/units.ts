// Instants and durations of events and memories are microseconds; durations of settings are milliseconds.

/** Durations, microseconds. */
export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Converts a duration of the settings into microseconds. */
export function micros(ms: number): number {
  return ms * 1_000;
}

/** Converts microseconds into seconds. Never negative: a clock that is set back makes no duration negative. */
export function seconds(durationMicros: number): number {
  return Math.max(0, durationMicros) / SECOND;
}
