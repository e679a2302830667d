import { EVENTS, type EventCodec, type EventMap, type EventName, topicOf } from '@pgherald/events';
import type { NewRecord } from './event-log.js';

/** Header with the event's name, so that readers need not decode the event. */
export const TYPE_HEADER = 'ce_type';

/** W3C header of the trace in which an event was built; it belongs to tracing, so it has no prefix `ce_`. */
export const TRACE_HEADER = 'traceparent';

export function traced(records: readonly NewRecord[], traceparent: string | undefined): readonly NewRecord[] {
  if (traceparent === undefined) return records;
  return records.map((record) => ({ ...record, headers: { ...record.headers, [TRACE_HEADER]: traceparent } }));
}

/** Header that names the server of an event: {@link sourceOf}. */
export const SOURCE_HEADER = 'ce_source';

export function sourceOf(cluster: string, server: string): string {
  return `/${encodeURIComponent(cluster)}/${encodeURIComponent(server)}`;
}

export function polledAtOf({ headers }: Pick<NewRecord, 'headers'>): number {
  const [seconds = '', fraction = '0'] = (headers['ce_time'] ?? '').replace('Z', '').split('.');
  return Date.parse(`${seconds}Z`) * 1_000 + Number(fraction);
}

/** Builds the record of an event: encoded, in the topic of its kind, with the headers of CloudEvents' Kafka binding. */
export function toRecord<T extends EventName>(
  codec: EventCodec,
  type: T,
  event: EventMap[T],
  prefix?: string,
): NewRecord {
  const { eventId, polledAt, context, cluster, server } = event.meta;
  return {
    topic: topicOf(type, context, prefix),
    key: cluster,
    headers: {
      [TYPE_HEADER]: EVENTS[type].type,
      [SOURCE_HEADER]: sourceOf(cluster, server.name),
      ce_id: eventId,
      ce_time: toInstant(polledAt),
      ce_specversion: '1.0',
      'content-type': 'application/avro',
    },
    value: codec.encode(type, event),
  };
}

/** Formats as RFC 3339 with microseconds. Caches the last result, because all records of a poll have one time. */
export function toInstant(micros: number): string {
  if (micros === last.micros) return last.instant;
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = String(micros - seconds * 1_000_000).padStart(6, '0');
  last = { micros, instant: `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${fraction}Z` };
  return last.instant;
}

let last = { micros: Number.NaN, instant: '' };

/** Topics that may hold these events: every context publishes collection events. */
export function topicsOf(events: readonly EventName[], prefix?: string): readonly string[] {
  const contexts = new Set(Object.values(EVENTS).map(({ folder }) => folder));
  contexts.delete('collection');
  const topics = events.flatMap((name) => {
    const { folder } = EVENTS[name];
    return (folder === 'collection' ? [...contexts] : [folder]).map((context) => topicOf(name, context, prefix));
  });
  return [...new Set(topics)];
}
