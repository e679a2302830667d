import {
  closedBy,
  type DatabaseRef,
  type FactsOf,
  type PollOfServer,
  type Reading,
  type Standing,
  type TableIndexManagementMemory,
  type Told,
} from '@pgherald/events';

export type Episode = TableIndexManagementMemory['episodes'][number];

/** The closing events of their episodes have the same fields. */
export type Opening =
  | 'TableBloated'
  | 'IndexBloated'
  | 'IndexUnused'
  | 'IndexInvalid'
  | 'IndexDuplicated'
  | 'SizeThresholdExceeded'
  | 'VacuumOverdue';

/** What an event is about. */
export interface About {
  /** pg_class.oid of the relation. */
  readonly oid: number;
  readonly schemaName: string;
  readonly tableOid: number;
  readonly tableName: string;
  /** The table itself, its TOAST, or an index. */
  readonly relationName: string;
  /** Tells several of one relation apart. */
  readonly qualifier: string;
  readonly detail: string;
}

/** What a reading says of one relation. */
export interface Finding extends About {
  readonly standing: Standing | 'unknown' | 'unwatched';
  readonly value: number | null;
  readonly limit: number | null;
}

/** A kind of episode: how its events are told, and when the first is. */
export interface Kind<T extends Opening, F extends Finding> {
  readonly opening: T;
  /** Readings in a row, or microseconds, for which it must be so. */
  readonly readings?: number;
  readonly lasting?: (finding: F) => number;
  /** What the events say; without finding the relation is gone. */
  readonly facts: (about: About, database: DatabaseRef, finding: F | undefined, since: number) => FactsOf<T>;
  /** The value told, where time makes it. */
  readonly valueAt?: (finding: F, since: number, now: number) => number;
}

/** What is given to all kinds of a poll. */
export interface Episodes {
  readonly poll: PollOfServer;
  readonly reading: Reading;
  readonly database: DatabaseRef;
  /** All that are open or may become so, of all kinds and databases. */
  readonly known: readonly Episode[];
  /** When the database was first looked at: nobody knows when what was so then began. */
  readonly firstSeen: number;
  /**
   * Whether a relation is there that the reading does not list; undefined when nobody knows. Without this function the
   * reading lists all there are.
   */
  readonly isThere?: (episode: Episode) => boolean | undefined;
}

/** Follows the episodes of one kind in one database, and returns all there are then. */
export function follow<T extends Opening, F extends Finding>(
  { poll, reading, database, known, firstSeen, isThere = () => false }: Episodes,
  kind: Kind<T, F>,
  findings: readonly F[],
): { readonly told: readonly Told[]; readonly episodes: readonly Episode[] } {
  const isOwn = (each: Episode): boolean => each.kind === kind.opening && each.databaseOid === database.oid;
  const open = new Map(known.filter(isOwn).map((each) => [keyOf(each), each]));
  const told: Told[] = [];
  const episodes = known.filter((each) => !isOwn(each));
  const at = { poll, reading, database, firstSeen };
  for (const finding of findings) {
    const before = open.get(keyOf(finding));
    open.delete(keyOf(finding));
    const after = step(at, kind, finding, before);
    told.push(...after.told);
    if (after.episode) episodes.push(after.episode);
  }
  for (const left of open.values()) {
    const there = isThere(left);
    if (!reading.complete || there === undefined) episodes.push(left);
    else if (left.episode !== null) told.push(closing(at, kind, left, undefined, there ? 'recovered' : 'dropped'));
  }
  return { told, episodes };
}

type At = Omit<Episodes, 'known' | 'isThere'>;
interface After {
  readonly told: readonly Told[];
  readonly episode: Episode | undefined;
}

function step<T extends Opening, F extends Finding>(
  at: At,
  kind: Kind<T, F>,
  finding: F,
  before: Episode | undefined,
): After {
  const { standing } = finding;
  if (standing === 'unknown') return { told: [], episode: before };
  if (standing === 'over') return before?.episode ? { told: [], episode: before } : opened(at, kind, finding, before);
  if (before === undefined || before.episode === null) return { told: [], episode: undefined };
  if (standing === 'between') return { told: [], episode: before };
  const reason = standing === 'unwatched' ? 'unwatched' : 'recovered';
  return { told: [closing(at, kind, before, finding, reason)], episode: undefined };
}

function opened<T extends Opening, F extends Finding>(
  at: At,
  kind: Kind<T, F>,
  finding: F,
  before: Episode | undefined,
): After {
  const { poll, reading, database } = at;
  const since = before?.since ?? reading.polledAt;
  const counts = kind.readings !== undefined;
  const readings = counts ? (before?.readings ?? 0) + 1 : 1;
  const subject = subjectOf(database, finding);
  const { oid, schemaName, tableOid, tableName, relationName, qualifier, detail, limit } = finding;
  const names = { schemaName, tableOid, tableName, relationName, detail };
  const pending: Episode = {
    kind: kind.opening,
    databaseOid: database.oid,
    databaseName: database.name,
    oid,
    qualifier,
    since,
    readings,
    episode: null,
    subject,
    limit,
    ...names,
  };
  const lasting = kind.lasting?.(finding) ?? 0;
  if (readings < (kind.readings ?? 1) || reading.polledAt - since < lasting) return { told: [], episode: pending };
  const episode = poll.eventId(reading.eventId, kind.opening, subject);
  return { told: [opening(at, kind, finding, { ...pending, episode })], episode: { ...pending, episode } };
}

function opening<T extends Opening, F extends Finding>(at: At, kind: Kind<T, F>, finding: F, of: Episode): Told {
  const { reading, database, firstSeen } = at;
  const value = kind.valueAt?.(finding, of.since, reading.polledAt) ?? finding.value;
  const common = { subject: of.subject, value, limit: of.limit, since: of.since, episode: of.episode, reason: null };
  const facts = kind.facts(finding, database, finding, of.since);
  return {
    type: kind.opening,
    ...common,
    causedBy: reading.eventId,
    firstSight: of.since <= firstSeen,
    ...facts,
  } as unknown as Told;
}

function closing<T extends Opening, F extends Finding>(
  { reading, database }: Pick<At, 'reading' | 'database'>,
  kind: Kind<T, F>,
  of: Episode,
  finding: F | undefined,
  reason: string,
): Told {
  const about = { ...(finding ?? aboutOf(of)), detail: of.detail };
  const facts = kind.facts(about, database, finding, of.since);
  return closingOf(of, facts, {
    value: finding?.value ?? null,
    since: reading.polledAt,
    reason,
    causedBy: reading.eventId,
  });
}

function closingOf(
  { kind, subject, limit, episode }: Episode,
  facts: object,
  told: {
    readonly value: number | null;
    readonly since: number;
    readonly reason: string;
    readonly causedBy: string | null;
  },
): Told {
  const type = closedBy(kind as Opening);
  return { type, subject, limit, episode, ...told, firstSight: false, ...facts } as unknown as Told;
}

/** Ends what is open in databases that are gone, or that nobody watches any more. */
export function closeGone(
  poll: PollOfServer,
  episodes: readonly Episode[],
  kinds: readonly Pick<Kind<Opening, never>, 'opening' | 'facts'>[],
): { readonly told: readonly Told[]; readonly episodes: readonly Episode[] } {
  const { databases } = poll;
  if (databases === null) return { told: [], episodes };
  const watched = new Map(databases.map((each) => [each.oid, each]));
  const isGone = ({ databaseOid }: Episode): boolean => watched.get(databaseOid)?.isWatched !== true;
  const told = episodes
    .filter((each) => isGone(each) && each.episode !== null)
    .map((each) => {
      const kind = kinds.find(({ opening }) => opening === each.kind);
      const database = { oid: each.databaseOid, name: each.databaseName };
      const facts = kind?.facts(aboutOf(each), database, undefined, each.since) ?? {};
      const reason = watched.has(each.databaseOid) ? 'unwatched' : 'dropped';
      return closingOf(each, facts, { value: null, since: poll.polledAt, reason, causedBy: null });
    });
  return { told, episodes: episodes.filter((each) => !isGone(each)) };
}

function aboutOf({ oid, schemaName, tableOid, tableName, relationName, qualifier, detail }: Episode): About {
  return { oid, schemaName, tableOid, tableName, relationName, qualifier, detail };
}

function keyOf({ oid, qualifier }: { readonly oid: number; readonly qualifier: string }): string {
  return `${oid} ${qualifier}`;
}

function subjectOf({ name }: DatabaseRef, { schemaName, relationName, qualifier }: About): string {
  return `${name} ${schemaName}.${relationName}${qualifier === '' ? '' : ` ${qualifier}`}`;
}
