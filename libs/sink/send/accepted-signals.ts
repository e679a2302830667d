import type { EventLog } from '@pgherald/event-log';
import { otherTopics } from '@pgherald/events';
import type { Logger } from '@pgherald/telemetry';
import type { Exporter } from './exporter.js';
import type { SignalName } from './signals.js';

export interface AcceptedSignalsOptions {
  readonly log: Pick<EventLog, 'state' | 'append'>;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  /** Each destination has a separate history. */
  readonly exporter: Exporter;
  readonly prefix?: string;
}

/** Signals that the backend has ever accepted. For these, "not found" is an outage. */
export class AcceptedSignals {
  readonly #here = new Set<SignalName>();

  constructor(private readonly options: AcceptedSignalsOptions) {}

  /** @throws {EventLogError} if the log cannot be read */
  async has(signal: SignalName): Promise<boolean> {
    return this.#here.has(signal) || (await this.options.log.state(...this.#place(signal))) !== undefined;
  }

  async add(signal: SignalName): Promise<void> {
    if (this.#here.has(signal)) return;
    this.#here.add(signal);
    try {
      const [topic, key] = this.#place(signal);
      if ((await this.options.log.state(topic, key)) !== undefined) return;
      await this.options.log.append({ records: [], state: [{ topic, key, value: Buffer.from('accepted') }] });
    } catch (error) {
      this.options.logger.warn(
        { signal, err: error },
        'that the backend accepts this signal is not remembered: after a restart a "not found" may switch it off',
      );
    }
  }

  #place(signal: SignalName): readonly [topic: string, key: string] {
    const { exporter, prefix } = this.options;
    const destination = encodeURIComponent(exporter.destination(signal) ?? '');
    return [otherTopics(prefix).state, `otlp-sink/${signal}/${destination}`];
  }
}
