import type { EventLog, LogRecord } from '@pgherald/event-log';
import { type AnyEvent, otherTopics } from '@pgherald/events';
import type { Logger, StatusSource, Telemetry } from '@pgherald/telemetry';
import { ByteBudget } from './send/byte-budget.js';
import type { Exporter } from './send/exporter.js';
import { logRecords } from './map/log-records.js';
import { CustomMetrics } from './map/custom-metrics.js';
import { type MetricPlan, planMetrics } from './map/metric-plan.js';
import { metricRequests } from './map/metric-requests.js';
import { Namesakes } from './map/namesakes.js';
import { relationFilter } from './map/relation-filter.js';
import type { ResourceOptions } from './map/resources.js';
import type { SinkSettings } from './settings.js';
import { Sender } from './send/sender.js';
import { StatementSums } from './map/statement-sums.js';
import { LOGS, METRICS, type SignalName } from './send/signals.js';
import { SinkStatus } from './sink-status.js';
import { UnsendableValues } from './map/unsendable-values.js';
import { WholeReadings } from './map/whole-readings.js';

export const SINK_GROUP = 'otlp-sink';
/** 1 MB of Protobuf, 2.5 of JSON, held in memory; a gRPC server takes 4 MiB. With half of it a point takes a third more CPU. */
const MAX_POINTS = 10_000;
const LAG_EVERY_MS = 2_000;

export interface SinkOptions {
  readonly settings: SinkSettings;
  readonly exporter: Exporter;
  /** Asked how far the sink is behind, see {@link Sink.watchLag}; remembers which signals the backend has accepted. */
  readonly log: Pick<EventLog, 'lag' | 'positions' | 'state' | 'append'>;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** Version of pgherald. */
  readonly version: string;
  /** Name of this machine, told in place of a loopback address. */
  readonly hostName: string;
  /** First part of the topics' names. */
  readonly prefix?: string;
  /** Where the sink tells of itself; nowhere unless told. */
  readonly telemetry?: Telemetry;
  /** How often a signal that is off is tried again; 3 minutes unless set. */
  readonly probeEveryMs?: number;
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
  readonly #sender: Sender;
  readonly #budget: ByteBudget;
  readonly #plan: MetricPlan;
  readonly #resources: ResourceOptions;
  readonly #whole = new WholeReadings();
  readonly #custom = new CustomMetrics();
  readonly #namesakes = new Namesakes();
  readonly #statements: StatementSums | undefined;
  readonly #unsendable: UnsendableValues;
  #ticker: NodeJS.Timeout | undefined;

  constructor(private readonly options: SinkOptions) {
    const { settings, hostName, telemetry } = options;
    if (telemetry) this.#status.observedBy(telemetry);
    telemetry?.observe('sinkValuesLeftOut', () => [{ value: this.#unsendable.count, attributes: {} }]);
    this.#unsendable = new UnsendableValues(options.logger);
    this.#sender = new Sender(options, this.#status, MAX_POINTS);
    this.#budget = new ByteBudget(settings.bytesInFlight);
    this.#plan = planMetrics(settings);
    this.#statements = settings.peer.statements ? new StatementSums() : undefined;
    this.#resources = {
      profile: settings.profile,
      hostName,
      isSent: (attribute) => settings.resourceAttributes[attribute].enabled,
    };
  }

  /**
   * Sends the metrics of measured and recorded events.
   *
   * @returns false when none of them has anything to send
   * @throws {Unavailable} when the backend is away: none or the first requests of the delivery were accepted
   * @throws {Refused} when it names a request of the delivery as bad
   */
  async sendMetrics(delivery: Delivery): Promise<boolean> {
    if (this.#isSkipped('metrics', delivery.events)) return false;
    const { version, settings } = this.options;
    const options = {
      plan: this.#plan,
      resources: this.#resources,
      version,
      isSent: relationFilter(settings.relations),
      top: settings.relations.top,
      whole: this.#whole,
      custom: this.#custom,
      statements: this.#statements,
      unsendable: this.#unsendable,
      namesakes: this.#namesakes,
      maxPoints: this.#sender.maxPoints,
    };
    let isSent = false;
    await this.#within(delivery, async () => {
      for (const request of metricRequests(delivery.events, options)) {
        await this.#sender.send(METRICS, request, delivery);
        isSent = true;
      }
    });
    return isSent;
  }

  /** Sends decided events as log records; returns and throws as {@link sendMetrics} does. */
  async sendLogs(delivery: Delivery): Promise<boolean> {
    for (const event of delivery.events) this.#statements?.learn(event);
    if (this.options.settings.logs === 'off' || this.#isSkipped('logs', delivery.events)) return false;
    const { settings, version } = this.options;
    const seen = delivery.events.map((event, index) => ({ event, seenAt: delivery.records[index]?.appendedAt }));
    const records = logRecords(seen, { resources: this.#resources, version, switches: settings });
    if (records.length === 0) return false;
    await this.#within(delivery, () => this.#sender.send(LOGS, records, delivery));
    return true;
  }

  status(): Record<string, unknown> {
    const { settings, exporter } = this.options;
    const [metricsTo, logsTo] = [exporter.goesTo('metrics'), settings.logs === 'off' ? null : exporter.goesTo('logs')];
    return {
      profile: settings.profile,
      metricsTo,
      logsTo,
      ...this.#status.status(),
      valuesLeftOut: this.#unsendable.count,
    };
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

  #isSkipped(signal: SignalName, { length }: readonly AnyEvent[]): boolean {
    const isOff = this.#sender.isOff(signal);
    if (isOff) this.#status.skipped(length);
    return isOff;
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
