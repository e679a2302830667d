import { polledAtOf, SOURCE_HEADER, TYPE_HEADER, type NewRecord } from '@pgherald/event-log';
import type { EventCodec, EventMap, DomainEvent } from '@pgherald/events';
import { plainFact } from './collection-events.js';
import { recordOf, type Publication } from '../publish/record.js';

interface Tally {
  readonly from: number;
  readonly to: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Lost events by topic, until an `EventsDropped` reports them. */
export type DroppedEvents = ReadonlyMap<string, Tally>;

export const NO_DROPPED_EVENTS: DroppedEvents = new Map();

/** Counts records that the log refused. An EventsDropped among them is not counted, because its counts were kept. */
export function withRefused(dropped: DroppedEvents, records: readonly NewRecord[], polledAt: number): DroppedEvents {
  const lost = records.map(({ topic, headers }) => ({ topic, type: headers[TYPE_HEADER] ?? '' }));
  return lost
    .filter(({ type }) => type !== 'EventsDropped')
    .reduce((sum, { topic, type }) => addTally(sum, topic, tallyOf(polledAt, polledAt, [{ type, count: 1 }])), dropped);
}

/** Counts records that the log accepted and discarded later. An EventsDropped among them counts as what it reported. */
export function withDiscarded(dropped: DroppedEvents, records: readonly NewRecord[], codec: EventCodec): DroppedEvents {
  return records.reduce((sum, record) => {
    if (record.headers[TYPE_HEADER] !== 'EventsDropped') return withRefused(sum, [record], polledAtOf(record));
    const { topic, from, to, counts } = codec.decode(record.value).event as EventMap['EventsDropped'];
    return addTally(sum, topic, tallyOf(from, to, counts));
  }, dropped);
}

/** Adds up two counts. */
export function withDropped(dropped: DroppedEvents, others: DroppedEvents): DroppedEvents {
  return [...others].reduce((sum, [topic, tally]) => addTally(sum, topic, tally), dropped);
}

/** Builds one `EventsDropped` for each topic that lost something. */
export function droppedEvents(dropped: DroppedEvents, polledAt: number): DomainEvent[] {
  return [...dropped].map(([topic, { from, to, counts }]) => ({
    type: 'EventsDropped',
    ...plainFact(topic, polledAt),
    value: [...counts.values()].reduce((sum, count) => sum + count, 0),
    topic,
    from,
    to,
    counts: [...counts].map(([type, count]) => ({ type, count })),
  }));
}

function tallyOf(from: number, to: number, counts: EventMap['EventsDropped']['counts']): Tally {
  return { from, to, counts: new Map(counts.map(({ type, count }) => [type, count])) };
}

function addTally(dropped: DroppedEvents, topic: string, { from, to, counts }: Tally): DroppedEvents {
  const before = dropped.get(topic) ?? { from, to, counts: new Map<string, number>() };
  const sums = new Map(before.counts);
  for (const [type, count] of counts) sums.set(type, (sums.get(type) ?? 0) + count);
  return new Map(dropped).set(topic, {
    from: Math.min(before.from, from),
    to: Math.max(before.to, to),
    counts: sums,
  });
}

/** Builds `EventsDropped` for abandoned events, with their own poll's meta: no scraper for that server runs here. */
export function abandonedEvents(
  { codec, prefix }: Omit<Publication, 'meta'>,
  records: readonly NewRecord[],
): readonly NewRecord[] {
  const bySource = Map.groupBy(records, ({ topic, headers }) => `${topic} ${headers[SOURCE_HEADER]}`);
  return [...bySource.values()].flatMap((group) => {
    const { meta } = codec.decode((group[0] as NewRecord).value).event;
    const dropped = withDiscarded(NO_DROPPED_EVENTS, group, codec);
    return droppedEvents(dropped, meta.polledAt).map((event) => recordOf({ codec, prefix, meta }, event));
  });
}
