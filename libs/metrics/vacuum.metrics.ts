import { type Metric, OF_READING } from './catalogue.js';
import { by, counter, doubleCounter, doubleGauge, gauge, itemsOf, onRequest, percentOf } from './define-metric.js';

const ofTable = { kind: 'table', schema: 'schemaName', table: 'tableName' } as const;
const tables = itemsOf('TableStatsMeasured', 'rows', { database: OF_READING, owner: ofTable });
const progress = itemsOf('MaintenanceProgressMeasured', 'rows', {
  database: 'databaseName',
  owner: ofTable,
  merge: 'greatest',
});
const leavesInRoot = { schema: 'partitionRootSchema', table: 'partitionRootName', index: null } as const;
const largestTables = itemsOf('TableStatsMeasured', 'rows', {
  database: OF_READING,
  owner: ofTable,
  rollUp: {
    root: leavesInRoot,
    rank: ['estimatedBytes'],
    sum: ['nLiveTup', 'nDeadTup', 'nModSinceAnalyze', 'nInsSinceVacuum', 'vacuumThreshold', 'insertVacuumThreshold'],
    max: ['xidAge', 'multixactAge', 'freezeMaxAge'],
  },
});

/** Metrics of table-index-management on vacuum and its progress. */
export const VACUUM: readonly Metric[] = [
  doubleGauge(
    'pgherald.table.dead_row_ratio',
    '%',
    'Dead rows in percent of all rows.',
    largestTables(percentOf(['nDeadTup'], ['nLiveTup', 'nDeadTup'])),
  ),
  doubleGauge(
    'pgherald.table.vacuum_threshold_used',
    '%',
    'Dead rows in percent of the number at which autovacuum starts.',
    largestTables(percentOf(['nDeadTup'], ['vacuumThreshold'])),
  ),
  gauge(
    'pgherald.table.xid_age',
    '{transaction}',
    'Age of the oldest transaction id in the table or its TOAST.',
    largestTables('xidAge'),
  ),
  gauge(
    'pgherald.table.multixact_age',
    '{multixact}',
    'Age of the oldest multixact in the table or its TOAST.',
    largestTables('multixactAge'),
  ),
  doubleGauge(
    'pgherald.maintenance.progress',
    '%',
    'Progress of vacuum, analyze, an index build or a rewrite in its phase.',
    progress('donePct', { command: 'command', phase: 'phase' }),
  ),
  ...onRequest(
    gauge(
      'pgherald.table.freeze_max_age',
      '{transaction}',
      'Age at which autovacuum freezes the table.',
      largestTables('freezeMaxAge'),
    ),
    doubleGauge(
      'pgherald.table.insert_vacuum_threshold_used',
      '%',
      'Rows inserted since the last vacuum in percent of the number at which autovacuum starts.',
      largestTables(percentOf(['nInsSinceVacuum'], ['insertVacuumThreshold'])),
    ),
    gauge(
      'pgherald.table.rows_changed',
      '{row}',
      'Rows changed since the last analyze.',
      largestTables('nModSinceAnalyze'),
    ),
    counter(
      'pgherald.table.maintenance',
      '{run}',
      'Times the table was vacuumed and analyzed.',
      tables(by('kind', { autovacuum: 'autovacuumCount', analyze: 'analyzeCount', autoanalyze: 'autoanalyzeCount' })),
    ),
    doubleCounter(
      'pgherald.table.maintenance.time',
      'ms',
      'Time of vacuum and analyze (18+).',
      tables(
        by('kind', {
          vacuum: 'totalVacuumTimeMs',
          autovacuum: 'totalAutovacuumTimeMs',
          analyze: 'totalAnalyzeTimeMs',
          autoanalyze: 'totalAutoanalyzeTimeMs',
        }),
      ),
    ),
    gauge(
      'pgherald.maintenance.units',
      '{unit}',
      'Blocks or tuples done in the phase, and their total.',
      progress(by('which', { done: 'done', total: 'total' }), { command: 'command', phase: 'phase', unit: 'unit' }),
    ),
  ),
];
