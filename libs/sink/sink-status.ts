import type { Telemetry } from '@pgherald/telemetry';
import type { SignalName } from './send/signals.js';

/** State of the sink for `/status`. Counts begin at the start of the process. */
export class SinkStatus {
  readonly #accepted = { metrics: 0, logs: 0 };
  readonly #rejected = { metrics: 0, logs: 0 };
  readonly #off = new Map<SignalName, string>();
  readonly #paused = new Map<SignalName, number>();
  #refused = 0;
  #skipped = 0;
  #lastError: string | null = null;
  #lag: number | null = null;
  #deadLetters: number | null = null;

  accepted(signal: SignalName, count: number, rejected: number): void {
    this.#accepted[signal] += count - rejected;
    this.#rejected[signal] += rejected;
    this.#paused.delete(signal);
    this.#off.delete(signal);
  }

  unavailable(signal: SignalName, reason: string, now: number): void {
    if (!this.#paused.has(signal)) this.#paused.set(signal, now);
    this.#lastError = reason;
  }

  refused(signal: SignalName, reason: string): void {
    this.#refused += 1;
    this.#paused.delete(signal);
    this.#lastError = reason;
  }

  switchedOff(signal: SignalName, reason: string): void {
    this.#off.set(signal, reason);
    this.#paused.delete(signal);
  }

  /** Counts events that are acknowledged without being sent, because their signal is off. */
  skipped(events: number): void {
    this.#skipped += events;
  }

  isOff(signal: SignalName): boolean {
    return this.#off.has(signal);
  }

  hasRejected(signal: SignalName): boolean {
    return this.#rejected[signal] > 0;
  }

  /** Null if the log did not answer. */
  behind(lag: number | null, deadLetters: number | null): void {
    this.#lag = lag;
    this.#deadLetters = deadLetters;
  }

  observedBy(telemetry: Telemetry): void {
    telemetry.observe('sinkLag', () => known(this.#lag));
    telemetry.observe('deadLetters', () => known(this.#deadLetters));
    telemetry.observe('sinkRefusals', () => known(this.#refused));
    telemetry.observe('sinkItems', () =>
      (['metrics', 'logs'] as const).flatMap((signal) => [
        { value: this.#accepted[signal], attributes: { signal, outcome: 'accepted' } },
        { value: this.#rejected[signal], attributes: { signal, outcome: 'rejected' } },
      ]),
    );
  }

  status(): Record<string, unknown> {
    const since = Math.min(...this.#paused.values());
    return {
      points: this.#accepted.metrics,
      logs: this.#accepted.logs,
      pointsRejected: this.#rejected.metrics,
      logsRejected: this.#rejected.logs,
      requestsRefused: this.#refused,
      deadLetters: this.#deadLetters,
      pausedSince: Number.isFinite(since) ? new Date(since).toISOString() : null,
      switchedOff: Object.fromEntries(this.#off),
      eventsSkipped: this.#skipped,
      lastError: this.#lastError,
      lag: this.#lag,
    };
  }
}

function known(value: number | null) {
  return value === null ? [] : [{ value, attributes: {} }];
}
