import { type AnyEvent, EVENTS, type EventName, type Severity } from '@pgherald/events';
import { databaseFits } from '@pgherald/event-log';

export const KINDS = ['decided', 'recorded', 'measured'] as const;
export type Kind = (typeof KINDS)[number];

/** Which events of a range are read. An empty list includes all. */
export interface Selection {
  /** Never empty: see {@link selectTypes}. */
  readonly types: readonly EventName[];
  readonly servers: readonly string[];
  readonly clusters: readonly string[];
  readonly databases: readonly string[];
  /** Ids of episodes or events, or their first characters. */
  readonly episodes: readonly string[];
}

/** Returns the types that are named, or of these kinds; then those of the severities. */
export function selectTypes(
  types: readonly EventName[],
  kinds: readonly Kind[],
  severities: readonly Severity[],
): readonly EventName[] {
  const all = Object.keys(EVENTS) as EventName[];
  const wanted = new Set([...types, ...all.filter((name) => kinds.includes(EVENTS[name].kind))]);
  return all.filter(
    (name) => wanted.has(name) && (severities.length === 0 || severities.includes(EVENTS[name].severity)),
  );
}

/** Adds the events that close the episodes of opening events, and the other way round. */
export function withCounterparts(types: readonly EventName[]): readonly EventName[] {
  const others = types.flatMap((type) => [EVENTS[type].opens ?? [], EVENTS[type].closes ?? []].flat());
  return [...new Set([...types, ...others])];
}

/** Whether an event fits that was not read from a record. */
export function eventFits(selection: Selection, decoded: AnyEvent): boolean {
  const { types, servers, clusters } = selection;
  const { cluster, server } = decoded.event.meta;
  if (!types.includes(decoded.type)) return false;
  if (servers.length > 0 && !servers.includes(server.name)) return false;
  return (clusters.length === 0 || clusters.includes(cluster)) && contentFits(selection, decoded);
}

/** Whether database and episode of an event fit. */
export function contentFits({ databases, episodes }: Selection, event: AnyEvent): boolean {
  if (!databaseFits(databases, event)) return false;
  return episodes.length === 0 || idsOf(event).some((id) => episodes.some((episode) => id.startsWith(episode)));
}

/** Returns the ids under which a decided event is found: its own, and that of its episode. */
export function idsOf({ event }: AnyEvent): readonly string[] {
  const { eventId } = event.meta;
  return 'episode' in event && event.episode !== null && event.episode !== eventId
    ? [eventId, event.episode]
    : [eventId];
}
