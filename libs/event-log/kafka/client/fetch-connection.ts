import type { Broker as KafkaBroker, Cluster as KafkaCluster, Kafka, TopicOffsets } from 'kafkajs';
import type { LogRecord, PartitionRef, Position } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import { type FetchedPartition, type FetchedState, type FetchResponse, fetchResponse } from './fetch-response.js';
import { clusterFactoryOf, privateModule } from './kafkajs.js';

/** Committed records and states of one partition, and the offset to continue from, behind the offsets that Kafka uses for itself. */
export interface Page extends PartitionRef {
  readonly records: readonly LogRecord[];
  readonly states: readonly FetchedState[];
  readonly next: number;
  /** All transactions below it are committed or aborted. */
  readonly end: number;
}

export interface FetchLimits {
  readonly waitMs: number;
  readonly bytesPerPartition: number;
}

/** `committed`: up to the first transaction that is still open. `all`: up to the last record. */
export type Isolation = 'all' | 'committed';

/** Instead of a time in {@link FetchConnection.offsets}. */
export const LATEST = -1;
export const EARLIEST = -2;

const ISOLATION_LEVEL: Readonly<Record<Isolation, number>> = { all: 0, committed: 1 };
/** Of the answer to Fetch that we read; Kafka has it since 2.3. */
const FETCH_VERSION = 11;
const MAX_ANSWER_BYTES = 8 << 20;

interface Request {
  readonly request: { readonly apiVersion: number };
  readonly response: object;
}

type FetchRequest = Parameters<KafkaBroker['fetch']>[0];
interface OffsetsRequest {
  readonly replicaId: number;
  readonly isolationLevel: number;
  readonly topics: readonly {
    readonly topic: string;
    readonly partitions: readonly { readonly partition: number; readonly timestamp: number }[];
  }[];
}

type Broker = KafkaBroker & {
  readonly connectionPool: {
    readonly pool: readonly { rejectRequests(error: Error): void }[];
    send(request: Request): Promise<unknown>;
  };
  listOffsets(request: OffsetsRequest): Promise<{ readonly responses: readonly TopicOffsets[] }>;
};

/** kafkajs's connections to brokers. Its consumer reads in a group only; ranges and states have none. */
export type Cluster = Omit<KafkaCluster, 'findBroker'> & {
  readonly targetTopics: Set<string>;
  readonly brokerPool: { readonly brokers: Readonly<Record<string, Broker>> };
  findBroker(node: { readonly nodeId: string }): Promise<Broker>;
};

export function newCluster(kafka: Kafka, metadataMaxAge: number): Cluster {
  const create = Reflect.get(kafka, clusterFactoryOf(kafka)) as (options: object) => Cluster;
  return create({ allowAutoTopicCreation: false, metadataMaxAge, isolationLevel: ISOLATION_LEVEL.committed });
}

/** One connection to each broker, for reading partitions at their leaders. */
export class FetchConnection {
  constructor(private readonly cluster: Cluster) {}

  connect(): Promise<void> {
    return this.cluster.connect();
  }

  /** Rejects open requests at once: a broker holds the answer to a fetch back until it has records. */
  async disconnect(reason: Error): Promise<void> {
    for (const { connectionPool } of Object.values(this.cluster.brokerPool.brokers))
      for (const connection of connectionPool.pool) connection.rejectRequests(reason);
    await this.cluster.disconnect();
  }

  get topics(): ReadonlySet<string> {
    return this.cluster.targetTopics;
  }

  async addTopics(topics: readonly string[]): Promise<void> {
    await this.cluster.addMultipleTargetTopics([...topics]);
    await this.cluster.refreshMetadataIfNecessary();
  }

  /** Without it kafkajs asks for the partitions of a deleted topic until it is created again. */
  removeTopic(topic: string): void {
    this.cluster.targetTopics.delete(topic);
  }

  /** Partitions as they were at the last refresh; empty if the brokers have not named them yet. */
  partitions(topic: string): readonly number[] {
    return this.cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => partitionId);
  }

  leader({ topic, partition }: PartitionRef): number | undefined {
    const metadata = this.cluster
      .findTopicPartitionMetadata(topic)
      .find(({ partitionId }) => partitionId === partition);
    return metadata === undefined || metadata.leader < 0 ? undefined : metadata.leader;
  }

  refresh(): Promise<void> {
    return this.cluster.refreshMetadata();
  }

  /** Forgets the broker that an error names, so that the next request connects to it again. */
  removeBroker(error: unknown): void {
    const { host, port } = Object(error) as { host?: string; port?: number };
    if (host !== undefined && port !== undefined) this.cluster.removeBroker({ host, port });
  }

  /** One page of each partition, in the order given. The first batch of an answer comes even if it exceeds the limits. */
  async fetch(leader: number, from: readonly Position[], limits: FetchLimits): Promise<Page[]> {
    const broker = await this.#broker(leader);
    const { responses } = await fetchFrom(broker, {
      isolationLevel: ISOLATION_LEVEL.committed,
      maxWaitTime: limits.waitMs,
      minBytes: 1,
      maxBytes: MAX_ANSWER_BYTES,
      topics: byTopic(from, ({ partition, offset }) => ({
        partition,
        fetchOffset: String(offset),
        maxBytes: limits.bytesPerPartition,
      })),
    });
    return pagesOf(responses, from);
  }

  /** By `topic/partition`: the first offset at or after the time in milliseconds, or {@link LATEST} if there is none. */
  async offsets(
    leader: number,
    partitions: readonly PartitionRef[],
    time: number,
    isolation: Isolation,
  ): Promise<ReadonlyMap<string, number>> {
    const broker = await this.#broker(leader);
    const topics = byTopic(partitions, ({ partition }) => ({ partition, timestamp: time }));
    const request = { replicaId: -1, isolationLevel: ISOLATION_LEVEL[isolation], topics };
    const { responses } = await broker.listOffsets(request);
    return new Map(
      responses.flatMap(({ topic, partitions: offsets }) =>
        offsets.map(({ partition, offset }) => [nameOf({ topic, partition }), Number(offset)]),
      ),
    );
  }

  #broker(id: number): Promise<Broker> {
    return this.cluster.findBroker({ nodeId: String(id) });
  }
}

const { parse } = privateModule<{ parse: unknown }>('protocol/requests/fetch/v11/response');

/** Lets kafkajs send the request, and reads the answer with our own decoder. */
function fetchFrom(broker: Broker, request: FetchRequest): Promise<FetchResponse> {
  const { connectionPool } = broker;
  const send = (encoded: Request): Promise<unknown> => {
    if (encoded.request.apiVersion !== FETCH_VERSION) throw new TypeError('pgherald needs Kafka 2.3 or newer');
    return connectionPool.send({ ...encoded, response: { decode: fetchResponse, parse } });
  };
  const pool: unknown = Object.create(connectionPool, { send: { value: send } });
  const reader = Object.create(broker, { connectionPool: { value: pool } }) as Broker;
  return reader.fetch(request) as Promise<FetchResponse>;
}

function pagesOf(responses: FetchResponse['responses'], from: readonly Position[]): Page[] {
  const fetched = new Map(responses.flatMap(({ partitions }) => partitions.map((each) => [nameOf(each), each])));
  return from.map(({ topic, partition, offset }) => {
    const each: Partial<FetchedPartition> = fetched.get(nameOf({ topic, partition })) ?? {};
    const { records = [], states = [], next = offset, lastStableOffset: end = offset } = each;
    const begin = records.findIndex((record) => record.offset >= offset);
    return {
      topic,
      partition,
      records: begin < 0 ? [] : records.slice(begin),
      states: states.filter((state) => state.offset >= offset),
      next: Math.max(next, offset),
      end,
    };
  });
}

function byTopic<T extends PartitionRef, R>(partitions: readonly T[], request: (ref: T) => R) {
  const topics = Map.groupBy(partitions, ({ topic }) => topic);
  return [...topics].map(([topic, refs]) => ({ topic, partitions: refs.map(request) }));
}
