import type { NewRecord } from '@pgherald/event-log';
import type { Told } from '@pgherald/events';

interface Tally {
  from: number;
  to: number;
  readonly counts: Map<string, number>;
}

/** Counts what the log refused, so that it can be told once the log accepts events again. */
export class DroppedEvents {
  readonly #byTopic = new Map<string, Tally>();

  add(records: readonly NewRecord[], polledAt: number): void {
    for (const { topic, headers } of records) {
      const tally = this.#byTopic.get(topic) ?? { from: polledAt, to: polledAt, counts: new Map<string, number>() };
      this.#byTopic.set(topic, tally);
      tally.from = Math.min(tally.from, polledAt);
      tally.to = Math.max(tally.to, polledAt);
      const type = headers['ce_type'] ?? '';
      tally.counts.set(type, (tally.counts.get(type) ?? 0) + 1);
    }
  }

  /** One event for each topic that lost something; call `clear` when they are in the log. */
  told(polledAt: number): Told[] {
    return [...this.#byTopic].map(([topic, { from, to, counts }]) => ({
      type: 'EventsDropped',
      subject: topic,
      value: [...counts.values()].reduce((sum, count) => sum + count, 0),
      limit: null,
      since: polledAt,
      episode: null,
      reason: null,
      causedBy: null,
      firstSight: false,
      topic,
      from,
      to,
      counts: [...counts].map(([type, count]) => ({ type, count })),
    }));
  }

  clear(): void {
    this.#byTopic.clear();
  }
}
