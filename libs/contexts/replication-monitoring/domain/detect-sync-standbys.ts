import type { Finding, Rule } from '@pgherald/decisions';
import type { Reading, RowOf } from '@pgherald/events';

export const SYNC_STANDBY_RULE: Rule<'SyncStandbyMissing'> = {
  opening: 'SyncStandbyMissing',
  closing: 'SyncStandbyMissingCleared',
  whenGone: () => ({ synchronousStandbyNames: null }),
};

/** Finds whether commits wait for more standbys than are connected; empty if they wait for none. */
export function syncStandbysOf(
  server: string,
  { isStandby, synchronousStandbyNames }: RowOf<'WalPositionMeasured'>,
  { rows }: Reading<'ReplicationMeasured'>,
): Finding<'SyncStandbyMissing'>[] {
  if (isStandby || synchronousStandbyNames === null) return [];
  const needed = neededBy(synchronousStandbyNames);
  const connected = rows.filter(
    ({ syncState, state }) => state === 'streaming' && (syncState === 'sync' || syncState === 'quorum'),
  ).length;
  const standing = connected < needed ? 'over' : 'under';
  const facts = { synchronousStandbyNames };
  return [{ key: server, subject: server, standing, value: connected, limit: needed, facts }];
}

/** `FIRST 2 (a, b)`, `ANY 2 (a, b)` and `2 (a, b)` wait for two, a plain list for one. */
export function neededBy(synchronousStandbyNames: string): number {
  const [, count] = /^\s*(?:FIRST\s+|ANY\s+)?(\d+)\s*\(/i.exec(synchronousStandbyNames) ?? [];
  return count === undefined ? 1 : Number(count);
}
