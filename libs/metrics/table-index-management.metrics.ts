import { type Metric, OF_READING } from './catalogue.js';
import {
  by,
  counter,
  doubleCounter,
  doubleGauge,
  gauge,
  itemsOf,
  onRequest,
  percentOf,
  sum,
  upDownCounter,
  zeroWhenNull,
} from './define-metric.js';
import { VACUUM } from './vacuum.metrics.js';

const ofRelation = { kind: 'index', schema: 'schemaName', table: 'tableName', index: 'relationName' } as const;
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
  owner: ofRelation,
  where: 'isIndex',
});
const functions = itemsOf('FunctionStatsMeasured', 'rows', {
  database: OF_READING,
  owner: { kind: 'function', schema: 'schemaName', signature: 'functionSignature' },
});

/** Same names, types and switches as the OpenTelemetry Collector's PostgreSQL receiver; `peer-contract.json` checks them. */
const AS_THE_RECEIVER: readonly Metric[] = [
  counter('postgresql.blocks_read', '1', {
    help: 'Blocks of tables, their indexes and TOAST, read from disk or the OS cache, or found in the buffer cache.',
    from: io(
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
  }),
  counter('postgresql.index.scans', '{scans}', { help: 'Scans of the index.', from: indexes('idxScan') }),
  gauge('postgresql.index.size', 'By', { help: 'Size of the index: its main file.', from: indexSizes('mainBytes') }),
  counter('postgresql.operations', '1', {
    help: 'Rows changed, by operation.',
    from: tables(by('operation', { ins: 'nTupIns', upd: 'nTupUpd', del: 'nTupDel', hot_upd: 'nTupHotUpd' })),
  }),
  upDownCounter('postgresql.rows', '1', {
    help: 'Live and dead rows, as the statistics estimate them.',
    from: tables(by('state', { dead: 'nDeadTup', live: 'nLiveTup' })),
  }),
  upDownCounter('postgresql.table.count', '{table}', { help: 'Tables of the database.', from: tablesCounted(sum()) }),
  upDownCounter('postgresql.table.size', 'By', {
    help: 'Size of the table with TOAST and indexes; of the main file with `sink.peer.tableSize: main`.',
    from: tableSizes('totalBytes'),
  }),
  counter('postgresql.table.vacuum.count', '{vacuum}', {
    help: 'Times somebody vacuumed the table.',
    from: tables('vacuumCount'),
  }),
  ...onRequest(
    counter('postgresql.function.calls', '{call}', {
      help: 'Calls of the function, where track_functions counts them; `pgherald.function.signature` distinguishes functions with equal labels.',
      from: functions('calls', { function: 'functionLabel' }),
    }),
    counter('postgresql.sequential_scans', '{sequential_scan}', {
      help: 'Sequential scans of the table.',
      from: tables('seqScan'),
    }),
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
  owner: ofRelation,
  where: 'isIndex',
  rollUp: { root: indexInRoot, rank: ['realBytes'], sum: ['bloatBytes', 'estimatedBytes'] },
});
const exactBloat = itemsOf('ExactBloatMeasured', 'rows', {
  database: OF_READING,
  owner: { kind: 'table', schema: 'schemaName', table: 'relationName' },
});
const assessed = itemsOf('IndexUsageAssessed', null, { database: OF_READING });
const activity = itemsOf('TableActivityRecorded', 'rows', { database: OF_READING, owner: ofTable });

export const TABLE_INDEX_MANAGEMENT_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  doubleGauge('pgherald.table.scan.rate', '{scan}/s', {
    help: 'Scans of the table between two polls.',
    from: activity(by('scan', { sequential: 'seqScansPerSecond', index: 'idxScansPerSecond' })),
  }),
  doubleGauge('pgherald.table.read.rate', '{row}/s', {
    help: 'Rows read by scans between two polls.',
    from: activity('rowsReadPerSecond'),
  }),
  doubleGauge('pgherald.table.change.rate', '{row}/s', {
    help: 'Rows changed between two polls.',
    from: activity(
      by('operation', {
        insert: 'rowsInsertedPerSecond',
        update: 'rowsUpdatedPerSecond',
        delete: 'rowsDeletedPerSecond',
      }),
    ),
  }),
  doubleGauge('pgherald.table.block_read.rate', '{block}/s', {
    help: 'Blocks of the table, its indexes and TOAST, read from disk or the OS cache between two polls.',
    from: activity('blocksReadPerSecond'),
  }),
  upDownCounter('pgherald.indexes.unused', '{index}', {
    help: 'Indexes that no node of the cluster has used for the whole window.',
    from: assessed('unusedIndexes'),
  }),
  upDownCounter('pgherald.indexes.unused_size', 'By', { help: 'Their size.', from: assessed('unusedBytes') }),
  doubleGauge('pgherald.indexes.usage_coverage', '%', {
    help: 'Share of the window in which the use of indexes was observed.',
    from: assessed('coveragePct'),
  }),
  ...onRequest(
    counter('pgherald.table.rows_read', '{row}', {
      help: 'Rows read by scans.',
      from: tables(by('scan', { sequential: 'seqTupRead', index: 'idxTupFetch' })),
    }),
    counter('pgherald.table.index_scans', '{scan}', {
      help: 'Scans of indexes of the table.',
      from: tables('idxScan'),
    }),
    counter('pgherald.table.updates_to_new_page', '{row}', {
      help: 'Rows whose new version went to another page (16+).',
      from: tables('nTupNewpageUpd'),
    }),
    counter('pgherald.index.rows', '{row}', {
      help: 'Entries returned by scans of the index, and live rows fetched by simple ones.',
      from: indexes(by('rows', { returned: 'idxTupRead', fetched: 'idxTupFetch' })),
    }),
    counter('pgherald.index.blocks', '{block}', {
      help: 'Blocks of the index, read from disk or the OS cache, or found in the buffer cache.',
      from: indexIo(by('source', { read: 'idxBlksRead', hit: 'idxBlksHit' })),
    }),
    doubleCounter('pgherald.function.time', 'ms', {
      help: 'Time in the function and in functions that it called, and in the function alone.',
      from: functions(by('time', { total: 'totalTimeMs', self: 'selfTimeMs' }), { function: 'functionLabel' }),
    }),
  ),
  ...VACUUM,
  upDownCounter('pgherald.table.file_size', 'By', {
    help: 'Files of the table by part.',
    from: largestFiles(
      by('part', {
        main: 'mainBytes',
        free_space_map: 'freeSpaceMapBytes',
        visibility_map: 'visibilityMapBytes',
        toast: 'toastBytes',
        indexes: 'indexBytes',
      }),
    ),
  }),
  upDownCounter('pgherald.table.bloat', 'By', {
    help: 'Estimated bloat of the table or its TOAST.',
    from: tableBloat('bloatBytes'),
  }),
  doubleGauge('pgherald.table.bloat_ratio', '%', {
    help: 'The same in percent of the size.',
    from: tableBloat(percentOf(['bloatBytes'], ['bloatBytes', 'estimatedBytes'])),
  }),
  upDownCounter('pgherald.index.bloat', 'By', {
    help: 'What of the index is too much, as estimated.',
    from: indexBloat('bloatBytes'),
  }),
  doubleGauge('pgherald.index.bloat_ratio', '%', {
    help: 'The same in percent of the size.',
    from: indexBloat(percentOf(['bloatBytes'], ['bloatBytes', 'estimatedBytes'])),
  }),
  ...onRequest(
    upDownCounter('pgherald.table.exact_bloat', 'By', {
      help: 'Dead rows and free space of the table, as pgstattuple measured them.',
      from: exactBloat(by('of', { dead_rows: 'deadTupleBytes', free_space: 'freeBytes' })),
    }),
    doubleGauge('pgherald.table.exact_bloat_ratio', '%', {
      help: 'The same in percent of the main file.',
      from: exactBloat(by('of', { dead_rows: 'deadTuplesPct', free_space: 'freePct' })),
    }),
  ),
];
