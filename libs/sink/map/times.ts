import type { HrTime } from '@opentelemetry/api';

export const UNKNOWN_TIME: HrTime = [0, 0];

/** Converts microseconds since 1970 to seconds and nanoseconds, exactly. */
export function toHrTime(micros: number): HrTime {
  const seconds = Math.floor(micros / 1e6);
  return [seconds, (micros - seconds * 1e6) * 1e3];
}
