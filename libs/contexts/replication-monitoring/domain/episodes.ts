import {
  closedBy,
  type FactsOf,
  type PollOfServer,
  type Reading,
  type ReplicationMonitoringMemory,
  type Standing,
  type Told,
} from '@pgherald/events';

export type Episode = ReplicationMonitoringMemory['episodes'][number];

/** The closing events of their episodes have the same fields. */
export type Opening =
  | 'ReplicationLagIncreased'
  | 'ReplicationLagUnknown'
  | 'SlotInactive'
  | 'SlotAtRisk'
  | 'SyncStandbyMissing'
  | 'ArchivingFailing'
  | 'SubscriptionFailed';

/** What a reading says of one subject. */
export interface Finding<T extends Opening> {
  readonly subject: string;
  readonly standing: Standing | 'unknown';
  readonly value: number | null;
  readonly limit: number | null;
  readonly facts: FactsOf<T>;
  /** Since when it is so, where the reading knows. */
  readonly since?: number | null;
  /** Readings in a row at which it must be so, where not those of the kind. */
  readonly readings?: number;
}

/** A kind of episode: when its first event is told, and what the last one says of a subject that is gone. */
export interface Kind<T extends Opening> {
  readonly opening: T;
  /** Readings in a row, and microseconds, for which it must be so. */
  readonly readings?: number;
  readonly lasting?: number;
  readonly gone: (subject: string) => FactsOf<T>;
}

/** What is given to all kinds of a poll. */
export interface View {
  readonly poll: PollOfServer;
  readonly reading: Reading;
  /** Nothing was ever seen of this server: nobody knows when what is so began. */
  readonly isFirst: boolean;
}

interface After {
  readonly told: readonly Told[];
  readonly episodes: readonly Episode[];
}

/** Follows the episodes of one kind; subjects that a complete reading does not find are gone. */
export function follow<T extends Opening>(
  view: View,
  kind: Kind<T>,
  findings: readonly Finding<T>[],
  known: readonly Episode[],
): After {
  const own = new Map(known.filter((each) => each.kind === kind.opening).map((each) => [each.subject, each]));
  const told: Told[] = [];
  const episodes = known.filter((each) => each.kind !== kind.opening);
  for (const finding of findings) {
    const after = step(view, kind, finding, own.get(finding.subject));
    own.delete(finding.subject);
    told.push(...after.told);
    episodes.push(...after.episodes);
  }
  for (const left of own.values()) {
    if (!view.reading.complete) episodes.push(left);
    else if (left.episode !== null)
      told.push(closing(view, kind, left, { value: null, facts: kind.gone(left.subject) }, 'dropped'));
  }
  return { told, episodes };
}

function step<T extends Opening>(view: View, kind: Kind<T>, finding: Finding<T>, before: Episode | undefined): After {
  const kept = before === undefined ? [] : [before];
  const isOpen = before !== undefined && before.episode !== null;
  switch (finding.standing) {
    case 'unknown':
      return { told: [], episodes: kept };
    case 'between':
      return { told: [], episodes: isOpen ? kept : [] };
    case 'over':
      return isOpen ? { told: [], episodes: kept } : over(view, kind, finding, before);
    case 'under':
      return { told: isOpen ? [closing(view, kind, before, finding, 'recovered')] : [], episodes: [] };
  }
}

function over<T extends Opening>(view: View, kind: Kind<T>, finding: Finding<T>, before: Episode | undefined): After {
  const { poll, reading } = view;
  const { subject, limit } = finding;
  const needed = finding.readings ?? kind.readings ?? 1;
  const since = finding.since ?? before?.since ?? reading.polledAt;
  const readings = Math.min(needed, (before?.readings ?? 0) + 1);
  const pending: Episode = { kind: kind.opening, subject, since, readings, limit, episode: null };
  if (readings < needed || reading.polledAt - since < (kind.lasting ?? 0)) return { told: [], episodes: [pending] };
  const opened = { ...pending, episode: poll.eventId(reading.eventId, kind.opening, subject) };
  const told = event(view, kind.opening, opened, finding, { since, reason: null, firstSight: view.isFirst });
  return { told: [told], episodes: [opened] };
}

type Saying<T extends Opening> = Pick<Finding<T>, 'value' | 'facts'>;

function closing<T extends Opening>(view: View, kind: Kind<T>, of: Episode, saying: Saying<T>, reason: string): Told {
  const since = view.reading.polledAt;
  return event(view, closedBy(kind.opening), of, saying, { since, reason, firstSight: false });
}

function event<T extends Opening>(
  { reading }: View,
  type: string,
  { subject, limit, episode }: Episode,
  { value, facts }: Saying<T>,
  of: { readonly since: number; readonly reason: string | null; readonly firstSight: boolean },
): Told {
  return { type, subject, value, limit, episode, causedBy: reading.eventId, ...of, ...facts } as unknown as Told;
}
