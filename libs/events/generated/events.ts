// DO NOT EDIT: made from schemas/ by `npm run generate`.

/** Which part of a reading a message carries. */
export interface Chunk {
  /** Number of this part, from 0. */
  readonly index: number;
  /** How many parts the reading has. */
  readonly count: number;
}

/** A database by oid and name; names may be reused, oids are not. */
export interface DatabaseRef {
  /** pg_database.oid. */
  readonly oid: number;
  /** pg_database.datname. */
  readonly name: string;
}

/** Where and when an event comes from; the first field of every event. */
export interface Meta {
  /** UUIDv5 made from what the event tells, so the same fact published twice has one id. */
  readonly eventId: string;
  /** Instant of the poll, one for all its events. Microseconds since 1970, UTC. */
  readonly polledAt: number;
  /** Whose clock polledAt is: server, or agent when the server could not be asked. */
  readonly clock: string;
  /** UUIDv5 of server, context and polledAt: joins the events of one poll. */
  readonly poll: string;
  /** Bounded context that published the event, for example database-metrics. */
  readonly context: string;
  /** Cluster the server belongs to in the configuration; the key of the event in the log. */
  readonly cluster: string;
  /** The server polled. */
  readonly server: Server;
  /** Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only. */
  readonly statsEpoch: string | null;
  /** Since when the counters of the server's own views count; null when unknown. Microseconds since 1970, UTC. */
  readonly countersSince: number | null;
}

/** What a poll of one group of views covers. */
export interface Reading {
  /** Name of the group, the stem of its SQL file. */
  readonly group: string;
  /** The database it was read in; null for what is read once per server. */
  readonly database: DatabaseRef | null;
  /** Part of the reading in this message. */
  readonly chunk: Chunk;
  /** False when objects were left out: what is missing here need not have vanished. */
  readonly complete: boolean;
  /** Objects left out, and why. */
  readonly skipped: readonly Skipped[];
  /** Wall time of the statement, milliseconds. */
  readonly durationMs: number;
}

/** The PostgreSQL server an event is about, as it answered when it was polled. */
export interface Server {
  /** Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked. */
  readonly systemIdentifier: bigint | null;
  /** Name of the target in the configuration, else host:port. */
  readonly name: string;
  /** Host of the connection URL, or the directory of the Unix socket. */
  readonly host: string;
  /** TCP port, or the number in the socket's name. */
  readonly port: number;
  /** server_version_num, for example 180004; null when unknown. */
  readonly versionNum: number | null;
  /** Timeline the server writes or receives; null when unknown. */
  readonly timeline: number | null;
  /** primary or standby; null when unknown. */
  readonly role: string | null;
}

/** An object that a reading left out. */
export interface Skipped {
  /** oid of the relation or database left out. */
  readonly oid: number;
  /** Its name. */
  readonly name: string;
  /** locked, vanished, denied or over-limit. */
  readonly reason: string;
}

/** Epoch of the statistics of one database. */
export interface EpochSeen {
  /** pg_database.oid; 0 for the server's own views. */
  readonly databaseOid: number;
  /** The epoch. */
  readonly epoch: string;
  /** First poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
}

/** What polling remembers of a server between polls and across restarts. */
export interface PollingMemory {
  /** Epochs in force. */
  readonly epochs: readonly EpochSeen[];
  /** System identifiers of which a ClusterSplit was told. */
  readonly splits: readonly bigint[];
  /** When the memory was last written to the measured topic. Microseconds since 1970, UTC. */
  readonly checkpointedAt: number | null;
  /** Limits and version that were in force then. */
  readonly checkpointedLimits: string;
}

/** A database that was told of. */
export interface DatabaseKnown {
  /** The database. */
  readonly database: DatabaseRef;
  /** eventId of its DatabaseDiscovered. */
  readonly episode: string;
}

/** An open risk of wraparound. */
export interface WraparoundEpisode {
  /** The database. */
  readonly database: DatabaseRef;
  /** xid or multixact. */
  readonly counter: string;
  /** eventId of the WraparoundRiskRaised. */
  readonly episode: string;
  /** When it was raised. Microseconds since 1970, UTC. */
  readonly since: number;
  /** Limit passed, percent. */
  readonly limit: number;
}

/** Where the id counters stood at an instant. */
export interface IdSample {
  /** The instant. Microseconds since 1970, UTC. */
  readonly at: number;
  /** Next transaction id, with its epoch. */
  readonly nextXid: number;
  /** Next multixact id, without epoch. */
  readonly nextMultixact: number;
}

/** What database-metrics has decided about a server, so that nothing is told twice. */
export interface DatabaseMetricsMemory {
  /** Databases known. */
  readonly databases: readonly DatabaseKnown[];
  /** Poll that first listed the databases; null before. Microseconds since 1970, UTC. */
  readonly databasesSince: number | null;
  /** Open risks. */
  readonly wraparound: readonly WraparoundEpisode[];
  /** One for every five minutes of the last hour, then one an hour for a day. */
  readonly idSamples: readonly IdSample[];
}

/** The memory of a context changed. */
export interface CacheUpdated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Which: memory, or the name of a cache. */
  readonly cache: string;
  /** Entries held. */
  readonly entries: number;
  /** Encoded size, bytes. */
  readonly bytes: number;
  /** Entries dropped since the event before. */
  readonly evicted: number;
}

/** Two targets under different cluster names are nodes of one cluster: verdicts over its nodes are incomplete. */
export interface ClusterSplit {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The system identifier. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The identifier they share. */
  readonly systemIdentifier: bigint;
  /** Cluster names used for it. */
  readonly clusters: readonly string[];
  /** Servers concerned. */
  readonly servers: readonly string[];
}

/** A group could not be read: its numbers are missing from this poll, all others are there. */
export interface CollectionError {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the group; server for the connection itself. */
  readonly group: string;
  /** The database it was read in; null for what is read once per server. */
  readonly database: DatabaseRef | null;
  /** SQLSTATE of PostgreSQL; null when the failure was not PostgreSQL's. */
  readonly sqlstate: string | null;
  /** Kind of failure, of the closed list in libs/postgres. */
  readonly code: string;
  /** True when it may pass by itself. */
  readonly retryable: boolean;
  /** How often it was tried in this poll. */
  readonly attempts: number;
  /** What failed, where, why and what to do; never a text of the user's. */
  readonly message: string;
}

/** A database is there that was not there at the poll before. */
export interface DatabaseDiscovered {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
}

/** A database that was there is gone. */
export interface DatabaseVanished {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
}

/** How many events of a type were lost. */
export interface DroppedCount {
  /** Name of the event. */
  readonly type: string;
  /** How many. */
  readonly count: number;
}

/** Events could not be kept and are lost: the log refused them for longer than the agent could hold them. */
export interface EventsDropped {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Topic. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** Topic they were meant for. */
  readonly topic: string;
  /** polledAt of the oldest event lost. Microseconds since 1970, UTC. */
  readonly from: number;
  /** polledAt of the newest event lost. Microseconds since 1970, UTC. */
  readonly to: number;
  /** By type. */
  readonly counts: readonly DroppedCount[];
}

/** What a context knew at this instant, so that its decisions can be made again from here. */
export interface MemoryCheckpointed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Key of the memory in the state topic. */
  readonly key: string;
  /** The memory, encoded as in the state topic. */
  readonly memory: Buffer;
  /** Limits in force, as JSON with sorted keys. */
  readonly limits: string;
  /** Version of pgherald. */
  readonly version: string;
}

/** One group of views in one poll. */
export interface GroupCollected {
  /** Name of the group. */
  readonly group: string;
  /** Rows read. */
  readonly rows: number;
  /** Time spent in its statements, milliseconds. */
  readonly durationMs: number;
  /** Readings that succeeded. */
  readonly readings: number;
  /** Readings that failed. */
  readonly failures: number;
  /** Share of the readings due that succeeded, percent. */
  readonly coveragePct: number;
}

/** A poll is over: what it read, how long it took, how much it covered. */
export interface MetricsCollected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Wall time of the poll, milliseconds. */
  readonly durationMs: number;
  /** Statements sent to the server. */
  readonly statements: number;
  /** Rows read. */
  readonly rows: number;
  /** Databases watched. */
  readonly databases: number;
  /** Polls skipped since the one before because it still ran. */
  readonly late: number;
  /** The groups due in this poll. */
  readonly groups: readonly GroupCollected[];
}

/** A context began to poll a server. */
export interface ScraperStarted {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** Version of pgherald. */
  readonly version: string;
  /** Interval of the polls, milliseconds. */
  readonly intervalMs: number;
  /** Groups it polls. */
  readonly groups: readonly string[];
}

/** A context ended its polling of a server in order; after a crash there is none. */
export interface ScraperStopped {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** Polls made since ScraperStarted. */
  readonly polls: number;
}

/** Backends alike in database, type and state. */
export interface BackendRow {
  /** Database connected to; null for processes without one. */
  readonly databaseOid: number | null;
  /** Its name. */
  readonly databaseName: string | null;
  /** True when the filters of the target let it through. */
  readonly watched: boolean;
  /** backend_type; unknown when the role may not see it. */
  readonly backendType: string;
  /** state of pg_stat_activity; unknown when the role may not see it, none for processes without one. */
  readonly state: string;
  /** How many. */
  readonly backends: number;
  /** Of these, how many wait for a lock. */
  readonly waiting: number;
  /** Age of the oldest open transaction among them, milliseconds. */
  readonly oldestTransactionAgeMs: number | null;
  /** Longest time in this state, milliseconds. */
  readonly oldestStateAgeMs: number | null;
}

/** Backends by database, type and state (pg_stat_activity). */
export interface BackendsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly BackendRow[];
}

/** The server. */
export interface BackgroundWriterRow {
  /** Buffers allocated. */
  readonly buffersAlloc: number | null;
  /** Buffers written by the background writer. */
  readonly buffersClean: number | null;
  /** Rounds stopped because too many buffers were written. */
  readonly maxwrittenClean: number | null;
  /** Buffers written by backends (before 17). */
  readonly buffersBackend: number | null;
  /** fsync calls made by backends (before 17). */
  readonly buffersBackendFsync: number | null;
  /** Last reset of these counters. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** What the background writer did (pg_stat_bgwriter). */
export interface BackgroundWriterMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly BackgroundWriterRow[];
}

/** The server. */
export interface CheckpointerRow {
  /** Checkpoints due by time. */
  readonly checkpointsTimed: number | null;
  /** Checkpoints requested. */
  readonly checkpointsRequested: number | null;
  /** Checkpoints completed (18+). */
  readonly checkpointsDone: number | null;
  /** Restartpoints due by time (17+). */
  readonly restartpointsTimed: number | null;
  /** Restartpoints requested (17+). */
  readonly restartpointsRequested: number | null;
  /** Restartpoints completed (17+). */
  readonly restartpointsDone: number | null;
  /** Time spent writing, milliseconds. */
  readonly writeTimeMs: number | null;
  /** Time spent syncing, milliseconds. */
  readonly syncTimeMs: number | null;
  /** Buffers written by checkpoints. */
  readonly buffersWritten: number | null;
  /** SLRU buffers written (18+). */
  readonly slruWritten: number | null;
  /** Last reset of these counters. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** What the checkpointer did (pg_stat_checkpointer, before 17 pg_stat_bgwriter). */
export interface CheckpointerMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly CheckpointerRow[];
}

/** One database. */
export interface DatabaseSizeRow {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_database.datname. */
  readonly databaseName: string;
  /** True when the filters of the target let it through. */
  readonly watched: boolean;
  /** pg_database_size; null without CONNECT or pg_read_all_stats. */
  readonly sizeBytes: number | null;
}

/** Bytes on disk of each database. */
export interface DatabaseSizesMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly DatabaseSizeRow[];
}

/** One database. */
export interface DatabaseRow {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_database.datname. */
  readonly databaseName: string;
  /** pg_database.datistemplate. */
  readonly isTemplate: boolean;
  /** pg_database.datallowconn. */
  readonly allowsConnections: boolean;
  /** True when the filters of the target let it through. */
  readonly watched: boolean;
  /** pg_database.datconnlimit; -1 is no limit. */
  readonly connectionLimit: number;
  /** Backends connected now (numbackends). */
  readonly numBackends: number | null;
  /** Transactions committed. */
  readonly xactCommit: number | null;
  /** Transactions rolled back. */
  readonly xactRollback: number | null;
  /** Blocks read from disk or the operating system. */
  readonly blksRead: number | null;
  /** Blocks found in shared buffers. */
  readonly blksHit: number | null;
  /** Live rows fetched by scans. */
  readonly tupReturned: number | null;
  /** Live rows fetched by index scans. */
  readonly tupFetched: number | null;
  /** Rows inserted. */
  readonly tupInserted: number | null;
  /** Rows updated. */
  readonly tupUpdated: number | null;
  /** Rows deleted. */
  readonly tupDeleted: number | null;
  /** Queries cancelled by recovery, all kinds. */
  readonly conflicts: number | null;
  /** Cancelled because a tablespace was dropped. */
  readonly conflTablespace: number | null;
  /** Cancelled by a lock timeout of recovery. */
  readonly conflLock: number | null;
  /** Cancelled by an old snapshot. */
  readonly conflSnapshot: number | null;
  /** Cancelled by a pinned buffer. */
  readonly conflBufferpin: number | null;
  /** Cancelled by a deadlock with recovery. */
  readonly conflDeadlock: number | null;
  /** Cancelled by a logical slot (16+). */
  readonly conflActiveLogicalslot: number | null;
  /** Temporary files written. */
  readonly tempFiles: number | null;
  /** Bytes written to temporary files. */
  readonly tempBytes: number | null;
  /** Deadlocks detected. */
  readonly deadlocks: number | null;
  /** Checksum failures; null where checksums are off. */
  readonly checksumFailures: number | null;
  /** Time spent reading blocks, milliseconds; 0 unless track_io_timing. */
  readonly blkReadTimeMs: number | null;
  /** Time spent writing blocks, milliseconds; 0 unless track_io_timing. */
  readonly blkWriteTimeMs: number | null;
  /** Time spent by sessions, milliseconds (14+). */
  readonly sessionTimeMs: number | null;
  /** Time spent executing statements, milliseconds (14+). */
  readonly activeTimeMs: number | null;
  /** Time idle in a transaction, milliseconds (14+). */
  readonly idleInTransactionTimeMs: number | null;
  /** Sessions established (14+). */
  readonly sessions: number | null;
  /** Sessions lost with their client (14+). */
  readonly sessionsAbandoned: number | null;
  /** Sessions ended by an error (14+). */
  readonly sessionsFatal: number | null;
  /** Sessions killed (14+). */
  readonly sessionsKilled: number | null;
  /** Parallel workers planned (18+). */
  readonly parallelWorkersToLaunch: number | null;
  /** Parallel workers launched (18+). */
  readonly parallelWorkersLaunched: number | null;
  /** Last reset of the database's statistics; null when never. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
  /** Epoch of the database's cumulative statistics. */
  readonly statsEpoch: string | null;
  /** Since when the counters of this row count; null when unknown. Microseconds since 1970, UTC. */
  readonly countersSince: number | null;
}

/** The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts). */
export interface DatabasesMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly DatabaseRow[];
}

/** Deadlocks happened since the poll before. */
export interface DeadlockDetected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Deadlocks since the poll before. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
}

/** The oldest holder of its kind. */
export interface HorizonRow {
  /** backend, prepared-transaction, slot, slot-catalog or standby. */
  readonly holder: string;
  /** pid of the backend, gid of the prepared transaction, name of the slot, application of the standby. */
  readonly holderName: string;
  /** Its database. */
  readonly databaseName: string | null;
  /** How far behind it holds the horizon, transactions. */
  readonly xidAge: number;
}

/** Who holds back the removal of dead rows: the oldest of each kind. */
export interface HorizonMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly HorizonRow[];
}

/** One kind of I/O; null where PostgreSQL says that it cannot happen. */
export interface IoRow {
  /** backend_type. */
  readonly backendType: string;
  /** relation, temp relation or wal. */
  readonly object: string;
  /** context: normal, vacuum, bulkread, bulkwrite or init. */
  readonly ioContext: string;
  /** Read operations. */
  readonly reads: number | null;
  /** Bytes read. */
  readonly readBytes: number | null;
  /** Time spent reading, milliseconds. */
  readonly readTimeMs: number | null;
  /** Write operations. */
  readonly writes: number | null;
  /** Bytes written. */
  readonly writeBytes: number | null;
  /** Time spent writing, milliseconds. */
  readonly writeTimeMs: number | null;
  /** Units asked to be written back. */
  readonly writebacks: number | null;
  /** Time spent on writeback, milliseconds. */
  readonly writebackTimeMs: number | null;
  /** Relation extensions. */
  readonly extends: number | null;
  /** Bytes of extensions. */
  readonly extendBytes: number | null;
  /** Time spent extending, milliseconds. */
  readonly extendTimeMs: number | null;
  /** Blocks found in shared buffers. */
  readonly hits: number | null;
  /** Blocks evicted for another. */
  readonly evictions: number | null;
  /** Buffers of a ring reused. */
  readonly reuses: number | null;
  /** fsync calls. */
  readonly fsyncs: number | null;
  /** Time spent in fsync, milliseconds. */
  readonly fsyncTimeMs: number | null;
  /** Last reset of these counters. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** I/O by backend type, object and context (pg_stat_io, 16+). */
export interface IoMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly IoRow[];
}

/** Locks alike in relation, mode and type. */
export interface LockRow {
  /** Relation locked; null for other targets. */
  readonly relationOid: number | null;
  /** Its schema. */
  readonly schemaName: string | null;
  /** Its name. */
  readonly relationName: string | null;
  /** locktype. */
  readonly lockType: string;
  /** Lock mode. */
  readonly mode: string;
  /** Locks held. */
  readonly granted: number;
  /** Locks waited for. */
  readonly waiting: number;
}

/** Locks of one database by relation, mode and type (pg_locks). */
export interface LocksMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly LockRow[];
}

/** The server. */
export interface ServerRow {
  /** max_connections. */
  readonly maxConnections: number;
  /** superuser_reserved_connections. */
  readonly superuserReservedConnections: number;
  /** reserved_connections (16+). */
  readonly reservedConnections: number | null;
  /** Databases the filters of the target let through. */
  readonly databasesWatched: number;
  /** When the server started. Microseconds since 1970, UTC. */
  readonly postmasterStartTime: number;
  /** When its configuration was last loaded. Microseconds since 1970, UTC. */
  readonly configurationLoadTime: number;
}

/** Limits and times of the server. */
export interface ServerMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ServerRow[];
}

/** A setting has another value than at the reading before. */
export interface SettingChanged {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the setting. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** Name of the setting. */
  readonly setting: string;
  /** Value before; null where withheld or new. */
  readonly previousValue: string | null;
  /** Value now; null where withheld or gone. */
  readonly newValue: string | null;
  /** Unit of the values. */
  readonly unit: string | null;
  /** Where the value comes from. */
  readonly source: string;
  /** True when it waits for a restart. */
  readonly pendingRestart: boolean;
  /** True when the values may hold a secret and are not told. */
  readonly withheld: boolean;
}

/** One setting. */
export interface SettingRow {
  /** Name of the setting. */
  readonly name: string;
  /** Its value; null where withheld. */
  readonly setting: string | null;
  /** Unit of the value. */
  readonly unit: string | null;
  /** Where the value comes from. */
  readonly source: string;
  /** True when a changed value waits for a restart. */
  readonly pendingRestart: boolean;
  /** True for settings whose value may hold a secret: it is never read into an event. */
  readonly withheld: boolean;
  /** Of a withheld setting: whether its value differs from the reading before; null when there was none. */
  readonly changed: boolean | null;
}

/** Settings of the server (pg_settings). */
export interface SettingsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly SettingRow[];
}

/** Locks alike in relation, mode and type. */
export interface SharedLockRow {
  /** Shared relation locked; null for other targets. */
  readonly relationOid: number | null;
  /** Its schema. */
  readonly schemaName: string | null;
  /** Its name. */
  readonly relationName: string | null;
  /** locktype. */
  readonly lockType: string;
  /** Lock mode. */
  readonly mode: string;
  /** Locks held. */
  readonly granted: number;
  /** Locks waited for. */
  readonly waiting: number;
}

/** Locks that belong to no single database: transaction ids and shared relations (pg_locks). */
export interface SharedLocksMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly SharedLockRow[];
}

/** The cumulative statistics began a new epoch: the server was restarted, somebody reset them, or a crash lost them. Counters of before and after are not compared. */
export interface StatsReset {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Name of the database, or of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database; null for the server's own views. */
  readonly database: DatabaseRef | null;
  /** Epoch before. */
  readonly previousEpoch: string;
  /** Epoch now. */
  readonly newEpoch: string;
}

/** The server. */
export interface WalDirectoryRow {
  /** Files in pg_wal. */
  readonly walFiles: number;
  /** Their size, bytes. */
  readonly walDirectoryBytes: number;
}

/** Files in pg_wal. */
export interface WalDirectoryMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly WalDirectoryRow[];
}

/** The server. */
export interface WalRow {
  /** WAL records generated. */
  readonly walRecords: number | null;
  /** Full page images generated. */
  readonly walFpi: number | null;
  /** Bytes of WAL generated. */
  readonly walBytes: number | null;
  /** Times WAL was written because the buffers were full. */
  readonly walBuffersFull: number | null;
  /** Writes of WAL buffers (14 to 17; later in pg_stat_io). */
  readonly walWrites: number | null;
  /** Syncs of WAL files (14 to 17). */
  readonly walSyncs: number | null;
  /** Time spent writing, milliseconds (14 to 17). */
  readonly walWriteTimeMs: number | null;
  /** Time spent syncing, milliseconds (14 to 17). */
  readonly walSyncTimeMs: number | null;
  /** Last reset of these counters. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** WAL generated (pg_stat_wal, 14+). */
export interface WalMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly WalRow[];
}

/** One counter of one database. */
export interface DatabaseForecast {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_database.datname. */
  readonly databaseName: string;
  /** xid or multixact. */
  readonly counter: string;
  /** Age of the oldest id. */
  readonly age: number;
  /** Age in percent of the ids there are. */
  readonly usedPct: number;
  /** Age in percent of the age at which autovacuum is forced. */
  readonly toForcedVacuumPct: number;
  /** Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown. */
  readonly hoursToStop: number | null;
}

/** How much of the transaction ids and multixacts each database has used up, and when it runs out at the present rate. */
export interface WraparoundForecast {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** One for each database and counter. */
  readonly databases: readonly DatabaseForecast[];
  /** Transaction ids used per hour over the last hour; null until an hour was seen. */
  readonly xidPerHour1h: number | null;
  /** The same over the last day. */
  readonly xidPerHour24h: number | null;
  /** Multixacts used per hour over the last hour; null until an hour was seen. */
  readonly multixactPerHour1h: number | null;
  /** The same over the last day. */
  readonly multixactPerHour24h: number | null;
}

/** One database; also those that allow no connections. */
export interface WraparoundRow {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_database.datname. */
  readonly databaseName: string;
  /** age(datfrozenxid), transactions. */
  readonly xidAge: number;
  /** mxid_age(datminmxid), multixacts. */
  readonly multixactAge: number;
  /** autovacuum_freeze_max_age, transactions. */
  readonly freezeMaxAge: number;
  /** autovacuum_multixact_freeze_max_age, multixacts. */
  readonly multixactFreezeMaxAge: number;
  /** Next transaction id, with its epoch. */
  readonly nextXid: number;
  /** Next multixact id, without epoch. */
  readonly nextMultixact: number;
}

/** Age of each database's oldest transaction id and multixact. */
export interface WraparoundMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly WraparoundRow[];
}

/** The oldest id of a database is young again. */
export interface WraparoundRiskCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database and counter. */
  readonly subject: string;
  /** Age in percent of the ids there are. */
  readonly value: number | null;
  /** Limit it fell below, percent. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** xid or multixact. */
  readonly counter: string;
  /** Age of the oldest id; null when the database is gone. */
  readonly age: number | null;
  /** Age in percent of the age at which autovacuum is forced; null when the database is gone. */
  readonly toForcedVacuumPct: number | null;
  /** Ids used per hour over the last hour; null until an hour was seen. */
  readonly perHour1h: number | null;
  /** Ids used per hour over the last day; null until a day was seen. */
  readonly perHour24h: number | null;
  /** Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown. */
  readonly hoursToStop: number | null;
}

/** The oldest id of a database came close to wraparound. */
export interface WraparoundRiskRaised {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database and counter. */
  readonly subject: string;
  /** Age in percent of the ids there are. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When it was first so, by the poll that saw it. Microseconds since 1970, UTC. */
  readonly since: number;
  /** eventId of the event that opened the episode; on the opening event its own. */
  readonly episode: string | null;
  /** Why an episode ended: recovered, dropped or unwatched; null where none ends. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused it; null where nothing was read. */
  readonly causedBy: string | null;
  /** True when it was already so at the first poll. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** xid or multixact. */
  readonly counter: string;
  /** Age of the oldest id; null when the database is gone. */
  readonly age: number | null;
  /** Age in percent of the age at which autovacuum is forced; null when the database is gone. */
  readonly toForcedVacuumPct: number | null;
  /** Ids used per hour over the last hour; null until an hour was seen. */
  readonly perHour1h: number | null;
  /** Ids used per hour over the last day; null until a day was seen. */
  readonly perHour24h: number | null;
  /** Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown. */
  readonly hoursToStop: number | null;
}

/** Every event by its name. */
export interface EventMap {
  readonly CacheUpdated: CacheUpdated;
  readonly ClusterSplit: ClusterSplit;
  readonly CollectionError: CollectionError;
  readonly DatabaseDiscovered: DatabaseDiscovered;
  readonly DatabaseVanished: DatabaseVanished;
  readonly EventsDropped: EventsDropped;
  readonly MemoryCheckpointed: MemoryCheckpointed;
  readonly MetricsCollected: MetricsCollected;
  readonly ScraperStarted: ScraperStarted;
  readonly ScraperStopped: ScraperStopped;
  readonly BackendsMeasured: BackendsMeasured;
  readonly BackgroundWriterMeasured: BackgroundWriterMeasured;
  readonly CheckpointerMeasured: CheckpointerMeasured;
  readonly DatabaseSizesMeasured: DatabaseSizesMeasured;
  readonly DatabasesMeasured: DatabasesMeasured;
  readonly DeadlockDetected: DeadlockDetected;
  readonly HorizonMeasured: HorizonMeasured;
  readonly IoMeasured: IoMeasured;
  readonly LocksMeasured: LocksMeasured;
  readonly ServerMeasured: ServerMeasured;
  readonly SettingChanged: SettingChanged;
  readonly SettingsMeasured: SettingsMeasured;
  readonly SharedLocksMeasured: SharedLocksMeasured;
  readonly StatsReset: StatsReset;
  readonly WalDirectoryMeasured: WalDirectoryMeasured;
  readonly WalMeasured: WalMeasured;
  readonly WraparoundForecast: WraparoundForecast;
  readonly WraparoundMeasured: WraparoundMeasured;
  readonly WraparoundRiskCleared: WraparoundRiskCleared;
  readonly WraparoundRiskRaised: WraparoundRiskRaised;
}

/** Name of an event. */
export type EventName = keyof EventMap;

/** Name of a measured event. */
export type MeasuredEventName =
  | 'MemoryCheckpointed'
  | 'BackendsMeasured'
  | 'BackgroundWriterMeasured'
  | 'CheckpointerMeasured'
  | 'DatabaseSizesMeasured'
  | 'DatabasesMeasured'
  | 'HorizonMeasured'
  | 'IoMeasured'
  | 'LocksMeasured'
  | 'ServerMeasured'
  | 'SettingsMeasured'
  | 'SharedLocksMeasured'
  | 'WalDirectoryMeasured'
  | 'WalMeasured'
  | 'WraparoundMeasured';

/** Name of a recorded event. */
export type RecordedEventName =
  | 'CacheUpdated'
  | 'CollectionError'
  | 'MetricsCollected'
  | 'WraparoundForecast';

/** Name of a decided event. */
export type DecidedEventName =
  | 'ClusterSplit'
  | 'DatabaseDiscovered'
  | 'DatabaseVanished'
  | 'EventsDropped'
  | 'ScraperStarted'
  | 'ScraperStopped'
  | 'DeadlockDetected'
  | 'SettingChanged'
  | 'StatsReset'
  | 'WraparoundRiskCleared'
  | 'WraparoundRiskRaised';

/** What a context keeps across restarts, by name. */
export interface MemoryMap {
  readonly PollingMemory: PollingMemory;
  readonly DatabaseMetricsMemory: DatabaseMetricsMemory;
}

/** measured: rows of one poll; recorded: one thing seen in this poll; decided: what happened, told once. */
export type EventKind = 'measured' | 'recorded' | 'decided';

/** How much it matters to whoever is on call. */
export type Severity = 'info' | 'warning' | 'error' | 'critical';

/** What is known of a type of event. */
export interface EventInfo {
  readonly type: EventName;
  /** Full name of its Avro record. */
  readonly fullName: string;
  /** Folder of its schema: a context, or collection, whose events every context publishes. */
  readonly folder: string;
  readonly kind: EventKind;
  readonly severity: Severity;
  /** The event that ends the episode this one opens. */
  readonly opens?: EventName;
  /** The event that opened the episode this one ends. */
  readonly closes?: EventName;
  /** When it happens, in one sentence. */
  readonly doc: string;
  /** Avro schema, self-contained JSON. */
  readonly schema: string;
}

/** What is known of a type of memory. */
export interface MemoryInfo {
  readonly type: keyof MemoryMap;
  /** Full name of its Avro record. */
  readonly fullName: string;
  /** Folder of its schema: a context, or collection. */
  readonly folder: string;
  readonly doc: string;
  /** Avro schema, self-contained JSON. */
  readonly schema: string;
}

/** All events: what a program may want to know of them. */
export const EVENTS: { readonly [T in EventName]: EventInfo } = {
  CacheUpdated: {
  "type": "CacheUpdated",
  "fullName": "pgherald.collection.CacheUpdated",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "The memory of a context changed.",
  "schema": "{\"type\":\"record\",\"name\":\"CacheUpdated\",\"namespace\":\"pgherald.collection\",\"doc\":\"The memory of a context changed.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"cache\",\"type\":\"string\",\"doc\":\"Which: memory, or the name of a cache.\"},{\"name\":\"entries\",\"type\":\"long\",\"doc\":\"Entries held.\"},{\"name\":\"bytes\",\"type\":\"long\",\"doc\":\"Encoded size, bytes.\"},{\"name\":\"evicted\",\"type\":\"long\",\"doc\":\"Entries dropped since the event before.\"}]}"
},
  ClusterSplit: {
  "type": "ClusterSplit",
  "fullName": "pgherald.collection.ClusterSplit",
  "folder": "collection",
  "kind": "decided",
  "severity": "warning",
  "doc": "Two targets under different cluster names are nodes of one cluster: verdicts over its nodes are incomplete.",
  "schema": "{\"type\":\"record\",\"name\":\"ClusterSplit\",\"namespace\":\"pgherald.collection\",\"doc\":\"Two targets under different cluster names are nodes of one cluster: verdicts over its nodes are incomplete.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The system identifier.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"systemIdentifier\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"The identifier they share.\"},{\"name\":\"clusters\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Cluster names used for it.\"},{\"name\":\"servers\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Servers concerned.\"}]}"
},
  CollectionError: {
  "type": "CollectionError",
  "fullName": "pgherald.collection.CollectionError",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "A group could not be read: its numbers are missing from this poll, all others are there.",
  "schema": "{\"type\":\"record\",\"name\":\"CollectionError\",\"namespace\":\"pgherald.collection\",\"doc\":\"A group could not be read: its numbers are missing from this poll, all others are there.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group; server for the connection itself.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of PostgreSQL; null when the failure was not PostgreSQL's.\",\"default\":null},{\"name\":\"code\",\"type\":\"string\",\"doc\":\"Kind of failure, of the closed list in libs/postgres.\"},{\"name\":\"retryable\",\"type\":\"boolean\",\"doc\":\"True when it may pass by itself.\"},{\"name\":\"attempts\",\"type\":\"long\",\"doc\":\"How often it was tried in this poll.\"},{\"name\":\"message\",\"type\":\"string\",\"doc\":\"What failed, where, why and what to do; never a text of the user's.\"}]}"
},
  DatabaseDiscovered: {
  "type": "DatabaseDiscovered",
  "fullName": "pgherald.collection.DatabaseDiscovered",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "opens": "DatabaseVanished",
  "doc": "A database is there that was not there at the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseDiscovered\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database is there that was not there at the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"DatabaseVanished\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  DatabaseVanished: {
  "type": "DatabaseVanished",
  "fullName": "pgherald.collection.DatabaseVanished",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "closes": "DatabaseDiscovered",
  "doc": "A database that was there is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseVanished\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database that was there is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"DatabaseDiscovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  EventsDropped: {
  "type": "EventsDropped",
  "fullName": "pgherald.collection.EventsDropped",
  "folder": "collection",
  "kind": "decided",
  "severity": "error",
  "doc": "Events could not be kept and are lost: the log refused them for longer than the agent could hold them.",
  "schema": "{\"type\":\"record\",\"name\":\"EventsDropped\",\"namespace\":\"pgherald.collection\",\"doc\":\"Events could not be kept and are lost: the log refused them for longer than the agent could hold them.\",\"kind\":\"decided\",\"severity\":\"error\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Topic.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"topic\",\"type\":\"string\",\"doc\":\"Topic they were meant for.\"},{\"name\":\"from\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the oldest event lost.\"},{\"name\":\"to\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the newest event lost.\"},{\"name\":\"counts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DroppedCount\",\"namespace\":\"pgherald.collection\",\"doc\":\"How many events of a type were lost.\",\"fields\":[{\"name\":\"type\",\"type\":\"string\",\"doc\":\"Name of the event.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many.\"}]}},\"doc\":\"By type.\"}]}"
},
  MemoryCheckpointed: {
  "type": "MemoryCheckpointed",
  "fullName": "pgherald.collection.MemoryCheckpointed",
  "folder": "collection",
  "kind": "measured",
  "severity": "info",
  "doc": "What a context knew at this instant, so that its decisions can be made again from here.",
  "schema": "{\"type\":\"record\",\"name\":\"MemoryCheckpointed\",\"namespace\":\"pgherald.collection\",\"doc\":\"What a context knew at this instant, so that its decisions can be made again from here.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Key of the memory in the state topic.\"},{\"name\":\"memory\",\"type\":\"bytes\",\"doc\":\"The memory, encoded as in the state topic.\"},{\"name\":\"limits\",\"type\":\"string\",\"doc\":\"Limits in force, as JSON with sorted keys.\"},{\"name\":\"version\",\"type\":\"string\",\"doc\":\"Version of pgherald.\"}]}"
},
  MetricsCollected: {
  "type": "MetricsCollected",
  "fullName": "pgherald.collection.MetricsCollected",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "A poll is over: what it read, how long it took, how much it covered.",
  "schema": "{\"type\":\"record\",\"name\":\"MetricsCollected\",\"namespace\":\"pgherald.collection\",\"doc\":\"A poll is over: what it read, how long it took, how much it covered.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the poll, milliseconds.\"},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Statements sent to the server.\"},{\"name\":\"rows\",\"type\":\"long\",\"doc\":\"Rows read.\"},{\"name\":\"databases\",\"type\":\"long\",\"doc\":\"Databases watched.\"},{\"name\":\"late\",\"type\":\"long\",\"doc\":\"Polls skipped since the one before because it still ran.\"},{\"name\":\"groups\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"GroupCollected\",\"namespace\":\"pgherald.collection\",\"doc\":\"One group of views in one poll.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group.\"},{\"name\":\"rows\",\"type\":\"long\",\"doc\":\"Rows read.\"},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Time spent in its statements, milliseconds.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Readings that succeeded.\"},{\"name\":\"failures\",\"type\":\"long\",\"doc\":\"Readings that failed.\"},{\"name\":\"coveragePct\",\"type\":\"double\",\"doc\":\"Share of the readings due that succeeded, percent.\"}]}},\"doc\":\"The groups due in this poll.\"}]}"
},
  ScraperStarted: {
  "type": "ScraperStarted",
  "fullName": "pgherald.collection.ScraperStarted",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "doc": "A context began to poll a server.",
  "schema": "{\"type\":\"record\",\"name\":\"ScraperStarted\",\"namespace\":\"pgherald.collection\",\"doc\":\"A context began to poll a server.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"version\",\"type\":\"string\",\"doc\":\"Version of pgherald.\"},{\"name\":\"intervalMs\",\"type\":\"long\",\"doc\":\"Interval of the polls, milliseconds.\"},{\"name\":\"groups\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Groups it polls.\"}]}"
},
  ScraperStopped: {
  "type": "ScraperStopped",
  "fullName": "pgherald.collection.ScraperStopped",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "doc": "A context ended its polling of a server in order; after a crash there is none.",
  "schema": "{\"type\":\"record\",\"name\":\"ScraperStopped\",\"namespace\":\"pgherald.collection\",\"doc\":\"A context ended its polling of a server in order; after a crash there is none.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"polls\",\"type\":\"long\",\"doc\":\"Polls made since ScraperStarted.\"}]}"
},
  BackendsMeasured: {
  "type": "BackendsMeasured",
  "fullName": "pgherald.database_metrics.BackendsMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Backends by database, type and state (pg_stat_activity).",
  "schema": "{\"type\":\"record\",\"name\":\"BackendsMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Backends by database, type and state (pg_stat_activity).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BackendRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Backends alike in database, type and state.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to; null for processes without one.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True when the filters of the target let it through.\"},{\"name\":\"backendType\",\"type\":\"string\",\"doc\":\"backend_type; unknown when the role may not see it.\"},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"state of pg_stat_activity; unknown when the role may not see it, none for processes without one.\"},{\"name\":\"backends\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Of these, how many wait for a lock.\"},{\"name\":\"oldestTransactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest open transaction among them, milliseconds.\",\"default\":null},{\"name\":\"oldestStateAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time in this state, milliseconds.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  BackgroundWriterMeasured: {
  "type": "BackgroundWriterMeasured",
  "fullName": "pgherald.database_metrics.BackgroundWriterMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "What the background writer did (pg_stat_bgwriter).",
  "schema": "{\"type\":\"record\",\"name\":\"BackgroundWriterMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"What the background writer did (pg_stat_bgwriter).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BackgroundWriterRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"buffersAlloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers allocated.\",\"default\":null},{\"name\":\"buffersClean\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by the background writer.\",\"default\":null},{\"name\":\"maxwrittenClean\",\"type\":[\"null\",\"long\"],\"doc\":\"Rounds stopped because too many buffers were written.\",\"default\":null},{\"name\":\"buffersBackend\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by backends (before 17).\",\"default\":null},{\"name\":\"buffersBackendFsync\",\"type\":[\"null\",\"long\"],\"doc\":\"fsync calls made by backends (before 17).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  CheckpointerMeasured: {
  "type": "CheckpointerMeasured",
  "fullName": "pgherald.database_metrics.CheckpointerMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "What the checkpointer did (pg_stat_checkpointer, before 17 pg_stat_bgwriter).",
  "schema": "{\"type\":\"record\",\"name\":\"CheckpointerMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"What the checkpointer did (pg_stat_checkpointer, before 17 pg_stat_bgwriter).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CheckpointerRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"checkpointsTimed\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints due by time.\",\"default\":null},{\"name\":\"checkpointsRequested\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints requested.\",\"default\":null},{\"name\":\"checkpointsDone\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints completed (18+).\",\"default\":null},{\"name\":\"restartpointsTimed\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints due by time (17+).\",\"default\":null},{\"name\":\"restartpointsRequested\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints requested (17+).\",\"default\":null},{\"name\":\"restartpointsDone\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints completed (17+).\",\"default\":null},{\"name\":\"writeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds.\",\"default\":null},{\"name\":\"syncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent syncing, milliseconds.\",\"default\":null},{\"name\":\"buffersWritten\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by checkpoints.\",\"default\":null},{\"name\":\"slruWritten\",\"type\":[\"null\",\"long\"],\"doc\":\"SLRU buffers written (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  DatabaseSizesMeasured: {
  "type": "DatabaseSizesMeasured",
  "fullName": "pgherald.database_metrics.DatabaseSizesMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Bytes on disk of each database.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseSizesMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Bytes on disk of each database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseSizeRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True when the filters of the target let it through.\"},{\"name\":\"sizeBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database_size; null without CONNECT or pg_read_all_stats.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  DatabasesMeasured: {
  "type": "DatabasesMeasured",
  "fullName": "pgherald.database_metrics.DatabasesMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts).",
  "schema": "{\"type\":\"record\",\"name\":\"DatabasesMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"isTemplate\",\"type\":\"boolean\",\"doc\":\"pg_database.datistemplate.\"},{\"name\":\"allowsConnections\",\"type\":\"boolean\",\"doc\":\"pg_database.datallowconn.\"},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True when the filters of the target let it through.\"},{\"name\":\"connectionLimit\",\"type\":\"long\",\"doc\":\"pg_database.datconnlimit; -1 is no limit.\"},{\"name\":\"numBackends\",\"type\":[\"null\",\"long\"],\"doc\":\"Backends connected now (numbackends).\",\"default\":null},{\"name\":\"xactCommit\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions committed.\",\"default\":null},{\"name\":\"xactRollback\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions rolled back.\",\"default\":null},{\"name\":\"blksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks read from disk or the operating system.\",\"default\":null},{\"name\":\"blksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks found in shared buffers.\",\"default\":null},{\"name\":\"tupReturned\",\"type\":[\"null\",\"long\"],\"doc\":\"Live rows fetched by scans.\",\"default\":null},{\"name\":\"tupFetched\",\"type\":[\"null\",\"long\"],\"doc\":\"Live rows fetched by index scans.\",\"default\":null},{\"name\":\"tupInserted\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows inserted.\",\"default\":null},{\"name\":\"tupUpdated\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows updated.\",\"default\":null},{\"name\":\"tupDeleted\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows deleted.\",\"default\":null},{\"name\":\"conflicts\",\"type\":[\"null\",\"long\"],\"doc\":\"Queries cancelled by recovery, all kinds.\",\"default\":null},{\"name\":\"conflTablespace\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled because a tablespace was dropped.\",\"default\":null},{\"name\":\"conflLock\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a lock timeout of recovery.\",\"default\":null},{\"name\":\"conflSnapshot\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by an old snapshot.\",\"default\":null},{\"name\":\"conflBufferpin\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a pinned buffer.\",\"default\":null},{\"name\":\"conflDeadlock\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a deadlock with recovery.\",\"default\":null},{\"name\":\"conflActiveLogicalslot\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a logical slot (16+).\",\"default\":null},{\"name\":\"tempFiles\",\"type\":[\"null\",\"long\"],\"doc\":\"Temporary files written.\",\"default\":null},{\"name\":\"tempBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes written to temporary files.\",\"default\":null},{\"name\":\"deadlocks\",\"type\":[\"null\",\"long\"],\"doc\":\"Deadlocks detected.\",\"default\":null},{\"name\":\"checksumFailures\",\"type\":[\"null\",\"long\"],\"doc\":\"Checksum failures; null where checksums are off.\",\"default\":null},{\"name\":\"blkReadTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading blocks, milliseconds; 0 unless track_io_timing.\",\"default\":null},{\"name\":\"blkWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing blocks, milliseconds; 0 unless track_io_timing.\",\"default\":null},{\"name\":\"sessionTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent by sessions, milliseconds (14+).\",\"default\":null},{\"name\":\"activeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent executing statements, milliseconds (14+).\",\"default\":null},{\"name\":\"idleInTransactionTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time idle in a transaction, milliseconds (14+).\",\"default\":null},{\"name\":\"sessions\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions established (14+).\",\"default\":null},{\"name\":\"sessionsAbandoned\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions lost with their client (14+).\",\"default\":null},{\"name\":\"sessionsFatal\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions ended by an error (14+).\",\"default\":null},{\"name\":\"sessionsKilled\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions killed (14+).\",\"default\":null},{\"name\":\"parallelWorkersToLaunch\",\"type\":[\"null\",\"long\"],\"doc\":\"Parallel workers planned (18+).\",\"default\":null},{\"name\":\"parallelWorkersLaunched\",\"type\":[\"null\",\"long\"],\"doc\":\"Parallel workers launched (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of the database's statistics; null when never.\",\"default\":null},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Epoch of the database's cumulative statistics.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of this row count; null when unknown.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  DeadlockDetected: {
  "type": "DeadlockDetected",
  "fullName": "pgherald.database_metrics.DeadlockDetected",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "warning",
  "doc": "Deadlocks happened since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"DeadlockDetected\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Deadlocks happened since the poll before.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Deadlocks since the poll before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  HorizonMeasured: {
  "type": "HorizonMeasured",
  "fullName": "pgherald.database_metrics.HorizonMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Who holds back the removal of dead rows: the oldest of each kind.",
  "schema": "{\"type\":\"record\",\"name\":\"HorizonMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Who holds back the removal of dead rows: the oldest of each kind.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"HorizonRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest holder of its kind.\",\"fields\":[{\"name\":\"holder\",\"type\":\"string\",\"doc\":\"backend, prepared-transaction, slot, slot-catalog or standby.\"},{\"name\":\"holderName\",\"type\":\"string\",\"doc\":\"pid of the backend, gid of the prepared transaction, name of the slot, application of the standby.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"xidAge\",\"type\":\"long\",\"doc\":\"How far behind it holds the horizon, transactions.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  IoMeasured: {
  "type": "IoMeasured",
  "fullName": "pgherald.database_metrics.IoMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "I/O by backend type, object and context (pg_stat_io, 16+).",
  "schema": "{\"type\":\"record\",\"name\":\"IoMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"I/O by backend type, object and context (pg_stat_io, 16+).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IoRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One kind of I/O; null where PostgreSQL says that it cannot happen.\",\"fields\":[{\"name\":\"backendType\",\"type\":\"string\",\"doc\":\"backend_type.\"},{\"name\":\"object\",\"type\":\"string\",\"doc\":\"relation, temp relation or wal.\"},{\"name\":\"ioContext\",\"type\":\"string\",\"doc\":\"context: normal, vacuum, bulkread, bulkwrite or init.\"},{\"name\":\"reads\",\"type\":[\"null\",\"long\"],\"doc\":\"Read operations.\",\"default\":null},{\"name\":\"readBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes read.\",\"default\":null},{\"name\":\"readTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading, milliseconds.\",\"default\":null},{\"name\":\"writes\",\"type\":[\"null\",\"long\"],\"doc\":\"Write operations.\",\"default\":null},{\"name\":\"writeBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes written.\",\"default\":null},{\"name\":\"writeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds.\",\"default\":null},{\"name\":\"writebacks\",\"type\":[\"null\",\"long\"],\"doc\":\"Units asked to be written back.\",\"default\":null},{\"name\":\"writebackTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent on writeback, milliseconds.\",\"default\":null},{\"name\":\"extends\",\"type\":[\"null\",\"long\"],\"doc\":\"Relation extensions.\",\"default\":null},{\"name\":\"extendBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes of extensions.\",\"default\":null},{\"name\":\"extendTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent extending, milliseconds.\",\"default\":null},{\"name\":\"hits\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks found in shared buffers.\",\"default\":null},{\"name\":\"evictions\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks evicted for another.\",\"default\":null},{\"name\":\"reuses\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers of a ring reused.\",\"default\":null},{\"name\":\"fsyncs\",\"type\":[\"null\",\"long\"],\"doc\":\"fsync calls.\",\"default\":null},{\"name\":\"fsyncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent in fsync, milliseconds.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  LocksMeasured: {
  "type": "LocksMeasured",
  "fullName": "pgherald.database_metrics.LocksMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Locks of one database by relation, mode and type (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"LocksMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks of one database by relation, mode and type (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks alike in relation, mode and type.\",\"fields\":[{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Relation locked; null for other targets.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"locktype.\"},{\"name\":\"mode\",\"type\":\"string\",\"doc\":\"Lock mode.\"},{\"name\":\"granted\",\"type\":\"long\",\"doc\":\"Locks held.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Locks waited for.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerMeasured: {
  "type": "ServerMeasured",
  "fullName": "pgherald.database_metrics.ServerMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Limits and times of the server.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Limits and times of the server.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ServerRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"max_connections.\"},{\"name\":\"superuserReservedConnections\",\"type\":\"long\",\"doc\":\"superuser_reserved_connections.\"},{\"name\":\"reservedConnections\",\"type\":[\"null\",\"long\"],\"doc\":\"reserved_connections (16+).\",\"default\":null},{\"name\":\"databasesWatched\",\"type\":\"long\",\"doc\":\"Databases the filters of the target let through.\"},{\"name\":\"postmasterStartTime\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the server started.\"},{\"name\":\"configurationLoadTime\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When its configuration was last loaded.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  SettingChanged: {
  "type": "SettingChanged",
  "fullName": "pgherald.database_metrics.SettingChanged",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "doc": "A setting has another value than at the reading before.",
  "schema": "{\"type\":\"record\",\"name\":\"SettingChanged\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"A setting has another value than at the reading before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"setting\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"previousValue\",\"type\":[\"null\",\"string\"],\"doc\":\"Value before; null where withheld or new.\",\"default\":null},{\"name\":\"newValue\",\"type\":[\"null\",\"string\"],\"doc\":\"Value now; null where withheld or gone.\",\"default\":null},{\"name\":\"unit\",\"type\":[\"null\",\"string\"],\"doc\":\"Unit of the values.\",\"default\":null},{\"name\":\"source\",\"type\":\"string\",\"doc\":\"Where the value comes from.\"},{\"name\":\"pendingRestart\",\"type\":\"boolean\",\"doc\":\"True when it waits for a restart.\"},{\"name\":\"withheld\",\"type\":\"boolean\",\"doc\":\"True when the values may hold a secret and are not told.\"}]}"
},
  SettingsMeasured: {
  "type": "SettingsMeasured",
  "fullName": "pgherald.database_metrics.SettingsMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Settings of the server (pg_settings).",
  "schema": "{\"type\":\"record\",\"name\":\"SettingsMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Settings of the server (pg_settings).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SettingRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One setting.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"setting\",\"type\":[\"null\",\"string\"],\"doc\":\"Its value; null where withheld.\",\"default\":null},{\"name\":\"unit\",\"type\":[\"null\",\"string\"],\"doc\":\"Unit of the value.\",\"default\":null},{\"name\":\"source\",\"type\":\"string\",\"doc\":\"Where the value comes from.\"},{\"name\":\"pendingRestart\",\"type\":\"boolean\",\"doc\":\"True when a changed value waits for a restart.\"},{\"name\":\"withheld\",\"type\":\"boolean\",\"doc\":\"True for settings whose value may hold a secret: it is never read into an event.\"},{\"name\":\"changed\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Of a withheld setting: whether its value differs from the reading before; null when there was none.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  SharedLocksMeasured: {
  "type": "SharedLocksMeasured",
  "fullName": "pgherald.database_metrics.SharedLocksMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Locks that belong to no single database: transaction ids and shared relations (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"SharedLocksMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks that belong to no single database: transaction ids and shared relations (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SharedLockRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks alike in relation, mode and type.\",\"fields\":[{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Shared relation locked; null for other targets.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"locktype.\"},{\"name\":\"mode\",\"type\":\"string\",\"doc\":\"Lock mode.\"},{\"name\":\"granted\",\"type\":\"long\",\"doc\":\"Locks held.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Locks waited for.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  StatsReset: {
  "type": "StatsReset",
  "fullName": "pgherald.database_metrics.StatsReset",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "doc": "The cumulative statistics began a new epoch: the server was restarted, somebody reset them, or a crash lost them. Counters of before and after are not compared.",
  "schema": "{\"type\":\"record\",\"name\":\"StatsReset\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The cumulative statistics began a new epoch: the server was restarted, somebody reset them, or a crash lost them. Counters of before and after are not compared.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database, or of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database; null for the server's own views.\",\"default\":null},{\"name\":\"previousEpoch\",\"type\":\"string\",\"doc\":\"Epoch before.\"},{\"name\":\"newEpoch\",\"type\":\"string\",\"doc\":\"Epoch now.\"}]}"
},
  WalDirectoryMeasured: {
  "type": "WalDirectoryMeasured",
  "fullName": "pgherald.database_metrics.WalDirectoryMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Files in pg_wal.",
  "schema": "{\"type\":\"record\",\"name\":\"WalDirectoryMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Files in pg_wal.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalDirectoryRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"walFiles\",\"type\":\"long\",\"doc\":\"Files in pg_wal.\"},{\"name\":\"walDirectoryBytes\",\"type\":\"long\",\"doc\":\"Their size, bytes.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WalMeasured: {
  "type": "WalMeasured",
  "fullName": "pgherald.database_metrics.WalMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "WAL generated (pg_stat_wal, 14+).",
  "schema": "{\"type\":\"record\",\"name\":\"WalMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"WAL generated (pg_stat_wal, 14+).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"walRecords\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL records generated.\",\"default\":null},{\"name\":\"walFpi\",\"type\":[\"null\",\"long\"],\"doc\":\"Full page images generated.\",\"default\":null},{\"name\":\"walBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes of WAL generated.\",\"default\":null},{\"name\":\"walBuffersFull\",\"type\":[\"null\",\"long\"],\"doc\":\"Times WAL was written because the buffers were full.\",\"default\":null},{\"name\":\"walWrites\",\"type\":[\"null\",\"long\"],\"doc\":\"Writes of WAL buffers (14 to 17; later in pg_stat_io).\",\"default\":null},{\"name\":\"walSyncs\",\"type\":[\"null\",\"long\"],\"doc\":\"Syncs of WAL files (14 to 17).\",\"default\":null},{\"name\":\"walWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds (14 to 17).\",\"default\":null},{\"name\":\"walSyncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent syncing, milliseconds (14 to 17).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WraparoundForecast: {
  "type": "WraparoundForecast",
  "fullName": "pgherald.database_metrics.WraparoundForecast",
  "folder": "database-metrics",
  "kind": "recorded",
  "severity": "info",
  "doc": "How much of the transaction ids and multixacts each database has used up, and when it runs out at the present rate.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundForecast\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"How much of the transaction ids and multixacts each database has used up, and when it runs out at the present rate.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseForecast\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One counter of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":\"long\",\"doc\":\"Age of the oldest id.\"},{\"name\":\"usedPct\",\"type\":\"double\",\"doc\":\"Age in percent of the ids there are.\"},{\"name\":\"toForcedVacuumPct\",\"type\":\"double\",\"doc\":\"Age in percent of the age at which autovacuum is forced.\"},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown.\",\"default\":null}]}},\"doc\":\"One for each database and counter.\"},{\"name\":\"xidPerHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Transaction ids used per hour over the last hour; null until an hour was seen.\",\"default\":null},{\"name\":\"xidPerHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"The same over the last day.\",\"default\":null},{\"name\":\"multixactPerHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Multixacts used per hour over the last hour; null until an hour was seen.\",\"default\":null},{\"name\":\"multixactPerHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"The same over the last day.\",\"default\":null}]}"
},
  WraparoundMeasured: {
  "type": "WraparoundMeasured",
  "fullName": "pgherald.database_metrics.WraparoundMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Age of each database's oldest transaction id and multixact.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Age of each database's oldest transaction id and multixact.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WraparoundRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database; also those that allow no connections.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"xidAge\",\"type\":\"long\",\"doc\":\"age(datfrozenxid), transactions.\"},{\"name\":\"multixactAge\",\"type\":\"long\",\"doc\":\"mxid_age(datminmxid), multixacts.\"},{\"name\":\"freezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_freeze_max_age, transactions.\"},{\"name\":\"multixactFreezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_multixact_freeze_max_age, multixacts.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WraparoundRiskCleared: {
  "type": "WraparoundRiskCleared",
  "fullName": "pgherald.database_metrics.WraparoundRiskCleared",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "closes": "WraparoundRiskRaised",
  "doc": "The oldest id of a database is young again.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundRiskCleared\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest id of a database is young again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"WraparoundRiskRaised\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and counter.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the ids there are.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit it fell below, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest id; null when the database is gone.\",\"default\":null},{\"name\":\"toForcedVacuumPct\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the age at which autovacuum is forced; null when the database is gone.\",\"default\":null},{\"name\":\"perHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last hour; null until an hour was seen.\",\"default\":null},{\"name\":\"perHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last day; null until a day was seen.\",\"default\":null},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown.\",\"default\":null}]}"
},
  WraparoundRiskRaised: {
  "type": "WraparoundRiskRaised",
  "fullName": "pgherald.database_metrics.WraparoundRiskRaised",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "critical",
  "opens": "WraparoundRiskCleared",
  "doc": "The oldest id of a database came close to wraparound.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundRiskRaised\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest id of a database came close to wraparound.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"WraparoundRiskCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and counter.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the ids there are.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest id; null when the database is gone.\",\"default\":null},{\"name\":\"toForcedVacuumPct\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the age at which autovacuum is forced; null when the database is gone.\",\"default\":null},{\"name\":\"perHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last hour; null until an hour was seen.\",\"default\":null},{\"name\":\"perHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last day; null until a day was seen.\",\"default\":null},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown.\",\"default\":null}]}"
},
};

/** All memories. */
export const MEMORIES: { readonly [T in keyof MemoryMap]: MemoryInfo } = {
  PollingMemory: {
  "type": "PollingMemory",
  "fullName": "pgherald.collection.PollingMemory",
  "folder": "collection",
  "doc": "What polling remembers of a server between polls and across restarts.",
  "schema": "{\"type\":\"record\",\"name\":\"PollingMemory\",\"namespace\":\"pgherald.collection\",\"doc\":\"What polling remembers of a server between polls and across restarts.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"epochs\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"EpochSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"Epoch of the statistics of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid; 0 for the server's own views.\"},{\"name\":\"epoch\",\"type\":\"string\",\"doc\":\"The epoch.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"First poll that saw it.\"}]}},\"doc\":\"Epochs in force.\"},{\"name\":\"splits\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"long\",\"logicalType\":\"int64\"}},\"doc\":\"System identifiers of which a ClusterSplit was told.\"},{\"name\":\"checkpointedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the memory was last written to the measured topic.\",\"default\":null},{\"name\":\"checkpointedLimits\",\"type\":\"string\",\"doc\":\"Limits and version that were in force then.\"}]}"
},
  DatabaseMetricsMemory: {
  "type": "DatabaseMetricsMemory",
  "fullName": "pgherald.database_metrics.DatabaseMetricsMemory",
  "folder": "database-metrics",
  "doc": "What database-metrics has decided about a server, so that nothing is told twice.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseMetricsMemory\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"What database-metrics has decided about a server, so that nothing is told twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseKnown\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"A database that was told of.\",\"fields\":[{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its DatabaseDiscovered.\"}]}},\"doc\":\"Databases known.\"},{\"name\":\"databasesSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Poll that first listed the databases; null before.\",\"default\":null},{\"name\":\"wraparound\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WraparoundEpisode\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"An open risk of wraparound.\",\"fields\":[{\"name\":\"database\",\"type\":\"pgherald.DatabaseRef\",\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of the WraparoundRiskRaised.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was raised.\"},{\"name\":\"limit\",\"type\":\"double\",\"doc\":\"Limit passed, percent.\"}]}},\"doc\":\"Open risks.\"},{\"name\":\"idSamples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IdSample\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Where the id counters stood at an instant.\",\"fields\":[{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"The instant.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One for every five minutes of the last hour, then one an hour for a day.\"}]}"
},
};
