import { EVENTS, type PollOfServer, type Reading, type ReadingEventName, type DomainEvent } from '@pgherald/events';
import type { Episode, FirstReading } from '@pgherald/memories';
import { decisionId } from './decision-id.js';
import type { ClosingFacts, ClosingReason, FactsOf, Finding, Opening, Rule } from './rule.js';

/** Episodes and first readings that a context remembers. Sorted, so that equal memories have equal bytes. */
export interface EpisodeMemory {
  readonly episodes: readonly Episode[];
  readonly firstReadings: readonly FirstReading[];
}

/** Why the episodes of subjects without a finding close, or undefined to keep them. */
export type Missing<T extends Opening> = ClosingReason | ((facts: ClosingFacts<T>) => ClosingReason | undefined);

/**
 * Opens, keeps and closes the episodes of one context during one poll of a server.
 *
 * An episode opens when its condition was found at `readings` consecutive readings and lasted for `lasting`. It closes as
 * `recovered` when the condition ended, as `dropped` when the subject is gone, and as `unwatched` when its limit no longer
 * applies or its database is no longer watched. `since` of the opening event is when the condition began, if PostgreSQL
 * reports it, else when it was first read; `since` of the closing event is the reading that closed it. `limit` of both is the
 * limit passed when the episode opened. `firstSight` marks conditions that the first reading for the rule already showed:
 * their true start is unknown.
 */
export class EpisodeLedger {
  readonly #episodes = new Map<string, Map<string, Episode>>();
  readonly #firstReadings: Map<string, FirstReading>;

  constructor(
    { episodes, firstReadings }: EpisodeMemory,
    private readonly poll: Pick<PollOfServer, 'polledAt' | 'databases'>,
  ) {
    for (const episode of episodes) this.#episodesIn(scopeOf(episode)).set(episode.key, episode);
    this.#firstReadings = new Map(firstReadings.map((each) => [scopeOf(each), each]));
  }

  /** The memory after the poll. */
  get memory(): EpisodeMemory {
    const episodes = [...this.#episodes.values()].flatMap((each) => [...each.values()]);
    return {
      episodes: sorted(episodes, (episode) => `${scopeOf(episode)} ${episode.key}`),
      firstReadings: sorted(this.#firstReadings.values(), scopeOf),
    };
  }

  /** Open and pending episodes of one rule and database, by the keys of their subjects. */
  episodesOf(opening: Opening, { database }: Pick<Reading, 'database'>): ReadonlyMap<string, Episode> {
    return this.#episodesIn(scope(opening, database?.oid ?? null));
  }

  /**
   * Applies a reading, if there is one, to the episodes of a rule; returns the events it causes.
   * @param missing defaults to `dropped`: a complete reading lists all subjects there are
   */
  follow<T extends Opening, R extends ReadingEventName>(
    rule: Rule<T>,
    reading: Reading<R> | undefined,
    findingsOf: (reading: Reading<R>, episodes: ReadonlyMap<string, Episode>) => readonly Finding<T>[],
    missing: Missing<T> = 'dropped',
  ): readonly DomainEvent[] {
    if (!reading) return [];
    this.read(rule.opening, reading);
    const tracked = this.#episodesIn(scope(rule.opening, reading.database?.oid ?? null));
    const left = new Map(tracked);
    const events: DomainEvent[] = [];
    for (const finding of findingsOf(reading, tracked)) {
      const { subject, key = subject } = finding;
      const before = tracked.get(key);
      left.delete(key);
      if (finding.isReplaced && before) {
        tracked.delete(key);
        events.push(...closeGone(before, reading, 'dropped'));
      }
      const { episode, event } = this.#step(rule, reading, finding, tracked.get(key));
      if (episode) tracked.set(key, episode);
      else tracked.delete(key);
      if (event) events.push(event);
    }
    if (!reading.complete) return events;
    for (const episode of left.values()) {
      const reason = typeof missing === 'string' ? missing : missing(JSON.parse(episode.facts) as ClosingFacts<T>);
      if (reason === undefined) continue;
      tracked.delete(episode.key);
      events.push(...closeGone(episode, reading, reason));
    }
    return events;
  }

  /** Notes a reading for a rule that is not followed at present: conditions that appear later are news. */
  read(opening: Opening, { database, polledAt }: Pick<Reading, 'database' | 'polledAt'>): void {
    const first = { kind: opening, databaseOid: database?.oid ?? null, at: polledAt };
    if (!this.#firstReadings.has(scopeOf(first))) this.#firstReadings.set(scopeOf(first), first);
  }

  /** Closes the episodes of databases that were dropped or are no longer watched, and forgets these databases. */
  closeGoneDatabases(): readonly DomainEvent[] {
    const { databases, polledAt } = this.poll;
    if (databases === null) return [];
    const isWatched = new Map(databases.map((each) => [each.oid, each.isWatched]));
    const events: DomainEvent[] = [];
    for (const episodes of this.#episodes.values())
      for (const episode of episodes.values()) {
        if (episode.databaseOid === null || isWatched.get(episode.databaseOid)) continue;
        episodes.delete(episode.key);
        const reason = isWatched.has(episode.databaseOid) ? 'unwatched' : 'dropped';
        events.push(...closeGone(episode, { polledAt, eventId: null }, reason));
      }
    for (const [key, { databaseOid }] of this.#firstReadings)
      if (databaseOid !== null && !isWatched.get(databaseOid)) this.#firstReadings.delete(key);
    return events;
  }

  #episodesIn(key: string): Map<string, Episode> {
    const tracked = this.#episodes.get(key) ?? new Map<string, Episode>();
    this.#episodes.set(key, tracked);
    return tracked;
  }

  #step<T extends Opening>(rule: Rule<T>, reading: Reading, finding: Finding<T>, before: Episode | undefined): Step {
    const open = before?.episode == null ? undefined : before;
    switch (finding.standing) {
      case 'unknown':
        return { episode: before };
      case 'between':
        return { episode: open && refreshed(rule, finding, open) };
      case 'over':
        return open ? { episode: refreshed(rule, finding, open) } : this.#begin(rule, reading, finding, before);
      default:
        return { episode: undefined, event: open && closeFound(rule, reading, finding, open) };
    }
  }

  #begin<T extends Opening>(rule: Rule<T>, reading: Reading, found: Finding<T>, before: Episode | undefined): Step {
    const since = found.since ?? before?.since ?? reading.polledAt;
    const needed = found.readings ?? rule.readings ?? 1;
    const readings = Math.min(needed, (before?.readings ?? 0) + 1);
    const isLasting = reading.polledAt - since >= (found.lasting ?? rule.lasting ?? 0);
    const isOpening = readings >= needed && isLasting;
    const finding = isOpening ? (rule.atOpening?.(found, since, reading.polledAt) ?? found) : found;
    const { subject, key = subject, value = null, limit = null, truncated, facts } = finding;
    const kind = rule.opening;
    const databaseOid = reading.database?.oid ?? null;
    const episode = isOpening ? decisionId(reading.eventId, kind, subject) : null;
    const common = { subject, limit, since, episode };
    const pending: Episode = {
      kind,
      closing: EVENTS[kind].opens as string,
      databaseOid,
      key,
      readings,
      ...common,
      value: rule.keepsValue ? value : null,
      facts: JSON.stringify(factsWhenGone(rule, facts)),
    };
    if (!isOpening) return { episode: pending };
    const first = this.#firstReadings.get(scopeOf(pending));
    const firstSight = first !== undefined && since <= first.at;
    const decided = { type: kind, ...common, value, reason: null, causedBy: reading.eventId, firstSight, ...facts };
    const event: unknown = truncated === undefined ? decided : { ...decided, truncated };
    return { episode: pending, event: event as DomainEvent };
  }
}

/** The episode of a subject after a finding, and the event that the finding causes. */
interface Step {
  readonly episode: Episode | undefined;
  readonly event?: DomainEvent | undefined;
}

function refreshed<T extends Opening>(
  rule: Rule<T>,
  { subject, value = null, facts }: Finding<T>,
  before: Episode,
): Episode {
  const kept = JSON.stringify({ ...factsWhenGone(rule, facts), ...factsAsOpened(rule, before) });
  return { ...before, subject, value: rule.keepsValue ? value : before.value, facts: kept };
}

function factsWhenGone<T extends Opening>({ whenGone }: Rule<T>, facts: FactsOf<T>): object {
  return whenGone ? whenGone(facts) : facts;
}

function factsAsOpened<T extends Opening>({ asOpened = [] }: Rule<T>, { facts }: Episode): object {
  if (asOpened.length === 0) return {};
  const opened = JSON.parse(facts) as ClosingFacts<T>;
  return Object.fromEntries(asOpened.map((name) => [name, opened[name]]));
}

function closeFound<T extends Opening>(
  rule: Rule<T>,
  reading: Reading,
  { subject, value = null, standing, facts }: Finding<T>,
  before: Episode,
): DomainEvent {
  const reason = standing === 'unwatched' ? 'unwatched' : 'recovered';
  return closingEvent({ ...before, subject, value }, reading, reason, { ...facts, ...factsAsOpened(rule, before) });
}

/**
 * Closes an episode whose server is no longer watched.
 * @param opening the opening event without its meta, and the type of the closing event
 */
export function closingOf(
  { closing, subject, limit, episode, ...facts }: Pick<Episode, 'closing' | 'subject' | 'limit' | 'episode'>,
  instant: number,
): DomainEvent {
  const cause = { polledAt: instant, eventId: null };
  return closingEvent({ closing, subject, value: null, limit, episode }, cause, 'unwatched', facts);
}

type Cause = { readonly polledAt: number; readonly eventId: string | null };

function closeGone(episode: Episode, cause: Cause, reason: ClosingReason): readonly DomainEvent[] {
  if (episode.episode === null) return [];
  return [closingEvent(episode, cause, reason, JSON.parse(episode.facts) as object)];
}

type Closed = Pick<Episode, 'closing' | 'subject' | 'value' | 'limit' | 'episode'>;

function closingEvent(
  { closing: type, subject, value, limit, episode }: Closed,
  { polledAt, eventId }: Cause,
  reason: ClosingReason,
  facts: object,
): DomainEvent {
  const common = { type, subject, value, limit, since: polledAt, episode, reason, causedBy: eventId };
  return { ...facts, ...common, firstSight: false } as unknown as DomainEvent;
}

function scope(kind: string, databaseOid: number | null): string {
  return `${kind} ${databaseOid ?? ''}`;
}

function scopeOf({ kind, databaseOid }: Pick<Episode, 'kind' | 'databaseOid'>): string {
  return scope(kind, databaseOid);
}

function sorted<E>(items: Iterable<E>, key: (item: E) => string): E[] {
  const keyed = Array.from(items, (item) => [key(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
