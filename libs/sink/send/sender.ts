import type { LogRecord } from '@pgherald/event-log';
import { Refused, Unavailable } from '@pgherald/event-log/nest';
import type { AnyEvent } from '@pgherald/events';
import { AcceptedSignals, type AcceptedSignalsOptions } from './accepted-signals.js';
import type { Answer } from './exporter.js';
import type { Signal, SignalName } from './signals.js';
import type { SinkStatus } from '../sink-status.js';
import { RefusedEvents } from './refused-events.js';

/** Interval of probes, because a backend may support a signal later. */
const PROBE_EVERY_MS = 180_000;
/** Smaller requests cost more than repeating a request that is too large. */
const LEAST_POINTS = 500;
const MAX_REASONS = 100;
const NOTHING_ACCEPTED = 'and accepts no empty request either';

export interface SenderOptions extends AcceptedSignalsOptions {
  /** Interval at which a signal that is off is tried again; 3 minutes by default. */
  readonly probeEveryMs?: number;
}

/** Events with their records in the log. */
export interface Delivery {
  readonly events: readonly AnyEvent[];
  readonly records: readonly Pick<LogRecord, 'value' | 'appendedAt'>[];
  readonly signal: AbortSignal;
}

type Failure = Exclude<Answer, { kind: 'accepted' }>;

/** Sends requests and decides from the answer whether events are accepted, wait, or are refused. */
export class Sender {
  readonly #accepted: AcceptedSignals;
  readonly #probeAt = new Map<SignalName, number>();
  readonly #loggedReasons = new Set<string>();
  readonly #refusedEvents = new RefusedEvents();
  #maxPoints: number;

  constructor(
    private readonly options: SenderOptions,
    private readonly status: SinkStatus,
    maxPoints: number,
  ) {
    this.#accepted = new AcceptedSignals(options);
    this.#maxPoints = maxPoints;
  }

  /** Most points of a request. Decreases when a backend finds requests too large. */
  get maxPoints(): number {
    return this.#maxPoints;
  }

  /** Whether the signal is off. Every few minutes one caller gets false, as a probe. */
  isOff(signal: SignalName, now = Date.now()): boolean {
    if (!this.status.isOff(signal)) return false;
    if (now < (this.#probeAt.get(signal) ?? 0)) return true;
    this.#scheduleProbe(signal, now);
    return false;
  }

  /**
   * Resolves when the backend has the request, or lacks the signal. A request that is too large is sent in halves if it has one
   * event; with several events it is refused, so that each event is sent once.
   * @throws {Unavailable} if the backend is unavailable or not ready
   * @throws {Refused} if the backend refuses the request; for one event, only if it accepts others
   */
  async send<T>(signal: Signal<T>, request: T, delivery: Delivery): Promise<void> {
    const { events, signal: abort } = delivery;
    const answer = await this.options.exporter.send(signal, request, abort);
    if (answer.kind === 'accepted') return this.#onAccepted(signal, request, answer);
    const count = signal.count(request);
    if (answer.kind === 'tooLarge' && signal.name === 'metrics' && count > LEAST_POINTS)
      this.#maxPoints = Math.max(LEAST_POINTS, Math.min(this.#maxPoints, count) >> 1);
    if (answer.kind === 'tooLarge' && events.length === 1 && count > 1) {
      if ((await this.#answerToEmpty(signal, abort)) === 'tooLarge')
        throw this.#unavailable(signal.name, answer, NOTHING_ACCEPTED);
      for (const half of signal.halves(request)) await this.send(signal, half, delivery);
      return;
    }
    if (answer.kind === 'unsupported' && (await this.#lacksSignal(signal.name)))
      return this.#switchOff(signal.name, answer);
    if (answer.kind === 'unsupported' || answer.kind === 'unavailable') throw this.#unavailable(signal.name, answer);
    const [event] = events;
    if (event === undefined || events.length > 1 || this.#refusedEvents.isBad(signal.name, event))
      throw this.#refused(signal.name, answer);
    if ((await this.#answerToEmpty(signal, abort)) !== 'accepted')
      throw this.#unavailable(signal.name, answer, NOTHING_ACCEPTED);
    if (!this.#refusedEvents.allowRetry(signal.name, event, delivery.records[0]?.appendedAt ?? 0))
      throw this.#unavailable(signal.name, answer, 'and accepted only empty requests lately');
    return this.send(signal, request, delivery); // the backend may be available again
  }

  async #answerToEmpty<T>(signal: Signal<T>, abort: AbortSignal): Promise<Answer['kind']> {
    return (await this.options.exporter.send(signal, signal.empty, abort)).kind;
  }

  async #onAccepted<T>(signal: Signal<T>, request: T, answer: { rejected: number; message: string }): Promise<void> {
    const { rejected, message } = answer;
    const [{ name }, count] = [signal, signal.count(request)];
    if (rejected > 0 && !this.status.hasRejected(name))
      this.options.logger.warn(
        { signal: name, rejected, of: count, reason: message },
        'the backend dropped a part of a request that it accepted; logged once, counted in /status',
      );
    if (this.status.isOff(name)) this.options.logger.info({ signal: name }, 'the backend accepts this signal now');
    this.status.accepted(name, count, rejected);
    this.#refusedEvents.accepted(name);
    await this.#accepted.add(name);
  }

  /** Whether the backend lacks the signal. A backend that has never accepted anything may not be ready yet. */
  async #lacksSignal(signal: SignalName): Promise<boolean> {
    if (this.options.exporter.destination(signal) === null) return true;
    if (await this.#accepted.has(signal)) return false;
    return this.#accepted.has(signal === 'metrics' ? 'logs' : 'metrics');
  }

  #switchOff(name: SignalName, failure: Failure): void {
    const reason = this.#describe(name, failure);
    if (!this.status.isOff(name))
      this.options.logger.warn(
        { signal: name, reason },
        'the backend does not accept this signal: it is off, and tried again every few minutes',
      );
    this.status.switchedOff(name, reason);
    this.#scheduleProbe(name, Date.now());
  }

  #scheduleProbe(signal: SignalName, now: number): void {
    this.#probeAt.set(signal, now + (this.options.probeEveryMs ?? PROBE_EVERY_MS) * (1 + Math.random() / 10));
  }

  #unavailable(name: SignalName, failure: Failure, addition = ''): Unavailable {
    const description = [this.#describe(name, failure), addition].filter(Boolean).join(', ');
    this.status.unavailable(name, description, Date.now());
    const { cause, retryAfterMs, mayBeTooLarge = false } = failure.kind === 'unavailable' ? failure : {};
    return new Unavailable(`${description}: the events wait in the log`, {
      cause,
      reason: `${this.#where(name)} ${failure.reason}`,
      mayBeTooLarge,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }

  #refused(name: SignalName, failure: Failure): Refused {
    const reason = this.#describe(name, failure);
    this.status.refused(name, reason);
    // Offsets and times in the message would make each refusal a new reason.
    const kind = reason.replaceAll(/\d+/g, '#');
    if (!this.#loggedReasons.has(kind) && this.#loggedReasons.size < MAX_REASONS) {
      this.#loggedReasons.add(kind);
      this.options.logger.warn({ signal: name, reason }, 'the backend refuses a request; logged once for each reason');
    }
    return new Refused(reason);
  }

  #where(signal: SignalName): string {
    return `${signal}: ${this.options.exporter.destination(signal) ?? 'no endpoint'}`;
  }

  #describe(signal: SignalName, { reason, backendMessage = '' }: Failure): string {
    return `${this.#where(signal)} ${reason}${backendMessage === '' ? '' : `: ${backendMessage}`}`;
  }
}
