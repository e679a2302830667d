import type { Reading, RowOf } from '@pgherald/events';

export type StatementRow = RowOf<'StatementStatsMeasured'>;
export type StatementReading = Reading<'StatementStatsMeasured'>;
type View = RowOf<'StatementViewMeasured'>;

/** The columns that only grow while an entry lives. */
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

/** What a statement did between two readings. */
export interface StatementDelta {
  readonly key: string;
  readonly row: StatementRow;
  readonly counters: Counters;
  /** Its counters began anew in between: what it did before that in the window is unknown. */
  readonly restarted: boolean;
  /** That it began anew is concluded from falling counters or a reset of the view. */
  readonly approximate: boolean;
}

/** All that happened between two readings of pg_stat_statements. */
export interface StatementDeltas {
  readonly deltas: readonly StatementDelta[];
  /** Statements that are new in a view that had evicted others: theirs are left out. */
  readonly unattributed: number;
  /** Something was evicted while the rows were read. */
  readonly isTorn: boolean;
}

/** A reading of the rows and of the view as a whole behind them. */
export interface StatementSnapshot {
  readonly statements: StatementReading;
  readonly view: View | undefined;
}

export type StatementKey = Pick<StatementRow, 'databaseOid' | 'userOid' | 'toplevel'> & {
  readonly queryId: bigint | null;
};

/** A statement is the same in database, role, identifier and level: one text in two databases is two statements. */
export function keyOf({ databaseOid, userOid, queryId, toplevel }: StatementKey): string {
  return `${databaseOid}/${userOid}/${queryId}/${toplevel}`;
}

/** What each statement did between two snapshots; a pure function of them. */
export function statementDeltas(before: StatementSnapshot, now: StatementSnapshot): StatementDeltas {
  const wasReset = hasReset(before, now);
  const newIsWhole = wasReset || sawEverything(before, now);
  const known = new Map(before.statements.rows.map((row) => [keyOf(row), row]));
  const deltas: StatementDelta[] = [];
  let unattributed = 0;
  for (const row of now.statements.rows) {
    const key = keyOf(row);
    const previous = known.get(key);
    const delta = previous
      ? following(key, row, previous, wasReset)
      : newIsWhole || (row.statsSince ?? 0) > before.statements.polledAt
        ? { key, row, counters: countersOf(row), restarted: false, approximate: false }
        : undefined;
    if (delta) deltas.push(delta);
    else unattributed += 1;
  }
  return { deltas, unattributed, isTorn: isTorn(now) };
}

export function sumOf(counters: readonly Counters[]): Counters {
  return Object.fromEntries(
    COUNTERS.map((name) => [name, counters.reduce((sum, each) => sum + each[name], 0)]),
  ) as unknown as Counters;
}

function following(key: string, row: StatementRow, before: StatementRow, wasReset: boolean): StatementDelta {
  const told = row.statsSince !== null && before.statsSince !== null;
  const restarted = told ? row.statsSince !== before.statsSince : wasReset || falls(row, before);
  if (restarted) return { key, row, counters: countersOf(row), restarted, approximate: !told };
  return { key, row, counters: countersOf(row, before), restarted, approximate: false };
}

function falls(row: StatementRow, before: StatementRow): boolean {
  return COUNTERS.some((name) => (row[name] ?? 0) < (before[name] ?? 0));
}

function countersOf(row: StatementRow, before?: StatementRow): Counters {
  return Object.fromEntries(
    COUNTERS.map((name) => [name, (row[name] ?? 0) - (before?.[name] ?? 0)]),
  ) as unknown as Counters;
}

/** The view was emptied: by a reset, or with all statistics by a crash. */
function hasReset(before: StatementSnapshot, now: StatementSnapshot): boolean {
  if (before.statements.statsEpoch !== now.statements.statsEpoch) return true;
  return (before.view?.statsReset ?? null) !== (now.view?.statsReset ?? null);
}

/** Nothing was evicted since, and there was room: whatever is new began after the reading before. */
function sawEverything(before: StatementSnapshot, now: StatementSnapshot): boolean {
  if (before.view === undefined || now.view === undefined) return false;
  if (before.view.dealloc !== null) return before.view.dealloc === now.view.dealloc;
  // Before 1.9 nothing counts evictions; one leaves the view 95 % full.
  const full = 0.9 * now.view.maxEntries;
  return before.statements.rows.length < full && now.statements.rows.length < full;
}

function isTorn({ statements, view }: StatementSnapshot): boolean {
  const dealloc = statements.rows[0]?.dealloc ?? null;
  return dealloc !== null && view !== undefined && dealloc !== view.dealloc;
}
