import type { Reading } from '@pgherald/events';

/** What the decided events have in common that have neither limit nor episode: seen in this reading, for the first time now. */
export function factOf({ polledAt, eventId }: Reading) {
  return { limit: null, since: polledAt, episode: null, reason: null, causedBy: eventId, firstSight: false } as const;
}
