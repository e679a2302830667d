import type { RowOf } from '@pgherald/events';

export type StatementRow = RowOf<'StatementStatsMeasured'>;

/** Columns that only grow while an entry exists. */
const COUNTERS = [
  'calls',
  'rowCount',
  'totalExecTimeMs',
  'totalPlanTimeMs',
  'sharedBlksHit',
  'sharedBlksRead',
  'sharedBlksDirtied',
  'sharedBlksWritten',
  'tempBlksRead',
  'tempBlksWritten',
  'walBytes',
] as const;

export type Counters = { readonly [C in (typeof COUNTERS)[number]]: number };
/** Counters of the installed version; null for those it lacks. */
type MaybeCounters = { readonly [C in (typeof COUNTERS)[number]]: number | null };

export interface Span {
  /** All entries of the reading before are older than this time, microseconds. */
  readonly startedAt: number;
  readonly wasReset: boolean;
  /** Whether entries may have been evicted; then a new entry may have existed earlier in the window. */
  readonly hasEvicted: boolean;
  /** Roles whose statements had no identifier in the reading before. */
  readonly hiddenBefore: ReadonlySet<number>;
}

export function sumOf(counters: readonly Counters[]): Counters {
  return byCounter((name) => counters.reduce((sum, each) => sum + each[name], 0));
}

export function countersOf(row: MaybeCounters, before?: MaybeCounters): Counters {
  return byCounter((name) => (row[name] ?? 0) - (before?.[name] ?? 0));
}

export function falls(row: MaybeCounters, before: MaybeCounters): boolean {
  return COUNTERS.some((name) => (row[name] ?? 0) < (before[name] ?? 0));
}

function byCounter(value: (name: keyof Counters) => number): Counters {
  return Object.fromEntries(COUNTERS.map((name) => [name, value(name)])) as unknown as Counters;
}
