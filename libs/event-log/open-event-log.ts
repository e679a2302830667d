import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TOPIC_PREFIX } from '@pgherald/events';
import { openEmbeddedLog } from './embedded/embedded-log.js';
import { openEmbeddedLogReader } from './embedded/embedded-log-reader.js';
import { EventLogError, type EventLog, type EventLogReader } from './event-log.js';
import type { Log } from './logging.js';
import { type EventLogSettings, retentionOf } from './settings.js';

const NO_USE =
  'log.kafka.registry.url: a schema registry serves a log on Kafka only: set PGHERALD_KAFKA_BROKERS, or leave it out';

export interface OpenEventLogOptions {
  readonly settings: EventLogSettings;
  /** Folder of the embedded log. */
  readonly directory: string;
  /** Name of the process at the brokers, and of its transactions. */
  readonly name: string;
  /** Whether it may watch clusters: then it has an outbox in the directory. */
  readonly ownsShares?: boolean;
  readonly logger: Log;
}

export function isKafka({ kafka }: EventLogSettings): boolean {
  return kafka.brokers.length > 0;
}

/** First part of the topics' names. */
export function topicPrefix(settings: EventLogSettings): string {
  return isKafka(settings) ? settings.kafka.prefix : TOPIC_PREFIX;
}

/** Where the log is, for people. */
export function logPlace(settings: EventLogSettings, directory: string): string {
  return isKafka(settings) ? `Kafka at ${settings.kafka.brokers.join(', ')}` : directory;
}

/** The log that the settings name: Kafka when they name brokers, else a file. Only who uses Kafka loads its client. */
export async function openEventLog({
  settings,
  directory,
  name,
  ownsShares = false,
  logger,
}: OpenEventLogOptions): Promise<EventLog> {
  const { prefix, registry } = settings.kafka;
  if (!isKafka(settings)) {
    if (registry.url !== undefined) throw new EventLogError('refused', NO_USE);
    return openEmbeddedLog({ directory, logger, retention: retentionOf(settings) });
  }
  const { openKafkaLog } = await import('./kafka/kafka-log.js');
  return openKafkaLog({
    settings: settings.kafka,
    clientId: name === 'pgherald' ? name : `pgherald/${name}`,
    // What is appended without a share needs no fence: replicas append beside each other.
    transactionalId: `${prefix}.${name}.${randomUUID()}`,
    ...(ownsShares && { outboxFile: join(directory, `${name}.outbox.db`) }),
    logger,
  });
}

/** The same log to read only. */
export function openEventLogReader(options: OpenEventLogOptions): Promise<EventLogReader> {
  return isKafka(options.settings) ? openEventLog(options) : openEmbeddedLogReader(options.directory);
}
