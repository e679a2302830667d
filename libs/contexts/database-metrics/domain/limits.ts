/** Limits database-metrics decides by. */
export interface DatabaseMetricsLimits {
  /** Shares of the ids there are, percent, each of which raises a risk of wraparound. */
  readonly wraparoundPct: readonly number[];
  /** A risk is cleared below this share of its limit, percent: below the limit itself it would come and go. */
  readonly clearAtPctOfLimit: number;
}
