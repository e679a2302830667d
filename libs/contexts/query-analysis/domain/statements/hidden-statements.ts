import { countersOf, falls, sumOf, type Counters, type Span, type StatementRow } from './statement-counters.js';

/** Delta of the statements without an identifier, of one role at one level. */
export interface HiddenDelta {
  readonly key: string;
  readonly userOid: number;
  readonly userName: string | null;
  readonly toplevel: boolean;
  readonly statements: number;
  readonly counters: Counters;
  /** Whether the counters are a lower bound. */
  readonly approximate: boolean;
}

interface HiddenDeltas {
  readonly hidden: readonly HiddenDelta[];
  /** Number of statements whose delta is unknown. */
  readonly unknown: number;
}

/**
 * Sums statements whose identifier the role may not see. They share all parts of a key, so none has its own delta. From 1.11
 * on, the creation time identifies an entry; before, a sum is exact while no entry leaves the view.
 */
export function hiddenDeltas(before: readonly StatementRow[], now: readonly StatementRow[], span: Span): HiddenDeltas {
  const earlier = byEntry(before);
  const seenBefore = new Set(before.flatMap(({ queryId, userOid }) => (queryId === null ? [] : [userOid])));
  const sums = [...byEntry(now)].map(([entry, rows]) => {
    const same = earlier.get(entry) ?? [];
    return { rows, isNew: same.length === 0, counters: counted(rows, same, seenBefore.has(rows[0].userOid), span) };
  });
  const roles = Map.groupBy(sums, ({ rows: [row] }) => `${row.userOid}/${row.toplevel}`);
  const hidden = [...roles].map(([key, ofRole]) => deltaOf(`hidden/${key}`, ofRole, span));
  return {
    hidden: hidden.filter(({ counters }) => counters.calls > 0 || counters.totalExecTimeMs > 0),
    unknown: rowsIn(sums.filter(({ counters }) => counters === undefined)),
  };
}

type Rows = readonly [StatementRow, ...StatementRow[]];

interface Entry {
  readonly rows: Rows;
  readonly isNew: boolean;
  readonly counters: Counters | undefined;
}

function byEntry(rows: readonly StatementRow[]): ReadonlyMap<string, Rows> {
  const hidden = rows.filter(({ queryId }) => queryId === null);
  return Map.groupBy(hidden, entryOf) as ReadonlyMap<string, readonly StatementRow[]> as ReadonlyMap<string, Rows>;
}

function entryOf({ userOid, toplevel, databaseOid, statsSince }: StatementRow): string {
  return `${userOid}/${toplevel}${statsSince === null ? '' : `/${databaseOid}/${statsSince}`}`;
}

function counted(
  rows: Rows,
  before: readonly StatementRow[],
  wasVisible: boolean,
  { startedAt, wasReset, hasEvicted }: Span,
): Counters | undefined {
  const [{ statsSince }] = rows;
  const total = totalOf(rows);
  if (statsSince === null ? wasReset : statsSince > startedAt) return total;
  if (wasVisible) return undefined;
  const isRecognised = statsSince !== null || !hasEvicted;
  const mayGrow = statsSince === null || before.length === 0;
  const isWhole = rows.length === before.length || (mayGrow && rows.length > before.length);
  const earlier = totalOf(before);
  return isRecognised && isWhole && !falls(total, earlier) ? countersOf(total, earlier) : undefined;
}

function deltaOf(key: string, entries: readonly Entry[], { hasEvicted }: Span): HiddenDelta {
  const comparable = entries.filter(({ counters }) => counters !== undefined);
  const { userOid, userName, toplevel } = (entries[0] as Entry).rows[0];
  return {
    key,
    userOid,
    userName,
    toplevel,
    statements: rowsIn(comparable),
    counters: sumOf(comparable.flatMap(({ counters }) => counters ?? [])),
    approximate: comparable.length < entries.length || (hasEvicted && comparable.some(({ isNew }) => isNew)),
  };
}

function totalOf(rows: readonly StatementRow[]): Counters {
  return sumOf(rows.map((row) => countersOf(row)));
}

function rowsIn(entries: readonly { readonly rows: Rows }[]): number {
  return entries.reduce((count, { rows }) => count + rows.length, 0);
}
