import type { Metric } from './catalogue.js';
import { by, counter, doubleCounter, itemsOf, onRequest, times } from './define-metric.js';

const statements = itemsOf('StatementStatsMeasured', 'rows', { where: 'watched' });
const OPERATION = 'postgresql.block.operation';
const SECONDS = 0.001;

/** Sums of each statement as in Datadog's fork of the receiver. The sink adds database, role and text. */
export const STATEMENT_SUMS: readonly Metric[] = onRequest(
  counter('postgresql.statement.calls', '{call}', {
    help: 'Executions of a statement, by `db.namespace`, `postgresql.rolname`, `postgresql.queryid`, `postgresql.toplevel` and `db.query.text`.',
    from: statements('calls'),
  }),
  doubleCounter('postgresql.statement.execution.time', 's', {
    help: 'Time it was executed.',
    from: statements(times(SECONDS, 'totalExecTimeMs')),
  }),
  doubleCounter('postgresql.statement.planning.time', 's', {
    help: 'Time it was planned.',
    from: statements(times(SECONDS, 'totalPlanTimeMs')),
  }),
  counter('postgresql.statement.rows', '{row}', {
    help: 'Rows it returned or affected.',
    from: statements('rowCount'),
  }),
  counter('postgresql.statement.shared_blocks', '{block}', {
    help: 'Shared blocks it used.',
    from: statements(
      by(OPERATION, {
        hit: 'sharedBlksHit',
        read: 'sharedBlksRead',
        dirtied: 'sharedBlksDirtied',
        written: 'sharedBlksWritten',
      }),
    ),
  }),
  counter('postgresql.statement.temp_blocks', '{block}', {
    help: 'Temporary blocks it used.',
    from: statements(by(OPERATION, { read: 'tempBlksRead', written: 'tempBlksWritten' })),
  }),
);
