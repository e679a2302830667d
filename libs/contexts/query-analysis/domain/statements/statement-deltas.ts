import type { Reading, RowOf } from '@pgherald/events';
import { hiddenDeltas, type HiddenDelta } from './hidden-statements.js';
import { countersOf, falls, sumOf, type Counters, type Span, type StatementRow } from './statement-counters.js';

export type StatementReading = Reading<'StatementStatsMeasured'>;
type View = RowOf<'StatementViewMeasured'>;

/** What a statement did between two readings. */
export interface StatementDelta {
  readonly key: string;
  readonly row: StatementRow;
  readonly counters: Counters;
  /** Its counters began again in the window: what it did before that in the window is unknown. */
  readonly restarted: boolean;
  /** A lower bound, or a restart concluded from falling counters or a reset of the view. */
  readonly approximate: boolean;
}

/** All that happened between two readings of pg_stat_statements. */
export interface StatementDeltas {
  readonly deltas: readonly StatementDelta[];
  /** Statements whose identifier the role may not see: one sum for each role and level where it is exact. */
  readonly hidden: readonly HiddenDelta[];
  /** Statements whose counters may have begun before the window. */
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
  const span = spanOf(before, now);
  const known = new Map(sumsByKey(before.statements.rows));
  const deltas: StatementDelta[] = [];
  let unattributed = 0;
  for (const [key, row] of sumsByKey(now.statements.rows)) {
    const previous = known.get(key);
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

/** Rows with an identifier. Extension 1.8 with the library of PostgreSQL 14 has two rows of one key, for two levels. */
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

/**
 * A statement that the reading before did not have: it entered the view in the window, so all it counts happened there.
 * Undefined where it may have been among the hidden ones, which have no key.
 */
function entered(key: string, row: StatementRow, span: Span): StatementDelta | undefined {
  const isNew = span.wasReset || !span.hiddenBefore.has(row.userOid) || (row.statsSince ?? 0) > span.startedAt;
  return isNew ? { key, row, counters: countersOf(row), restarted: false, approximate: span.hasEvicted } : undefined;
}

/** The view was emptied: by a reset, or with all statistics by a crash. */
function hasReset(before: StatementSnapshot, now: StatementSnapshot): boolean {
  if (before.statements.statsEpoch !== now.statements.statsEpoch) return true;
  return (before.view?.statsReset ?? null) !== (now.view?.statsReset ?? null);
}

/** No entry was evicted in the window, or since the reset in it. */
function hasKeptAll(before: StatementSnapshot, now: StatementSnapshot, wasReset: boolean): boolean {
  if (before.view === undefined || now.view === undefined) return false;
  const evictedBefore = wasReset && before.view.dealloc !== null ? 0 : before.view.dealloc;
  if (evictedBefore !== null) return evictedBefore === now.view.dealloc;
  // Before 1.9 nothing counts evictions; one leaves the view 95 % full.
  const full = 0.9 * now.view.maxEntries;
  return before.statements.rows.length < full && now.statements.rows.length < full;
}

function isTorn({ statements, view }: StatementSnapshot): boolean {
  const dealloc = statements.rows[0]?.dealloc ?? null;
  return dealloc !== null && view !== undefined && dealloc !== view.dealloc;
}
