import type { HrTime } from '@opentelemetry/api';

/** OTLP's way of saying that a time is not known. */
export const UNKNOWN_TIME: HrTime = [0, 0];

/** Seconds and nanoseconds of microseconds since 1970, exact. */
export function toHrTime(micros: number): HrTime {
  const seconds = Math.floor(micros / 1e6);
  return [seconds, (micros - seconds * 1e6) * 1e3];
}

/** RFC 3339 with all six digits. */
export function toInstant(micros: number): string {
  const [seconds, nanos] = toHrTime(micros);
  return `${new Date(seconds * 1e3).toISOString().slice(0, 19)}.${String(nanos / 1e3).padStart(6, '0')}Z`;
}
