import { type Metric, OF_READING } from './catalogue.js';
import {
  by,
  count,
  counter,
  doubleCounter,
  doubleGauge,
  gauge,
  itemsOf,
  onRequest,
  percentOf,
  upDownCounter,
  zeroWhenNull,
} from './define-metric.js';
import { VACUUM } from './vacuum.metrics.js';

const ofTable = { kind: 'table', schema: 'schemaName', table: 'tableName' } as const;
const ofIndex = { kind: 'index', schema: 'schemaName', table: 'tableName', index: 'indexName' } as const;
const tables = itemsOf('TableStatsMeasured', 'rows', { database: OF_READING, owner: ofTable });
const tablesCounted = itemsOf('TableStatsMeasured', 'rows', { database: OF_READING, merge: true });
const io = itemsOf('TableIoMeasured', 'rows', { database: OF_READING, owner: ofTable });
const indexes = itemsOf('IndexStatsMeasured', 'rows', { database: OF_READING, owner: ofIndex, where: 'hasStorage' });
const indexIo = itemsOf('IndexIoMeasured', 'rows', { database: OF_READING, owner: ofIndex, where: 'hasStorage' });
const tableSizes = itemsOf('RelationSizesMeasured', 'rows', { database: OF_READING, owner: ofTable, where: 'isTable' });
const indexSizes = itemsOf('RelationSizesMeasured', 'rows', {
  database: OF_READING,
  owner: { kind: 'index', schema: 'schemaName', table: 'tableName', index: 'relationName' },
  where: 'isIndex',
});
const functions = itemsOf('FunctionStatsMeasured', 'rows', {
  database: OF_READING,
  owner: { kind: 'function', schema: 'schemaName', signature: 'functionSignature' },
});
// Several indexes of a table may be built at once, and tables of other databases have no name.

/** Same names, types and switches as the OpenTelemetry Collector's PostgreSQL receiver; `peer-contract.json` checks them. */
const AS_THE_RECEIVER: readonly Metric[] = [
  counter(
    'postgresql.blocks_read',
    '1',
    'Blocks of tables, their indexes and TOAST, read from disk or the OS cache, or found in the buffer cache.',
    io(
      zeroWhenNull(
        by('source', {
          heap_read: 'heapBlksRead',
          heap_hit: 'heapBlksHit',
          idx_read: 'idxBlksRead',
          idx_hit: 'idxBlksHit',
          toast_read: 'toastBlksRead',
          toast_hit: 'toastBlksHit',
          tidx_read: 'tidxBlksRead',
          tidx_hit: 'tidxBlksHit',
        }),
      ),
    ),
  ),
  counter('postgresql.index.scans', '{scans}', 'Scans of the index.', indexes('idxScan')),
  gauge('postgresql.index.size', 'By', 'Size of the index: its main file.', indexSizes('mainBytes')),
  counter(
    'postgresql.operations',
    '1',
    'Rows changed, by operation.',
    tables(by('operation', { ins: 'nTupIns', upd: 'nTupUpd', del: 'nTupDel', hot_upd: 'nTupHotUpd' })),
  ),
  upDownCounter(
    'postgresql.rows',
    '1',
    'Live and dead rows, as the statistics estimate them.',
    tables(by('state', { dead: 'nDeadTup', live: 'nLiveTup' })),
  ),
  upDownCounter('postgresql.table.count', '{table}', 'Tables of the database.', tablesCounted(count())),
  upDownCounter(
    'postgresql.table.size',
    'By',
    'Size of the table with TOAST and indexes; of the main file with `sink.peer.tableSize: main`.',
    tableSizes('totalBytes'),
  ),
  counter('postgresql.table.vacuum.count', '{vacuum}', 'Times somebody vacuumed the table.', tables('vacuumCount')),
  ...onRequest(
    counter(
      'postgresql.function.calls',
      '{call}',
      'Calls of the function, where track_functions counts them; `pgherald.function.signature` distinguishes functions with equal labels.',
      functions('calls', { function: 'functionLabel' }),
    ),
    counter('postgresql.sequential_scans', '{sequential_scan}', 'Sequential scans of the table.', tables('seqScan')),
  ),
];

const leavesInRoot = { schema: 'partitionRootSchema', table: 'partitionRootName', index: null } as const;
const indexInRoot = { ...leavesInRoot, index: 'rootIndexName' } as const;
const largestFiles = itemsOf('RelationSizesMeasured', 'rows', {
  database: OF_READING,
  owner: ofTable,
  where: 'isTable',
  rollUp: {
    root: leavesInRoot,
    rank: ['totalBytes'],
    sum: ['mainBytes', 'freeSpaceMapBytes', 'visibilityMapBytes', 'toastBytes', 'indexBytes'],
  },
});
const tableBloat = itemsOf('BloatEstimated', 'rows', {
  database: OF_READING,
  owner: ofTable,
  where: 'isTable',
  rollUp: { root: leavesInRoot, rank: ['realBytes'], sum: ['bloatBytes', 'estimatedBytes'] },
});
const indexBloat = itemsOf('BloatEstimated', 'rows', {
  database: OF_READING,
  owner: { kind: 'index', schema: 'schemaName', table: 'tableName', index: 'relationName' },
  where: 'isIndex',
  rollUp: { root: indexInRoot, rank: ['realBytes'], sum: ['bloatBytes', 'estimatedBytes'] },
});
const exactBloat = itemsOf('ExactBloatMeasured', 'rows', {
  database: OF_READING,
  owner: { kind: 'table', schema: 'schemaName', table: 'relationName' },
});
const assessed = itemsOf('IndexUsageAssessed', null, { database: OF_READING });
const activity = itemsOf('TableActivityRecorded', 'rows', { database: OF_READING, owner: ofTable });

const USE: readonly Metric[] = [
  doubleGauge(
    'pgherald.table.scan.rate',
    '{scan}/s',
    'Scans of the table between two polls.',
    activity(by('scan', { sequential: 'seqScansPerSecond', index: 'idxScansPerSecond' })),
  ),
  doubleGauge(
    'pgherald.table.read.rate',
    '{row}/s',
    'Rows read by scans between two polls.',
    activity('rowsReadPerSecond'),
  ),
  doubleGauge(
    'pgherald.table.change.rate',
    '{row}/s',
    'Rows changed between two polls.',
    activity(
      by('operation', {
        insert: 'rowsInsertedPerSecond',
        update: 'rowsUpdatedPerSecond',
        delete: 'rowsDeletedPerSecond',
      }),
    ),
  ),
  doubleGauge(
    'pgherald.table.block_read.rate',
    '{block}/s',
    'Blocks of the table, its indexes and TOAST, read from disk or the OS cache between two polls.',
    activity('blocksReadPerSecond'),
  ),
  upDownCounter(
    'pgherald.indexes.unused',
    '{index}',
    'Indexes that no node of the cluster has used for the whole window.',
    assessed('unusedIndexes'),
  ),
  upDownCounter('pgherald.indexes.unused_size', 'By', 'Their size.', assessed('unusedBytes')),
  doubleGauge(
    'pgherald.indexes.usage_coverage',
    '%',
    'Share of the window in which the use of indexes was observed.',
    assessed('coveragePct'),
  ),
  ...onRequest(
    counter(
      'pgherald.table.rows_read',
      '{row}',
      'Rows read by scans.',
      tables(by('scan', { sequential: 'seqTupRead', index: 'idxTupFetch' })),
    ),
    counter('pgherald.table.index_scans', '{scan}', 'Scans of indexes of the table.', tables('idxScan')),
    counter(
      'pgherald.table.updates_to_new_page',
      '{row}',
      'Rows whose new version went to another page (16+).',
      tables('nTupNewpageUpd'),
    ),
    counter(
      'pgherald.index.rows',
      '{row}',
      'Entries returned by scans of the index, and live rows fetched by simple ones.',
      indexes(by('rows', { returned: 'idxTupRead', fetched: 'idxTupFetch' })),
    ),
    counter(
      'pgherald.index.blocks',
      '{block}',
      'Blocks of the index, read from disk or the OS cache, or found in the buffer cache.',
      indexIo(by('source', { read: 'idxBlksRead', hit: 'idxBlksHit' })),
    ),
    doubleCounter(
      'pgherald.function.time',
      'ms',
      'Time in the function and in functions that it called, and in the function alone.',
      functions(by('time', { total: 'totalTimeMs', self: 'selfTimeMs' }), { function: 'functionLabel' }),
    ),
  ),
];

const SPACE: readonly Metric[] = [
  upDownCounter(
    'pgherald.table.file_size',
    'By',
    'Files of the table by part.',
    largestFiles(
      by('part', {
        main: 'mainBytes',
        free_space_map: 'freeSpaceMapBytes',
        visibility_map: 'visibilityMapBytes',
        toast: 'toastBytes',
        indexes: 'indexBytes',
      }),
    ),
  ),
  upDownCounter('pgherald.table.bloat', 'By', 'Estimated bloat of the table or its TOAST.', tableBloat('bloatBytes')),
  doubleGauge(
    'pgherald.table.bloat_ratio',
    '%',
    'The same in percent of the size.',
    tableBloat(percentOf(['bloatBytes'], ['bloatBytes', 'estimatedBytes'])),
  ),
  upDownCounter('pgherald.index.bloat', 'By', 'What of the index is too much, as estimated.', indexBloat('bloatBytes')),
  doubleGauge(
    'pgherald.index.bloat_ratio',
    '%',
    'The same in percent of the size.',
    indexBloat(percentOf(['bloatBytes'], ['bloatBytes', 'estimatedBytes'])),
  ),
  ...onRequest(
    upDownCounter(
      'pgherald.table.exact_bloat',
      'By',
      'Dead rows and free space of the table, as pgstattuple measured them.',
      exactBloat(by('of', { dead_rows: 'deadTupleBytes', free_space: 'freeBytes' })),
    ),
    doubleGauge(
      'pgherald.table.exact_bloat_ratio',
      '%',
      'The same in percent of the main file.',
      exactBloat(by('of', { dead_rows: 'deadTuplesPct', free_space: 'freePct' })),
    ),
  ),
];

export const TABLE_INDEX_MANAGEMENT_METRICS: readonly Metric[] = [...AS_THE_RECEIVER, ...USE, ...VACUUM, ...SPACE];
