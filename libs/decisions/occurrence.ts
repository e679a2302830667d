import type { DecidedEventName, Reading, DomainEvent } from '@pgherald/events';
import type { FactsOf } from './rule.js';

/** Builds a decided event that opens no episode: something that happened at one reading. */
export function occurrence<T extends DecidedEventName>(
  type: T,
  { eventId, polledAt }: Pick<Reading, 'eventId' | 'polledAt'>,
  { subject, value = null, firstSight = false, facts }: Occurrence<T>,
): DomainEvent {
  const common = { type, subject, value, limit: null, since: polledAt, episode: null, reason: null, causedBy: eventId };
  return { ...common, firstSight, ...facts } as unknown as DomainEvent;
}

interface Occurrence<T extends DecidedEventName> {
  readonly subject: string;
  readonly value?: number | null;
  readonly firstSight?: boolean;
  readonly facts: FactsOf<T>;
}
