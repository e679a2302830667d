import type { DecidedEventName, Reading, DomainEvent } from '@pgherald/events';
import type { FactsOf } from './rule.js';

/** Something that happened at one reading and opens no episode. */
export interface Occurrence<T extends DecidedEventName> {
  readonly subject: string;
  readonly value?: number | null;
  readonly limit?: number | null;
  readonly firstSight?: boolean;
  readonly facts: FactsOf<T>;
}

/** Builds a decided event without an episode. */
export function occurrence<T extends DecidedEventName>(
  type: T,
  { eventId, polledAt }: Pick<Reading, 'eventId' | 'polledAt'>,
  { subject, value = null, limit = null, firstSight = false, facts }: Occurrence<T>,
): DomainEvent {
  const common = { type, subject, value, limit, since: polledAt, episode: null, reason: null, causedBy: eventId };
  return { ...common, firstSight, ...facts } as unknown as DomainEvent;
}
