import { type Dashboard, lines, number } from '../model.js';
import { ofService, rate, series } from '../query.js';

const BY_CONTEXT = '{{context}}';
const quantile = (metric: string) =>
  `histogram_quantile(0.95, sum by (le, context) (rate(${ofService(metric).replace('{', '_bucket{')}[$__rate_interval])))`;

/** Processes of pgherald. Needs PGHERALD_TELEMETRY_OTLP_ENDPOINT, except for the coverage. */
export const OWN: Dashboard = {
  id: 'pgherald',
  title: 'pgherald itself',
  help: 'Polls, delivery and cost of the processes. Needs `PGHERALD_TELEMETRY_OTLP_ENDPOINT` on each of them.',
  variables: ['service'],
  rows: [
    {
      title: 'Polls',
      panels: [
        number('Lowest coverage', 'percent', `min(${series('pgherald.poll.coverage')})`, {
          help: 'Of all servers and groups.',
          width: 6,
        }),
        number('Late polls', 'none', `sum(increase(${ofService('pgherald.self.polls.late')}[1h])) or vector(0)`, {
          help: 'Polls of the last hour that were skipped because an earlier one was still running.',
          width: 6,
          limits: [1, 10],
        }),
        number('Dead letters', 'none', `max(${ofService('pgherald.self.dead_letters')})`, {
          help: 'Events that a backend refused. `replay dead-letters` lists them.',
          width: 6,
          limits: [1, 100],
        }),
        number('Events not sent yet', 'none', `max(${ofService('pgherald.self.sink.lag')})`, {
          help: 'Lag of the sink.',
          width: 6,
        }),
        lines(
          'Polls',
          'ops',
          [
            {
              expr: `sum by (context, outcome) (${rate(ofService('pgherald.self.polls'))})`,
              legend: '{{context}} {{outcome}}',
            },
          ],
          { help: 'Polls a second whose events the log accepted or refused.' },
        ),
        lines('Duration of polls', 's', [{ expr: quantile('pgherald.self.poll.duration'), legend: BY_CONTEXT }], {
          help: '95th percentile.',
        }),
        lines(
          'Duration of publishing',
          's',
          [{ expr: quantile('pgherald.self.publish.duration'), legend: BY_CONTEXT }],
          { help: '95th percentile of the time until the log accepts the events of a poll.' },
        ),
        lines(
          'Rows',
          'ops',
          [{ expr: `sum by (context) (${rate(ofService('pgherald.self.rows'))})`, legend: BY_CONTEXT }],
          { help: 'Rows read a second.' },
        ),
        lines(
          'Events',
          'ops',
          [{ expr: `sum by (context) (${rate(ofService('pgherald.self.events'))})`, legend: BY_CONTEXT }],
          { help: 'Events a second that the log accepted.' },
        ),
        lines(
          'Failed readings',
          'ops',
          [
            {
              expr: `sum by (context, server, code) (${rate(ofService('pgherald.self.errors'))})`,
              legend: '{{context}} {{server}} {{code}}',
            },
          ],
          { help: 'By SQLSTATE; each is also a `CollectionError`.' },
        ),
      ],
    },
    {
      title: 'Delivery',
      panels: [
        lines(
          'Points and log records',
          'ops',
          [
            {
              expr: `sum by (signal, outcome) (${rate(ofService('pgherald.self.sink.items'))})`,
              legend: '{{signal}} {{outcome}}',
            },
          ],
          { help: 'That a backend accepted, or dropped from an accepted request, a second.' },
        ),
        lines(
          'Lag of the sink',
          'none',
          [{ expr: `max by (job) (${ofService('pgherald.self.sink.lag')})`, legend: '{{job}}' }],
          { help: 'Events that the sink has not sent yet.' },
        ),
        lines(
          'Refusals',
          'ops',
          [{ expr: `sum by (job) (${rate(ofService('pgherald.self.sink.refusals'))})`, legend: '{{job}}' }],
          { help: 'Requests that a backend refused permanently, a second.' },
        ),
        lines(
          'Outbox',
          'bytes',
          [{ expr: `sum by (job) (${ofService('pgherald.self.outbox.usage')})`, legend: '{{job}}' }],
          { help: 'Events that wait on disk while Kafka is unavailable.' },
        ),
        lines(
          'Transactions in the outbox',
          'none',
          [{ expr: `sum by (job) (${ofService('pgherald.self.outbox.transactions')})`, legend: '{{job}}' }],
          { help: 'Each poll has one.' },
        ),
        lines(
          'Dropped',
          'none',
          [{ expr: `sum by (job) (increase(${ofService('pgherald.self.outbox.dropped')}[1h]))`, legend: '{{job}}' }],
          { help: 'Events of the last hour that were dropped because the outbox is full.' },
        ),
      ],
    },
    {
      title: 'Processes',
      panels: [
        lines(
          'Processor',
          'percentunit',
          [{ expr: `sum by (job, instance) (${rate(ofService('process.cpu.time'))})`, legend: '{{job}}' }],
          { help: 'Processors kept busy.' },
        ),
        lines(
          'Memory',
          'bytes',
          [{ expr: `sum by (job, instance) (${ofService('process.memory.usage')})`, legend: '{{job}}' }],
          { help: 'Resident memory.' },
        ),
        lines(
          'Delay of the event loop',
          's',
          [{ expr: `max by (job) (${ofService('nodejs.eventloop.delay.p99')})`, legend: '{{job}}' }],
          { help: '99th percentile.' },
        ),
      ],
    },
  ],
};
