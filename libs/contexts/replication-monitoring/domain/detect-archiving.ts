import type { Finding, Rule } from '@pgherald/decisions';
import type { RowOf } from '@pgherald/events';

type Row = RowOf<'WalPositionMeasured'>;

export const ARCHIVING_RULE: Rule<'ArchivingFailing'> = {
  opening: 'ArchivingFailing',
  whenGone: () => ({ lastFailedWal: null, lastArchivedWal: null, lastArchivedAt: null }),
};

/** Finds whether the last attempt to archive WAL failed; empty if archiving is off. */
export function archivingOf(server: string, row: Row): Finding<'ArchivingFailing'>[] {
  const { archiveMode, isStandby, failedCount: value, lastFailedWal, lastArchivedWal, lastArchivedAt } = row;
  if (archiveMode === 'off' || (isStandby && archiveMode !== 'always')) return [];
  const facts = { lastFailedWal, lastArchivedWal, lastArchivedAt };
  return [{ subject: server, standing: standingOf(row), value, since: row.lastFailedAt, facts }];
}

/** Unknown without an attempt since the statistics were reset. */
function standingOf({ lastArchivedAt, lastFailedAt }: Row): Finding<'ArchivingFailing'>['standing'] {
  if (lastFailedAt !== null && lastFailedAt > (lastArchivedAt ?? 0)) return 'over';
  return lastArchivedAt === null ? 'unknown' : 'under';
}
