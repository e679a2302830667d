import { TYPE_HEADER, type NewRecord } from '@pgherald/event-log';
import type { EventMap, Told } from '@pgherald/events';
import { plainFact } from './collection-events.js';

interface Tally {
  from: number;
  to: number;
  readonly counts: Map<string, number>;
}

/** Counts what the log refused or could not keep, so that it can be told once the log accepts events again. */
export class DroppedEvents {
  #byTopic = new Map<string, Tally>();
  /** In the poll under way: what it costs others is told with the next. */
  #told = new Map<string, Tally>();

  /** An EventsDropped that was itself refused loses nothing: its counts are still here. */
  add(records: readonly NewRecord[], polledAt: number): void {
    for (const { topic, headers } of records) {
      const type = headers[TYPE_HEADER] ?? '';
      if (type !== 'EventsDropped') this.#count(topic, { from: polledAt, to: polledAt, counts: [{ type, count: 1 }] });
    }
  }

  /** One that the log had accepted and could not keep either. */
  addAgain({ topic, from, to, counts }: EventMap['EventsDropped']): void {
    this.#count(topic, { from, to, counts });
  }

  /** One event for each topic that lost something; call `clear` when they are in the log. */
  told(polledAt: number): Told[] {
    for (const [topic, { from, to, counts }] of this.#told)
      this.#count(topic, { from, to, counts: [...counts].map(([type, count]) => ({ type, count })) });
    this.#told = this.#byTopic;
    this.#byTopic = new Map();
    return [...this.#told].map(([topic, { from, to, counts }]) => ({
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
    this.#told.clear();
  }

  #count(topic: string, { from, to, counts }: Pick<EventMap['EventsDropped'], 'from' | 'to' | 'counts'>): void {
    const tally = this.#byTopic.get(topic) ?? { from, to, counts: new Map<string, number>() };
    this.#byTopic.set(topic, tally);
    tally.from = Math.min(tally.from, from);
    tally.to = Math.max(tally.to, to);
    for (const { type, count } of counts) tally.counts.set(type, (tally.counts.get(type) ?? 0) + count);
  }
}
