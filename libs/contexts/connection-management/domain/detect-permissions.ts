import type { Finding, Rule } from '@pgherald/decisions';
import type { PollOfServer, Reading, RowOf } from '@pgherald/events';
import { libraryRequirement, requirementsOfDatabase, requirementsOfServer, type Requirement } from './requirements.js';

type Access = RowOf<'ServerAccessMeasured'>;
type Permissions = Reading<'PermissionsMeasured'>;

export const PERMISSION_RULE: Rule<'PermissionMissing'> = {
  opening: 'PermissionMissing',
  whenGone: ({ permission, databaseName }) => ({ permission, databaseName, costs: null, statement: null }),
};

/** Finds missing permissions that pgherald needs. Only the report lists optional ones. */
export function permissionsOf(
  poll: PollOfServer,
  access: Access,
  reading: Permissions,
): Finding<'PermissionMissing'>[] {
  return requirementsOf(poll, access, reading)
    .filter(({ isNeeded }) => isNeeded)
    .map(({ permission, databaseName, isMet, costs, statement }) => ({
      subject: databaseName === null ? permission : `${permission} in ${databaseName}`,
      standing: isMet ? 'under' : 'over',
      facts: { permission, databaseName, costs, statement },
    }));
}

export function requirementsOf(poll: PollOfServer, access: Access, { database, rows }: Permissions): Requirement[] {
  if (database !== null) return requirementsOfDatabase(access, database, rows);
  const watched = new Set(poll.databases?.filter(({ isWatched }) => isWatched).map(({ name }) => name));
  return [...requirementsOfServer(access, rows, (name) => watched.has(name)), libraryRequirement(access)];
}

export function permissionReadings({ readings }: PollOfServer): Permissions[] {
  return readings.filter((each): each is Permissions => each.type === 'PermissionsMeasured');
}
