import type { DatabaseMetricsMemory, DatabaseRef, PollOfServer, Reading, Told } from '@pgherald/events';

type Known = DatabaseMetricsMemory['databases'];

/** Databases that came and went; a database is the same as long as its oid is, whatever its name. */
export function detectDatabases(
  poll: PollOfServer,
  reading: Reading<'DatabasesMeasured'>,
  known: Known,
  first: boolean,
): { readonly told: Told[]; readonly databases: Known } {
  const present = new Set(reading.rows.map((row) => row.databaseOid));
  const watched = new Map<number, DatabaseRef>(
    reading.rows
      .filter((row) => row.watched)
      .map(({ databaseOid: oid, databaseName: name }) => [oid, { oid, name }] as const),
  );
  const knownOids = new Set(known.map(({ database }) => database.oid));

  const discovered = [...watched.values()]
    .filter(({ oid }) => !knownOids.has(oid))
    .map((database) => discover(poll, reading, database, first));
  const lost = reading.complete ? known.filter(({ database }) => !watched.has(database.oid)) : [];
  const vanished = lost.map((entry) =>
    vanish(reading, entry, present.has(entry.database.oid) ? 'unwatched' : 'dropped'),
  );

  const kept = known
    .filter((entry) => !lost.includes(entry))
    .map(({ database, episode }) => ({ database: watched.get(database.oid) ?? database, episode }));
  const added = discovered.map(({ database, episode }) => ({ database, episode }));
  return { told: [...discovered, ...vanished], databases: [...kept, ...added] };
}

function discover(poll: PollOfServer, reading: Reading, database: DatabaseRef, firstSight: boolean) {
  const type = 'DatabaseDiscovered';
  const episode = poll.eventId(reading.eventId, type, database.name);
  const common = { value: null, limit: null, since: reading.polledAt, reason: null, causedBy: reading.eventId };
  return { type, subject: database.name, ...common, episode, firstSight, database } as const;
}

function vanish(reading: Reading, { database, episode }: Known[number], reason: string) {
  const common = { value: null, limit: null, since: reading.polledAt, causedBy: reading.eventId, firstSight: false };
  return { type: 'DatabaseVanished', subject: database.name, ...common, episode, reason, database } as const;
}
