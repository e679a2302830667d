/** When each group is due. Times are milliseconds of a monotonic clock. */
export interface Cadence {
  readonly group: string;
  readonly everyMs: number;
}

/** Groups due within this time of each other share a poll. */
const TOGETHER_MS = 250;

/** Makes every group due at once, then at its cadence. Polls missed while another ran late are skipped and counted. */
export class Schedule {
  readonly #due: Map<string, { readonly everyMs: number; at: number }>;
  /** Groups that are due at the next poll, whatever their cadence. */
  readonly #repeated = new Set<string>();
  #slowdown = 1;
  #missedPolls = 0;

  constructor(cadences: readonly Cadence[], now: number) {
    this.#due = new Map(cadences.map(({ group, everyMs }) => [group, { everyMs, at: now }]));
  }

  next(): number {
    return Math.min(...[...this.#due.values()].map(({ at }) => at));
  }

  /** Returns the groups due now and schedules them again, all cadences longer by the factor `slowdown`. */
  takeDue(now: number, slowdown = 1): string[] {
    this.#moveForward(now, slowdown);
    const due = [...this.#due].filter(([, { at }]) => at <= now + TOGETHER_MS);
    let missed = 0;
    for (const [, entry] of due) {
      const everyMs = slowdown * entry.everyMs;
      const steps = Math.max(1, Math.floor((now - entry.at) / everyMs) + 1);
      missed = Math.max(missed, steps - 1);
      entry.at += steps * everyMs;
    }
    this.#missedPolls += missed;
    const groups = [...this.#due.keys()].filter(
      (group) => this.#repeated.has(group) || due.some(([name]) => name === group),
    );
    this.#repeated.clear();
    return groups;
  }

  /** Repeats groups that could not be read at the next poll, because their own cadence may be hours. */
  repeatAtNextPoll(groups: readonly string[]): void {
    for (const group of groups) this.#repeated.add(group);
  }

  /** Moves groups forward that were scheduled with a larger slowdown. */
  #moveForward(now: number, slowdown: number): void {
    if (slowdown < this.#slowdown)
      for (const entry of this.#due.values()) entry.at = Math.min(entry.at, now + slowdown * entry.everyMs);
    this.#slowdown = slowdown;
  }

  takeMissedPolls(): number {
    const late = this.#missedPolls;
    this.#missedPolls = 0;
    return late;
  }
}
