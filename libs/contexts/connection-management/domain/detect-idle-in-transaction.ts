import type { Reading, RowOf } from '@pgherald/events';
import type { Finding } from './episodes.js';

type Row = RowOf<'ConnectionsMeasured'>;

/** How long sessions have been idle in a transaction, by database, role and application. */
export function idleInTransactionOf(
  { rows }: Reading<'ConnectionsMeasured'>,
  limitMs: number,
): Finding<'IdleInTransactionDetected'>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows.filter(({ state }) => state.startsWith('idle in transaction'))) {
    const subject = `${row.databaseName} ${row.userName} ${row.applicationName}`;
    groups.set(subject, [...(groups.get(subject) ?? []), row]);
  }
  return [...groups].map(([subject, alike]) => {
    const longest = Math.max(...alike.map(({ oldestStateAgeMs }) => oldestStateAgeMs ?? 0));
    const connections = alike.reduce((sum, row) => sum + row.connections, 0);
    const { databaseName, userName, applicationName } = alike[0] as Row;
    return {
      subject,
      standing: longest >= limitMs ? 'over' : 'under',
      value: longest / 1_000,
      limit: limitMs / 1_000,
      facts: { databaseName, userName, applicationName, connections },
    };
  });
}
