import { type Dashboard, lines, number, type Panel } from '../model.js';
import { onServer, rate, series } from '../query.js';

const SERVERS = `max by (instance) (${onServer('pgherald.server.info')})`;
const USED = `100 * max by (instance) (${onServer('pgherald.connection.used', 'scope="server"')} / ${onServer('pgherald.connection.limit', 'scope="server"')})`;
const COVERAGE = `min by (instance) (${onServer('pgherald.poll.coverage')})`;
const LAG = `max by (instance) (${onServer('pgherald.replication.lag')})`;
const WRAPAROUND = `max by (instance) (${onServer('pgherald.wraparound.used')})`;
const SIZE = `sum by (instance) (${onServer('postgresql.db_size')})`;
const UPTIME = `time() - max by (instance) (${onServer('pgherald.server.start_time')})`;
const TRANSACTIONS = `sum by (instance) (${rate(onServer('postgresql.commits'))} + ${rate(onServer('postgresql.rollbacks'))})`;
const LEGEND = '{{instance}}';

const SERVER_TABLE: Panel = {
  title: 'Servers',
  help: 'One line for each server. The role is empty while a server cannot be reached.',
  unit: 'none',
  kind: 'table',
  width: 24,
  columns: ['', 'connections used %', 'coverage %', 'lag s', 'wraparound %', 'size', 'up for s'],
  queries: [
    { expr: `max by (cluster, name, role, instance) (${onServer('pgherald.server.info')})` },
    ...[USED, COVERAGE, LAG, WRAPAROUND, SIZE, UPTIME].map((expr) => ({ expr })),
  ],
};

export const FLEET: Dashboard = {
  id: 'fleet',
  title: 'Fleet',
  help: 'All servers: which one needs attention.',
  variables: ['cluster', 'server'],
  rows: [
    {
      title: 'Now',
      panels: [
        number(
          'Clusters',
          'none',
          `count(count by (cluster) (${series('pgherald.server.info', 'cluster=~"$cluster"')}))`,
          {
            help: 'Clusters that were polled within the last five minutes.',
          },
        ),
        number('Servers', 'none', `count(${SERVERS})`, {
          help: 'Servers that were polled within the last five minutes.',
        }),
        number('Lowest coverage', 'percent', `min(${COVERAGE})`, {
          help: 'Share of the due readings that succeeded, on the server where it is lowest. Below 100, something is not seen.',
        }),
        number('Greatest lag', 's', `max(${LAG})`, {
          help: 'Age of the oldest WAL that a standby has not replayed.',
          limits: [30, 300],
        }),
        number('Closest to wraparound', 'percent', `max(${WRAPAROUND})`, {
          help: 'Age of the oldest id, percent of all ids.',
          limits: [50, 80],
        }),
        number('Most connections used', 'percent', `max(${USED})`, {
          help: 'Percent of max_connections.',
          limits: [80, 95],
        }),
      ],
    },
    { title: 'Servers', panels: [SERVER_TABLE] },
    {
      title: 'Over time',
      panels: [
        lines('Transactions', 'ops', [{ expr: TRANSACTIONS, legend: LEGEND }], {
          help: 'Commits and rollbacks a second.',
        }),
        lines('Connections used', 'percent', [{ expr: USED, legend: LEGEND }], { help: 'Percent of max_connections.' }),
        lines('Replication lag', 's', [{ expr: LAG, legend: LEGEND }], {
          help: 'Age of the oldest WAL not yet replayed; a lower bound while the lag is unknown.',
        }),
        lines('Size', 'bytes', [{ expr: SIZE, legend: LEGEND }], { help: 'Size of all watched databases.' }),
        lines('Coverage', 'percent', [{ expr: COVERAGE, legend: LEGEND }], {
          help: 'Share of the due readings that succeeded.',
        }),
        lines('Wraparound', 'percent', [{ expr: WRAPAROUND, legend: LEGEND }], {
          help: 'Age of the oldest id, percent of all ids.',
        }),
      ],
    },
  ],
};
