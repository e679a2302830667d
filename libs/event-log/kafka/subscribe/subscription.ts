import { setTimeout as sleep } from 'node:timers/promises';
import {
  EventLogError,
  type Log,
  type PartitionRef,
  type Position,
  type SubscribeOptions,
  type Subscription,
} from '../../event-log.js';
import { Changes } from '../../delivery/changes.js';
import { pause } from '../../retry.js';
import { nameOf } from '../../partition.js';
import type { Fetching } from '../read/fetching.js';
import { type GroupMember, isRebalance } from '../client/group-member.js';
import { asEventLogError } from '../client/kafka-errors.js';
import type { GroupPositions } from './group-positions.js';
import { BufferedPartition } from './buffered-partition.js';
import { hasHistory, type StartPosition, startPositions } from './start-positions.js';

/** Fetched records that are not handled yet, over all partitions of a subscription. */
const BUFFERED_BYTES = 32 << 20;
const FETCH = { bytesPerPartition: 512 << 10, failsIfMissing: true } as const;
/** How long the broker holds a fetch back if there are no records; short while a busy partition may soon fetch again. */
const WAIT_MS = { first: 20, last: 400, idle: 2_000 } as const;

/** If a process is killed and its committed offsets are deleted, at most this time of events is delivered again. */
const KEEP_POSITIONS_MS = 300_000;
const KEEP_LAST_WITHIN_MS = 3_000;

const RECREATED = 'a topic was deleted or has lost its newest events: the group goes on where it begins now';
const WITHOUT_OFFSETS =
  'partitions without a committed offset (new, expired or deleted): the group goes on where it was, or where they begin';

export interface SubscriptionSource {
  readonly connect: () => Fetching;
  readonly committed: (group: string) => Promise<ReadonlyMap<string, number>>;
  readonly positions: GroupPositions;
  /** Called with each partition whose events were removed before the group reached them. */
  readonly onSkipped: (partition: PartitionRef, offsets: number) => void;
  /** Creates missing topics; resolves with those that existed. */
  readonly ensureTopics: () => Promise<readonly string[]>;
  readonly member: (
    onAssigned: (partitions: readonly PartitionRef[]) => void,
    onInterrupted: (error: EventLogError) => void,
  ) => GroupMember;
  readonly where: string;
  readonly logger: Log;
}

/** Delivers new records of the partitions that the group has assigned to this process. */
export class KafkaSubscription implements Subscription {
  readonly #closing = new AbortController();
  readonly #member: GroupMember;
  readonly #first = Promise.withResolvers<void>();
  readonly #deliveries = new Map<string, BufferedPartition>();
  #assigning: Promise<void> = Promise.resolve();
  #feeding: Promise<void> = Promise.resolve();
  #fetching: Fetching;
  #isWaiting = false;
  readonly #changes = new Changes();
  #isInterrupted = false;
  readonly #keeping: NodeJS.Timeout;

  constructor(
    private readonly options: SubscribeOptions,
    private readonly source: SubscriptionSource,
    private readonly closed: () => void,
  ) {
    this.#fetching = source.connect();
    this.#member = source.member(
      (partitions) => this.#assign(partitions),
      (error) => this.#interrupted(error),
    );
    this.#keeping = setInterval(() => void this.#keepPositions(), KEEP_POSITIONS_MS).unref();
  }

  /** Resolves when the group has a position in each partition of this process. */
  async start(): Promise<void> {
    this.#first.promise.catch(() => undefined); // also thrown below
    await this.#member.join();
    await this.#first.promise;
    this.#feeding = this.#feed();
  }

  async close(): Promise<void> {
    clearInterval(this.#keeping);
    this.#closing.abort(new EventLogError('closed', `subscription of group ${this.options.group} is closed`));
    await this.#assigning;
    await Promise.all([...this.#deliveries.values()].map((delivery) => delivery.close()));
    await this.#fetching.close();
    await this.#feeding;
    await Promise.race([this.#keepPositions(), sleep(KEEP_LAST_WITHIN_MS, undefined, { ref: false })]);
    await this.#member.close();
    this.closed();
  }

  /** Continues partitions that stay, and stops those that another process has now. */
  #assign(partitions: readonly PartitionRef[]): void {
    if (this.#isInterrupted)
      this.source.logger.info({ group: this.options.group }, `Kafka at ${this.source.where} is back`);
    this.#isInterrupted = false;
    // One after the other: the next assignment may come before the previous one has been taken up.
    this.#assigning = this.#assigning
      .then(() => this.#take(partitions))
      .then(this.#first.resolve, (error: unknown) => {
        if (isRebalance(error)) return; // the next assignment is under way
        this.#first.reject(error);
        this.#interrupted(asEventLogError(error, this.source.where));
      });
  }

  async #take(partitions: readonly PartitionRef[]): Promise<void> {
    const names = new Set(partitions.map(nameOf));
    const gone = [...this.#deliveries].filter(([name]) => !names.has(name));
    for (const [name] of gone) this.#deliveries.delete(name);
    await Promise.all(gone.map(([, delivery]) => delivery.close()));
    await this.#begin(partitions.filter((ref) => !this.#deliveries.has(nameOf(ref))));
  }

  async #begin(partitions: readonly PartitionRef[]): Promise<void> {
    const positions = partitions.length === 0 ? [] : await this.#startPositions(partitions);
    if (this.#closing.signal.aborted) return;
    const changed = positions.filter(({ reason }) => reason !== 'committed');
    if (changed.length > 0) {
      await this.#member.commit(changed, this.#closing.signal);
      this.#report(changed);
    }
    for (const position of positions) this.#deliveries.set(nameOf(position), this.#delivery(position));
    if (positions.length > 0 && this.#isWaiting) await this.#replaceConnection();
    this.#changes.announce();
  }

  async #startPositions(partitions: readonly PartitionRef[]): Promise<readonly StartPosition[]> {
    const { committed, positions } = this.source;
    const fetching = this.#fetching;
    const all = await fetching.partitionsOf(this.options.topics);
    const history = { committed: await committed(this.options.group), kept: await positions.read() };
    const starts = await startPositions(partitions, history, this.options, fetching);
    if (hasHistory(history)) for (const start of starts) positions.note(start);
    // For all partitions: to another member that starts now, this group must look new, too.
    else for (const start of await startPositions(all, history, this.options, fetching)) positions.note(start);
    await positions.write();
    return starts;
  }

  #report(positions: readonly StartPosition[]): void {
    const { group } = this.options;
    const { logger } = this.source;
    for (const { topic, partition, offset, reason, skipped } of positions) {
      if (reason === 'removed') this.#skipped({ topic, partition }, offset, skipped);
      if (reason === 'recreated') logger.error({ group, topic, partition, to: offset }, RECREATED);
    }
    const resumed = positions.filter(({ reason }) => reason === 'kept' || reason === 'unknown').map(nameOf);
    if (resumed.length > 0) logger.info({ group, partitions: resumed }, WITHOUT_OFFSETS);
  }

  #skipped(ref: PartitionRef, to: number, offsets: number): void {
    const { group } = this.options;
    this.source.onSkipped(ref, offsets);
    this.source.logger.error(
      { group, ...ref, to, offsets },
      `up to ${offsets} events of ${nameOf(ref)} were removed before group ${group} reached them: it goes on behind them; raise retention.ms of the topic`,
    );
  }

  async #keepPositions(): Promise<void> {
    try {
      await this.source.positions.write();
    } catch (error) {
      const { code, message } = asEventLogError(error, this.source.where);
      this.source.logger.warn({ group: this.options.group, code }, `positions are not kept yet: ${message}`);
    }
  }

  /** Fetches through a new connection: the open fetch does not include the new partitions, and requests on its connection wait for its answer. */
  async #replaceConnection(): Promise<void> {
    let unused = this.source.connect();
    try {
      await unused.partitionsOf(this.options.topics);
      [this.#fetching, unused] = [unused, this.#fetching];
    } finally {
      await unused.close();
    }
  }

  #delivery({ topic, partition, offset }: Position): BufferedPartition {
    return new BufferedPartition(
      { topic, partition, offset },
      {
        options: this.options,
        closing: this.#closing.signal,
        commit: async (next) => {
          const position = { topic, partition, offset: next };
          await this.#member.commit([position], this.#closing.signal);
          this.source.positions.note(position);
        },
        onDelivered: () => this.#changes.announce(),
        commitFailureLevel: 'info', // an outage or a rebalance is logged once, for all partitions
        logger: this.source.logger,
      },
    );
  }

  async #feed(): Promise<void> {
    let waitMs: number = WAIT_MS.first;
    while (!this.#closing.signal.aborted) {
      const seen = this.#changes.version;
      const deliveries = [...this.#deliveries.values()];
      const buffered = deliveries.reduce((sum, { bufferedBytes }) => sum + bufferedBytes, 0);
      const hungry = buffered < BUFFERED_BYTES ? deliveries.filter((delivery) => delivery.wantsMore) : [];
      if (hungry.length === 0) await this.#changes.after(seen, this.#closing.signal);
      else if (await this.#fetch(hungry, hungry.length < deliveries.length ? waitMs : WAIT_MS.idle))
        waitMs = WAIT_MS.first;
      else waitMs = Math.min(2 * waitMs, WAIT_MS.last);
    }
  }

  async #fetch(hungry: readonly BufferedPartition[], waitMs: number): Promise<boolean> {
    const { signal } = this.#closing;
    const fetching = this.#fetching;
    this.#isWaiting = waitMs === WAIT_MS.idle;
    try {
      const pages = await fetching.fetch(
        hungry.map(({ ref, next }) => ({ ...ref, offset: next })),
        { waitMs, ...FETCH },
        signal,
      );
      for (const [index, page] of pages.entries()) hungry[index]?.offer(page);
      return pages.some(({ records }) => records.length > 0);
    } catch (error) {
      if (!signal.aborted && fetching === this.#fetching)
        await this.#recover(hungry, asEventLogError(error, this.source.where));
      return false;
    } finally {
      this.#isWaiting = false;
    }
  }

  /** Moves deliveries whose next records are gone (by retention, or with a deleted topic); waits if Kafka is away. */
  async #recover(hungry: readonly BufferedPartition[], failure: EventLogError): Promise<void> {
    this.source.logger.warn({ group: this.options.group, code: failure.code }, failure.message);
    try {
      const there = await this.source.ensureTopics();
      await this.#fetching.refresh(failure);
      const ranges = await this.#fetching.ranges(hungry.map(({ ref }) => ref));
      for (const [index, { topic, begin, end }] of ranges.entries()) {
        const delivery = hungry[index] as BufferedPartition;
        const { ref, next } = delivery;
        const isThere = there.includes(topic);
        if (isThere && next < begin) {
          this.#skipped(ref, begin, begin - next);
          delivery.next = begin; // buffered pages are still delivered
        } else if (!isThere || next > end) {
          const { group } = this.options;
          if (next !== begin) this.source.logger.error({ group, ...ref, from: next, to: begin }, RECREATED);
          delivery.restartAt(begin);
        }
      }
    } catch (error) {
      this.source.logger.warn({ group: this.options.group }, asEventLogError(error, this.source.where).message);
    }
    await pause(WAIT_MS.last, this.#closing.signal);
  }

  #interrupted(error: EventLogError): void {
    if (!this.#isInterrupted)
      this.source.logger.warn(
        { group: this.options.group, code: error.code },
        `events are not delivered: ${error.message}`,
      );
    this.#isInterrupted = true;
  }
}
