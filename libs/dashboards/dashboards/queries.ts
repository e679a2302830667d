import { type Dashboard, lines, number } from '../model.js';
import { inDatabase, onServer, rate, top } from '../query.js';

const OF = 'instance, postgresql_database_name, user_name, query_fingerprint';
const LEGEND = '{{postgresql_database_name}} {{user_name}} {{query_fingerprint}}';
const TIME = rate(inDatabase('pgherald.query.time', 'operation="execute"'));
const CALLS = rate(inDatabase('pgherald.query.calls'));
const BLOCKS = (operation: string) => rate(inDatabase('pgherald.query.blocks', `operation="${operation}"`));
const IDENTITY = 'The fingerprint names a statement in `TopQueryIdentified` and in log records, which have its text.';

export const QUERIES: Dashboard = {
  id: 'queries',
  title: 'Queries',
  help: 'The statements that cost most, what they read, and what watching them costs.',
  variables: ['cluster', 'server', 'database'],
  rows: [
    {
      title: 'Most expensive statements',
      panels: [
        lines('Time', 'ms', [{ expr: top(OF, TIME), legend: LEGEND }], {
          help: `Execution time a second. ${IDENTITY}`,
          width: 12,
        }),
        lines('Calls', 'ops', [{ expr: top(OF, CALLS), legend: LEGEND }], {
          help: `Executions a second. ${IDENTITY}`,
          width: 12,
        }),
        lines(
          'Time of one call',
          'ms',
          [{ expr: `topk(10, sum by (${OF}) (${TIME}) / (sum by (${OF}) (${CALLS}) > 0))`, legend: LEGEND }],
          {
            help: 'Mean execution time of a call.',
            width: 12,
          },
        ),
        lines('Rows', 'ops', [{ expr: top(OF, rate(inDatabase('pgherald.query.rows'))), legend: LEGEND }], {
          help: 'Rows returned or affected a second.',
          width: 12,
        }),
        lines('Blocks read', 'ops', [{ expr: top(OF, BLOCKS('read')), legend: LEGEND }], {
          help: 'Shared blocks that were not in the buffer cache, a second.',
          width: 12,
        }),
        lines('Blocks found in the cache', 'ops', [{ expr: top(OF, BLOCKS('hit')), legend: LEGEND }], {
          help: 'Shared blocks that were in the buffer cache, a second.',
          width: 12,
        }),
      ],
    },
    {
      title: 'All statements',
      panels: [
        lines(
          'Time of all statements',
          'ms',
          [
            {
              expr: `sum by (instance, operation) (rate(${inDatabase('pgherald.statements.time')}[$__rate_interval]))`,
              legend: '{{instance}} {{operation}}',
            },
          ],
          {
            help: 'Time that statements spent a second. It falls when pg_stat_statements evicts statements.',
          },
        ),
        lines(
          'Sessions of a poll',
          'none',
          [{ expr: `sum by (outcome) (${onServer('pgherald.samples')})`, legend: '{{outcome}}' }],
          {
            help: 'Sessions that were published, hidden from the role, or omitted because of the limit.',
          },
        ),
        lines(
          'Evictions',
          'none',
          [
            {
              expr: `sum by (instance) (increase(${onServer('pgherald.statements.evictions')}[1h]))`,
              legend: '{{instance}}',
            },
          ],
          {
            help: 'Evictions from pg_stat_statements in an hour. If it is often, raise pg_stat_statements.max.',
          },
        ),
      ],
    },
    {
      title: 'What pgherald costs',
      panels: [
        number('Share of all statements', 'percent', `max(${onServer('pgherald.cost.share')})`, {
          help: "Time of pgherald's statements, percent of the time of all.",
          width: 6,
        }),
        number('Load of one processor', 'percent', `max(${onServer('pgherald.cost.load')})`, {
          help: "Time of pgherald's statements, percent of the elapsed time.",
          width: 6,
        }),
        lines(
          'Statements of pgherald',
          'none',
          [{ expr: `max by (instance) (${onServer('pgherald.cost.calls')})`, legend: '{{instance}}' }],
          {
            help: 'Executions between two readings.',
            width: 12,
          },
        ),
      ],
    },
  ],
};
