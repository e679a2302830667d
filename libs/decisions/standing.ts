/**
 * How a value compares to its limit. `between` is below the limit, but too close to it to close an episode. `unknown`
 * opens and closes nothing. `unwatched` closes an episode because its limit no longer applies.
 */
export type Standing = 'over' | 'between' | 'under' | 'unknown' | 'unwatched';

/**
 * Compares with hysteresis, so that an episode does not open and close at every poll.
 * @param clearAtPct share of the limit below which an episode closes, percent
 */
export function standingOf(value: number, limit: number, clearAtPct: number): 'over' | 'between' | 'under' {
  if (value >= limit) return 'over';
  return value < (limit * clearAtPct) / 100 ? 'under' : 'between';
}
