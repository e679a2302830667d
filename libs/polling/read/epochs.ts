import { hash } from 'node:crypto';
import type { PollingMemory } from '@pgherald/memories';
import type { ServerFacts } from '@pgherald/postgres';

/** Stats epoch, and the instants (microseconds) at which it began and from which its counters count. */
export interface Epoch {
  readonly epoch: string;
  readonly since: number;
  readonly countersSince: number;
}

/** `databaseOid` of views of the whole server. */
export const SERVER = 0;

/** Before PostgreSQL 15 every database with statistics has a reset time; a database without one has no epoch yet. */
const RESET_MEANS_RESET = 150_000;

type StoredEpochs = PollingMemory['epochs'];

/**
 * Returns the epochs of the server (key 0) and of its databases. A crash wipes all statistics and leaves
 * `pg_stat_database.stats_reset` unchanged, but `pg_stat_wal.stats_reset` shows it. A clean restart keeps all statistics;
 * the start of the postmaster is used only on servers without `pg_stat_wal`.
 */
export function epochsOf(facts: ServerFacts, stored: StoredEpochs): ReadonlyMap<number, Epoch> {
  const server = serverParts(facts);
  const resets = [
    { oid: SERVER, parts: server, reset: facts.walStatsReset },
    ...(facts.databases ?? [])
      .filter(({ statsReset }) => statsReset !== null || facts.versionNum >= RESET_MEANS_RESET)
      .map(({ oid, statsReset }) => ({ oid, parts: [...server, statsReset], reset: statsReset })),
  ];
  const before = new Map(stored.map((entry) => [entry.databaseOid, entry]));
  return new Map(
    resets.map(({ oid, parts, reset }) => {
      const epoch = epochOf(parts);
      const entry = before.get(oid);
      const since = entry?.epoch === epoch ? entry.since : facts.clock;
      return [oid, { epoch, since, countersSince: reset ?? since }];
    }),
  );
}

/** Returns the epoch of the counters of the whole server. */
export function serverEpochOf(facts: ServerFacts): string {
  return epochOf(serverParts(facts));
}

function serverParts({ systemIdentifier, walStatsReset, postmasterStartTime }: ServerFacts): readonly unknown[] {
  return [String(systemIdentifier), walStatsReset ?? postmasterStartTime];
}

export function storedEpochs(epochs: ReadonlyMap<number, Epoch>): StoredEpochs {
  return [...epochs]
    .map(([databaseOid, { epoch, since }]) => ({ databaseOid, epoch, since }))
    .sort((a, b) => a.databaseOid - b.databaseOid);
}

function epochOf(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}
