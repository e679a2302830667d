import { hash } from 'node:crypto';
import type { PollingMemory } from '@pgherald/events';
import type { ServerFacts } from '@pgherald/postgres';

/** Epoch of the cumulative statistics, and since when the counters count (microseconds). */
export interface Epoch {
  readonly epoch: string;
  readonly since: number;
  readonly countersSince: number;
}

/** databaseOid of the server's own views. */
export const SERVER = 0;

/** Before 15 statistics begin with a time of reset: a database without one has none yet, and no epoch. */
const RESET_MEANS_RESET = 150_000;

type Known = PollingMemory['epochs'];

/**
 * The epochs of the server (key 0) and of its databases. A backend killed hard wipes all statistics without a trace in
 * `pg_stat_database.stats_reset`, and `pg_stat_wal.stats_reset` shows it. A restart in order keeps them all; its start of the
 * postmaster stands in only where the server does not show the other.
 */
export function epochsOf(facts: ServerFacts, known: Known): ReadonlyMap<number, Epoch> {
  const server = [String(facts.systemIdentifier), facts.walStatsReset ?? facts.postmasterStartTime];
  const resets = [
    { oid: SERVER, parts: server, reset: facts.walStatsReset },
    ...(facts.databases ?? [])
      .filter(({ statsReset }) => statsReset !== null || facts.versionNum >= RESET_MEANS_RESET)
      .map(({ oid, statsReset }) => ({ oid, parts: [...server, statsReset], reset: statsReset })),
  ];
  const before = new Map(known.map((entry) => [entry.databaseOid, entry]));
  return new Map(
    resets.map(({ oid, parts, reset }) => {
      const epoch = epochOf(parts);
      const entry = before.get(oid);
      const since = entry?.epoch === epoch ? entry.since : facts.clock;
      return [oid, { epoch, since, countersSince: reset ?? since }];
    }),
  );
}

/** Epochs as they are remembered, in the order of the oids. */
export function knownEpochs(epochs: ReadonlyMap<number, Epoch>): Known {
  return [...epochs]
    .map(([databaseOid, { epoch, since }]) => ({ databaseOid, epoch, since }))
    .sort((a, b) => a.databaseOid - b.databaseOid);
}

function epochOf(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}
