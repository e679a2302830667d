import type { Reading, RowOf } from '@pgherald/events';
import { hiddenDeltas, type HiddenDelta } from './hidden-statements.js';
import { countersOf, falls, sumOf, type Counters, type Span, type StatementRow } from './statement-counters.js';

export type StatementReading = Reading<'StatementStatsMeasured'>;
type View = RowOf<'StatementViewMeasured'>;

export interface StatementDelta {
  readonly key: string;
  readonly row: StatementRow;
  readonly counters: Counters;
  /** Whether its counters restarted in the window; its work before the restart is unknown. */
  readonly restarted: boolean;
  /** Whether the counters are a lower bound, or falling counters or a reset of the view imply a restart. */
  readonly approximate: boolean;
}

/** Deltas of all statements between two readings of pg_stat_statements. */
export interface StatementDeltas {
  readonly deltas: readonly StatementDelta[];
  /** Statements whose identifier the role may not see: one exact sum for each role and level. */
  readonly hidden: readonly HiddenDelta[];
  /** Statements whose counters may have begun before the window. */
  readonly unattributed: number;
  /** Whether entries were evicted while the rows were read. */
  readonly isTorn: boolean;
}

/** A reading of the rows, and of the state of the view after them. */
export interface StatementSnapshot {
  readonly statements: StatementReading;
  readonly view: View | undefined;
}

export type StatementKey = Pick<StatementRow, 'databaseOid' | 'userOid' | 'toplevel'> & {
  readonly queryId: bigint | null;
};

/** Identifies a statement by database, role, identifier and level: one text in two databases is two statements. */
export function keyOf({ databaseOid, userOid, queryId, toplevel }: StatementKey): string {
  return `${databaseOid}/${userOid}/${queryId}/${toplevel}`;
}

export function statementDeltas(before: StatementSnapshot, now: StatementSnapshot): StatementDeltas {
  const span = spanOf(before, now);
  const previousRows = sumsByKey(before.statements.rows);
  const deltas: StatementDelta[] = [];
  let unattributed = 0;
  for (const [key, row] of sumsByKey(now.statements.rows)) {
    const previous = previousRows.get(key);
    const delta = previous ? following(key, row, previous, span) : entered(key, row, span);
    if (delta) deltas.push(delta);
    else unattributed += 1;
  }
  const { hidden, unknown } = hiddenDeltas(before.statements.rows, now.statements.rows, span);
  return { deltas, hidden, unattributed: unattributed + unknown, isTorn: isTorn(now) };
}

function spanOf(before: StatementSnapshot, now: StatementSnapshot): Span {
  const wasReset = hasReset(before, now);
  return {
    startedAt: before.statements.rows.reduce(
      (latest, { statsSince }) => Math.max(latest, statsSince ?? 0),
      before.statements.polledAt,
    ),
    wasReset,
    hasEvicted: !hasKeptAll(before, now, wasReset),
    hiddenBefore: new Set(
      before.statements.rows.flatMap(({ queryId, userOid }) => (queryId === null ? [userOid] : [])),
    ),
  };
}

/** Sums rows by key. Extension 1.8 with the library of PostgreSQL 14 has two rows for one key, one for each level. */
function sumsByKey(rows: readonly StatementRow[]): ReadonlyMap<string, StatementRow> {
  const sums = new Map<string, StatementRow>();
  for (const row of rows) {
    if (row.queryId === null) continue;
    const key = keyOf(row);
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, ...sumOf([countersOf(sum), countersOf(row)]) } : row);
  }
  return sums;
}

function following(key: string, row: StatementRow, before: StatementRow, { wasReset }: Span): StatementDelta {
  const hasSince = row.statsSince !== null && before.statsSince !== null;
  const restarted = hasSince ? row.statsSince !== before.statsSince : wasReset || falls(row, before);
  if (restarted) return { key, row, counters: countersOf(row), restarted, approximate: !hasSince };
  return { key, row, counters: countersOf(row, before), restarted, approximate: false };
}

/** Counts all work of a statement that entered in the window; undefined if it may have been hidden before. */
function entered(key: string, row: StatementRow, span: Span): StatementDelta | undefined {
  const isNew = span.wasReset || !span.hiddenBefore.has(row.userOid) || (row.statsSince ?? 0) > span.startedAt;
  return isNew ? { key, row, counters: countersOf(row), restarted: false, approximate: span.hasEvicted } : undefined;
}

/** Whether the view was emptied, by a reset or by a crash. */
function hasReset(before: StatementSnapshot, now: StatementSnapshot): boolean {
  if (before.statements.statsEpoch !== now.statements.statsEpoch) return true;
  return (before.view?.statsReset ?? null) !== (now.view?.statsReset ?? null);
}

/** Whether no entry was evicted in the window, or since a reset in it. */
function hasKeptAll(before: StatementSnapshot, now: StatementSnapshot, wasReset: boolean): boolean {
  if (before.view === undefined || now.view === undefined) return false;
  const evictedBefore = wasReset && before.view.dealloc !== null ? 0 : before.view.dealloc;
  if (evictedBefore !== null) return evictedBefore === now.view.dealloc;
  // Before 1.9, evictions are not counted; an eviction leaves the view 95 % full.
  const full = 0.9 * now.view.maxEntries;
  return before.statements.rows.length < full && now.statements.rows.length < full;
}

function isTorn({ statements, view }: StatementSnapshot): boolean {
  const dealloc = statements.rows[0]?.dealloc ?? null;
  return dealloc !== null && view !== undefined && dealloc !== view.dealloc;
}
