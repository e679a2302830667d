import { micros, seconds, type Finding, type Rule } from '@pgherald/decisions';
import { cutText, type EventMap } from '@pgherald/events';
import type { QueryAnalysisSettings } from '../settings.js';
import { subjectOf, type Session } from './sessions.js';

type BlockingSession = EventMap['BlockingDetected']['sessions'][number];

/** Maximum sessions of one chain, and bytes of each text: some chains have thousands of sessions. */
const MOST_SESSIONS = 100;
const LONGEST_TEXT = 1_024;

export const BLOCKING_RULE: Rule<'BlockingDetected'> = {
  opening: 'BlockingDetected',
  whenGone: ({ rootPid }) => ({ rootPid }),
  keepsValue: true,
};

/** A session that waits for no lock, and the sessions that wait for it directly or indirectly. */
interface Chain {
  readonly pid: number;
  /** Undefined if the reading has no such session: a prepared transaction (pid 0), or a process of the server. */
  readonly root: Session | undefined;
  /** The longest wait first. */
  readonly waiters: readonly Session[];
  readonly longestMs: number;
}

/** Finds for the root of each chain how long others have waited for it. */
export function blockingOf(
  sessions: readonly Session[],
  polledAt: number,
  { blocking }: QueryAnalysisSettings,
): Finding<'BlockingDetected'>[] {
  return chainsOf(sessions).map((chain) => {
    const { pid, root, longestMs } = chain;
    return {
      key: `${pid} ${root?.row.backendStartedAt ?? ''}`,
      subject: root ? subjectOf(root.row) : pid === 0 ? 'a prepared transaction' : `backend ${pid}`,
      standing: longestMs >= blocking ? 'over' : 'between',
      value: seconds(micros(longestMs)),
      limit: seconds(micros(blocking)),
      since: polledAt - micros(longestMs),
      ...factsOf(chain),
    };
  });
}

function chainsOf(sessions: readonly Session[]): Chain[] {
  const byPid = new Map(sessions.map((session) => [session.row.pid, session]));
  const waitersOf = new Map<number, Session[]>();
  for (const session of sessions.filter(({ blockers }) => blockers.length > 0))
    for (const root of rootsOf(session.row.pid, byPid)) waitersOf.set(root, [...(waitersOf.get(root) ?? []), session]);
  return [...waitersOf].map(([pid, waiters]) => {
    const longestFirst = waiters.sort((a, b) => (b.lockWaitMs ?? 0) - (a.lockWaitMs ?? 0) || a.row.pid - b.row.pid);
    return { pid, root: byPid.get(pid), waiters: longestFirst, longestMs: longestFirst[0]?.lockWaitMs ?? 0 };
  });
}

/** Follows the blockers to their roots. A cycle has none; PostgreSQL resolves it as a deadlock. */
function rootsOf(pid: number, byPid: ReadonlyMap<number, Session>): ReadonlySet<number> {
  const roots = new Set<number>();
  const visited = new Set<number>();
  const next = [pid];
  for (let current = next.pop(); current !== undefined; current = next.pop()) {
    if (visited.has(current)) continue;
    visited.add(current);
    const blockers = byPid.get(current)?.blockers ?? [];
    if (blockers.length === 0) roots.add(current);
    next.push(...blockers);
  }
  return roots;
}

function factsOf(chain: Chain): Pick<Finding<'BlockingDetected'>, 'facts' | 'truncated'> {
  const waiters = chain.waiters.length;
  const shown = [rootOf(chain), ...chain.waiters.slice(0, MOST_SESSIONS - 1).map(waiterOf)];
  const sessions = shown.map(bounded);
  const truncated = sessions.length <= waiters || sessions.some((each, i) => each !== shown[i]);
  return { facts: { rootPid: chain.pid, waiters, sessions }, truncated };
}

function rootOf({ pid, root }: Chain): BlockingSession {
  if (root) return { ...waiterOf(root), blockedBy: null, waitMs: null };
  const unknown = { databaseName: null, userName: null, applicationName: null, state: null, transactionAgeMs: null };
  const noLock = { lockType: null, lockMode: null, schemaName: null, relationName: null };
  return { pid, blockedBy: null, waitMs: null, ...unknown, ...noLock, fingerprint: null, queryText: null };
}

function bounded(session: BlockingSession): BlockingSession {
  const { queryText, blockedBy } = session;
  const [text, pids] = [cutOrNull(queryText), cutOrNull(blockedBy)];
  if (text === queryText && pids === blockedBy) return session;
  return { ...session, queryText: text, blockedBy: pids === blockedBy ? pids : `${pids?.replace(/,\d*$/, '')}}` };
}

function cutOrNull(text: string | null): string | null {
  return text === null ? null : cutText(text, LONGEST_TEXT);
}

function waiterOf({ row, transactionAgeMs, lockWaitMs, schemaName, relationName }: Session): BlockingSession {
  const { pid, databaseName, userName, applicationName, state, lockType, lockMode, fingerprint, queryText } = row;
  const who = { pid, blockedBy: row.blockingPids, databaseName, userName, applicationName, state, transactionAgeMs };
  return { ...who, waitMs: lockWaitMs, lockType, lockMode, schemaName, relationName, fingerprint, queryText };
}
