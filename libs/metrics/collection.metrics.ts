import { CONTEXT_FIELD, type Metric } from './catalogue.js';
import { by, doubleGauge, gauge, itemsOf, onRequest } from './define-metric.js';

const poll = itemsOf('MetricsCollected', null);
const group = itemsOf('MetricsCollected', 'groups');
const context = { context: CONTEXT_FIELD } as const;
const contextAndGroup = { context: CONTEXT_FIELD, group: 'group' } as const;

/** Metrics of the polls themselves, for every context. */
export const COLLECTION_METRICS: readonly Metric[] = [
  doubleGauge('pgherald.poll.duration', 'ms', 'Wall-clock time of the poll.', poll('durationMs', context)),
  gauge(
    'pgherald.poll.late',
    '{poll}',
    'Polls skipped before this one because a poll was still running.',
    poll('late', context),
  ),
  doubleGauge(
    'pgherald.poll.coverage',
    '%',
    'Share of the due readings that succeeded.',
    group('coveragePct', contextAndGroup),
  ),
  gauge(
    'pgherald.poll.readings',
    '{reading}',
    'Readings of the poll by outcome.',
    group(by('outcome', { success: 'readings', failure: 'failures' }), contextAndGroup),
  ),
  ...onRequest(
    gauge('pgherald.poll.statements', '{statement}', 'Statements sent in the poll.', poll('statements', context)),
    gauge('pgherald.poll.rows', '{row}', 'Rows read in the poll.', group('rows', contextAndGroup)),
    doubleGauge(
      'pgherald.poll.group.duration',
      'ms',
      "Time spent in a group's statements.",
      group('durationMs', contextAndGroup),
    ),
  ),
];
