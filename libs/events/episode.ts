import { EVENTS, type EventMap, type EventName } from './generated/events.js';

type OfAllDecided =
  | 'meta'
  | 'subject'
  | 'value'
  | 'limit'
  | 'since'
  | 'episode'
  | 'reason'
  | 'causedBy'
  | 'firstSight'
  | 'truncated';

/** The fields of a decided event beside those that all of them have. */
export type FactsOf<T extends EventName> = Omit<EventMap[T], OfAllDecided>;

/** How something stands to its limit: `between` is below it, but not far enough to end an episode. */
export type Standing = 'over' | 'between' | 'under';

/** With hysteresis: an episode ends below a share of the limit, in percent. */
export function standingOf(value: number, limit: number, clearAtPct: number): Standing {
  if (value >= limit) return 'over';
  return value < (limit * clearAtPct) / 100 ? 'under' : 'between';
}

/** The event that ends the episode that another one opens, as its schema says. */
export function closedBy(opening: EventName): EventName {
  const { opens } = EVENTS[opening];
  if (opens === undefined) throw new TypeError(`${opening} opens no episode`);
  return opens;
}
