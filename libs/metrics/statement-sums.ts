import type { Metric } from './catalogue.js';
import { by, counter, doubleCounter, itemsOf, onRequest, times } from './define-metric.js';

const statements = itemsOf('StatementStatsMeasured', 'rows', { where: 'watched' });
const OPERATION = 'postgresql.block.operation';
const SECONDS = 0.001;

/** Sums of each statement as in Datadog's fork of the receiver. The sink adds database, role and text. */
export const STATEMENT_SUMS: readonly Metric[] = onRequest(
  counter(
    'postgresql.statement.calls',
    '{call}',
    'Executions of a statement, by `db.namespace`, `postgresql.rolname`, `postgresql.queryid`, `postgresql.toplevel` and `db.query.text`.',
    statements('calls'),
  ),
  doubleCounter(
    'postgresql.statement.execution.time',
    's',
    'Time it was executed.',
    statements(times(SECONDS, 'totalExecTimeMs')),
  ),
  doubleCounter(
    'postgresql.statement.planning.time',
    's',
    'Time it was planned.',
    statements(times(SECONDS, 'totalPlanTimeMs')),
  ),
  counter('postgresql.statement.rows', '{row}', 'Rows it returned or affected.', statements('rowCount')),
  counter(
    'postgresql.statement.shared_blocks',
    '{block}',
    'Shared blocks it used.',
    statements(
      by(OPERATION, {
        hit: 'sharedBlksHit',
        read: 'sharedBlksRead',
        dirtied: 'sharedBlksDirtied',
        written: 'sharedBlksWritten',
      }),
    ),
  ),
  counter(
    'postgresql.statement.temp_blocks',
    '{block}',
    'Temporary blocks it used.',
    statements(by(OPERATION, { read: 'tempBlksRead', written: 'tempBlksWritten' })),
  ),
);
