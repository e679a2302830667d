import type { ClosingEvents, PollOfServer, Reading, DomainEvent } from '@pgherald/events';
import type { Episode, FirstReading } from '@pgherald/memories';
import { decisionId } from './decision-id.js';
import type { ClosingFacts, ClosingReason, Finding, Rule } from './rule.js';

type Opening = keyof ClosingEvents;

/** Episodes and first readings that a context remembers. Sorted, so that equal memories have equal bytes. */
export interface EpisodeMemory {
  readonly episodes: readonly Episode[];
  readonly firstReadings: readonly FirstReading[];
}

/** The findings of one rule in one reading. */
export interface ReadingOfRule<T extends Opening> {
  readonly reading: Reading;
  readonly findings: readonly Finding<T>[];
  /**
   * Why the episodes of subjects without a finding close, or undefined to keep them. Defaults to `dropped`: a complete reading
   * lists all subjects there are.
   */
  readonly missing?: ClosingReason | ((facts: ClosingFacts<T>) => ClosingReason | undefined);
}

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
    return { episodes: sorted(episodes, keyOf), firstReadings: sorted([...this.#firstReadings.values()], scopeOf) };
  }

  /** Keys of the subjects with an episode, open or pending, of one rule and database. */
  keysOf(opening: Opening, { database }: Pick<Reading, 'database'>): ReadonlySet<string> {
    return new Set(this.#episodes.get(scope(opening, database?.oid ?? null))?.keys());
  }

  /** Applies one reading to the episodes of a rule; returns the events it causes. */
  follow<T extends Opening>(
    rule: Rule<T>,
    { reading, findings, missing = 'dropped' }: ReadingOfRule<T>,
  ): readonly DomainEvent[] {
    const databaseOid = reading.database?.oid ?? null;
    this.read(rule.opening, reading);
    const tracked = this.#episodesIn(scope(rule.opening, databaseOid));
    const left = new Map(tracked);
    const events: DomainEvent[] = [];
    for (const finding of findings) {
      const before = tracked.get(finding.key);
      left.delete(finding.key);
      if (finding.isReplaced && before) {
        tracked.delete(finding.key);
        events.push(...closeGone(before, reading, 'dropped'));
      }
      const { episode, event } = this.#step(rule, reading, finding, finding.isReplaced ? undefined : before);
      if (episode) tracked.set(finding.key, episode);
      else tracked.delete(finding.key);
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
    const isOpen = before !== undefined && before.episode !== null;
    switch (finding.standing) {
      case 'unknown':
        return { episode: before };
      case 'between':
        return { episode: isOpen ? refreshed(rule, finding, before) : undefined };
      case 'over':
        return isOpen ? { episode: refreshed(rule, finding, before) } : this.#begin(rule, reading, finding, before);
      default:
        return isOpen ? { episode: undefined, event: closeFound(rule, reading, finding, before) } : NOTHING;
    }
  }

  #begin<T extends Opening>(rule: Rule<T>, reading: Reading, found: Finding<T>, before: Episode | undefined): Step {
    const since = found.since ?? before?.since ?? reading.polledAt;
    const needed = found.readings ?? rule.readings ?? 1;
    const readings = Math.min(needed, (before?.readings ?? 0) + 1);
    const isLasting = reading.polledAt - since >= (found.lasting ?? rule.lasting ?? 0);
    const isOpening = readings >= needed && isLasting;
    const finding = isOpening ? (rule.atOpening?.(found, since, reading.polledAt) ?? found) : found;
    const { key, subject, value, limit, truncated } = finding;
    const databaseOid = reading.database?.oid ?? null;
    const episode = isOpening ? decisionId(reading.eventId, rule.opening, subject) : null;
    const pending: Episode = {
      ...{ kind: rule.opening, closing: rule.closing, databaseOid, key, subject, since, readings, limit, episode },
      value: rule.keepsValue ? value : null,
      facts: JSON.stringify(rule.whenGone(finding.facts)),
    };
    if (!isOpening) return { episode: pending };
    const first = this.#firstReadings.get(scopeOf(pending));
    const common = { type: rule.opening, subject, value, limit, since, episode, reason: null };
    const firstSight = first !== undefined && since <= first.at;
    const cut = truncated === undefined ? {} : { truncated };
    const event = {
      ...common,
      causedBy: reading.eventId,
      firstSight,
      ...finding.facts,
      ...cut,
    } as unknown as DomainEvent;
    return { episode: pending, event };
  }
}

/** The episode of a subject after a finding, and the event that the finding causes. */
interface Step {
  readonly episode: Episode | undefined;
  readonly event?: DomainEvent;
}

const NOTHING: Step = { episode: undefined };

function refreshed<T extends Opening>(rule: Rule<T>, finding: Finding<T>, before: Episode): Episode {
  const facts = JSON.stringify({ ...rule.whenGone(finding.facts), ...factsAsOpened(rule, before) });
  const value = rule.keepsValue ? finding.value : before.value;
  const { subject } = finding;
  return { ...before, subject, value, facts };
}

function factsAsOpened<T extends Opening>({ asOpened = [] }: Rule<T>, { facts }: Episode): Partial<ClosingFacts<T>> {
  if (asOpened.length === 0) return {};
  const opened = JSON.parse(facts) as ClosingFacts<T>;
  return Object.fromEntries(asOpened.map((name) => [name, opened[name]])) as unknown as Partial<ClosingFacts<T>>;
}

function closeFound<T extends Opening>(
  rule: Rule<T>,
  reading: Reading,
  finding: Finding<T>,
  before: Episode,
): DomainEvent {
  const reason = finding.standing === 'unwatched' ? 'unwatched' : 'recovered';
  const facts = { ...finding.facts, ...factsAsOpened(rule, before) };
  const { subject, value } = finding;
  return closingEvent({ ...before, subject, value }, reading, reason, facts);
}

/**
 * Closes an episode whose server is no longer watched.
 *
 * @param opening the opening event without its meta, and the type of the closing event
 */
export function closingOf(
  { closing, subject, limit, episode, ...facts }: Opened & { readonly closing: string },
  instant: number,
): DomainEvent {
  const cause = { polledAt: instant, eventId: null };
  return closingEvent({ closing, subject, value: null, limit, episode }, cause, 'unwatched', facts);
}

type Opened = Pick<Episode, 'subject' | 'limit' | 'episode'>;

type Cause = { readonly polledAt: number; readonly eventId: string | null };

function closeGone(episode: Episode, cause: Cause, reason: ClosingReason): readonly DomainEvent[] {
  if (episode.episode === null) return [];
  return [closingEvent(episode, cause, reason, JSON.parse(episode.facts) as object)];
}

function closingEvent(
  {
    closing: type,
    subject,
    value,
    limit,
    episode,
  }: Pick<Episode, 'closing' | 'subject' | 'value' | 'limit' | 'episode'>,
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

function keyOf(episode: Episode): string {
  return `${scopeOf(episode)} ${episode.key}`;
}

function sorted<E>(items: readonly E[], key: (item: E) => string): E[] {
  return items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}
