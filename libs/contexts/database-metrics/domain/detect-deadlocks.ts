import { occurrence } from '@pgherald/decisions';
import type { Reading, RowOf, DomainEvent } from '@pgherald/events';

/** Detects deadlocks since the reading before, by database. A new epoch is a baseline. */
export function detectDeadlocks(
  reading: Reading<'DatabasesMeasured'>,
  previous: Reading<'DatabasesMeasured'> | undefined,
): DomainEvent[] {
  const before = new Map(previous?.rows.map((row) => [row.databaseOid, row]));
  return reading.rows.flatMap((row) => {
    const deadlocks = increase(row, before.get(row.databaseOid));
    return row.watched && deadlocks > 0 ? [deadlock(reading, row, deadlocks)] : [];
  });
}

function increase(row: RowOf<'DatabasesMeasured'>, before: RowOf<'DatabasesMeasured'> | undefined): number {
  if (before?.deadlocks == null || row.deadlocks === null || row.statsEpoch !== before.statsEpoch) return 0;
  return row.deadlocks - before.deadlocks;
}

function deadlock(reading: Reading, row: RowOf<'DatabasesMeasured'>, deadlocks: number): DomainEvent {
  const { databaseOid: oid, databaseName: name } = row;
  return occurrence('DeadlockDetected', reading, {
    subject: name,
    value: deadlocks,
    facts: { database: { oid, name } },
  });
}
