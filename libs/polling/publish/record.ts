import { decisionId } from '@pgherald/decisions';
import type { EventCodec, EventMap, Meta, DomainEvent } from '@pgherald/events';
import { toRecord, type NewRecord } from '@pgherald/event-log';
import { fitEvent } from './fit-event.js';

export interface Publication {
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly meta: Omit<Meta, 'eventId'>;
}

/** Builds the record of a domain event. Its id derives from the reading that caused it, or from the poll. */
export function recordOf({ codec, prefix, meta }: Publication, { type, ...body }: DomainEvent): NewRecord {
  const cause = ('causedBy' in body ? body.causedBy : null) ?? meta.poll;
  const eventId = decisionId(cause, type, subjectOf(body));
  const head = { ...meta, eventId };
  const encode = (fields: object): NewRecord =>
    toRecord(codec, type, { truncated: false, ...fields, meta: head } as unknown as EventMap[typeof type], prefix);
  return fitEvent({ ...body }, encode);
}

/** Returns the part of an id that distinguishes events with the same cause and type. */
function subjectOf(body: Omit<DomainEvent, 'type'>): string {
  const { subject, key, group, database, cache } = body as Partial<
    EventMap['CollectionError'] & EventMap['CacheUpdated'] & EventMap['StatsReset'] & EventMap['QueryObfuscated']
  >;
  const place = database?.name ?? '';
  return subject ?? key ?? cache ?? (group === undefined ? place : `${group}/${place}`);
}
