import type { Finding, Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';

export const POOL_RULE: Rule<'ConnectionPoolExhausted'> = {
  opening: 'ConnectionPoolExhausted',
  whenGone: () => ({ waiting: null }),
};

/** Finds polls without a connection since the reading before. After a restart of the process the count begins at 0. */
export function poolExhaustionOf(
  server: string,
  { rows: [now] }: Reading<'PoolMeasured'>,
  previous: Reading<'PoolMeasured'> | undefined,
): Finding<'ConnectionPoolExhausted'>[] {
  if (!now) return [];
  const before = previous?.rows[0]?.exhausted ?? 0;
  // A lower counter means that the process restarted.
  const since = now.exhausted - (before <= now.exhausted ? before : 0);
  const standing = since > 0 ? 'over' : now.waiting > 0 ? 'between' : 'under';
  const { maxConnections: limit, waiting } = now;
  return [{ subject: server, standing, value: since, limit, facts: { waiting } }];
}
