import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { EventLog, Log } from '../event-log.js';
import { kafkaSettings } from '../kafka/settings.js';

type KafkaOptions = z.input<typeof kafkaSettings>;

/** How to reach Kafka: the settings under `log.kafka` of SETTINGS.md that a subscriber needs. */
export interface KafkaConnection extends Pick<NonNullable<KafkaOptions>, 'prefix' | 'registry' | 'tls' | 'sasl'> {
  /** As `host:port`, in a list or separated by commas. */
  readonly brokers: string | readonly string[];
}

export interface SubscriberLog {
  readonly log: EventLog;
  readonly prefix: string | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Returns a function that opens the log. The Kafka client is loaded for Kafka only.
 * @throws TypeError if an option is wrong
 */
export function openSubscriberLog(
  connection: KafkaConnection | { readonly log: EventLog; readonly prefix?: string },
  group: string,
  logger: Log,
): () => Promise<SubscriberLog> {
  if ('log' in connection) {
    const { log, prefix } = connection;
    return async () => ({ log, prefix, close: async () => undefined });
  }
  const settings = settingsOf(connection);
  return async () => {
    const { openKafkaLog } = await import('../kafka/kafka-log.js');
    const { prefix } = settings;
    const transactionalId = `${prefix}.${group}.${randomUUID()}`;
    const log = await openKafkaLog({ settings, clientId: group, transactionalId, logger });
    return { log, prefix, close: () => log.close() };
  };
}

function settingsOf({ brokers, prefix, registry, tls, sasl }: KafkaConnection) {
  const result = kafkaSettings.safeParse({ brokers, prefix, registry, tls, sasl });
  if (!result.success)
    throw new TypeError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  if (result.data.brokers.length === 0) throw new TypeError('brokers: expected at least one, as host:port');
  return result.data;
}
