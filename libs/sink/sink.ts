import type { EventLog } from '@pgherald/event-log';
import { type AnyEvent, otherTopics } from '@pgherald/events';
import type { StatusSource, Telemetry } from '@pgherald/telemetry';
import { ByteBudget } from './send/byte-budget.js';
import { logRecords } from './map/log-records.js';
import { CustomMetrics } from './map/custom-metrics.js';
import { planMetrics } from './map/metric-plan.js';
import type { MetricRequestOptions } from './map/metric-request.js';
import { metricRequests } from './map/metric-requests.js';
import { AmbiguousNames } from './map/ambiguous-names.js';
import { relationFilter } from './map/relation-filter.js';
import type { SinkSettings } from './settings.js';
import { type Delivery, Sender, type SenderOptions } from './send/sender.js';
import { StatementSums } from './map/statement-sums.js';
import { LOGS, METRICS, type SignalName } from './send/signals.js';
import { SinkStatus } from './sink-status.js';
import { UnsendableValues } from './map/unsendable-values.js';
import { ChunkJoiner } from './map/chunk-joiner.js';

export const SINK_GROUP = 'otlp-sink';
/** 1 MB of Protobuf or 2.5 MB of JSON in memory; gRPC servers accept 4 MiB. Half as many points cost a third more CPU each. */
const MAX_POINTS = 10_000;
const LAG_EVERY_MS = 2_000;

export interface SinkOptions extends SenderOptions {
  readonly settings: SinkSettings;
  /** Has the lag of the sink, see {@link Sink.watchLag}, and the signals that the backend has accepted. */
  readonly log: Pick<EventLog, 'lag' | 'positions' | 'state' | 'append'>;
  readonly version: string;
  /** Name of this machine, sent instead of a loopback address. */
  readonly hostName: string;
  /** Records the sink's own metrics and traces; none by default. */
  readonly telemetry?: Telemetry;
}

/** Converts events to OTLP and sends it. A resolved promise means that the backend accepted it. */
export class Sink implements StatusSource {
  readonly name = 'sink';
  readonly #status = new SinkStatus();
  readonly #sender: Sender;
  readonly #budget: ByteBudget;
  readonly #mapping: Omit<MetricRequestOptions, 'maxPoints'>;
  #ticker: NodeJS.Timeout | undefined;

  constructor(private readonly options: SinkOptions) {
    const { settings, hostName, telemetry, version } = options;
    if (telemetry) this.#status.observedBy(telemetry);
    telemetry?.observe('sinkValuesLeftOut', () => [{ value: this.#mapping.unsendable.count, attributes: {} }]);
    this.#sender = new Sender(options, this.#status, MAX_POINTS);
    this.#budget = new ByteBudget(settings.bytesInFlight);
    this.#mapping = {
      plan: planMetrics(settings),
      resources: {
        profile: settings.profile,
        hostName,
        isSent: (attribute) => settings.resourceAttributes[attribute].enabled,
      },
      version,
      isSent: relationFilter(settings.relations),
      top: settings.relations.top,
      chunks: new ChunkJoiner(),
      custom: new CustomMetrics(),
      statements: settings.peer.statements ? new StatementSums() : undefined,
      unsendable: new UnsendableValues(options.logger),
      ambiguousNames: new AmbiguousNames(),
    };
  }

  /** Sends the metrics of events; false if there are none. @throws {Unavailable} (it may have accepted the first requests), {Refused} */
  async sendMetrics(delivery: Delivery): Promise<boolean> {
    if (this.#isSkipped('metrics', delivery.events)) return false;
    const options = { ...this.#mapping, maxPoints: this.#sender.maxPoints };
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
    const { settings } = this.options;
    for (const event of delivery.events) this.#mapping.statements?.learn(event);
    if (settings.logs === 'off' || this.#isSkipped('logs', delivery.events)) return false;
    const seen = delivery.events.map((event, index) => ({ event, seenAt: delivery.records[index]?.appendedAt }));
    const records = logRecords(seen, { ...this.#mapping, switches: settings });
    if (records.length === 0) return false;
    await this.#within(delivery, () => this.#sender.send(LOGS, records, delivery));
    return true;
  }

  status(): Record<string, unknown> {
    const { settings, exporter } = this.options;
    return {
      profile: settings.profile,
      metricsTo: exporter.destination('metrics'),
      logsTo: settings.logs === 'off' ? null : exporter.destination('logs'),
      ...this.#status.status(),
      valuesLeftOut: this.#mapping.unsendable.count,
    };
  }

  /** Always ready, because an unavailable backend does not prevent polling. */
  unready(): undefined {
    return undefined;
  }

  /** Reads the lag of the sink at once and every two seconds, for `/status`. */
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
