import { nearestName } from '@pgherald/configuration';
import { EVENTS, type EventName } from '@pgherald/events';

/** @throws TypeError that names the nearest event, if no event has the name */
export function requireEventName(name: string): asserts name is EventName {
  if (Object.hasOwn(EVENTS, name)) return;
  const nearest = nearestName(name, Object.keys(EVENTS));
  const advice = nearest === undefined ? 'see EVENTS.md for the names to subscribe to' : `did you mean ${nearest}?`;
  throw new TypeError(`no event is called ${name}; ${advice}`);
}
