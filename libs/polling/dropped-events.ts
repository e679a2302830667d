import { TYPE_HEADER, type NewRecord } from '@pgherald/event-log';
import type { Told } from '@pgherald/events';
import { plainFact } from './collection-events.js';

interface Tally {
  from: number;
  to: number;
  readonly counts: Map<string, number>;
}

/** Counts what the log refused, so that it can be told once the log accepts events again. */
export class DroppedEvents {
  readonly #byTopic = new Map<string, Tally>();

  /** An EventsDropped that was itself refused loses nothing: its counts are still here. */
  add(records: readonly NewRecord[], polledAt: number): void {
    for (const { topic, headers } of records) {
      const type = headers[TYPE_HEADER] ?? '';
      if (type === 'EventsDropped') continue;
      const tally = this.#byTopic.get(topic) ?? { from: polledAt, to: polledAt, counts: new Map<string, number>() };
      this.#byTopic.set(topic, tally);
      tally.from = Math.min(tally.from, polledAt);
      tally.to = Math.max(tally.to, polledAt);
      tally.counts.set(type, (tally.counts.get(type) ?? 0) + 1);
    }
  }

  /** One event for each topic that lost something; call `clear` when they are in the log. */
  told(polledAt: number): Told[] {
    return [...this.#byTopic].map(([topic, { from, to, counts }]) => ({
      type: 'EventsDropped',
      ...plainFact(topic, polledAt),
      value: [...counts.values()].reduce((sum, count) => sum + count, 0),
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
