import type { Finding, Rule } from '@pgherald/decisions';
import type { RowOf } from '@pgherald/events';

export const SYNC_STANDBY_RULE: Rule<'SyncStandbyMissing'> = {
  opening: 'SyncStandbyMissing',
  whenGone: () => ({ synchronousStandbyNames: null }),
};

/** Finds whether commits wait for more standbys than are connected; empty if they wait for none. */
export function syncStandbysOf(
  server: string,
  { isStandby, synchronousStandbyNames }: RowOf<'WalPositionMeasured'>,
  walsenders: readonly RowOf<'ReplicationMeasured'>[],
): Finding<'SyncStandbyMissing'>[] {
  if (isStandby || synchronousStandbyNames === null) return [];
  // `FIRST 2 (a, b)`, `ANY 2 (a, b)` and `2 (a, b)` wait for two, a plain list for one.
  const [, count = 1] = /^\s*(?:FIRST\s+|ANY\s+)?(\d+)\s*\(/i.exec(synchronousStandbyNames) ?? [];
  const needed = Number(count);
  const connected = walsenders.filter(
    ({ syncState, state }) => state === 'streaming' && (syncState === 'sync' || syncState === 'quorum'),
  ).length;
  const standing = connected < needed ? 'over' : 'under';
  return [{ subject: server, standing, value: connected, limit: needed, facts: { synchronousStandbyNames } }];
}
