import type { SignalName } from './signals.js';

/** Most retries in a row. A Collector without a queue accepts empty requests but refuses all others while its backend does. */
const MAX_RETRIES = 3;
/** Age after which an event is retried at once, because backends refuse old data permanently. */
const OLD_MS = 3_600_000;

/** Decides whether a refused event is bad, or the backend refuses everything, as a wrong address or a proxy does. */
export class RefusedEvents {
  readonly #accepted: Record<SignalName, number> = { metrics: 0, logs: 0 };
  /** Retries since a request was accepted. */
  readonly #retriesInARow: Record<SignalName, number> = { metrics: 0, logs: 0 };
  /** By event: number of requests accepted before it was refused alone. */
  readonly #acceptedBefore = new WeakMap<object, number>();

  accepted(signal: SignalName): void {
    this.#accepted[signal] += 1;
    this.#retriesInARow[signal] = 0;
  }

  /** Whether the backend has accepted a request since it first refused this event. */
  isBad(signal: SignalName, event: object): boolean {
    const accepted = this.#accepted[signal];
    const before = this.#acceptedBefore.get(event) ?? accepted;
    this.#acceptedBefore.set(event, before);
    return accepted > before;
  }

  /** Returns whether to send the event once more; if it is refused again, it is bad. The backend accepts empty requests. */
  allowRetry(signal: SignalName, event: object, appendedAt: number): boolean {
    if (Date.now() - appendedAt < OLD_MS && this.#retriesInARow[signal] >= MAX_RETRIES) return false;
    this.#retriesInARow[signal] += 1;
    this.#acceptedBefore.set(event, -1);
    return true;
  }
}
