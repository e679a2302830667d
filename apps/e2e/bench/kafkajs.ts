import { createRequire } from 'node:module';
import { type Brokers, startBrokers, untilAnswers } from '@pgherald/testing/kafka';
import type { newKafka } from '../../../libs/event-log/dist/kafka/client/kafka-client.js';

export type BareKafka = ReturnType<typeof newKafka>;

/** A client of kafkajs without our log. Our patches apply if this process has loaded `@pgherald/event-log/kafka` before. */
export function bareKafka(
  addresses: readonly string[],
  retry: { retries?: number; initialRetryTime?: number },
  more: object = {},
): BareKafka {
  const { Kafka } = kafkajs() as { Kafka: new (options: object) => BareKafka };
  return new Kafka({ brokers: [...addresses], logLevel: 0, retry, ...more });
}

/** Starts a broker and waits until it answers. */
export async function startAnsweringBroker(): Promise<Brokers> {
  const brokers = await startBrokers();
  const admin = bareKafka(brokers.addresses, { retries: 20 }).admin();
  await untilAnswers(brokers.addresses.join(), async () => {
    await admin.connect();
    await admin.listTopics();
  });
  await admin.disconnect();
  return brokers;
}

/** Numbers of the protocol for rights, by their names. */
export function aclConstants() {
  return kafkajs() as Record<
    'AclOperationTypes' | 'AclPermissionTypes' | 'AclResourceTypes' | 'ResourcePatternTypes',
    Record<string, number>
  >;
}

function kafkajs(): unknown {
  return createRequire(import.meta.resolve('@pgherald/event-log'))('kafkajs');
}
