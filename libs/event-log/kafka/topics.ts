import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { EventLogError } from '../event-log.js';
import { asEventLogError, typeOf } from './kafka-errors.js';
import { kafkajs } from './kafkajs.js';

/** `events`: kept for a time; `state`: the latest value of each key; `shares`: no messages, its partitions are shared out. */
export type TopicKind = 'events' | 'state' | 'shares';

const DAY_MS = 86_400_000;
const MADE_WITHIN_MS = 15_000;
const RETENTION_DAYS: readonly (readonly [RegExp, number])[] = [
  [/\.measured$/, 3],
  [/\.recorded$/, 7],
  [/\.(dead-letter|redelivery)$/, 30],
  [/./, 400],
];
/** A batch of the largest value and what surrounds it. */
const LEAST_MESSAGE_BYTES = 1_000_000;
const IN_SYNC = 'min.insync.replicas';

/** Creates topics as they are needed, and sees that those that are there serve. */
export class Topics {
  readonly #ready = new Map<string, Promise<void>>();

  constructor(
    private readonly admin: Admin,
    private readonly where: string,
    private readonly partitions: number,
  ) {}

  /**
   * Resolves when all of them can be used.
   * @throws EventLogError `refused` when one is missing and may not be created, or its settings lose events
   */
  async ensure(names: Iterable<string>, kind: TopicKind): Promise<void> {
    const wanted = [...new Set(names)];
    const missing = wanted.filter((name) => !this.#ready.has(name));
    if (missing.length > 0) {
      const made = this.#make(missing, kind);
      for (const name of missing) {
        this.#ready.set(name, made);
        made.catch(() => this.#ready.delete(name));
      }
    }
    await Promise.all(wanted.flatMap((name) => this.#ready.get(name) ?? []));
  }

  /** Looks again at its next use: it may have been deleted. */
  forget(names: Iterable<string>): void {
    for (const name of names) this.#ready.delete(name);
  }

  async existing(names: readonly string[]): Promise<readonly string[]> {
    const there = new Set(await this.#asked(() => this.admin.listTopics()));
    return names.filter((name) => there.has(name));
  }

  async #make(names: readonly string[], kind: TopicKind): Promise<void> {
    const there = await this.existing(names);
    await this.#verify(there, kind);
    const missing = names.filter((name) => !there.includes(name));
    if (missing.length === 0) return;
    const { brokers } = await this.#asked(() => this.admin.describeCluster());
    const replicas = Math.min(3, brokers.length);
    const topics = missing.map((topic) => ({
      topic,
      numPartitions: this.partitions,
      replicationFactor: replicas,
      configEntries: Object.entries(configOf(topic, kind, replicas)).map(([name, value]) => ({ name, value })),
    }));
    try {
      await this.admin.createTopics({ topics, waitForLeaders: false });
    } catch (error) {
      if (!isOnlyThere(error)) throw this.#refusal(error, missing); // else another process was faster
    }
    await this.#untilLed(missing);
  }

  /** What the controller has made the other brokers learn of a little later. */
  async #untilLed(names: readonly string[]): Promise<void> {
    const giveUpAt = performance.now() + MADE_WITHIN_MS;
    for (;;) {
      try {
        const { topics } = await this.admin.fetchTopicMetadata({ topics: [...names] });
        if (topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0)))
          return;
      } catch (error) {
        if (performance.now() > giveUpAt) throw asEventLogError(error, this.where);
      }
      await sleep(10);
    }
  }

  #refusal(error: unknown, missing: readonly string[]): EventLogError {
    const refused = asEventLogError(firstOf(error), this.where);
    if (refused.code !== 'refused') return refused;
    return new EventLogError(
      'refused',
      `Kafka at ${this.where}: topics ${missing.join(', ')} are missing and may not be created (${typeOf(firstOf(error))}): create them with ${this.partitions} partitions, or grant CREATE`,
      { cause: error },
    );
  }

  /** What would lose events or break reading by time; how long events are kept is the owner's to say. */
  async #verify(names: readonly string[], kind: TopicKind): Promise<void> {
    if (names.length === 0 || kind === 'shares') return;
    const wanted = {
      'cleanup.policy': kind === 'state' ? 'compact' : 'delete',
      'message.timestamp.type': 'LogAppendTime',
    };
    const configNames = [...Object.keys(wanted), 'max.message.bytes', IN_SYNC];
    const resources = names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name, configNames }));
    const described = await this.#asked(() => this.admin.describeConfigs({ resources, includeSynonyms: false }));
    const alone: string[] = [];
    for (const { resourceName, configEntries } of described.resources) {
      const values = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]));
      if (values.get(IN_SYNC) === '1') alone.push(resourceName);
      for (const [name, value] of Object.entries(wanted))
        if (values.has(name) && values.get(name) !== value)
          throw this.#differs(resourceName, name, values.get(name), value);
      const largest = Number(values.get('max.message.bytes') ?? LEAST_MESSAGE_BYTES);
      if (largest < LEAST_MESSAGE_BYTES)
        throw this.#differs(resourceName, 'max.message.bytes', String(largest), `at least ${LEAST_MESSAGE_BYTES}`);
    }
    await this.#verifyReplicas(alone);
  }

  /** Of topics where one broker alone may accept events, which are lost with it though others have the topic too. */
  async #verifyReplicas(names: readonly string[]): Promise<void> {
    if (names.length === 0 || (await this.#asked(() => this.admin.describeCluster())).brokers.length < 3) return;
    const { topics } = await this.#asked(() => this.admin.fetchTopicMetadata({ topics: [...names] }));
    for (const { name, partitions } of topics)
      if (partitions.every(({ replicas }) => replicas.length >= 3))
        throw this.#differs(name, IN_SYNC, '1', 'at least 2');
  }

  #differs(topic: string, setting: string, found: string | undefined, wanted: string): EventLogError {
    const fault = `topic ${topic} has ${setting}=${found}, pgherald needs ${wanted}`;
    return new EventLogError(
      'refused',
      `Kafka at ${this.where}: ${fault}: change it by kafka-configs, or set log.kafka.prefix`,
    );
  }

  async #asked<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw asEventLogError(error, this.where);
    }
  }
}

function configOf(topic: string, kind: TopicKind, replicas: number): Record<string, string> {
  const days = RETENTION_DAYS.find(([pattern]) => pattern.test(topic))?.[1] ?? 1;
  return {
    'message.timestamp.type': 'LogAppendTime',
    'min.insync.replicas': String(Math.max(1, replicas - 1)),
    ...(kind === 'state'
      ? { 'cleanup.policy': 'compact' }
      : { 'cleanup.policy': 'delete', 'retention.ms': String(days * DAY_MS) }),
  };
}

function errorsOf(error: unknown): readonly unknown[] {
  const { errors } = Object(error) as { errors?: readonly unknown[] };
  return errors ?? [error];
}

function firstOf(error: unknown): unknown {
  return errorsOf(error).find((each) => typeOf(each) !== 'TOPIC_ALREADY_EXISTS') ?? error;
}

function isOnlyThere(error: unknown): boolean {
  return errorsOf(error).every((each) => typeOf(each) === 'TOPIC_ALREADY_EXISTS');
}
