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
  /** Due whenever the next poll is. */
  readonly #owed = new Set<string>();
  #slowdown = 1;
  #late = 0;

  constructor(cadences: readonly Cadence[], now: number) {
    this.#due = new Map(cadences.map(({ group, everyMs }) => [group, { everyMs, at: now }]));
  }

  /** When the next poll is due. */
  next(): number {
    return Math.min(...[...this.#due.values()].map(({ at }) => at));
  }

  /**
   * The groups due now; their next time is set.
   * @param slowdown how many times longer than their cadence they are apart
   */
  take(now: number, slowdown = 1): string[] {
    this.#hasten(now, slowdown);
    const due = [...this.#due].filter(([, { at }]) => at <= now + TOGETHER_MS);
    let missed = 0;
    for (const [, entry] of due) {
      const everyMs = slowdown * entry.everyMs;
      const steps = Math.max(1, Math.floor((now - entry.at) / everyMs) + 1);
      missed = Math.max(missed, steps - 1);
      entry.at += steps * everyMs;
    }
    this.#late += missed;
    const groups = [...this.#due.keys()].filter(
      (group) => this.#owed.has(group) || due.some(([name]) => name === group),
    );
    this.#owed.clear();
    return groups;
  }

  /** What could not be read is due at the next poll, however far apart it is: hours may be. */
  owe(groups: readonly string[]): void {
    for (const group of groups) this.#owed.add(group);
  }

  /** What was put off for longer than it need be any more comes earlier. */
  #hasten(now: number, slowdown: number): void {
    if (slowdown < this.#slowdown)
      for (const entry of this.#due.values()) entry.at = Math.min(entry.at, now + slowdown * entry.everyMs);
    this.#slowdown = slowdown;
  }

  /** Polls skipped since asked last. */
  takeLate(): number {
    const late = this.#late;
    this.#late = 0;
    return late;
  }
}
