import { setTimeout as sleep } from 'node:timers/promises';
import { EventLogError, isAway, type PartitionRange, type PartitionRef, type Position } from '../../event-log.js';
import {
  EARLIEST,
  type FetchConnection,
  type FetchLimits,
  type Isolation,
  LATEST,
  type Page,
} from '../client/fetch-connection.js';
import { asEventLogError, kafkaError, typeOf } from '../client/kafka-errors.js';
import { nameOf } from '../../partition.js';
import { retry } from '../../retry.js';

export interface FetchOptions extends FetchLimits {
  /** Whether a deleted topic is an error at once: its offsets are gone with it. */
  readonly failsIfMissing?: boolean;
}

const RANGE_ERRORS = ['OFFSET_OUT_OF_RANGE'];
const MISSING = 'UNKNOWN_TOPIC_OR_PARTITION';
/** A transaction whose process died holds readers back until its timeout. */
const VISIBLE_WITHIN_MS = 40_000;
const RETRY = { firstMs: 50, lastMs: 2_000, withinMs: VISIBLE_WITHIN_MS } as const;

/** The last offset of this process by `topic/partition`: readers of the same process must see it. */
export type Appended = ReadonlyMap<string, number>;

/** Whether records are gone, or the topic was created again. */
export function isOutOfRange(error: unknown): boolean {
  return RANGE_ERRORS.includes(typeOf(error) ?? '');
}

/** Reads partitions at their leaders, outside of any group, also while leaders change. */
export class Fetching {
  readonly #closing = new AbortController();

  constructor(
    private readonly connection: FetchConnection,
    private readonly where: string,
    private readonly existing: (topics: readonly string[]) => Promise<readonly string[]>,
    private readonly appended: Appended,
  ) {}

  async close(): Promise<void> {
    const closed = new EventLogError('closed', `reading from Kafka at ${this.where} has ended`);
    this.#closing.abort(closed);
    await this.connection.disconnect(closed);
  }

  partitionsOf(topics: readonly string[]): Promise<PartitionRef[]> {
    return this.#retried(async () => {
      const known = topics.filter((topic) => this.connection.topics.has(topic));
      const unknown = topics.filter((topic) => !known.includes(topic));
      const existing = unknown.length === 0 ? known : [...known, ...(await this.existing(unknown))];
      await this.connection.addTopics(existing);
      // The client keeps the names even if its request for them failed, and does not repeat the request.
      const unlocated = existing.find((topic) => this.connection.partitions(topic).length === 0);
      if (unlocated !== undefined)
        throw kafkaError('unavailable', this.where, `the leaders of topic ${unlocated} are not known yet`);
      return topics
        .filter((topic) => existing.includes(topic))
        .flatMap((topic) => this.connection.partitions(topic).map((partition) => ({ topic, partition })))
        .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.partition - b.partition);
    });
  }

  async ranges(partitions: readonly PartitionRef[]): Promise<PartitionRange[]> {
    const [begins, ends] = await Promise.all([this.#offsets(partitions, EARLIEST), this.ends(partitions)]);
    return partitions.map((ref) => ({ ...ref, begin: begins.get(nameOf(ref)) ?? 0, end: ends.get(nameOf(ref)) ?? 0 }));
  }

  /** Readable ends, behind all records that this process has appended. */
  ends(partitions: readonly PartitionRef[]): Promise<ReadonlyMap<string, number>> {
    return this.#endsBehind(partitions, this.appended, 2);
  }

  /** Whether the record at a prepared position is committed; waits until its transaction is decided. False if the topic was deleted or its retention has passed. */
  async isCommitted(at: Position): Promise<boolean> {
    const partitions = await this.partitionsOf([at.topic]);
    if (!partitions.some(({ partition }) => partition === at.partition)) return false;
    const [begins, ends] = await Promise.all([this.begins([at]), this.#offsets([at], LATEST, 'all')]);
    const [begin = 0, end = 0] = [begins.get(nameOf(at)), ends.get(nameOf(at))];
    if (at.offset < begin || at.offset >= end) return false;
    await this.#endsBehind([at], new Map([[nameOf(at), at.offset]]), 20);
    for (;;) {
      const [page] = (await this.fetch([at], { waitMs: 100, bytesPerPartition: 1 << 20 })) as [Page];
      if (page.next > at.offset) return [...page.records, ...page.states].some(({ offset }) => offset === at.offset);
    }
  }

  /** Resolves when all present transactions of the topics are decided, also those of other processes: then all committed records can be read. */
  async settled(topics: readonly string[]): Promise<void> {
    const partitions = await this.partitionsOf(topics);
    const ends = await this.#offsets(partitions, LATEST, 'all');
    await this.#endsBehind(partitions, new Map([...ends].map(([name, end]) => [name, end - 1])), 20);
  }

  /** Waits until the readable ends lie behind these offsets. An unfinished transaction hides all records that were committed after its beginning. */
  async #endsBehind(
    partitions: readonly PartitionRef[],
    offsets: ReadonlyMap<string, number>,
    everyMs: number,
  ): Promise<ReadonlyMap<string, number>> {
    const giveUpAt = performance.now() + VISIBLE_WITHIN_MS;
    for (;;) {
      const ends = await this.#offsets(partitions, LATEST);
      const hidden = await this.#notGone(missingIn(ends, partitions, offsets), offsets);
      if (hidden === undefined) return ends;
      if (performance.now() > giveUpAt)
        throw kafkaError('unavailable', this.where, `an unfinished transaction hides the end of ${nameOf(hidden)}`);
      await sleep(everyMs);
    }
  }

  /** Returns a partition whose offset still exists. A topic that was deleted and created again has fewer records than were appended. */
  async #notGone(
    partitions: readonly PartitionRef[],
    offsets: ReadonlyMap<string, number>,
  ): Promise<PartitionRef | undefined> {
    if (partitions.length === 0) return undefined;
    const gone = missingIn(await this.#offsets(partitions, LATEST, 'all'), partitions, offsets);
    return partitions.find((ref) => !gone.includes(ref));
  }

  /** The first offsets appended at or after the time, or the ends. */
  async offsetsAt(partitions: readonly PartitionRef[], time: number): Promise<ReadonlyMap<string, number>> {
    const [found, ends] = await Promise.all([this.#offsets(partitions, time), this.ends(partitions)]);
    return new Map([...found].map(([name, offset]) => [name, offset < 0 ? (ends.get(name) ?? 0) : offset]));
  }

  begins(partitions: readonly PartitionRef[]): Promise<ReadonlyMap<string, number>> {
    return this.#offsets(partitions, EARLIEST);
  }

  /** Fetches one page of each partition from all leaders at once, in the order given; pages may be empty. */
  fetch(from: readonly Position[], limits: FetchOptions, signal?: AbortSignal): Promise<Page[]> {
    return this.#retried(
      async () => {
        const pages = await Promise.all(
          this.#byLeader(from).map(([leader, refs]) => this.#fetchFrom(leader, refs, limits)),
        );
        const byName = new Map(pages.flat().map((page) => [nameOf(page), page]));
        return from.map((ref) => byName.get(nameOf(ref)) as Page);
      },
      signal,
      limits.failsIfMissing ? [...RANGE_ERRORS, MISSING] : RANGE_ERRORS,
    );
  }

  async #fetchFrom(leader: number, from: readonly Position[], limits: FetchLimits): Promise<Page[]> {
    const pages = await this.connection.fetch(leader, from, limits);
    for (const [i, page] of pages.entries()) {
      const ref = from[i] as Position;
      if (page.next > ref.offset || page.next >= page.end) continue;
      // An answer leaves out a batch that exceeds its remaining size; a request for this partition alone returns it.
      const [alone = page] =
        from.length === 1 ? [page] : await this.connection.fetch(leader, [ref], { ...limits, waitMs: 0 });
      // Compaction may have removed all records up to the end.
      pages[i] = alone.next > ref.offset ? alone : { ...page, next: page.next + 1 };
    }
    return pages;
  }

  async #offsets(
    partitions: readonly PartitionRef[],
    timestamp: number,
    isolation: Isolation = 'committed',
  ): Promise<ReadonlyMap<string, number>> {
    return this.#retried(async () => {
      const offsets = await Promise.all(
        this.#byLeader(partitions).map(([leader, refs]) => this.connection.offsets(leader, refs, timestamp, isolation)),
      );
      return new Map(offsets.flatMap((each) => [...each]));
    });
  }

  #byLeader<T extends PartitionRef>(partitions: readonly T[]): (readonly [number, readonly T[]])[] {
    const leaders = Map.groupBy(partitions, (ref) => {
      const leader = this.connection.leader(ref);
      if (leader === undefined) throw kafkaError('unavailable', this.where, `${nameOf(ref)} has no leader`);
      return leader;
    });
    return [...leaders];
  }

  /** Retries while Kafka is away or changes leaders: for a while, or until the signal aborts. */
  #retried<T>(request: () => Promise<T>, signal?: AbortSignal, final = RANGE_ERRORS): Promise<T> {
    const attempt = async (): Promise<T> => {
      this.#closing.signal.throwIfAborted();
      try {
        await this.connection.connect();
        return await request();
      } catch (error) {
        this.#closing.signal.throwIfAborted();
        throw asEventLogError(error, this.where);
      }
    };
    return retry(attempt, {
      ...RETRY,
      signal,
      isRetryable: (error) => isAway(error) && !final.includes(typeOf(error) ?? ''),
      onRetry: (error) => this.refresh((error as EventLogError).cause),
    });
  }

  /** Asks for leaders again, without deleted topics and without the broker that the error names. */
  async refresh(error: unknown): Promise<void> {
    this.connection.removeBroker(error);
    try {
      const { topics } = this.connection;
      const existing = await this.existing([...topics]);
      for (const topic of topics) if (!existing.includes(topic)) this.connection.removeTopic(topic);
      await this.connection.refresh();
    } catch (failure) {
      if (!isAway(asEventLogError(failure, this.where))) throw failure; // else the next attempt fails, too
    }
  }
}

function missingIn(
  ends: ReadonlyMap<string, number>,
  partitions: readonly PartitionRef[],
  offsets: ReadonlyMap<string, number>,
): readonly PartitionRef[] {
  return partitions.filter((ref) => (ends.get(nameOf(ref)) ?? 0) <= (offsets.get(nameOf(ref)) ?? -1));
}
