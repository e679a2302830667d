import { occurrence } from '@pgherald/decisions';
import type { Reading, RowOf, DomainEvent } from '@pgherald/events';

type Row = RowOf<'DatabasesMeasured'>;

/** Detects deadlocks since the reading before, by database. A new epoch is a baseline. */
export function detectDeadlocks(
  reading: Reading<'DatabasesMeasured'>,
  previous: Reading<'DatabasesMeasured'> | undefined,
): DomainEvent[] {
  const before = new Map(previous?.rows.map((row) => [row.databaseOid, row]));
  return reading.rows.flatMap((row) => {
    const { databaseOid: oid, databaseName: name } = row;
    const value = increase(row, before.get(oid));
    if (!row.watched || value <= 0) return [];
    return [occurrence('DeadlockDetected', reading, { subject: name, value, facts: { database: { oid, name } } })];
  });
}

function increase(row: Row, before: Row | undefined): number {
  if (before?.deadlocks == null || row.deadlocks === null || row.statsEpoch !== before.statsEpoch) return 0;
  return row.deadlocks - before.deadlocks;
}
