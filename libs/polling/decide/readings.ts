import type { AnyEvent, EventMap, Reading, ReadingEventName } from '@pgherald/events';

type MeasuredEvent = EventMap[ReadingEventName];

/** Joins the chunks of a reading. */
export function readingOf(type: ReadingEventName, chunks: readonly MeasuredEvent[]): Reading {
  const [first] = chunks;
  if (!first) throw new RangeError('a reading has at least one chunk');
  return {
    type,
    group: first.reading.group,
    database: first.reading.database,
    polledAt: first.meta.polledAt,
    eventId: first.meta.eventId,
    statsEpoch: first.meta.statsEpoch,
    rows: chunks.length === 1 ? first.rows : chunks.flatMap((chunk) => chunk.rows as Reading['rows']),
    complete: first.reading.complete,
    skipped: chunks.length === 1 ? first.reading.skipped : chunks.flatMap(({ reading }) => reading.skipped),
  };
}

/** Collects chunks from the log and returns a reading when its last chunk arrives. */
export class ReadingAssembler {
  readonly #open = new Map<string, MeasuredEvent[]>();

  /** @returns the reading that this event completes; undefined if it completes none */
  add({ type, event }: AnyEvent): Reading | undefined {
    if (!('reading' in event)) return undefined;
    const { chunk } = event.reading;
    const name = type as ReadingEventName;
    if (chunk.count === 1) return readingOf(name, [event]);
    const key = `${event.meta.poll}/${readingKey(event.reading)}`;
    const chunks = [...(this.#open.get(key) ?? []).filter((each) => each.reading.chunk.index !== chunk.index), event];
    this.#open.set(key, chunks);
    if (chunks.length < chunk.count) return undefined;
    this.#open.delete(key);
    return readingOf(
      name,
      chunks.sort((a, b) => a.reading.chunk.index - b.reading.chunk.index),
    );
  }
}

/** Returns the key under which readings of one server and context are compared. */
export function readingKey(reading: Pick<Reading, 'group' | 'database'>): string {
  return `${reading.group}/${reading.database?.oid ?? ''}`;
}
