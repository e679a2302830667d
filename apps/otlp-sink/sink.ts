import type { EventLog, LogRecord } from '@pgherald/event-log';
import { Unavailable } from '@pgherald/event-log/nest';
import { type AnyEvent, otherTopics } from '@pgherald/events';
import type { Logger, StatusSource, Telemetry } from '@pgherald/telemetry';
import { ByteBudget } from './byte-budget.js';
import type { Exporter } from './exporter.js';
import { logRecords } from './log-records.js';
import { CustomMetrics } from './custom-metrics.js';
import { type MetricPlan, planMetrics } from './metric-plan.js';
import { metricRequests } from './metric-requests.js';
import { isLogged } from './query-logs.js';
import { relationFilter } from './relation-filter.js';
import type { ResourceOptions } from './resources.js';
import type { SinkSettings } from './settings.js';
import { LOGS, METRICS, type Signal } from './signals.js';
import { SinkError } from './sink-error.js';
import { SinkStatus } from './sink-status.js';
import { WholeReadings } from './whole-readings.js';

export const SINK_GROUP = 'otlp-sink';
/** 1 MB of Protobuf, 2.5 of JSON, held in memory; a gRPC server takes 4 MiB. With half of it a point takes a third more CPU. */
const MAX_POINTS = 10_000;
const LAG_EVERY_MS = 2_000;

export interface SinkOptions {
  readonly settings: SinkSettings;
  readonly exporter: Exporter;
  /** Asked how far the sink is behind, see {@link Sink.watchLag}. */
  readonly log: Pick<EventLog, 'lag' | 'positions'>;
  readonly logger: Pick<Logger, 'warn'>;
  /** Version of pgherald. */
  readonly version: string;
  /** Name of this machine, told in place of a loopback address. */
  readonly hostName: string;
  /** First part of the topics' names. */
  readonly prefix?: string;
  /** Where the sink tells of itself; nowhere unless told. */
  readonly telemetry?: Telemetry;
}

/** Events and where they stand in the log. */
export interface Delivery {
  readonly events: readonly AnyEvent[];
  readonly records: readonly Pick<LogRecord, 'value' | 'appendedAt'>[];
  readonly signal: AbortSignal;
}

/** Turns events into OTLP and sends it. What resolves has been accepted. */
export class Sink implements StatusSource {
  readonly name = 'sink';
  readonly #status = new SinkStatus();
  readonly #budget: ByteBudget;
  readonly #plan: MetricPlan;
  readonly #resources: ResourceOptions;
  readonly #whole = new WholeReadings();
  readonly #custom = new CustomMetrics();
  #ticker: NodeJS.Timeout | undefined;

  constructor(private readonly options: SinkOptions) {
    const { settings, hostName, telemetry } = options;
    if (telemetry) this.#status.observedBy(telemetry);
    this.#budget = new ByteBudget(settings.bytesInFlight);
    this.#plan = planMetrics(settings);
    this.#resources = {
      profile: settings.profile,
      hostName,
      isSent: (attribute) => settings.resourceAttributes[attribute].enabled,
    };
  }

  /**
   * Sends the metrics of measured and recorded events.
   *
   * @throws {Unavailable} when the backend is away: none or the first requests of the delivery were accepted
   * @throws {SinkError} `refused` when it will never take a request of the delivery
   */
  async sendMetrics(delivery: Delivery): Promise<void> {
    if (this.#status.isOff('metrics')) return;
    const { version, settings } = this.options;
    const options = {
      plan: this.#plan,
      resources: this.#resources,
      version,
      isSent: relationFilter(settings.relations),
      top: settings.relations.top,
      whole: this.#whole,
      custom: this.#custom,
      maxPoints: MAX_POINTS,
    };
    await this.#within(delivery, async () => {
      for (const request of metricRequests(delivery.events, options))
        await this.#send(METRICS, request, delivery.signal);
    });
  }

  /** Sends decided events as log records; throws as {@link sendMetrics} does. */
  async sendLogs(delivery: Delivery): Promise<void> {
    if (this.options.settings.logs === 'off' || this.#status.isOff('logs')) return;
    const { settings, version } = this.options;
    const logged = delivery.events
      .map((event, index) => ({ event, seenAt: delivery.records[index]?.appendedAt }))
      .filter(({ event }) => isLogged(event, settings.event));
    if (logged.length === 0) return;
    const records = logRecords(logged, { resources: this.#resources, version });
    await this.#within(delivery, () => this.#send(LOGS, records, delivery.signal));
  }

  status(): Record<string, unknown> {
    const { settings, exporter } = this.options;
    const [metricsTo, logsTo] = [exporter.goesTo('metrics'), settings.logs === 'off' ? null : exporter.goesTo('logs')];
    return { profile: settings.profile, metricsTo, logsTo, ...this.#status.status() };
  }

  /** A backend that is away is no reason not to poll. */
  unready(): undefined {
    return undefined;
  }

  /** Asks the log at once and every two seconds how far the sink is behind, for `/status`. */
  watchLag(): void {
    void this.#askHowFarBehind();
    this.#ticker ??= setInterval(() => void this.#askHowFarBehind(), LAG_EVERY_MS).unref();
  }

  close(): Promise<void> {
    clearInterval(this.#ticker);
    return this.options.exporter.close();
  }

  #within({ records }: Delivery, task: () => Promise<void>): Promise<void> {
    const bytes = records.reduce((sum, { value }) => sum + value.length, 0);
    return this.#budget.spend(bytes, task);
  }

  async #send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<void> {
    if (this.#status.isOff(signal.name)) return;
    const answer = await this.options.exporter.send(signal, request, abort);
    const where = `${signal.name}: ${this.options.exporter.goesTo(signal.name) ?? 'no endpoint'}`;
    if (answer.kind === 'accepted') return this.#accepted(signal.name, signal.count(request), answer);
    const reason = `${where} ${answer.reason}`;
    if (answer.kind === 'unsupported') return this.#switchOff(signal.name, reason);
    if (answer.kind === 'refused') {
      this.#status.refused(signal.name, reason);
      throw new SinkError('refused', `${reason}: it will not take this request`);
    }
    this.#status.unavailable(signal.name, reason, Date.now());
    throw new Unavailable(`${reason}: the events wait in the log`, {
      cause: answer.cause,
      ...(answer.retryAfterMs !== undefined && { retryAfterMs: answer.retryAfterMs }),
    });
  }

  #accepted(signal: Signal<unknown>['name'], count: number, answer: { rejected: number; message: string }): void {
    const { rejected, message } = answer;
    if (rejected > 0 && !this.#status.hasRejected(signal))
      this.options.logger.warn(
        { signal, rejected, of: count, reason: message },
        'the backend dropped a part of a request it accepted; told once, counted in /status',
      );
    this.#status.accepted(signal, count, rejected);
  }

  /** A backend may be for metrics or logs alone. */
  #switchOff(signal: Signal<unknown>['name'], reason: string): void {
    if (!this.#status.isOff(signal))
      this.options.logger.warn(
        { signal, reason },
        'the backend does not take this signal: it is off until the next start',
      );
    this.#status.switchedOff(signal, reason);
  }

  async #askHowFarBehind(): Promise<void> {
    const { log, prefix } = this.options;
    const [lags, letters] = await Promise.allSettled([
      log.lag(SINK_GROUP),
      log.positions([otherTopics(prefix).deadLetter]),
    ]);
    this.#status.behind(
      lags.status === 'fulfilled' ? lags.value.reduce((sum, { lag }) => sum + lag, 0) : null,
      letters.status === 'fulfilled' ? letters.value.reduce((sum, { begin, end }) => sum + end - begin, 0) : null,
    );
  }
}
