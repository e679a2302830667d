import type { Finding, Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';

export const POOL_RULE: Rule<'ConnectionPoolExhausted'> = {
  opening: 'ConnectionPoolExhausted',
  closing: 'ConnectionPoolExhaustedCleared',
  whenGone: () => ({ waiting: null }),
};

/** Whether polls went without a connection since the reading before; after a restart of the process there is none. */
export function poolExhaustionOf(
  server: string,
  { rows: [now] }: Reading<'PoolMeasured'>,
  previous: Reading<'PoolMeasured'> | undefined,
): Finding<'ConnectionPoolExhausted'>[] {
  if (!now) return [];
  const before = previous?.rows[0]?.exhausted ?? 0;
  // A counter that has fallen began anew with the process.
  const since = now.exhausted - (before <= now.exhausted ? before : 0);
  const standing = since > 0 ? 'over' : now.waiting > 0 ? 'between' : 'under';
  const { maxConnections: limit, waiting } = now;
  return [{ key: server, subject: server, standing, value: since, limit, facts: { waiting } }];
}
