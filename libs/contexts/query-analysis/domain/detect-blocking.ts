import {
  cutText,
  type EventMap,
  type PollOfServer,
  type QueryAnalysisMemory,
  type Reading,
  type Told,
} from '@pgherald/events';
import type { QueryAnalysisLimits } from './limits.js';
import { subjectOf, type Session } from './sessions.js';

type Known = QueryAnalysisMemory['blocking'][number];
type BlockingSession = EventMap['BlockingDetected']['sessions'][number];

/** Sessions reported of one chain, and bytes of the texts of each: some chains have thousands. */
const MOST_SESSIONS = 100;
const LONGEST_TEXT = 1_024;

/** Who waits, directly or not, for a session that itself waits for nobody. */
interface Chain {
  readonly pid: number;
  /** Undefined for what is no session of the reading: a prepared transaction (pid 0), or a process of the server. */
  readonly root: Session | undefined;
  /** The longest wait first. */
  readonly waiters: readonly Session[];
  readonly longestMs: number;
}

/** Chains of blocking, told when the longest wait has passed the limit and when nobody waits any more. */
export function detectBlocking(
  poll: PollOfServer,
  activity: Reading<'ActivityMeasured'>,
  sessions: readonly Session[],
  known: readonly Known[],
  limits: QueryAnalysisLimits,
): { readonly told: Told[]; readonly blocking: Known[] } {
  const chains = chainsOf(sessions);
  const isFirst = poll.previous(activity) === undefined;
  const kept = known.flatMap((episode) => {
    const chain = chains.find((each) => isSame(each, episode));
    return chain ? [{ ...episode, value: chain.longestMs / 1_000 }] : [];
  });
  const cleared = known.filter((episode) => !kept.some((each) => each.episode === episode.episode));
  const opened = chains
    .filter((chain) => chain.longestMs >= limits.blocking && !known.some((episode) => isSame(chain, episode)))
    .map((chain) => open(poll, activity, chain, limits, isFirst));
  return {
    told: [...opened.map(({ told }) => told), ...cleared.map((episode) => clear(activity, episode, limits))],
    blocking: [...kept, ...opened.map((each) => each.episode)],
  };
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

/** Those at the end of all ways from blocker to blocker; none within a circle, which PostgreSQL resolves itself. */
function rootsOf(pid: number, byPid: ReadonlyMap<number, Session>): ReadonlySet<number> {
  const roots = new Set<number>();
  const seen = new Set<number>();
  const next = [pid];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const blockers = byPid.get(at)?.blockers ?? [];
    if (blockers.length === 0) roots.add(at);
    next.push(...blockers);
  }
  return roots;
}

function isSame({ pid, root }: Chain, episode: Known): boolean {
  return pid === episode.pid && (root?.row.backendStartedAt ?? null) === episode.backendStartedAt;
}

function open(
  poll: PollOfServer,
  activity: Reading,
  chain: Chain,
  limits: QueryAnalysisLimits,
  firstSight: boolean,
): { readonly told: Told; readonly episode: Known } {
  const type = 'BlockingDetected';
  const { pid, root, longestMs } = chain;
  const subject = root ? subjectOf(root.row) : pid === 0 ? 'a prepared transaction' : `backend ${pid}`;
  const episode = poll.eventId(activity.eventId, type, subject);
  const value = longestMs / 1_000;
  const common = { subject, value, limit: limits.blocking / 1_000, since: activity.polledAt, episode, reason: null };
  const waiters = chain.waiters.length;
  const shown = [rootOf(chain), ...chain.waiters.slice(0, MOST_SESSIONS - 1).map(waiterOf)];
  const sessions = shown.map(bounded);
  const truncated = sessions.length <= waiters || sessions.some((each, i) => each !== shown[i]);
  return {
    told: { type, ...common, causedBy: activity.eventId, firstSight, rootPid: pid, waiters, sessions, truncated },
    episode: { pid, backendStartedAt: root?.row.backendStartedAt ?? null, subject, value, episode },
  };
}

function clear(activity: Reading, known: Known, limits: QueryAnalysisLimits): Told {
  const { pid, subject, value, episode } = known;
  const common = { subject, value, limit: limits.blocking / 1_000, since: activity.polledAt, episode };
  const rest = { reason: 'recovered', causedBy: activity.eventId, firstSight: false, rootPid: pid };
  return { type: 'BlockingCleared', ...common, ...rest };
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
