import { occurrence } from '@pgherald/decisions';
import type { DatabaseRef, Reading, DomainEvent } from '@pgherald/events';

/** Detects a new epoch of the cumulative statistics. A new one of the server includes all its databases, so it is one event. */
export function detectStatsReset(
  server: string,
  reading: Reading<'DatabasesMeasured'>,
  previous: Reading<'DatabasesMeasured'> | undefined,
): DomainEvent[] {
  if (!previous) return [];
  const ofServer = statsReset(reading, server, null, previous.statsEpoch, reading.statsEpoch);
  if (ofServer.length > 0) return ofServer;
  const before = new Map(previous.rows.map((row) => [row.databaseOid, row.statsEpoch]));
  return reading.rows.flatMap(({ databaseOid: oid, databaseName: name, statsEpoch, watched }) =>
    watched ? statsReset(reading, name, { oid, name }, before.get(oid) ?? null, statsEpoch) : [],
  );
}

function statsReset(
  reading: Reading,
  subject: string,
  database: DatabaseRef | null,
  previousEpoch: string | null,
  newEpoch: string | null,
): DomainEvent[] {
  if (previousEpoch === null || newEpoch === null || previousEpoch === newEpoch) return [];
  return [occurrence('StatsReset', reading, { subject, facts: { database, previousEpoch, newEpoch } })];
}
