import { elapsed, type Finding, micros, type Rule, SECOND, seconds, type Standing } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf } from '@pgherald/events';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Row = RowOf<'TableStatsMeasured'>;

/** Value and limit are the time for which vacuum has been due. */
export const OVERDUE_VACUUM_RULE: Rule<'VacuumOverdue'> = {
  opening: 'VacuumOverdue',
  atOpening: (finding, since, now) => ({
    ...finding,
    value: seconds(elapsed(since, now)),
    facts: { ...finding.facts, dueSince: since },
  }),
  whenGone: (facts) => ({ ...facts, due: null, threshold: null, autovacuumEnabled: null }),
  asOpened: ['cause', 'dueSince'],
};

/** Finds tables that are due for vacuum, except temporary ones, which only their session can vacuum. */
export function dueVacuums(
  database: DatabaseRef,
  reading: Reading<'TableStatsMeasured'>,
  limits: TableIndexLimits,
  episodes: ReadonlyMap<string, unknown>,
): Finding<'VacuumOverdue'>[] {
  const limitsOf = limitsIn(limits, database.name);
  return reading.rows.flatMap((row) => {
    if (row.persistence === 'temporary' || row.relationKind === 'partitioned table') return [];
    const { schemaName, tableName, relationOid: tableOid, autovacuumEnabled } = row;
    const { cause, due, threshold } = dutyOf(row);
    const standing = standingOf(due, threshold, limits.clearAtPctOfLimit);
    const key = String(tableOid);
    if (standing !== 'over' && !episodes.has(key)) return [];
    const lasting = micros(limitsOf(schemaName, tableName).vacuumOverdueAfter);
    const names = { database, schemaName, tableOid, tableName };
    const facts = { ...names, cause, due, threshold, autovacuumEnabled, dueSince: reading.polledAt };
    const subject = `${database.name} ${schemaName}.${tableName}`;
    return [{ key, subject, standing, limit: lasting / SECOND, lasting, facts }];
  });
}

interface Duty {
  readonly cause: string;
  readonly due: number | null;
  readonly threshold: number | null;
}

/** Returns the first reason that triggers autovacuum, else dead rows. */
function dutyOf(row: Row): Duty {
  const duties: readonly Duty[] = [
    { cause: 'freeze', due: row.xidAge, threshold: row.freezeMaxAge },
    { cause: 'dead-rows', due: row.nDeadTup, threshold: row.vacuumThreshold },
    { cause: 'inserts', due: row.nInsSinceVacuum, threshold: row.insertVacuumThreshold },
  ];
  const isDue = ({ due, threshold }: Duty): boolean => due !== null && threshold !== null && due > threshold;
  return duties.find(isDue) ?? (duties[1] as Duty);
}

function standingOf(due: number | null, threshold: number | null, clearAtPct: number): Standing {
  if (due === null || threshold === null) return 'unknown';
  if (due > threshold) return 'over';
  return due <= (threshold * clearAtPct) / 100 ? 'under' : 'between';
}
