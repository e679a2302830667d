import { ConfigurationError } from '@pgherald/configuration';
import { otherTopics } from '@pgherald/events';
import { type EventLog, isAway, isKafka, type Log, logPlace, openEventLog, topicPrefix } from '@pgherald/event-log';
import type { EventSource } from '../sources/event-source.js';
import { logSettings } from '../sources/log-settings.js';
import type { SendTarget } from './send-range.js';

export interface KafkaTargetOptions {
  /** YAML configuration of pgherald whose `log` is the target. */
  readonly file: string;
  readonly source: EventSource;
  readonly logger: Log;
}

/**
 * Copies records with their keys, headers and ids, and the schemas that a reader needs.
 * @throws ConfigurationError if the file names no Kafka, or the log that is read; EventLogError
 */
export async function kafkaTarget({ file, source, logger }: KafkaTargetOptions): Promise<SendTarget> {
  const settings = logSettings(file, {});
  if (!isKafka(settings)) throw new ConfigurationError([`${file}: name the target in log.kafka.brokers`]);
  const place = logPlace(settings, '');
  const prefix = topicPrefix(settings);
  if (place === source.place && prefix === source.prefix)
    throw new ConfigurationError([`${file}: the target is the log that is read; choose another log.kafka.prefix`]);
  const log = await openEventLog({ settings, directory: '', name: 'replay-send', logger });
  try {
    await copySchemas(source, log, prefix);
  } catch (error) {
    await log.close();
    throw error;
  }
  const inTarget = (topic: string): string => `${prefix}${topic.slice(source.prefix.length)}`;
  return {
    place: `${place}, topics ${prefix}.*`,
    send: (events) => {
      const records = events.map(({ record: { topic, key, headers, value } }) => ({
        topic: inTarget(topic),
        key,
        headers,
        value,
      }));
      return log.append({ records, state: [] });
    },
    isAway,
    isRefused: () => false,
    close: () => log.close(),
  };
}

async function copySchemas({ log: from, prefix }: EventSource, to: EventLog, targetPrefix: string): Promise<void> {
  const topic = otherTopics(targetPrefix).schemas;
  const state = [];
  for await (const { key, value } of from.states(otherTopics(prefix).schemas))
    if ((await to.state(topic, key))?.equals(value) !== true) state.push({ topic, key, value });
  if (state.length > 0) await to.append({ records: [], state });
}
