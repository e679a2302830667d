import { type EventLogError, isAway, type Log } from '../../event-log.js';
import { retry } from '../../retry.js';
import type { KafkaAdmin, NewTopic, TopicConfig, TopicRefusal } from '../client/admin.js';
import { asEventLogError, kafkaError, oneLine, typeOf } from '../client/kafka-errors.js';

/** `events`: kept for a time; `state`: the latest value of each key; `shares`: no messages, only partitions to assign. */
export type TopicKind = 'events' | 'state' | 'shares';

const DAY_MS = 86_400_000;
const MADE_WITHIN_MS = 15_000;
const CREATE_AGAIN_MS = 500;
const LED_AGAIN_MS = 10;
const RETENTION_DAYS: readonly (readonly [RegExp, number])[] = [
  [/\.measured$/, 3],
  [/\.recorded$/, 7],
  [/\.(dead-letter|redelivery)$/, 30],
  [/./, 400],
];
/** A batch with the largest value. */
const LEAST_MESSAGE_BYTES = 1_000_000;
const IN_SYNC = 'min.insync.replicas';

export interface TopicsOptions {
  readonly admin: KafkaAdmin;
  readonly where: string;
  readonly partitions: number;
  readonly configuredBrokers: number;
  readonly logger: Log;
}

/** Creates topics on demand, and verifies existing ones. */
export class Topics {
  readonly #ready = new Map<string, Promise<void>>();
  readonly #warned = new Set<string>();

  constructor(private readonly options: TopicsOptions) {}

  /** Resolves when all topics can be used. @throws EventLogError `refused` if one is missing, or its settings lose events */
  async ensure(names: Iterable<string>, kind: TopicKind): Promise<void> {
    const expected = [...new Set(names)];
    const missing = expected.filter((name) => !this.#ready.has(name));
    if (missing.length > 0) {
      const made = this.#make(missing, kind);
      for (const name of missing) {
        this.#ready.set(name, made);
        made.catch(() => this.#ready.delete(name));
      }
    }
    await Promise.all(expected.flatMap((name) => this.#ready.get(name) ?? []));
  }

  /** Verifies the topics again at their next use: they may have been deleted. */
  forget(names: Iterable<string>): void {
    for (const name of names) this.#ready.delete(name);
  }

  async existing(names: readonly string[]): Promise<readonly string[]> {
    const existing = new Set(await this.options.admin.topics());
    return names.filter((name) => existing.has(name));
  }

  async #make(names: readonly string[], kind: TopicKind): Promise<void> {
    const existing = await this.existing(names);
    await this.#verify(existing, kind);
    const missing = names.filter((name) => !existing.includes(name));
    if (missing.length === 0) return;
    await retry(() => this.#create(missing, kind), {
      firstMs: CREATE_AGAIN_MS,
      withinMs: MADE_WITHIN_MS,
      // Brokers that are just starting are not counted yet.
      isRetryable: (error) => typeOf(error) === 'INVALID_REPLICATION_FACTOR',
    });
    await this.#untilLed(missing);
  }

  async #create(missing: readonly string[], kind: TopicKind): Promise<void> {
    const brokers = await this.#brokers();
    const replicas = Math.min(3, brokers);
    const { admin, partitions, configuredBrokers } = this.options;
    const topics = missing.map((topic) => ({ topic, partitions, replicas, config: configOf(topic, kind, replicas) }));
    try {
      if (!(await admin.createTopics(topics))) return;
    } catch (error) {
      throw this.#refusal(error as EventLogError, missing, topics);
    }
    this.#warnFewReplicas(missing, replicas, Math.max(brokers, configuredBrokers));
  }

  async #brokers(): Promise<number> {
    const brokers = await this.options.admin.brokerCount();
    if (brokers > 0) return brokers;
    throw kafkaError('unavailable', this.options.where, 'no broker is ready yet');
  }

  /** Waits until the other brokers know the topics: they learn of them a little later than the controller. */
  async #untilLed(names: readonly string[]): Promise<void> {
    const check = async (): Promise<void> => {
      const layouts = await this.options.admin.layouts(names);
      if (layouts.every(({ isLed }) => isLed)) return;
      throw kafkaError('unavailable', this.options.where, `${names.join(', ')} have no leader`);
    };
    await retry(check, { firstMs: LED_AGAIN_MS, withinMs: MADE_WITHIN_MS, isRetryable: isAway });
  }

  /** Names the topic, its requested settings and the broker's own sentence. */
  #refusal(failure: EventLogError, missing: readonly string[], topics: readonly NewTopic[]): EventLogError {
    if (failure.code !== 'refused') return failure;
    const { where, partitions } = this.options;
    const { cause } = failure;
    const type = typeOf(cause) ?? '';
    const what = type.endsWith('_AUTHORIZATION_FAILED')
      ? `topics ${missing.join(', ')} are missing, or hidden from this user, and may not be created (${type}): create them with ${partitions} partitions and grant Describe, or grant Create`
      : notCreated(cause as Partial<TopicRefusal>, type, topics);
    return kafkaError('refused', where, what, cause);
  }

  /** Refuses settings that lose events or break reading by time; the operator decides on retention. */
  async #verify(names: readonly string[], kind: TopicKind): Promise<void> {
    if (names.length === 0) return;
    const described = kind === 'shares' ? [] : await this.#described(names);
    for (const { topic, config } of described) this.#verifyConfig(topic, kind, config);
    const alone = described.filter(({ config }) => config.get(IN_SYNC) === '1').map(({ topic }) => topic);
    await this.#verifyReplicas(names, alone);
  }

  /** Reads settings of topics, without those that the user may not read. */
  async #described(names: readonly string[]): Promise<readonly TopicConfig[]> {
    const configNames = ['cleanup.policy', 'message.timestamp.type', 'max.message.bytes', IN_SYNC];
    const described = await this.options.admin.configs(names, configNames);
    const failed = described.filter(({ error }) => error !== undefined);
    for (const { error } of failed)
      if (!typeOf(error)?.endsWith('_AUTHORIZATION_FAILED')) throw asEventLogError(error, this.options.where);
    if (failed.length > 0)
      this.#warn(
        `the user may not read the settings of ${failed.map(({ topic }) => topic).join(', ')} (${typeOf(failed[0]?.error)}): these topics are used unverified; grant DescribeConfigs on them`,
      );
    return described.filter(({ error }) => error === undefined);
  }

  #verifyConfig(topic: string, kind: TopicKind, config: TopicConfig['config']): void {
    const required = {
      'cleanup.policy': kind === 'state' ? 'compact' : 'delete',
      'message.timestamp.type': 'LogAppendTime',
    };
    for (const [name, value] of Object.entries(required)) {
      const actual = config.get(name);
      if (actual !== undefined && actual !== value) throw this.#differs(topic, name, actual, value);
    }
    const largest = Number(config.get('max.message.bytes') ?? LEAST_MESSAGE_BYTES);
    if (largest < LEAST_MESSAGE_BYTES)
      throw this.#differs(topic, 'max.message.bytes', String(largest), `at least ${LEAST_MESSAGE_BYTES}`);
  }

  /** `alone`: topics with min.insync.replicas=1: events may be lost with one broker although others have the topic too. */
  async #verifyReplicas(names: readonly string[], alone: readonly string[]): Promise<void> {
    const brokers = await this.#brokers();
    if (brokers < 2) return;
    const layouts = await this.options.admin.layouts(names);
    for (const { topic, replicas } of layouts)
      if (replicas >= 3 && alone.includes(topic)) throw this.#differs(topic, IN_SYNC, '1', 'at least 2');
    const most = Math.min(3, brokers);
    for (let count = 1; count < most; count++)
      this.#warnFewReplicas(
        layouts.filter(({ replicas }) => replicas === count).map(({ topic }) => topic),
        count,
        brokers,
      );
  }

  #warnFewReplicas(topics: readonly string[], replicas: number, brokers: number): void {
    // A cluster of two brokers is rare; one of three with one broker down is not.
    const possible = replicas === 2 ? 3 : Math.min(3, brokers);
    if (topics.length === 0 || replicas >= possible) return;
    const count = replicas === 1 ? '1 replica' : `${replicas} replicas`;
    this.#warn(
      `topics ${topics.join(', ')} have ${count} of ${possible}, which stays so by itself: when all brokers are there, add replicas by kafka-reassign-partitions, then set min.insync.replicas=${possible - 1} by kafka-configs`,
    );
  }

  #warn(warning: string): void {
    if (this.#warned.has(warning)) return;
    this.#warned.add(warning);
    this.options.logger.warn({}, `Kafka at ${this.options.where}: ${warning}`);
  }

  #differs(topic: string, setting: string, actual: string | undefined, expected: string): EventLogError {
    const fault = `topic ${topic} has ${setting}=${actual}, pgherald needs ${expected}`;
    const advice = 'change it by kafka-configs, or set log.kafka.prefix';
    return kafkaError('refused', this.options.where, `${fault}: ${advice}`);
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

function notCreated({ topic, sentence }: Partial<TopicRefusal>, type: string, topics: readonly NewTopic[]): string {
  const { partitions, replicas, config = {} } = topics.find((each) => each.topic === topic) ?? {};
  const settings = Object.entries(config).map(([name, value]) => `${name}=${value}`);
  const asked = [`partitions=${partitions}`, `replication.factor=${replicas}`, ...settings].join(', ');
  const why = sentence === undefined ? type : `"${oneLine(sentence)}" (${type})`;
  const remedy =
    type === 'INVALID_REPLICATION_FACTOR'
      ? 'start the missing brokers, or create it with a number of replicas that the cluster takes'
      : "create it with settings that the cluster takes, or change the cluster's";
  return `topic ${topic} is not created with ${asked}: ${why}: ${remedy}`;
}
