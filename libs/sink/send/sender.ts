import { Refused, Unavailable } from '@pgherald/event-log/nest';
import type { Logger } from '@pgherald/telemetry';
import { AcceptedSignals, type AcceptedSignalsOptions } from './accepted-signals.js';
import type { Answer, Exporter } from './exporter.js';
import type { Signal, SignalName } from './signals.js';
import type { SinkStatus } from '../sink-status.js';
import { Suspects } from './suspects.js';

/** A backend that has no such signal today may have it tomorrow. */
const PROBE_EVERY_MS = 180_000;
/** Smaller requests than these cost more than a second try of a request that is too large. */
const LEAST_POINTS = 500;
const MAX_REASONS = 100;
const NOTHING_ACCEPTED = 'and accepts no empty request either';

export interface SenderOptions extends Omit<AcceptedSignalsOptions, 'goesTo' | 'logger'> {
  readonly exporter: Exporter;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** How often a signal that is off is tried again; 3 minutes unless set. */
  readonly probeEveryMs?: number;
}

/** What a request is made of. */
export interface Sending {
  readonly events: readonly object[];
  readonly records: readonly { readonly appendedAt: number }[];
  readonly signal: AbortSignal;
}

type Failure = Exclude<Answer, { kind: 'accepted' }>;

/** Sends requests, and decides what an answer means for the events: accepted, to wait, or refused. */
export class Sender {
  readonly #accepted: AcceptedSignals;
  readonly #probeAt = new Map<SignalName, number>();
  readonly #loggedReasons = new Set<string>();
  readonly #suspects = new Suspects();
  #maxPoints: number;

  constructor(
    private readonly options: SenderOptions,
    private readonly status: SinkStatus,
    maxPoints: number,
  ) {
    this.#accepted = new AcceptedSignals({ ...options, goesTo: (signal) => options.exporter.goesTo(signal) });
    this.#maxPoints = maxPoints;
  }

  /** Points of a request at most: fewer once a backend found requests too large. */
  get maxPoints(): number {
    return this.#maxPoints;
  }

  /** Whether the signal is off now. A probe is due every few minutes: one caller gets false then. */
  isOff(signal: SignalName, now = Date.now()): boolean {
    if (!this.status.isOff(signal)) return false;
    if (now < (this.#probeAt.get(signal) ?? 0)) return true;
    this.#restUntilProbe(signal, now);
    return false;
  }

  /**
   * Resolves when the backend has the request, or has no such signal. A request that is too large is sent in halves if it is
   * of one event; of several it is refused, so that each event is sent once.
   *
   * @throws {Unavailable} when the backend is away or not ready
   * @throws {Refused} when it names the request as bad, and takes others if the request is of one event
   */
  async send<T>(signal: Signal<T>, request: T, sending: Sending): Promise<void> {
    const { events, signal: abort } = sending;
    const answer = await this.options.exporter.send(signal, request, abort);
    if (answer.kind === 'accepted') return this.#take(signal, request, answer);
    const count = signal.count(request);
    if (answer.kind === 'tooLarge' && signal.name === 'metrics' && count > LEAST_POINTS)
      this.#maxPoints = Math.max(LEAST_POINTS, Math.min(this.#maxPoints, count) >> 1);
    if (answer.kind === 'tooLarge' && events.length === 1 && count > 1) {
      if ((await this.#answerToEmpty(signal, abort)) === 'tooLarge')
        throw this.#unavailable(signal.name, answer, NOTHING_ACCEPTED);
      for (const half of signal.halves(request)) await this.send(signal, half, sending);
      return;
    }
    if (answer.kind === 'unsupported' && (await this.#isWithout(signal.name)))
      return this.#switchOff(signal.name, answer);
    if (answer.kind === 'unsupported' || answer.kind === 'unavailable') throw this.#unavailable(signal.name, answer);
    const [event] = events;
    if (event === undefined || events.length > 1 || this.#suspects.isBad(signal.name, event))
      throw this.#refused(signal.name, answer);
    if ((await this.#answerToEmpty(signal, abort)) !== 'accepted')
      throw this.#unavailable(signal.name, answer, NOTHING_ACCEPTED);
    if (!this.#suspects.suspect(signal.name, event, sending.records[0]?.appendedAt ?? 0))
      throw this.#unavailable(signal.name, answer, 'and accepted only empty requests lately');
    return this.send(signal, request, sending); // the backend may have come back in between
  }

  async #answerToEmpty<T>(signal: Signal<T>, abort: AbortSignal): Promise<Answer['kind']> {
    return (await this.options.exporter.send(signal, signal.empty, abort)).kind;
  }

  async #take<T>(signal: Signal<T>, request: T, answer: { rejected: number; message: string }): Promise<void> {
    const { rejected, message } = answer;
    const [{ name }, count] = [signal, signal.count(request)];
    if (rejected > 0 && !this.status.hasRejected(name))
      this.options.logger.warn(
        { signal: name, rejected, of: count, reason: message },
        'the backend dropped a part of a request it accepted; logged once, counted in /status',
      );
    if (this.status.isOff(name)) this.options.logger.info({ signal: name }, 'the backend takes this signal now');
    this.status.accepted(name, count, rejected);
    this.#suspects.accepted(name);
    await this.#accepted.add(name);
  }

  /** A backend may be for metrics or logs alone. One that has never accepted anything may not be ready yet. */
  async #isWithout(signal: SignalName): Promise<boolean> {
    if (this.options.exporter.goesTo(signal) === null) return true;
    if (await this.#accepted.has(signal)) return false;
    return this.#accepted.has(signal === 'metrics' ? 'logs' : 'metrics');
  }

  #switchOff(name: SignalName, failure: Failure): void {
    const reason = this.#inWords(name, failure);
    if (!this.status.isOff(name))
      this.options.logger.warn(
        { signal: name, reason },
        'the backend does not take this signal: it is off, and tried again every few minutes',
      );
    this.status.switchedOff(name, reason);
    this.#restUntilProbe(name, Date.now());
  }

  #restUntilProbe(signal: SignalName, now: number): void {
    this.#probeAt.set(signal, now + (this.options.probeEveryMs ?? PROBE_EVERY_MS) * (1 + Math.random() / 10));
  }

  #unavailable(name: SignalName, failure: Failure, addition = ''): Unavailable {
    const inWords = [this.#inWords(name, failure), addition].filter(Boolean).join(', ');
    this.status.unavailable(name, inWords, Date.now());
    const { cause, retryAfterMs, mayBeTooLarge = false } = failure.kind === 'unavailable' ? failure : {};
    return new Unavailable(`${inWords}: the events wait in the log`, {
      cause,
      reason: `${this.#where(name)} ${failure.reason}`,
      mayBeTooLarge,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }

  #refused(name: SignalName, failure: Failure): Refused {
    const reason = this.#inWords(name, failure);
    this.status.refused(name, reason);
    // Offsets and times in the words would make each refusal a new reason.
    const kind = reason.replaceAll(/\d+/g, '#');
    if (!this.#loggedReasons.has(kind) && this.#loggedReasons.size < MAX_REASONS) {
      this.#loggedReasons.add(kind);
      this.options.logger.warn({ signal: name, reason }, 'the backend refuses a request; logged once for each reason');
    }
    return new Refused(reason);
  }

  #where(signal: SignalName): string {
    return `${signal}: ${this.options.exporter.goesTo(signal) ?? 'no endpoint'}`;
  }

  #inWords(signal: SignalName, { reason, words = '' }: Failure): string {
    return `${this.#where(signal)} ${reason}${words === '' ? '' : `: ${words}`}`;
  }
}
