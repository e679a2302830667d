// DO NOT EDIT: made from schemas/ by `npm run generate`.

/** Which part of a reading a message carries. */
export interface Chunk {
  /** Number of this part, from 0. */
  readonly index: number;
  /** How many parts the reading has. */
  readonly count: number;
}

/** Who holds connections. */
export interface ConnectionHolder {
  /** Database. */
  readonly databaseName: string | null;
  /** Role. */
  readonly userName: string | null;
  /** application_name. */
  readonly applicationName: string | null;
  /** How many. */
  readonly connections: number;
  /** Of these, how many are idle or idle in a transaction. */
  readonly idle: number;
}

/** A database by oid and name; names may be reused, oids are not. */
export interface DatabaseRef {
  /** pg_database.oid. */
  readonly oid: number;
  /** pg_database.datname. */
  readonly name: string;
}

/** What every decided event begins with; its own fields follow. */
export interface Decided {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What it is about. */
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

/** Something told that has not ended. */
export interface ConnectionEpisode {
  /** Name of the opening event. */
  readonly kind: string;
  /** What it is about. */
  readonly subject: string;
  /** Since when it is so. Microseconds since 1970, UTC. */
  readonly since: number;
  /** Database in which it was read; null for what is read once per server. */
  readonly databaseOid: number | null;
  /** Limit passed. */
  readonly limit: number | null;
  /** eventId of the opening event. */
  readonly episode: string;
}

/** What connection-management must know after a restart so that it tells nothing twice. */
export interface ConnectionManagementMemory {
  /** First poll at which the server answered; null before. Microseconds since 1970, UTC. */
  readonly connectedSince: number | null;
  /** Poll at which it could not be asked; null while it answers. Microseconds since 1970, UTC. */
  readonly unreachableSince: number | null;
  /** eventId of ServerUnreachable; null while the server answers. */
  readonly unreachable: string | null;
  /** When the server was started. Microseconds since 1970, UTC. */
  readonly postmasterStartedAt: number | null;
  /** Who held most connections when they were last near their limit; empty while they are not. */
  readonly holders: readonly ConnectionHolder[];
  /** What is open. */
  readonly episodes: readonly ConnectionEpisode[];
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

/** An open episode of blocking. */
export interface BlockingKnown {
  /** Backend at the root. */
  readonly pid: number;
  /** When its session began. Microseconds since 1970, UTC. */
  readonly backendStartedAt: number | null;
  /** As told. */
  readonly subject: string;
  /** Seconds when last seen. */
  readonly value: number;
  /** eventId of its BlockingDetected. */
  readonly episode: string;
}

/** An open long transaction. */
export interface LongTransactionKnown {
  /** Its backend. */
  readonly pid: number;
  /** When it began. Microseconds since 1970, UTC. */
  readonly transactionStartedAt: number;
  /** Its database. */
  readonly databaseName: string | null;
  /** Its role. */
  readonly userName: string | null;
  /** Its application_name. */
  readonly applicationName: string | null;
  /** As told. */
  readonly subject: string;
  /** Seconds when last seen. */
  readonly value: number;
  /** eventId of its LongTransactionDetected. */
  readonly episode: string;
}

/** A session that waits for a lock, where PostgreSQL does not tell since when. */
export interface LockWaitKnown {
  /** Its backend. */
  readonly pid: number;
  /** When its statement began. Microseconds since 1970, UTC. */
  readonly queryStartedAt: number | null;
  /** When it was first seen waiting. Microseconds since 1970, UTC. */
  readonly since: number;
}

/** A statement that ranked of late. */
export interface StatementKnown {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** True when the end of the text is missing. */
  readonly queryIsCut: boolean;
  /** True for a statement of pgherald. */
  readonly isOwn: boolean;
  /** When it last ranked. Microseconds since 1970, UTC. */
  readonly rankedAt: number;
}

/** An open episode of evictions. */
export interface EvictionsKnown {
  /** eventId of its StatementViewFull. */
  readonly episode: string;
  /** When statements were last seen evicted. Microseconds since 1970, UTC. */
  readonly lastAt: number;
  /** Evictions when last seen. */
  readonly value: number;
}

/** The plan of a statement, or why it had none. */
export interface PlanKnown {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Shape of its last plan; null when it never had one. */
  readonly shape: string | null;
  /** Estimated cost of its last plan. */
  readonly totalCost: number | null;
  /** The plan while it is taken for valid and is short enough to be kept. */
  readonly planJson: string | null;
  /** Why the last attempt gave no plan. */
  readonly reason: string | null;
  /** Mean time of an execution when it was planned. */
  readonly meanExecTimeMs: number | null;
  /** False once its end was told by PlanExpired. */
  readonly isValid: boolean;
  /** When it was last tried. Microseconds since 1970, UTC. */
  readonly plannedAt: number;
  /** When its statement last ranked. Microseconds since 1970, UTC. */
  readonly rankedAt: number;
}

/** A statement that ranked of late. */
export interface RankedKnown {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** When it last ranked. Microseconds since 1970, UTC. */
  readonly rankedAt: number;
}

/** An open episode of too much cost. */
export interface BudgetKnown {
  /** eventId of its BudgetExceeded. */
  readonly episode: string;
  /** How many times longer polls are apart than configured. */
  readonly slowdown: number;
  /** Percent when last measured. */
  readonly value: number;
  /** costLimit when last measured. */
  readonly limit: number;
}

/** What query-analysis has decided about a server, so that nothing is told twice. */
export interface QueryAnalysisMemory {
  /** Open episodes of blocking. */
  readonly blocking: readonly BlockingKnown[];
  /** Open long transactions. */
  readonly longTransactions: readonly LongTransactionKnown[];
  /** Waits of PostgreSQL 13. */
  readonly lockWaits: readonly LockWaitKnown[];
  /** Texts of statements that ranked of late. */
  readonly texts: readonly StatementKnown[];
  /** Fingerprints told by QueryObfuscated, the last ones. */
  readonly announced: readonly string[];
  /** The open episode of evictions; null when there is none. */
  readonly evictions: EvictionsKnown | null;
  /** Plans of statements that ranked of late. */
  readonly plans: readonly PlanKnown[];
  /** Statements told of by TopQueriesSummarized. */
  readonly ranked: readonly RankedKnown[];
  /** The open episode of too much cost; null when there is none. */
  readonly budget: BudgetKnown | null;
}

/** Where the WAL was when. */
export interface WalSample {
  /** Position. */
  readonly lsn: number;
  /** Clock of the server. Microseconds since 1970, UTC. */
  readonly at: number;
}

/** Where the WAL of the watched primary was when. */
export interface PrimarySample {
  /** Position. */
  readonly lsn: number;
  /** Clock of the standby. Microseconds since 1970, UTC. */
  readonly at: number;
}

/** The WAL receiver, as last seen. */
export interface Receiver {
  /** Whether it received. */
  readonly isConnected: boolean;
  /** Its slot. */
  readonly slotName: string | null;
  /** Host of the sender. */
  readonly senderHost: string | null;
  /** Its port. */
  readonly senderPort: number | null;
  /** When the sender was last heard of, by the clock of the standby. Microseconds since 1970, UTC. */
  readonly contactAt: number;
}

/** A standby or logical subscriber. */
export interface SeenStandby {
  /** What it is called. */
  readonly name: string;
  /** Name it gives itself. */
  readonly applicationName: string | null;
  /** Its address. */
  readonly clientAddress: string | null;
  /** Role. */
  readonly userName: string | null;
  /** Its slot. */
  readonly slotName: string | null;
  /** physical or logical. */
  readonly kind: string;
  /** Last position sent to it. */
  readonly sentLsn: number | null;
  /** Last position it replayed. */
  readonly replayLsn: number | null;
  /** current, behind or unknown. */
  readonly state: string;
  /** Since when it is not connected; null while it is. Microseconds since 1970, UTC. */
  readonly goneSince: number | null;
  /** eventId of StandbyConnected. */
  readonly episode: string | null;
}

/** A slot. */
export interface SeenSlot {
  /** Name. */
  readonly name: string;
  /** physical or logical. */
  readonly slotType: string;
  /** Database. */
  readonly databaseName: string | null;
  /** Output plugin. */
  readonly plugin: string | null;
  /** Oldest WAL it kept. */
  readonly restartLsn: number | null;
  /** What was confirmed. */
  readonly confirmedFlushLsn: number | null;
  /** Transactions decoded. */
  readonly totalTransactions: number | null;
  /** When that counter was reset. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
  /** Whether it was invalidated. */
  readonly isLost: boolean;
  /** Since when nobody uses it; null while it is used. Microseconds since 1970, UTC. */
  readonly unusedSince: number | null;
  /** eventId of SlotCreated. */
  readonly episode: string;
}

/** A subscription. */
export interface SeenSubscription {
  /** Database and name. */
  readonly name: string;
  /** Its slot on the publisher. */
  readonly slotName: string | null;
  /** Errors counted. */
  readonly errors: number | null;
  /** Readings without a new error, counted until there are enough. */
  readonly quiet: number;
}

/** Something told that has not ended, or that has not been so for long enough to be told. */
export interface ReplicationEpisode {
  /** Name of the opening event. */
  readonly kind: string;
  /** What it is about. */
  readonly subject: string;
  /** Since when it is so. Microseconds since 1970, UTC. */
  readonly since: number;
  /** Readings at which it was so, counted until it is told. */
  readonly readings: number;
  /** Limit passed. */
  readonly limit: number | null;
  /** eventId of the opening event; null until it is told. */
  readonly episode: string | null;
}

/** What replication-monitoring must know after a restart so that it tells nothing twice. */
export interface ReplicationMonitoringMemory {
  /** Of the data directory, as last seen. */
  readonly systemIdentifier: bigint | null;
  /** Whether it was in recovery. */
  readonly isStandby: boolean | null;
  /** The last timeline known. */
  readonly timeline: number | null;
  /** Setting cluster_name. */
  readonly clusterName: string | null;
  /** Whether it answered the last poll. */
  readonly isAnswering: boolean;
  /** Positions of the server, or of its sender, by which lag becomes time. */
  readonly samples: readonly WalSample[];
  /** Positions of the watched primary by the clock of this standby, while no sender answers it. */
  readonly primarySamples: readonly PrimarySample[];
  /** What this standby receives by. */
  readonly receiver: Receiver | null;
  /** How far it is behind, where it is a standby: current, behind or unknown. */
  readonly lag: string | null;
  /** When walsenders were first read. Microseconds since 1970, UTC. */
  readonly standbysSince: number | null;
  /** All that are connected, or were not long ago. */
  readonly standbys: readonly SeenStandby[];
  /** When slots were first read. Microseconds since 1970, UTC. */
  readonly slotsSince: number | null;
  /** All there are. */
  readonly slots: readonly SeenSlot[];
  /** All there are. */
  readonly subscriptions: readonly SeenSubscription[];
  /** What is open. */
  readonly episodes: readonly ReplicationEpisode[];
  /** The newest timeline told of in FailoverDetected. */
  readonly toldTimeline: number | null;
  /** Readings a newer timeline was seen without anybody telling of it. */
  readonly newTimelineReadings: number;
  /** What TopologyMapped last told. */
  readonly topology: string | null;
}

/** Something told of a relation that has not ended, or that has not been so for long enough to be told. */
export interface TableEpisode {
  /** Name of the opening event. */
  readonly kind: string;
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** Database. */
  readonly databaseName: string;
  /** pg_class.oid of the relation. */
  readonly oid: number;
  /** Tells several of one relation apart; mostly empty. */
  readonly qualifier: string;
  /** Since when it is so. Microseconds since 1970, UTC. */
  readonly since: number;
  /** Readings at which it was so. */
  readonly readings: number;
  /** eventId of the opening event; null while it is not told. */
  readonly episode: string | null;
  /** Subject of the opening event. */
  readonly subject: string;
  /** Limit passed. */
  readonly limit: number | null;
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Name of the relation: the table itself, its TOAST or an index. */
  readonly relationName: string;
  /** What kind it is, where there are several: table or toast, same or prefix, why vacuum is due; else empty. */
  readonly detail: string;
}

/** An index that no scan was seen of. */
export interface IdleIndex {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_class.oid. */
  readonly indexOid: number;
  /** Since when. Microseconds since 1970, UTC. */
  readonly since: number;
}

/** A time that was not observed. */
export interface Gap {
  /** Begin. Microseconds since 1970, UTC. */
  readonly from: number;
  /** End. Microseconds since 1970, UTC. */
  readonly to: number;
}

/** Since when the use of indexes of a database is observed. */
export interface ObservedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** First hourly reading. Microseconds since 1970, UTC. */
  readonly since: number;
  /** Last hourly reading. Microseconds since 1970, UTC. */
  readonly last: number;
  /** Times between that were not observed. */
  readonly gaps: readonly Gap[];
}

/** Size of a large relation about an hour ago. */
export interface SizeSample {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_class.oid. */
  readonly oid: number;
  /** Size. */
  readonly bytes: number;
}

/** When sizes of a database were kept. */
export interface SizedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** When. Microseconds since 1970, UTC. */
  readonly at: number;
  /** Large relations. */
  readonly sizes: readonly SizeSample[];
}

/** What a table had been used when its use was last classified. */
export interface UsedSince {
  /** pg_class.oid. */
  readonly oid: number;
  /** Scans and rows changed, as counted. */
  readonly accesses: number;
}

/** When the use of the tables of a database was last classified. */
export interface ClassifiedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** When. Microseconds since 1970, UTC. */
  readonly at: number;
  /** Epoch of the counters. */
  readonly statsEpoch: string | null;
  /** The tables. */
  readonly tables: readonly UsedSince[];
}

/** When a database was first looked at. */
export interface MetDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** When. Microseconds since 1970, UTC. */
  readonly since: number;
}

/** A table that pgstattuple is to read. */
export interface WantedCheck {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** Database. */
  readonly databaseName: string;
  /** pg_class.oid. */
  readonly oid: number;
  /** Size of its main file. */
  readonly realBytes: number;
  /** Bloat as estimated. */
  readonly bloatBytes: number;
  /** Percent of a page that is filled on purpose. */
  readonly fillfactor: number;
}

/** What pgstattuple found. */
export interface CheckedTable {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_class.oid. */
  readonly oid: number;
  /** When. Microseconds since 1970, UTC. */
  readonly at: number;
  /** Dead rows and unwanted free space, percent. */
  readonly bloatPct: number;
  /** The same in bytes. */
  readonly bloatBytes: number;
}

/** A standby that replicated from this server within the window. */
export interface KnownStandby {
  /** Its slot, else the name it gives itself. */
  readonly name: string;
  /** Walsenders of that name. */
  readonly count: number;
  /** When they were last seen, to a hundredth of the window. Microseconds since 1970, UTC. */
  readonly seenAt: number;
}

/** What table-index-management must know after a restart so that it tells nothing twice. */
export interface TableIndexManagementMemory {
  /** Open episodes, and what may become one. */
  readonly episodes: readonly TableEpisode[];
  /** Indexes without use, as far as observed. */
  readonly idleIndexes: readonly IdleIndex[];
  /** What of the past was observed. */
  readonly observed: readonly ObservedDatabase[];
  /** Sizes of about an hour ago. */
  readonly sizes: readonly SizedDatabase[];
  /** Use of the tables a day ago. */
  readonly usage: readonly ClassifiedDatabase[];
  /** Databases that were looked at. */
  readonly databases: readonly MetDatabase[];
  /** Tables that pgstattuple is to read, one after the other. */
  readonly exactQueue: readonly WantedCheck[];
  /** What pgstattuple found. */
  readonly exact: readonly CheckedTable[];
  /** Who replicated from this server. */
  readonly standbys: readonly KnownStandby[];
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

/** A database of the server. */
export interface DatabaseSeen {
  /** Its oid. */
  readonly oid: number;
  /** Its name. */
  readonly name: string;
  /** Whether the filters let it through. */
  readonly isWatched: boolean;
}

/** Another server of the cluster, as this process last saw it. */
export interface NodeSeen {
  /** Its name. */
  readonly server: string;
  /** primary or standby; null until it has answered. */
  readonly role: string | null;
  /** Digest of what the same context remembered of it: the memory after one of its polls. */
  readonly memory: string;
}

/** What decisions about a server are made from besides its readings: told at the first poll of a run, and when it is other than at the poll before. With it the same decisions can be made again from the log alone. */
export interface ClusterSeen {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** All databases of the server; those of the last answer where it does not answer. */
  readonly databases: readonly DatabaseSeen[];
  /** The other servers of the cluster. */
  readonly nodes: readonly NodeSeen[];
  /** Servers of the cluster that are configured as those of another one. */
  readonly watchedElsewhere: readonly string[];
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

/** Events could not be kept and are lost: the log refused them for longer than the agent could hold them, or until another one had taken the server over and decided in its place. */
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

/** A limit. */
export interface ConnectionLimitRow {
  /** server, role or database. */
  readonly scope: string;
  /** Of the role or database; null for the server. */
  readonly name: string | null;
  /** max_connections, or the limit of the role or database. */
  readonly maxConnections: number;
  /** How many there are. */
  readonly connections: number;
  /** superuser_reserved_connections; of the server only. */
  readonly superuserReserved: number | null;
  /** reserved_connections (16+); of the server only. */
  readonly reserved: number | null;
}

/** How many connections there may be, and are: of the server, and of roles and databases with a limit of their own. */
export interface ConnectionLimitsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ConnectionLimitRow[];
}

/** Polls could not be made in time because all of our own connections were at work. */
export interface ConnectionPoolExhausted {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Callers whose turn did not come since the reading before. */
  readonly value: number | null;
  /** The cap. */
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
  /** Callers that wait now. */
  readonly waiting: number | null;
}

/** Our own connections suffice again. */
export interface ConnectionPoolExhaustedCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Callers whose turn did not come since the reading before. */
  readonly value: number | null;
  /** The cap. */
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
  /** Callers that wait now. */
  readonly waiting: number | null;
}

/** Connections alike. */
export interface ConnectionRow {
  /** Database connected to; null in the row of the rest. */
  readonly databaseName: string | null;
  /** Role; null in the row of the rest. */
  readonly userName: string | null;
  /** application_name; null in the row of the rest. */
  readonly applicationName: string | null;
  /** state of pg_stat_activity; unknown when the role may not see it, rest for what is added up. */
  readonly state: string;
  /** What they wait for; null when they do not wait. */
  readonly waitEventType: string | null;
  /** How many. */
  readonly connections: number;
  /** Longest time in this state, milliseconds. */
  readonly oldestStateAgeMs: number | null;
  /** Age of the oldest open transaction among them, milliseconds. */
  readonly oldestTransactionAgeMs: number | null;
  /** True for the row that adds the smaller groups up. */
  readonly isRest: boolean;
}

/** Connections of clients by database, role, application, state and what they wait for (pg_stat_activity); the smaller groups are added up in one row, so that totals hold. */
export interface ConnectionsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ConnectionRow[];
}

/** Connections come near their limit: the next client may be refused. */
export interface ConnectionsNearLimit {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server, `role X` or `database X`. */
  readonly subject: string;
  /** Connections there are. */
  readonly value: number | null;
  /** Connections at which it is told. */
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
  /** server, role or database. */
  readonly scope: string;
  /** Connections there may be for who is no superuser. */
  readonly available: number | null;
  /** Who holds most of them. */
  readonly holders: readonly ConnectionHolder[];
}

/** Connections are well below their limit again. */
export interface ConnectionsNearLimitCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server, `role X` or `database X`. */
  readonly subject: string;
  /** Connections there are. */
  readonly value: number | null;
  /** Connections at which it is told. */
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
  /** server, role or database. */
  readonly scope: string;
  /** Connections there may be for who is no superuser. */
  readonly available: number | null;
  /** Who holds most of them. */
  readonly holders: readonly ConnectionHolder[];
}

/** No such session is idle in a transaction for that long. */
export interface IdleInTransactionCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, role and application. */
  readonly subject: string;
  /** Longest time idle in a transaction, seconds. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Database. */
  readonly databaseName: string | null;
  /** Role. */
  readonly userName: string | null;
  /** application_name. */
  readonly applicationName: string | null;
  /** Sessions idle in a transaction. */
  readonly connections: number | null;
}

/** A session has been idle in a transaction for longer than the limit: it keeps its locks, and vacuum from its work. */
export interface IdleInTransactionDetected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, role and application. */
  readonly subject: string;
  /** Longest time idle in a transaction, seconds. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Database. */
  readonly databaseName: string | null;
  /** Role. */
  readonly userName: string | null;
  /** application_name. */
  readonly applicationName: string | null;
  /** Sessions idle in a transaction. */
  readonly connections: number | null;
}

/** What was lacking is there. */
export interface PermissionGranted {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What is lacking, and where. */
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
  /** The role, privilege, extension or library. */
  readonly permission: string;
  /** The database, where it is of one. */
  readonly databaseName: string | null;
  /** What is not told without it. */
  readonly costs: string | null;
  /** The statement that mends it, to be run by a superuser or owner. */
  readonly statement: string | null;
}

/** The role lacks something that pgherald reads by. */
export interface PermissionMissing {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What is lacking, and where. */
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
  /** The role, privilege, extension or library. */
  readonly permission: string;
  /** The database, where it is of one. */
  readonly databaseName: string | null;
  /** What is not told without it. */
  readonly costs: string | null;
  /** The statement that mends it, to be run by a superuser or owner. */
  readonly statement: string | null;
}

/** Something that our role needs or could use. */
export interface PermissionRow {
  /** role, function, database or extension. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /** Whether the role has it; of an extension, whether it is installed. */
  readonly isGranted: boolean;
  /** Of an extension, as installed. */
  readonly version: string | null;
  /** Of an extension, as it could be installed; null when its files are missing. */
  readonly availableVersion: string | null;
}

/** What our role may do, and which extensions are there: once for the server, and in each database. */
export interface PermissionsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly PermissionRow[];
}

/** Connections of this process to the server. */
export interface PoolRow {
  /** The cap. */
  readonly maxConnections: number;
  /** At work. */
  readonly busy: number;
  /** Kept for the next poll. */
  readonly idle: number;
  /** Being opened. */
  readonly opening: number;
  /** Being closed. */
  readonly closing: number;
  /** Callers that wait for their turn. */
  readonly waiting: number;
  /** Connections opened since the process started. */
  readonly opened: number;
  /** Callers whose turn did not come in time, since the process started. */
  readonly exhausted: number;
}

/** Our own connections to the server, as this process counts them. */
export interface PoolMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly PoolRow[];
}

/** The server as our role sees it. */
export interface ServerAccessRow {
  /** server_version. */
  readonly version: string;
  /** Database connected to first. */
  readonly databaseName: string;
  /** Our role. */
  readonly userName: string;
  /** Whether it is a superuser. */
  readonly isSuperuser: boolean;
  /** none, encrypted or verified. */
  readonly tls: string | null;
  /** Roles and functions that only some providers have, separated by commas. */
  readonly cloudSigns: string | null;
  /** Extensions of the database connected to first, with their versions. */
  readonly extensions: string | null;
  /** When the server was started. Microseconds since 1970, UTC. */
  readonly postmasterStartedAt: number;
  /** Clock of the server minus ours, milliseconds. */
  readonly clockSkewMs: number;
  /** How long the question took, milliseconds: the skew is no more exact than half of it. */
  readonly roundTripMs: number;
  /** Whether the library of pg_stat_statements is loaded. */
  readonly isStatementsLoaded: boolean;
  /** shared_preload_libraries; null when the role may not see it. */
  readonly preloadLibraries: string | null;
  /** track_activities. */
  readonly trackActivities: string | null;
  /** track_counts. */
  readonly trackCounts: string | null;
  /** track_functions. */
  readonly trackFunctions: string | null;
  /** track_io_timing. */
  readonly trackIoTiming: string | null;
  /** track_wal_io_timing (14+). */
  readonly trackWalIoTiming: string | null;
  /** track_activity_query_size, bytes. */
  readonly trackActivityQuerySize: number | null;
  /** compute_query_id (14+). */
  readonly computeQueryId: string | null;
  /** pg_stat_statements.track; null when it is not loaded. */
  readonly statementsTrack: string | null;
}

/** How we are connected, as whom, and what the server is set to record. */
export interface ServerAccessMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ServerAccessRow[];
}

/** The server answers: at first sight, or again. */
export interface ServerConnected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Seconds it could not be asked. */
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
  /** server_version; null when it is no longer watched. */
  readonly version: string | null;
  /** none, encrypted or verified. */
  readonly tls: string | null;
  /** RDS, Aurora, Cloud SQL or Azure; null when it is none that is known. */
  readonly flavour: string | null;
  /** Extensions of the database connected to first, with their versions. */
  readonly extensions: string | null;
  /** Our role. */
  readonly userName: string | null;
  /** What works and should not stay so. */
  readonly warnings: readonly string[];
}

/** The server was started anew since it was last asked. */
export interface ServerRestarted {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
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
  /** When it was started. Microseconds since 1970, UTC. */
  readonly startedAt: number;
  /** When it had been started before. Microseconds since 1970, UTC. */
  readonly previousStartedAt: number;
}

/** The server could not be asked. */
export interface ServerUnreachable {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
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
  /** dns, refused, unreachable, timeout, tls, authentication, too-many-connections, starting-up, shutting-down, connection-lost, database-missing, unsupported-version, configuration or other. */
  readonly class: string;
  /** SQLSTATE of PostgreSQL; null when the failure was not PostgreSQL's. */
  readonly sqlstate: string | null;
  /** Who held most connections when they were last seen near their limit. */
  readonly holders: readonly ConnectionHolder[];
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

/** One number of one row. */
export interface CustomRow {
  /** Name of the metric. */
  readonly metric: string;
  /** Column of the query that the number is from. */
  readonly column: string;
  /** counter, upDownCounter or gauge. */
  readonly instrument: string;
  /** Unit of the metric. */
  readonly unit: string;
  /** What the metric is. */
  readonly description: string;
  /** Whether the values are whole numbers. */
  readonly isWhole: boolean;
  /** Columns declared as attributes. */
  readonly attributeNames: readonly string[];
  /** Their values; empty for NULL. */
  readonly attributeValues: readonly string[];
  /** The number; null for NULL. */
  readonly value: number | null;
}

/** What a query of the operator returned; the reading's group names it. */
export interface CustomMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each metric of each row. */
  readonly rows: readonly CustomRow[];
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
  /** age(datfrozenxid), transactions; null where that is 0, which is no id. */
  readonly xidAge: number | null;
  /** mxid_age(datminmxid), multixacts; null where that is 0, which is no id. */
  readonly multixactAge: number | null;
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

/** A session. */
export interface ActivityRow {
  /** Process id of the backend. */
  readonly pid: number;
  /** Leader of its parallel group; null when it is no parallel worker. */
  readonly leaderPid: number | null;
  /** Database connected to. */
  readonly databaseOid: number | null;
  /** Its name. */
  readonly databaseName: string | null;
  /** Role logged in as. */
  readonly userName: string | null;
  /** application_name of the session. */
  readonly applicationName: string | null;
  /** Address of the client; null for a Unix socket. */
  readonly clientAddress: string | null;
  /** Port of the client; -1 for a Unix socket. */
  readonly clientPort: number | null;
  /** Host name of the client, where the server looks it up. */
  readonly clientHostname: string | null;
  /** When the session began. Microseconds since 1970, UTC. */
  readonly backendStartedAt: number | null;
  /** When its transaction began; null when none is open. Microseconds since 1970, UTC. */
  readonly transactionStartedAt: number | null;
  /** When its last statement began. Microseconds since 1970, UTC. */
  readonly queryStartedAt: number | null;
  /** The same as PostgreSQL prints it. */
  readonly queryStartedText: string | null;
  /** When its state changed last. Microseconds since 1970, UTC. */
  readonly stateChangedAt: number | null;
  /** State of pg_stat_activity; null when the role may not see it. */
  readonly state: string | null;
  /** Class of what it waits for. */
  readonly waitEventType: string | null;
  /** What it waits for. */
  readonly waitEvent: string | null;
  /** Query identifier; null before 14, or where it is not computed. */
  readonly queryId: bigint | null;
  /** Fingerprint of its statement; null when there is none, or the role may not see it. */
  readonly fingerprint: string | null;
  /** Its statement, literals as ?. */
  readonly queryText: string | null;
  /** True when the end of the statement is missing. */
  readonly queryIsCut: boolean | null;
  /** Backends it waits for, as an array of PostgreSQL; null when it waits for no lock. */
  readonly blockingPids: string | null;
  /** Type of the lock it waits for. */
  readonly lockType: string | null;
  /** Mode of the lock it waits for. */
  readonly lockMode: string | null;
  /** Since when it waits; null before 14. Microseconds since 1970, UTC. */
  readonly lockWaitStartedAt: number | null;
}

/** Sessions that are at work, hold a transaction, block others or ran something of late (pg_stat_activity). */
export interface ActivityMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly ActivityRow[];
}

/** Nobody waits any more for a session that made others wait. */
export interface BlockingCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Backend at the root and its database. */
  readonly subject: string;
  /** Seconds the longest waits, or waited when last seen. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Backend at the root of the chain: it waits for no lock itself. */
  readonly rootPid: number;
}

/** A session that blocks others or waits for it. */
export interface BlockingSession {
  /** Process id of the backend. */
  readonly pid: number;
  /** Backends it waits for, as an array of PostgreSQL; null for the root. */
  readonly blockedBy: string | null;
  /** Its database. */
  readonly databaseName: string | null;
  /** Its role. */
  readonly userName: string | null;
  /** Its application_name. */
  readonly applicationName: string | null;
  /** Its state. */
  readonly state: string | null;
  /** Age of its transaction, milliseconds. */
  readonly transactionAgeMs: number | null;
  /** How long it has waited, milliseconds; null for the root. */
  readonly waitMs: number | null;
  /** Type of the lock it waits for. */
  readonly lockType: string | null;
  /** Mode of the lock it waits for. */
  readonly lockMode: string | null;
  /** Schema of the relation it waits for. */
  readonly schemaName: string | null;
  /** Relation it waits for. */
  readonly relationName: string | null;
  /** Fingerprint of its statement. */
  readonly fingerprint: string | null;
  /** Its statement, literals as ?. */
  readonly queryText: string | null;
}

/** A session made others wait for longer than the limit. */
export interface BlockingDetected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Backend at the root and its database. */
  readonly subject: string;
  /** Seconds the longest waits, or waited when last seen. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Backend at the root of the chain: it waits for no lock itself. */
  readonly rootPid: number;
  /** The root, then those who wait, the longest first. */
  readonly sessions: readonly BlockingSession[];
}

/** Our own statements cost the server more than they may: polls come less often. */
export interface BudgetExceeded {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** statements of pgherald. */
  readonly subject: string;
  /** Time of our own statements in percent of the time of the window. */
  readonly value: number | null;
  /** costLimit, percent. */
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
  /** How many times longer polls are apart than configured. */
  readonly slowdown: number;
}

/** Our own statements cost less than they may, at the configured cadence. */
export interface BudgetExceededCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** statements of pgherald. */
  readonly subject: string;
  /** Time of our own statements in percent of the time of the window. */
  readonly value: number | null;
  /** costLimit, percent. */
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
  /** How many times longer polls are apart than configured. */
  readonly slowdown: number;
}

/** A waiting session. */
export interface LockWaitRow {
  /** Process id of the backend. */
  readonly pid: number;
  /** Schema of the relation. */
  readonly schemaName: string;
  /** Name of the relation. */
  readonly relationName: string;
  /** Oid of the relation. */
  readonly relationOid: number;
  /** relation, tuple, page, extend ... */
  readonly lockType: string;
}

/** Relations that sessions of one database wait for (pg_locks). */
export interface LockWaitsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly LockWaitRow[];
}

/** A long transaction has ended. */
export interface LongTransactionCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Backend and database. */
  readonly subject: string;
  /** Age in seconds, or age when last seen. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Process id of the backend. */
  readonly pid: number;
  /** When it began. Microseconds since 1970, UTC. */
  readonly transactionStartedAt: number;
  /** Its database. */
  readonly databaseName: string | null;
  /** Its role. */
  readonly userName: string | null;
  /** Its application_name. */
  readonly applicationName: string | null;
}

/** A transaction has been open for longer than the limit. */
export interface LongTransactionDetected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Backend and database. */
  readonly subject: string;
  /** Age in seconds, or age when last seen. */
  readonly value: number | null;
  /** Seconds of the limit. */
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
  /** Process id of the backend. */
  readonly pid: number;
  /** When it began. Microseconds since 1970, UTC. */
  readonly transactionStartedAt: number;
  /** Its database. */
  readonly databaseName: string | null;
  /** Its role. */
  readonly userName: string | null;
  /** Its application_name. */
  readonly applicationName: string | null;
  /** State of the session. */
  readonly state: string | null;
  /** Fingerprint of its last statement. */
  readonly fingerprint: string | null;
  /** Its last statement, literals as ?. */
  readonly queryText: string | null;
}

/** What statements of pgherald cost the server between two readings of pg_stat_statements, told by the marker in their text, whichever process or context sent them. */
export interface MonitoringCostSummarized {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The reading before. Microseconds since 1970, UTC. */
  readonly windowStart: number;
  /** This reading. Microseconds since 1970, UTC. */
  readonly windowEnd: number;
  /** Executions of our own statements. */
  readonly calls: number;
  /** Time they took, milliseconds. */
  readonly ownTimeMs: number;
  /** Time of statements of our role whose text was not read yet: they may be ours. */
  readonly unreadTimeMs: number;
  /** Time of all statements, milliseconds. */
  readonly totalTimeMs: number;
  /** Ours in percent of all statements' time; null when nothing ran. */
  readonly sharePct: number | null;
  /** Ours in percent of the time of the window: 100 keeps one processor busy. */
  readonly loadPct: number;
}

/** The plan of a statement is known: it was made anew, or is another than before. */
export interface PlanCached {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, role, query identifier and level of the statement. */
  readonly key: string;
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** generic: of the types of its parameters, whatever their values. */
  readonly planKind: string;
  /** 16 hexadecimal digits, the same for plans that differ in costs and estimates only. */
  readonly shape: string;
  /** Cost of the whole plan as the planner estimates it. */
  readonly totalCost: number | null;
  /** EXPLAIN (FORMAT JSON), literals as ?; null when it is too long to be kept. */
  readonly planJson: string | null;
}

/** The generic plan of a statement has another shape than before. */
export interface PlanChanged {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, role, query identifier and level of the statement. */
  readonly subject: string;
  /** Estimated cost of the new plan. */
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
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** generic: of the types of its parameters, whatever their values. */
  readonly planKind: string;
  /** Shape before. */
  readonly previousShape: string;
  /** Shape now. */
  readonly shape: string;
  /** Estimated cost before. */
  readonly previousCost: number | null;
  /** Estimated cost now. */
  readonly cost: number | null;
}

/** A plan is no longer taken for the plan of its statement. */
export interface PlanExpired {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, role, query identifier and level of the statement. */
  readonly key: string;
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Shape of the plan. */
  readonly shape: string;
  /** ttl: it is old; evicted: there are too many; changed: the statement has another one. */
  readonly reason: string;
}

/** The plan of a statement, or why there is none. */
export interface PlanRow {
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** generic: of the types of its parameters, whatever their values. */
  readonly planKind: string;
  /** 16 hexadecimal digits, the same for plans that differ in costs and estimates only; null when there is no plan. */
  readonly shape: string | null;
  /** Cost of the whole plan as the planner estimates it. */
  readonly totalCost: number | null;
  /** EXPLAIN (FORMAT JSON), literals as ?. */
  readonly planJson: string | null;
  /** Why there is no plan: denied, truncated, not-explainable, unparsable, failed, own, foreign, unread, budget or pooler. */
  readonly reason: string | null;
  /** SQLSTATE of the failure. */
  readonly sqlstate: string | null;
}

/** Plans of statements that were asked for, made without running them; literals as ?. */
export interface PlanMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly PlanRow[];
}

/** A statement was seen for the first time: its fingerprint and what it stands for. */
export interface QueryObfuscated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The fingerprint. */
  readonly key: string;
  /** 16 hexadecimal digits, by PostgreSQL's parser. */
  readonly fingerprint: string;
  /** The statement, literals as ?. */
  readonly queryText: string;
  /** True when the end of the statement is missing. */
  readonly queryIsCut: boolean;
}

/** A session was seen at work, in a transaction, blocking others, or just after a statement. */
export interface QuerySampleCollected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What tells it from the others of the poll: its pid. */
  readonly key: string;
  /** Process id of the backend. */
  readonly pid: number;
  /** Leader of its parallel group; null when it is no parallel worker. */
  readonly leaderPid: number | null;
  /** Database connected to. */
  readonly databaseOid: number | null;
  /** Its name. */
  readonly databaseName: string | null;
  /** Role logged in as. */
  readonly userName: string | null;
  /** application_name of the session. */
  readonly applicationName: string | null;
  /** Address of the client; null for a Unix socket. */
  readonly clientAddress: string | null;
  /** Port of the client; -1 for a Unix socket. */
  readonly clientPort: number | null;
  /** Host name of the client, where the server looks it up. */
  readonly clientHostname: string | null;
  /** When the session began. Microseconds since 1970, UTC. */
  readonly backendStartedAt: number | null;
  /** When its transaction began; null when none is open. Microseconds since 1970, UTC. */
  readonly transactionStartedAt: number | null;
  /** When its last statement began. Microseconds since 1970, UTC. */
  readonly queryStartedAt: number | null;
  /** The same as PostgreSQL prints it. */
  readonly queryStartedText: string | null;
  /** When its state changed last. Microseconds since 1970, UTC. */
  readonly stateChangedAt: number | null;
  /** State of pg_stat_activity; null when the role may not see it. */
  readonly state: string | null;
  /** Class of what it waits for. */
  readonly waitEventType: string | null;
  /** What it waits for. */
  readonly waitEvent: string | null;
  /** Query identifier; null before 14, or where it is not computed. */
  readonly queryId: bigint | null;
  /** Fingerprint of its statement; null when there is none, or the role may not see it. */
  readonly fingerprint: string | null;
  /** Its statement, literals as ?. */
  readonly queryText: string | null;
  /** True when the end of the statement is missing. */
  readonly queryIsCut: boolean | null;
  /** Backends it waits for, as an array of PostgreSQL; null when it waits for no lock. */
  readonly blockingPids: string | null;
  /** Type of the lock it waits for. */
  readonly lockType: string | null;
  /** Mode of the lock it waits for. */
  readonly lockMode: string | null;
  /** Since when it waits; null before 14. Microseconds since 1970, UTC. */
  readonly lockWaitStartedAt: number | null;
  /** How long its statement has been running, or ran, milliseconds; null when unknown. */
  readonly durationMs: number | null;
  /** Age of its transaction, milliseconds. */
  readonly transactionAgeMs: number | null;
  /** How long it has waited for its lock, milliseconds. */
  readonly lockWaitMs: number | null;
  /** Schema of the relation it waits for. */
  readonly schemaName: string | null;
  /** Relation it waits for. */
  readonly relationName: string | null;
  /** Trace it belongs to, by a traceparent in its application_name. */
  readonly traceId: string | null;
  /** Span it belongs to. */
  readonly spanId: string | null;
}

/** The sessions of a poll were sampled. */
export interface QuerySamplesSummarized {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Sessions read. */
  readonly sessions: number;
  /** Sessions told of, one QuerySampleCollected each. */
  readonly sampled: number;
  /** Sessions the role may not see: grant pg_monitor. */
  readonly hidden: number;
  /** Sessions left out by the limit. */
  readonly cut: number;
}

/** A statement of one role in one database. */
export interface StatementRow {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Its name; null when it is gone. */
  readonly databaseName: string | null;
  /** True when the filters of the target let its database through. */
  readonly watched: boolean;
  /** Role that ran it. */
  readonly userOid: number;
  /** Its name; null when it is gone. */
  readonly userName: string | null;
  /** Query identifier; null when the role may not see it. */
  readonly queryId: bigint | null;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Times executed. */
  readonly calls: number;
  /** Rows returned or affected. */
  readonly rowCount: number;
  /** Time spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
  /** Time spent planning, milliseconds; null where it is not tracked by the extension's version. */
  readonly totalPlanTimeMs: number | null;
  /** Shared blocks found in the cache. */
  readonly sharedBlksHit: number;
  /** Shared blocks read. */
  readonly sharedBlksRead: number;
  /** Shared blocks dirtied. */
  readonly sharedBlksDirtied: number;
  /** Shared blocks written. */
  readonly sharedBlksWritten: number;
  /** Temporary blocks read. */
  readonly tempBlksRead: number;
  /** Temporary blocks written. */
  readonly tempBlksWritten: number;
  /** Time spent reading shared blocks, milliseconds. */
  readonly blkReadTimeMs: number | null;
  /** Time spent writing shared blocks, milliseconds. */
  readonly blkWriteTimeMs: number | null;
  /** WAL generated, bytes. */
  readonly walBytes: number | null;
  /** True when our own role ran it. */
  readonly ownRole: boolean;
  /** Since when its counters count; null before version 1.11 of the extension. Microseconds since 1970, UTC. */
  readonly statsSince: number | null;
  /** Evictions from the view before its rows were read; null before version 1.9. */
  readonly dealloc: number | null;
}

/** Statements and their counters, without text (pg_stat_statements). */
export interface StatementStatsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly StatementRow[];
}

/** The text of a statement. */
export interface StatementTextRow {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False when it ran inside a function. */
  readonly toplevel: boolean;
  /** Its fingerprint; null when the text is not to be had. */
  readonly fingerprint: string | null;
  /** The text, literals as ?. */
  readonly queryText: string | null;
  /** True when the end of the text is missing. */
  readonly queryIsCut: boolean | null;
  /** True for a statement of pgherald. */
  readonly isOwn: boolean;
}

/** Texts of statements that were asked for, literals as ?. */
export interface StatementTextsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly StatementTextRow[];
}

/** pg_stat_statements evicted statements: what they did since the reading before is lost. */
export interface StatementViewFull {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** pg_stat_statements. */
  readonly subject: string;
  /** Evictions since the reading before. */
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
  /** pg_stat_statements.max. */
  readonly maxEntries: number;
}

/** pg_stat_statements has evicted nothing for an hour. */
export interface StatementViewFullCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** pg_stat_statements. */
  readonly subject: string;
  /** Evictions since the reading before. */
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
  /** pg_stat_statements.max. */
  readonly maxEntries: number;
}

/** The view. */
export interface StatementViewRow {
  /** Evictions since the last reset; each drops the least used twentieth. */
  readonly dealloc: number | null;
  /** When it was last reset. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
  /** Statements it holds at most. */
  readonly maxEntries: number;
  /** Time all sessions spent executing, by pg_stat_database. */
  readonly activeTimeMs: number | null;
}

/** The view of statements as a whole (pg_stat_statements_info). */
export interface StatementViewMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly StatementViewRow[];
}

/** A statement that ranked of late, as its counters are now. */
export interface TopQuerySummary {
  /** Database it ran in; null when that is gone. */
  readonly databaseName: string | null;
  /** Role that ran it; null when that is gone. */
  readonly userName: string | null;
  /** Query identifier, in decimal. */
  readonly queryId: string;
  /** Fingerprint of its text; null while that is unread. */
  readonly fingerprint: string | null;
  /** How often it was executed. */
  readonly calls: number;
  /** Time it spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
  /** Time it spent planning, milliseconds; 0 where that is not tracked. */
  readonly totalPlanTimeMs: number;
  /** Rows it returned or affected. */
  readonly rowCount: number;
  /** Shared blocks found in the cache. */
  readonly sharedBlksHit: number;
  /** Shared blocks read. */
  readonly sharedBlksRead: number;
  /** Shared blocks dirtied. */
  readonly sharedBlksDirtied: number;
  /** Shared blocks written. */
  readonly sharedBlksWritten: number;
}

/** The statements that ranked within the last hour, with what they did since their counters began: a view whose members stay. */
export interface TopQueriesSummarized {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** By identifier. */
  readonly queries: readonly TopQuerySummary[];
}

/** A statement was among the most expensive ones since the reading before; the last one of each reading, without a statement, is all others together. */
export interface TopQueryIdentified {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What tells it from the others of the poll: its rank, or other. */
  readonly key: string;
  /** 1 for the most expensive; null for all others together. */
  readonly rank: number | null;
  /** Time of the reading before. Microseconds since 1970, UTC. */
  readonly windowStart: number;
  /** Time of this reading. Microseconds since 1970, UTC. */
  readonly windowEnd: number;
  /** Database it ran in. */
  readonly databaseOid: number | null;
  /** Its name. */
  readonly databaseName: string | null;
  /** Role that ran it. */
  readonly userOid: number | null;
  /** Its name. */
  readonly userName: string | null;
  /** Query identifier. */
  readonly queryId: bigint | null;
  /** False when it ran inside a function. */
  readonly toplevel: boolean | null;
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** read, cut, unread (it could not be read in time), withheld (the role may not see it), or none for all others together. */
  readonly textState: string;
  /** Its generic plan as last seen, literals as ?; null when there is none, see planState. */
  readonly planJson: string | null;
  /** known; none: not asked for; else why there is none, as in PlanMeasured. */
  readonly planState: string;
  /** Statements this stands for: 1, or the number of all others. */
  readonly statements: number;
  /** Times executed in the window. */
  readonly calls: number;
  /** Rows returned or affected. */
  readonly rowCount: number;
  /** Time spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
  /** Time spent planning, milliseconds. */
  readonly totalPlanTimeMs: number;
  /** Time of one execution, milliseconds; null without executions. */
  readonly meanExecTimeMs: number | null;
  /** Shared blocks found in the cache. */
  readonly sharedBlksHit: number;
  /** Shared blocks read. */
  readonly sharedBlksRead: number;
  /** Shared blocks dirtied. */
  readonly sharedBlksDirtied: number;
  /** Shared blocks written. */
  readonly sharedBlksWritten: number;
  /** Temporary blocks read. */
  readonly tempBlksRead: number;
  /** Temporary blocks written. */
  readonly tempBlksWritten: number;
  /** WAL generated, bytes. */
  readonly walBytes: number;
  /** Its counters began anew in the window: what it did before that in the window is unknown. */
  readonly restarted: boolean;
  /** That it began anew is concluded from its counters: the extension does not tell. */
  readonly approximate: boolean;
  /** Time of all statements in percent of the time sessions spent executing; null when unknown. */
  readonly coveragePct: number | null;
  /** Statements new to a view that had evicted others: what they did in the window is unknown. */
  readonly unattributed: number;
  /** Statements were evicted, or the view was reset, while it was read. */
  readonly isTorn: boolean;
}

/** Searches by one distance in one database, or the inserts of one database. */
export interface VectorStatementsRow {
  /** Database they ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Searches by distance, told by the operator or function that the text names first. */
  readonly isSearch: boolean;
  /** INSERT and COPY FROM into tables with a column of vectors. */
  readonly isInsert: boolean;
  /** cosine, l2, inner_product, l1, hamming or jaccard; null for inserts. */
  readonly distanceFunction: string | null;
  /** Entries of the view that are added up. */
  readonly statements: number;
  /** Executions. */
  readonly calls: number;
  /** Rows returned, or inserted. */
  readonly rowCount: number;
  /** Time spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
}

/** Statements of pg_stat_statements that search by distance of vectors or insert into tables that hold them, added up by database. */
export interface VectorStatementsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly VectorStatementsRow[];
}

/** A table, or a database that has the extension and no such table. */
export interface VectorTableRow {
  /** Whether the extension vector is installed in the database. */
  readonly hasExtension: boolean;
  /** Oid of the table; null when there is none. */
  readonly relationOid: number | null;
  /** Schema of the table. */
  readonly schemaName: string | null;
  /** Name of the table. */
  readonly tableName: string | null;
}

/** Tables of one database that hold vectors of pgvector; no row where neither they nor the extension exist. */
export interface VectorTablesMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One for each. */
  readonly rows: readonly VectorTableRow[];
}

/** The last attempt to archive WAL failed. */
export interface ArchivingFailing {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Attempts that failed, since the statistics were reset. */
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
  /** File of the last attempt that failed. */
  readonly lastFailedWal: string | null;
  /** File archived last. */
  readonly lastArchivedWal: string | null;
  /** When. Microseconds since 1970, UTC. */
  readonly lastArchivedAt: number | null;
}

/** WAL is archived again. */
export interface ArchivingRecovered {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Attempts that failed, since the statistics were reset. */
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
  /** File of the last attempt that failed. */
  readonly lastFailedWal: string | null;
  /** File archived last. */
  readonly lastArchivedWal: string | null;
  /** When. Microseconds since 1970, UTC. */
  readonly lastArchivedAt: number | null;
}

/** Another server became the primary, or a server ended its recovery. */
export interface FailoverDetected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The new primary; the server that told when that is not watched. */
  readonly subject: string;
  /** The new timeline. */
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
  /** The new primary, when it is watched. */
  readonly newPrimary: string | null;
  /** The primary before, when it is watched. */
  readonly oldPrimary: string | null;
  /** Timeline before; null when unknown. */
  readonly oldTimeline: number | null;
  /** Timeline now; null when unknown. */
  readonly newTimeline: number | null;
  /** Position of the server that told, as PostgreSQL prints it. */
  readonly lsn: string | null;
}

/** One standby. */
export interface StandbyLag {
  /** Its slot; without one its name, address and role; its name in the configuration where it tells itself. */
  readonly standby: string;
  /** upstream when the sender tells, standby when the standby itself does. */
  readonly side: string;
  /** current, behind or unknown. */
  readonly state: string;
  /** Age of the oldest WAL not yet replayed; 0 when current, null when unknown. */
  readonly seconds: number | null;
  /** The same, and where that is unknown what it is at least. */
  readonly atLeastSeconds: number | null;
  /** WAL not yet replayed; null when unknown. */
  readonly bytes: number | null;
  /** The same, and where that is unknown what it is at least. */
  readonly atLeastBytes: number | null;
  /** Name it gives itself. */
  readonly applicationName: string | null;
  /** Its address. */
  readonly clientAddress: string | null;
}

/** How far each standby of the server is behind, and the server itself where it is one. */
export interface ReplicationLagAssessed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** WAL written or received since the reading before; null without one. */
  readonly walBytesPerSecond: number | null;
  /** All that are known. */
  readonly standbys: readonly StandbyLag[];
}

/** A standby fell behind. */
export interface ReplicationLagIncreased {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Standby and what was measured: seconds or bytes. */
  readonly subject: string;
  /** Lag, in that unit; null when the standby is gone. */
  readonly value: number | null;
  /** Limit passed, in that unit. */
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
  /** The standby. */
  readonly standby: string;
  /** upstream when the sender told, standby when the standby itself did. */
  readonly side: string;
  /** seconds or bytes. */
  readonly measure: string;
  /** Age of the oldest WAL not yet replayed; null when unknown. */
  readonly seconds: number | null;
  /** WAL not yet replayed; null when unknown. */
  readonly bytes: number | null;
}

/** A standby caught up. */
export interface ReplicationLagRecovered {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Standby and what was measured: seconds or bytes. */
  readonly subject: string;
  /** Lag, in that unit; null when the standby is gone. */
  readonly value: number | null;
  /** Limit it fell below, in that unit. */
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
  /** The standby. */
  readonly standby: string;
  /** upstream when the sender told, standby when the standby itself did. */
  readonly side: string;
  /** seconds or bytes. */
  readonly measure: string;
  /** Age of the oldest WAL not yet replayed; null when unknown. */
  readonly seconds: number | null;
  /** WAL not yet replayed; null when unknown. */
  readonly bytes: number | null;
}

/** For some time nobody knows how far a standby is behind. */
export interface ReplicationLagUnknown {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The standby. */
  readonly subject: string;
  /** What the lag is at least, seconds; when cleared the lag. */
  readonly value: number | null;
  /** Time for which it may be unknown, seconds. */
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
  /** The standby. */
  readonly standby: string;
  /** upstream when the sender told, standby when the standby itself did. */
  readonly side: string;
  /** disconnected, silent, no-sample or not-measured; null when cleared. */
  readonly cause: string | null;
}

/** It is known again how far a standby is behind, or the standby is gone for good. */
export interface ReplicationLagUnknownCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The standby. */
  readonly subject: string;
  /** What the lag is at least, seconds; when cleared the lag. */
  readonly value: number | null;
  /** Time for which it may be unknown, seconds. */
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
  /** The standby. */
  readonly standby: string;
  /** upstream when the sender told, standby when the standby itself did. */
  readonly side: string;
  /** disconnected, silent, no-sample or not-measured; null when cleared. */
  readonly cause: string | null;
}

/** One walsender. */
export interface WalsenderRow {
  /** Process. */
  readonly pid: number;
  /** Role. */
  readonly userName: string | null;
  /** Name the receiver gives itself. */
  readonly applicationName: string | null;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** The same as the OpenTelemetry receiver writes it: with the netmask, `unix` over a socket. */
  readonly replicationClient: string | null;
  /** Its port; -1 over a socket. */
  readonly clientPort: number | null;
  /** Since when it is connected. Microseconds since 1970, UTC. */
  readonly backendStart: number | null;
  /** Age of the oldest transaction its queries need (hot_standby_feedback). */
  readonly backendXminAge: number | null;
  /** startup, catchup, streaming, backup, stopping, or what PostgreSQL calls it. */
  readonly state: string | null;
  /** Position of the server in the same instant: what a primary has written, what a standby has received. */
  readonly currentLsn: number | null;
  /** Sent. */
  readonly sentLsn: number | null;
  /** Written by the receiver. */
  readonly writeLsn: number | null;
  /** Flushed by it. */
  readonly flushLsn: number | null;
  /** Replayed by it. */
  readonly replayLsn: number | null;
  /** WAL not yet sent, never negative. */
  readonly sentLagBytes: number | null;
  /** WAL not yet written by the receiver. */
  readonly writeLagBytes: number | null;
  /** WAL not yet flushed. */
  readonly flushLagBytes: number | null;
  /** WAL not yet replayed. */
  readonly replayLagBytes: number | null;
  /** write_lag as PostgreSQL tells it; null after a while without WAL. */
  readonly writeLagSeconds: number | null;
  /** flush_lag. */
  readonly flushLagSeconds: number | null;
  /** replay_lag. */
  readonly replayLagSeconds: number | null;
  /** Its place among synchronous standbys; 0 for none. */
  readonly syncPriority: number | null;
  /** async, potential, sync or quorum. */
  readonly syncState: string | null;
  /** When it replied last, by its own clock. Microseconds since 1970, UTC. */
  readonly replyTime: number | null;
  /** Slot it uses. */
  readonly slotName: string | null;
  /** physical or logical. */
  readonly slotType: string | null;
  /** Whether the slot ends with the connection. */
  readonly isTemporary: boolean | null;
}

/** Who receives WAL from the server (pg_stat_replication). */
export interface ReplicationMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly WalsenderRow[];
}

/** One slot. */
export interface ReplicationSlotRow {
  /** Name. */
  readonly slotName: string;
  /** physical or logical. */
  readonly slotType: string;
  /** Output plugin of a logical one. */
  readonly plugin: string | null;
  /** Database of a logical one. */
  readonly databaseName: string | null;
  /** Whether it ends with its session. */
  readonly isTemporary: boolean;
  /** Whether somebody uses it. */
  readonly isActive: boolean;
  /** Who. */
  readonly activePid: number | null;
  /** Age of the oldest transaction it keeps. */
  readonly xminAge: number | null;
  /** Age of the oldest transaction it keeps in catalogs. */
  readonly catalogXminAge: number | null;
  /** Oldest WAL it keeps; null when it keeps none. */
  readonly restartLsn: number | null;
  /** What the consumer of a logical one has confirmed. */
  readonly confirmedFlushLsn: number | null;
  /** Position of the server in the same instant. */
  readonly currentLsn: number | null;
  /** WAL from restartLsn to that position. */
  readonly retainedBytes: number | null;
  /** WAL from confirmedFlushLsn to that position. */
  readonly unconfirmedBytes: number | null;
  /** reserved, extended, unreserved or lost. */
  readonly walStatus: string | null;
  /** WAL that can be written before the slot is in danger; null without a limit. */
  readonly safeWalSize: number | null;
  /** Whether it decodes prepared transactions (14+). */
  readonly isTwoPhase: boolean | null;
  /** Whether it was invalidated by a conflict with recovery (16+). */
  readonly isConflicting: boolean | null;
  /** Why it was invalidated (17+). */
  readonly invalidationReason: string | null;
  /** Since when nobody uses it (17+). Microseconds since 1970, UTC. */
  readonly inactiveSince: number | null;
  /** Whether standbys keep a copy (17+). */
  readonly isFailover: boolean | null;
  /** Whether it is such a copy (17+). */
  readonly isSynced: boolean | null;
  /** Transactions decoded (14+). */
  readonly totalTransactions: number | null;
  /** Bytes decoded (14+). */
  readonly totalBytes: number | null;
  /** Transactions spilled to disk (14+). */
  readonly spillTransactions: number | null;
  /** Bytes spilled to disk (14+). */
  readonly spillBytes: number | null;
  /** Bytes streamed before the end of their transaction (14+). */
  readonly streamBytes: number | null;
  /** When these counters were reset (14+). Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** Replication slots (pg_replication_slots, pg_stat_replication_slots). */
export interface ReplicationSlotsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly ReplicationSlotRow[];
}

/** A replication slot keeps more WAL than max_wal_size, is about to lose it, or has lost it. */
export interface SlotAtRisk {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Slot and status. */
  readonly subject: string;
  /** WAL it keeps, bytes. */
  readonly value: number | null;
  /** WAL it may keep before it is lost, bytes; null without a limit. */
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
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null when it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null when unknown or gone. */
  readonly retainedBytes: number | null;
  /** extended, unreserved or lost. */
  readonly walStatus: string;
  /** WAL that can be written before it is lost. */
  readonly safeWalSize: number | null;
  /** That at the present rate; null without a limit or without WAL. */
  readonly secondsToLost: number | null;
  /** Why it was invalidated (17+). */
  readonly invalidationReason: string | null;
}

/** That risk of a replication slot is over, or the slot is gone. */
export interface SlotAtRiskCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Slot and status. */
  readonly subject: string;
  /** WAL it keeps, bytes. */
  readonly value: number | null;
  /** WAL it may keep before it is lost, bytes; null without a limit. */
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
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null when it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null when unknown or gone. */
  readonly retainedBytes: number | null;
  /** extended, unreserved or lost. */
  readonly walStatus: string;
  /** WAL that can be written before it is lost. */
  readonly safeWalSize: number | null;
  /** That at the present rate; null without a limit or without WAL. */
  readonly secondsToLost: number | null;
  /** Why it was invalidated (17+). */
  readonly invalidationReason: string | null;
}

/** A replication slot was created. */
export interface SlotCreated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The slot. */
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
  /** physical or logical. */
  readonly slotType: string;
  /** Database of a logical one. */
  readonly databaseName: string | null;
  /** Output plugin of a logical one. */
  readonly plugin: string | null;
}

/** A replication slot was dropped. */
export interface SlotDropped {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The slot. */
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
  /** physical or logical. */
  readonly slotType: string;
  /** Database of a logical one. */
  readonly databaseName: string | null;
  /** Output plugin of a logical one. */
  readonly plugin: string | null;
}

/** Nobody has used a replication slot for some time. */
export interface SlotInactive {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Seconds without use. */
  readonly value: number | null;
  /** Time it may be without use, seconds. */
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
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null when it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null when unknown or gone. */
  readonly retainedBytes: number | null;
}

/** A replication slot is used again, or is gone. */
export interface SlotInactiveCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Seconds without use. */
  readonly value: number | null;
  /** Time it may be without use, seconds. */
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
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null when it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null when unknown or gone. */
  readonly retainedBytes: number | null;
}

/** A standby or logical subscriber receives WAL from the server. */
export interface StandbyConnected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Its slot; without one its name, address and role. */
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
  /** Name it gives itself. */
  readonly applicationName: string | null;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** Role. */
  readonly userName: string | null;
  /** Its slot. */
  readonly slotName: string | null;
  /** physical or logical. */
  readonly kind: string;
}

/** A standby or logical subscriber no longer receives WAL from the server. */
export interface StandbyDisconnected {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Its slot; without one its name, address and role. */
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
  /** Name it gives itself. */
  readonly applicationName: string | null;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** Role. */
  readonly userName: string | null;
  /** Its slot. */
  readonly slotName: string | null;
  /** physical or logical. */
  readonly kind: string;
}

/** A logical subscription cannot apply changes, or its worker does not run. */
export interface SubscriptionFailed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database and subscription. */
  readonly subject: string;
  /** Errors counted (15+). */
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
  /** Database it writes to. */
  readonly database: DatabaseRef;
  /** The subscription. */
  readonly subscriptionName: string;
  /** error, no-worker; null when cleared. */
  readonly cause: string | null;
}

/** A logical subscription applies changes again, or is gone. */
export interface SubscriptionFailedCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database and subscription. */
  readonly subject: string;
  /** Errors counted (15+). */
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
  /** Database it writes to. */
  readonly database: DatabaseRef;
  /** The subscription. */
  readonly subscriptionName: string;
  /** error, no-worker; null when cleared. */
  readonly cause: string | null;
}

/** One subscription. */
export interface SubscriptionRow {
  /** pg_subscription.oid; null on 13 while no worker runs. */
  readonly subscriptionOid: number | null;
  /** Name. */
  readonly subscriptionName: string;
  /** Database it writes to. */
  readonly databaseOid: number;
  /** Its name. */
  readonly databaseName: string;
  /** Whether it should run. */
  readonly isEnabled: boolean;
  /** Slot on the publisher. */
  readonly slotName: string | null;
  /** Main worker; null when none runs. */
  readonly workerPid: number | null;
  /** Position received. */
  readonly receivedLsn: number | null;
  /** Position reported back. */
  readonly latestEndLsn: number | null;
  /** WAL received and not yet reported back. */
  readonly unconfirmedBytes: number | null;
  /** When the publisher sent its last message, by its clock. Microseconds since 1970, UTC. */
  readonly lastMessageSentAt: number | null;
  /** When that came, by the clock of the subscriber. Microseconds since 1970, UTC. */
  readonly lastMessageReceivedAt: number | null;
  /** When the position was reported back. Microseconds since 1970, UTC. */
  readonly latestEndAt: number | null;
  /** Since the last message came. */
  readonly sinceLastMessageSeconds: number | null;
  /** Errors while applying changes (15+). */
  readonly applyErrors: number | null;
  /** Errors while copying tables (15+). */
  readonly syncErrors: number | null;
  /** Conflicts of all kinds (18+). */
  readonly conflicts: number | null;
  /** When these counters were reset (15+). Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
}

/** Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats). */
export interface SubscriptionsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly SubscriptionRow[];
}

/** Fewer synchronous standbys are connected than commits wait for. */
export interface SyncStandbyMissing {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Synchronous standbys connected. */
  readonly value: number | null;
  /** Standbys that commits wait for. */
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
  /** The setting; null when it is empty now. */
  readonly synchronousStandbyNames: string | null;
}

/** As many synchronous standbys are connected as commits wait for. */
export interface SyncStandbyMissingCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Synchronous standbys connected. */
  readonly value: number | null;
  /** Standbys that commits wait for. */
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
  /** The setting; null when it is empty now. */
  readonly synchronousStandbyNames: string | null;
}

/** One server, or a receiver that is not watched. */
export interface TopologyNode {
  /** Name of the server in the configuration; else what the receiver is called. */
  readonly name: string;
  /** Whether pgherald polls it. */
  readonly isWatched: boolean;
  /** primary, standby, subscriber; null when unknown. */
  readonly role: string | null;
  /** Timeline it writes or receives. */
  readonly timeline: number | null;
  /** The server it receives from, as far as that is watched. */
  readonly upstream: string | null;
  /** answering, silent, connected or disconnected. */
  readonly state: string;
}

/** The servers of a cluster, how they follow each other, or its health changed. */
export interface TopologyMapped {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The cluster, by its primary. */
  readonly subject: string;
  /** Servers in it. */
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
  /** healthy, degraded, broken or unknown. */
  readonly health: string;
  /** Why it is not healthy, each as what and whose. */
  readonly reasons: readonly string[];
  /** Of the data directories; null when unknown. */
  readonly systemIdentifier: bigint | null;
  /** The primary first, then each after its upstream. */
  readonly nodes: readonly TopologyNode[];
}

/** The server. */
export interface WalPositionRow {
  /** Identifier of the data directory, equal on a primary and its standbys. */
  readonly systemIdentifier: bigint | null;
  /** Whether it is in recovery. */
  readonly isStandby: boolean;
  /** Timeline it writes or receives; null on a standby that receives nothing. */
  readonly timeline: number | null;
  /** Clock of the server when its position was read. Microseconds since 1970, UTC. */
  readonly measuredAt: number;
  /** Where the primary inserts next, bytes since the beginning of WAL. */
  readonly insertLsn: number | null;
  /** What the primary has written. */
  readonly writeLsn: number | null;
  /** What the primary has flushed to disk. */
  readonly flushLsn: number | null;
  /** What the standby has received and flushed; null where nothing was streamed since its start. */
  readonly receiveLsn: number | null;
  /** What has been replayed; on a primary, at the end of its recovery. */
  readonly replayLsn: number | null;
  /** When the last transaction replayed was committed, by the clock of its primary. Microseconds since 1970, UTC. */
  readonly lastReplayedAt: number | null;
  /** Whether somebody paused replay; null on a primary. */
  readonly isReplayPaused: boolean | null;
  /** Setting cluster_name: what a standby calls itself unless told otherwise. */
  readonly clusterName: string | null;
  /** Setting synchronous_standby_names; null when no commit waits for a standby. */
  readonly synchronousStandbyNames: string | null;
  /** Setting wal_receiver_timeout; 0 for never. */
  readonly walReceiverTimeoutMs: number | null;
  /** Setting archive_mode. */
  readonly archiveMode: string;
  /** Files archived. */
  readonly archivedCount: number | null;
  /** File archived last. */
  readonly lastArchivedWal: string | null;
  /** When. Microseconds since 1970, UTC. */
  readonly lastArchivedAt: number | null;
  /** Whole seconds since; null where archiving is switched off. */
  readonly lastArchivedAgeSeconds: number | null;
  /** Attempts to archive a file that failed. */
  readonly failedCount: number | null;
  /** File of the last such attempt. */
  readonly lastFailedWal: string | null;
  /** When. Microseconds since 1970, UTC. */
  readonly lastFailedAt: number | null;
  /** When the statistics of the archiver were reset. Microseconds since 1970, UTC. */
  readonly statsReset: number | null;
  /** Whether a standby has a restore_command and no primary_conninfo; null on a primary and where the role may not see it. */
  readonly isArchiveFed: boolean | null;
}

/** How far the WAL of the server is, and its archiver (pg_stat_archiver). */
export interface WalPositionMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly WalPositionRow[];
}

/** The WAL receiver. */
export interface WalReceiverRow {
  /** Process. */
  readonly pid: number;
  /** starting, streaming, waiting, restarting, stopping, or what PostgreSQL calls it; null when the role may not see it. */
  readonly status: string | null;
  /** Clock of the standby when it was read. Microseconds since 1970, UTC. */
  readonly measuredAt: number;
  /** Where it began. */
  readonly receiveStartLsn: number | null;
  /** On what timeline. */
  readonly receiveStartTimeline: number | null;
  /** Written, not yet flushed. */
  readonly writtenLsn: number | null;
  /** Written and flushed. */
  readonly flushedLsn: number | null;
  /** Timeline of what was flushed last. */
  readonly receivedTimeline: number | null;
  /** When the sender sent its last message, by the clock of the sender. Microseconds since 1970, UTC. */
  readonly lastMessageSentAt: number | null;
  /** When that came, by the clock of the standby. Microseconds since 1970, UTC. */
  readonly lastMessageReceivedAt: number | null;
  /** The end of WAL the sender last told of. */
  readonly latestEndLsn: number | null;
  /** When, by the clock of the sender. Microseconds since 1970, UTC. */
  readonly latestEndAt: number | null;
  /** Slot it uses. */
  readonly slotName: string | null;
  /** Host of the sender, or the directory of its socket. */
  readonly senderHost: string | null;
  /** Its port. */
  readonly senderPort: number | null;
}

/** What a standby receives (pg_stat_wal_receiver, never its connection string); no row where none runs. */
export interface WalReceiverMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly WalReceiverRow[];
}

/** One table, materialized view, TOAST table or index. */
export interface BloatRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema of the table. */
  readonly schemaName: string;
  /** Name, without its schema. */
  readonly relationName: string;
  /** table, materialized view, toast or index. */
  readonly relationKind: string;
  /** Whether it is a table, a materialized view or TOAST. */
  readonly isTable: boolean;
  /** Whether it is an index. */
  readonly isIndex: boolean;
  /** pg_class.oid of its table; of itself for a table. */
  readonly tableOid: number;
  /** Name of its table. */
  readonly tableName: string;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Index of the topmost table that it is a part of; null when it is none. */
  readonly rootIndexName: string | null;
  /** Percent of a page that is filled on purpose. */
  readonly fillfactor: number;
  /** Size of its main file. */
  readonly realBytes: number;
  /** Size it would have; null when not applicable. */
  readonly estimatedBytes: number | null;
  /** What is too much, never below 0; null when not applicable. */
  readonly bloatBytes: number | null;
  /** The same in percent of the real size. */
  readonly bloatPct: number | null;
  /** high; low when much has changed since the statistics; none when not applicable. */
  readonly confidence: string;
  /** Why there is no estimate: never-analyzed, no-statistics, denied, deduplicated, access-method, name-column, beyond-estimate. */
  readonly notApplicable: string | null;
}

/** Size that each relation of one database of 128 pages or more would have without bloat, estimated from the statistics of its columns. */
export interface BloatEstimated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly BloatRow[];
}

/** One table. */
export interface ExactBloatRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Name, without its schema. */
  readonly relationName: string;
  /** Size of its main file. */
  readonly realBytes: number;
  /** Percent of its pages that had to be read. */
  readonly scannedPct: number;
  /** Percent taken by live rows. */
  readonly liveTuplesPct: number;
  /** Bytes of dead rows. */
  readonly deadTupleBytes: number;
  /** Percent taken by dead rows. */
  readonly deadTuplesPct: number;
  /** Free bytes. */
  readonly freeBytes: number;
  /** Percent that is free. */
  readonly freePct: number;
}

/** Space of a table as pgstattuple found it, asked for where the estimate suspects bloat. */
export interface ExactBloatMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly ExactBloatRow[];
}

/** One function. */
export interface FunctionStatsRow {
  /** pg_proc.oid. */
  readonly functionOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Name, without its schema. */
  readonly functionName: string;
  /** The name, with those of the arguments behind it where several functions have it. */
  readonly functionLabel: string;
  /** Calls. */
  readonly calls: number;
  /** Time in it and in what it called, milliseconds. */
  readonly totalTimeMs: number;
  /** Time in it alone, milliseconds. */
  readonly selfTimeMs: number;
  /** Schema, name and types of the arguments; null when the function is gone. */
  readonly functionSignature: string | null;
}

/** Calls of each function of one database, where track_functions counts them (pg_stat_user_functions). */
export interface FunctionStatsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly FunctionStatsRow[];
}

/** The bloat of an index went down, or the index is gone. */
export interface IndexBloatCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** What of it is too much. */
  readonly bloatBytes: number | null;
  /** high, low, or exact when pgstattuple found it. */
  readonly confidence: string | null;
}

/** Much of an index was neither entries nor wanted free space, at several readings. */
export interface IndexBloated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** What of it is too much. */
  readonly bloatBytes: number | null;
  /** high, low, or exact when pgstattuple found it. */
  readonly confidence: string | null;
}

/** Another index of the table makes an index needless. */
export interface IndexDuplicated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Size of the needless index, bytes. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** same, or prefix when its columns are the first ones of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number | null;
  /** Name of the other. */
  readonly keptIndexName: string | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
}

/** An index is no longer made needless by another, or is gone. */
export interface IndexDuplicatedCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Size of the needless index, bytes. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** same, or prefix when its columns are the first ones of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number | null;
  /** Name of the other. */
  readonly keptIndexName: string | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
}

/** One needless index. */
export interface IndexDuplicateRow {
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Schema of table and index. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Index, without its schema. */
  readonly indexName: string;
  /** same, or prefix when its columns are the first ones of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number;
  /** Name of the other. */
  readonly keptIndexName: string;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Indexes of partitions that it consists of; null when its table is not partitioned. */
  readonly leaves: number | null;
}

/** Indexes of one database that another index of the same table makes needless. */
export interface IndexDuplicatesMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexDuplicateRow[];
}

/** An index is invalid and no backend works on it: writes maintain it, queries cannot use it. */
export interface IndexInvalid {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of the index, with all its leaves. */
  readonly estimatedBytes: number | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
  /** How many of them are invalid; 0 when a partition has none that is attached. */
  readonly invalidLeaves: number | null;
}

/** An invalid index became valid, or is gone. */
export interface IndexInvalidCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of the index, with all its leaves. */
  readonly estimatedBytes: number | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
  /** How many of them are invalid; 0 when a partition has none that is attached. */
  readonly invalidLeaves: number | null;
}

/** One index. */
export interface IndexIoRow {
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Schema of table and index. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Blocks not found in the buffer cache. */
  readonly idxBlksRead: number;
  /** Blocks found in it. */
  readonly idxBlksHit: number;
  /** False for the index of a partitioned table: its leaves have the files and the counters. */
  readonly hasStorage: boolean;
}

/** Blocks read for each index of one database (pg_statio_user_indexes). */
export interface IndexIoMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexIoRow[];
}

/** One index. */
export interface IndexStatsRow {
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Schema of table and index. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Index, without its schema. */
  readonly indexName: string;
  /** btree, hash, gist, ... */
  readonly accessMethod: string;
  /** permanent, unlogged or temporary. */
  readonly persistence: string;
  /** Whether an extension made it. */
  readonly isExtensionOwned: boolean;
  /** Whether it enforces uniqueness. */
  readonly isUnique: boolean;
  /** Whether it is the primary key. */
  readonly isPrimary: boolean;
  /** Whether it enforces an exclusion constraint. */
  readonly isExclusion: boolean;
  /** Whether logical replication identifies rows by it. */
  readonly isReplicaIdentity: boolean;
  /** Whether CLUSTER last ordered the table by it. */
  readonly isClusterTarget: boolean;
  /** False when queries cannot use it. */
  readonly isValid: boolean;
  /** False when writes do not maintain it. */
  readonly isReady: boolean;
  /** Whether a backend builds, rebuilds or drops it right now, or waits to do so. A standby does not see it. */
  readonly isBeingBuilt: boolean;
  /** Whether a constraint of its table rests on it. */
  readonly isOfConstraint: boolean;
  /** Whether foreign keys refer to the columns it keeps unique. */
  readonly isReferenced: boolean;
  /** Whether its first columns are those of a foreign key. */
  readonly supportsForeignKey: boolean;
  /** Whether it has a predicate. */
  readonly isPartial: boolean;
  /** Whether it indexes expressions. */
  readonly hasExpressions: boolean;
  /** Index of the partitioned table it is a part of. */
  readonly parentIndexOid: number | null;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Pages at the last vacuum or analyze. */
  readonly relPages: number;
  /** Size by those pages. */
  readonly estimatedBytes: number;
  /** Scans. */
  readonly idxScan: number;
  /** End of the last scan (16+). Microseconds since 1970, UTC. */
  readonly lastIdxScan: number | null;
  /** Entries returned by scans. */
  readonly idxTupRead: number;
  /** Live rows fetched by simple scans. */
  readonly idxTupFetch: number;
  /** False for the index of a partitioned table: its leaves have the files and the counters. */
  readonly hasStorage: boolean;
  /** Topmost index that it is a part of; null when it is none. */
  readonly rootIndexOid: number | null;
}

/** Counters and state of each index of one database (pg_index, pg_stat_user_indexes). */
export interface IndexStatsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexStatsRow[];
}

/** No node of the cluster has used an index for the whole window. */
export interface IndexUnused {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Days without use; on the closing event scans since the reading before. */
  readonly value: number | null;
  /** Window, days. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of the index, with all its leaves. */
  readonly estimatedBytes: number | null;
  /** Since when no use was seen. Microseconds since 1970, UTC. */
  readonly unusedSince: number | null;
  /** Share of the window that was observed, percent; that of the node observed least. */
  readonly coveragePct: number | null;
  /** Nodes that were asked. */
  readonly nodes: readonly string[];
  /** Whether its first columns are those of a foreign key: rare deletes would use it. */
  readonly supportsForeignKey: boolean | null;
  /** Whether it indexes expressions: the planner uses its statistics without scanning it, and loses them with it unless CREATE STATISTICS (14+) replaces them. */
  readonly servesStatistics: boolean | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
}

/** What is known of the use of the indexes of a database over the window, on all nodes of the cluster. */
export interface IndexUsageAssessed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The database. */
  readonly database: DatabaseRef;
  /** known; or unknown, and why: a standby that is not observed, a node watched elsewhere, a window not yet observed. */
  readonly verdict: string;
  /** Whether the verdict is known. */
  readonly isKnown: boolean;
  /** Length of the window. */
  readonly windowSeconds: number;
  /** Share of the window that was observed, percent; that of the node observed least. */
  readonly coveragePct: number;
  /** Nodes that were asked. */
  readonly nodes: readonly string[];
  /** Indexes that might be unused: not exempt, large enough. The index of a partitioned table counts once, with its leaves. */
  readonly indexes: number;
  /** Those of them that are; null when unknown. */
  readonly unusedIndexes: number | null;
  /** Their size; null when unknown. */
  readonly unusedBytes: number | null;
  /** Indexes without use as far as observed. */
  readonly unusedSoFar: number;
  /** Their size. */
  readonly unusedSoFarBytes: number;
}

/** One index. */
export interface IndexUsageRow {
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Schema of table and index. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Topmost index that it is a part of; null when it is none. */
  readonly rootIndexOid: number | null;
  /** Whether it is needed though no query uses it: it enforces something, identifies rows, orders the table, is referenced, or an extension made it. */
  readonly isExempt: boolean;
  /** Whether its first columns are those of a foreign key. */
  readonly supportsForeignKey: boolean;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Scans. */
  readonly idxScan: number;
  /** End of the last scan (16+). Microseconds since 1970, UTC. */
  readonly lastIdxScan: number | null;
  /** False for the index of a partitioned table: its leaves have the files and the counters. */
  readonly hasStorage: boolean;
  /** Whether it indexes expressions: the planner uses its statistics without scanning it. */
  readonly hasExpressions: boolean;
  /** False when queries cannot use it. */
  readonly isValid: boolean;
  /** Whether a backend builds, rebuilds or drops it right now, or waits to do so. */
  readonly isBeingBuilt: boolean;
}

/** Scans of each index of one database, once an hour: what verdicts on unused indexes rest on. */
export interface IndexUsageMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexUsageRow[];
}

/** An unused index was used, or is gone. */
export interface IndexUsedAgain {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Days without use; on the closing event scans since the reading before. */
  readonly value: number | null;
  /** Window, days. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the index. */
  readonly indexOid: number;
  /** Index, without its schema. */
  readonly indexName: string;
  /** Size of the index, with all its leaves. */
  readonly estimatedBytes: number | null;
  /** Since when no use was seen. Microseconds since 1970, UTC. */
  readonly unusedSince: number | null;
  /** Share of the window that was observed, percent; that of the node observed least. */
  readonly coveragePct: number | null;
  /** Nodes that were asked. */
  readonly nodes: readonly string[];
  /** Whether its first columns are those of a foreign key: rare deletes would use it. */
  readonly supportsForeignKey: boolean | null;
  /** Whether it indexes expressions: the planner uses its statistics without scanning it, and loses them with it unless CREATE STATISTICS (14+) replaces them. */
  readonly servesStatistics: boolean | null;
  /** Indexes of partitions that it consists of, when its table is partitioned. */
  readonly leaves: number | null;
}

/** One command at work. */
export interface MaintenanceProgressRow {
  /** Backend. */
  readonly pid: number;
  /** pg_database.oid. */
  readonly databaseOid: number | null;
  /** Database. */
  readonly databaseName: string | null;
  /** pg_class.oid of the table. */
  readonly relationOid: number | null;
  /** Its schema; null until the tables of the database have been read. */
  readonly schemaName: string | null;
  /** Its name; null until the tables of the database have been read. */
  readonly tableName: string | null;
  /** pg_class.oid of the index, where one is being built or used. */
  readonly indexOid: number | null;
  /** vacuum, analyze, create index, reindex, cluster, vacuum full, ... */
  readonly command: string;
  /** Whether autovacuum runs it. */
  readonly isAutomatic: boolean;
  /** Phase as PostgreSQL names it. */
  readonly phase: string;
  /** What is counted: blocks or tuples. */
  readonly unit: string;
  /** How many of them are done in this phase. */
  readonly done: number | null;
  /** How many there are. */
  readonly total: number | null;
  /** Percent of them. */
  readonly donePct: number | null;
  /** Begin of its transaction. Microseconds since 1970, UTC. */
  readonly startedAt: number | null;
}

/** What is being vacuumed, analyzed, indexed or rewritten on the server (pg_stat_progress_*). */
export interface MaintenanceProgressMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly MaintenanceProgressRow[];
}

/** One table, materialized view or index. */
export interface RelationSizeRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Name, without its schema. */
  readonly relationName: string;
  /** table, materialized view, partitioned table (14+, without files) or index. */
  readonly relationKind: string;
  /** Whether it is a table or a materialized view. */
  readonly isTable: boolean;
  /** Whether it is an index. */
  readonly isIndex: boolean;
  /** pg_class.oid of its table; of itself for a table. */
  readonly tableOid: number;
  /** Name of its table. */
  readonly tableName: string;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Main file. */
  readonly mainBytes: number;
  /** Free space map. */
  readonly freeSpaceMapBytes: number;
  /** Visibility map; null for an index. */
  readonly visibilityMapBytes: number | null;
  /** All of its TOAST; null for an index. */
  readonly toastBytes: number | null;
  /** All its indexes; null for an index, or when the size of one is unknown. */
  readonly indexBytes: number | null;
  /** All together; null when a part is unknown. */
  readonly totalBytes: number | null;
}

/** Files of each table and index of one database. */
export interface RelationSizesMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly RelationSizeRow[];
}

/** A table is below its limit again, or is gone. */
export interface SizeThresholdCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema, table and measure. */
  readonly subject: string;
  /** Size in bytes, or growth in bytes per hour. */
  readonly value: number | null;
  /** Limit passed. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** size or growth-per-hour. */
  readonly measure: string;
  /** Size with TOAST and indexes. */
  readonly totalBytes: number | null;
}

/** A table grew beyond a limit, or grew too fast. */
export interface SizeThresholdExceeded {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema, table and measure. */
  readonly subject: string;
  /** Size in bytes, or growth in bytes per hour. */
  readonly value: number | null;
  /** Limit passed. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** size or growth-per-hour. */
  readonly measure: string;
  /** Size with TOAST and indexes. */
  readonly totalBytes: number | null;
}

/** One walsender. */
export interface StandbyRow {
  /** Name the standby gives itself. */
  readonly applicationName: string;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** Its slot. */
  readonly slotName: string | null;
}

/** Who replicates from the server (pg_stat_replication, without base backups and logical slots). */
export interface StandbysMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly StandbyRow[];
}

/** Use of one table, with its partitions, per second. */
export interface TableActivity {
  /** Schema; empty for the rest. */
  readonly schemaName: string;
  /** Table, or topmost table of its partitions; other for the rest. */
  readonly tableName: string;
  /** Tables counted in it. */
  readonly leaves: number;
  /** Sequential scans. */
  readonly seqScansPerSecond: number;
  /** Index scans. */
  readonly idxScansPerSecond: number;
  /** Rows read by both. */
  readonly rowsReadPerSecond: number;
  /** Rows inserted. */
  readonly rowsInsertedPerSecond: number;
  /** Rows updated. */
  readonly rowsUpdatedPerSecond: number;
  /** Rows deleted. */
  readonly rowsDeletedPerSecond: number;
  /** Blocks read from disk or the OS cache; null when unknown. */
  readonly blocksReadPerSecond: number | null;
}

/** The busiest tables of a database between two polls, and the rest as one, so that totals add up. */
export interface TableActivityRecorded {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** The database. */
  readonly database: DatabaseRef;
  /** Time between the polls. */
  readonly windowSeconds: number;
  /** The busiest first, the rest last. */
  readonly rows: readonly TableActivity[];
}

/** A table was analyzed since the poll before. */
export interface TableAnalyzed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Rows that had changed since the analyze before. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Times somebody did it since the poll before. */
  readonly manualRuns: number;
  /** Times autovacuum did it since the poll before. */
  readonly automaticRuns: number;
  /** Rows changed since the last analyze, at the poll before. */
  readonly modifiedBefore: number;
  /** End of the last run. Microseconds since 1970, UTC. */
  readonly finishedAt: number | null;
  /** Time of the runs, milliseconds (18+). */
  readonly durationMs: number | null;
}

/** The bloat of a table went down, or the table is gone. */
export interface TableBloatCleared {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and relation. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of what is bloated: the table or its TOAST. */
  readonly relationOid: number;
  /** table, materialized view or toast. */
  readonly relationKind: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** What of it is too much. */
  readonly bloatBytes: number | null;
  /** high, low, or exact when pgstattuple found it. */
  readonly confidence: string | null;
}

/** Much of a table, or of its TOAST, was neither rows nor wanted free space, at several readings. */
export interface TableBloated {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and relation. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of what is bloated: the table or its TOAST. */
  readonly relationOid: number;
  /** table, materialized view or toast. */
  readonly relationKind: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** What of it is too much. */
  readonly bloatBytes: number | null;
  /** high, low, or exact when pgstattuple found it. */
  readonly confidence: string | null;
}

/** One table. */
export interface TableIoRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Heap blocks not found in the buffer cache. */
  readonly heapBlksRead: number;
  /** Heap blocks found in it. */
  readonly heapBlksHit: number;
  /** Index blocks not found in it; null without an index. */
  readonly idxBlksRead: number | null;
  /** Index blocks found in it. */
  readonly idxBlksHit: number | null;
  /** TOAST blocks not found in it; null without TOAST. */
  readonly toastBlksRead: number | null;
  /** TOAST blocks found in it. */
  readonly toastBlksHit: number | null;
  /** Blocks of the index of TOAST not found in it. */
  readonly tidxBlksRead: number | null;
  /** Blocks of the index of TOAST found in it. */
  readonly tidxBlksHit: number | null;
}

/** Blocks read for each table of one database (pg_statio_user_tables). */
export interface TableIoMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly TableIoRow[];
}

/** One table. */
export interface TableStatsRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Table, without its schema. */
  readonly tableName: string;
  /** table, materialized view or partitioned table. */
  readonly relationKind: string;
  /** permanent, unlogged or temporary. */
  readonly persistence: string;
  /** Whether an extension made it. */
  readonly isExtensionOwned: boolean;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Sequential scans. */
  readonly seqScan: number;
  /** End of the last one (16+). Microseconds since 1970, UTC. */
  readonly lastSeqScan: number | null;
  /** Rows read by them. */
  readonly seqTupRead: number;
  /** Index scans; null without an index. */
  readonly idxScan: number | null;
  /** End of the last one (16+). Microseconds since 1970, UTC. */
  readonly lastIdxScan: number | null;
  /** Rows fetched by them. */
  readonly idxTupFetch: number | null;
  /** Rows inserted. */
  readonly nTupIns: number;
  /** Rows updated. */
  readonly nTupUpd: number;
  /** Rows deleted. */
  readonly nTupDel: number;
  /** Rows updated without a new index entry. */
  readonly nTupHotUpd: number;
  /** Rows whose new version went to another page (16+). */
  readonly nTupNewpageUpd: number | null;
  /** Live rows, as the statistics estimate them. */
  readonly nLiveTup: number;
  /** Dead rows, as the statistics estimate them; 0 after a crash. */
  readonly nDeadTup: number;
  /** Rows changed since the last analyze. */
  readonly nModSinceAnalyze: number;
  /** Rows inserted since the last vacuum. */
  readonly nInsSinceVacuum: number;
  /** End of the last VACUUM somebody ran. Microseconds since 1970, UTC. */
  readonly lastVacuum: number | null;
  /** End of the last autovacuum. Microseconds since 1970, UTC. */
  readonly lastAutovacuum: number | null;
  /** End of the last ANALYZE somebody ran. Microseconds since 1970, UTC. */
  readonly lastAnalyze: number | null;
  /** End of the last automatic analyze. Microseconds since 1970, UTC. */
  readonly lastAutoanalyze: number | null;
  /** Times somebody vacuumed it. */
  readonly vacuumCount: number;
  /** Times autovacuum vacuumed it. */
  readonly autovacuumCount: number;
  /** Times somebody analyzed it. */
  readonly analyzeCount: number;
  /** Times autovacuum analyzed it. */
  readonly autoanalyzeCount: number;
  /** Time of all VACUUMs somebody ran, milliseconds (18+). */
  readonly totalVacuumTimeMs: number | null;
  /** Time of all autovacuums, milliseconds (18+). */
  readonly totalAutovacuumTimeMs: number | null;
  /** Time of all ANALYZEs somebody ran, milliseconds (18+). */
  readonly totalAnalyzeTimeMs: number | null;
  /** Time of all automatic analyzes, milliseconds (18+). */
  readonly totalAutoanalyzeTimeMs: number | null;
  /** Age of the oldest transaction id in it or its TOAST; null for a partitioned table. */
  readonly xidAge: number | null;
  /** Age of the oldest multixact in it or its TOAST; null for a partitioned table. */
  readonly multixactAge: number | null;
  /** Rows at the last vacuum or analyze; null when there was none. */
  readonly relTuples: number | null;
  /** Pages at the last vacuum or analyze. */
  readonly relPages: number;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Whether autovacuum looks after it. */
  readonly autovacuumEnabled: boolean;
  /** Dead rows above which autovacuum comes. */
  readonly vacuumThreshold: number | null;
  /** Inserted rows above which autovacuum comes; null when inserts are no reason. */
  readonly insertVacuumThreshold: number | null;
  /** Age above which autovacuum comes to freeze. */
  readonly freezeMaxAge: number;
}

/** Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables). */
export interface TableStatsMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly TableStatsRow[];
}

/** One table. */
export interface TableUsageRow {
  /** pg_class.oid. */
  readonly relationOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Topmost table of which its table is a partition; null when it is none. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Sequential scans. */
  readonly seqScan: number;
  /** Index scans; null without an index. */
  readonly idxScan: number | null;
  /** Rows read by sequential scans. */
  readonly seqTupRead: number;
  /** Rows fetched by index scans. */
  readonly idxTupFetch: number | null;
  /** Rows inserted. */
  readonly nTupIns: number;
  /** Rows updated. */
  readonly nTupUpd: number;
  /** Rows deleted. */
  readonly nTupDel: number;
}

/** Use of each table of one database, once a day: what hot and cold is told by. */
export interface TableUsageMeasured {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** What was read. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly TableUsageRow[];
}

/** A table was vacuumed since the poll before. */
export interface TableVacuumed {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Dead rows that are gone since the poll before, at least; null when there are more than then, which says nothing of how many are gone. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Times somebody did it since the poll before. */
  readonly manualRuns: number;
  /** Times autovacuum did it since the poll before. */
  readonly automaticRuns: number;
  /** Dead rows at the poll before, as estimated then. */
  readonly deadTuplesBefore: number;
  /** Dead rows now, as estimated; those that died after the vacuum with them. */
  readonly deadTuplesAfter: number;
  /** End of the last run. Microseconds since 1970, UTC. */
  readonly finishedAt: number | null;
  /** Time of the runs, milliseconds (18+). */
  readonly durationMs: number | null;
}

/** A table and its use in a day. */
export interface UsedTable {
  /** pg_class.oid. */
  readonly tableOid: number;
  /** Schema. */
  readonly schemaName: string;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Whether it is one of those with most of the use; else it had none. */
  readonly isHot: boolean;
  /** Scans, and rows changed, since the reading of the day before. */
  readonly accesses: number;
}

/** Which tables were used most since the day before, and which not at all. */
export interface UsageClassified {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database. */
  readonly subject: string;
  /** Share of the tables that are cold, percent. */
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
  /** Tables compared. */
  readonly tables: number;
  /** Tables that together had most of the use. */
  readonly hotTables: number;
  /** Tables without any use. */
  readonly coldTables: number;
  /** Time between the two readings, seconds. */
  readonly windowSeconds: number;
  /** Hot ones, most used first, and cold ones; at most 100 of each. */
  readonly named: readonly UsedTable[];
}

/** A table is no longer due for vacuum, or is gone. */
export interface VacuumCaughtUp {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Time it has been due, seconds. */
  readonly value: number | null;
  /** Limit passed, seconds. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** dead-rows, inserts or freeze. */
  readonly cause: string;
  /** Dead or inserted rows, or age. */
  readonly due: number | null;
  /** Above this many vacuum is due. */
  readonly threshold: number | null;
  /** Whether autovacuum looks after it. */
  readonly autovacuumEnabled: boolean | null;
  /** When it was first seen due. Microseconds since 1970, UTC. */
  readonly dueSince: number | null;
}

/** A table has been due for vacuum for longer than the limit. */
export interface VacuumOverdue {
  /** Where and when it comes from. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Time it has been due, seconds. */
  readonly value: number | null;
  /** Limit passed, seconds. */
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
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** dead-rows, inserts or freeze. */
  readonly cause: string;
  /** Dead or inserted rows, or age. */
  readonly due: number | null;
  /** Above this many vacuum is due. */
  readonly threshold: number | null;
  /** Whether autovacuum looks after it. */
  readonly autovacuumEnabled: boolean | null;
  /** When it was first seen due. Microseconds since 1970, UTC. */
  readonly dueSince: number | null;
}

/** Every event by its name. */
export interface EventMap {
  readonly CacheUpdated: CacheUpdated;
  readonly ClusterSeen: ClusterSeen;
  readonly ClusterSplit: ClusterSplit;
  readonly CollectionError: CollectionError;
  readonly DatabaseDiscovered: DatabaseDiscovered;
  readonly DatabaseVanished: DatabaseVanished;
  readonly EventsDropped: EventsDropped;
  readonly MemoryCheckpointed: MemoryCheckpointed;
  readonly MetricsCollected: MetricsCollected;
  readonly ScraperStarted: ScraperStarted;
  readonly ScraperStopped: ScraperStopped;
  readonly ConnectionLimitsMeasured: ConnectionLimitsMeasured;
  readonly ConnectionPoolExhausted: ConnectionPoolExhausted;
  readonly ConnectionPoolExhaustedCleared: ConnectionPoolExhaustedCleared;
  readonly ConnectionsMeasured: ConnectionsMeasured;
  readonly ConnectionsNearLimit: ConnectionsNearLimit;
  readonly ConnectionsNearLimitCleared: ConnectionsNearLimitCleared;
  readonly IdleInTransactionCleared: IdleInTransactionCleared;
  readonly IdleInTransactionDetected: IdleInTransactionDetected;
  readonly PermissionGranted: PermissionGranted;
  readonly PermissionMissing: PermissionMissing;
  readonly PermissionsMeasured: PermissionsMeasured;
  readonly PoolMeasured: PoolMeasured;
  readonly ServerAccessMeasured: ServerAccessMeasured;
  readonly ServerConnected: ServerConnected;
  readonly ServerRestarted: ServerRestarted;
  readonly ServerUnreachable: ServerUnreachable;
  readonly BackendsMeasured: BackendsMeasured;
  readonly BackgroundWriterMeasured: BackgroundWriterMeasured;
  readonly CheckpointerMeasured: CheckpointerMeasured;
  readonly CustomMeasured: CustomMeasured;
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
  readonly ActivityMeasured: ActivityMeasured;
  readonly BlockingCleared: BlockingCleared;
  readonly BlockingDetected: BlockingDetected;
  readonly BudgetExceeded: BudgetExceeded;
  readonly BudgetExceededCleared: BudgetExceededCleared;
  readonly LockWaitsMeasured: LockWaitsMeasured;
  readonly LongTransactionCleared: LongTransactionCleared;
  readonly LongTransactionDetected: LongTransactionDetected;
  readonly MonitoringCostSummarized: MonitoringCostSummarized;
  readonly PlanCached: PlanCached;
  readonly PlanChanged: PlanChanged;
  readonly PlanExpired: PlanExpired;
  readonly PlanMeasured: PlanMeasured;
  readonly QueryObfuscated: QueryObfuscated;
  readonly QuerySampleCollected: QuerySampleCollected;
  readonly QuerySamplesSummarized: QuerySamplesSummarized;
  readonly StatementStatsMeasured: StatementStatsMeasured;
  readonly StatementTextsMeasured: StatementTextsMeasured;
  readonly StatementViewFull: StatementViewFull;
  readonly StatementViewFullCleared: StatementViewFullCleared;
  readonly StatementViewMeasured: StatementViewMeasured;
  readonly TopQueriesSummarized: TopQueriesSummarized;
  readonly TopQueryIdentified: TopQueryIdentified;
  readonly VectorStatementsMeasured: VectorStatementsMeasured;
  readonly VectorTablesMeasured: VectorTablesMeasured;
  readonly ArchivingFailing: ArchivingFailing;
  readonly ArchivingRecovered: ArchivingRecovered;
  readonly FailoverDetected: FailoverDetected;
  readonly ReplicationLagAssessed: ReplicationLagAssessed;
  readonly ReplicationLagIncreased: ReplicationLagIncreased;
  readonly ReplicationLagRecovered: ReplicationLagRecovered;
  readonly ReplicationLagUnknown: ReplicationLagUnknown;
  readonly ReplicationLagUnknownCleared: ReplicationLagUnknownCleared;
  readonly ReplicationMeasured: ReplicationMeasured;
  readonly ReplicationSlotsMeasured: ReplicationSlotsMeasured;
  readonly SlotAtRisk: SlotAtRisk;
  readonly SlotAtRiskCleared: SlotAtRiskCleared;
  readonly SlotCreated: SlotCreated;
  readonly SlotDropped: SlotDropped;
  readonly SlotInactive: SlotInactive;
  readonly SlotInactiveCleared: SlotInactiveCleared;
  readonly StandbyConnected: StandbyConnected;
  readonly StandbyDisconnected: StandbyDisconnected;
  readonly SubscriptionFailed: SubscriptionFailed;
  readonly SubscriptionFailedCleared: SubscriptionFailedCleared;
  readonly SubscriptionsMeasured: SubscriptionsMeasured;
  readonly SyncStandbyMissing: SyncStandbyMissing;
  readonly SyncStandbyMissingCleared: SyncStandbyMissingCleared;
  readonly TopologyMapped: TopologyMapped;
  readonly WalPositionMeasured: WalPositionMeasured;
  readonly WalReceiverMeasured: WalReceiverMeasured;
  readonly BloatEstimated: BloatEstimated;
  readonly ExactBloatMeasured: ExactBloatMeasured;
  readonly FunctionStatsMeasured: FunctionStatsMeasured;
  readonly IndexBloatCleared: IndexBloatCleared;
  readonly IndexBloated: IndexBloated;
  readonly IndexDuplicated: IndexDuplicated;
  readonly IndexDuplicatedCleared: IndexDuplicatedCleared;
  readonly IndexDuplicatesMeasured: IndexDuplicatesMeasured;
  readonly IndexInvalid: IndexInvalid;
  readonly IndexInvalidCleared: IndexInvalidCleared;
  readonly IndexIoMeasured: IndexIoMeasured;
  readonly IndexStatsMeasured: IndexStatsMeasured;
  readonly IndexUnused: IndexUnused;
  readonly IndexUsageAssessed: IndexUsageAssessed;
  readonly IndexUsageMeasured: IndexUsageMeasured;
  readonly IndexUsedAgain: IndexUsedAgain;
  readonly MaintenanceProgressMeasured: MaintenanceProgressMeasured;
  readonly RelationSizesMeasured: RelationSizesMeasured;
  readonly SizeThresholdCleared: SizeThresholdCleared;
  readonly SizeThresholdExceeded: SizeThresholdExceeded;
  readonly StandbysMeasured: StandbysMeasured;
  readonly TableActivityRecorded: TableActivityRecorded;
  readonly TableAnalyzed: TableAnalyzed;
  readonly TableBloatCleared: TableBloatCleared;
  readonly TableBloated: TableBloated;
  readonly TableIoMeasured: TableIoMeasured;
  readonly TableStatsMeasured: TableStatsMeasured;
  readonly TableUsageMeasured: TableUsageMeasured;
  readonly TableVacuumed: TableVacuumed;
  readonly UsageClassified: UsageClassified;
  readonly VacuumCaughtUp: VacuumCaughtUp;
  readonly VacuumOverdue: VacuumOverdue;
}

/** Name of an event. */
export type EventName = keyof EventMap;

/** Name of a measured event. */
export type MeasuredEventName =
  | 'MemoryCheckpointed'
  | 'ConnectionLimitsMeasured'
  | 'ConnectionsMeasured'
  | 'PermissionsMeasured'
  | 'PoolMeasured'
  | 'ServerAccessMeasured'
  | 'BackendsMeasured'
  | 'BackgroundWriterMeasured'
  | 'CheckpointerMeasured'
  | 'CustomMeasured'
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
  | 'WraparoundMeasured'
  | 'ActivityMeasured'
  | 'LockWaitsMeasured'
  | 'PlanMeasured'
  | 'StatementStatsMeasured'
  | 'StatementTextsMeasured'
  | 'StatementViewMeasured'
  | 'VectorStatementsMeasured'
  | 'VectorTablesMeasured'
  | 'ReplicationMeasured'
  | 'ReplicationSlotsMeasured'
  | 'SubscriptionsMeasured'
  | 'WalPositionMeasured'
  | 'WalReceiverMeasured'
  | 'BloatEstimated'
  | 'ExactBloatMeasured'
  | 'FunctionStatsMeasured'
  | 'IndexDuplicatesMeasured'
  | 'IndexIoMeasured'
  | 'IndexStatsMeasured'
  | 'IndexUsageMeasured'
  | 'MaintenanceProgressMeasured'
  | 'RelationSizesMeasured'
  | 'StandbysMeasured'
  | 'TableIoMeasured'
  | 'TableStatsMeasured'
  | 'TableUsageMeasured';

/** Name of a recorded event. */
export type RecordedEventName =
  | 'CacheUpdated'
  | 'ClusterSeen'
  | 'CollectionError'
  | 'MetricsCollected'
  | 'WraparoundForecast'
  | 'MonitoringCostSummarized'
  | 'PlanCached'
  | 'PlanExpired'
  | 'QueryObfuscated'
  | 'QuerySampleCollected'
  | 'QuerySamplesSummarized'
  | 'TopQueriesSummarized'
  | 'TopQueryIdentified'
  | 'ReplicationLagAssessed'
  | 'IndexUsageAssessed'
  | 'TableActivityRecorded';

/** Name of a decided event. */
export type DecidedEventName =
  | 'ClusterSplit'
  | 'DatabaseDiscovered'
  | 'DatabaseVanished'
  | 'EventsDropped'
  | 'ScraperStarted'
  | 'ScraperStopped'
  | 'ConnectionPoolExhausted'
  | 'ConnectionPoolExhaustedCleared'
  | 'ConnectionsNearLimit'
  | 'ConnectionsNearLimitCleared'
  | 'IdleInTransactionCleared'
  | 'IdleInTransactionDetected'
  | 'PermissionGranted'
  | 'PermissionMissing'
  | 'ServerConnected'
  | 'ServerRestarted'
  | 'ServerUnreachable'
  | 'DeadlockDetected'
  | 'SettingChanged'
  | 'StatsReset'
  | 'WraparoundRiskCleared'
  | 'WraparoundRiskRaised'
  | 'BlockingCleared'
  | 'BlockingDetected'
  | 'BudgetExceeded'
  | 'BudgetExceededCleared'
  | 'LongTransactionCleared'
  | 'LongTransactionDetected'
  | 'PlanChanged'
  | 'StatementViewFull'
  | 'StatementViewFullCleared'
  | 'ArchivingFailing'
  | 'ArchivingRecovered'
  | 'FailoverDetected'
  | 'ReplicationLagIncreased'
  | 'ReplicationLagRecovered'
  | 'ReplicationLagUnknown'
  | 'ReplicationLagUnknownCleared'
  | 'SlotAtRisk'
  | 'SlotAtRiskCleared'
  | 'SlotCreated'
  | 'SlotDropped'
  | 'SlotInactive'
  | 'SlotInactiveCleared'
  | 'StandbyConnected'
  | 'StandbyDisconnected'
  | 'SubscriptionFailed'
  | 'SubscriptionFailedCleared'
  | 'SyncStandbyMissing'
  | 'SyncStandbyMissingCleared'
  | 'TopologyMapped'
  | 'IndexBloatCleared'
  | 'IndexBloated'
  | 'IndexDuplicated'
  | 'IndexDuplicatedCleared'
  | 'IndexInvalid'
  | 'IndexInvalidCleared'
  | 'IndexUnused'
  | 'IndexUsedAgain'
  | 'SizeThresholdCleared'
  | 'SizeThresholdExceeded'
  | 'TableAnalyzed'
  | 'TableBloatCleared'
  | 'TableBloated'
  | 'TableVacuumed'
  | 'UsageClassified'
  | 'VacuumCaughtUp'
  | 'VacuumOverdue';

/** What a context keeps across restarts, by name. */
export interface MemoryMap {
  readonly PollingMemory: PollingMemory;
  readonly ConnectionManagementMemory: ConnectionManagementMemory;
  readonly DatabaseMetricsMemory: DatabaseMetricsMemory;
  readonly QueryAnalysisMemory: QueryAnalysisMemory;
  readonly ReplicationMonitoringMemory: ReplicationMonitoringMemory;
  readonly TableIndexManagementMemory: TableIndexManagementMemory;
}

/** measured: rows of one poll; recorded: one thing seen in this poll; decided: what happened, told once. */
export type EventKind = 'measured' | 'recorded' | 'decided';

/** How much it matters to whoever is on call. */
export type Severity = 'info' | 'warning' | 'error' | 'critical';

/** Units by their UCUM names: seconds, days, bytes, percent. */
export type Unit = 's' | 'd' | 'By' | '%';

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
  /** Unit of value and limit of a decided event. */
  readonly unit?: Unit;
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
  ClusterSeen: {
  "type": "ClusterSeen",
  "fullName": "pgherald.collection.ClusterSeen",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "What decisions about a server are made from besides its readings: told at the first poll of a run, and when it is other than at the poll before. With it the same decisions can be made again from the log alone.",
  "schema": "{\"type\":\"record\",\"name\":\"ClusterSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"What decisions about a server are made from besides its readings: told at the first poll of a run, and when it is other than at the poll before. With it the same decisions can be made again from the log alone.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database of the server.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"Its oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isWatched\",\"type\":\"boolean\",\"doc\":\"Whether the filters let it through.\"}]}},\"doc\":\"All databases of the server; those of the last answer where it does not answer.\"},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"NodeSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"Another server of the cluster, as this process last saw it.\",\"fields\":[{\"name\":\"server\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null until it has answered.\",\"default\":null},{\"name\":\"memory\",\"type\":\"string\",\"doc\":\"Digest of what the same context remembered of it: the memory after one of its polls.\"}]}},\"doc\":\"The other servers of the cluster.\"},{\"name\":\"watchedElsewhere\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Servers of the cluster that are configured as those of another one.\"}]}"
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
  "doc": "Events could not be kept and are lost: the log refused them for longer than the agent could hold them, or until another one had taken the server over and decided in its place.",
  "schema": "{\"type\":\"record\",\"name\":\"EventsDropped\",\"namespace\":\"pgherald.collection\",\"doc\":\"Events could not be kept and are lost: the log refused them for longer than the agent could hold them, or until another one had taken the server over and decided in its place.\",\"kind\":\"decided\",\"severity\":\"error\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Topic.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"topic\",\"type\":\"string\",\"doc\":\"Topic they were meant for.\"},{\"name\":\"from\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the oldest event lost.\"},{\"name\":\"to\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the newest event lost.\"},{\"name\":\"counts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DroppedCount\",\"namespace\":\"pgherald.collection\",\"doc\":\"How many events of a type were lost.\",\"fields\":[{\"name\":\"type\",\"type\":\"string\",\"doc\":\"Name of the event.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many.\"}]}},\"doc\":\"By type.\"}]}"
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
  ConnectionLimitsMeasured: {
  "type": "ConnectionLimitsMeasured",
  "fullName": "pgherald.connection_management.ConnectionLimitsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "How many connections there may be, and are: of the server, and of roles and databases with a limit of their own.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionLimitsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"How many connections there may be, and are: of the server, and of roles and databases with a limit of their own.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionLimitRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A limit.\",\"fields\":[{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"name\",\"type\":[\"null\",\"string\"],\"doc\":\"Of the role or database; null for the server.\",\"default\":null},{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"max_connections, or the limit of the role or database.\"},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many there are.\"},{\"name\":\"superuserReserved\",\"type\":[\"null\",\"long\"],\"doc\":\"superuser_reserved_connections; of the server only.\",\"default\":null},{\"name\":\"reserved\",\"type\":[\"null\",\"long\"],\"doc\":\"reserved_connections (16+); of the server only.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ConnectionPoolExhausted: {
  "type": "ConnectionPoolExhausted",
  "fullName": "pgherald.connection_management.ConnectionPoolExhausted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "ConnectionPoolExhaustedCleared",
  "doc": "Polls could not be made in time because all of our own connections were at work.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionPoolExhausted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Polls could not be made in time because all of our own connections were at work.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ConnectionPoolExhaustedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Callers whose turn did not come since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"The cap.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"waiting\",\"type\":[\"null\",\"long\"],\"doc\":\"Callers that wait now.\",\"default\":null}]}"
},
  ConnectionPoolExhaustedCleared: {
  "type": "ConnectionPoolExhaustedCleared",
  "fullName": "pgherald.connection_management.ConnectionPoolExhaustedCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ConnectionPoolExhausted",
  "doc": "Our own connections suffice again.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionPoolExhaustedCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Our own connections suffice again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ConnectionPoolExhausted\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Callers whose turn did not come since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"The cap.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"waiting\",\"type\":[\"null\",\"long\"],\"doc\":\"Callers that wait now.\",\"default\":null}]}"
},
  ConnectionsMeasured: {
  "type": "ConnectionsMeasured",
  "fullName": "pgherald.connection_management.ConnectionsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Connections of clients by database, role, application, state and what they wait for (pg_stat_activity); the smaller groups are added up in one row, so that totals hold.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections of clients by database, role, application, state and what they wait for (pg_stat_activity); the smaller groups are added up in one row, so that totals hold.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections alike.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database connected to; null in the row of the rest.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role; null in the row of the rest.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name; null in the row of the rest.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"state of pg_stat_activity; unknown when the role may not see it, rest for what is added up.\"},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"What they wait for; null when they do not wait.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"oldestStateAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time in this state, milliseconds.\",\"default\":null},{\"name\":\"oldestTransactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest open transaction among them, milliseconds.\",\"default\":null},{\"name\":\"isRest\",\"type\":\"boolean\",\"doc\":\"True for the row that adds the smaller groups up.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ConnectionsNearLimit: {
  "type": "ConnectionsNearLimit",
  "fullName": "pgherald.connection_management.ConnectionsNearLimit",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "ConnectionsNearLimitCleared",
  "doc": "Connections come near their limit: the next client may be refused.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsNearLimit\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections come near their limit: the next client may be refused.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ConnectionsNearLimitCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server, `role X` or `database X`.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Connections there are.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Connections at which it is told.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"available\",\"type\":[\"null\",\"long\"],\"doc\":\"Connections there may be for who is no superuser.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"Who holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Of these, how many are idle or idle in a transaction.\"}]}},\"doc\":\"Who holds most of them.\"}]}"
},
  ConnectionsNearLimitCleared: {
  "type": "ConnectionsNearLimitCleared",
  "fullName": "pgherald.connection_management.ConnectionsNearLimitCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ConnectionsNearLimit",
  "doc": "Connections are well below their limit again.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsNearLimitCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections are well below their limit again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ConnectionsNearLimit\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server, `role X` or `database X`.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Connections there are.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Connections at which it is told.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"available\",\"type\":[\"null\",\"long\"],\"doc\":\"Connections there may be for who is no superuser.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"Who holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Of these, how many are idle or idle in a transaction.\"}]}},\"doc\":\"Who holds most of them.\"}]}"
},
  IdleInTransactionCleared: {
  "type": "IdleInTransactionCleared",
  "fullName": "pgherald.connection_management.IdleInTransactionCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IdleInTransactionDetected",
  "unit": "s",
  "doc": "No such session is idle in a transaction for that long.",
  "schema": "{\"type\":\"record\",\"name\":\"IdleInTransactionCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"No such session is idle in a transaction for that long.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IdleInTransactionDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role and application.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time idle in a transaction, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions idle in a transaction.\",\"default\":null}]}"
},
  IdleInTransactionDetected: {
  "type": "IdleInTransactionDetected",
  "fullName": "pgherald.connection_management.IdleInTransactionDetected",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IdleInTransactionCleared",
  "unit": "s",
  "doc": "A session has been idle in a transaction for longer than the limit: it keeps its locks, and vacuum from its work.",
  "schema": "{\"type\":\"record\",\"name\":\"IdleInTransactionDetected\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A session has been idle in a transaction for longer than the limit: it keeps its locks, and vacuum from its work.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IdleInTransactionCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role and application.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time idle in a transaction, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions idle in a transaction.\",\"default\":null}]}"
},
  PermissionGranted: {
  "type": "PermissionGranted",
  "fullName": "pgherald.connection_management.PermissionGranted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "PermissionMissing",
  "doc": "What was lacking is there.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionGranted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"What was lacking is there.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"PermissionMissing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"What is lacking, and where.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"permission\",\"type\":\"string\",\"doc\":\"The role, privilege, extension or library.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"The database, where it is of one.\",\"default\":null},{\"name\":\"costs\",\"type\":[\"null\",\"string\"],\"doc\":\"What is not told without it.\",\"default\":null},{\"name\":\"statement\",\"type\":[\"null\",\"string\"],\"doc\":\"The statement that mends it, to be run by a superuser or owner.\",\"default\":null}]}"
},
  PermissionMissing: {
  "type": "PermissionMissing",
  "fullName": "pgherald.connection_management.PermissionMissing",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "PermissionGranted",
  "doc": "The role lacks something that pgherald reads by.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionMissing\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The role lacks something that pgherald reads by.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"PermissionGranted\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"What is lacking, and where.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"permission\",\"type\":\"string\",\"doc\":\"The role, privilege, extension or library.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"The database, where it is of one.\",\"default\":null},{\"name\":\"costs\",\"type\":[\"null\",\"string\"],\"doc\":\"What is not told without it.\",\"default\":null},{\"name\":\"statement\",\"type\":[\"null\",\"string\"],\"doc\":\"The statement that mends it, to be run by a superuser or owner.\",\"default\":null}]}"
},
  PermissionsMeasured: {
  "type": "PermissionsMeasured",
  "fullName": "pgherald.connection_management.PermissionsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "What our role may do, and which extensions are there: once for the server, and in each database.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"What our role may do, and which extensions are there: once for the server, and in each database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PermissionRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Something that our role needs or could use.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"role, function, database or extension.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isGranted\",\"type\":\"boolean\",\"doc\":\"Whether the role has it; of an extension, whether it is installed.\"},{\"name\":\"version\",\"type\":[\"null\",\"string\"],\"doc\":\"Of an extension, as installed.\",\"default\":null},{\"name\":\"availableVersion\",\"type\":[\"null\",\"string\"],\"doc\":\"Of an extension, as it could be installed; null when its files are missing.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  PoolMeasured: {
  "type": "PoolMeasured",
  "fullName": "pgherald.connection_management.PoolMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Our own connections to the server, as this process counts them.",
  "schema": "{\"type\":\"record\",\"name\":\"PoolMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Our own connections to the server, as this process counts them.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PoolRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections of this process to the server.\",\"fields\":[{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"The cap.\"},{\"name\":\"busy\",\"type\":\"long\",\"doc\":\"At work.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Kept for the next poll.\"},{\"name\":\"opening\",\"type\":\"long\",\"doc\":\"Being opened.\"},{\"name\":\"closing\",\"type\":\"long\",\"doc\":\"Being closed.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Callers that wait for their turn.\"},{\"name\":\"opened\",\"type\":\"long\",\"doc\":\"Connections opened since the process started.\"},{\"name\":\"exhausted\",\"type\":\"long\",\"doc\":\"Callers whose turn did not come in time, since the process started.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerAccessMeasured: {
  "type": "ServerAccessMeasured",
  "fullName": "pgherald.connection_management.ServerAccessMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "How we are connected, as whom, and what the server is set to record.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerAccessMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"How we are connected, as whom, and what the server is set to record.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ServerAccessRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server as our role sees it.\",\"fields\":[{\"name\":\"version\",\"type\":\"string\",\"doc\":\"server_version.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Database connected to first.\"},{\"name\":\"userName\",\"type\":\"string\",\"doc\":\"Our role.\"},{\"name\":\"isSuperuser\",\"type\":\"boolean\",\"doc\":\"Whether it is a superuser.\"},{\"name\":\"tls\",\"type\":[\"null\",\"string\"],\"doc\":\"none, encrypted or verified.\",\"default\":null},{\"name\":\"cloudSigns\",\"type\":[\"null\",\"string\"],\"doc\":\"Roles and functions that only some providers have, separated by commas.\",\"default\":null},{\"name\":\"extensions\",\"type\":[\"null\",\"string\"],\"doc\":\"Extensions of the database connected to first, with their versions.\",\"default\":null},{\"name\":\"postmasterStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the server was started.\"},{\"name\":\"clockSkewMs\",\"type\":\"double\",\"doc\":\"Clock of the server minus ours, milliseconds.\"},{\"name\":\"roundTripMs\",\"type\":\"double\",\"doc\":\"How long the question took, milliseconds: the skew is no more exact than half of it.\"},{\"name\":\"isStatementsLoaded\",\"type\":\"boolean\",\"doc\":\"Whether the library of pg_stat_statements is loaded.\"},{\"name\":\"preloadLibraries\",\"type\":[\"null\",\"string\"],\"doc\":\"shared_preload_libraries; null when the role may not see it.\",\"default\":null},{\"name\":\"trackActivities\",\"type\":[\"null\",\"string\"],\"doc\":\"track_activities.\",\"default\":null},{\"name\":\"trackCounts\",\"type\":[\"null\",\"string\"],\"doc\":\"track_counts.\",\"default\":null},{\"name\":\"trackFunctions\",\"type\":[\"null\",\"string\"],\"doc\":\"track_functions.\",\"default\":null},{\"name\":\"trackIoTiming\",\"type\":[\"null\",\"string\"],\"doc\":\"track_io_timing.\",\"default\":null},{\"name\":\"trackWalIoTiming\",\"type\":[\"null\",\"string\"],\"doc\":\"track_wal_io_timing (14+).\",\"default\":null},{\"name\":\"trackActivityQuerySize\",\"type\":[\"null\",\"long\"],\"doc\":\"track_activity_query_size, bytes.\",\"default\":null},{\"name\":\"computeQueryId\",\"type\":[\"null\",\"string\"],\"doc\":\"compute_query_id (14+).\",\"default\":null},{\"name\":\"statementsTrack\",\"type\":[\"null\",\"string\"],\"doc\":\"pg_stat_statements.track; null when it is not loaded.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerConnected: {
  "type": "ServerConnected",
  "fullName": "pgherald.connection_management.ServerConnected",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ServerUnreachable",
  "unit": "s",
  "doc": "The server answers: at first sight, or again.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerConnected\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server answers: at first sight, or again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ServerUnreachable\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds it could not be asked.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"version\",\"type\":[\"null\",\"string\"],\"doc\":\"server_version; null when it is no longer watched.\",\"default\":null},{\"name\":\"tls\",\"type\":[\"null\",\"string\"],\"doc\":\"none, encrypted or verified.\",\"default\":null},{\"name\":\"flavour\",\"type\":[\"null\",\"string\"],\"doc\":\"RDS, Aurora, Cloud SQL or Azure; null when it is none that is known.\",\"default\":null},{\"name\":\"extensions\",\"type\":[\"null\",\"string\"],\"doc\":\"Extensions of the database connected to first, with their versions.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Our role.\",\"default\":null},{\"name\":\"warnings\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"What works and should not stay so.\",\"default\":[]}]}"
},
  ServerRestarted: {
  "type": "ServerRestarted",
  "fullName": "pgherald.connection_management.ServerRestarted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "doc": "The server was started anew since it was last asked.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerRestarted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server was started anew since it was last asked.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"startedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was started.\"},{\"name\":\"previousStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it had been started before.\"}]}"
},
  ServerUnreachable: {
  "type": "ServerUnreachable",
  "fullName": "pgherald.connection_management.ServerUnreachable",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "critical",
  "opens": "ServerConnected",
  "doc": "The server could not be asked.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerUnreachable\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server could not be asked.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"ServerConnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"class\",\"type\":\"string\",\"doc\":\"dns, refused, unreachable, timeout, tls, authentication, too-many-connections, starting-up, shutting-down, connection-lost, database-missing, unsupported-version, configuration or other.\"},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of PostgreSQL; null when the failure was not PostgreSQL's.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"Who holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Of these, how many are idle or idle in a transaction.\"}]}},\"doc\":\"Who held most connections when they were last seen near their limit.\"}]}"
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
  CustomMeasured: {
  "type": "CustomMeasured",
  "fullName": "pgherald.database_metrics.CustomMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "What a query of the operator returned; the reading's group names it.",
  "schema": "{\"type\":\"record\",\"name\":\"CustomMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"What a query of the operator returned; the reading's group names it.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CustomRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One number of one row.\",\"fields\":[{\"name\":\"metric\",\"type\":\"string\",\"doc\":\"Name of the metric.\"},{\"name\":\"column\",\"type\":\"string\",\"doc\":\"Column of the query that the number is from.\",\"default\":\"\"},{\"name\":\"instrument\",\"type\":\"string\",\"doc\":\"counter, upDownCounter or gauge.\"},{\"name\":\"unit\",\"type\":\"string\",\"doc\":\"Unit of the metric.\"},{\"name\":\"description\",\"type\":\"string\",\"doc\":\"What the metric is.\"},{\"name\":\"isWhole\",\"type\":\"boolean\",\"doc\":\"Whether the values are whole numbers.\"},{\"name\":\"attributeNames\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Columns declared as attributes.\"},{\"name\":\"attributeValues\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Their values; empty for NULL.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"The number; null for NULL.\",\"default\":null}]}},\"doc\":\"One for each metric of each row.\"}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Age of each database's oldest transaction id and multixact.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WraparoundRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database; also those that allow no connections.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"xidAge\",\"type\":[\"null\",\"long\"],\"doc\":\"age(datfrozenxid), transactions; null where that is 0, which is no id.\",\"default\":null},{\"name\":\"multixactAge\",\"type\":[\"null\",\"long\"],\"doc\":\"mxid_age(datminmxid), multixacts; null where that is 0, which is no id.\",\"default\":null},{\"name\":\"freezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_freeze_max_age, transactions.\"},{\"name\":\"multixactFreezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_multixact_freeze_max_age, multixacts.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WraparoundRiskCleared: {
  "type": "WraparoundRiskCleared",
  "fullName": "pgherald.database_metrics.WraparoundRiskCleared",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "closes": "WraparoundRiskRaised",
  "unit": "%",
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
  "unit": "%",
  "doc": "The oldest id of a database came close to wraparound.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundRiskRaised\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest id of a database came close to wraparound.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"WraparoundRiskCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and counter.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the ids there are.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest id; null when the database is gone.\",\"default\":null},{\"name\":\"toForcedVacuumPct\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in percent of the age at which autovacuum is forced; null when the database is gone.\",\"default\":null},{\"name\":\"perHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last hour; null until an hour was seen.\",\"default\":null},{\"name\":\"perHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last day; null until a day was seen.\",\"default\":null},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null when unknown or passed.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null when unknown.\",\"default\":null}]}"
},
  ActivityMeasured: {
  "type": "ActivityMeasured",
  "fullName": "pgherald.query_analysis.ActivityMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Sessions that are at work, hold a transaction, block others or ran something of late (pg_stat_activity).",
  "schema": "{\"type\":\"record\",\"name\":\"ActivityMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Sessions that are at work, hold a transaction, block others or ran something of late (pg_stat_activity).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ActivityRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"leaderPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Leader of its parallel group; null when it is no parallel worker.\",\"default\":null},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role logged in as.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the session.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Address of the client; null for a Unix socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Port of the client; -1 for a Unix socket.\",\"default\":null},{\"name\":\"clientHostname\",\"type\":[\"null\",\"string\"],\"doc\":\"Host name of the client, where the server looks it up.\",\"default\":null},{\"name\":\"backendStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the session began.\",\"default\":null},{\"name\":\"transactionStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its transaction began; null when none is open.\",\"default\":null},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its last statement began.\",\"default\":null},{\"name\":\"queryStartedText\",\"type\":[\"null\",\"string\"],\"doc\":\"The same as PostgreSQL prints it.\",\"default\":null},{\"name\":\"stateChangedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its state changed last.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of pg_stat_activity; null when the role may not see it.\",\"default\":null},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"Class of what it waits for.\",\"default\":null},{\"name\":\"waitEvent\",\"type\":[\"null\",\"string\"],\"doc\":\"What it waits for.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null before 14, or where it is not computed.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement; null when there is none, or the role may not see it.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its statement, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True when the end of the statement is missing.\",\"default\":null},{\"name\":\"blockingPids\",\"type\":[\"null\",\"string\"],\"doc\":\"Backends it waits for, as an array of PostgreSQL; null when it waits for no lock.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"lockWaitStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when it waits; null before 14.\",\"default\":null}]}},\"doc\":\"One for each.\"}]}"
},
  BlockingCleared: {
  "type": "BlockingCleared",
  "fullName": "pgherald.query_analysis.BlockingCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "BlockingDetected",
  "unit": "s",
  "doc": "Nobody waits any more for a session that made others wait.",
  "schema": "{\"type\":\"record\",\"name\":\"BlockingCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Nobody waits any more for a session that made others wait.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"BlockingDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend at the root and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds the longest waits, or waited when last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"rootPid\",\"type\":\"long\",\"doc\":\"Backend at the root of the chain: it waits for no lock itself.\"}]}"
},
  BlockingDetected: {
  "type": "BlockingDetected",
  "fullName": "pgherald.query_analysis.BlockingDetected",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "BlockingCleared",
  "doc": "A session made others wait for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"BlockingDetected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session made others wait for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"BlockingCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend at the root and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds the longest waits, or waited when last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"rootPid\",\"type\":\"long\",\"doc\":\"Backend at the root of the chain: it waits for no lock itself.\"},{\"name\":\"sessions\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BlockingSession\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session that blocks others or waits for it.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"blockedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"Backends it waits for, as an array of PostgreSQL; null for the root.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"Its state.\",\"default\":null},{\"name\":\"transactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of its transaction, milliseconds.\",\"default\":null},{\"name\":\"waitMs\",\"type\":[\"null\",\"double\"],\"doc\":\"How long it has waited, milliseconds; null for the root.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the relation it waits for.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Relation it waits for.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its statement, literals as ?.\",\"default\":null}]}},\"doc\":\"The root, then those who wait, the longest first.\"}]}"
},
  BudgetExceeded: {
  "type": "BudgetExceeded",
  "fullName": "pgherald.query_analysis.BudgetExceeded",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "BudgetExceededCleared",
  "unit": "%",
  "doc": "Our own statements cost the server more than they may: polls come less often.",
  "schema": "{\"type\":\"record\",\"name\":\"BudgetExceeded\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Our own statements cost the server more than they may: polls come less often.\",\"severity\":\"warning\",\"opens\":\"BudgetExceededCleared\",\"kind\":\"decided\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"statements of pgherald.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of our own statements in percent of the time of the window.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"costLimit, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"How many times longer polls are apart than configured.\"}]}"
},
  BudgetExceededCleared: {
  "type": "BudgetExceededCleared",
  "fullName": "pgherald.query_analysis.BudgetExceededCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "BudgetExceeded",
  "unit": "%",
  "doc": "Our own statements cost less than they may, at the configured cadence.",
  "schema": "{\"type\":\"record\",\"name\":\"BudgetExceededCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Our own statements cost less than they may, at the configured cadence.\",\"severity\":\"info\",\"closes\":\"BudgetExceeded\",\"kind\":\"decided\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"statements of pgherald.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of our own statements in percent of the time of the window.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"costLimit, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"How many times longer polls are apart than configured.\"}]}"
},
  LockWaitsMeasured: {
  "type": "LockWaitsMeasured",
  "fullName": "pgherald.query_analysis.LockWaitsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Relations that sessions of one database wait for (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"LockWaitsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Relations that sessions of one database wait for (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockWaitRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A waiting session.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the relation.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name of the relation.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"Oid of the relation.\"},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"relation, tuple, page, extend ...\"}]}},\"doc\":\"One for each.\"}]}"
},
  LongTransactionCleared: {
  "type": "LongTransactionCleared",
  "fullName": "pgherald.query_analysis.LongTransactionCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "LongTransactionDetected",
  "unit": "s",
  "doc": "A long transaction has ended.",
  "schema": "{\"type\":\"record\",\"name\":\"LongTransactionCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A long transaction has ended.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"LongTransactionDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend and database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in seconds, or age when last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"transactionStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it began.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null}]}"
},
  LongTransactionDetected: {
  "type": "LongTransactionDetected",
  "fullName": "pgherald.query_analysis.LongTransactionDetected",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "LongTransactionCleared",
  "unit": "s",
  "doc": "A transaction has been open for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"LongTransactionDetected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A transaction has been open for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"LongTransactionCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend and database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age in seconds, or age when last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds of the limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"transactionStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it began.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of the session.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its last statement.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its last statement, literals as ?.\",\"default\":null}]}"
},
  MonitoringCostSummarized: {
  "type": "MonitoringCostSummarized",
  "fullName": "pgherald.query_analysis.MonitoringCostSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "What statements of pgherald cost the server between two readings of pg_stat_statements, told by the marker in their text, whichever process or context sent them.",
  "schema": "{\"type\":\"record\",\"name\":\"MonitoringCostSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"What statements of pgherald cost the server between two readings of pg_stat_statements, told by the marker in their text, whichever process or context sent them.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"windowStart\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"The reading before.\"},{\"name\":\"windowEnd\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"This reading.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Executions of our own statements.\"},{\"name\":\"ownTimeMs\",\"type\":\"double\",\"doc\":\"Time they took, milliseconds.\"},{\"name\":\"unreadTimeMs\",\"type\":\"double\",\"doc\":\"Time of statements of our role whose text was not read yet: they may be ours.\"},{\"name\":\"totalTimeMs\",\"type\":\"double\",\"doc\":\"Time of all statements, milliseconds.\"},{\"name\":\"sharePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Ours in percent of all statements' time; null when nothing ran.\",\"default\":null},{\"name\":\"loadPct\",\"type\":\"double\",\"doc\":\"Ours in percent of the time of the window: 100 keeps one processor busy.\"}]}"
},
  PlanCached: {
  "type": "PlanCached",
  "fullName": "pgherald.query_analysis.PlanCached",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "The plan of a statement is known: it was made anew, or is another than before.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanCached\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement is known: it was made anew, or is another than before.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: of the types of its parameters, whatever their values.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"16 hexadecimal digits, the same for plans that differ in costs and estimates only.\"},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Cost of the whole plan as the planner estimates it.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"EXPLAIN (FORMAT JSON), literals as ?; null when it is too long to be kept.\",\"default\":null}]}"
},
  PlanChanged: {
  "type": "PlanChanged",
  "fullName": "pgherald.query_analysis.PlanChanged",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "doc": "The generic plan of a statement has another shape than before.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanChanged\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The generic plan of a statement has another shape than before.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost of the new plan.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: of the types of its parameters, whatever their values.\"},{\"name\":\"previousShape\",\"type\":\"string\",\"doc\":\"Shape before.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"Shape now.\"},{\"name\":\"previousCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost before.\",\"default\":null},{\"name\":\"cost\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost now.\",\"default\":null}]}"
},
  PlanExpired: {
  "type": "PlanExpired",
  "fullName": "pgherald.query_analysis.PlanExpired",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A plan is no longer taken for the plan of its statement.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanExpired\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A plan is no longer taken for the plan of its statement.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"Shape of the plan.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"ttl: it is old; evicted: there are too many; changed: the statement has another one.\"}]}"
},
  PlanMeasured: {
  "type": "PlanMeasured",
  "fullName": "pgherald.query_analysis.PlanMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Plans of statements that were asked for, made without running them; literals as ?.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Plans of statements that were asked for, made without running them; literals as ?.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PlanRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement, or why there is none.\",\"fields\":[{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: of the types of its parameters, whatever their values.\"},{\"name\":\"shape\",\"type\":[\"null\",\"string\"],\"doc\":\"16 hexadecimal digits, the same for plans that differ in costs and estimates only; null when there is no plan.\",\"default\":null},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Cost of the whole plan as the planner estimates it.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"EXPLAIN (FORMAT JSON), literals as ?.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why there is no plan: denied, truncated, not-explainable, unparsable, failed, own, foreign, unread, budget or pooler.\",\"default\":null},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of the failure.\",\"default\":null}]}},\"doc\":\"One for each.\"}]}"
},
  QueryObfuscated: {
  "type": "QueryObfuscated",
  "fullName": "pgherald.query_analysis.QueryObfuscated",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A statement was seen for the first time: its fingerprint and what it stands for.",
  "schema": "{\"type\":\"record\",\"name\":\"QueryObfuscated\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement was seen for the first time: its fingerprint and what it stands for.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"The fingerprint.\"},{\"name\":\"fingerprint\",\"type\":\"string\",\"doc\":\"16 hexadecimal digits, by PostgreSQL's parser.\"},{\"name\":\"queryText\",\"type\":\"string\",\"doc\":\"The statement, literals as ?.\"},{\"name\":\"queryIsCut\",\"type\":\"boolean\",\"doc\":\"True when the end of the statement is missing.\"}]}"
},
  QuerySampleCollected: {
  "type": "QuerySampleCollected",
  "fullName": "pgherald.query_analysis.QuerySampleCollected",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A session was seen at work, in a transaction, blocking others, or just after a statement.",
  "schema": "{\"type\":\"record\",\"name\":\"QuerySampleCollected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session was seen at work, in a transaction, blocking others, or just after a statement.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"What tells it from the others of the poll: its pid.\"},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"leaderPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Leader of its parallel group; null when it is no parallel worker.\",\"default\":null},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role logged in as.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the session.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Address of the client; null for a Unix socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Port of the client; -1 for a Unix socket.\",\"default\":null},{\"name\":\"clientHostname\",\"type\":[\"null\",\"string\"],\"doc\":\"Host name of the client, where the server looks it up.\",\"default\":null},{\"name\":\"backendStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the session began.\",\"default\":null},{\"name\":\"transactionStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its transaction began; null when none is open.\",\"default\":null},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its last statement began.\",\"default\":null},{\"name\":\"queryStartedText\",\"type\":[\"null\",\"string\"],\"doc\":\"The same as PostgreSQL prints it.\",\"default\":null},{\"name\":\"stateChangedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its state changed last.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of pg_stat_activity; null when the role may not see it.\",\"default\":null},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"Class of what it waits for.\",\"default\":null},{\"name\":\"waitEvent\",\"type\":[\"null\",\"string\"],\"doc\":\"What it waits for.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null before 14, or where it is not computed.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement; null when there is none, or the role may not see it.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its statement, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True when the end of the statement is missing.\",\"default\":null},{\"name\":\"blockingPids\",\"type\":[\"null\",\"string\"],\"doc\":\"Backends it waits for, as an array of PostgreSQL; null when it waits for no lock.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"lockWaitStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when it waits; null before 14.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"How long its statement has been running, or ran, milliseconds; null when unknown.\",\"default\":null},{\"name\":\"transactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of its transaction, milliseconds.\",\"default\":null},{\"name\":\"lockWaitMs\",\"type\":[\"null\",\"double\"],\"doc\":\"How long it has waited for its lock, milliseconds.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the relation it waits for.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Relation it waits for.\",\"default\":null},{\"name\":\"traceId\",\"type\":[\"null\",\"string\"],\"doc\":\"Trace it belongs to, by a traceparent in its application_name.\",\"default\":null},{\"name\":\"spanId\",\"type\":[\"null\",\"string\"],\"doc\":\"Span it belongs to.\",\"default\":null}]}"
},
  QuerySamplesSummarized: {
  "type": "QuerySamplesSummarized",
  "fullName": "pgherald.query_analysis.QuerySamplesSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "The sessions of a poll were sampled.",
  "schema": "{\"type\":\"record\",\"name\":\"QuerySamplesSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The sessions of a poll were sampled.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"sessions\",\"type\":\"long\",\"doc\":\"Sessions read.\"},{\"name\":\"sampled\",\"type\":\"long\",\"doc\":\"Sessions told of, one QuerySampleCollected each.\"},{\"name\":\"hidden\",\"type\":\"long\",\"doc\":\"Sessions the role may not see: grant pg_monitor.\"},{\"name\":\"cut\",\"type\":\"long\",\"doc\":\"Sessions left out by the limit.\"}]}"
},
  StatementStatsMeasured: {
  "type": "StatementStatsMeasured",
  "fullName": "pgherald.query_analysis.StatementStatsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Statements and their counters, without text (pg_stat_statements).",
  "schema": "{\"type\":\"record\",\"name\":\"StatementStatsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Statements and their counters, without text (pg_stat_statements).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement of one role in one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name; null when it is gone.\",\"default\":null},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True when the filters of the target let its database through.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name; null when it is gone.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null when the role may not see it.\",\"default\":null},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Times executed.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned or affected.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent planning, milliseconds; null where it is not tracked by the extension's version.\",\"default\":null},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"},{\"name\":\"tempBlksRead\",\"type\":\"long\",\"doc\":\"Temporary blocks read.\"},{\"name\":\"tempBlksWritten\",\"type\":\"long\",\"doc\":\"Temporary blocks written.\"},{\"name\":\"blkReadTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading shared blocks, milliseconds.\",\"default\":null},{\"name\":\"blkWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing shared blocks, milliseconds.\",\"default\":null},{\"name\":\"walBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL generated, bytes.\",\"default\":null},{\"name\":\"ownRole\",\"type\":\"boolean\",\"doc\":\"True when our own role ran it.\"},{\"name\":\"statsSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when its counters count; null before version 1.11 of the extension.\",\"default\":null},{\"name\":\"dealloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Evictions from the view before its rows were read; null before version 1.9.\",\"default\":null}]}},\"doc\":\"One for each.\"}]}"
},
  StatementTextsMeasured: {
  "type": "StatementTextsMeasured",
  "fullName": "pgherald.query_analysis.StatementTextsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Texts of statements that were asked for, literals as ?.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementTextsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Texts of statements that were asked for, literals as ?.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementTextRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The text of a statement.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Its fingerprint; null when the text is not to be had.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"The text, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True when the end of the text is missing.\",\"default\":null},{\"name\":\"isOwn\",\"type\":\"boolean\",\"doc\":\"True for a statement of pgherald.\"}]}},\"doc\":\"One for each.\"}]}"
},
  StatementViewFull: {
  "type": "StatementViewFull",
  "fullName": "pgherald.query_analysis.StatementViewFull",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "StatementViewFullCleared",
  "doc": "pg_stat_statements evicted statements: what they did since the reading before is lost.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewFull\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pg_stat_statements evicted statements: what they did since the reading before is lost.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"StatementViewFullCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"pg_stat_statements.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Evictions since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"pg_stat_statements.max.\"}]}"
},
  StatementViewFullCleared: {
  "type": "StatementViewFullCleared",
  "fullName": "pgherald.query_analysis.StatementViewFullCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "StatementViewFull",
  "doc": "pg_stat_statements has evicted nothing for an hour.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewFullCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pg_stat_statements has evicted nothing for an hour.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"StatementViewFull\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"pg_stat_statements.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Evictions since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"pg_stat_statements.max.\"}]}"
},
  StatementViewMeasured: {
  "type": "StatementViewMeasured",
  "fullName": "pgherald.query_analysis.StatementViewMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "The view of statements as a whole (pg_stat_statements_info).",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The view of statements as a whole (pg_stat_statements_info).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementViewRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The view.\",\"fields\":[{\"name\":\"dealloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Evictions since the last reset; each drops the least used twentieth.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When it was last reset.\",\"default\":null},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"Statements it holds at most.\"},{\"name\":\"activeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time all sessions spent executing, by pg_stat_database.\",\"default\":null}]}},\"doc\":\"One for each.\"}]}"
},
  TopQueriesSummarized: {
  "type": "TopQueriesSummarized",
  "fullName": "pgherald.query_analysis.TopQueriesSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "The statements that ranked within the last hour, with what they did since their counters began: a view whose members stay.",
  "schema": "{\"type\":\"record\",\"name\":\"TopQueriesSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The statements that ranked within the last hour, with what they did since their counters began: a view whose members stay.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"queries\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TopQuerySummary\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement that ranked of late, as its counters are now.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database it ran in; null when that is gone.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role that ran it; null when that is gone.\",\"default\":null},{\"name\":\"queryId\",\"type\":\"string\",\"doc\":\"Query identifier, in decimal.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text; null while that is unread.\",\"default\":null},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"How often it was executed.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time it spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":\"double\",\"doc\":\"Time it spent planning, milliseconds; 0 where that is not tracked.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows it returned or affected.\"},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"}]}},\"doc\":\"By identifier.\"}]}"
},
  TopQueryIdentified: {
  "type": "TopQueryIdentified",
  "fullName": "pgherald.query_analysis.TopQueryIdentified",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A statement was among the most expensive ones since the reading before; the last one of each reading, without a statement, is all others together.",
  "schema": "{\"type\":\"record\",\"name\":\"TopQueryIdentified\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement was among the most expensive ones since the reading before; the last one of each reading, without a statement, is all others together.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"What tells it from the others of the poll: its rank, or other.\"},{\"name\":\"rank\",\"type\":[\"null\",\"long\"],\"doc\":\"1 for the most expensive; null for all others together.\",\"default\":null},{\"name\":\"windowStart\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of the reading before.\"},{\"name\":\"windowEnd\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of this reading.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database it ran in.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Role that ran it.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier.\",\"default\":null},{\"name\":\"toplevel\",\"type\":[\"null\",\"boolean\"],\"doc\":\"False when it ran inside a function.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"textState\",\"type\":\"string\",\"doc\":\"read, cut, unread (it could not be read in time), withheld (the role may not see it), or none for all others together.\"},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"Its generic plan as last seen, literals as ?; null when there is none, see planState.\",\"default\":null},{\"name\":\"planState\",\"type\":\"string\",\"doc\":\"known; none: not asked for; else why there is none, as in PlanMeasured.\",\"default\":\"none\"},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Statements this stands for: 1, or the number of all others.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Times executed in the window.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned or affected.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":\"double\",\"doc\":\"Time spent planning, milliseconds.\"},{\"name\":\"meanExecTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of one execution, milliseconds; null without executions.\",\"default\":null},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"},{\"name\":\"tempBlksRead\",\"type\":\"long\",\"doc\":\"Temporary blocks read.\"},{\"name\":\"tempBlksWritten\",\"type\":\"long\",\"doc\":\"Temporary blocks written.\"},{\"name\":\"walBytes\",\"type\":\"long\",\"doc\":\"WAL generated, bytes.\"},{\"name\":\"restarted\",\"type\":\"boolean\",\"doc\":\"Its counters began anew in the window: what it did before that in the window is unknown.\"},{\"name\":\"approximate\",\"type\":\"boolean\",\"doc\":\"That it began anew is concluded from its counters: the extension does not tell.\"},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all statements in percent of the time sessions spent executing; null when unknown.\",\"default\":null},{\"name\":\"unattributed\",\"type\":\"long\",\"doc\":\"Statements new to a view that had evicted others: what they did in the window is unknown.\"},{\"name\":\"isTorn\",\"type\":\"boolean\",\"doc\":\"Statements were evicted, or the view was reset, while it was read.\"}]}"
},
  VectorStatementsMeasured: {
  "type": "VectorStatementsMeasured",
  "fullName": "pgherald.query_analysis.VectorStatementsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Statements of pg_stat_statements that search by distance of vectors or insert into tables that hold them, added up by database.",
  "schema": "{\"type\":\"record\",\"name\":\"VectorStatementsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Statements of pg_stat_statements that search by distance of vectors or insert into tables that hold them, added up by database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"VectorStatementsRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Searches by one distance in one database, or the inserts of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database they ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"isSearch\",\"type\":\"boolean\",\"doc\":\"Searches by distance, told by the operator or function that the text names first.\"},{\"name\":\"isInsert\",\"type\":\"boolean\",\"doc\":\"INSERT and COPY FROM into tables with a column of vectors.\"},{\"name\":\"distanceFunction\",\"type\":[\"null\",\"string\"],\"doc\":\"cosine, l2, inner_product, l1, hamming or jaccard; null for inserts.\",\"default\":null},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Entries of the view that are added up.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Executions.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned, or inserted.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"}]}},\"doc\":\"One for each.\"}]}"
},
  VectorTablesMeasured: {
  "type": "VectorTablesMeasured",
  "fullName": "pgherald.query_analysis.VectorTablesMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Tables of one database that hold vectors of pgvector; no row where neither they nor the extension exist.",
  "schema": "{\"type\":\"record\",\"name\":\"VectorTablesMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Tables of one database that hold vectors of pgvector; no row where neither they nor the extension exist.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"VectorTableRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A table, or a database that has the extension and no such table.\",\"fields\":[{\"name\":\"hasExtension\",\"type\":\"boolean\",\"doc\":\"Whether the extension vector is installed in the database.\"},{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Oid of the table; null when there is none.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the table.\",\"default\":null},{\"name\":\"tableName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the table.\",\"default\":null}]}},\"doc\":\"One for each.\"}]}"
},
  ArchivingFailing: {
  "type": "ArchivingFailing",
  "fullName": "pgherald.replication_monitoring.ArchivingFailing",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "ArchivingRecovered",
  "doc": "The last attempt to archive WAL failed.",
  "schema": "{\"type\":\"record\",\"name\":\"ArchivingFailing\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The last attempt to archive WAL failed.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"ArchivingRecovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Attempts that failed, since the statistics were reset.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last attempt that failed.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File archived last.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When.\",\"default\":null}]}"
},
  ArchivingRecovered: {
  "type": "ArchivingRecovered",
  "fullName": "pgherald.replication_monitoring.ArchivingRecovered",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ArchivingFailing",
  "doc": "WAL is archived again.",
  "schema": "{\"type\":\"record\",\"name\":\"ArchivingRecovered\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"WAL is archived again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ArchivingFailing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Attempts that failed, since the statistics were reset.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last attempt that failed.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File archived last.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When.\",\"default\":null}]}"
},
  FailoverDetected: {
  "type": "FailoverDetected",
  "fullName": "pgherald.replication_monitoring.FailoverDetected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "doc": "Another server became the primary, or a server ended its recovery.",
  "schema": "{\"type\":\"record\",\"name\":\"FailoverDetected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Another server became the primary, or a server ended its recovery.\",\"kind\":\"decided\",\"severity\":\"critical\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The new primary; the server that told when that is not watched.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"The new timeline.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"newPrimary\",\"type\":[\"null\",\"string\"],\"doc\":\"The new primary, when it is watched.\",\"default\":null},{\"name\":\"oldPrimary\",\"type\":[\"null\",\"string\"],\"doc\":\"The primary before, when it is watched.\",\"default\":null},{\"name\":\"oldTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline before; null when unknown.\",\"default\":null},{\"name\":\"newTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline now; null when unknown.\",\"default\":null},{\"name\":\"lsn\",\"type\":[\"null\",\"string\"],\"doc\":\"Position of the server that told, as PostgreSQL prints it.\",\"default\":null}]}"
},
  ReplicationLagAssessed: {
  "type": "ReplicationLagAssessed",
  "fullName": "pgherald.replication_monitoring.ReplicationLagAssessed",
  "folder": "replication-monitoring",
  "kind": "recorded",
  "severity": "info",
  "doc": "How far each standby of the server is behind, and the server itself where it is one.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagAssessed\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"How far each standby of the server is behind, and the server itself where it is one.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"walBytesPerSecond\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL written or received since the reading before; null without one.\",\"default\":null},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StandbyLag\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One standby.\",\"fields\":[{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"Its slot; without one its name, address and role; its name in the configuration where it tells itself.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream when the sender tells, standby when the standby itself does.\"},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"current, behind or unknown.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; 0 when current, null when unknown.\",\"default\":null},{\"name\":\"atLeastSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"The same, and where that is unknown what it is at least.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null when unknown.\",\"default\":null},{\"name\":\"atLeastBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"The same, and where that is unknown what it is at least.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name it gives itself.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address.\",\"default\":null}]}},\"doc\":\"All that are known.\"}]}"
},
  ReplicationLagIncreased: {
  "type": "ReplicationLagIncreased",
  "fullName": "pgherald.replication_monitoring.ReplicationLagIncreased",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "ReplicationLagRecovered",
  "doc": "A standby fell behind.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagIncreased\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby fell behind.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ReplicationLagRecovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Standby and what was measured: seconds or bytes.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lag, in that unit; null when the standby is gone.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, in that unit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream when the sender told, standby when the standby itself did.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"seconds or bytes.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; null when unknown.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null when unknown.\",\"default\":null}]}"
},
  ReplicationLagRecovered: {
  "type": "ReplicationLagRecovered",
  "fullName": "pgherald.replication_monitoring.ReplicationLagRecovered",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ReplicationLagIncreased",
  "doc": "A standby caught up.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagRecovered\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby caught up.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ReplicationLagIncreased\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Standby and what was measured: seconds or bytes.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lag, in that unit; null when the standby is gone.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit it fell below, in that unit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream when the sender told, standby when the standby itself did.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"seconds or bytes.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; null when unknown.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null when unknown.\",\"default\":null}]}"
},
  ReplicationLagUnknown: {
  "type": "ReplicationLagUnknown",
  "fullName": "pgherald.replication_monitoring.ReplicationLagUnknown",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "ReplicationLagUnknownCleared",
  "doc": "For some time nobody knows how far a standby is behind.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagUnknown\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"For some time nobody knows how far a standby is behind.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ReplicationLagUnknownCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"What the lag is at least, seconds; when cleared the lag.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Time for which it may be unknown, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream when the sender told, standby when the standby itself did.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"disconnected, silent, no-sample or not-measured; null when cleared.\",\"default\":null}]}"
},
  ReplicationLagUnknownCleared: {
  "type": "ReplicationLagUnknownCleared",
  "fullName": "pgherald.replication_monitoring.ReplicationLagUnknownCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ReplicationLagUnknown",
  "doc": "It is known again how far a standby is behind, or the standby is gone for good.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagUnknownCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"It is known again how far a standby is behind, or the standby is gone for good.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ReplicationLagUnknown\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"What the lag is at least, seconds; when cleared the lag.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Time for which it may be unknown, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream when the sender told, standby when the standby itself did.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"disconnected, silent, no-sample or not-measured; null when cleared.\",\"default\":null}]}"
},
  ReplicationMeasured: {
  "type": "ReplicationMeasured",
  "fullName": "pgherald.replication_monitoring.ReplicationMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Who receives WAL from the server (pg_stat_replication).",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Who receives WAL from the server (pg_stat_replication).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalsenderRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One walsender.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process.\"},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name the receiver gives itself.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"replicationClient\",\"type\":[\"null\",\"string\"],\"doc\":\"The same as the OpenTelemetry receiver writes it: with the netmask, `unix` over a socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port; -1 over a socket.\",\"default\":null},{\"name\":\"backendStart\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when it is connected.\",\"default\":null},{\"name\":\"backendXminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction its queries need (hot_standby_feedback).\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"startup, catchup, streaming, backup, stopping, or what PostgreSQL calls it.\",\"default\":null},{\"name\":\"currentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position of the server in the same instant: what a primary has written, what a standby has received.\",\"default\":null},{\"name\":\"sentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Sent.\",\"default\":null},{\"name\":\"writeLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Written by the receiver.\",\"default\":null},{\"name\":\"flushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Flushed by it.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Replayed by it.\",\"default\":null},{\"name\":\"sentLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet sent, never negative.\",\"default\":null},{\"name\":\"writeLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet written by the receiver.\",\"default\":null},{\"name\":\"flushLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet flushed.\",\"default\":null},{\"name\":\"replayLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed.\",\"default\":null},{\"name\":\"writeLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"write_lag as PostgreSQL tells it; null after a while without WAL.\",\"default\":null},{\"name\":\"flushLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"flush_lag.\",\"default\":null},{\"name\":\"replayLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"replay_lag.\",\"default\":null},{\"name\":\"syncPriority\",\"type\":[\"null\",\"long\"],\"doc\":\"Its place among synchronous standbys; 0 for none.\",\"default\":null},{\"name\":\"syncState\",\"type\":[\"null\",\"string\"],\"doc\":\"async, potential, sync or quorum.\",\"default\":null},{\"name\":\"replyTime\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When it replied last, by its own clock.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot it uses.\",\"default\":null},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical.\",\"default\":null},{\"name\":\"isTemporary\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether the slot ends with the connection.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  ReplicationSlotsMeasured: {
  "type": "ReplicationSlotsMeasured",
  "fullName": "pgherald.replication_monitoring.ReplicationSlotsMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Replication slots (pg_replication_slots, pg_stat_replication_slots).",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationSlotsMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Replication slots (pg_replication_slots, pg_stat_replication_slots).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ReplicationSlotRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One slot.\",\"fields\":[{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical one.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical one.\",\"default\":null},{\"name\":\"isTemporary\",\"type\":\"boolean\",\"doc\":\"Whether it ends with its session.\"},{\"name\":\"isActive\",\"type\":\"boolean\",\"doc\":\"Whether somebody uses it.\"},{\"name\":\"activePid\",\"type\":[\"null\",\"long\"],\"doc\":\"Who.\",\"default\":null},{\"name\":\"xminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction it keeps.\",\"default\":null},{\"name\":\"catalogXminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction it keeps in catalogs.\",\"default\":null},{\"name\":\"restartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Oldest WAL it keeps; null when it keeps none.\",\"default\":null},{\"name\":\"confirmedFlushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What the consumer of a logical one has confirmed.\",\"default\":null},{\"name\":\"currentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position of the server in the same instant.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL from restartLsn to that position.\",\"default\":null},{\"name\":\"unconfirmedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL from confirmedFlushLsn to that position.\",\"default\":null},{\"name\":\"walStatus\",\"type\":[\"null\",\"string\"],\"doc\":\"reserved, extended, unreserved or lost.\",\"default\":null},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before the slot is in danger; null without a limit.\",\"default\":null},{\"name\":\"isTwoPhase\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it decodes prepared transactions (14+).\",\"default\":null},{\"name\":\"isConflicting\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it was invalidated by a conflict with recovery (16+).\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null},{\"name\":\"inactiveSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when nobody uses it (17+).\",\"default\":null},{\"name\":\"isFailover\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether standbys keep a copy (17+).\",\"default\":null},{\"name\":\"isSynced\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it is such a copy (17+).\",\"default\":null},{\"name\":\"totalTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions decoded (14+).\",\"default\":null},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes decoded (14+).\",\"default\":null},{\"name\":\"spillTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions spilled to disk (14+).\",\"default\":null},{\"name\":\"spillBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes spilled to disk (14+).\",\"default\":null},{\"name\":\"streamBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes streamed before the end of their transaction (14+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When these counters were reset (14+).\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  SlotAtRisk: {
  "type": "SlotAtRisk",
  "fullName": "pgherald.replication_monitoring.SlotAtRisk",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "SlotAtRiskCleared",
  "unit": "By",
  "doc": "A replication slot keeps more WAL than max_wal_size, is about to lose it, or has lost it.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotAtRisk\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot keeps more WAL than max_wal_size, is about to lose it, or has lost it.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SlotAtRiskCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Slot and status.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL it keeps, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL it may keep before it is lost, bytes; null without a limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null when it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null when unknown or gone.\",\"default\":null},{\"name\":\"walStatus\",\"type\":\"string\",\"doc\":\"extended, unreserved or lost.\"},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before it is lost.\",\"default\":null},{\"name\":\"secondsToLost\",\"type\":[\"null\",\"double\"],\"doc\":\"That at the present rate; null without a limit or without WAL.\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null}]}"
},
  SlotAtRiskCleared: {
  "type": "SlotAtRiskCleared",
  "fullName": "pgherald.replication_monitoring.SlotAtRiskCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotAtRisk",
  "unit": "By",
  "doc": "That risk of a replication slot is over, or the slot is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotAtRiskCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"That risk of a replication slot is over, or the slot is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotAtRisk\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Slot and status.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL it keeps, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL it may keep before it is lost, bytes; null without a limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null when it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null when unknown or gone.\",\"default\":null},{\"name\":\"walStatus\",\"type\":\"string\",\"doc\":\"extended, unreserved or lost.\"},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before it is lost.\",\"default\":null},{\"name\":\"secondsToLost\",\"type\":[\"null\",\"double\"],\"doc\":\"That at the present rate; null without a limit or without WAL.\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null}]}"
},
  SlotCreated: {
  "type": "SlotCreated",
  "fullName": "pgherald.replication_monitoring.SlotCreated",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "opens": "SlotDropped",
  "doc": "A replication slot was created.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotCreated\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot was created.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"SlotDropped\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical one.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical one.\",\"default\":null}]}"
},
  SlotDropped: {
  "type": "SlotDropped",
  "fullName": "pgherald.replication_monitoring.SlotDropped",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotCreated",
  "doc": "A replication slot was dropped.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotDropped\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot was dropped.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotCreated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical one.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical one.\",\"default\":null}]}"
},
  SlotInactive: {
  "type": "SlotInactive",
  "fullName": "pgherald.replication_monitoring.SlotInactive",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "SlotInactiveCleared",
  "unit": "s",
  "doc": "Nobody has used a replication slot for some time.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotInactive\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Nobody has used a replication slot for some time.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"SlotInactiveCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds without use.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it may be without use, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null when it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null when unknown or gone.\",\"default\":null}]}"
},
  SlotInactiveCleared: {
  "type": "SlotInactiveCleared",
  "fullName": "pgherald.replication_monitoring.SlotInactiveCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotInactive",
  "unit": "s",
  "doc": "A replication slot is used again, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotInactiveCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot is used again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotInactive\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Seconds without use.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it may be without use, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null when it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null when unknown or gone.\",\"default\":null}]}"
},
  StandbyConnected: {
  "type": "StandbyConnected",
  "fullName": "pgherald.replication_monitoring.StandbyConnected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "opens": "StandbyDisconnected",
  "doc": "A standby or logical subscriber receives WAL from the server.",
  "schema": "{\"type\":\"record\",\"name\":\"StandbyConnected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber receives WAL from the server.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"StandbyDisconnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Its slot; without one its name, address and role.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name it gives itself.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"}]}"
},
  StandbyDisconnected: {
  "type": "StandbyDisconnected",
  "fullName": "pgherald.replication_monitoring.StandbyDisconnected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "closes": "StandbyConnected",
  "doc": "A standby or logical subscriber no longer receives WAL from the server.",
  "schema": "{\"type\":\"record\",\"name\":\"StandbyDisconnected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber no longer receives WAL from the server.\",\"kind\":\"decided\",\"severity\":\"warning\",\"closes\":\"StandbyConnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Its slot; without one its name, address and role.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name it gives itself.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"}]}"
},
  SubscriptionFailed: {
  "type": "SubscriptionFailed",
  "fullName": "pgherald.replication_monitoring.SubscriptionFailed",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "SubscriptionFailedCleared",
  "doc": "A logical subscription cannot apply changes, or its worker does not run.",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionFailed\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A logical subscription cannot apply changes, or its worker does not run.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SubscriptionFailedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and subscription.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Errors counted (15+).\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"Database it writes to.\"},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"The subscription.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"error, no-worker; null when cleared.\",\"default\":null}]}"
},
  SubscriptionFailedCleared: {
  "type": "SubscriptionFailedCleared",
  "fullName": "pgherald.replication_monitoring.SubscriptionFailedCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SubscriptionFailed",
  "doc": "A logical subscription applies changes again, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionFailedCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A logical subscription applies changes again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SubscriptionFailed\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and subscription.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Errors counted (15+).\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"Database it writes to.\"},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"The subscription.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"error, no-worker; null when cleared.\",\"default\":null}]}"
},
  SubscriptionsMeasured: {
  "type": "SubscriptionsMeasured",
  "fullName": "pgherald.replication_monitoring.SubscriptionsMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats).",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionsMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SubscriptionRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One subscription.\",\"fields\":[{\"name\":\"subscriptionOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_subscription.oid; null on 13 while no worker runs.\",\"default\":null},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it writes to.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isEnabled\",\"type\":\"boolean\",\"doc\":\"Whether it should run.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot on the publisher.\",\"default\":null},{\"name\":\"workerPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Main worker; null when none runs.\",\"default\":null},{\"name\":\"receivedLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position received.\",\"default\":null},{\"name\":\"latestEndLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position reported back.\",\"default\":null},{\"name\":\"unconfirmedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL received and not yet reported back.\",\"default\":null},{\"name\":\"lastMessageSentAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the publisher sent its last message, by its clock.\",\"default\":null},{\"name\":\"lastMessageReceivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When that came, by the clock of the subscriber.\",\"default\":null},{\"name\":\"latestEndAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the position was reported back.\",\"default\":null},{\"name\":\"sinceLastMessageSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Since the last message came.\",\"default\":null},{\"name\":\"applyErrors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors while applying changes (15+).\",\"default\":null},{\"name\":\"syncErrors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors while copying tables (15+).\",\"default\":null},{\"name\":\"conflicts\",\"type\":[\"null\",\"long\"],\"doc\":\"Conflicts of all kinds (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When these counters were reset (15+).\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  SyncStandbyMissing: {
  "type": "SyncStandbyMissing",
  "fullName": "pgherald.replication_monitoring.SyncStandbyMissing",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "SyncStandbyMissingCleared",
  "doc": "Fewer synchronous standbys are connected than commits wait for.",
  "schema": "{\"type\":\"record\",\"name\":\"SyncStandbyMissing\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Fewer synchronous standbys are connected than commits wait for.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SyncStandbyMissingCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Synchronous standbys connected.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Standbys that commits wait for.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"The setting; null when it is empty now.\",\"default\":null}]}"
},
  SyncStandbyMissingCleared: {
  "type": "SyncStandbyMissingCleared",
  "fullName": "pgherald.replication_monitoring.SyncStandbyMissingCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SyncStandbyMissing",
  "doc": "As many synchronous standbys are connected as commits wait for.",
  "schema": "{\"type\":\"record\",\"name\":\"SyncStandbyMissingCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"As many synchronous standbys are connected as commits wait for.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SyncStandbyMissing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Synchronous standbys connected.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Standbys that commits wait for.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"The setting; null when it is empty now.\",\"default\":null}]}"
},
  TopologyMapped: {
  "type": "TopologyMapped",
  "fullName": "pgherald.replication_monitoring.TopologyMapped",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "doc": "The servers of a cluster, how they follow each other, or its health changed.",
  "schema": "{\"type\":\"record\",\"name\":\"TopologyMapped\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The servers of a cluster, how they follow each other, or its health changed.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The cluster, by its primary.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Servers in it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"health\",\"type\":\"string\",\"doc\":\"healthy, degraded, broken or unknown.\"},{\"name\":\"reasons\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Why it is not healthy, each as what and whose.\"},{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Of the data directories; null when unknown.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TopologyNode\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One server, or a receiver that is not watched.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the server in the configuration; else what the receiver is called.\"},{\"name\":\"isWatched\",\"type\":\"boolean\",\"doc\":\"Whether pgherald polls it.\"},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary, standby, subscriber; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline it writes or receives.\",\"default\":null},{\"name\":\"upstream\",\"type\":[\"null\",\"string\"],\"doc\":\"The server it receives from, as far as that is watched.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"answering, silent, connected or disconnected.\"}]}},\"doc\":\"The primary first, then each after its upstream.\"}]}"
},
  WalPositionMeasured: {
  "type": "WalPositionMeasured",
  "fullName": "pgherald.replication_monitoring.WalPositionMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "How far the WAL of the server is, and its archiver (pg_stat_archiver).",
  "schema": "{\"type\":\"record\",\"name\":\"WalPositionMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"How far the WAL of the server is, and its archiver (pg_stat_archiver).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalPositionRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the data directory, equal on a primary and its standbys.\",\"default\":null},{\"name\":\"isStandby\",\"type\":\"boolean\",\"doc\":\"Whether it is in recovery.\"},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline it writes or receives; null on a standby that receives nothing.\",\"default\":null},{\"name\":\"measuredAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the server when its position was read.\"},{\"name\":\"insertLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Where the primary inserts next, bytes since the beginning of WAL.\",\"default\":null},{\"name\":\"writeLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What the primary has written.\",\"default\":null},{\"name\":\"flushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What the primary has flushed to disk.\",\"default\":null},{\"name\":\"receiveLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What the standby has received and flushed; null where nothing was streamed since its start.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What has been replayed; on a primary, at the end of its recovery.\",\"default\":null},{\"name\":\"lastReplayedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the last transaction replayed was committed, by the clock of its primary.\",\"default\":null},{\"name\":\"isReplayPaused\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether somebody paused replay; null on a primary.\",\"default\":null},{\"name\":\"clusterName\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting cluster_name: what a standby calls itself unless told otherwise.\",\"default\":null},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting synchronous_standby_names; null when no commit waits for a standby.\",\"default\":null},{\"name\":\"walReceiverTimeoutMs\",\"type\":[\"null\",\"long\"],\"doc\":\"Setting wal_receiver_timeout; 0 for never.\",\"default\":null},{\"name\":\"archiveMode\",\"type\":\"string\",\"doc\":\"Setting archive_mode.\"},{\"name\":\"archivedCount\",\"type\":[\"null\",\"long\"],\"doc\":\"Files archived.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File archived last.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When.\",\"default\":null},{\"name\":\"lastArchivedAgeSeconds\",\"type\":[\"null\",\"long\"],\"doc\":\"Whole seconds since; null where archiving is switched off.\",\"default\":null},{\"name\":\"failedCount\",\"type\":[\"null\",\"long\"],\"doc\":\"Attempts to archive a file that failed.\",\"default\":null},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last such attempt.\",\"default\":null},{\"name\":\"lastFailedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the statistics of the archiver were reset.\",\"default\":null},{\"name\":\"isArchiveFed\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether a standby has a restore_command and no primary_conninfo; null on a primary and where the role may not see it.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  WalReceiverMeasured: {
  "type": "WalReceiverMeasured",
  "fullName": "pgherald.replication_monitoring.WalReceiverMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "What a standby receives (pg_stat_wal_receiver, never its connection string); no row where none runs.",
  "schema": "{\"type\":\"record\",\"name\":\"WalReceiverMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"What a standby receives (pg_stat_wal_receiver, never its connection string); no row where none runs.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalReceiverRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The WAL receiver.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process.\"},{\"name\":\"status\",\"type\":[\"null\",\"string\"],\"doc\":\"starting, streaming, waiting, restarting, stopping, or what PostgreSQL calls it; null when the role may not see it.\",\"default\":null},{\"name\":\"measuredAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the standby when it was read.\"},{\"name\":\"receiveStartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Where it began.\",\"default\":null},{\"name\":\"receiveStartTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"On what timeline.\",\"default\":null},{\"name\":\"writtenLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Written, not yet flushed.\",\"default\":null},{\"name\":\"flushedLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Written and flushed.\",\"default\":null},{\"name\":\"receivedTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline of what was flushed last.\",\"default\":null},{\"name\":\"lastMessageSentAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the sender sent its last message, by the clock of the sender.\",\"default\":null},{\"name\":\"lastMessageReceivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When that came, by the clock of the standby.\",\"default\":null},{\"name\":\"latestEndLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"The end of WAL the sender last told of.\",\"default\":null},{\"name\":\"latestEndAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When, by the clock of the sender.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot it uses.\",\"default\":null},{\"name\":\"senderHost\",\"type\":[\"null\",\"string\"],\"doc\":\"Host of the sender, or the directory of its socket.\",\"default\":null},{\"name\":\"senderPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  BloatEstimated: {
  "type": "BloatEstimated",
  "fullName": "pgherald.table_index_management.BloatEstimated",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Size that each relation of one database of 128 pages or more would have without bloat, estimated from the statistics of its columns.",
  "schema": "{\"type\":\"record\",\"name\":\"BloatEstimated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Size that each relation of one database of 128 pages or more would have without bloat, estimated from the statistics of its columns.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BloatRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table, materialized view, TOAST table or index.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view, toast or index.\"},{\"name\":\"isTable\",\"type\":\"boolean\",\"doc\":\"Whether it is a table, a materialized view or TOAST.\"},{\"name\":\"isIndex\",\"type\":\"boolean\",\"doc\":\"Whether it is an index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of its table; of itself for a table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Name of its table.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"rootIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Index of the topmost table that it is a part of; null when it is none.\",\"default\":null},{\"name\":\"fillfactor\",\"type\":\"long\",\"doc\":\"Percent of a page that is filled on purpose.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size it would have; null when not applicable.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"What is too much, never below 0; null when not applicable.\",\"default\":null},{\"name\":\"bloatPct\",\"type\":[\"null\",\"double\"],\"doc\":\"The same in percent of the real size.\",\"default\":null},{\"name\":\"confidence\",\"type\":\"string\",\"doc\":\"high; low when much has changed since the statistics; none when not applicable.\"},{\"name\":\"notApplicable\",\"type\":[\"null\",\"string\"],\"doc\":\"Why there is no estimate: never-analyzed, no-statistics, denied, deduplicated, access-method, name-column, beyond-estimate.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  ExactBloatMeasured: {
  "type": "ExactBloatMeasured",
  "fullName": "pgherald.table_index_management.ExactBloatMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Space of a table as pgstattuple found it, asked for where the estimate suspects bloat.",
  "schema": "{\"type\":\"record\",\"name\":\"ExactBloatMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Space of a table as pgstattuple found it, asked for where the estimate suspects bloat.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ExactBloatRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"scannedPct\",\"type\":\"double\",\"doc\":\"Percent of its pages that had to be read.\"},{\"name\":\"liveTuplesPct\",\"type\":\"double\",\"doc\":\"Percent taken by live rows.\"},{\"name\":\"deadTupleBytes\",\"type\":\"long\",\"doc\":\"Bytes of dead rows.\"},{\"name\":\"deadTuplesPct\",\"type\":\"double\",\"doc\":\"Percent taken by dead rows.\"},{\"name\":\"freeBytes\",\"type\":\"long\",\"doc\":\"Free bytes.\"},{\"name\":\"freePct\",\"type\":\"double\",\"doc\":\"Percent that is free.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  FunctionStatsMeasured: {
  "type": "FunctionStatsMeasured",
  "fullName": "pgherald.table_index_management.FunctionStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Calls of each function of one database, where track_functions counts them (pg_stat_user_functions).",
  "schema": "{\"type\":\"record\",\"name\":\"FunctionStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Calls of each function of one database, where track_functions counts them (pg_stat_user_functions).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FunctionStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One function.\",\"fields\":[{\"name\":\"functionOid\",\"type\":\"long\",\"doc\":\"pg_proc.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"functionName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"functionLabel\",\"type\":\"string\",\"doc\":\"The name, with those of the arguments behind it where several functions have it.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Calls.\"},{\"name\":\"totalTimeMs\",\"type\":\"double\",\"doc\":\"Time in it and in what it called, milliseconds.\"},{\"name\":\"selfTimeMs\",\"type\":\"double\",\"doc\":\"Time in it alone, milliseconds.\"},{\"name\":\"functionSignature\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema, name and types of the arguments; null when the function is gone.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexBloatCleared: {
  "type": "IndexBloatCleared",
  "fullName": "pgherald.table_index_management.IndexBloatCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexBloated",
  "unit": "%",
  "doc": "The bloat of an index went down, or the index is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexBloatCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The bloat of an index went down, or the index is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexBloated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"What of it is too much.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact when pgstattuple found it.\",\"default\":null}]}"
},
  IndexBloated: {
  "type": "IndexBloated",
  "fullName": "pgherald.table_index_management.IndexBloated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IndexBloatCleared",
  "unit": "%",
  "doc": "Much of an index was neither entries nor wanted free space, at several readings.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexBloated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Much of an index was neither entries nor wanted free space, at several readings.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexBloatCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"What of it is too much.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact when pgstattuple found it.\",\"default\":null}]}"
},
  IndexDuplicated: {
  "type": "IndexDuplicated",
  "fullName": "pgherald.table_index_management.IndexDuplicated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "opens": "IndexDuplicatedCleared",
  "unit": "By",
  "doc": "Another index of the table makes an index needless.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Another index of the table makes an index needless.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"IndexDuplicatedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size of the needless index, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix when its columns are the first ones of the other.\"},{\"name\":\"keptIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the other.\",\"default\":null},{\"name\":\"keptIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the other.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null}]}"
},
  IndexDuplicatedCleared: {
  "type": "IndexDuplicatedCleared",
  "fullName": "pgherald.table_index_management.IndexDuplicatedCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexDuplicated",
  "unit": "By",
  "doc": "An index is no longer made needless by another, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicatedCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index is no longer made needless by another, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexDuplicated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size of the needless index, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix when its columns are the first ones of the other.\"},{\"name\":\"keptIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the other.\",\"default\":null},{\"name\":\"keptIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the other.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null}]}"
},
  IndexDuplicatesMeasured: {
  "type": "IndexDuplicatesMeasured",
  "fullName": "pgherald.table_index_management.IndexDuplicatesMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Indexes of one database that another index of the same table makes needless.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicatesMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Indexes of one database that another index of the same table makes needless.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexDuplicateRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One needless index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix when its columns are the first ones of the other.\"},{\"name\":\"keptIndexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the other.\"},{\"name\":\"keptIndexName\",\"type\":\"string\",\"doc\":\"Name of the other.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of; null when its table is not partitioned.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexInvalid: {
  "type": "IndexInvalid",
  "fullName": "pgherald.table_index_management.IndexInvalid",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IndexInvalidCleared",
  "doc": "An index is invalid and no backend works on it: writes maintain it, queries cannot use it.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexInvalid\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index is invalid and no backend works on it: writes maintain it, queries cannot use it.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexInvalidCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null},{\"name\":\"invalidLeaves\",\"type\":[\"null\",\"long\"],\"doc\":\"How many of them are invalid; 0 when a partition has none that is attached.\",\"default\":null}]}"
},
  IndexInvalidCleared: {
  "type": "IndexInvalidCleared",
  "fullName": "pgherald.table_index_management.IndexInvalidCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexInvalid",
  "doc": "An invalid index became valid, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexInvalidCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An invalid index became valid, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexInvalid\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null},{\"name\":\"invalidLeaves\",\"type\":[\"null\",\"long\"],\"doc\":\"How many of them are invalid; 0 when a partition has none that is attached.\",\"default\":null}]}"
},
  IndexIoMeasured: {
  "type": "IndexIoMeasured",
  "fullName": "pgherald.table_index_management.IndexIoMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Blocks read for each index of one database (pg_statio_user_indexes).",
  "schema": "{\"type\":\"record\",\"name\":\"IndexIoMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Blocks read for each index of one database (pg_statio_user_indexes).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexIoRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"idxBlksRead\",\"type\":\"long\",\"doc\":\"Blocks not found in the buffer cache.\"},{\"name\":\"idxBlksHit\",\"type\":\"long\",\"doc\":\"Blocks found in it.\"},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexStatsMeasured: {
  "type": "IndexStatsMeasured",
  "fullName": "pgherald.table_index_management.IndexStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters and state of each index of one database (pg_index, pg_stat_user_indexes).",
  "schema": "{\"type\":\"record\",\"name\":\"IndexStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Counters and state of each index of one database (pg_index, pg_stat_user_indexes).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"accessMethod\",\"type\":\"string\",\"doc\":\"btree, hash, gist, ...\"},{\"name\":\"persistence\",\"type\":\"string\",\"doc\":\"permanent, unlogged or temporary.\"},{\"name\":\"isExtensionOwned\",\"type\":\"boolean\",\"doc\":\"Whether an extension made it.\"},{\"name\":\"isUnique\",\"type\":\"boolean\",\"doc\":\"Whether it enforces uniqueness.\"},{\"name\":\"isPrimary\",\"type\":\"boolean\",\"doc\":\"Whether it is the primary key.\"},{\"name\":\"isExclusion\",\"type\":\"boolean\",\"doc\":\"Whether it enforces an exclusion constraint.\"},{\"name\":\"isReplicaIdentity\",\"type\":\"boolean\",\"doc\":\"Whether logical replication identifies rows by it.\"},{\"name\":\"isClusterTarget\",\"type\":\"boolean\",\"doc\":\"Whether CLUSTER last ordered the table by it.\"},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False when queries cannot use it.\"},{\"name\":\"isReady\",\"type\":\"boolean\",\"doc\":\"False when writes do not maintain it.\"},{\"name\":\"isBeingBuilt\",\"type\":\"boolean\",\"doc\":\"Whether a backend builds, rebuilds or drops it right now, or waits to do so. A standby does not see it.\"},{\"name\":\"isOfConstraint\",\"type\":\"boolean\",\"doc\":\"Whether a constraint of its table rests on it.\"},{\"name\":\"isReferenced\",\"type\":\"boolean\",\"doc\":\"Whether foreign keys refer to the columns it keeps unique.\"},{\"name\":\"supportsForeignKey\",\"type\":\"boolean\",\"doc\":\"Whether its first columns are those of a foreign key.\"},{\"name\":\"isPartial\",\"type\":\"boolean\",\"doc\":\"Whether it has a predicate.\"},{\"name\":\"hasExpressions\",\"type\":\"boolean\",\"doc\":\"Whether it indexes expressions.\"},{\"name\":\"parentIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Index of the partitioned table it is a part of.\",\"default\":null},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"relPages\",\"type\":\"long\",\"doc\":\"Pages at the last vacuum or analyze.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by those pages.\"},{\"name\":\"idxScan\",\"type\":\"long\",\"doc\":\"Scans.\"},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last scan (16+).\",\"default\":null},{\"name\":\"idxTupRead\",\"type\":\"long\",\"doc\":\"Entries returned by scans.\"},{\"name\":\"idxTupFetch\",\"type\":\"long\",\"doc\":\"Live rows fetched by simple scans.\"},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true},{\"name\":\"rootIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost index that it is a part of; null when it is none.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexUnused: {
  "type": "IndexUnused",
  "fullName": "pgherald.table_index_management.IndexUnused",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IndexUsedAgain",
  "unit": "d",
  "doc": "No node of the cluster has used an index for the whole window.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUnused\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"No node of the cluster has used an index for the whole window.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexUsedAgain\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Days without use; on the closing event scans since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Window, days.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when no use was seen.\",\"default\":null},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Share of the window that was observed, percent; that of the node observed least.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were asked.\"},{\"name\":\"supportsForeignKey\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether its first columns are those of a foreign key: rare deletes would use it.\",\"default\":null},{\"name\":\"servesStatistics\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it indexes expressions: the planner uses its statistics without scanning it, and loses them with it unless CREATE STATISTICS (14+) replaces them.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null}]}"
},
  IndexUsageAssessed: {
  "type": "IndexUsageAssessed",
  "fullName": "pgherald.table_index_management.IndexUsageAssessed",
  "folder": "table-index-management",
  "kind": "recorded",
  "severity": "info",
  "doc": "What is known of the use of the indexes of a database over the window, on all nodes of the cluster.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsageAssessed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"What is known of the use of the indexes of a database over the window, on all nodes of the cluster.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"verdict\",\"type\":\"string\",\"doc\":\"known; or unknown, and why: a standby that is not observed, a node watched elsewhere, a window not yet observed.\"},{\"name\":\"isKnown\",\"type\":\"boolean\",\"doc\":\"Whether the verdict is known.\"},{\"name\":\"windowSeconds\",\"type\":\"long\",\"doc\":\"Length of the window.\"},{\"name\":\"coveragePct\",\"type\":\"double\",\"doc\":\"Share of the window that was observed, percent; that of the node observed least.\"},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were asked.\"},{\"name\":\"indexes\",\"type\":\"long\",\"doc\":\"Indexes that might be unused: not exempt, large enough. The index of a partitioned table counts once, with its leaves.\"},{\"name\":\"unusedIndexes\",\"type\":[\"null\",\"long\"],\"doc\":\"Those of them that are; null when unknown.\",\"default\":null},{\"name\":\"unusedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Their size; null when unknown.\",\"default\":null},{\"name\":\"unusedSoFar\",\"type\":\"long\",\"doc\":\"Indexes without use as far as observed.\"},{\"name\":\"unusedSoFarBytes\",\"type\":\"long\",\"doc\":\"Their size.\"}]}"
},
  IndexUsageMeasured: {
  "type": "IndexUsageMeasured",
  "fullName": "pgherald.table_index_management.IndexUsageMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Scans of each index of one database, once an hour: what verdicts on unused indexes rest on.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsageMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Scans of each index of one database, once an hour: what verdicts on unused indexes rest on.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexUsageRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"rootIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost index that it is a part of; null when it is none.\",\"default\":null},{\"name\":\"isExempt\",\"type\":\"boolean\",\"doc\":\"Whether it is needed though no query uses it: it enforces something, identifies rows, orders the table, is referenced, or an extension made it.\"},{\"name\":\"supportsForeignKey\",\"type\":\"boolean\",\"doc\":\"Whether its first columns are those of a foreign key.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"idxScan\",\"type\":\"long\",\"doc\":\"Scans.\"},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last scan (16+).\",\"default\":null},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true},{\"name\":\"hasExpressions\",\"type\":\"boolean\",\"doc\":\"Whether it indexes expressions: the planner uses its statistics without scanning it.\",\"default\":false},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False when queries cannot use it.\",\"default\":true},{\"name\":\"isBeingBuilt\",\"type\":\"boolean\",\"doc\":\"Whether a backend builds, rebuilds or drops it right now, or waits to do so.\",\"default\":false}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexUsedAgain: {
  "type": "IndexUsedAgain",
  "fullName": "pgherald.table_index_management.IndexUsedAgain",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexUnused",
  "doc": "An unused index was used, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsedAgain\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An unused index was used, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexUnused\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Days without use; on the closing event scans since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Window, days.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when no use was seen.\",\"default\":null},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Share of the window that was observed, percent; that of the node observed least.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were asked.\"},{\"name\":\"supportsForeignKey\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether its first columns are those of a foreign key: rare deletes would use it.\",\"default\":null},{\"name\":\"servesStatistics\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it indexes expressions: the planner uses its statistics without scanning it, and loses them with it unless CREATE STATISTICS (14+) replaces them.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Indexes of partitions that it consists of, when its table is partitioned.\",\"default\":null}]}"
},
  MaintenanceProgressMeasured: {
  "type": "MaintenanceProgressMeasured",
  "fullName": "pgherald.table_index_management.MaintenanceProgressMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "What is being vacuumed, analyzed, indexed or rewritten on the server (pg_stat_progress_*).",
  "schema": "{\"type\":\"record\",\"name\":\"MaintenanceProgressMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"What is being vacuumed, analyzed, indexed or rewritten on the server (pg_stat_progress_*).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"MaintenanceProgressRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One command at work.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Backend.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the table.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema; null until the tables of the database have been read.\",\"default\":null},{\"name\":\"tableName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name; null until the tables of the database have been read.\",\"default\":null},{\"name\":\"indexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the index, where one is being built or used.\",\"default\":null},{\"name\":\"command\",\"type\":\"string\",\"doc\":\"vacuum, analyze, create index, reindex, cluster, vacuum full, ...\"},{\"name\":\"isAutomatic\",\"type\":\"boolean\",\"doc\":\"Whether autovacuum runs it.\"},{\"name\":\"phase\",\"type\":\"string\",\"doc\":\"Phase as PostgreSQL names it.\"},{\"name\":\"unit\",\"type\":\"string\",\"doc\":\"What is counted: blocks or tuples.\"},{\"name\":\"done\",\"type\":[\"null\",\"long\"],\"doc\":\"How many of them are done in this phase.\",\"default\":null},{\"name\":\"total\",\"type\":[\"null\",\"long\"],\"doc\":\"How many there are.\",\"default\":null},{\"name\":\"donePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Percent of them.\",\"default\":null},{\"name\":\"startedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Begin of its transaction.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  RelationSizesMeasured: {
  "type": "RelationSizesMeasured",
  "fullName": "pgherald.table_index_management.RelationSizesMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Files of each table and index of one database.",
  "schema": "{\"type\":\"record\",\"name\":\"RelationSizesMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Files of each table and index of one database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"RelationSizeRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table, materialized view or index.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view, partitioned table (14+, without files) or index.\"},{\"name\":\"isTable\",\"type\":\"boolean\",\"doc\":\"Whether it is a table or a materialized view.\"},{\"name\":\"isIndex\",\"type\":\"boolean\",\"doc\":\"Whether it is an index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of its table; of itself for a table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Name of its table.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"mainBytes\",\"type\":\"long\",\"doc\":\"Main file.\"},{\"name\":\"freeSpaceMapBytes\",\"type\":\"long\",\"doc\":\"Free space map.\"},{\"name\":\"visibilityMapBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Visibility map; null for an index.\",\"default\":null},{\"name\":\"toastBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"All of its TOAST; null for an index.\",\"default\":null},{\"name\":\"indexBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"All its indexes; null for an index, or when the size of one is unknown.\",\"default\":null},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"All together; null when a part is unknown.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  SizeThresholdCleared: {
  "type": "SizeThresholdCleared",
  "fullName": "pgherald.table_index_management.SizeThresholdCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "SizeThresholdExceeded",
  "unit": "By",
  "doc": "A table is below its limit again, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SizeThresholdCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table is below its limit again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SizeThresholdExceeded\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema, table and measure.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size in bytes, or growth in bytes per hour.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"size or growth-per-hour.\"},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size with TOAST and indexes.\",\"default\":null}]}"
},
  SizeThresholdExceeded: {
  "type": "SizeThresholdExceeded",
  "fullName": "pgherald.table_index_management.SizeThresholdExceeded",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "SizeThresholdCleared",
  "unit": "By",
  "doc": "A table grew beyond a limit, or grew too fast.",
  "schema": "{\"type\":\"record\",\"name\":\"SizeThresholdExceeded\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table grew beyond a limit, or grew too fast.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"SizeThresholdCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema, table and measure.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size in bytes, or growth in bytes per hour.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"size or growth-per-hour.\"},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size with TOAST and indexes.\",\"default\":null}]}"
},
  StandbysMeasured: {
  "type": "StandbysMeasured",
  "fullName": "pgherald.table_index_management.StandbysMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Who replicates from the server (pg_stat_replication, without base backups and logical slots).",
  "schema": "{\"type\":\"record\",\"name\":\"StandbysMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Who replicates from the server (pg_stat_replication, without base backups and logical slots).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StandbyRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One walsender.\",\"fields\":[{\"name\":\"applicationName\",\"type\":\"string\",\"doc\":\"Name the standby gives itself.\"},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableActivityRecorded: {
  "type": "TableActivityRecorded",
  "fullName": "pgherald.table_index_management.TableActivityRecorded",
  "folder": "table-index-management",
  "kind": "recorded",
  "severity": "info",
  "doc": "The busiest tables of a database between two polls, and the rest as one, so that totals add up.",
  "schema": "{\"type\":\"record\",\"name\":\"TableActivityRecorded\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The busiest tables of a database between two polls, and the rest as one, so that totals add up.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"windowSeconds\",\"type\":\"double\",\"doc\":\"Time between the polls.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableActivity\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of one table, with its partitions, per second.\",\"fields\":[{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema; empty for the rest.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, or topmost table of its partitions; other for the rest.\"},{\"name\":\"leaves\",\"type\":\"long\",\"doc\":\"Tables counted in it.\"},{\"name\":\"seqScansPerSecond\",\"type\":\"double\",\"doc\":\"Sequential scans.\"},{\"name\":\"idxScansPerSecond\",\"type\":\"double\",\"doc\":\"Index scans.\"},{\"name\":\"rowsReadPerSecond\",\"type\":\"double\",\"doc\":\"Rows read by both.\"},{\"name\":\"rowsInsertedPerSecond\",\"type\":\"double\",\"doc\":\"Rows inserted.\"},{\"name\":\"rowsUpdatedPerSecond\",\"type\":\"double\",\"doc\":\"Rows updated.\"},{\"name\":\"rowsDeletedPerSecond\",\"type\":\"double\",\"doc\":\"Rows deleted.\"},{\"name\":\"blocksReadPerSecond\",\"type\":[\"null\",\"double\"],\"doc\":\"Blocks read from disk or the OS cache; null when unknown.\",\"default\":null}]}},\"doc\":\"The busiest first, the rest last.\"}]}"
},
  TableAnalyzed: {
  "type": "TableAnalyzed",
  "fullName": "pgherald.table_index_management.TableAnalyzed",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "doc": "A table was analyzed since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"TableAnalyzed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table was analyzed since the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Rows that had changed since the analyze before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"manualRuns\",\"type\":\"long\",\"doc\":\"Times somebody did it since the poll before.\"},{\"name\":\"automaticRuns\",\"type\":\"long\",\"doc\":\"Times autovacuum did it since the poll before.\"},{\"name\":\"modifiedBefore\",\"type\":\"long\",\"doc\":\"Rows changed since the last analyze, at the poll before.\"},{\"name\":\"finishedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last run.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of the runs, milliseconds (18+).\",\"default\":null}]}"
},
  TableBloatCleared: {
  "type": "TableBloatCleared",
  "fullName": "pgherald.table_index_management.TableBloatCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "TableBloated",
  "unit": "%",
  "doc": "The bloat of a table went down, or the table is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"TableBloatCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The bloat of a table went down, or the table is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"TableBloated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and relation.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of what is bloated: the table or its TOAST.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or toast.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"What of it is too much.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact when pgstattuple found it.\",\"default\":null}]}"
},
  TableBloated: {
  "type": "TableBloated",
  "fullName": "pgherald.table_index_management.TableBloated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "TableBloatCleared",
  "unit": "%",
  "doc": "Much of a table, or of its TOAST, was neither rows nor wanted free space, at several readings.",
  "schema": "{\"type\":\"record\",\"name\":\"TableBloated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Much of a table, or of its TOAST, was neither rows nor wanted free space, at several readings.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"TableBloatCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and relation.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of what is bloated: the table or its TOAST.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or toast.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"What of it is too much.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact when pgstattuple found it.\",\"default\":null}]}"
},
  TableIoMeasured: {
  "type": "TableIoMeasured",
  "fullName": "pgherald.table_index_management.TableIoMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Blocks read for each table of one database (pg_statio_user_tables).",
  "schema": "{\"type\":\"record\",\"name\":\"TableIoMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Blocks read for each table of one database (pg_statio_user_tables).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableIoRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"heapBlksRead\",\"type\":\"long\",\"doc\":\"Heap blocks not found in the buffer cache.\"},{\"name\":\"heapBlksHit\",\"type\":\"long\",\"doc\":\"Heap blocks found in it.\"},{\"name\":\"idxBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Index blocks not found in it; null without an index.\",\"default\":null},{\"name\":\"idxBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Index blocks found in it.\",\"default\":null},{\"name\":\"toastBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"TOAST blocks not found in it; null without TOAST.\",\"default\":null},{\"name\":\"toastBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"TOAST blocks found in it.\",\"default\":null},{\"name\":\"tidxBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks of the index of TOAST not found in it.\",\"default\":null},{\"name\":\"tidxBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks of the index of TOAST found in it.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableStatsMeasured: {
  "type": "TableStatsMeasured",
  "fullName": "pgherald.table_index_management.TableStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables).",
  "schema": "{\"type\":\"record\",\"name\":\"TableStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or partitioned table.\"},{\"name\":\"persistence\",\"type\":\"string\",\"doc\":\"permanent, unlogged or temporary.\"},{\"name\":\"isExtensionOwned\",\"type\":\"boolean\",\"doc\":\"Whether an extension made it.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"seqScan\",\"type\":\"long\",\"doc\":\"Sequential scans.\"},{\"name\":\"lastSeqScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last one (16+).\",\"default\":null},{\"name\":\"seqTupRead\",\"type\":\"long\",\"doc\":\"Rows read by them.\"},{\"name\":\"idxScan\",\"type\":[\"null\",\"long\"],\"doc\":\"Index scans; null without an index.\",\"default\":null},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last one (16+).\",\"default\":null},{\"name\":\"idxTupFetch\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows fetched by them.\",\"default\":null},{\"name\":\"nTupIns\",\"type\":\"long\",\"doc\":\"Rows inserted.\"},{\"name\":\"nTupUpd\",\"type\":\"long\",\"doc\":\"Rows updated.\"},{\"name\":\"nTupDel\",\"type\":\"long\",\"doc\":\"Rows deleted.\"},{\"name\":\"nTupHotUpd\",\"type\":\"long\",\"doc\":\"Rows updated without a new index entry.\"},{\"name\":\"nTupNewpageUpd\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows whose new version went to another page (16+).\",\"default\":null},{\"name\":\"nLiveTup\",\"type\":\"long\",\"doc\":\"Live rows, as the statistics estimate them.\"},{\"name\":\"nDeadTup\",\"type\":\"long\",\"doc\":\"Dead rows, as the statistics estimate them; 0 after a crash.\"},{\"name\":\"nModSinceAnalyze\",\"type\":\"long\",\"doc\":\"Rows changed since the last analyze.\"},{\"name\":\"nInsSinceVacuum\",\"type\":\"long\",\"doc\":\"Rows inserted since the last vacuum.\"},{\"name\":\"lastVacuum\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last VACUUM somebody ran.\",\"default\":null},{\"name\":\"lastAutovacuum\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last autovacuum.\",\"default\":null},{\"name\":\"lastAnalyze\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last ANALYZE somebody ran.\",\"default\":null},{\"name\":\"lastAutoanalyze\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last automatic analyze.\",\"default\":null},{\"name\":\"vacuumCount\",\"type\":\"long\",\"doc\":\"Times somebody vacuumed it.\"},{\"name\":\"autovacuumCount\",\"type\":\"long\",\"doc\":\"Times autovacuum vacuumed it.\"},{\"name\":\"analyzeCount\",\"type\":\"long\",\"doc\":\"Times somebody analyzed it.\"},{\"name\":\"autoanalyzeCount\",\"type\":\"long\",\"doc\":\"Times autovacuum analyzed it.\"},{\"name\":\"totalVacuumTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all VACUUMs somebody ran, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAutovacuumTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all autovacuums, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAnalyzeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all ANALYZEs somebody ran, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAutoanalyzeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all automatic analyzes, milliseconds (18+).\",\"default\":null},{\"name\":\"xidAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction id in it or its TOAST; null for a partitioned table.\",\"default\":null},{\"name\":\"multixactAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest multixact in it or its TOAST; null for a partitioned table.\",\"default\":null},{\"name\":\"relTuples\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows at the last vacuum or analyze; null when there was none.\",\"default\":null},{\"name\":\"relPages\",\"type\":\"long\",\"doc\":\"Pages at the last vacuum or analyze.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"autovacuumEnabled\",\"type\":\"boolean\",\"doc\":\"Whether autovacuum looks after it.\"},{\"name\":\"vacuumThreshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead rows above which autovacuum comes.\",\"default\":null},{\"name\":\"insertVacuumThreshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Inserted rows above which autovacuum comes; null when inserts are no reason.\",\"default\":null},{\"name\":\"freezeMaxAge\",\"type\":\"long\",\"doc\":\"Age above which autovacuum comes to freeze.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableUsageMeasured: {
  "type": "TableUsageMeasured",
  "fullName": "pgherald.table_index_management.TableUsageMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Use of each table of one database, once a day: what hot and cold is told by.",
  "schema": "{\"type\":\"record\",\"name\":\"TableUsageMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of each table of one database, once a day: what hot and cold is told by.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"What a poll of one group of views covers.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database it was read in; null for what is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Which part of a reading a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False when objects were left out: what is missing here need not have vanished.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, and why.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall time of the statement, milliseconds.\"}]},\"doc\":\"What was read.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableUsageRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null when it is none.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"seqScan\",\"type\":\"long\",\"doc\":\"Sequential scans.\"},{\"name\":\"idxScan\",\"type\":[\"null\",\"long\"],\"doc\":\"Index scans; null without an index.\",\"default\":null},{\"name\":\"seqTupRead\",\"type\":\"long\",\"doc\":\"Rows read by sequential scans.\"},{\"name\":\"idxTupFetch\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows fetched by index scans.\",\"default\":null},{\"name\":\"nTupIns\",\"type\":\"long\",\"doc\":\"Rows inserted.\"},{\"name\":\"nTupUpd\",\"type\":\"long\",\"doc\":\"Rows updated.\"},{\"name\":\"nTupDel\",\"type\":\"long\",\"doc\":\"Rows deleted.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableVacuumed: {
  "type": "TableVacuumed",
  "fullName": "pgherald.table_index_management.TableVacuumed",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "doc": "A table was vacuumed since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"TableVacuumed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table was vacuumed since the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Dead rows that are gone since the poll before, at least; null when there are more than then, which says nothing of how many are gone.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"manualRuns\",\"type\":\"long\",\"doc\":\"Times somebody did it since the poll before.\"},{\"name\":\"automaticRuns\",\"type\":\"long\",\"doc\":\"Times autovacuum did it since the poll before.\"},{\"name\":\"deadTuplesBefore\",\"type\":\"long\",\"doc\":\"Dead rows at the poll before, as estimated then.\"},{\"name\":\"deadTuplesAfter\",\"type\":\"long\",\"doc\":\"Dead rows now, as estimated; those that died after the vacuum with them.\"},{\"name\":\"finishedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last run.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of the runs, milliseconds (18+).\",\"default\":null}]}"
},
  UsageClassified: {
  "type": "UsageClassified",
  "fullName": "pgherald.table_index_management.UsageClassified",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "unit": "%",
  "doc": "Which tables were used most since the day before, and which not at all.",
  "schema": "{\"type\":\"record\",\"name\":\"UsageClassified\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Which tables were used most since the day before, and which not at all.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Share of the tables that are cold, percent.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"tables\",\"type\":\"long\",\"doc\":\"Tables compared.\"},{\"name\":\"hotTables\",\"type\":\"long\",\"doc\":\"Tables that together had most of the use.\"},{\"name\":\"coldTables\",\"type\":\"long\",\"doc\":\"Tables without any use.\"},{\"name\":\"windowSeconds\",\"type\":\"long\",\"doc\":\"Time between the two readings, seconds.\"},{\"name\":\"named\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"UsedTable\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table and its use in a day.\",\"fields\":[{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"isHot\",\"type\":\"boolean\",\"doc\":\"Whether it is one of those with most of the use; else it had none.\"},{\"name\":\"accesses\",\"type\":\"long\",\"doc\":\"Scans, and rows changed, since the reading of the day before.\"}]}},\"doc\":\"Hot ones, most used first, and cold ones; at most 100 of each.\"}]}"
},
  VacuumCaughtUp: {
  "type": "VacuumCaughtUp",
  "fullName": "pgherald.table_index_management.VacuumCaughtUp",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "VacuumOverdue",
  "unit": "s",
  "doc": "A table is no longer due for vacuum, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"VacuumCaughtUp\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table is no longer due for vacuum, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"VacuumOverdue\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it has been due, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"cause\",\"type\":\"string\",\"doc\":\"dead-rows, inserts or freeze.\"},{\"name\":\"due\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead or inserted rows, or age.\",\"default\":null},{\"name\":\"threshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Above this many vacuum is due.\",\"default\":null},{\"name\":\"autovacuumEnabled\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether autovacuum looks after it.\",\"default\":null},{\"name\":\"dueSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When it was first seen due.\",\"default\":null}]}"
},
  VacuumOverdue: {
  "type": "VacuumOverdue",
  "fullName": "pgherald.table_index_management.VacuumOverdue",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "VacuumCaughtUp",
  "unit": "s",
  "doc": "A table has been due for vacuum for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"VacuumOverdue\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table has been due for vacuum for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"VacuumCaughtUp\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Where and when an event comes from; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 made from what the event tells, so the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Whose clock polledAt is: server, or agent when the server could not be asked.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt: joins the events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the cluster's data directory (pg_control_system), equal on a primary and its standbys; null when the server could not be asked.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null when unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null when unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null when unknown.\",\"default\":null}]},\"doc\":\"The server polled.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL lost or reset the cumulative statistics of the database read; counters compare within one epoch only.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when the counters of the server's own views count; null when unknown.\",\"default\":null}]},\"doc\":\"Where and when it comes from.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it has been due, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first so, by the poll that saw it.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the event that opened the episode; on the opening event its own.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why an episode ended: recovered, dropped or unwatched; null where none ends.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused it; null where nothing was read.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True when it was already so at the first poll.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"cause\",\"type\":\"string\",\"doc\":\"dead-rows, inserts or freeze.\"},{\"name\":\"due\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead or inserted rows, or age.\",\"default\":null},{\"name\":\"threshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Above this many vacuum is due.\",\"default\":null},{\"name\":\"autovacuumEnabled\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether autovacuum looks after it.\",\"default\":null},{\"name\":\"dueSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When it was first seen due.\",\"default\":null}]}"
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
  ConnectionManagementMemory: {
  "type": "ConnectionManagementMemory",
  "fullName": "pgherald.connection_management.ConnectionManagementMemory",
  "folder": "connection-management",
  "doc": "What connection-management must know after a restart so that it tells nothing twice.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionManagementMemory\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"What connection-management must know after a restart so that it tells nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"connectedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"First poll at which the server answered; null before.\",\"default\":null},{\"name\":\"unreachableSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Poll at which it could not be asked; null while it answers.\",\"default\":null},{\"name\":\"unreachable\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of ServerUnreachable; null while the server answers.\",\"default\":null},{\"name\":\"postmasterStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the server was started.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"Who holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"How many.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Of these, how many are idle or idle in a transaction.\"}]}},\"doc\":\"Who held most connections when they were last near their limit; empty while they are not.\"},{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionEpisode\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Something told that has not ended.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"What it is about.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Since when it is so.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database in which it was read; null for what is read once per server.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of the opening event.\"}]}},\"doc\":\"What is open.\"}]}"
},
  DatabaseMetricsMemory: {
  "type": "DatabaseMetricsMemory",
  "fullName": "pgherald.database_metrics.DatabaseMetricsMemory",
  "folder": "database-metrics",
  "doc": "What database-metrics has decided about a server, so that nothing is told twice.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseMetricsMemory\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"What database-metrics has decided about a server, so that nothing is told twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseKnown\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"A database that was told of.\",\"fields\":[{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name; names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its DatabaseDiscovered.\"}]}},\"doc\":\"Databases known.\"},{\"name\":\"databasesSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Poll that first listed the databases; null before.\",\"default\":null},{\"name\":\"wraparound\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WraparoundEpisode\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"An open risk of wraparound.\",\"fields\":[{\"name\":\"database\",\"type\":\"pgherald.DatabaseRef\",\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of the WraparoundRiskRaised.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was raised.\"},{\"name\":\"limit\",\"type\":\"double\",\"doc\":\"Limit passed, percent.\"}]}},\"doc\":\"Open risks.\"},{\"name\":\"idSamples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IdSample\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Where the id counters stood at an instant.\",\"fields\":[{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"The instant.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One for every five minutes of the last hour, then one an hour for a day.\"}]}"
},
  QueryAnalysisMemory: {
  "type": "QueryAnalysisMemory",
  "fullName": "pgherald.query_analysis.QueryAnalysisMemory",
  "folder": "query-analysis",
  "doc": "What query-analysis has decided about a server, so that nothing is told twice.",
  "schema": "{\"type\":\"record\",\"name\":\"QueryAnalysisMemory\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"What query-analysis has decided about a server, so that nothing is told twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"blocking\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BlockingKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"An open episode of blocking.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Backend at the root.\"},{\"name\":\"backendStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its session began.\",\"default\":null},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"As told.\"},{\"name\":\"value\",\"type\":\"double\",\"doc\":\"Seconds when last seen.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its BlockingDetected.\"}]}},\"doc\":\"Open episodes of blocking.\"},{\"name\":\"longTransactions\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LongTransactionKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"An open long transaction.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Its backend.\"},{\"name\":\"transactionStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it began.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"As told.\"},{\"name\":\"value\",\"type\":\"double\",\"doc\":\"Seconds when last seen.\"},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its LongTransactionDetected.\"}]}},\"doc\":\"Open long transactions.\"},{\"name\":\"lockWaits\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockWaitKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session that waits for a lock, where PostgreSQL does not tell since when.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Its backend.\"},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its statement began.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first seen waiting.\"}]}},\"doc\":\"Waits of PostgreSQL 13.\"},{\"name\":\"texts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement that ranked of late.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":\"boolean\",\"doc\":\"True when the end of the text is missing.\"},{\"name\":\"isOwn\",\"type\":\"boolean\",\"doc\":\"True for a statement of pgherald.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it last ranked.\"}]}},\"doc\":\"Texts of statements that ranked of late.\"},{\"name\":\"announced\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Fingerprints told by QueryObfuscated, the last ones.\"},{\"name\":\"evictions\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"EvictionsKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"An open episode of evictions.\",\"fields\":[{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its StatementViewFull.\"},{\"name\":\"lastAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When statements were last seen evicted.\"},{\"name\":\"value\",\"type\":\"double\",\"doc\":\"Evictions when last seen.\"}]}],\"doc\":\"The open episode of evictions; null when there is none.\",\"default\":null},{\"name\":\"plans\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PlanKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement, or why it had none.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"shape\",\"type\":[\"null\",\"string\"],\"doc\":\"Shape of its last plan; null when it never had one.\",\"default\":null},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost of its last plan.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"The plan while it is taken for valid and is short enough to be kept.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the last attempt gave no plan.\",\"default\":null},{\"name\":\"meanExecTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Mean time of an execution when it was planned.\",\"default\":null},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False once its end was told by PlanExpired.\"},{\"name\":\"plannedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was last tried.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When its statement last ranked.\"}]}},\"doc\":\"Plans of statements that ranked of late.\",\"default\":[]},{\"name\":\"ranked\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"RankedKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement that ranked of late.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False when it ran inside a function.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it last ranked.\"}]}},\"doc\":\"Statements told of by TopQueriesSummarized.\",\"default\":[]},{\"name\":\"budget\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"BudgetKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"An open episode of too much cost.\",\"fields\":[{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of its BudgetExceeded.\"},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"How many times longer polls are apart than configured.\"},{\"name\":\"value\",\"type\":\"double\",\"doc\":\"Percent when last measured.\"},{\"name\":\"limit\",\"type\":\"double\",\"doc\":\"costLimit when last measured.\"}]}],\"doc\":\"The open episode of too much cost; null when there is none.\",\"default\":null}]}"
},
  ReplicationMonitoringMemory: {
  "type": "ReplicationMonitoringMemory",
  "fullName": "pgherald.replication_monitoring.ReplicationMonitoringMemory",
  "folder": "replication-monitoring",
  "doc": "What replication-monitoring must know after a restart so that it tells nothing twice.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationMonitoringMemory\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"What replication-monitoring must know after a restart so that it tells nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Of the data directory, as last seen.\",\"default\":null},{\"name\":\"isStandby\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it was in recovery.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"The last timeline known.\",\"default\":null},{\"name\":\"clusterName\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting cluster_name.\",\"default\":null},{\"name\":\"isAnswering\",\"type\":\"boolean\",\"doc\":\"Whether it answered the last poll.\"},{\"name\":\"samples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalSample\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Where the WAL was when.\",\"fields\":[{\"name\":\"lsn\",\"type\":\"long\",\"doc\":\"Position.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the server.\"}]}},\"doc\":\"Positions of the server, or of its sender, by which lag becomes time.\"},{\"name\":\"primarySamples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PrimarySample\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Where the WAL of the watched primary was when.\",\"fields\":[{\"name\":\"lsn\",\"type\":\"long\",\"doc\":\"Position.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the standby.\"}]}},\"doc\":\"Positions of the watched primary by the clock of this standby, while no sender answers it.\",\"default\":[]},{\"name\":\"receiver\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"Receiver\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The WAL receiver, as last seen.\",\"fields\":[{\"name\":\"isConnected\",\"type\":\"boolean\",\"doc\":\"Whether it received.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"senderHost\",\"type\":[\"null\",\"string\"],\"doc\":\"Host of the sender.\",\"default\":null},{\"name\":\"senderPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port.\",\"default\":null},{\"name\":\"contactAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the sender was last heard of, by the clock of the standby.\"}]}],\"doc\":\"What this standby receives by.\",\"default\":null},{\"name\":\"lag\",\"type\":[\"null\",\"string\"],\"doc\":\"How far it is behind, where it is a standby: current, behind or unknown.\",\"default\":null},{\"name\":\"standbysSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When walsenders were first read.\",\"default\":null},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenStandby\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"What it is called.\"},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name it gives itself.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"sentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Last position sent to it.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Last position it replayed.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"current, behind or unknown.\"},{\"name\":\"goneSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when it is not connected; null while it is.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of StandbyConnected.\",\"default\":null}]}},\"doc\":\"All that are connected, or were not long ago.\"},{\"name\":\"slotsSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When slots were first read.\",\"default\":null},{\"name\":\"slots\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenSlot\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A slot.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin.\",\"default\":null},{\"name\":\"restartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Oldest WAL it kept.\",\"default\":null},{\"name\":\"confirmedFlushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"What was confirmed.\",\"default\":null},{\"name\":\"totalTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions decoded.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When that counter was reset.\",\"default\":null},{\"name\":\"isLost\",\"type\":\"boolean\",\"doc\":\"Whether it was invalidated.\"},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Since when nobody uses it; null while it is used.\",\"default\":null},{\"name\":\"episode\",\"type\":\"string\",\"doc\":\"eventId of SlotCreated.\"}]}},\"doc\":\"All there are.\"},{\"name\":\"subscriptions\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenSubscription\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A subscription.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Database and name.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot on the publisher.\",\"default\":null},{\"name\":\"errors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors counted.\",\"default\":null},{\"name\":\"quiet\",\"type\":\"long\",\"doc\":\"Readings without a new error, counted until there are enough.\"}]}},\"doc\":\"All there are.\"},{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ReplicationEpisode\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Something told that has not ended, or that has not been so for long enough to be told.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"What it is about.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Since when it is so.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Readings at which it was so, counted until it is told.\"},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is told.\",\"default\":null}]}},\"doc\":\"What is open.\"},{\"name\":\"toldTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"The newest timeline told of in FailoverDetected.\",\"default\":null},{\"name\":\"newTimelineReadings\",\"type\":\"long\",\"doc\":\"Readings a newer timeline was seen without anybody telling of it.\"},{\"name\":\"topology\",\"type\":[\"null\",\"string\"],\"doc\":\"What TopologyMapped last told.\",\"default\":null}]}"
},
  TableIndexManagementMemory: {
  "type": "TableIndexManagementMemory",
  "fullName": "pgherald.table_index_management.TableIndexManagementMemory",
  "folder": "table-index-management",
  "doc": "What table-index-management must know after a restart so that it tells nothing twice.",
  "schema": "{\"type\":\"record\",\"name\":\"TableIndexManagementMemory\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"What table-index-management must know after a restart so that it tells nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableEpisode\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Something told of a relation that has not ended, or that has not been so for long enough to be told.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Database.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the relation.\"},{\"name\":\"qualifier\",\"type\":\"string\",\"doc\":\"Tells several of one relation apart; mostly empty.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Since when it is so.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Readings at which it was so.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null while it is not told.\",\"default\":null},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the opening event.\"},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name of the relation: the table itself, its TOAST or an index.\"},{\"name\":\"detail\",\"type\":\"string\",\"doc\":\"What kind it is, where there are several: table or toast, same or prefix, why vacuum is due; else empty.\"}]}},\"doc\":\"Open episodes, and what may become one.\"},{\"name\":\"idleIndexes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IdleIndex\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index that no scan was seen of.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Since when.\"}]}},\"doc\":\"Indexes without use, as far as observed.\"},{\"name\":\"observed\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ObservedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Since when the use of indexes of a database is observed.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"First hourly reading.\"},{\"name\":\"last\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Last hourly reading.\"},{\"name\":\"gaps\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Gap\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A time that was not observed.\",\"fields\":[{\"name\":\"from\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Begin.\"},{\"name\":\"to\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"End.\"}]}},\"doc\":\"Times between that were not observed.\"}]}},\"doc\":\"What of the past was observed.\"},{\"name\":\"sizes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SizedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"When sizes of a database were kept.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When.\"},{\"name\":\"sizes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SizeSample\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Size of a large relation about an hour ago.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"bytes\",\"type\":\"long\",\"doc\":\"Size.\"}]}},\"doc\":\"Large relations.\"}]}},\"doc\":\"Sizes of about an hour ago.\"},{\"name\":\"usage\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ClassifiedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"When the use of the tables of a database was last classified.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Epoch of the counters.\",\"default\":null},{\"name\":\"tables\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"UsedSince\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"What a table had been used when its use was last classified.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"accesses\",\"type\":\"long\",\"doc\":\"Scans and rows changed, as counted.\"}]}},\"doc\":\"The tables.\"}]}},\"doc\":\"Use of the tables a day ago.\"},{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"MetDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"When a database was first looked at.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When.\"}]}},\"doc\":\"Databases that were looked at.\"},{\"name\":\"exactQueue\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WantedCheck\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table that pgstattuple is to read.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Database.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"bloatBytes\",\"type\":\"long\",\"doc\":\"Bloat as estimated.\"},{\"name\":\"fillfactor\",\"type\":\"long\",\"doc\":\"Percent of a page that is filled on purpose.\"}]}},\"doc\":\"Tables that pgstattuple is to read, one after the other.\"},{\"name\":\"exact\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CheckedTable\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"What pgstattuple found.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When.\"},{\"name\":\"bloatPct\",\"type\":\"double\",\"doc\":\"Dead rows and unwanted free space, percent.\"},{\"name\":\"bloatBytes\",\"type\":\"long\",\"doc\":\"The same in bytes.\"}]}},\"doc\":\"What pgstattuple found.\"},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"KnownStandby\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A standby that replicated from this server within the window.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its slot, else the name it gives itself.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"Walsenders of that name.\"},{\"name\":\"seenAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When they were last seen, to a hundredth of the window.\"}]}},\"doc\":\"Who replicated from this server.\"}]}"
},
};
