import { type Dashboard, lines, number } from '../model.js';
import { inDatabase, onServer, rate } from '../query.js';

const BY_DATABASE = '{{instance}} {{postgresql_database_name}}';
const COMMITS = `sum by (instance, postgresql_database_name) (${rate(inDatabase('postgresql.commits'))})`;
const ROLLBACKS = `sum by (instance, postgresql_database_name) (${rate(inDatabase('postgresql.rollbacks'))})`;
const BLOCKS = (sources: string) =>
  `sum by (instance) (${rate(onServer('postgresql.blocks_read', `source=~"${sources}"`))})`;

export const SERVER: Dashboard = {
  id: 'server',
  title: 'Server',
  help: 'One server and its databases: sessions, work, memory, WAL, ids.',
  variables: ['cluster', 'server', 'database'],
  rows: [
    {
      title: 'Now',
      panels: [
        number('Up for', 's', `time() - max(${onServer('pgherald.server.start_time')})`, {
          help: 'Time since the server started.',
        }),
        number('Connections', 'none', `sum(${onServer('pgherald.connection.used', 'scope="server"')})`, {
          help: 'Client connections.',
        }),
        number('Limit of connections', 'none', `sum(${onServer('postgresql.connection.max')})`, {
          help: 'max_connections.',
        }),
        number('Size', 'bytes', `sum(${onServer('postgresql.db_size')})`, { help: 'Size of all watched databases.' }),
        number('Round trip', 's', `max(${onServer('pgherald.server.round_trip')})`, {
          help: 'Round-trip time of a query.',
        }),
        number('Clock skew', 's', `max(${onServer('pgherald.server.clock_skew')})`, {
          help: 'Clock of the server minus the clock of pgherald.',
        }),
      ],
    },
    {
      title: 'Sessions',
      panels: [
        lines(
          'Sessions by state',
          'none',
          [
            {
              expr: `sum by (state) (${inDatabase('pgherald.connections', 'backend_type="client backend"')})`,
              legend: '{{state}}',
            },
          ],
          {
            help: 'Client backends by state.',
          },
        ),
        lines(
          'Who holds connections',
          'none',
          [
            {
              expr: `topk(10, sum by (user, application) (${onServer('pgherald.connection.held')}))`,
              legend: '{{user}} {{application}}',
            },
          ],
          {
            help: 'Client connections by role and application.',
          },
        ),
        lines(
          'Waiting for locks',
          'none',
          [
            {
              expr: `sum by (instance, postgresql_database_name) (${inDatabase('pgherald.connections.waiting')})`,
              legend: BY_DATABASE,
            },
          ],
          {
            help: 'Backends that wait for a lock.',
          },
        ),
        lines(
          'Oldest transaction',
          'ms',
          [
            {
              expr: `max by (instance, postgresql_database_name) (${inDatabase('pgherald.connections.oldest_transaction_age')})`,
              legend: BY_DATABASE,
            },
          ],
          {
            help: 'Age of the oldest open transaction.',
          },
        ),
        lines(
          'New sessions',
          'ops',
          [{ expr: `sum by (instance) (${rate(inDatabase('pgherald.sessions'))})`, legend: '{{instance}}' }],
          {
            help: 'Sessions begun a second.',
          },
        ),
        lines(
          'Sessions that ended abnormally',
          'ops',
          [{ expr: `sum by (reason) (${rate(inDatabase('pgherald.sessions.lost'))})`, legend: '{{reason}}' }],
          {
            help: 'Sessions whose client vanished, that failed, or that were killed, a second.',
          },
        ),
      ],
    },
    {
      title: 'Work',
      panels: [
        lines('Commits', 'ops', [{ expr: COMMITS, legend: BY_DATABASE }], { help: 'Transactions committed a second.' }),
        lines('Rollbacks', 'ops', [{ expr: ROLLBACKS, legend: BY_DATABASE }], {
          help: 'Transactions rolled back a second.',
        }),
        lines(
          'Rows changed',
          'ops',
          [{ expr: `sum by (operation) (${rate(inDatabase('postgresql.operations'))})`, legend: '{{operation}}' }],
          {
            help: 'Rows inserted, updated, deleted, and updated within their page, a second.',
          },
        ),
        lines(
          'Found in the buffer cache',
          'percent',
          [
            {
              expr: `100 * ${BLOCKS('.*_hit')} / (${BLOCKS('.*_hit')} + ${BLOCKS('.*_read')} > 0)`,
              legend: '{{instance}}',
            },
          ],
          {
            help: 'Blocks of tables, indexes and TOAST that were in shared buffers.',
          },
        ),
        lines(
          'Deadlocks',
          'ops',
          [
            {
              expr: `sum by (instance, postgresql_database_name) (${rate(inDatabase('postgresql.deadlocks'))})`,
              legend: BY_DATABASE,
            },
          ],
          {
            help: 'Deadlocks a second.',
          },
        ),
        lines(
          'Temporary files',
          'Bps',
          [
            {
              expr: `sum by (instance, postgresql_database_name) (${rate(inDatabase('postgresql.temp.io'))})`,
              legend: BY_DATABASE,
            },
          ],
          {
            help: 'Bytes written to temporary files a second.',
          },
        ),
      ],
    },
    {
      title: 'Buffers and WAL',
      panels: [
        lines(
          'Buffers written',
          'ops',
          [{ expr: `sum by (source) (${rate(onServer('postgresql.bgwriter.buffers.writes'))})`, legend: '{{source}}' }],
          {
            help: 'Buffers written a second, by writer.',
          },
        ),
        lines(
          'Checkpoints',
          'ops',
          [{ expr: `sum by (type) (${rate(onServer('postgresql.bgwriter.checkpoint.count'))})`, legend: '{{type}}' }],
          {
            help: 'Checkpoints a second, due by time and requested.',
          },
        ),
        lines(
          'Time of checkpoints',
          'ms',
          [{ expr: `sum by (type) (${rate(onServer('postgresql.bgwriter.duration'))})`, legend: '{{type}}' }],
          {
            help: 'Time that checkpoints spent writing and syncing, a second.',
          },
        ),
        lines(
          'WAL',
          'Bps',
          [{ expr: `sum by (instance) (${rate(onServer('pgherald.wal.bytes'))})`, legend: '{{instance}}' }],
          { help: 'WAL generated a second.' },
        ),
        lines(
          'Full page images',
          'ops',
          [{ expr: `sum by (instance) (${rate(onServer('pgherald.wal.full_page_images'))})`, legend: '{{instance}}' }],
          {
            help: 'Full page images in the WAL a second.',
          },
        ),
        lines(
          'pg_wal',
          'bytes',
          [{ expr: `sum by (instance) (${onServer('pgherald.wal.directory.size')})`, legend: '{{instance}}' }],
          { help: 'Size of the files in pg_wal.' },
        ),
      ],
    },
    {
      title: 'Transaction ids',
      panels: [
        lines(
          'Ids used',
          'percent',
          [
            {
              expr: `max by (instance, counter, postgresql_database_name) (${inDatabase('pgherald.wraparound.used')})`,
              legend: `${BY_DATABASE} {{counter}}`,
            },
          ],
          {
            help: 'Age of the oldest id, percent of all ids.',
          },
        ),
        lines(
          'Until forced vacuum',
          's',
          [
            {
              expr: `min by (instance, counter) (${inDatabase('pgherald.wraparound.time_to_forced_vacuum')})`,
              legend: '{{instance}} {{counter}}',
            },
          ],
          {
            help: 'Time until autovacuum is forced, at the rate of the last hour.',
          },
        ),
        lines(
          'Who holds the horizon back',
          'none',
          [{ expr: `max by (holder, name) (${onServer('pgherald.horizon.age')})`, legend: '{{holder}} {{name}}' }],
          {
            help: 'Age of the horizon, in transactions, that a transaction, slot or standby holds back.',
          },
        ),
      ],
    },
  ],
};
