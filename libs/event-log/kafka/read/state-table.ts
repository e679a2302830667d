import type { StateEntry } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import type { Fetching } from './fetching.js';

const LIMITS = { waitMs: 100, bytesPerPartition: 1 << 20 } as const;
/** Kafka keeps the marker of a removed value for a day: a process that reads less often would never see the removal. */
const READ_ALL_EVERY_MS = 12 * 3_600_000;

/** The latest values of a compacted topic. The newest counts: after partitions were added, a key may have values in two. */
export class StateTable {
  readonly #values = new Map<string, Buffer>();
  readonly #changedAt = new Map<string, number>();
  readonly #next = new Map<string, number>();
  #readAt = -Infinity;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly topic: string,
    private readonly fetching: Fetching,
  ) {}

  async latest(): Promise<ReadonlyMap<string, Buffer>> {
    const reading = this.#reading.then(() => this.#catchUp());
    this.#reading = reading.catch(() => undefined);
    await reading;
    return this.#values;
  }

  async #catchUp(): Promise<void> {
    const partitions = await this.fetching.partitionsOf([this.topic]);
    if (partitions.length === 0) return;
    const ranges = await this.fetching.ranges(partitions);
    const wasCreatedAgain = ranges.some((range) => range.end < (this.#next.get(nameOf(range)) ?? 0));
    if (wasCreatedAgain || performance.now() - this.#readAt > READ_ALL_EVERY_MS) {
      this.#values.clear();
      this.#changedAt.clear();
      this.#next.clear();
    }
    let behind = ranges
      .map(({ topic, partition, begin, end }) => ({
        topic,
        partition,
        end,
        offset: Math.max(begin, this.#next.get(nameOf({ topic, partition })) ?? 0),
      }))
      .filter(({ offset, end }) => offset < end);
    while (behind.length > 0) {
      const pages = await this.fetching.fetch(behind, LIMITS);
      for (const { topic, partition, states, next } of pages) {
        for (const { key, value, appendedAt } of states) {
          if (appendedAt < (this.#changedAt.get(key) ?? 0)) continue;
          this.#changedAt.set(key, appendedAt);
          if (value === null) this.#values.delete(key);
          else this.#values.set(key, value);
        }
        this.#next.set(nameOf({ topic, partition }), next);
      }
      behind = behind
        .map((at, index) => ({ ...at, offset: pages[index]?.next ?? at.offset }))
        .filter(({ offset, end }) => offset < end);
    }
    this.#readAt = performance.now();
  }
}

/** Present values of keys with the prefix, in the order of the keys' bytes. */
export function* statesOf(values: ReadonlyMap<string, Buffer | null>, prefix: string): Generator<StateEntry> {
  const wanted = [...values].filter(([key]) => key.startsWith(prefix));
  for (const [key, value] of wanted.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    if (value !== null) yield { key, value };
}
