import type { Kafka } from 'kafkajs';
import { retry } from '../../retry.js';
import { typeOf } from './kafka-errors.js';
import { clusterFactoryOf } from './kafkajs.js';

interface Coordinator {
  addPartitionsToTxn(asked: object): Promise<unknown>;
  endTxn(asked: object): Promise<unknown>;
}

interface Cluster {
  findGroupCoordinator(asked: object): Promise<Coordinator>;
  refreshMetadata(): Promise<void>;
}

const RETRY = { firstMs: 1, lastMs: 16, maxRetries: 5 } as const;

/**
 * Kafka whose producers know who coordinates their transactions once it has: kafkajs asks for it twice in each transaction. And the
 * coordinator, which ends a transaction after it has said so, is soon asked again when the next one comes too early: kafkajs
 * would wait 20 ms.
 */
export function withCachedCoordinator(kafka: Kafka): Kafka {
  const hidden = clusterFactoryOf(kafka);
  const create = Reflect.get(kafka, hidden) as (options: object) => Cluster;
  return Object.create(kafka, { [hidden]: { value: (options: object) => knowing(create(options)) } }) as Kafka;
}

function knowing(cluster: Cluster): Cluster {
  const find = cluster.findGroupCoordinator.bind(cluster);
  const refresh = cluster.refreshMetadata.bind(cluster);
  let known: Coordinator | undefined;
  const found = (coordinator: Coordinator): Coordinator => {
    const asked = async (question: () => Promise<unknown>): Promise<unknown> => {
      try {
        const answer = await question();
        known = own;
        return answer;
      } catch (error) {
        known = undefined; // another broker may coordinate by now
        throw error;
      }
    };
    const own = Object.create(coordinator, {
      addPartitionsToTxn: {
        value: (about: object) => asked(() => retryConcurrentTransaction(() => coordinator.addPartitionsToTxn(about))),
      },
      endTxn: { value: (about: object) => asked(() => coordinator.endTxn(about)) },
    }) as Coordinator;
    return own;
  };
  return Object.assign(cluster, {
    findGroupCoordinator: async (asked: object) => known ?? found(await find(asked)),
    refreshMetadata: () => {
      known = undefined;
      return refresh();
    },
  });
}

function retryConcurrentTransaction(request: () => Promise<unknown>): Promise<unknown> {
  return retry(request, { ...RETRY, isRetryable: (error) => typeOf(error) === 'CONCURRENT_TRANSACTIONS' });
}
