import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TOPIC_PREFIX } from '@pgherald/events';
import { openEmbeddedLog } from './embedded/embedded-log.js';
import { openEmbeddedLogReader } from './embedded/embedded-log-reader.js';
import { type EventLog, EventLogError, type EventLogReader, type Log } from './event-log.js';
import { type EventLogSettings, retentionOf } from './settings.js';

const NO_USE =
  'log.kafka.registry.url: a schema registry serves a log on Kafka only: set PGHERALD_KAFKA_BROKERS, or leave it out';

export interface OpenEventLogOptions {
  readonly settings: EventLogSettings;
  readonly directory: string;
  /** Client id of the process, and prefix of its transactional ids. */
  readonly name: string;
  /** Whether the process watches clusters: then it has an outbox in the directory. */
  readonly ownsShares?: boolean;
  readonly logger: Log;
}

export function isKafka({ kafka }: EventLogSettings): boolean {
  return kafka.brokers.length > 0;
}

export function topicPrefix(settings: EventLogSettings): string {
  return isKafka(settings) ? settings.kafka.prefix : TOPIC_PREFIX;
}

export function logPlace(settings: EventLogSettings, directory: string): string {
  return isKafka(settings) ? `Kafka at ${settings.kafka.brokers.join(', ')}` : directory;
}

/** Opens the log on Kafka if the settings name brokers, else on a file. The Kafka client is loaded for Kafka only. */
export async function openEventLog(options: OpenEventLogOptions): Promise<EventLog> {
  const { settings, directory, name, ownsShares = false, logger } = options;
  const { prefix, registry } = settings.kafka;
  if (!isKafka(settings)) {
    if (registry.url !== undefined) throw new EventLogError('refused', NO_USE);
    return openEmbeddedLog({ directory, logger, retention: retentionOf(settings) });
  }
  const { openKafkaLog } = await import('./kafka/kafka-log.js');
  return openKafkaLog({
    settings: settings.kafka,
    clientId: name === 'pgherald' ? name : `pgherald/${name}`,
    // Appends without a share need no fencing: replicas append side by side.
    transactionalId: `${prefix}.${name}.${randomUUID()}`,
    ...(ownsShares && { outboxFile: join(directory, `${name}.outbox.db`) }),
    logger,
  });
}

export function openEventLogReader(options: OpenEventLogOptions): Promise<EventLogReader> {
  return isKafka(options.settings) ? openEventLog(options) : openEmbeddedLogReader(options.directory);
}
