import type { SignalName } from './signals.js';

/** In a row. A Collector without a queue accepts empty requests, and refuses all others while its own backend refuses them. */
const MAX_SUSPECTS = 3;
/** What a backend refuses because it is old must not wait for ever. */
const OLD_MS = 3_600_000;

/** Whether an event that was refused alone is bad, or the backend refuses everything: a wrong address does, or a proxy in the way. */
export class Suspects {
  readonly #accepted: Record<SignalName, number> = { metrics: 0, logs: 0 };
  /** Suspects since a request was accepted. */
  readonly #inARow: Record<SignalName, number> = { metrics: 0, logs: 0 };
  /** By event: requests that were accepted before it was refused alone. */
  readonly #acceptedBefore = new WeakMap<object, number>();

  accepted(signal: SignalName): void {
    this.#accepted[signal] += 1;
    this.#inARow[signal] = 0;
  }

  /** Whether the backend accepted a request since it first refused this event, which it refuses now again. */
  isBad(signal: SignalName, event: object): boolean {
    const accepted = this.#accepted[signal];
    const before = this.#acceptedBefore.get(event) ?? accepted;
    this.#acceptedBefore.set(event, before);
    return accepted > before;
  }

  /** Whether the event is bad if it is refused once more: the backend accepts empty requests. */
  suspect(signal: SignalName, event: object, appendedAt: number): boolean {
    if (Date.now() - appendedAt < OLD_MS && this.#inARow[signal] >= MAX_SUSPECTS) return false;
    this.#inARow[signal] += 1;
    this.#acceptedBefore.set(event, -1);
    return true;
  }
}
