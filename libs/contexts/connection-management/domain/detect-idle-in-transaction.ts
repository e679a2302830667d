import { micros, seconds, type Finding, type Rule } from '@pgherald/decisions';
import type { RowOf } from '@pgherald/events';

type Row = RowOf<'ConnectionsMeasured'>;

export const IDLE_RULE: Rule<'IdleInTransactionDetected'> = {
  opening: 'IdleInTransactionDetected',
  whenGone: () => ({ databaseName: null, userName: null, applicationName: null, connections: null }),
};

/** Finds the longest time idle in a transaction by database, role and application. */
export function idleInTransactionOf(rows: readonly Row[], limitMs: number): Finding<'IdleInTransactionDetected'>[] {
  const idle = rows.filter(({ state }) => state.startsWith('idle in transaction'));
  const groups = Map.groupBy(idle, (row) => `${row.databaseName} ${row.userName} ${row.applicationName}`);
  return [...groups].map(([subject, members]) => {
    const longest = Math.max(...members.map(({ oldestStateAgeMs }) => oldestStateAgeMs ?? 0));
    const connections = members.reduce((sum, row) => sum + row.connections, 0);
    const { databaseName, userName, applicationName } = members[0] as Row;
    return {
      subject,
      standing: longest >= limitMs ? 'over' : 'under',
      value: seconds(micros(longest)),
      limit: seconds(micros(limitMs)),
      facts: { databaseName, userName, applicationName, connections },
    };
  });
}
