import { type AnyEvent, EVENTS, type EventName } from '@pgherald/events';
import { databaseOf } from '@pgherald/event-log';

/** An episode, or an event that opens none. Instants are microseconds. */
export interface Interval {
  /** Type of the opening event. */
  readonly type: EventName;
  readonly context: string;
  readonly cluster: string;
  readonly server: string;
  readonly database: string | undefined;
  readonly subject: string;
  /** Id of the episode, or of the event. */
  readonly id: string;
  /** When the opening event was published; undefined if that was before the range. */
  readonly from: number | undefined;
  /** When the closing event was published; undefined while the episode is open. Equal to `from` without an episode. */
  to: number | undefined;
  /** Why it closed. */
  reason?: string | null;
  /** The opening event, else the closing one. */
  readonly event: AnyEvent | undefined;
}

/** What an episode has that was open before the range. */
export type InheritedEpisode = Omit<Interval, 'from' | 'to' | 'event' | 'reason' | 'database'>;

type DecidedFields = { readonly subject: string; readonly episode: string | null; readonly reason: string | null };

/** Builds episodes from decided events, in their order. */
export class Timeline {
  readonly #intervals = new Map<string, Interval>();

  get intervals(): readonly Interval[] {
    return [...this.#intervals.values()];
  }

  inherit(episode: InheritedEpisode): void {
    this.#intervals.set(episode.id, {
      ...episode,
      database: undefined,
      from: undefined,
      to: undefined,
      event: undefined,
    });
  }

  add(decoded: AnyEvent): void {
    const { type, event } = decoded;
    const { subject, episode, reason } = event as unknown as DecidedFields;
    const { polledAt, context, cluster, server, eventId } = event.meta;
    const { opens, closes } = EVENTS[type];
    const place = { context, cluster, server: server.name, database: databaseOf(decoded), subject };
    const id = episode ?? eventId;
    // A server that is reached for the first time closes no episode.
    if (closes === undefined || episode === null) {
      const to = opens === undefined ? polledAt : undefined;
      this.#intervals.set(id, { type, ...place, id, from: polledAt, to, event: decoded });
      return;
    }
    const opened = this.#intervals.get(id);
    const closed = opened ?? { type: closes, ...place, id, from: undefined, event: decoded };
    this.#intervals.set(id, { ...closed, event: closed.event ?? decoded, to: polledAt, reason });
  }

  /** Whether the episode of an event is open. */
  isOpen({ event }: AnyEvent): boolean {
    const { episode } = event as unknown as DecidedFields;
    const interval = episode === null ? undefined : this.#intervals.get(episode);
    return interval !== undefined && interval.to === undefined;
  }

  /** Closes the open episodes of a server and context, because it is no longer watched. */
  closeAll({ context, cluster, server }: Pick<Interval, 'context' | 'cluster' | 'server'>, polledAt: number): void {
    for (const each of this.#intervals.values())
      if (each.context === context && each.cluster === cluster && each.server === server && each.to === undefined) {
        each.to = polledAt;
        each.reason = 'unwatched';
      }
  }
}
