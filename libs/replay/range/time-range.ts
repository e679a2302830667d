const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A range of event time in milliseconds since 1970, with microseconds as fraction; undefined is open. */
export interface TimeRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Largest difference of append time and event time, from the duration of a poll and the clocks of server and agent. */
export const CLOCK_SLACK_MS = 600_000;

/** Reads `beginning` (-Infinity), `now`, `2h` ago or a date as milliseconds since 1970. @throws RangeError */
export function instantOf(text: string, now: number): number {
  if (text === 'beginning') return -Infinity;
  if (text === 'now') return now;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
  if (amount !== undefined) return now - Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS];
  const instant = /^\d{4}-/.test(text)
    ? Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || text.length === 10 ? text : `${text}Z`)
    : Number.NaN;
  if (Number.isNaN(instant))
    throw new RangeError(
      `${text} is no time: give beginning, now, 2h, 2026-01-31T12:00:00Z, or topic/partition/offset`,
    );
  // Date.parse ends at milliseconds; events differ by microseconds.
  const [, micros = ''] = /\.\d{3}(\d{1,3})/.exec(text) ?? [];
  return instant + Number(micros.padEnd(3, '0')) / 1_000;
}

export function contains({ from, to }: TimeRange, micros: number): boolean {
  return (from === undefined || micros >= microsOf(from)) && (to === undefined || micros < microsOf(to));
}

export const microsOf = (ms: number): number => Math.round(ms * 1_000);

/** Formats an instant, microseconds, to the second. */
export const textOf = (micros: number): string => `${new Date(micros / 1_000).toISOString().slice(0, 19)}Z`;

/** Formats an instant without its date if the span is within one day of UTC. Microseconds. */
export function timeOfDay(micros: number, span: { readonly from: number; readonly to: number }): string {
  const text = textOf(micros);
  const isOneDay = [span.from, span.to, micros].every((each) => textOf(each).slice(0, 10) === text.slice(0, 10));
  return isOneDay ? text.slice(11, 19) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
