import type { Reading, RowOf } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Row = RowOf<'TableStatsMeasured'>;
export interface VacuumFinding extends Finding {
  readonly due: number | null;
  readonly threshold: number | null;
  readonly autovacuumEnabled: boolean;
}

const SECOND = 1_000_000;

/** Due for as long as the limit says; the value told is for how long. */
export const overdueVacuum: Kind<'VacuumOverdue', VacuumFinding> = {
  opening: 'VacuumOverdue',
  lasting: ({ limit }) => (limit ?? 0) * SECOND,
  valueAt: (_, since, now) => (now - since) / SECOND,
  facts: ({ schemaName, tableOid, tableName, detail }, database, finding, since) => ({
    database,
    schemaName,
    tableOid,
    tableName,
    cause: detail,
    due: finding?.due ?? null,
    threshold: finding?.threshold ?? null,
    autovacuumEnabled: finding?.autovacuumEnabled ?? null,
    dueSince: since,
  }),
};

/** What vacuum is due for each table that can be vacuumed by others than its session. */
export function vacuumFindings(
  reading: Reading<'TableStatsMeasured'>,
  limits: TableIndexLimits,
  database: string,
  isKnown: (oid: number) => boolean,
): VacuumFinding[] {
  const limitsOf = limitsIn(limits, database);
  return reading.rows.flatMap((row) => {
    if (row.persistence === 'temporary' || row.relationKind === 'partitioned table') return [];
    const { schemaName, tableName, relationOid: oid, autovacuumEnabled } = row;
    const { cause, due, threshold } = dutyOf(row);
    const standing = standingOf(due, threshold, limits.clearAtPctOfLimit);
    if (standing !== 'over' && !isKnown(oid)) return [];
    const limit = limitsOf(schemaName, tableName).vacuumOverdueAfter / 1_000;
    const names = { oid, schemaName, tableOid: oid, tableName, relationName: tableName, qualifier: '' };
    return [{ ...names, detail: cause, standing, value: null, limit, due, threshold, autovacuumEnabled }];
  });
}

interface Duty {
  readonly cause: string;
  readonly due: number | null;
  readonly threshold: number | null;
}

/** The first of the reasons that autovacuum would come for, else dead rows. */
function dutyOf(row: Row): Duty {
  const duties: readonly Duty[] = [
    { cause: 'freeze', due: row.xidAge, threshold: row.freezeMaxAge },
    { cause: 'dead-rows', due: row.nDeadTup, threshold: row.vacuumThreshold },
    { cause: 'inserts', due: row.nInsSinceVacuum, threshold: row.insertVacuumThreshold },
  ];
  const isDue = ({ due, threshold }: Duty): boolean => due !== null && threshold !== null && due > threshold;
  return duties.find(isDue) ?? (duties[1] as Duty);
}

function standingOf(due: number | null, threshold: number | null, clearAtPct: number): Finding['standing'] {
  if (due === null || threshold === null) return 'unknown';
  if (due > threshold) return 'over';
  return due <= (threshold * clearAtPct) / 100 ? 'under' : 'between';
}
