import type { Kafka } from 'kafkajs';
import { kafkaSettings } from '../settings.js';
import { newKafka } from './kafka-client.js';
import { kafkajs } from './kafkajs.js';

export type { AclEntry, Admin, ITopicConfig } from 'kafkajs';
export { kafkajs };

/** For specs that need more of Kafka than pgherald does: other producers, rights, settings of topics. */
export function bareKafka(brokers: readonly string[], settings: object = {}): Kafka {
  return newKafka(kafkaSettings.parse({ brokers, ...settings }), 'spec');
}
