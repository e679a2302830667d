import { micros, seconds, type Finding, type Rule } from '@pgherald/decisions';
import type { QueryAnalysisSettings } from '../settings.js';
import { subjectOf, type Session } from './sessions.js';

export const LONG_TRANSACTION_RULE: Rule<'LongTransactionDetected'> = {
  opening: 'LongTransactionDetected',
  whenGone: ({ pid, transactionStartedAt, databaseName, userName, applicationName }) => ({
    pid,
    transactionStartedAt,
    databaseName,
    userName,
    applicationName,
  }),
  keepsValue: true,
};

/** Finds the age of each open transaction. Parallel workers share the transaction of their leader. */
export function transactionsOf(
  sessions: readonly Session[],
  { longTransaction }: QueryAnalysisSettings,
): Finding<'LongTransactionDetected'>[] {
  return sessions.flatMap(({ row, transactionAgeMs }) => {
    const { pid, leaderPid, transactionStartedAt, databaseName, userName, applicationName } = row;
    if (leaderPid !== null || transactionAgeMs === null || transactionStartedAt === null) return [];
    const { state, fingerprint, queryText } = row;
    const names = { pid, transactionStartedAt, databaseName, userName, applicationName };
    return {
      key: `${pid} ${transactionStartedAt}`,
      subject: subjectOf(row),
      standing: transactionAgeMs >= longTransaction ? 'over' : 'between',
      value: seconds(micros(transactionAgeMs)),
      limit: seconds(micros(longTransaction)),
      since: transactionStartedAt,
      facts: { ...names, state, fingerprint, queryText },
    };
  });
}
