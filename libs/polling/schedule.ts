/** When each group is due. Times are milliseconds of a monotonic clock. */
export interface Cadence {
  readonly group: string;
  readonly everyMs: number;
}

/** Groups due within this time of each other share a poll. */
const TOGETHER_MS = 250;

/** Every group is due at once, then at its cadence; what was missed while a poll ran late is skipped and counted. */
export class Schedule {
  readonly #due: Map<string, { readonly everyMs: number; at: number }>;
  #late = 0;

  constructor(cadences: readonly Cadence[], now: number) {
    this.#due = new Map(cadences.map(({ group, everyMs }) => [group, { everyMs, at: now }]));
  }

  /** When the next poll is due. */
  next(): number {
    return Math.min(...[...this.#due.values()].map(({ at }) => at));
  }

  /** The groups due now; their next time is set. */
  take(now: number): string[] {
    const due = [...this.#due].filter(([, { at }]) => at <= now + TOGETHER_MS);
    let missed = 0;
    for (const [, entry] of due) {
      const steps = Math.max(1, Math.floor((now - entry.at) / entry.everyMs) + 1);
      missed = Math.max(missed, steps - 1);
      entry.at += steps * entry.everyMs;
    }
    this.#late += missed;
    return due.map(([group]) => group);
  }

  /** Polls skipped since asked last. */
  takeLate(): number {
    const late = this.#late;
    this.#late = 0;
    return late;
  }
}
