import { EVENTS, type EventCodec, type EventMap, type EventName, topicOf } from '@pgherald/events';
import type { NewRecord } from './event-log.js';

/** Header that tells an event's name without decoding it. */
export const TYPE_HEADER = 'ce_type';

/** The record of an event: encoded, in the topic of its kind, with the headers of CloudEvents' Kafka binding. */
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
      ce_source: `/${encodeURIComponent(cluster)}/${encodeURIComponent(server.name)}`,
      ce_id: eventId,
      ce_time: instant(polledAt),
      ce_specversion: '1.0',
      'content-type': 'application/avro',
    },
    value: codec.encode(type, event),
  };
}

/** RFC 3339 with all six digits of the microseconds. */
function instant(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = String(micros - seconds * 1_000_000).padStart(6, '0');
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${fraction}Z`;
}
