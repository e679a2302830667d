import type { Metric } from './catalogue.js';
import {
  by,
  counter,
  doubleCounter,
  doubleGauge,
  gauge,
  itemsOf,
  onRequest,
  times,
  upDownCounter,
} from './define-metric.js';

const ofDatabase = { database: 'databaseName', where: 'watched', merge: true } as const;
const statements = itemsOf('StatementStatsMeasured', 'rows', ofDatabase);
const ofQuery = itemsOf('TopQueriesSummarized', 'queries', { database: 'databaseName', merge: true });
const distance = { 'postgresql.distance.function.name': 'distanceFunction' } as const;
const searches = itemsOf('VectorStatementsMeasured', 'rows', { database: 'databaseName', where: 'isSearch' });
const inserts = itemsOf('VectorStatementsMeasured', 'rows', { database: 'databaseName', where: 'isInsert' });
const view = itemsOf('StatementViewMeasured', 'rows');
const query = (value: Parameters<typeof ofQuery>[0]) =>
  ofQuery(value, { 'query.id': 'queryId', 'query.fingerprint': 'fingerprint', 'user.name': 'userName' });
const cost = itemsOf('MonitoringCostSummarized', null);
const samples = itemsOf('QuerySamplesSummarized', null);

const SECONDS = 0.001;

/** Same names, types and switches as the OpenTelemetry Collector's PostgreSQL receiver. */
const AS_THE_RECEIVER: readonly Metric[] = onRequest(
  doubleCounter(
    'postgresql.query.execution.time',
    's',
    'Time spent executing statements, by pg_stat_statements. It falls when statements are evicted or the view is reset.',
    statements(times(SECONDS, 'totalExecTimeMs')),
  ),
  doubleCounter(
    'postgresql.vector.insert.duration',
    's',
    'Time of INSERT and COPY into tables that hold vectors of pgvector.',
    inserts(times(SECONDS, 'totalExecTimeMs')),
  ),
  counter('postgresql.vector.insert.rows', '{vectors}', 'Rows they inserted.', inserts('rowCount')),
  counter(
    'postgresql.vector.search.calls',
    '{search}',
    'Executions of statements that search by vector distance, by pg_stat_statements.',
    searches('calls', distance),
  ),
  doubleCounter(
    'postgresql.vector.search.duration',
    's',
    'Execution time of these statements.',
    searches(times(SECONDS, 'totalExecTimeMs'), distance),
  ),
  counter('postgresql.vector.search.rows_returned', '{rows}', 'Rows they returned.', searches('rowCount', distance)),
);

/** Sums over pg_stat_statements fall when statements are evicted, so none of them is monotonic. */
const OWN: readonly Metric[] = [
  counter('pgherald.statements.evictions', '{eviction}', 'Evictions from pg_stat_statements.', view('dealloc')),
  gauge('pgherald.statements.limit', '{statement}', 'pg_stat_statements.max.', view('maxEntries')),
  gauge(
    'pgherald.samples',
    '{session}',
    'Sessions of a poll: published, hidden from the role, and omitted because of the limit.',
    samples(by('outcome', { sampled: 'sampled', hidden: 'hidden', cut: 'cut' })),
  ),
  doubleGauge(
    'pgherald.cost.share',
    '%',
    "Time of pgherald's statements since the reading before, percent of the time of all statements.",
    cost('sharePct'),
  ),
  doubleGauge(
    'pgherald.cost.load',
    '%',
    "Time of pgherald's statements, percent of the elapsed time; 100 keeps one processor busy.",
    cost('loadPct'),
  ),
  doubleGauge(
    'pgherald.cost.time',
    'ms',
    "Time of pgherald's statements since the reading before: recognised by their marker, or of the monitoring role and not read yet.",
    cost(by('text', { read: 'ownTimeMs', unread: 'unreadTimeMs' })),
  ),
  gauge(
    'pgherald.cost.calls',
    '{call}',
    "Executions of pgherald's statements since the reading before.",
    cost('calls'),
  ),
  counter('pgherald.query.calls', '{call}', 'Executions of a statement that ranked within the hour.', query('calls')),
  counter('pgherald.query.rows', '{row}', 'Rows it returned or affected.', query('rowCount')),
  doubleCounter(
    'pgherald.query.time',
    'ms',
    'Execution time of the statement.',
    query(by('operation', { execute: 'totalExecTimeMs', plan: 'totalPlanTimeMs' })),
  ),
  counter(
    'pgherald.query.blocks',
    '{block}',
    'Shared blocks it used.',
    query(
      by('operation', {
        hit: 'sharedBlksHit',
        read: 'sharedBlksRead',
        dirty: 'sharedBlksDirtied',
        write: 'sharedBlksWritten',
      }),
    ),
  ),
  ...onRequest(
    upDownCounter('pgherald.statements.calls', '{call}', 'Statements executed.', statements('calls')),
    upDownCounter('pgherald.statements.rows', '{row}', 'Rows returned or affected.', statements('rowCount')),
    {
      ...doubleCounter(
        'pgherald.statements.time',
        'ms',
        'Time spent by statements.',
        statements(
          by('operation', {
            execute: 'totalExecTimeMs',
            plan: 'totalPlanTimeMs',
            read: 'blkReadTimeMs',
            write: 'blkWriteTimeMs',
          }),
        ),
      ),
      instrument: 'upDownCounter',
    },
    upDownCounter(
      'pgherald.statements.blocks',
      '{block}',
      'Shared blocks that statements used.',
      statements(
        by('operation', {
          hit: 'sharedBlksHit',
          read: 'sharedBlksRead',
          dirty: 'sharedBlksDirtied',
          write: 'sharedBlksWritten',
        }),
      ),
    ),
    upDownCounter(
      'pgherald.statements.temp_blocks',
      '{block}',
      'Temporary blocks that statements used.',
      statements(by('operation', { read: 'tempBlksRead', write: 'tempBlksWritten' })),
    ),
    upDownCounter('pgherald.statements.wal', 'By', 'WAL generated by statements.', statements('walBytes')),
  ),
];

export const QUERY_ANALYSIS_METRICS: readonly Metric[] = [...AS_THE_RECEIVER, ...OWN];
