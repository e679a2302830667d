import { elapsed, milliseconds, type Instant } from '@pgherald/decisions';
import type { PollOfServer, Reading, RowOf } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';

export type SessionRow = RowOf<'ActivityMeasured'>;

/** A session of a poll, with values derived from its row. Times are milliseconds. */
export interface Session {
  readonly row: SessionRow;
  /** Running time of its current or last statement. */
  readonly durationMs: number | null;
  readonly transactionAgeMs: number | null;
  /** Time it has waited for its lock; if PostgreSQL does not report the start, since it was first seen waiting. */
  readonly lockWaitMs: number | null;
  readonly blockers: readonly number[];
  readonly schemaName: string | null;
  readonly relationName: string | null;
}

type LockWaits = QueryAnalysisMemory['lockWaits'];

export function sessionsOf(poll: PollOfServer, activity: Reading<'ActivityMeasured'>, waits: LockWaits): Session[] {
  const relations = new Map(
    poll.readings
      .filter((reading): reading is Reading<'LockWaitsMeasured'> => reading.type === 'LockWaitsMeasured')
      .flatMap(({ rows }) => rows.map((row) => [row.pid, row] as const)),
  );
  return activity.rows.map((row) => {
    const relation = row.lockType === null ? undefined : relations.get(row.pid);
    const waitsSince =
      row.lockType === null ? null : (row.lockWaitStartedAt ?? waitOf(waits, row)?.since ?? activity.polledAt);
    return {
      row,
      durationMs: durationOf(row, activity.polledAt),
      transactionAgeMs: millisecondsBetween(row.transactionStartedAt, activity.polledAt),
      lockWaitMs: millisecondsBetween(waitsSince, activity.polledAt),
      blockers: pidsOf(row.blockingPids),
      schemaName: relation?.schemaName ?? null,
      relationName: relation?.relationName ?? null,
    };
  });
}

/** Returns waits without a start time: PostgreSQL 13 has no waitstart. */
export function waitsAfter(sessions: readonly Session[], known: LockWaits, polledAt: number): LockWaits {
  return sessions
    .filter(({ row }) => row.lockType !== null && row.lockWaitStartedAt === null)
    .map(({ row }) => waitOf(known, row) ?? { pid: row.pid, queryStartedAt: row.queryStartedAt, since: polledAt });
}

export function subjectOf({ pid, databaseName }: Pick<SessionRow, 'pid' | 'databaseName'>): string {
  return `backend ${pid}${databaseName === null ? '' : ` of ${databaseName}`}`;
}

function waitOf(waits: LockWaits, { pid, queryStartedAt }: SessionRow): LockWaits[number] | undefined {
  return waits.find((wait) => wait.pid === pid && wait.queryStartedAt === queryStartedAt);
}

function durationOf({ state, queryStartedAt, stateChangedAt }: SessionRow, polledAt: number): number | null {
  if (state === null) return null;
  return millisecondsBetween(queryStartedAt, state === 'active' ? polledAt : stateChangedAt);
}

/** 0 for a start after the start of the poll. */
function millisecondsBetween(from: Instant | null, to: Instant | null): number | null {
  return from === null || to === null ? null : milliseconds(elapsed(from, to));
}

/** Parses a PostgreSQL array such as `{12,13}`; 0 stands for a prepared transaction. */
function pidsOf(array: string | null): number[] {
  return [...(array ?? '').matchAll(/\d+/g)].map(([pid]) => Number(pid));
}
