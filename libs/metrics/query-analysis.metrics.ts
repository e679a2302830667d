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
  doubleCounter('postgresql.query.execution.time', 's', {
    help: 'Time spent executing statements, by pg_stat_statements. It falls when statements are evicted or the view is reset.',
    from: statements(times(SECONDS, 'totalExecTimeMs')),
  }),
  doubleCounter('postgresql.vector.insert.duration', 's', {
    help: 'Time of INSERT and COPY into tables that hold vectors of pgvector.',
    from: inserts(times(SECONDS, 'totalExecTimeMs')),
  }),
  counter('postgresql.vector.insert.rows', '{vectors}', { help: 'Rows they inserted.', from: inserts('rowCount') }),
  counter('postgresql.vector.search.calls', '{search}', {
    help: 'Executions of statements that search by vector distance, by pg_stat_statements.',
    from: searches('calls', distance),
  }),
  doubleCounter('postgresql.vector.search.duration', 's', {
    help: 'Execution time of these statements.',
    from: searches(times(SECONDS, 'totalExecTimeMs'), distance),
  }),
  counter('postgresql.vector.search.rows_returned', '{rows}', {
    help: 'Rows they returned.',
    from: searches('rowCount', distance),
  }),
);

export const QUERY_ANALYSIS_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  counter('pgherald.statements.evictions', '{eviction}', {
    help: 'Evictions from pg_stat_statements.',
    from: view('dealloc'),
  }),
  gauge('pgherald.statements.limit', '{statement}', { help: 'pg_stat_statements.max.', from: view('maxEntries') }),
  gauge('pgherald.samples', '{session}', {
    help: 'Sessions of a poll: published, hidden from the role, and omitted because of the limit.',
    from: samples(by('outcome', { sampled: 'sampled', hidden: 'hidden', cut: 'cut' })),
  }),
  doubleGauge('pgherald.cost.share', '%', {
    help: "Time of pgherald's statements since the reading before, percent of the time of all statements.",
    from: cost('sharePct'),
  }),
  doubleGauge('pgherald.cost.load', '%', {
    help: "Time of pgherald's statements, percent of the elapsed time; 100 keeps one processor busy.",
    from: cost('loadPct'),
  }),
  doubleGauge('pgherald.cost.time', 'ms', {
    help: "Time of pgherald's statements since the reading before: recognised by their marker, or of the monitoring role and not read yet.",
    from: cost(by('text', { read: 'ownTimeMs', unread: 'unreadTimeMs' })),
  }),
  gauge('pgherald.cost.calls', '{call}', {
    help: "Executions of pgherald's statements since the reading before.",
    from: cost('calls'),
  }),
  counter('pgherald.query.calls', '{call}', {
    help: 'Executions of a statement that ranked within the hour.',
    from: query('calls'),
  }),
  counter('pgherald.query.rows', '{row}', { help: 'Rows it returned or affected.', from: query('rowCount') }),
  doubleCounter('pgherald.query.time', 'ms', {
    help: 'Execution time of the statement.',
    from: query(by('operation', { execute: 'totalExecTimeMs', plan: 'totalPlanTimeMs' })),
  }),
  counter('pgherald.query.blocks', '{block}', {
    help: 'Shared blocks it used.',
    from: query(
      by('operation', {
        hit: 'sharedBlksHit',
        read: 'sharedBlksRead',
        dirty: 'sharedBlksDirtied',
        write: 'sharedBlksWritten',
      }),
    ),
  }),
  // Sums over pg_stat_statements fall when statements are evicted, so none of them is monotonic.
  ...onRequest(
    upDownCounter('pgherald.statements.calls', '{call}', { help: 'Statements executed.', from: statements('calls') }),
    upDownCounter('pgherald.statements.rows', '{row}', {
      help: 'Rows returned or affected.',
      from: statements('rowCount'),
    }),
    {
      ...doubleCounter('pgherald.statements.time', 'ms', {
        help: 'Time spent by statements.',
        from: statements(
          by('operation', {
            execute: 'totalExecTimeMs',
            plan: 'totalPlanTimeMs',
            read: 'blkReadTimeMs',
            write: 'blkWriteTimeMs',
          }),
        ),
      }),
      instrument: 'upDownCounter',
    },
    upDownCounter('pgherald.statements.blocks', '{block}', {
      help: 'Shared blocks that statements used.',
      from: statements(
        by('operation', {
          hit: 'sharedBlksHit',
          read: 'sharedBlksRead',
          dirty: 'sharedBlksDirtied',
          write: 'sharedBlksWritten',
        }),
      ),
    }),
    upDownCounter('pgherald.statements.temp_blocks', '{block}', {
      help: 'Temporary blocks that statements used.',
      from: statements(by('operation', { read: 'tempBlksRead', write: 'tempBlksWritten' })),
    }),
    upDownCounter('pgherald.statements.wal', 'By', {
      help: 'WAL generated by statements.',
      from: statements('walBytes'),
    }),
  ),
];
