import type { PartitionRef, SkippedEvents } from '../../event-log.js';
import { nameOf } from '../../partition.js';

/** Counts events that retention removed before a group reached them. */
export class SkippedCount {
  readonly #all = new Map<string, SkippedEvents>();

  get all(): readonly SkippedEvents[] {
    return [...this.#all.values()];
  }

  add(group: string, { topic, partition }: PartitionRef, events: number): void {
    const name = `${group}/${nameOf({ topic, partition })}`;
    const before = this.#all.get(name)?.events ?? 0;
    this.#all.set(name, { group, topic, partition, events: before + events });
  }
}
