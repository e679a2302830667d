import { polledAtOf, SOURCE_HEADER, TYPE_HEADER, type NewRecord } from '@pgherald/event-log';
import type { EventCodec, EventMap, Told } from '@pgherald/events';
import { plainFact } from './collection-events.js';
import { toldRecord, type Publication } from './told.js';

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

  /** What the log had accepted and could not keep; an EventsDropped among it counts as what it told. */
  addAccepted(records: readonly NewRecord[], codec: EventCodec): void {
    for (const record of records) {
      if (record.headers[TYPE_HEADER] === 'EventsDropped') {
        const { topic, from, to, counts } = codec.decode(record.value).event as EventMap['EventsDropped'];
        this.#count(topic, { from, to, counts });
      } else this.add([record], polledAtOf(record));
    }
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

/** Events that tell of decided ones of a poll that are given up, in the words of that poll: its server has no scraper here any more. */
export function toldGivenUp(
  { codec, prefix }: Omit<Publication, 'meta'>,
  records: readonly NewRecord[],
): readonly NewRecord[] {
  const bySource = Map.groupBy(records, ({ topic, headers }) => `${topic} ${headers[SOURCE_HEADER]}`);
  return [...bySource.values()].flatMap((own) => {
    const dropped = new DroppedEvents();
    dropped.addAccepted(own, codec);
    const { meta } = codec.decode((own[0] as NewRecord).value).event;
    return dropped.told(meta.polledAt).map((told) => toldRecord({ codec, prefix, meta }, told));
  });
}
