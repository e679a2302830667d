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
  const runs = runsOf(row, before, 'vacuumCount', 'autovacuumCount');
  if (!runs) return [];
  const [deadTuplesBefore, deadTuplesAfter] = [before.nDeadTup, row.nDeadTup];
  // If dead rows increased, the number that vacuum removed is unknown.
  const value = deadTuplesAfter > deadTuplesBefore ? null : deadTuplesBefore - deadTuplesAfter;
  const finishedAt = latest(row.lastVacuum, row.lastAutovacuum);
  const durationMs = spent(row, before, 'totalVacuumTimeMs', 'totalAutovacuumTimeMs');
  const facts = { ...namesOf(database, row), ...runs, deadTuplesBefore, deadTuplesAfter, finishedAt, durationMs };
  return [occurrence('TableVacuumed', reading, { subject: subjectOf(database, row), value, facts })];
}

function analyzed(database: DatabaseRef, reading: Reading, row: Row, before: Row): DomainEvent[] {
  const runs = runsOf(row, before, 'analyzeCount', 'autoanalyzeCount');
  if (!runs) return [];
  const modifiedBefore = before.nModSinceAnalyze;
  const finishedAt = latest(row.lastAnalyze, row.lastAutoanalyze);
  const durationMs = spent(row, before, 'totalAnalyzeTimeMs', 'totalAutoanalyzeTimeMs');
  const facts = { ...namesOf(database, row), ...runs, modifiedBefore, finishedAt, durationMs };
  return [occurrence('TableAnalyzed', reading, { subject: subjectOf(database, row), value: modifiedBefore, facts })];
}

type Counter = 'vacuumCount' | 'autovacuumCount' | 'analyzeCount' | 'autoanalyzeCount';

/** Undefined without a run, or if lower counters mean that the statistics of the table were reset. */
function runsOf(row: Row, before: Row, manual: Counter, automatic: Counter) {
  const manualRuns = row[manual] - before[manual];
  const automaticRuns = row[automatic] - before[automatic];
  const isReset = manualRuns < 0 || automaticRuns < 0;
  return isReset || manualRuns + automaticRuns === 0 ? undefined : { manualRuns, automaticRuns };
}

type TimeField = 'totalVacuumTimeMs' | 'totalAutovacuumTimeMs' | 'totalAnalyzeTimeMs' | 'totalAutoanalyzeTimeMs';

function spent(row: Row, before: Row, ...fields: readonly TimeField[]): number | null {
  const times = fields.map((field) => [row[field], before[field]] as const);
  if (times.some((pair) => pair.includes(null))) return null;
  return times.reduce((sum, [now, then]) => sum + (now ?? 0) - (then ?? 0), 0);
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
