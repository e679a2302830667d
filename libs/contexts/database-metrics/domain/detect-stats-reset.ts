import { occurrence } from '@pgherald/decisions';
import type { DatabaseRef, Reading, DomainEvent } from '@pgherald/events';

/** Detects a new epoch of the statistics. One of the server includes all its databases, so it is one event. */
export function detectStatsReset(
  server: string,
  reading: Reading<'DatabasesMeasured'>,
  previous: Reading<'DatabasesMeasured'> | undefined,
): DomainEvent[] {
  if (!previous) return [];
  if (isNew(previous.statsEpoch, reading.statsEpoch))
    return [statsReset(reading, server, null, previous.statsEpoch, reading.statsEpoch)];
  const before = new Map(previous.rows.map((row) => [row.databaseOid, row.statsEpoch]));
  return reading.rows.flatMap(({ databaseOid, databaseName, statsEpoch, watched }) => {
    const epochBefore = before.get(databaseOid) ?? null;
    if (!watched || !isNew(epochBefore, statsEpoch)) return [];
    return [statsReset(reading, databaseName, { oid: databaseOid, name: databaseName }, epochBefore, statsEpoch)];
  });
}

function isNew(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before !== now;
}

function statsReset(
  reading: Reading,
  subject: string,
  database: DatabaseRef | null,
  before: string | null,
  now: string | null,
): DomainEvent {
  const facts = { database, previousEpoch: before ?? '', newEpoch: now ?? '' };
  return occurrence('StatsReset', reading, { subject, facts });
}
