import { standingOf, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading, RowOf } from '@pgherald/events';
import { holdersOf, type Holder } from './holders.js';
import type { ConnectionManagementSettings } from '../settings.js';

type Row = RowOf<'ConnectionLimitsMeasured'>;

export const NEAR_LIMIT_RULE: Rule<'ConnectionsNearLimit'> = {
  opening: 'ConnectionsNearLimit',
  whenGone: ({ scope }) => ({ scope, available: null, holders: [] }),
};

/** Compares connections with the limits of the server and of the roles and databases that have one. */
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
        subject,
        standing: standingOf(row.connections, limit, limits.clearAtPctOfLimit),
        value: row.connections,
        limit,
        facts: { scope: row.scope, available, holders: holdersWithin(row, connections) },
      };
    });
}

/** Excludes reserved connections, which only some roles may use. */
function availableOf({ maxConnections, superuserReserved, reserved }: Row): number {
  return maxConnections - (superuserReserved ?? 0) - (reserved ?? 0);
}

function holdersWithin({ scope, name }: Row, connections: Reading<'ConnectionsMeasured'> | undefined) {
  return holdersOf(connections?.rows ?? [], ({ databaseName, userName }) =>
    scope === 'server' ? true : name === (scope === 'role' ? userName : databaseName),
  );
}

/** Returns the holders of the connections of a server near its limit; empty while it is not near. */
export function holdersWhenNear(
  server: string,
  findings: readonly Finding<'ConnectionsNearLimit'>[],
): readonly Holder[] {
  const ofServer = findings.find(({ subject, facts }) => subject === server && facts.scope === 'server');
  return ofServer && ofServer.standing !== 'under' ? ofServer.facts.holders : [];
}
