import type { EventLog } from '@pgherald/event-log';
import { otherTopics } from '@pgherald/events';
import type { Logger } from '@pgherald/telemetry';
import type { SignalName } from './signals.js';

export interface AcceptedSignalsOptions {
  /** Remembers across restarts what a backend has accepted. */
  readonly log: Pick<EventLog, 'state' | 'append'>;
  readonly logger: Pick<Logger, 'warn'>;
  /** Address of the signal's backend: another backend begins without a history. */
  readonly goesTo: (signal: SignalName) => string | null;
  /** First part of the topics' names. */
  readonly prefix?: string;
}

/** Which signals the backend has ever accepted: a "not found" for one of them is an outage. */
export class AcceptedSignals {
  readonly #here = new Set<SignalName>();

  constructor(private readonly options: AcceptedSignalsOptions) {}

  /** @throws {EventLogError} when the log cannot be read */
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
    const { goesTo, prefix } = this.options;
    return [otherTopics(prefix).state, `otlp-sink/${signal}/${encodeURIComponent(goesTo(signal) ?? '')}`];
  }
}
