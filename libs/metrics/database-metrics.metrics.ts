import { type Metric, OF_READING } from './catalogue.js';
import {
  by,
  counter,
  doubleCounter,
  doubleGauge,
  gauge,
  itemsOf,
  onRequest,
  sum,
  times,
  upDownCounter,
} from './define-metric.js';
import { WRAPAROUND } from './wraparound.metrics.js';

const watched = { database: 'databaseName', where: 'watched' } as const;
const database = itemsOf('DatabasesMeasured', 'rows', watched);
const size = itemsOf('DatabaseSizesMeasured', 'rows', watched);
const watchedBackends = itemsOf('BackendsMeasured', 'rows', { ...watched, merge: true });
const backends = itemsOf('BackendsMeasured', 'rows', { database: 'databaseName' });
const server = itemsOf('ServerMeasured', 'rows');
const locks = itemsOf('LocksMeasured', 'rows', { database: OF_READING, merge: true });
const sharedLocks = itemsOf('SharedLocksMeasured', 'rows', { merge: true });
const writer = itemsOf('BackgroundWriterMeasured', 'rows');
const checkpointer = itemsOf('CheckpointerMeasured', 'rows');
const io = itemsOf('IoMeasured', 'rows');
const wal = itemsOf('WalMeasured', 'rows');
const walDirectory = itemsOf('WalDirectoryMeasured', 'rows');

const lock = { relation: 'relationName', mode: 'mode', lock_type: 'lockType' } as const;
const backend = { backend_type: 'backendType', state: 'state' } as const;
const ioOf = { backend_type: 'backendType', object: 'object', context: 'ioContext' } as const;

/** Same names, types and switches as the OpenTelemetry Collector's PostgreSQL receiver; `peer-contract.json` checks them. */
const AS_THE_RECEIVER: readonly Metric[] = [
  upDownCounter('postgresql.backends', '1', 'Backends connected to the database.', watchedBackends('backends')),
  counter('postgresql.bgwriter.buffers.allocated', '{buffers}', 'Buffers allocated.', writer('buffersAlloc')),
  counter(
    'postgresql.bgwriter.buffers.writes',
    '{buffers}',
    'Buffers written, by writer. From PostgreSQL 17 on, only pg_stat_io counts backends.',
    writer(by('source', { backend: 'buffersBackend', backend_fsync: 'buffersBackendFsync', bgwriter: 'buffersClean' })),
    checkpointer(by('source', { checkpoints: 'buffersWritten' })),
  ),
  counter(
    'postgresql.bgwriter.checkpoint.count',
    '{checkpoints}',
    'Checkpoints due by time, and requested.',
    checkpointer(by('type', { requested: 'checkpointsRequested', scheduled: 'checkpointsTimed' })),
  ),
  doubleCounter(
    'postgresql.bgwriter.duration',
    'ms',
    'Time checkpoints spent writing and syncing files.',
    checkpointer(by('type', { sync: 'syncTimeMs', write: 'writeTimeMs' })),
  ),
  counter(
    'postgresql.bgwriter.maxwritten',
    '1',
    'Times the background writer stopped because it had written too many buffers.',
    writer('maxwrittenClean'),
  ),
  counter('postgresql.commits', '1', 'Transactions committed.', database('xactCommit')),
  gauge('postgresql.connection.max', '{connections}', 'max_connections.', server('maxConnections')),
  upDownCounter('postgresql.database.count', '{databases}', 'Databases watched.', server('databasesWatched')),
  upDownCounter('postgresql.db_size', 'By', 'Size of the database on disk.', size('sizeBytes')),
  counter('postgresql.rollbacks', '1', 'Transactions rolled back.', database('xactRollback')),
  ...onRequest(
    counter('postgresql.blks_hit', '{blks_hit}', 'Blocks found in the buffer cache.', database('blksHit')),
    counter('postgresql.blks_read', '{blks_read}', 'Blocks read from disk or the OS cache.', database('blksRead')),
    gauge(
      'postgresql.database.locks',
      '{lock}',
      'Locks held and waited for.',
      locks(sum('granted', 'waiting'), lock),
      sharedLocks(sum('granted', 'waiting'), lock),
    ),
    counter('postgresql.deadlocks', '{deadlock}', 'Deadlocks detected.', database('deadlocks')),
    counter(
      'postgresql.query.conflicts',
      '{query}',
      'Queries cancelled on a standby because they conflicted with recovery.',
      database(
        by('postgresql.conflict.type', {
          tablespace: 'conflTablespace',
          lock: 'conflLock',
          snapshot: 'conflSnapshot',
          bufferpin: 'conflBufferpin',
          deadlock: 'conflDeadlock',
        }),
      ),
    ),
    counter('postgresql.temp.io', 'By', 'Data written to temporary files.', database('tempBytes')),
    counter('postgresql.temp_files', '{temp_file}', 'Temporary files made.', database('tempFiles')),
    counter('postgresql.tup_deleted', '{tup_deleted}', 'Rows deleted.', database('tupDeleted')),
    counter('postgresql.tup_fetched', '{tup_fetched}', 'Rows fetched by index scans.', database('tupFetched')),
    counter('postgresql.tup_inserted', '{tup_inserted}', 'Rows inserted.', database('tupInserted')),
    counter('postgresql.tup_returned', '{tup_returned}', 'Rows read by scans.', database('tupReturned')),
    counter('postgresql.tup_updated', '{tup_updated}', 'Rows updated.', database('tupUpdated')),
  ),
];

const CONNECTIONS_AND_SESSIONS: readonly Metric[] = [
  upDownCounter(
    'pgherald.connections',
    '{connection}',
    'Backends by type and state. Backends without a database belong to the server.',
    backends('backends', backend),
  ),
  upDownCounter(
    'pgherald.connections.waiting',
    '{connection}',
    'Backends that wait for a lock.',
    backends('waiting', backend),
  ),
  doubleGauge(
    'pgherald.connections.oldest_transaction_age',
    'ms',
    'Age of the oldest open transaction.',
    backends('oldestTransactionAgeMs', backend),
  ),
  gauge(
    'pgherald.connections.reserved',
    '{connection}',
    'Connections of connection.max that only some roles may use.',
    server(by('for', { superuser: 'superuserReservedConnections', role: 'reservedConnections' })),
  ),
  counter('pgherald.checksum_failures', '{failure}', 'Pages whose checksum was wrong.', database('checksumFailures')),
  counter('pgherald.sessions', '{session}', 'Sessions begun.', database('sessions')),
  counter(
    'pgherald.sessions.lost',
    '{session}',
    'Sessions that ended abnormally.',
    database(by('reason', { abandoned: 'sessionsAbandoned', fatal: 'sessionsFatal', killed: 'sessionsKilled' })),
  ),
  ...onRequest(
    doubleGauge(
      'pgherald.connections.oldest_state_age',
      'ms',
      'Longest time a backend has been in its state.',
      backends('oldestStateAgeMs', backend),
    ),
    gauge(
      'pgherald.connections.limit',
      '{connection}',
      'Limit of the database; -1 for none.',
      database('connectionLimit'),
    ),
    doubleCounter('pgherald.session.time', 'ms', 'Time sessions lasted.', database('sessionTimeMs')),
    doubleCounter(
      'pgherald.session.busy_time',
      'ms',
      'Time sessions ran statements, or idled in a transaction.',
      database(by('state', { active: 'activeTimeMs', idle_in_transaction: 'idleInTransactionTimeMs' })),
    ),
    doubleCounter(
      'pgherald.blocks.time',
      'ms',
      'Time backends spent reading and writing data files (with track_io_timing).',
      database(by('operation', { read: 'blkReadTimeMs', write: 'blkWriteTimeMs' })),
    ),
    counter(
      'pgherald.parallel_workers',
      '{worker}',
      'Parallel workers planned and launched (18+).',
      database(by('state', { planned: 'parallelWorkersToLaunch', launched: 'parallelWorkersLaunched' })),
    ),
    counter(
      'pgherald.conflicts.logical_slot',
      '{conflict}',
      'Uses of logical slots cancelled on a standby because of recovery (16+).',
      database('conflActiveLogicalslot'),
    ),
  ),
];

const SERVER: readonly Metric[] = [
  doubleGauge(
    'pgherald.server.start_time',
    's',
    'When the server started, since 1970.',
    server(times(1e-6, 'postmasterStartTime')),
  ),
  doubleGauge(
    'pgherald.server.configuration_load_time',
    's',
    'When the configuration was last loaded, since 1970.',
    server(times(1e-6, 'configurationLoadTime')),
  ),
  counter('pgherald.checkpoints.done', '{checkpoint}', 'Checkpoints completed (18+).', checkpointer('checkpointsDone')),
  counter(
    'pgherald.restartpoints',
    '{restartpoint}',
    'Restartpoints of a standby (17+).',
    checkpointer(
      by('type', { scheduled: 'restartpointsTimed', requested: 'restartpointsRequested', done: 'restartpointsDone' }),
    ),
  ),
  ...onRequest(
    counter(
      'pgherald.checkpoints.slru_written',
      '{buffer}',
      'SLRU buffers written (18+).',
      checkpointer('slruWritten'),
    ),
  ),
];

const INPUT_AND_OUTPUT: readonly Metric[] = [
  ...onRequest(
    counter(
      'pgherald.io.operations',
      '{operation}',
      'Operations of pg_stat_io (16+).',
      io(
        by('operation', {
          read: 'reads',
          write: 'writes',
          writeback: 'writebacks',
          extend: 'extends',
          hit: 'hits',
          evict: 'evictions',
          reuse: 'reuses',
          fsync: 'fsyncs',
        }),
        ioOf,
      ),
    ),
    counter(
      'pgherald.io.bytes',
      'By',
      'Data moved by operations of pg_stat_io (16+).',
      io(by('operation', { read: 'readBytes', write: 'writeBytes', extend: 'extendBytes' }), ioOf),
    ),
    doubleCounter(
      'pgherald.io.time',
      'ms',
      'Time spent in operations of pg_stat_io (16+, with track_io_timing).',
      io(
        by('operation', {
          read: 'readTimeMs',
          write: 'writeTimeMs',
          writeback: 'writebackTimeMs',
          extend: 'extendTimeMs',
          fsync: 'fsyncTimeMs',
        }),
        ioOf,
      ),
    ),
  ),
];

const WAL: readonly Metric[] = [
  counter('pgherald.wal.records', '{record}', 'WAL records generated (14+).', wal('walRecords')),
  counter('pgherald.wal.full_page_images', '{page}', 'Full page images in the WAL (14+).', wal('walFpi')),
  counter('pgherald.wal.bytes', 'By', 'WAL generated (14+).', wal('walBytes')),
  counter(
    'pgherald.wal.buffers_full',
    '1',
    'Times WAL was written because its buffers were full (14+).',
    wal('walBuffersFull'),
  ),
  upDownCounter('pgherald.wal.directory.size', 'By', 'Size of the files in pg_wal.', walDirectory('walDirectoryBytes')),
  upDownCounter('pgherald.wal.directory.files', '{file}', 'Files in pg_wal.', walDirectory('walFiles')),
  ...onRequest(
    counter(
      'pgherald.wal.operations',
      '{operation}',
      'Writes and syncs of WAL (14 to 17; later in pg_stat_io).',
      wal(by('operation', { write: 'walWrites', sync: 'walSyncs' })),
    ),
    doubleCounter(
      'pgherald.wal.time',
      'ms',
      'Time spent writing and syncing WAL (14 to 17; later in pg_stat_io).',
      wal(by('operation', { write: 'walWriteTimeMs', sync: 'walSyncTimeMs' })),
    ),
  ),
];

export const DATABASE_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  ...CONNECTIONS_AND_SESSIONS,
  ...SERVER,
  ...INPUT_AND_OUTPUT,
  ...WAL,
  ...WRAPAROUND,
];
