import { standingOf, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading, RowOf } from '@pgherald/events';
import { holdersOf, type Holder } from './holders.js';
import type { ConnectionManagementSettings } from '../settings.js';

type Row = RowOf<'ConnectionLimitsMeasured'>;

export const NEAR_LIMIT_RULE: Rule<'ConnectionsNearLimit'> = {
  opening: 'ConnectionsNearLimit',
  closing: 'ConnectionsNearLimitCleared',
  whenGone: ({ scope }) => ({ scope, available: null, holders: [] }),
};

/** How near the connections of the server, and of roles and databases with a limit of their own, are to it. */
export function nearLimitOf(
  server: string,
  { rows }: Reading<'ConnectionLimitsMeasured'>,
  connections: Reading<'ConnectionsMeasured'> | undefined,
  limits: ConnectionManagementSettings,
): Finding<'ConnectionsNearLimit'>[] {
  return rows
    .map((row) => ({ row, available: availableOf(row) }))
    .filter(({ available }) => available > 0)
    .map(({ row, available }) => {
      const limit = (available * limits.nearLimitPct) / 100;
      const subject = row.name === null ? server : `${row.scope} ${row.name}`;
      return {
        key: subject,
        subject,
        standing: standingOf(row.connections, limit, limits.clearAtPctOfLimit),
        value: row.connections,
        limit,
        facts: { scope: row.scope, available, holders: holdersWithin(row, connections) },
      };
    });
}

/** What is reserved is for others. */
function availableOf({ maxConnections, superuserReserved, reserved }: Row): number {
  return maxConnections - (superuserReserved ?? 0) - (reserved ?? 0);
}

function holdersWithin({ scope, name }: Row, connections: Reading<'ConnectionsMeasured'> | undefined) {
  return holdersOf(connections?.rows ?? [], ({ databaseName, userName }) =>
    scope === 'server' ? true : name === (scope === 'role' ? userName : databaseName),
  );
}

/** Who holds the connections of a server that is near its limit; nobody while it is not. */
export function holdersWhenNear(
  server: string,
  findings: readonly Finding<'ConnectionsNearLimit'>[],
): readonly Holder[] {
  const own = findings.find(({ subject, facts }) => subject === server && facts.scope === 'server');
  return own && own.standing !== 'under' ? own.facts.holders : [];
}
