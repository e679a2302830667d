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
  upDownCounter('postgresql.backends', '1', {
    help: 'Backends connected to the database.',
    from: watchedBackends('backends'),
  }),
  counter('postgresql.bgwriter.buffers.allocated', '{buffers}', {
    help: 'Buffers allocated.',
    from: writer('buffersAlloc'),
  }),
  counter('postgresql.bgwriter.buffers.writes', '{buffers}', {
    help: 'Buffers written, by writer. From PostgreSQL 17 on, only pg_stat_io counts backends.',
    from: [
      writer(
        by('source', { backend: 'buffersBackend', backend_fsync: 'buffersBackendFsync', bgwriter: 'buffersClean' }),
      ),
      checkpointer(by('source', { checkpoints: 'buffersWritten' })),
    ],
  }),
  counter('postgresql.bgwriter.checkpoint.count', '{checkpoints}', {
    help: 'Checkpoints due by time, and requested.',
    from: checkpointer(by('type', { requested: 'checkpointsRequested', scheduled: 'checkpointsTimed' })),
  }),
  doubleCounter('postgresql.bgwriter.duration', 'ms', {
    help: 'Time checkpoints spent writing and syncing files.',
    from: checkpointer(by('type', { sync: 'syncTimeMs', write: 'writeTimeMs' })),
  }),
  counter('postgresql.bgwriter.maxwritten', '1', {
    help: 'Times the background writer stopped because it had written too many buffers.',
    from: writer('maxwrittenClean'),
  }),
  counter('postgresql.commits', '1', { help: 'Transactions committed.', from: database('xactCommit') }),
  gauge('postgresql.connection.max', '{connections}', { help: 'max_connections.', from: server('maxConnections') }),
  upDownCounter('postgresql.database.count', '{databases}', {
    help: 'Databases watched.',
    from: server('databasesWatched'),
  }),
  upDownCounter('postgresql.db_size', 'By', { help: 'Size of the database on disk.', from: size('sizeBytes') }),
  counter('postgresql.rollbacks', '1', { help: 'Transactions rolled back.', from: database('xactRollback') }),
  ...onRequest(
    counter('postgresql.blks_hit', '{blks_hit}', {
      help: 'Blocks found in the buffer cache.',
      from: database('blksHit'),
    }),
    counter('postgresql.blks_read', '{blks_read}', {
      help: 'Blocks read from disk or the OS cache.',
      from: database('blksRead'),
    }),
    gauge('postgresql.database.locks', '{lock}', {
      help: 'Locks held and waited for.',
      from: [locks(sum('granted', 'waiting'), lock), sharedLocks(sum('granted', 'waiting'), lock)],
    }),
    counter('postgresql.deadlocks', '{deadlock}', { help: 'Deadlocks detected.', from: database('deadlocks') }),
    counter('postgresql.query.conflicts', '{query}', {
      help: 'Queries cancelled on a standby because they conflicted with recovery.',
      from: database(
        by('postgresql.conflict.type', {
          tablespace: 'conflTablespace',
          lock: 'conflLock',
          snapshot: 'conflSnapshot',
          bufferpin: 'conflBufferpin',
          deadlock: 'conflDeadlock',
        }),
      ),
    }),
    counter('postgresql.temp.io', 'By', { help: 'Data written to temporary files.', from: database('tempBytes') }),
    counter('postgresql.temp_files', '{temp_file}', { help: 'Temporary files made.', from: database('tempFiles') }),
    counter('postgresql.tup_deleted', '{tup_deleted}', { help: 'Rows deleted.', from: database('tupDeleted') }),
    counter('postgresql.tup_fetched', '{tup_fetched}', {
      help: 'Rows fetched by index scans.',
      from: database('tupFetched'),
    }),
    counter('postgresql.tup_inserted', '{tup_inserted}', { help: 'Rows inserted.', from: database('tupInserted') }),
    counter('postgresql.tup_returned', '{tup_returned}', {
      help: 'Rows read by scans.',
      from: database('tupReturned'),
    }),
    counter('postgresql.tup_updated', '{tup_updated}', { help: 'Rows updated.', from: database('tupUpdated') }),
  ),
];

export const DATABASE_METRICS: readonly Metric[] = [
  ...AS_THE_RECEIVER,
  upDownCounter('pgherald.connections', '{connection}', {
    help: 'Backends by type and state. Backends without a database belong to the server.',
    from: backends('backends', backend),
  }),
  upDownCounter('pgherald.connections.waiting', '{connection}', {
    help: 'Backends that wait for a lock.',
    from: backends('waiting', backend),
  }),
  doubleGauge('pgherald.connections.oldest_transaction_age', 'ms', {
    help: 'Age of the oldest open transaction.',
    from: backends('oldestTransactionAgeMs', backend),
  }),
  gauge('pgherald.connections.reserved', '{connection}', {
    help: 'Connections of connection.max that only some roles may use.',
    from: server(by('for', { superuser: 'superuserReservedConnections', role: 'reservedConnections' })),
  }),
  counter('pgherald.checksum_failures', '{failure}', {
    help: 'Pages whose checksum was wrong.',
    from: database('checksumFailures'),
  }),
  counter('pgherald.sessions', '{session}', { help: 'Sessions begun.', from: database('sessions') }),
  counter('pgherald.sessions.lost', '{session}', {
    help: 'Sessions that ended abnormally.',
    from: database(by('reason', { abandoned: 'sessionsAbandoned', fatal: 'sessionsFatal', killed: 'sessionsKilled' })),
  }),
  ...onRequest(
    doubleGauge('pgherald.connections.oldest_state_age', 'ms', {
      help: 'Longest time a backend has been in its state.',
      from: backends('oldestStateAgeMs', backend),
    }),
    gauge('pgherald.connections.limit', '{connection}', {
      help: 'Limit of the database; -1 for none.',
      from: database('connectionLimit'),
    }),
    doubleCounter('pgherald.session.time', 'ms', { help: 'Time sessions lasted.', from: database('sessionTimeMs') }),
    doubleCounter('pgherald.session.busy_time', 'ms', {
      help: 'Time sessions ran statements, or idled in a transaction.',
      from: database(by('state', { active: 'activeTimeMs', idle_in_transaction: 'idleInTransactionTimeMs' })),
    }),
    doubleCounter('pgherald.blocks.time', 'ms', {
      help: 'Time backends spent reading and writing data files (with track_io_timing).',
      from: database(by('operation', { read: 'blkReadTimeMs', write: 'blkWriteTimeMs' })),
    }),
    counter('pgherald.parallel_workers', '{worker}', {
      help: 'Parallel workers planned and launched (18+).',
      from: database(by('state', { planned: 'parallelWorkersToLaunch', launched: 'parallelWorkersLaunched' })),
    }),
    counter('pgherald.conflicts.logical_slot', '{conflict}', {
      help: 'Uses of logical slots cancelled on a standby because of recovery (16+).',
      from: database('conflActiveLogicalslot'),
    }),
  ),
  doubleGauge('pgherald.server.start_time', 's', {
    help: 'When the server started, since 1970.',
    from: server(times(1e-6, 'postmasterStartTime')),
  }),
  doubleGauge('pgherald.server.configuration_load_time', 's', {
    help: 'When the configuration was last loaded, since 1970.',
    from: server(times(1e-6, 'configurationLoadTime')),
  }),
  counter('pgherald.checkpoints.done', '{checkpoint}', {
    help: 'Checkpoints completed (18+).',
    from: checkpointer('checkpointsDone'),
  }),
  counter('pgherald.restartpoints', '{restartpoint}', {
    help: 'Restartpoints of a standby (17+).',
    from: checkpointer(
      by('type', { scheduled: 'restartpointsTimed', requested: 'restartpointsRequested', done: 'restartpointsDone' }),
    ),
  }),
  ...onRequest(
    counter('pgherald.checkpoints.slru_written', '{buffer}', {
      help: 'SLRU buffers written (18+).',
      from: checkpointer('slruWritten'),
    }),
    counter('pgherald.io.operations', '{operation}', {
      help: 'Operations of pg_stat_io (16+).',
      from: io(
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
    }),
    counter('pgherald.io.bytes', 'By', {
      help: 'Data moved by operations of pg_stat_io (16+).',
      from: io(by('operation', { read: 'readBytes', write: 'writeBytes', extend: 'extendBytes' }), ioOf),
    }),
    doubleCounter('pgherald.io.time', 'ms', {
      help: 'Time spent in operations of pg_stat_io (16+, with track_io_timing).',
      from: io(
        by('operation', {
          read: 'readTimeMs',
          write: 'writeTimeMs',
          writeback: 'writebackTimeMs',
          extend: 'extendTimeMs',
          fsync: 'fsyncTimeMs',
        }),
        ioOf,
      ),
    }),
  ),
  counter('pgherald.wal.records', '{record}', { help: 'WAL records generated (14+).', from: wal('walRecords') }),
  counter('pgherald.wal.full_page_images', '{page}', {
    help: 'Full page images in the WAL (14+).',
    from: wal('walFpi'),
  }),
  counter('pgherald.wal.bytes', 'By', { help: 'WAL generated (14+).', from: wal('walBytes') }),
  counter('pgherald.wal.buffers_full', '1', {
    help: 'Times WAL was written because its buffers were full (14+).',
    from: wal('walBuffersFull'),
  }),
  upDownCounter('pgherald.wal.directory.size', 'By', {
    help: 'Size of the files in pg_wal.',
    from: walDirectory('walDirectoryBytes'),
  }),
  upDownCounter('pgherald.wal.directory.files', '{file}', { help: 'Files in pg_wal.', from: walDirectory('walFiles') }),
  ...onRequest(
    counter('pgherald.wal.operations', '{operation}', {
      help: 'Writes and syncs of WAL (14 to 17; later in pg_stat_io).',
      from: wal(by('operation', { write: 'walWrites', sync: 'walSyncs' })),
    }),
    doubleCounter('pgherald.wal.time', 'ms', {
      help: 'Time spent writing and syncing WAL (14 to 17; later in pg_stat_io).',
      from: wal(by('operation', { write: 'walWriteTimeMs', sync: 'walSyncTimeMs' })),
    }),
  ),
  ...WRAPAROUND,
];
