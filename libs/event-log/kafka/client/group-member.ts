import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster, Consumer, Kafka } from 'kafkajs';
import { type EventLogError, isAway, type PartitionRef, type Position } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import { retry } from '../../retry.js';
import { asEventLogError, typeOf } from './kafka-errors.js';
import { kafkajs } from './kafkajs.js';
import { stickyAssigner, type StickyOptions } from './sticky-assigner.js';

const HEARTBEAT_TICK_MS = 250;
const JOIN_AGAIN_MS = 200;
const MAX_JOIN_AGAIN_MS = 5_000;
/** The group is between two assignments; the next one may assign the same partitions to this member. */
const REBALANCE = new Set(['ILLEGAL_GENERATION', 'REBALANCE_IN_PROGRESS', 'UNKNOWN_MEMBER_ID']);
const COMMIT_AGAIN_MS = 50;
const LEAVE_WITHIN_MS = 5_000;
const JOIN_WITHIN_MS = 30_000;

export interface GroupMemberOptions {
  readonly kafka: Kafka;
  readonly where: string;
  readonly group: string;
  readonly topics: readonly string[];
  readonly sessionMs: number;
  readonly heartbeatMs: number;
  readonly rebalanceMs: number;
  readonly metadataMaxAgeMs: number;
  /** Members keep their partitions where possible; round robin if omitted. */
  readonly sticky?: StickyOptions;
  /** Called before joining: with a missing topic, no member could join. Rejects with an EventLogError. */
  readonly prepare?: () => Promise<void>;
  /** Called after each rebalance with all partitions of this member. */
  readonly onAssigned: (partitions: readonly PartitionRef[]) => void;
  /** Called when the member has lost its membership; it joins again by itself. */
  readonly onInterrupted: (error: EventLogError) => void;
}

export type MemberOptions = Omit<GroupMemberOptions, 'kafka' | 'where' | 'metadataMaxAgeMs'>;

/** A member of a consumer group that fetches no records, so that a slow handler delays neither heartbeats nor other partitions. */
export class GroupMember {
  readonly #waiting: (() => void)[] = [];
  #consumer: Consumer | undefined;
  #joined: Consumer | undefined;
  /** Offsets that the group has confirmed, by `topic/partition`. */
  readonly #committed = new Map<string, string>();
  #assigned: ReadonlySet<string> = new Set();
  #closed = false;
  #cluster: Cluster | undefined;

  constructor(private readonly options: GroupMemberOptions) {}

  /** Number of partitions of a topic at the last assignment; 0 before the first. */
  partitionCount(topic: string): number {
    return this.#cluster?.findTopicPartitionMetadata(topic).length ?? 0;
  }

  /** Resolves once the member has its partitions. @throws EventLogError `refused`, or `unavailable` if Kafka stays unavailable */
  async join(): Promise<void> {
    await retry(() => this.#joinOnce(), {
      firstMs: JOIN_AGAIN_MS,
      withinMs: JOIN_WITHIN_MS,
      isRetryable: (error) => isAway(error) && !this.#closed,
    });
  }

  /** Waits during a rebalance or a new join, unless the signal is aborted. Rejects if the member no longer has a partition. */
  async commit(positions: readonly Position[], ending: AbortSignal): Promise<void> {
    const offsets = positions.map(({ topic, partition, offset }) => ({ topic, partition, offset: String(offset) }));
    const commitOnce = async (): Promise<void> => {
      await this.#joined?.commitOffsets(offsets); // resolves also when its consumer is ending, and commits nothing
      if (offsets.some((each) => this.#committed.get(nameOf(each)) !== each.offset))
        throw Object.assign(new Error('this process is not in the group at present'), { type: 'UNKNOWN_MEMBER_ID' });
    };
    const isOurs = (): boolean => positions.every((position) => this.#assigned.has(nameOf(position)));
    try {
      await retry(commitOnce, {
        firstMs: COMMIT_AGAIN_MS,
        withinMs: this.options.rebalanceMs,
        isRetryable: (error) => isRebalance(error) && isOurs() && !ending.aborted,
      });
    } catch (error) {
      throw asEventLogError(error, this.options.where);
    }
  }

  /** Resolves when the group next confirms this member and its partitions. */
  confirmed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    this.#closed = true;
    // The broker may be away; then the session timeout ends the membership.
    await Promise.race([
      this.#consumer?.disconnect().catch(() => undefined),
      sleep(LEAVE_WITHIN_MS, undefined, { ref: false }),
    ]);
  }

  async #joinOnce(): Promise<void> {
    await this.options.prepare?.();
    const consumer = this.#newConsumer();
    const crashed = Promise.withResolvers<never>();
    const joined = Promise.withResolvers<void>();
    const confirm = (): void => {
      for (const resolve of this.#waiting.splice(0)) resolve();
    };
    consumer.on('consumer.crash', ({ payload: { error } }) => crashed.reject(error));
    consumer.on('consumer.stop', () => {
      if (this.#joined === consumer) this.#joined = undefined;
    });
    consumer.on('consumer.commit_offsets', ({ payload: { topics } }) => {
      for (const { topic, partitions } of topics)
        for (const { partition, offset } of partitions)
          this.#committed.set(nameOf({ topic, partition }), String(offset));
    });
    consumer.on('consumer.group_join', ({ payload: { memberAssignment } }) => {
      consumer.pause(this.options.topics.map((topic) => ({ topic })));
      const partitions = Object.entries(memberAssignment).flatMap(([topic, numbers]) =>
        numbers.map((partition) => ({ topic, partition })),
      );
      this.#assigned = new Set(partitions.map(nameOf));
      this.#joined = consumer;
      if (!this.#closed) this.options.onAssigned(partitions);
      joined.resolve();
      confirm();
    });
    consumer.on('consumer.heartbeat', confirm);
    this.#consumer = consumer;
    try {
      await Promise.race([crashed.promise, this.#run(consumer).then(() => joined.promise)]);
      crashed.promise.catch((error: unknown) => this.#joinAgain(consumer, asEventLogError(error, this.options.where)));
    } catch (error) {
      await consumer.disconnect().catch(() => undefined); // the failure that counts is the first
      throw asEventLogError(error, this.options.where);
    }
  }

  async #run(consumer: Consumer): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({ topics: [...this.options.topics] });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: async () => undefined });
  }

  #newConsumer(): Consumer {
    const { kafka, group, sticky, sessionMs, heartbeatMs, rebalanceMs, metadataMaxAgeMs } = this.options;
    const assign = sticky === undefined ? kafkajs.PartitionAssigners.roundRobin : stickyAssigner(sticky);
    return kafka.consumer({
      groupId: group,
      sessionTimeout: sessionMs,
      heartbeatInterval: heartbeatMs,
      rebalanceTimeout: rebalanceMs,
      maxWaitTimeInMs: HEARTBEAT_TICK_MS,
      metadataMaxAge: metadataMaxAgeMs,
      allowAutoTopicCreation: false,
      partitionAssigners: [
        (given) => {
          this.#cluster = given.cluster;
          return assign(given);
        },
      ],
      // kafkajs would stop the consumer after a few attempts; an outage may last longer.
      retry: { retries: 3, restartOnFailure: async () => false },
    });
  }

  async #joinAgain(crashed: Consumer, failure: EventLogError): Promise<void> {
    if (this.#closed) return;
    this.options.onInterrupted(failure);
    await crashed.disconnect().catch(() => undefined); // it has crashed
    await sleep(JOIN_AGAIN_MS);
    const rejoin = async (): Promise<void> => {
      if (!this.#closed) await this.#joinOnce();
    };
    await retry(rejoin, {
      firstMs: 2 * JOIN_AGAIN_MS,
      lastMs: MAX_JOIN_AGAIN_MS,
      isRetryable: () => !this.#closed,
      onRetry: (error) => {
        if (!isAway(error)) this.options.onInterrupted(error as EventLogError);
      },
    }).catch(() => undefined); // closed meanwhile
  }
}

/** Whether a request belongs to an earlier assignment of the group. */
export function isRebalance(error: unknown): boolean {
  return REBALANCE.has(typeOf(error) ?? '');
}
