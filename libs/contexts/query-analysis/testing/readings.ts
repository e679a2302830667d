import type { PollOfServer, Reading, RowOf } from '@pgherald/events';
import { aPoll, aReading, distinctRow, NOW } from '@pgherald/testing';
import { queryAnalysisSettings, type QueryAnalysisSettings } from '../settings.js';

type SessionRow = RowOf<'ActivityMeasured'>;
type StatementRow = RowOf<'StatementStatsMeasured'>;
type ViewRow = RowOf<'StatementViewMeasured'>;

export const SECOND = 1_000_000;

/** The default limits with changes. */
export const limitsOf = (limits: Partial<QueryAnalysisSettings> = {}): QueryAnalysisSettings => ({
  ...queryAnalysisSettings.parse({ topN: 2 }),
  ...limits,
});

/** An active session that waits for no lock. */
export const sessionRow = (row: Partial<SessionRow> = {}): SessionRow =>
  distinctRow('ActivityMeasured', 100, {
    leaderPid: null,
    databaseName: 'orders',
    applicationName: 'shop',
    state: 'active',
    backendStartedAt: NOW - 1_000 * SECOND,
    transactionStartedAt: NOW - 2 * SECOND,
    queryStartedAt: NOW - SECOND,
    stateChangedAt: NOW - SECOND,
    blockingPids: null,
    lockType: null,
    lockMode: null,
    lockWaitStartedAt: null,
    ...row,
  });

/** Statement 1 of `orders` with counters of 0, and changes. */
export const statementRow = (row: Partial<StatementRow> = {}): StatementRow =>
  distinctRow('StatementStatsMeasured', 200, {
    databaseOid: 5,
    userOid: 10,
    queryId: 1n,
    toplevel: true,
    calls: 0,
    rowCount: 0,
    totalExecTimeMs: 0,
    totalPlanTimeMs: 0,
    sharedBlksHit: 0,
    sharedBlksRead: 0,
    sharedBlksDirtied: 0,
    sharedBlksWritten: 0,
    tempBlksRead: 0,
    tempBlksWritten: 0,
    blkReadTimeMs: 0,
    blkWriteTimeMs: 0,
    walBytes: 0,
    ownRole: false,
    statsSince: null,
    dealloc: 0,
    ...row,
  });

export const viewRow = (row: Partial<ViewRow> = {}): ViewRow => ({
  dealloc: 0,
  statsReset: NOW - 100 * SECOND,
  maxEntries: 5_000,
  activeTimeMs: null,
  isOwnTracked: true,
  ...row,
});

/** Builds a poll `second` seconds after {@link NOW} with the given readings, and those of the poll before. */
export function pollOf(
  seconds: number,
  rows: { sessions?: SessionRow[]; statements?: StatementRow[]; view?: ViewRow },
  before?: PollOfServer,
): PollOfServer {
  const at = { polledAt: NOW + seconds * SECOND };
  const readings: Reading[] = [
    ...(rows.sessions ? [aReading('ActivityMeasured', rows.sessions, at)] : []),
    ...(rows.statements ? [aReading('StatementStatsMeasured', rows.statements, at)] : []),
    ...(rows.view ? [aReading('StatementViewMeasured', [rows.view], at)] : []),
  ];
  return aPoll(readings, before?.readings);
}
