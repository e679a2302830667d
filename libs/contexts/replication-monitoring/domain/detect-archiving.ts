import type { RowOf } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';

type Row = RowOf<'WalPositionMeasured'>;

export const ARCHIVING_KIND: Kind<'ArchivingFailing'> = {
  opening: 'ArchivingFailing',
  gone: () => ({ lastFailedWal: null, lastArchivedWal: null, lastArchivedAt: null }),
};

/** Whether the last attempt to archive WAL failed; nothing where none is archived. */
export function archivingOf(server: string, row: Row): Finding<'ArchivingFailing'>[] {
  const { archiveMode, isStandby, failedCount, lastFailedWal, lastArchivedWal, lastArchivedAt, lastFailedAt } = row;
  if (archiveMode === 'off' || (isStandby && archiveMode !== 'always')) return [];
  const facts = { lastFailedWal, lastArchivedWal, lastArchivedAt };
  return [{ subject: server, standing: standingOf(row), value: failedCount, limit: null, facts, since: lastFailedAt }];
}

/** Unknown where nothing was tried since the statistics were reset. */
function standingOf({ lastArchivedAt, lastFailedAt }: Row): Finding<'ArchivingFailing'>['standing'] {
  if (lastFailedAt !== null && lastFailedAt > (lastArchivedAt ?? 0)) return 'over';
  return lastArchivedAt === null ? 'unknown' : 'under';
}
