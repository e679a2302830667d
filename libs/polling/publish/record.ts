import { decisionId } from '@pgherald/decisions';
import type { EventCodec, EventMap, Meta, DomainEvent } from '@pgherald/events';
import { toRecord, type NewRecord } from '@pgherald/event-log';
import { fitEvent } from './fit-event.js';

/** What is needed to make records of what was told in a poll. */
export interface Publication {
  readonly codec: EventCodec;
  /** Prefix of the topics. */
  readonly prefix: string;
  readonly meta: Omit<Meta, 'eventId'>;
}

/** The record of a recorded or decided event; its id comes from its cause, or from the poll where nothing was measured. */
export function recordOf({ codec, prefix, meta }: Publication, { type, ...body }: DomainEvent): NewRecord {
  const cause = ('causedBy' in body ? body.causedBy : null) ?? meta.poll;
  const eventId = decisionId(cause, type, subjectOf(body));
  const head = { ...meta, eventId };
  const encode = (fields: object): NewRecord =>
    toRecord(codec, type, { truncated: false, ...fields, meta: head } as unknown as EventMap[typeof type], prefix);
  return fitEvent({ ...body }, encode);
}

/** What tells two events of one cause and type apart. */
function subjectOf(body: Omit<DomainEvent, 'type'>): string {
  const { subject, key, group, database, cache } = body as Partial<
    EventMap['CollectionError'] & EventMap['CacheUpdated'] & EventMap['StatsReset'] & EventMap['QueryObfuscated']
  >;
  const place = database?.name ?? '';
  return subject ?? key ?? cache ?? (group === undefined ? place : `${group}/${place}`);
}
