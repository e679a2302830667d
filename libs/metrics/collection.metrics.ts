import type { Metric } from './catalogue.js';
import { by, doubleGauge, gauge, itemsOf, onRequest, sum } from './define-metric.js';

const poll = itemsOf('MetricsCollected', null);
const group = itemsOf('MetricsCollected', 'groups');
const context = { context: 'meta.context' } as const;
const identity = { cluster: 'meta.cluster', name: 'meta.server.name', role: 'meta.server.role' } as const;
const contextAndGroup = { context: 'meta.context', group: 'group' } as const;

/** Metrics of the polls themselves, for every context. */
export const COLLECTION_METRICS: readonly Metric[] = [
  gauge('pgherald.server.info', '{server}', {
    help: 'Always 1. Assigns a server to its cluster, its name in the configuration and its role, which is empty while it is unreachable.',
    from: poll(sum(), { ...context, ...identity }),
  }),
  doubleGauge('pgherald.poll.duration', 'ms', {
    help: 'Wall-clock time of the poll.',
    from: poll('durationMs', context),
  }),
  gauge('pgherald.poll.late', '{poll}', {
    help: 'Polls skipped before this one because a poll was still running.',
    from: poll('late', context),
  }),
  doubleGauge('pgherald.poll.coverage', '%', {
    help: 'Share of the due readings that succeeded.',
    from: group('coveragePct', contextAndGroup),
  }),
  gauge('pgherald.poll.readings', '{reading}', {
    help: 'Readings of the poll by outcome.',
    from: group(by('outcome', { success: 'readings', failure: 'failures' }), contextAndGroup),
  }),
  ...onRequest(
    gauge('pgherald.poll.statements', '{statement}', {
      help: 'Statements sent in the poll.',
      from: poll('statements', context),
    }),
    gauge('pgherald.poll.rows', '{row}', { help: 'Rows read in the poll.', from: group('rows', contextAndGroup) }),
    doubleGauge('pgherald.poll.group.duration', 'ms', {
      help: "Time spent in a group's statements.",
      from: group('durationMs', contextAndGroup),
    }),
  ),
];
