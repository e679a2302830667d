import { type Dashboard, lines, number } from '../model.js';
import { inDatabase, rate, top } from '../query.js';

const TABLE = 'instance, postgresql_database_name, postgresql_table_name';
const LEGEND = '{{postgresql_database_name}} {{postgresql_table_name}}';
const INDEX = `${TABLE}, postgresql_index_name`;
const INDEX_LEGEND = `${LEGEND} {{postgresql_index_name}}`;
const greatest = (labels: string, expression: string) => `topk(10, max by (${labels}) (${expression}))`;

export const TABLES: Dashboard = {
  id: 'tables',
  title: 'Tables and indexes',
  help: 'Sizes, activity, vacuum, bloat and unused indexes.',
  variables: ['cluster', 'server', 'database'],
  rows: [
    {
      title: 'Now',
      panels: [
        number('Tables', 'none', `sum(${inDatabase('postgresql.table.count')})`, {
          help: 'Tables of the databases.',
          width: 6,
        }),
        number('Unused indexes', 'none', `sum(${inDatabase('pgherald.indexes.unused')})`, {
          help: 'Indexes that no node of the cluster has used for the whole window.',
          width: 6,
        }),
        number('Size of unused indexes', 'bytes', `sum(${inDatabase('pgherald.indexes.unused_size')})`, {
          help: 'Their size.',
          width: 6,
        }),
        number('Window observed', 'percent', `min(${inDatabase('pgherald.indexes.usage_coverage')})`, {
          help: 'Share of the window in which the use of indexes was observed; no index counts as unused before 100.',
          width: 6,
        }),
      ],
    },
    {
      title: 'Size',
      panels: [
        lines('Largest tables', 'bytes', [{ expr: top(TABLE, inDatabase('postgresql.table.size')), legend: LEGEND }], {
          help: 'With TOAST and indexes.',
        }),
        lines(
          'Parts of tables',
          'bytes',
          [{ expr: `sum by (part) (${inDatabase('pgherald.table.file_size')})`, legend: '{{part}}' }],
          { help: 'Files of all tables by part.' },
        ),
        lines(
          'Largest indexes',
          'bytes',
          [{ expr: top(INDEX, inDatabase('postgresql.index.size')), legend: INDEX_LEGEND }],
          { help: 'Main files of indexes.' },
        ),
      ],
    },
    {
      title: 'Activity',
      panels: [
        lines(
          'Sequential scans',
          'ops',
          [{ expr: top(TABLE, inDatabase('pgherald.table.scan.rate', 'scan="sequential"')), legend: LEGEND }],
          { help: 'Sequential scans a second.' },
        ),
        lines(
          'Index scans',
          'ops',
          [{ expr: top(TABLE, inDatabase('pgherald.table.scan.rate', 'scan="index"')), legend: LEGEND }],
          { help: 'Scans of indexes a second.' },
        ),
        lines('Rows read', 'ops', [{ expr: top(TABLE, inDatabase('pgherald.table.read.rate')), legend: LEGEND }], {
          help: 'Rows that scans read a second.',
        }),
        lines('Rows changed', 'ops', [{ expr: top(TABLE, inDatabase('pgherald.table.change.rate')), legend: LEGEND }], {
          help: 'Rows inserted, updated and deleted a second.',
        }),
        lines(
          'Blocks read',
          'ops',
          [{ expr: top(TABLE, inDatabase('pgherald.table.block_read.rate')), legend: LEGEND }],
          { help: 'Blocks that were not in the buffer cache, a second.' },
        ),
        lines(
          'Scans of an index',
          'ops',
          [{ expr: top(INDEX, rate(inDatabase('postgresql.index.scans'))), legend: INDEX_LEGEND }],
          { help: 'Scans a second.' },
        ),
      ],
    },
    {
      title: 'Vacuum',
      panels: [
        lines(
          'Dead rows',
          'percent',
          [{ expr: greatest(TABLE, inDatabase('pgherald.table.dead_row_ratio')), legend: LEGEND }],
          { help: 'Dead rows in percent of all rows.' },
        ),
        lines(
          'Until autovacuum',
          'percent',
          [{ expr: greatest(TABLE, inDatabase('pgherald.table.vacuum_threshold_used')), legend: LEGEND }],
          {
            help: 'Dead rows in percent of the number at which autovacuum starts. Long above 100, autovacuum does not keep up.',
          },
        ),
        lines('Oldest ids', 'none', [{ expr: greatest(TABLE, inDatabase('pgherald.table.xid_age')), legend: LEGEND }], {
          help: 'Age of the oldest transaction id in the table or its TOAST.',
        }),
      ],
    },
    {
      title: 'Bloat',
      panels: [
        lines('Bloat of tables', 'bytes', [{ expr: top(TABLE, inDatabase('pgherald.table.bloat')), legend: LEGEND }], {
          help: 'As estimated from statistics.',
          width: 12,
        }),
        lines(
          'Bloat of indexes',
          'bytes',
          [{ expr: top(INDEX, inDatabase('pgherald.index.bloat')), legend: INDEX_LEGEND }],
          { help: 'As estimated from statistics.', width: 12 },
        ),
      ],
    },
  ],
};
