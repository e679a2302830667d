import { type EventLogReader, isKafka, logPlace, openEventLogReader, topicPrefix } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { logSettings } from './log-settings.js';
import { PatientReader } from './patient-reader.js';

/** Where events are read from. A further kind of source implements `EventLogReader` and is chosen in `openSource`. */
export interface EventSource {
  /** For messages: the folder of the embedded log, or the brokers. */
  readonly place: string;
  readonly prefix: string;
  /** Longest time between the appends of one transaction to several topics, milliseconds; 0 if it has one append time. */
  readonly transactionMs: number;
  /** Opened for reading only. */
  readonly log: EventLogReader;
}

/** Each broker uses its own clock, and the topics of a transaction may have several brokers. */
const KAFKA_TRANSACTION_MS = 5_000;

export interface SourceOptions {
  /** Folder of the embedded log. */
  readonly directory: string;
  /** YAML configuration that may name Kafka. */
  readonly config?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Called with a sentence when Kafka is away while a range is read. */
  readonly onNotice: (sentence: string) => void;
}

/** Opens Kafka if the configuration or the environment names brokers, else the embedded log. @throws EventLogError, ConfigurationError */
export async function openSource({ directory, config, environment, onNotice }: SourceOptions): Promise<EventSource> {
  const settings = logSettings(config, environment);
  const log = await openEventLogReader({ settings, directory, name: 'replay', logger: createLogger() });
  const place = logPlace(settings, directory);
  const prefix = topicPrefix(settings);
  if (!isKafka(settings)) return { place, prefix, transactionMs: 0, log };
  const onAway = ({ message }: Error): void => onNotice(`${message}; waiting for it`);
  return { place, prefix, transactionMs: KAFKA_TRANSACTION_MS, log: new PatientReader(log, { onAway }) };
}
