import { occurrence } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf, DomainEvent } from '@pgherald/events';

type Row = RowOf<'TableStatsMeasured'>;

/** Detects vacuum and analyze since the reading before, but not across a reset of the statistics. */
export function detectMaintenance(
  database: DatabaseRef,
  reading: Reading<'TableStatsMeasured'>,
  previous: Reading<'TableStatsMeasured'> | undefined,
): DomainEvent[] {
  if (!previous || previous.statsEpoch !== reading.statsEpoch) return [];
  const before = new Map(previous.rows.map((row) => [row.relationOid, row]));
  return reading.rows.flatMap((row) => {
    const known = before.get(row.relationOid);
    return known ? [...vacuumed(database, reading, row, known), ...analyzed(database, reading, row, known)] : [];
  });
}

function vacuumed(database: DatabaseRef, reading: Reading, row: Row, before: Row): DomainEvent[] {
  const manualRuns = row.vacuumCount - before.vacuumCount;
  const automaticRuns = row.autovacuumCount - before.autovacuumCount;
  // Lower counters mean that the statistics of the table were reset.
  if (manualRuns < 0 || automaticRuns < 0 || manualRuns + automaticRuns === 0) return [];
  const [deadTuplesBefore, deadTuplesAfter] = [before.nDeadTup, row.nDeadTup];
  // If dead rows increased, the number that vacuum removed is unknown.
  const value = deadTuplesAfter > deadTuplesBefore ? null : deadTuplesBefore - deadTuplesAfter;
  const facts = {
    ...namesOf(database, row),
    ...{ manualRuns, automaticRuns, deadTuplesBefore, deadTuplesAfter },
    finishedAt: latest(row.lastVacuum, row.lastAutovacuum),
    durationMs: spent(row, before, 'totalVacuumTimeMs', 'totalAutovacuumTimeMs'),
  };
  return [occurrence('TableVacuumed', reading, { subject: subjectOf(database, row), value, facts })];
}

function analyzed(database: DatabaseRef, reading: Reading, row: Row, before: Row): DomainEvent[] {
  const manualRuns = row.analyzeCount - before.analyzeCount;
  const automaticRuns = row.autoanalyzeCount - before.autoanalyzeCount;
  if (manualRuns < 0 || automaticRuns < 0 || manualRuns + automaticRuns === 0) return [];
  const facts = {
    ...namesOf(database, row),
    ...{ manualRuns, automaticRuns, modifiedBefore: before.nModSinceAnalyze },
    finishedAt: latest(row.lastAnalyze, row.lastAutoanalyze),
    durationMs: spent(row, before, 'totalAnalyzeTimeMs', 'totalAutoanalyzeTimeMs'),
  };
  const subject = subjectOf(database, row);
  return [occurrence('TableAnalyzed', reading, { subject, value: before.nModSinceAnalyze, facts })];
}

type TimeField = 'totalVacuumTimeMs' | 'totalAutovacuumTimeMs' | 'totalAnalyzeTimeMs' | 'totalAutoanalyzeTimeMs';

function spent(row: Row, before: Row, ...fields: readonly TimeField[]): number | null {
  return fields.reduce<number | null>((sum, field) => {
    const [now, then] = [row[field], before[field]];
    return sum === null || now === null || then === null ? null : sum + now - then;
  }, 0);
}

function latest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function namesOf(database: DatabaseRef, { schemaName, relationOid, tableName }: Row) {
  return { database, schemaName, tableOid: relationOid, tableName };
}

function subjectOf({ name }: DatabaseRef, { schemaName, tableName }: Row): string {
  return `${name} ${schemaName}.${tableName}`;
}
