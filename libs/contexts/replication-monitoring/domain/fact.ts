import type { Reading } from '@pgherald/events';

/** What decided events without value and limit begin with. */
export function factOf({ polledAt, eventId }: Reading) {
  return { value: null, limit: null, since: polledAt, causedBy: eventId } as const;
}
