// DO NOT EDIT: made from schemas/ by `npm run generate`.

import type { ConnectionHolder, Instant, RecordInfo } from '@pgherald/events';

/** An open or pending episode. */
export interface Episode {
  /** Name of the opening event. */
  readonly kind: string;
  /** Name of the closing event. */
  readonly closing: string;
  /** pg_database.oid of the reading; null for a group that is read once per server. */
  readonly databaseOid: number | null;
  /** Identifies the subject among those of its kind and database. */
  readonly key: string;
  /** Subject of the events, as last seen. */
  readonly subject: string;
  /** When the condition began if PostgreSQL reports it, else the reading that first showed it. */
  readonly since: Instant;
  /** Consecutive readings with the condition, counted until the opening event is published. */
  readonly readings: number;
  /** Last value, if the closing event repeats it. */
  readonly value: number | null;
  /** Limit passed when the episode was opened. */
  readonly limit: number | null;
  /** eventId of the opening event; null until it is published. */
  readonly episode: string | null;
  /** Facts of the closing event if the subject is gone, as JSON. */
  readonly facts: string;
}

/** The first reading for a kind of episode. */
export interface FirstReading {
  /** Name of the opening event. */
  readonly kind: string;
  /** pg_database.oid of the reading; null for a group that is read once per server. */
  readonly databaseOid: number | null;
  /** When it was read. */
  readonly at: Instant;
}

/** State that connection-management keeps across restarts, so that it publishes nothing twice. */
export interface ConnectionManagementMemory {
  /** Open and pending episodes. */
  readonly episodes: readonly Episode[];
  /** First reading for each kind of episode. */
  readonly firstReadings: readonly FirstReading[];
  /** First poll at which the server answered; null before. */
  readonly connectedSince: Instant | null;
  /** First poll that the server did not answer; null while it answers. */
  readonly unreachableSince: Instant | null;
  /** eventId of ServerUnreachable; null while the server answers. */
  readonly unreachable: string | null;
  /** When the server was started. */
  readonly postmasterStartedAt: Instant | null;
  /** Clients with the most connections when the server was last near its limit; empty while it is not near its limit. */
  readonly holders: readonly ConnectionHolder[];
}

/** Positions of the id counters at an instant. */
export interface IdSample {
  /** The instant. */
  readonly at: Instant;
  /** Next transaction id, with its epoch. */
  readonly nextXid: number;
  /** Next multixact id, without epoch. */
  readonly nextMultixact: number;
}

/** State that database-metrics keeps across restarts, so that it publishes nothing twice. */
export interface DatabaseMetricsMemory {
  /** Open and pending episodes. */
  readonly episodes: readonly Episode[];
  /** First reading for each kind of episode. */
  readonly firstReadings: readonly FirstReading[];
  /** One for every five minutes of the last hour, then one an hour for a day. */
  readonly idSamples: readonly IdSample[];
}

/** Epoch of the statistics of one database. */
export interface EpochSeen {
  /** pg_database.oid; 0 for the server's own views. */
  readonly databaseOid: number;
  /** The epoch. */
  readonly epoch: string;
  /** First poll that saw it. */
  readonly since: Instant;
}

/** State of a server that polling keeps between polls and across restarts. */
export interface PollingMemory {
  /** Epochs in force. */
  readonly epochs: readonly EpochSeen[];
  /** System identifiers for which ClusterSplit was published. */
  readonly splits: readonly bigint[];
  /** Start time of the watched server's postmaster if AddressShared was published, else null. */
  readonly watchedStart: Instant | null;
  /** When the memory was last written to the measured topic. */
  readonly checkpointedAt: Instant | null;
  /** Limits and version in force at that time. */
  readonly checkpointedLimits: string;
}

/** A session that waits for a lock on PostgreSQL 13, which does not report the start of the wait. */
export interface LockWait {
  /** Its backend. */
  readonly pid: number;
  /** When its statement began. */
  readonly queryStartedAt: Instant | null;
  /** When it was first seen waiting. */
  readonly since: Instant;
}

/** A statement that ranked recently. */
export interface StatementText {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** True if the end of the text is missing. */
  readonly queryIsCut: boolean;
  /** True for a statement of pgherald. */
  readonly isOwn: boolean;
  /** When it last ranked. */
  readonly rankedAt: Instant;
}

/** The plan of a statement, or the reason for its absence. */
export interface CachedPlan {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name of the database. */
  readonly databaseName: string;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** Shape of its last plan; null if it never had one. */
  readonly shape: string | null;
  /** Estimated cost of its last plan. */
  readonly totalCost: number | null;
  /** The plan, while it is valid and short enough to be kept. */
  readonly planJson: string | null;
  /** Why the last attempt returned no plan. */
  readonly reason: string | null;
  /** Mean time of an execution when it was planned. */
  readonly meanExecTimeMs: number | null;
  /** False once PlanExpired was published for it. */
  readonly isValid: boolean;
  /** Time of the last attempt, or of the last comparison of its relations. */
  readonly plannedAt: Instant;
  /** When its statement last ranked. */
  readonly rankedAt: Instant;
  /** SQLSTATE of the last failure. */
  readonly sqlstate: string | null;
  /** Digest of the relations it names when EXPLAIN failed. */
  readonly relations: string | null;
  /** Consecutive failed attempts. */
  readonly failures: number;
  /** When EXPLAIN was last sent. */
  readonly triedAt: Instant | null;
}

/** A statement that ranked recently. */
export interface RankedKnown {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** When it last ranked. */
  readonly rankedAt: Instant;
}

/** State that query-analysis keeps across restarts, so that it publishes nothing twice. */
export interface QueryAnalysisMemory {
  /** Open and pending episodes. */
  readonly episodes: readonly Episode[];
  /** First reading for each kind of episode. */
  readonly firstReadings: readonly FirstReading[];
  /** Lock waits on PostgreSQL 13. */
  readonly lockWaits: readonly LockWait[];
  /** Texts of statements that ranked recently. */
  readonly texts: readonly StatementText[];
  /** Latest fingerprints published in QueryObfuscated. */
  readonly announced: readonly string[];
  /** Plans of statements that ranked recently. */
  readonly plans: readonly CachedPlan[];
  /** Statements in TopQueriesSummarized. */
  readonly ranked: readonly RankedKnown[];
  /** Reading that last showed evictions from pg_stat_statements. */
  readonly lastEvictionAt: Instant | null;
  /** Evictions counted then. */
  readonly lastEvicted: number | null;
  /** Pace: how many times longer than configured the polls are apart. */
  readonly slowdown: number;
}

/** A WAL position and its time. */
export interface WalSample {
  /** Position. */
  readonly lsn: number;
  /** Clock of the server. */
  readonly at: Instant;
}

/** A WAL position of the watched primary and its time. */
export interface PrimarySample {
  /** Position. */
  readonly lsn: number;
  /** Clock of the standby. */
  readonly at: Instant;
}

/** The WAL receiver, as last seen. */
export interface Receiver {
  /** Whether it was streaming. */
  readonly isConnected: boolean;
  /** Its slot. */
  readonly slotName: string | null;
  /** Host of the sender. */
  readonly senderHost: string | null;
  /** Its port. */
  readonly senderPort: number | null;
  /** Time of the last message of the sender, by the clock of the standby. */
  readonly contactAt: Instant;
}

/** A standby or logical subscriber. */
export interface SeenStandby {
  /** Name of the standby or subscriber. */
  readonly name: string;
  /** application_name of the standby. */
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
  /** Time of its disconnection; null while it is connected. */
  readonly goneSince: Instant | null;
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
  /** Confirmed position. */
  readonly confirmedFlushLsn: number | null;
  /** Transactions decoded. */
  readonly totalTransactions: number | null;
  /** When that counter was reset. */
  readonly statsReset: Instant | null;
  /** Whether it was invalidated. */
  readonly isLost: boolean;
  /** Start of inactivity; null while the slot is in use. */
  readonly unusedSince: Instant | null;
}

/** A subscription. */
export interface SeenSubscription {
  /** Database and name. */
  readonly name: string;
  /** Its slot on the publisher. */
  readonly slotName: string | null;
  /** Errors counted. */
  readonly errors: number | null;
  /** Consecutive readings without a new error, counted up to the number that closes the episode. */
  readonly quiet: number;
}

/** State that replication-monitoring keeps across restarts, so that it publishes nothing twice. */
export interface ReplicationMonitoringMemory {
  /** Open and pending episodes. */
  readonly episodes: readonly Episode[];
  /** First reading for each kind of episode. */
  readonly firstReadings: readonly FirstReading[];
  /** System identifier of the data directory, as last seen. */
  readonly systemIdentifier: bigint | null;
  /** Whether it was in recovery. */
  readonly isStandby: boolean | null;
  /** Last known timeline. */
  readonly timeline: number | null;
  /** Setting cluster_name. */
  readonly clusterName: string | null;
  /** Whether it answered the last poll. */
  readonly isAnswering: boolean;
  /** Positions of the server, or of its sender, that convert lag in bytes into time. */
  readonly samples: readonly WalSample[];
  /** Positions of the watched primary by the clock of this standby, while its sender does not answer. */
  readonly primarySamples: readonly PrimarySample[];
  /** WAL receiver of this standby. */
  readonly receiver: Receiver | null;
  /** Lag state if the server is a standby: current, behind or unknown. */
  readonly lag: string | null;
  /** All standbys that are connected or were recently. */
  readonly standbys: readonly SeenStandby[];
  /** All slots of the server. */
  readonly slots: readonly SeenSlot[];
  /** All subscriptions of the server. */
  readonly subscriptions: readonly SeenSubscription[];
  /** Newest timeline published in FailoverDetected. */
  readonly publishedTimeline: number | null;
  /** Readings that showed a newer timeline before any node published FailoverDetected. */
  readonly newTimelineReadings: number;
  /** Last published TopologyMapped, as text. */
  readonly topology: string | null;
}

/** An index without an observed scan. */
export interface IdleIndex {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_class.oid. */
  readonly indexOid: number;
  /** Start of the time without scans. */
  readonly since: Instant;
}

/** An unobserved time. */
export interface Gap {
  /** Start of the unobserved time. */
  readonly from: Instant;
  /** End of the unobserved time. */
  readonly to: Instant;
}

/** Observed time of the indexes of one database. */
export interface ObservedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** First hourly reading. */
  readonly since: Instant;
  /** Last hourly reading. */
  readonly last: Instant;
  /** Unobserved times between. */
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

/** Sizes of one database, and the time of their reading. */
export interface SizedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** Time of that reading. */
  readonly at: Instant;
  /** Large relations. */
  readonly sizes: readonly SizeSample[];
}

/** Use of a table at the last classification. */
export interface TableUse {
  /** pg_class.oid. */
  readonly oid: number;
  /** Scans and rows changed, as counted. */
  readonly accesses: number;
}

/** When the use of the tables of a database was last classified. */
export interface ClassifiedDatabase {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** Time of that reading. */
  readonly at: Instant;
  /** Epoch of the counters. */
  readonly statsEpoch: string | null;
  /** The tables. */
  readonly tables: readonly TableUse[];
}

/** A table queued for pgstattuple. */
export interface QueuedCheck {
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
  /** fillfactor, percent. */
  readonly fillfactor: number;
}

/** Result of pgstattuple. */
export interface CheckedTable {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_class.oid. */
  readonly oid: number;
  /** Time of that reading. */
  readonly at: Instant;
  /** Dead rows and free space above fillfactor, percent. */
  readonly bloatPct: number;
  /** The same in bytes. */
  readonly bloatBytes: number;
}

/** A standby that replicated from this server within the window. */
export interface KnownStandby {
  /** Its slot, else its application_name. */
  readonly name: string;
  /** Walsenders with that name. */
  readonly count: number;
  /** When they were last seen, to a hundredth of the window. */
  readonly seenAt: Instant;
}

/** State that table-index-management keeps across restarts, so that it publishes nothing twice. */
export interface TableIndexManagementMemory {
  /** Open and pending episodes. */
  readonly episodes: readonly Episode[];
  /** First reading for each kind of episode. */
  readonly firstReadings: readonly FirstReading[];
  /** Indexes without use in the observed time. */
  readonly idleIndexes: readonly IdleIndex[];
  /** Observed time of each database. */
  readonly observed: readonly ObservedDatabase[];
  /** Sizes of about an hour ago. */
  readonly sizes: readonly SizedDatabase[];
  /** Use of the tables a day ago. */
  readonly usage: readonly ClassifiedDatabase[];
  /** Queue of tables for pgstattuple. */
  readonly exactQueue: readonly QueuedCheck[];
  /** Result of pgstattuple. */
  readonly exact: readonly CheckedTable[];
  /** Standbys that replicated from this server. */
  readonly standbys: readonly KnownStandby[];
}

/** What a context keeps across restarts, by name. */
export interface MemoryMap {
  readonly ConnectionManagementMemory: ConnectionManagementMemory;
  readonly DatabaseMetricsMemory: DatabaseMetricsMemory;
  readonly PollingMemory: PollingMemory;
  readonly QueryAnalysisMemory: QueryAnalysisMemory;
  readonly ReplicationMonitoringMemory: ReplicationMonitoringMemory;
  readonly TableIndexManagementMemory: TableIndexManagementMemory;
}

/** Name of a memory. */
export type MemoryName = keyof MemoryMap;

/** All memories. */
export const MEMORIES: { readonly [T in MemoryName]: RecordInfo<T> } = {
  ConnectionManagementMemory: {
  "type": "ConnectionManagementMemory",
  "fullName": "pgherald.connection_management.ConnectionManagementMemory",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionManagementMemory\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"State that connection-management keeps across restarts, so that it publishes nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Episode\",\"namespace\":\"pgherald\",\"doc\":\"An open or pending episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"closing\",\"type\":\"string\",\"doc\":\"Name of the closing event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Identifies the subject among those of its kind and database.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the events, as last seen.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began if PostgreSQL reports it, else the reading that first showed it.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Consecutive readings with the condition, counted until the opening event is published.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Last value, if the closing event repeats it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode was opened.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is published.\",\"default\":null},{\"name\":\"facts\",\"type\":\"string\",\"doc\":\"Facts of the closing event if the subject is gone, as JSON.\"}]}},\"doc\":\"Open and pending episodes.\"},{\"name\":\"firstReadings\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FirstReading\",\"namespace\":\"pgherald\",\"doc\":\"The first reading for a kind of episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was read.\"}]}},\"doc\":\"First reading for each kind of episode.\"},{\"name\":\"connectedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"First poll at which the server answered; null before.\",\"default\":null},{\"name\":\"unreachableSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"First poll that the server did not answer; null while it answers.\",\"default\":null},{\"name\":\"unreachable\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of ServerUnreachable; null while the server answers.\",\"default\":null},{\"name\":\"postmasterStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the server was started.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"A group of clients that holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Connections of these that are idle or idle in a transaction.\"}]}},\"doc\":\"Clients with the most connections when the server was last near its limit; empty while it is not near its limit.\"}]}"
},
  DatabaseMetricsMemory: {
  "type": "DatabaseMetricsMemory",
  "fullName": "pgherald.database_metrics.DatabaseMetricsMemory",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseMetricsMemory\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"State that database-metrics keeps across restarts, so that it publishes nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Episode\",\"namespace\":\"pgherald\",\"doc\":\"An open or pending episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"closing\",\"type\":\"string\",\"doc\":\"Name of the closing event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Identifies the subject among those of its kind and database.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the events, as last seen.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began if PostgreSQL reports it, else the reading that first showed it.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Consecutive readings with the condition, counted until the opening event is published.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Last value, if the closing event repeats it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode was opened.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is published.\",\"default\":null},{\"name\":\"facts\",\"type\":\"string\",\"doc\":\"Facts of the closing event if the subject is gone, as JSON.\"}]}},\"doc\":\"Open and pending episodes.\"},{\"name\":\"firstReadings\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FirstReading\",\"namespace\":\"pgherald\",\"doc\":\"The first reading for a kind of episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was read.\"}]}},\"doc\":\"First reading for each kind of episode.\"},{\"name\":\"idSamples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IdSample\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Positions of the id counters at an instant.\",\"fields\":[{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"The instant.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One for every five minutes of the last hour, then one an hour for a day.\"}]}"
},
  PollingMemory: {
  "type": "PollingMemory",
  "fullName": "pgherald.collection.PollingMemory",
  "schema": "{\"type\":\"record\",\"name\":\"PollingMemory\",\"namespace\":\"pgherald.collection\",\"doc\":\"State of a server that polling keeps between polls and across restarts.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"epochs\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"EpochSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"Epoch of the statistics of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid; 0 for the server's own views.\"},{\"name\":\"epoch\",\"type\":\"string\",\"doc\":\"The epoch.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"First poll that saw it.\"}]}},\"doc\":\"Epochs in force.\"},{\"name\":\"splits\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"long\",\"logicalType\":\"int64\"}},\"doc\":\"System identifiers for which ClusterSplit was published.\"},{\"name\":\"watchedStart\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start time of the watched server's postmaster if AddressShared was published, else null.\",\"default\":null},{\"name\":\"checkpointedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the memory was last written to the measured topic.\",\"default\":null},{\"name\":\"checkpointedLimits\",\"type\":\"string\",\"doc\":\"Limits and version in force at that time.\"}]}"
},
  QueryAnalysisMemory: {
  "type": "QueryAnalysisMemory",
  "fullName": "pgherald.query_analysis.QueryAnalysisMemory",
  "schema": "{\"type\":\"record\",\"name\":\"QueryAnalysisMemory\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"State that query-analysis keeps across restarts, so that it publishes nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Episode\",\"namespace\":\"pgherald\",\"doc\":\"An open or pending episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"closing\",\"type\":\"string\",\"doc\":\"Name of the closing event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Identifies the subject among those of its kind and database.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the events, as last seen.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began if PostgreSQL reports it, else the reading that first showed it.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Consecutive readings with the condition, counted until the opening event is published.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Last value, if the closing event repeats it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode was opened.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is published.\",\"default\":null},{\"name\":\"facts\",\"type\":\"string\",\"doc\":\"Facts of the closing event if the subject is gone, as JSON.\"}]}},\"doc\":\"Open and pending episodes.\"},{\"name\":\"firstReadings\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FirstReading\",\"namespace\":\"pgherald\",\"doc\":\"The first reading for a kind of episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was read.\"}]}},\"doc\":\"First reading for each kind of episode.\"},{\"name\":\"lockWaits\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockWait\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session that waits for a lock on PostgreSQL 13, which does not report the start of the wait.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Its backend.\"},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its statement began.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was first seen waiting.\"}]}},\"doc\":\"Lock waits on PostgreSQL 13.\"},{\"name\":\"texts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementText\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement that ranked recently.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":\"boolean\",\"doc\":\"True if the end of the text is missing.\"},{\"name\":\"isOwn\",\"type\":\"boolean\",\"doc\":\"True for a statement of pgherald.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it last ranked.\"}]}},\"doc\":\"Texts of statements that ranked recently.\"},{\"name\":\"announced\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Latest fingerprints published in QueryObfuscated.\"},{\"name\":\"plans\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CachedPlan\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement, or the reason for its absence.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"shape\",\"type\":[\"null\",\"string\"],\"doc\":\"Shape of its last plan; null if it never had one.\",\"default\":null},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost of its last plan.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"The plan, while it is valid and short enough to be kept.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the last attempt returned no plan.\",\"default\":null},{\"name\":\"meanExecTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Mean time of an execution when it was planned.\",\"default\":null},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False once PlanExpired was published for it.\"},{\"name\":\"plannedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of the last attempt, or of the last comparison of its relations.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When its statement last ranked.\"},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of the last failure.\",\"default\":null},{\"name\":\"relations\",\"type\":[\"null\",\"string\"],\"doc\":\"Digest of the relations it names when EXPLAIN failed.\",\"default\":null},{\"name\":\"failures\",\"type\":\"long\",\"doc\":\"Consecutive failed attempts.\",\"default\":0},{\"name\":\"triedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When EXPLAIN was last sent.\",\"default\":null}]}},\"doc\":\"Plans of statements that ranked recently.\",\"default\":[]},{\"name\":\"ranked\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"RankedKnown\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement that ranked recently.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"rankedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it last ranked.\"}]}},\"doc\":\"Statements in TopQueriesSummarized.\",\"default\":[]},{\"name\":\"lastEvictionAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Reading that last showed evictions from pg_stat_statements.\",\"default\":null},{\"name\":\"lastEvicted\",\"type\":[\"null\",\"long\"],\"doc\":\"Evictions counted then.\",\"default\":null},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"Pace: how many times longer than configured the polls are apart.\"}]}"
},
  ReplicationMonitoringMemory: {
  "type": "ReplicationMonitoringMemory",
  "fullName": "pgherald.replication_monitoring.ReplicationMonitoringMemory",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationMonitoringMemory\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"State that replication-monitoring keeps across restarts, so that it publishes nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Episode\",\"namespace\":\"pgherald\",\"doc\":\"An open or pending episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"closing\",\"type\":\"string\",\"doc\":\"Name of the closing event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Identifies the subject among those of its kind and database.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the events, as last seen.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began if PostgreSQL reports it, else the reading that first showed it.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Consecutive readings with the condition, counted until the opening event is published.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Last value, if the closing event repeats it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode was opened.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is published.\",\"default\":null},{\"name\":\"facts\",\"type\":\"string\",\"doc\":\"Facts of the closing event if the subject is gone, as JSON.\"}]}},\"doc\":\"Open and pending episodes.\"},{\"name\":\"firstReadings\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FirstReading\",\"namespace\":\"pgherald\",\"doc\":\"The first reading for a kind of episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was read.\"}]}},\"doc\":\"First reading for each kind of episode.\"},{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier of the data directory, as last seen.\",\"default\":null},{\"name\":\"isStandby\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it was in recovery.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Last known timeline.\",\"default\":null},{\"name\":\"clusterName\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting cluster_name.\",\"default\":null},{\"name\":\"isAnswering\",\"type\":\"boolean\",\"doc\":\"Whether it answered the last poll.\"},{\"name\":\"samples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalSample\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A WAL position and its time.\",\"fields\":[{\"name\":\"lsn\",\"type\":\"long\",\"doc\":\"Position.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the server.\"}]}},\"doc\":\"Positions of the server, or of its sender, that convert lag in bytes into time.\"},{\"name\":\"primarySamples\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PrimarySample\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A WAL position of the watched primary and its time.\",\"fields\":[{\"name\":\"lsn\",\"type\":\"long\",\"doc\":\"Position.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the standby.\"}]}},\"doc\":\"Positions of the watched primary by the clock of this standby, while its sender does not answer.\",\"default\":[]},{\"name\":\"receiver\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"Receiver\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The WAL receiver, as last seen.\",\"fields\":[{\"name\":\"isConnected\",\"type\":\"boolean\",\"doc\":\"Whether it was streaming.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"senderHost\",\"type\":[\"null\",\"string\"],\"doc\":\"Host of the sender.\",\"default\":null},{\"name\":\"senderPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port.\",\"default\":null},{\"name\":\"contactAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of the last message of the sender, by the clock of the standby.\"}]}],\"doc\":\"WAL receiver of this standby.\",\"default\":null},{\"name\":\"lag\",\"type\":[\"null\",\"string\"],\"doc\":\"Lag state if the server is a standby: current, behind or unknown.\",\"default\":null},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenStandby\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the standby or subscriber.\"},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the standby.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"sentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Last position sent to it.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Last position it replayed.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"current, behind or unknown.\"},{\"name\":\"goneSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time of its disconnection; null while it is connected.\",\"default\":null}]}},\"doc\":\"All standbys that are connected or were recently.\"},{\"name\":\"slots\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenSlot\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A slot.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin.\",\"default\":null},{\"name\":\"restartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Oldest WAL it kept.\",\"default\":null},{\"name\":\"confirmedFlushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Confirmed position.\",\"default\":null},{\"name\":\"totalTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions decoded.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When that counter was reset.\",\"default\":null},{\"name\":\"isLost\",\"type\":\"boolean\",\"doc\":\"Whether it was invalidated.\"},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of inactivity; null while the slot is in use.\",\"default\":null}]}},\"doc\":\"All slots of the server.\"},{\"name\":\"subscriptions\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SeenSubscription\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A subscription.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Database and name.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot on the publisher.\",\"default\":null},{\"name\":\"errors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors counted.\",\"default\":null},{\"name\":\"quiet\",\"type\":\"long\",\"doc\":\"Consecutive readings without a new error, counted up to the number that closes the episode.\"}]}},\"doc\":\"All subscriptions of the server.\"},{\"name\":\"publishedTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Newest timeline published in FailoverDetected.\",\"default\":null},{\"name\":\"newTimelineReadings\",\"type\":\"long\",\"doc\":\"Readings that showed a newer timeline before any node published FailoverDetected.\"},{\"name\":\"topology\",\"type\":[\"null\",\"string\"],\"doc\":\"Last published TopologyMapped, as text.\",\"default\":null}]}"
},
  TableIndexManagementMemory: {
  "type": "TableIndexManagementMemory",
  "fullName": "pgherald.table_index_management.TableIndexManagementMemory",
  "schema": "{\"type\":\"record\",\"name\":\"TableIndexManagementMemory\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"State that table-index-management keeps across restarts, so that it publishes nothing twice.\",\"kind\":\"memory\",\"fields\":[{\"name\":\"episodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Episode\",\"namespace\":\"pgherald\",\"doc\":\"An open or pending episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"closing\",\"type\":\"string\",\"doc\":\"Name of the closing event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Identifies the subject among those of its kind and database.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Subject of the events, as last seen.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began if PostgreSQL reports it, else the reading that first showed it.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Consecutive readings with the condition, counted until the opening event is published.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Last value, if the closing event repeats it.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode was opened.\",\"default\":null},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the opening event; null until it is published.\",\"default\":null},{\"name\":\"facts\",\"type\":\"string\",\"doc\":\"Facts of the closing event if the subject is gone, as JSON.\"}]}},\"doc\":\"Open and pending episodes.\"},{\"name\":\"firstReadings\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FirstReading\",\"namespace\":\"pgherald\",\"doc\":\"The first reading for a kind of episode.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"Name of the opening event.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid of the reading; null for a group that is read once per server.\",\"default\":null},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it was read.\"}]}},\"doc\":\"First reading for each kind of episode.\"},{\"name\":\"idleIndexes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IdleIndex\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index without an observed scan.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Start of the time without scans.\"}]}},\"doc\":\"Indexes without use in the observed time.\"},{\"name\":\"observed\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ObservedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Observed time of the indexes of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"First hourly reading.\"},{\"name\":\"last\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Last hourly reading.\"},{\"name\":\"gaps\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Gap\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An unobserved time.\",\"fields\":[{\"name\":\"from\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Start of the unobserved time.\"},{\"name\":\"to\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"End of the unobserved time.\"}]}},\"doc\":\"Unobserved times between.\"}]}},\"doc\":\"Observed time of each database.\"},{\"name\":\"sizes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SizedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Sizes of one database, and the time of their reading.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of that reading.\"},{\"name\":\"sizes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SizeSample\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Size of a large relation about an hour ago.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"bytes\",\"type\":\"long\",\"doc\":\"Size.\"}]}},\"doc\":\"Large relations.\"}]}},\"doc\":\"Sizes of about an hour ago.\"},{\"name\":\"usage\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ClassifiedDatabase\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"When the use of the tables of a database was last classified.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of that reading.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Epoch of the counters.\",\"default\":null},{\"name\":\"tables\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableUse\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of a table at the last classification.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"accesses\",\"type\":\"long\",\"doc\":\"Scans and rows changed, as counted.\"}]}},\"doc\":\"The tables.\"}]}},\"doc\":\"Use of the tables a day ago.\"},{\"name\":\"exactQueue\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"QueuedCheck\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table queued for pgstattuple.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Database.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"bloatBytes\",\"type\":\"long\",\"doc\":\"Bloat as estimated.\"},{\"name\":\"fillfactor\",\"type\":\"long\",\"doc\":\"fillfactor, percent.\"}]}},\"doc\":\"Queue of tables for pgstattuple.\"},{\"name\":\"exact\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CheckedTable\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Result of pgstattuple.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"at\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of that reading.\"},{\"name\":\"bloatPct\",\"type\":\"double\",\"doc\":\"Dead rows and free space above fillfactor, percent.\"},{\"name\":\"bloatBytes\",\"type\":\"long\",\"doc\":\"The same in bytes.\"}]}},\"doc\":\"Result of pgstattuple.\"},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"KnownStandby\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A standby that replicated from this server within the window.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its slot, else its application_name.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"Walsenders with that name.\"},{\"name\":\"seenAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When they were last seen, to a hundredth of the window.\"}]}},\"doc\":\"Standbys that replicated from this server.\"}]}"
},
};
