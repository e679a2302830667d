import type { Admin } from 'kafkajs';
import { nameOf } from '../../partition.js';
import { asEventLogError, typeOf } from './kafka-errors.js';
import { kafkajs } from './kafkajs.js';

export interface NewTopic {
  readonly topic: string;
  readonly partitions: number;
  readonly replicas: number;
  readonly config: Readonly<Record<string, string>>;
}

/** The error of a topic that a broker does not create. */
export interface TopicRefusal {
  readonly topic: string;
  readonly type: string;
  readonly sentence: string | undefined;
}

export interface TopicLayout {
  readonly topic: string;
  /** Whether each partition has a leader. */
  readonly isLed: boolean;
  /** The fewest of a partition. */
  readonly replicas: number;
}

/** Settings of a topic, or the error if the user may not read them. */
export interface TopicConfig {
  readonly topic: string;
  readonly config: ReadonlyMap<string, string>;
  readonly error: Error | undefined;
}

/** Topics and committed offsets of a cluster. Rejects with an EventLogError; its cause is that of kafkajs. */
export class KafkaAdmin {
  constructor(
    private readonly admin: Admin,
    private readonly where: string,
  ) {}

  connect(): Promise<void> {
    return this.#ask(() => this.admin.connect());
  }

  disconnect(): Promise<void> {
    return this.admin.disconnect();
  }

  topics(): Promise<readonly string[]> {
    return this.#ask(() => this.admin.listTopics());
  }

  async brokerCount(): Promise<number> {
    return (await this.#ask(() => this.admin.describeCluster())).brokers.length;
  }

  /** Resolves with false if another process has just created them; rejects with a {@link TopicRefusal} as cause. */
  async createTopics(topics: readonly NewTopic[]): Promise<boolean> {
    const requests = topics.map(({ topic, partitions, replicas, config }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor: replicas,
      configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
    }));
    try {
      await this.admin.createTopics({ topics: requests, waitForLeaders: false });
      return true;
    } catch (error) {
      const failure = firstRefusal(error);
      if (typeOf(failure) === ALREADY_EXISTS) return false;
      throw asEventLogError(failure, this.where);
    }
  }

  async layouts(topics: readonly string[]): Promise<readonly TopicLayout[]> {
    const metadata = await this.#ask(() => this.admin.fetchTopicMetadata({ topics: [...topics] }));
    return metadata.topics.map(({ name, partitions }) => ({
      topic: name,
      isLed: partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
      replicas: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    }));
  }

  async configs(topics: readonly string[], configNames: string[]): Promise<readonly TopicConfig[]> {
    const resources = topics.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name, configNames }));
    const answer = await this.#ask(() => this.admin.describeConfigs({ resources, includeSynonyms: false }));
    return (answer.resources as ((typeof answer.resources)[number] & { readonly error?: Error })[]).map(
      ({ resourceName, configEntries, error }) => ({
        topic: resourceName,
        config: new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
        error,
      }),
    );
  }

  /** Offsets that a group has committed, by `topic/partition`. */
  async committedOffsets(group: string): Promise<ReadonlyMap<string, number>> {
    const topics = await this.#ask(() => this.admin.fetchOffsets({ groupId: group, topics: [] }));
    const offsets = topics.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [nameOf({ topic, partition }), Number(offset)] as const),
    );
    return new Map(offsets.filter(([, offset]) => offset >= 0));
  }

  async #ask<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      throw asEventLogError(error, this.where);
    }
  }
}

const ALREADY_EXISTS = 'TOPIC_ALREADY_EXISTS';

/** kafkajs joins the errors of several topics into one. */
function firstRefusal(error: unknown): unknown {
  const { errors = [error] } = Object(error) as { errors?: readonly unknown[] };
  return errors.find((each) => typeOf(each) !== ALREADY_EXISTS) ?? errors[0];
}
