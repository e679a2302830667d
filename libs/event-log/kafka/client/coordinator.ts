import type { Kafka } from 'kafkajs';
import { retry } from '../../retry.js';
import { typeOf } from './kafka-errors.js';
import { clusterFactoryOf } from './kafkajs.js';

interface Coordinator {
  addPartitionsToTxn(options: object): Promise<unknown>;
  endTxn(options: object): Promise<unknown>;
}

interface Cluster {
  findGroupCoordinator(options: object): Promise<Coordinator>;
  refreshMetadata(): Promise<void>;
}

const isConcurrent = (error: unknown): boolean => typeOf(error) === 'CONCURRENT_TRANSACTIONS';
const RETRY = { firstMs: 1, lastMs: 16, maxRetries: 5, isRetryable: isConcurrent } as const;

/**
 * Makes producers remember the coordinator of their transactions: kafkajs asks for it twice in each transaction. Also retries
 * soon when a transaction follows before the coordinator has ended the previous one: kafkajs would wait 20 ms.
 */
export function withCachedCoordinator(kafka: Kafka): Kafka {
  const factory = clusterFactoryOf(kafka);
  const newCluster = Reflect.get(kafka, factory) as (options: object) => Cluster;
  const value = (options: object): Cluster => withCache(newCluster(options));
  return Object.create(kafka, { [factory]: { value } }) as Kafka;
}

function withCache(cluster: Cluster): Cluster {
  const findCoordinator = cluster.findGroupCoordinator.bind(cluster);
  const refresh = cluster.refreshMetadata.bind(cluster);
  let cached: Coordinator | undefined;
  /** A coordinator that enters the cache with each answer, and leaves it with each error: another broker may coordinate then. */
  const observed = (coordinator: Coordinator): Coordinator => {
    const observe = async (request: () => Promise<unknown>): Promise<unknown> => {
      try {
        const answer = await request();
        cached = proxy;
        return answer;
      } catch (error) {
        cached = undefined;
        throw error;
      }
    };
    const proxy = Object.create(coordinator, {
      addPartitionsToTxn: {
        value: (options: object) => observe(() => retry(() => coordinator.addPartitionsToTxn(options), RETRY)),
      },
      endTxn: { value: (options: object) => observe(() => coordinator.endTxn(options)) },
    }) as Coordinator;
    return proxy;
  };
  return Object.assign(cluster, {
    findGroupCoordinator: async (options: object) => cached ?? observed(await findCoordinator(options)),
    refreshMetadata: () => {
      cached = undefined;
      return refresh();
    },
  });
}
