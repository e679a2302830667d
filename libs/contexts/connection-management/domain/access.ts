import type { RowOf } from '@pgherald/events';

type Access = RowOf<'ServerAccessMeasured'>;

const FLAVOURS: readonly (readonly [sign: string, flavour: string])[] = [
  ['aurora_version', 'Aurora'],
  ['rds_superuser', 'RDS'],
  ['cloudsqlsuperuser', 'Cloud SQL'],
  ['azure_pg_admin', 'Azure'],
];

/** Recognises a managed service by a role or function that only it has; null for other servers. */
export function flavourOf({ cloudSigns }: Pick<Access, 'cloudSigns'>): string | null {
  const signs = new Set(cloudSigns?.split(', '));
  return FLAVOURS.find(([sign]) => signs.has(sign))?.[1] ?? null;
}

export function warningsOf({ isSuperuser, userName }: Pick<Access, 'isSuperuser' | 'userName'>): string[] {
  if (!isSuperuser) return [];
  const advice = 'connect as the role of deploy/sql/monitor-role.sql';
  return [`the role ${userName} is a superuser, which pgherald does not need: ${advice}`];
}
