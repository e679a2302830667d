import { setTimeout as sleep } from 'node:timers/promises';
import { type EventLog, EventLogError, type OwnOptions, type Ownership, type PartitionRef } from '../../event-log.js';
import type { Log } from '../../logging.js';
import { partitionOf } from '../../partition.js';
import type { GroupMember, MemberOptions } from '../client/group-member.js';
import { isOutage } from '../client/kafka-errors.js';

/** Short, because nobody watches the servers of a process that died until its session ends. */
const GROUP = { sessionMs: 6_000, heartbeatMs: 2_000, rebalanceMs: 10_000 } as const;
const HOLD_AGAIN_MS = 1_000;
const CONFIRMED_WITHIN_MS = 3_000;

/** A log whose transactions are those of a share. */
export interface ShareLog extends EventLog {
  /** Fences whoever had the share before. */
  takeOver(): Promise<void>;
  release(): Promise<void>;
}

export interface OwnershipSource {
  readonly prefix: string;
  readonly topic: string;
  /** Makes the topic where it is missing. */
  readonly ensureTopic: () => Promise<void>;
  readonly partitions: () => Promise<number>;
  readonly member: (options: MemberOptions) => GroupMember;
  readonly shareLog: (transactionalId: string, lost: AbortController, mayOpen: () => Promise<void>) => ShareLog;
  /** What waits for shares that are not ours any more is given up, or sent under another name. */
  readonly keepOnly: (transactionalIds: readonly string[]) => void;
  readonly where: string;
  readonly logger: Log;
}

interface Held {
  /** There is nothing to watch in it. */
  readonly isIdle: boolean;
  readonly lost: AbortController;
  readonly done: Promise<void>;
}

/**
 * Clusters shared out by Kafka's group assignment: a cluster belongs to the partition of its name in a topic without
 * messages, and whoever has the partition watches it.
 */
export class KafkaOwnership implements Ownership {
  readonly #held = new Map<number, Held>();
  readonly #ended = new Map<number, Promise<void>>();
  readonly #member: GroupMember;
  readonly #closing = new AbortController();
  #count = 0;
  #clusters: readonly string[];

  constructor(
    private readonly options: OwnOptions,
    private readonly source: OwnershipSource,
  ) {
    this.#clusters = options.clusters;
    const { topic, ensureTopic, prefix, member, logger } = source;
    this.#member = member({
      ...GROUP,
      group: `${prefix}.${options.name}.owners`,
      topics: [topic],
      sticky: {
        topic,
        current: () => [...this.#held.keys()],
        busy: (count) => new Set(this.#clusters.map((cluster) => partitionOf(cluster, count))),
      },
      prepare: ensureTopic,
      assigned: (partitions) => this.#assign(partitions),
      interrupted: (error) => logger.warn({ code: error.code }, `clusters are not shared out: ${error.message}`),
    });
  }

  async start(): Promise<void> {
    await this.source.ensureTopic();
    this.#count = await this.source.partitions();
    await this.#member.join();
  }

  update(clusters: readonly string[]): void {
    this.#clusters = clusters;
    for (const [partition, { isIdle }] of this.#held) {
      if (isIdle && this.#in(partition).length > 0) this.#take(partition, this.#ended.get(partition));
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#ended.values());
    await this.#member.close();
  }

  #assign(partitions: readonly PartitionRef[]): void {
    const now = new Set(partitions.map(({ partition }) => partition));
    const isRecounted = this.#recount();
    for (const [partition, { lost }] of this.#held) {
      if (now.has(partition) && !isRecounted) continue;
      this.#held.delete(partition);
      const why = isRecounted
        ? `there are ${this.#count} shares now`
        : `another process watches share ${partition} now`;
      lost.abort(this.#refusal(why));
    }
    this.source.keepOnly([...now].map((partition) => this.#idOf(partition)));
    for (const partition of now) if (!this.#held.has(partition)) this.#take(partition, this.#ended.get(partition));
    const clusters = this.#clusters.filter((cluster) => now.has(this.#partitionOf(cluster)));
    this.source.logger.info({ name: this.options.name, clusters }, 'clusters that are this process to watch');
  }

  /** Whether partitions were added: then clusters fall to other shares. */
  #recount(): boolean {
    const count = this.#member.partitionCount(this.source.topic);
    if (count === 0 || count === this.#count) return false;
    this.#count = count;
    return true;
  }

  /** After the last hold of it has ended, if there was one. */
  #take(partition: number, before: Promise<void> = Promise.resolve()): void {
    const clusters = this.#in(partition);
    const lost = new AbortController();
    const holding = clusters.length === 0 ? before : before.then(() => this.#hold(partition, lost));
    const done = holding.catch(this.options.failed);
    this.#held.set(partition, { isIdle: clusters.length === 0, lost, done });
    this.#ended.set(partition, done);
  }

  /** Until the share is lost. When it was fenced and yet is ours, all that was known of it may be old: it is begun again. */
  async #hold(partition: number, lost: AbortController): Promise<void> {
    const log = this.source.shareLog(this.#idOf(partition), lost, () => this.#confirm(lost.signal));
    try {
      const ended = AbortSignal.any([lost.signal, this.#closing.signal]);
      for (let held = false; !held && !ended.aborted;) held = await this.#heldOnce(partition, log, lost.signal);
    } finally {
      await log.release();
    }
    const isOurs = () => !this.#closing.signal.aborted && this.#held.get(partition)?.lost === lost;
    if (!isOurs()) return;
    await this.#member.confirmed();
    if (isOurs()) this.#take(partition);
  }

  /** False when Kafka was away and it has to be tried again. */
  async #heldOnce(partition: number, log: ShareLog, lost: AbortSignal): Promise<boolean> {
    try {
      const isTaken = log.takeOver().then(() => true);
      isTaken.catch(() => undefined); // also thrown below, unless this is closed first
      if (await Promise.race([isTaken, aborted(this.#closing.signal).then(() => false)]))
        await this.options.hold({ owns: (cluster) => this.#partitionOf(cluster) === partition, log, lost });
      return true;
    } catch (error) {
      if (lost.aborted) return true;
      const failure = error instanceof EventLogError ? error : undefined;
      if (failure === undefined || !isOutage(failure)) throw error;
      this.source.logger.warn(
        { code: failure.code, clusters: this.#in(partition) },
        `clusters are not watched yet: ${failure.message}`,
      );
      await sleep(HOLD_AGAIN_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined); // closed meanwhile
      return false;
    }
  }

  #in(partition: number): readonly string[] {
    return this.#clusters.filter((cluster) => this.#partitionOf(cluster) === partition);
  }

  #partitionOf(cluster: string): number {
    return partitionOf(cluster, this.#count);
  }

  #idOf(partition: number): string {
    return `${this.source.prefix}.${this.options.name}.${partition}`;
  }

  /** Rejects when the share is lost, or the group does not answer whether it is. */
  async #confirm(lost: AbortSignal): Promise<void> {
    lost.throwIfAborted();
    const given = AbortSignal.any([lost, AbortSignal.timeout(CONFIRMED_WITHIN_MS)]);
    const confirmed = this.#member.confirmed().then(() => true);
    const isOurs = await Promise.race([confirmed, aborted(given).then(() => false)]);
    lost.throwIfAborted();
    if (!isOurs) throw new EventLogError('unavailable', `Kafka at ${this.source.where}: the group does not answer`);
  }

  #refusal(why: string): EventLogError {
    return new EventLogError('fenced', `Kafka at ${this.source.where}: ${why}`);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
