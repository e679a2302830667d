import {
  closedBy,
  type ConnectionManagementMemory,
  type FactsOf,
  type PollOfServer,
  type Reading,
  type Standing,
  type Told,
} from '@pgherald/events';

export type Episode = ConnectionManagementMemory['episodes'][number];

/** The closing events of their episodes have the same fields. */
type Opening = 'ConnectionsNearLimit' | 'IdleInTransactionDetected' | 'PermissionMissing' | 'ConnectionPoolExhausted';

/** What a reading says of one subject. */
export interface Finding<T extends Opening> {
  readonly subject: string;
  readonly standing: Standing;
  readonly value: number | null;
  readonly limit: number | null;
  readonly facts: FactsOf<T>;
}

/** What the last event of a subject says that is no longer found, and why it ended. */
interface Gone<T extends Opening> {
  readonly reason: 'recovered' | 'dropped';
  readonly facts: (subject: string) => FactsOf<T>;
}

/** What is given to all kinds of a poll. */
export interface View {
  readonly poll: PollOfServer;
  /** Nothing was ever seen of this server: nobody knows when what is so began. */
  readonly isFirst: boolean;
}

export interface After {
  readonly told: readonly Told[];
  readonly episodes: readonly Episode[];
}

/** Follows the episodes of one kind that were read in the same place; all others stay as they are. */
export function follow<T extends Opening>(
  { poll, isFirst }: View,
  opening: T,
  { reading, findings, gone }: { reading: Reading; findings: readonly Finding<T>[]; gone: Gone<T> },
  known: readonly Episode[],
): After {
  const isOwn = (each: Episode) => each.kind === opening && each.databaseOid === (reading.database?.oid ?? null);
  const own = new Map(known.filter(isOwn).map((each) => [each.subject, each]));
  const found = new Set(findings.map(({ subject }) => subject));
  const opened = findings.filter(({ subject, standing }) => standing === 'over' && !own.has(subject));
  const begun = opened.map((finding) => begin(poll, opening, reading, finding));
  const recovered = findings.filter(({ subject, standing }) => standing === 'under' && own.has(subject));
  const left = reading.complete ? [...own.values()].filter(({ subject }) => !found.has(subject)) : [];
  const ended = new Set([...recovered, ...left].map(({ subject }) => subject));
  const closing = (subject: string, of: Saying<T>, reason: string) =>
    event(reading, closedBy(opening), own.get(subject) as Episode, { ...of, reason, firstSight: false });
  return {
    told: [
      ...begun.map((episode, index) =>
        event(reading, opening, episode, { ...(opened[index] as Finding<T>), reason: null, firstSight: isFirst }),
      ),
      ...recovered.map((finding) => closing(finding.subject, finding, 'recovered')),
      ...left.map(({ subject }) => closing(subject, { value: null, facts: gone.facts(subject) }, gone.reason)),
    ],
    episodes: [...known.filter((each) => !isOwn(each) || !ended.has(each.subject)), ...begun],
  };
}

/** Ends the episodes of one kind that were read where nothing is read any more. */
export function end<T extends Opening>(
  reading: Reading,
  opening: T,
  facts: (subject: string) => FactsOf<T>,
  known: readonly Episode[],
  reasonOf: (databaseOid: number) => 'dropped' | 'unwatched' | undefined,
): After {
  const reasons = known.map(({ kind, databaseOid }) =>
    kind === opening && databaseOid !== null ? reasonOf(databaseOid) : undefined,
  );
  return {
    told: known.flatMap((each, index) => {
      const saying = { value: null, facts: facts(each.subject), reason: reasons[index] ?? null, firstSight: false };
      return reasons[index] === undefined ? [] : [event(reading, closedBy(opening), each, saying)];
    }),
    episodes: known.filter((_, index) => reasons[index] === undefined),
  };
}

type Saying<T extends Opening> = Pick<Finding<T>, 'value' | 'facts'>;

function begin<T extends Opening>(
  poll: PollOfServer,
  kind: T,
  { eventId, polledAt, database }: Reading,
  { subject, limit }: Finding<T>,
): Episode {
  const episode = poll.eventId(eventId, kind, subject);
  return { kind, subject, since: polledAt, databaseOid: database?.oid ?? null, limit, episode };
}

function event<T extends Opening>(
  { eventId, polledAt }: Reading,
  type: string,
  { subject, limit, episode }: Episode,
  { value, facts, reason, firstSight }: Saying<T> & { readonly reason: string | null; readonly firstSight: boolean },
): Told {
  const common = { type, subject, value, limit, episode, reason, firstSight, since: polledAt, causedBy: eventId };
  return { ...common, ...facts } as unknown as Told;
}
