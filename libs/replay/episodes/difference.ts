import type { Interval } from './timeline.js';

/** `+` only under the changed limits, `-` only as published, `~` at another time. */
export interface Difference {
  readonly change: '+' | '-' | '~';
  /** Under the changed limits; as published for `-`. */
  readonly interval: Interval;
  /** For `~`: as published. */
  readonly was?: Interval;
}

/** Compares the episodes of two decisions about the same readings. Ordered by time. */
export function differences(published: readonly Interval[], changed: readonly Interval[]): readonly Difference[] {
  const before = Map.groupBy(published, subjectOf);
  const after = Map.groupBy(changed, subjectOf);
  const subjects = new Set([...before.keys(), ...after.keys()]);
  const found = [...subjects].flatMap((subject) => differencesOf(before.get(subject) ?? [], after.get(subject) ?? []));
  return found.sort((a, b) => startOf(a.interval) - startOf(b.interval));
}

/** Pairs episodes of one subject that are at the same time. */
function differencesOf(published: readonly Interval[], changed: readonly Interval[]): Difference[] {
  const left = published.filter((each) => !changed.some((other) => isSame(each, other)));
  const fresh = changed.filter((each) => !published.some((other) => isSame(each, other)));
  const found: Difference[] = [];
  const paired = new Set<Interval>();
  for (const interval of fresh) {
    const was = left.find((each) => !paired.has(each) && overlaps(each, interval));
    if (was) paired.add(was);
    found.push(was ? { change: '~', interval, was } : { change: '+', interval });
  }
  return [
    ...found,
    ...left.filter((each) => !paired.has(each)).map((interval) => ({ change: '-' as const, interval })),
  ];
}

/** Subjects are compared with their limit where one rule follows several limits of a subject. */
function subjectOf({ type, cluster, server, database, subject }: Interval): string {
  return JSON.stringify([type, cluster, server, database, subject]);
}

function isSame(a: Interval, b: Interval): boolean {
  return a.from === b.from && a.to === b.to;
}

function overlaps(a: Interval, b: Interval): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function startOf({ from = -Infinity }: Interval): number {
  return from;
}

function endOf({ to = Infinity }: Interval): number {
  return to;
}
