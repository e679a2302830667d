import { otherTopics } from '@pgherald/events';
import {
  type EventLog,
  isAway,
  type Log,
  type Ownership,
  type OwnOptions,
  type PartitionRef,
} from '../../event-log.js';
import { partitionOf } from '../../partition.js';
import { pause } from '../../retry.js';
import type { GroupMember } from '../client/group-member.js';
import type { KafkaClient } from '../client/kafka-client.js';
import { kafkaError } from '../client/kafka-errors.js';
import type { Fetching } from '../read/fetching.js';
import type { KafkaSettings } from '../settings.js';
import type { Topics } from '../topics/topics.js';
import { ShareLife } from './share-life.js';

/** Short, because the servers of a dead process are not watched until its session ends. */
const GROUP = { sessionMs: 6_000, heartbeatMs: 2_000, rebalanceMs: 10_000 } as const;
const HOLD_AGAIN_MS = 1_000;
const CONFIRMED_WITHIN_MS = 3_000;

/** The log of a share: its transactions are fenced when another process takes the share over. */
export interface ShareLog extends EventLog {
  fence(): Promise<void>;
  /** Sends the queued transactions, or orphans them if another process owned the share in the meantime. */
  catchUp(): Promise<void>;
  release(): Promise<void>;
}

export interface OwnershipSource {
  readonly client: KafkaClient;
  readonly settings: KafkaSettings;
  readonly topics: Topics;
  readonly fetching: Fetching;
  readonly shareLog: (transactionalId: string, lost: AbortController, mayOpen: () => Promise<void>) => ShareLog;
  /** Hands queued transactions of all other shares to the orphaned outbox. */
  readonly keepOnly: (transactionalIds: readonly string[]) => void;
  readonly logger: Log;
}

interface AssignedShare {
  readonly life: ShareLife;
  readonly lost: AbortController;
}

/** Divides clusters by Kafka's group assignment: a cluster belongs to the partition of its name in a topic without messages. */
export class KafkaOwnership implements Ownership {
  /** By partition, like the holds below. */
  readonly #shares = new Map<number, AssignedShare>();
  /** Each resolves when the last hold of the share has ended. */
  readonly #holds = new Map<number, Promise<void>>();
  readonly #member: GroupMember;
  readonly #topic: string;
  readonly #closing = new AbortController();
  #count = 0;
  #clusters: readonly string[];

  constructor(
    private readonly options: OwnOptions,
    private readonly source: OwnershipSource,
  ) {
    this.#clusters = options.clusters;
    const { client, settings, logger } = source;
    this.#topic = otherTopics(settings.prefix).targets;
    this.#member = client.newMember({
      ...GROUP,
      group: `${settings.prefix}.${options.name}.owners`,
      topics: [this.#topic],
      sticky: {
        topic: this.#topic,
        current: () => [...this.#shares.keys()],
        busy: (count) => new Set(this.#clusters.map((cluster) => partitionOf(cluster, count))),
      },
      prepare: () => this.#ensureTopic(),
      onAssigned: (partitions) => this.#assign(partitions),
      onInterrupted: (error) => logger.warn({ code: error.code }, `clusters are not assigned: ${error.message}`),
    });
  }

  async start(): Promise<void> {
    await this.#ensureTopic();
    this.#count = (await this.source.fetching.partitionsOf([this.#topic])).length;
    await this.#member.join();
  }

  update(clusters: readonly string[]): void {
    this.#clusters = clusters;
    for (const [partition, { life }] of this.#shares) if (life.state === 'idle') this.#take(partition, life);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#holds.values());
    await this.#member.close();
  }

  #ensureTopic(): Promise<void> {
    const { topics } = this.source;
    topics.forget([this.#topic]);
    return topics.ensure([this.#topic], 'shares');
  }

  #assign(partitions: readonly PartitionRef[]): void {
    const now = new Set(partitions.map(({ partition }) => partition));
    const isRecounted = this.#recount();
    for (const [partition, { life, lost }] of this.#shares) {
      if (now.has(partition) && !isRecounted) continue;
      this.#shares.delete(partition);
      life.apply('given-back');
      const why = isRecounted
        ? `there are ${this.#count} shares now`
        : `another process watches share ${partition} now`;
      lost.abort(kafkaError('fenced', this.source.client.where, why));
    }
    this.source.keepOnly([...now].map((partition) => this.#idOf(partition)));
    for (const partition of now) if (!this.#shares.has(partition)) this.#take(partition);
    const clusters = this.#clusters.filter((cluster) => now.has(this.#partitionOf(cluster)));
    this.source.logger.info({ name: this.options.name, clusters }, 'clusters of this process');
  }

  /** Whether partitions were added: then clusters move to other shares. */
  #recount(): boolean {
    const count = this.#member.partitionCount(this.#topic);
    if (count === 0 || count === this.#count) return false;
    this.#count = count;
    return true;
  }

  /** Holds the share after its last hold has ended, unless it is idle. */
  #take(partition: number, life = new ShareLife()): void {
    const share = { life, lost: new AbortController() };
    this.#shares.set(partition, share);
    if (this.#in(partition).length === 0) return;
    life.apply('has-clusters');
    const previous = this.#holds.get(partition) ?? Promise.resolve();
    const hold = previous.then(() => this.#hold(partition, share)).catch(this.options.onFailure);
    this.#holds.set(partition, hold);
  }

  /** Ends when the share is lost. If it was fenced and is still ours, another process may have changed it: it is taken over again. */
  async #hold(partition: number, share: AssignedShare): Promise<void> {
    const { life, lost } = share;
    const log = this.source.shareLog(this.#idOf(partition), lost, () => this.#confirm(lost.signal));
    try {
      while (life.state === 'fencing' && !this.#closing.signal.aborted) await this.#holdOnce(partition, share, log);
    } finally {
      await log.release();
    }
    if (this.#isOver(life)) return;
    void this.#member.confirmed().then(() => {
      if (this.#isOver(life)) return;
      life.apply('confirmed');
      this.#take(partition, life);
    });
  }

  #isOver(life: ShareLife): boolean {
    if (this.#closing.signal.aborted) life.apply('given-back');
    return life.state === 'released';
  }

  /** Leaves the share `fencing` if Kafka was unavailable, so that it is tried again. */
  async #holdOnce(partition: number, { life, lost }: AssignedShare, log: ShareLog): Promise<void> {
    const owns = (cluster: string): boolean => this.#partitionOf(cluster) === partition;
    try {
      const isTaken = this.#takeOver(life, log).then(() => true);
      isTaken.catch(() => undefined); // also thrown below, unless this is closed first
      if (!(await Promise.race([isTaken, aborted(this.#closing.signal).then(() => false)]))) return;
      if (!lost.signal.aborted) await this.options.hold({ owns, log, lost: lost.signal });
      life.apply('lost');
    } catch (error) {
      if (lost.signal.aborted) return life.apply('lost');
      if (!isAway(error)) throw error;
      life.apply('kafka-unavailable');
      this.source.logger.warn(
        { code: error.code, clusters: this.#in(partition) },
        `clusters are not watched yet: ${error.message}`,
      );
      await pause(HOLD_AGAIN_MS, this.#closing.signal);
    }
  }

  async #takeOver(life: ShareLife, log: ShareLog): Promise<void> {
    await log.fence();
    life.apply('previous-owner-fenced');
    await log.catchUp();
    life.apply('caught-up');
  }

  #in(partition: number): readonly string[] {
    return this.#clusters.filter((cluster) => this.#partitionOf(cluster) === partition);
  }

  #partitionOf(cluster: string): number {
    return partitionOf(cluster, this.#count);
  }

  #idOf(partition: number): string {
    return `${this.source.settings.prefix}.${this.options.name}.${partition}`;
  }

  /** Rejects when the share is lost, or the group does not answer whether it is. */
  async #confirm(lost: AbortSignal): Promise<void> {
    lost.throwIfAborted();
    const given = AbortSignal.any([lost, AbortSignal.timeout(CONFIRMED_WITHIN_MS)]);
    const confirmed = this.#member.confirmed().then(() => true);
    const isOurs = await Promise.race([confirmed, aborted(given).then(() => false)]);
    lost.throwIfAborted();
    if (!isOurs) throw kafkaError('unavailable', this.source.client.where, 'the group does not answer');
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
