import { type Metric, OF_READING } from './catalogue.js';
import { by, counter, doubleCounter, doubleGauge, gauge, itemsOf, onRequest, percentOf } from './define-metric.js';

const ofTable = { kind: 'table', schema: 'schemaName', table: 'tableName' } as const;
const tables = itemsOf('TableStatsMeasured', 'rows', { database: OF_READING, owner: ofTable });
// Several indexes of a table may be built at once, and tables of other databases have no name.
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
  doubleGauge('pgherald.table.dead_row_ratio', '%', {
    help: 'Dead rows in percent of all rows.',
    from: largestTables(percentOf(['nDeadTup'], ['nLiveTup', 'nDeadTup'])),
  }),
  doubleGauge('pgherald.table.vacuum_threshold_used', '%', {
    help: 'Dead rows in percent of the number at which autovacuum starts.',
    from: largestTables(percentOf(['nDeadTup'], ['vacuumThreshold'])),
  }),
  gauge('pgherald.table.xid_age', '{transaction}', {
    help: 'Age of the oldest transaction id in the table or its TOAST.',
    from: largestTables('xidAge'),
  }),
  gauge('pgherald.table.multixact_age', '{multixact}', {
    help: 'Age of the oldest multixact in the table or its TOAST.',
    from: largestTables('multixactAge'),
  }),
  doubleGauge('pgherald.maintenance.progress', '%', {
    help: 'Progress of vacuum, analyze, an index build or a rewrite in its phase.',
    from: progress('donePct', { command: 'command', phase: 'phase' }),
  }),
  ...onRequest(
    gauge('pgherald.table.freeze_max_age', '{transaction}', {
      help: 'Age at which autovacuum freezes the table.',
      from: largestTables('freezeMaxAge'),
    }),
    doubleGauge('pgherald.table.insert_vacuum_threshold_used', '%', {
      help: 'Rows inserted since the last vacuum in percent of the number at which autovacuum starts.',
      from: largestTables(percentOf(['nInsSinceVacuum'], ['insertVacuumThreshold'])),
    }),
    gauge('pgherald.table.rows_changed', '{row}', {
      help: 'Rows changed since the last analyze.',
      from: largestTables('nModSinceAnalyze'),
    }),
    counter('pgherald.table.maintenance', '{run}', {
      help: 'Times the table was vacuumed and analyzed.',
      from: tables(
        by('kind', { autovacuum: 'autovacuumCount', analyze: 'analyzeCount', autoanalyze: 'autoanalyzeCount' }),
      ),
    }),
    doubleCounter('pgherald.table.maintenance.time', 'ms', {
      help: 'Time of vacuum and analyze (18+).',
      from: tables(
        by('kind', {
          vacuum: 'totalVacuumTimeMs',
          autovacuum: 'totalAutovacuumTimeMs',
          analyze: 'totalAnalyzeTimeMs',
          autoanalyze: 'totalAutoanalyzeTimeMs',
        }),
      ),
    }),
    gauge('pgherald.maintenance.units', '{unit}', {
      help: 'Blocks or tuples done in the phase, and their total.',
      from: progress(by('which', { done: 'done', total: 'total' }), {
        command: 'command',
        phase: 'phase',
        unit: 'unit',
      }),
    }),
  ),
];
