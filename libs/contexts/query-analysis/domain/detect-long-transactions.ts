import type { PollOfServer, QueryAnalysisMemory, Reading, Told } from '@pgherald/events';
import type { QueryAnalysisLimits } from './limits.js';
import { subjectOf, type Session } from './sessions.js';

type Known = QueryAnalysisMemory['longTransactions'][number];

/** Transactions that have been open for longer than the limit, told once each, and again when they end. */
export function detectLongTransactions(
  poll: PollOfServer,
  activity: Reading<'ActivityMeasured'>,
  sessions: readonly Session[],
  known: readonly Known[],
  limits: QueryAnalysisLimits,
): { readonly told: Told[]; readonly longTransactions: Known[] } {
  const limit = limits.longTransaction / 1_000;
  const isFirst = poll.previous(activity) === undefined;
  const kept = known.flatMap((episode) => {
    const session = sessions.find(({ row }) => isSame(row, episode));
    return session ? [{ ...episode, value: (session.transactionAgeMs ?? 0) / 1_000 }] : [];
  });
  const ended = known.filter((episode) => !kept.some((each) => each.episode === episode.episode));
  const opened = sessions
    .filter((session) => isLong(session, limits) && !known.some((episode) => isSame(session.row, episode)))
    .map((session) => open(poll, activity, session, limit, isFirst));
  const cleared = ended.map(
    ({ pid, transactionStartedAt, databaseName, userName, applicationName, ...episode }): Told => {
      const facts = { pid, transactionStartedAt, databaseName, userName, applicationName };
      const rest = { reason: 'recovered', causedBy: activity.eventId, firstSight: false };
      return { type: 'LongTransactionCleared', ...episode, limit, since: activity.polledAt, ...rest, ...facts };
    },
  );
  return {
    told: [...opened.map(({ told }) => told), ...cleared],
    longTransactions: [...kept, ...opened.map((each) => each.episode)],
  };
}

function isLong({ row, transactionAgeMs }: Session, { longTransaction }: QueryAnalysisLimits): boolean {
  // Parallel workers share the transaction of their leader.
  return row.leaderPid === null && transactionAgeMs !== null && transactionAgeMs >= longTransaction;
}

function isSame(row: Session['row'], { pid, transactionStartedAt }: Known): boolean {
  return row.pid === pid && row.transactionStartedAt === transactionStartedAt;
}

function open(poll: PollOfServer, activity: Reading, session: Session, limit: number, firstSight: boolean) {
  const type = 'LongTransactionDetected';
  const { pid, databaseName, userName, applicationName, state, fingerprint, queryText } = session.row;
  const subject = subjectOf(session.row);
  const value = (session.transactionAgeMs ?? 0) / 1_000;
  const episode = poll.eventId(activity.eventId, type, subject);
  const transactionStartedAt = session.row.transactionStartedAt ?? activity.polledAt;
  const who = { pid, transactionStartedAt, databaseName, userName, applicationName };
  const common = { subject, value, limit, since: activity.polledAt, episode, reason: null, causedBy: activity.eventId };
  const told: Told = { type, ...common, firstSight, ...who, state, fingerprint, queryText };
  return { told, episode: { ...who, subject, value, episode } };
}
