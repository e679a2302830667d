import { type EventLogReader, isKafka, type Log, logPlace, openEventLogReader, topicPrefix } from '@pgherald/event-log';
import { openBundle } from '../bundle/content.js';
import type { TimeRange } from '../range/time-range.js';
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
  /** The range that is read if none is asked for; all of it by default. */
  readonly defaultRange?: TimeRange;
}

/** Each broker uses its own clock, and the topics of a transaction may have several brokers. */
const KAFKA_TRANSACTION_MS = 5_000;

export interface SourceOptions {
  /** Folder of the embedded log. */
  readonly directory: string;
  /** YAML configuration that may name Kafka. */
  readonly config?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** A file that `bundle` wrote, instead of a log. */
  readonly bundle?: string | undefined;
  readonly logger: Log;
  /** Called with a sentence when Kafka is away while a range is read. */
  readonly onNotice: (sentence: string) => void;
}

/** Opens a bundle if one is named, Kafka if the configuration or the environment names brokers, else the embedded log. @throws EventLogError, ConfigurationError */
export async function openSource(options: SourceOptions): Promise<EventSource> {
  const { directory, config, environment, bundle, logger, onNotice } = options;
  if (bundle !== undefined) return bundleSource(bundle);
  const settings = logSettings(config, environment);
  const log = await openEventLogReader({ settings, directory, name: 'replay', logger });
  const place = logPlace(settings, directory);
  const prefix = topicPrefix(settings);
  if (!isKafka(settings)) return { place, prefix, transactionMs: 0, log };
  const onAway = ({ message }: Error): void => onNotice(`${message}; waiting for it`);
  return { place, prefix, transactionMs: KAFKA_TRANSACTION_MS, log: new PatientReader(log, { onAway }) };
}

async function bundleSource(file: string): Promise<EventSource> {
  const { log, content } = await openBundle(file);
  const { prefix, transactionMs, from, to } = content;
  return { place: file, prefix, transactionMs, log, defaultRange: { from, to } };
}
