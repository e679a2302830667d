// DO NOT EDIT: made from schemas/ by `npm run generate`.

import type { RecordInfo } from '../single-object.js';
import type { Instant } from '../units.js';

/** Part of a reading that a message carries. */
export interface Chunk {
  /** Number of this part, from 0. */
  readonly index: number;
  /** How many parts the reading has. */
  readonly count: number;
}

/** A group of clients that holds connections. */
export interface ConnectionHolder {
  /** Database. */
  readonly databaseName: string | null;
  /** Role. */
  readonly userName: string | null;
  /** application_name. */
  readonly applicationName: string | null;
  /** Number of connections. */
  readonly connections: number;
  /** Connections of these that are idle or idle in a transaction. */
  readonly idle: number;
}

/** A database by oid and name. Names may be reused, oids are not. */
export interface DatabaseRef {
  /** pg_database.oid. */
  readonly oid: number;
  /** pg_database.datname. */
  readonly name: string;
}

/** First fields of every decided event. An episode lasts from an opening event to its closing event; other decided events open no episode. */
export interface Decided {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Object or server that the event is about. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
}

/** Source and time of an event; the first field of every event. */
export interface Meta {
  /** UUIDv5 derived from the content of the event: the same fact published twice has one id. */
  readonly eventId: string;
  /** Instant of the poll, one for all its events. */
  readonly polledAt: Instant;
  /** Clock of polledAt: server, or agent (pgherald) if the server did not answer. */
  readonly clock: string;
  /** UUIDv5 of server, context and polledAt; equal for all events of one poll. */
  readonly poll: string;
  /** Bounded context that published the event, for example database-metrics. */
  readonly context: string;
  /** Cluster the server belongs to in the configuration; the key of the event in the log. */
  readonly cluster: string;
  /** The polled server. */
  readonly server: Server;
  /** Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch. */
  readonly statsEpoch: string | null;
  /** Start of counting for the server's own views; null if unknown. */
  readonly countersSince: Instant | null;
}

/** Scope of one reading: group, database, chunk and completeness. */
export interface Reading {
  /** Name of the group, the stem of its SQL file. */
  readonly group: string;
  /** Database that the reading covers; null for a group that is read once per server. */
  readonly database: DatabaseRef | null;
  /** Part of the reading in this message. */
  readonly chunk: Chunk;
  /** False if objects were left out; then a missing object need not be gone. */
  readonly complete: boolean;
  /** Objects left out, with the reason; each chunk has a part of them. */
  readonly skipped: readonly Skipped[];
  /** Wall-clock time of the statement, milliseconds. */
  readonly durationMs: number;
}

/** The PostgreSQL server an event is about, as it answered when it was polled. */
export interface Server {
  /** System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer. */
  readonly systemIdentifier: bigint | null;
  /** Name of the target in the configuration, else host:port. */
  readonly name: string;
  /** Host of the connection URL, or the directory of the Unix socket. */
  readonly host: string;
  /** TCP port, or the number in the socket's name. */
  readonly port: number;
  /** server_version_num, for example 180004; null if unknown. */
  readonly versionNum: number | null;
  /** Timeline the server writes or receives; null if unknown. */
  readonly timeline: number | null;
  /** primary or standby; null if unknown. */
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

/** Several servers answer at the address of one target, for example behind a load balancer. Only one of them is watched. Give each server a target with its own address. */
export interface AddressShared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Start time of the watched server's postmaster. */
  readonly watchedStart: Instant;
  /** Start times of the other servers' postmasters, oldest first. */
  readonly otherStarts: readonly Instant[];
}

/** The memory of a context changed. */
export interface CacheUpdated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** memory, or the name of a cache. */
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
  /** pg_database.oid of the database. */
  readonly oid: number;
  /** Its name. */
  readonly name: string;
  /** Whether the filters of the target include it. */
  readonly isWatched: boolean;
}

/** Another server of the cluster, as this process last saw it. */
export interface NodeSeen {
  /** Its name. */
  readonly server: string;
  /** primary or standby; null until it has answered. */
  readonly role: string | null;
  /** Digest of the memory that the same context had of it after one of its polls. */
  readonly memory: string;
}

/** The input of decisions about a server besides its readings: its databases and the other servers of its cluster. Published at the first poll of a run, with each checkpoint, and when it differs from the poll before. With it, replay repeats the decisions from the log alone. */
export interface ClusterSeen {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** All databases of the server; if it does not answer, those of its last answer. */
  readonly databases: readonly DatabaseSeen[];
  /** The other servers of the cluster. */
  readonly nodes: readonly NodeSeen[];
  /** Servers of the cluster that are configured under another cluster name. */
  readonly watchedElsewhere: readonly string[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** Two targets under different cluster names are nodes of one cluster. Decisions that compare its nodes are incomplete. */
export interface ClusterSplit {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The system identifier. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The identifier they share. */
  readonly systemIdentifier: bigint;
  /** Cluster names used for it. */
  readonly clusters: readonly string[];
  /** Servers concerned. */
  readonly servers: readonly string[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** A group, or columns of it, could not be read. Its numbers are missing from this poll; all other numbers are complete. */
export interface CollectionError {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the group; server for the connection itself. */
  readonly group: string;
  /** Database that the reading covers; null for a group that is read once per server. */
  readonly database: DatabaseRef | null;
  /** Missing columns; empty if the whole group is missing. */
  readonly columns: readonly string[];
  /** SQLSTATE of PostgreSQL; null if the error did not come from PostgreSQL. */
  readonly sqlstate: string | null;
  /** Error code from the closed list in libs/postgres. */
  readonly code: string;
  /** True if the error can disappear without an operator. */
  readonly retryable: boolean;
  /** Attempts in this poll. */
  readonly attempts: number;
  /** What failed, where, why, and what to do. Contains no user data. */
  readonly message: string;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** A database exists that did not exist at the poll before. */
export interface DatabaseDiscovered {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
}

/** A database was dropped. */
export interface DatabaseVanished {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
}

/** Number of lost events of one type. */
export interface DroppedCount {
  /** Name of the event type. */
  readonly type: string;
  /** Number of lost events. */
  readonly count: number;
}

/** Events were lost. The log was unavailable until the outbox was full, or until another process took over the server and decided instead. */
export interface EventsDropped {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Topic. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Topic of the lost events. */
  readonly topic: string;
  /** polledAt of the oldest lost event. */
  readonly from: Instant;
  /** polledAt of the newest lost event. */
  readonly to: Instant;
  /** Lost events by type. */
  readonly counts: readonly DroppedCount[];
}

/** Memory, limits and version of a context at this instant, so that replay can repeat its decisions from here. */
export interface MemoryCheckpointed {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Key of the memory in the state topic. */
  readonly key: string;
  /** The memory, encoded as in the state topic, or one part of it. */
  readonly memory: Buffer;
  /** Limits in force, as JSON with sorted keys. */
  readonly limits: string;
  /** Version of pgherald. */
  readonly version: string;
  /** Number of this part, from 0. */
  readonly part: number;
  /** Number of parts. */
  readonly parts: number;
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
  /** Columns missing from readings that succeeded. */
  readonly incomplete: number;
  /** Share of the due readings that succeeded, percent. */
  readonly coveragePct: number;
}

/** A poll ended. Reports rows, duration and coverage of its groups. */
export interface MetricsCollected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Wall-clock time of the poll, milliseconds. */
  readonly durationMs: number;
  /** Statements sent to the server. */
  readonly statements: number;
  /** Rows read. */
  readonly rows: number;
  /** Databases watched. */
  readonly databases: number;
  /** Polls skipped because the poll before was still running. */
  readonly late: number;
  /** The groups due in this poll. */
  readonly groups: readonly GroupCollected[];
}

/** A context began to poll a server. */
export interface ScraperStarted {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Version of pgherald. */
  readonly version: string;
  /** Interval of the polls, milliseconds. */
  readonly intervalMs: number;
  /** Groups it polls. */
  readonly groups: readonly string[];
}

/** A context stopped polling a server. A crash publishes no such event. */
export interface ScraperStopped {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Polls made since ScraperStarted. */
  readonly polls: number;
}

/** A limit. */
export interface ConnectionLimitRow {
  /** server, role or database. */
  readonly scope: string;
  /** Name of the role or database; null for the server. */
  readonly name: string | null;
  /** max_connections, or the limit of the role or database. */
  readonly maxConnections: number;
  /** Number of connections. */
  readonly connections: number;
  /** superuser_reserved_connections; null for roles and databases. */
  readonly superuserReserved: number | null;
  /** reserved_connections (16+); null for roles and databases. */
  readonly reserved: number | null;
}

/** Limits and numbers of connections: of the server, and of the roles and databases that have their own limit. */
export interface ConnectionLimitsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ConnectionLimitRow[];
}

/** Polls were late because all connections of pgherald to the server were busy. */
export interface ConnectionPoolExhausted {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Requests for a connection that timed out since the reading before. */
  readonly value: number | null;
  /** Maximum number of connections to the server. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Requests that wait for a connection. */
  readonly waiting: number | null;
}

/** The connections of pgherald suffice again. */
export interface ConnectionPoolExhaustedCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Requests for a connection that timed out since the reading before. */
  readonly value: number | null;
  /** Maximum number of connections to the server. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Requests that wait for a connection. */
  readonly waiting: number | null;
}

/** Connections that agree in all of these attributes. */
export interface ConnectionRow {
  /** Database connected to; null in the row that sums the smaller groups. */
  readonly databaseName: string | null;
  /** Role; null in the row that sums the smaller groups. */
  readonly userName: string | null;
  /** application_name; null in the row that sums the smaller groups. */
  readonly applicationName: string | null;
  /** state of pg_stat_activity; unknown if the role may not see it, rest in the row that sums the smaller groups. */
  readonly state: string;
  /** Wait event type; null if they do not wait. */
  readonly waitEventType: string | null;
  /** Number of connections. */
  readonly connections: number;
  /** Longest time in this state, milliseconds. */
  readonly oldestStateAgeMs: number | null;
  /** Age of the oldest open transaction among them, milliseconds. */
  readonly oldestTransactionAgeMs: number | null;
  /** True for the row that sums the smaller groups. */
  readonly isRest: boolean;
}

/** Client connections by database, role, application, state and wait event (pg_stat_activity). One row sums the smaller groups, so that totals are right. */
export interface ConnectionsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ConnectionRow[];
}

/** The number of connections is near its limit. The server may refuse the next client. */
export interface ConnectionsNearLimit {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server, `role X` or `database X`. */
  readonly subject: string;
  /** Number of connections. */
  readonly value: number | null;
  /** Number of connections at which the episode opens. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** server, role or database. */
  readonly scope: string;
  /** Connections available to roles that are not superuser. */
  readonly available: number | null;
  /** Clients with the most connections. */
  readonly holders: readonly ConnectionHolder[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** The number of connections is well below its limit again. */
export interface ConnectionsNearLimitCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server, `role X` or `database X`. */
  readonly subject: string;
  /** Number of connections. */
  readonly value: number | null;
  /** Number of connections at which the episode opens. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** server, role or database. */
  readonly scope: string;
  /** Connections available to roles that are not superuser. */
  readonly available: number | null;
  /** Clients with the most connections. */
  readonly holders: readonly ConnectionHolder[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** No session of this database, role and application is idle in a transaction for that long. */
export interface IdleInTransactionCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, role and application. */
  readonly subject: string;
  /** Longest time idle in a transaction, seconds. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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

/** A session has been idle in a transaction for longer than the limit. It keeps its locks and holds back vacuum. */
export interface IdleInTransactionDetected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, role and application. */
  readonly subject: string;
  /** Longest time idle in a transaction, seconds. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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

/** A missing privilege or extension is available. */
export interface PermissionGranted {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The missing privilege or extension, and its database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The role, privilege, extension or library. */
  readonly permission: string;
  /** The database, if it belongs to one. */
  readonly databaseName: string | null;
  /** Metrics and events that are missing without it. */
  readonly costs: string | null;
  /** The statement that grants it, to be run by a superuser or owner. */
  readonly statement: string | null;
}

/** The monitoring role lacks a privilege or extension that pgherald needs. */
export interface PermissionMissing {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The missing privilege or extension, and its database. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The role, privilege, extension or library. */
  readonly permission: string;
  /** The database, if it belongs to one. */
  readonly databaseName: string | null;
  /** Metrics and events that are missing without it. */
  readonly costs: string | null;
  /** The statement that grants it, to be run by a superuser or owner. */
  readonly statement: string | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** A privilege or extension that the monitoring role needs or could use. */
export interface PermissionRow {
  /** role, function, database, relation or extension. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /** Whether the role has it; for an extension, whether it is installed. */
  readonly isGranted: boolean;
  /** Installed version of an extension. */
  readonly version: string | null;
  /** Available version of an extension; null if its files are missing. */
  readonly availableVersion: string | null;
}

/** Privileges of the monitoring role and installed extensions: once for the server, and once for each database. */
export interface PermissionsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly PermissionRow[];
}

/** Connections of this process to the server. */
export interface PoolRow {
  /** Maximum number of connections to the server. */
  readonly maxConnections: number;
  /** Busy connections. */
  readonly busy: number;
  /** Idle connections, kept for the next poll. */
  readonly idle: number;
  /** Connections being opened. */
  readonly opening: number;
  /** Connections being closed. */
  readonly closing: number;
  /** Requests that wait for a connection. */
  readonly waiting: number;
  /** Connections opened since the process started. */
  readonly opened: number;
  /** Requests that timed out since the process started. */
  readonly exhausted: number;
}

/** Connections of this process to the server. */
export interface PoolMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly PoolRow[];
}

/** The server as the monitoring role sees it. */
export interface ServerAccessRow {
  /** server_version. */
  readonly version: string;
  /** Database connected to first. */
  readonly databaseName: string;
  /** The monitoring role. */
  readonly userName: string;
  /** Whether it is a superuser. */
  readonly isSuperuser: boolean;
  /** none, encrypted or verified. */
  readonly tls: string | null;
  /** Roles and functions that exist only on managed services, separated by commas. */
  readonly cloudSigns: string | null;
  /** Extensions of the database connected to first, with their versions. */
  readonly extensions: string | null;
  /** Start time of the server; null if the role may not see it. */
  readonly postmasterStartedAt: Instant | null;
  /** Clock of the server minus the clock of pgherald, milliseconds. */
  readonly clockSkewMs: number;
  /** Round-trip time of that query, milliseconds. The error of the skew is at most half of it. */
  readonly roundTripMs: number;
  /** Whether the library of pg_stat_statements is loaded; null if the role may not see it. */
  readonly isStatementsLoaded: boolean | null;
  /** shared_preload_libraries; null if the role may not see it. */
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
  /** pg_stat_statements.track; null if it is not loaded. */
  readonly statementsTrack: string | null;
  /** pg_stat_statements.max; null if it is not loaded. */
  readonly statementsMax: number | null;
  /** Whether pg_stat_statements counts statements of pgherald; null if it is not loaded. */
  readonly isOwnTracked: boolean | null;
}

/** How pgherald is connected, its role, and which statistics the server records. */
export interface ServerAccessMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ServerAccessRow[];
}

/** The server answers, for the first time or again. */
export interface ServerConnected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Length of the outage, seconds. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** server_version; null if the server is no longer watched. */
  readonly version: string | null;
  /** none, encrypted or verified. */
  readonly tls: string | null;
  /** RDS, Aurora, Cloud SQL or Azure; null for other servers. */
  readonly flavour: string | null;
  /** Extensions of the database connected to first, with their versions. */
  readonly extensions: string | null;
  /** The monitoring role. */
  readonly userName: string | null;
  /** Warnings about the connection or the role. */
  readonly warnings: readonly string[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** The server restarted since the poll before. */
export interface ServerRestarted {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Start time of the server. */
  readonly startedAt: Instant;
  /** Start time before the restart. */
  readonly previousStartedAt: Instant;
}

/** The server could not be reached. */
export interface ServerUnreachable {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** dns, refused, unreachable, timeout, tls, authentication, too-many-connections, starting-up, shutting-down, connection-lost, database-missing, unsupported-version, configuration or other. */
  readonly class: string;
  /** SQLSTATE of PostgreSQL; null if the error did not come from PostgreSQL. */
  readonly sqlstate: string | null;
  /** Clients with the most connections when the server was last near its limit. */
  readonly holders: readonly ConnectionHolder[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** Backends with the same database, type and state. */
export interface BackendRow {
  /** Database connected to; null for processes without one. */
  readonly databaseOid: number | null;
  /** Its name. */
  readonly databaseName: string | null;
  /** True if the filters of the target include it. */
  readonly watched: boolean;
  /** backend_type; unknown if the role may not see it. */
  readonly backendType: string;
  /** state of pg_stat_activity; unknown if the role may not see it, none for processes without one. */
  readonly state: string;
  /** Number of backends. */
  readonly backends: number;
  /** Backends of these that wait for a lock. */
  readonly waiting: number;
  /** Age of the oldest open transaction among them, milliseconds. */
  readonly oldestTransactionAgeMs: number | null;
  /** Longest time in this state, milliseconds. */
  readonly oldestStateAgeMs: number | null;
}

/** Backends by database, type and state (pg_stat_activity). */
export interface BackendsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Last reset of these counters. */
  readonly statsReset: Instant | null;
}

/** Counters of the background writer (pg_stat_bgwriter). */
export interface BackgroundWriterMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Last reset of these counters. */
  readonly statsReset: Instant | null;
}

/** Counters of the checkpointer (pg_stat_checkpointer, before 17 pg_stat_bgwriter). */
export interface CheckpointerMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly CheckpointerRow[];
}

/** One number of one row. */
export interface CustomRow {
  /** Name of the metric. */
  readonly metric: string;
  /** Column of the query that holds the number. */
  readonly column: string;
  /** counter, upDownCounter or gauge. */
  readonly instrument: string;
  /** Unit of the metric. */
  readonly unit: string;
  /** Description of the metric. */
  readonly description: string;
  /** Whether the values are whole numbers. */
  readonly isWhole: boolean;
  /** Columns declared as attributes. */
  readonly attributeNames: readonly string[];
  /** Values of these columns; empty for NULL. */
  readonly attributeValues: readonly string[];
  /** The number; null for NULL. */
  readonly value: number | null;
}

/** Rows of a query that the operator configured; the group of the reading is its name. */
export interface CustomMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** True if the filters of the target include it. */
  readonly watched: boolean;
  /** pg_database_size; null without CONNECT or pg_read_all_stats. */
  readonly sizeBytes: number | null;
}

/** Bytes on disk of each database. */
export interface DatabaseSizesMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** True if the filters of the target include it. */
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
  /** Last reset of the database's statistics; null if never. */
  readonly statsReset: Instant | null;
  /** Epoch of the database's cumulative statistics. */
  readonly statsEpoch: string | null;
  /** Start of counting for this row; null if unknown. */
  readonly countersSince: Instant | null;
}

/** The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts). */
export interface DatabasesMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly DatabaseRow[];
}

/** PostgreSQL counted deadlocks since the poll before. */
export interface DeadlockDetected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the database. */
  readonly subject: string;
  /** Deadlocks since the poll before. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Age of the horizon it holds back, transactions. */
  readonly xidAge: number;
}

/** Transactions, slots and standbys that hold back the removal of dead rows: the oldest of each kind. */
export interface HorizonMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly HorizonRow[];
}

/** One kind of I/O; numbers are null where PostgreSQL reports that it cannot happen. */
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
  /** Last reset of these counters. */
  readonly statsReset: Instant | null;
}

/** I/O by backend type, object and context (pg_stat_io, 16+). */
export interface IoMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly IoRow[];
}

/** Locks with the same relation, mode and type. */
export interface LockRow {
  /** Locked relation; null for other lock targets. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Databases that the filters of the target include. */
  readonly databasesWatched: number;
  /** When the server started. */
  readonly postmasterStartTime: Instant | null;
  /** When its configuration was last loaded. */
  readonly configurationLoadTime: Instant | null;
}

/** Limits and times of the server. */
export interface ServerMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly ServerRow[];
}

/** A setting has a different value than at the reading before. */
export interface SettingChanged {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the setting. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Name of the setting. */
  readonly setting: string;
  /** Previous value; null if withheld or new. */
  readonly previousValue: string | null;
  /** Current value; null if withheld or removed. */
  readonly newValue: string | null;
  /** Unit of the values. */
  readonly unit: string | null;
  /** Source of the value. */
  readonly source: string;
  /** True if the change takes effect after a restart. */
  readonly pendingRestart: boolean;
  /** True if the values may hold a secret and are not published. */
  readonly withheld: boolean;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** One setting. */
export interface SettingRow {
  /** Name of the setting. */
  readonly name: string;
  /** Value; null if withheld. */
  readonly setting: string | null;
  /** Unit of the value. */
  readonly unit: string | null;
  /** Source of the value. */
  readonly source: string;
  /** True if a changed value waits for a restart. */
  readonly pendingRestart: boolean;
  /** True for settings whose value may hold a secret. No event contains such a value. */
  readonly withheld: boolean;
  /** For a withheld setting, whether its value differs from the reading before; null without one. */
  readonly changed: boolean | null;
}

/** Settings of the server (pg_settings). */
export interface SettingsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly SettingRow[];
}

/** Locks with the same relation, mode and type. */
export interface SharedLockRow {
  /** Locked shared relation; null for other lock targets. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly SharedLockRow[];
}

/** The cumulative statistics began a new epoch: they were reset, or a restart or crash lost them. Counters from before and after do not compare. */
export interface StatsReset {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Name of the database, or of the server. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database; null for the server's own views. */
  readonly database: DatabaseRef | null;
  /** Previous epoch. */
  readonly previousEpoch: string;
  /** Current epoch. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Last reset of these counters. */
  readonly statsReset: Instant | null;
}

/** WAL generated (pg_stat_wal, 14+). */
export interface WalMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Age, percent of all ids. */
  readonly usedPct: number;
  /** Age, percent of the age at which autovacuum is forced. */
  readonly toForcedVacuumPct: number;
  /** Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown. */
  readonly hoursToStop: number | null;
}

/** Share of the transaction ids and multixacts that each database has used, and when they run out at the present rate. */
export interface WraparoundForecast {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** One for each database and counter. */
  readonly databases: readonly DatabaseForecast[];
  /** Transaction ids used per hour over the last hour; null until an hour was observed. */
  readonly xidPerHour1h: number | null;
  /** The same over the last day. */
  readonly xidPerHour24h: number | null;
  /** Multixacts used per hour over the last hour; null until an hour was observed. */
  readonly multixactPerHour1h: number | null;
  /** The same over the last day. */
  readonly multixactPerHour24h: number | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** One database; also those that allow no connections. */
export interface WraparoundRow {
  /** pg_database.oid. */
  readonly databaseOid: number;
  /** pg_database.datname. */
  readonly databaseName: string;
  /** age(datfrozenxid), transactions; null if datfrozenxid is 0, which is not an id. */
  readonly xidAge: number | null;
  /** mxid_age(datminmxid), multixacts; null if datminmxid is 0, which is not an id. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the view. */
  readonly rows: readonly WraparoundRow[];
}

/** The oldest id of a database is well below the limit again. */
export interface WraparoundRiskCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database and counter. */
  readonly subject: string;
  /** Age, percent of all ids. */
  readonly value: number | null;
  /** Limit passed when the episode opened, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** xid or multixact. */
  readonly counter: string;
  /** Age of the oldest id; null if the database is gone. */
  readonly age: number | null;
  /** Age, percent of the age at which autovacuum is forced; null if the database is gone. */
  readonly toForcedVacuumPct: number | null;
  /** Ids used per hour over the last hour; null until an hour was observed. */
  readonly perHour1h: number | null;
  /** Ids used per hour over the last day; null until a day was observed. */
  readonly perHour24h: number | null;
  /** Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown. */
  readonly hoursToStop: number | null;
}

/** The oldest id of a database is close to wraparound. */
export interface WraparoundRiskRaised {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database and counter. */
  readonly subject: string;
  /** Age, percent of all ids. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** xid or multixact. */
  readonly counter: string;
  /** Age of the oldest id; null if the database is gone. */
  readonly age: number | null;
  /** Age, percent of the age at which autovacuum is forced; null if the database is gone. */
  readonly toForcedVacuumPct: number | null;
  /** Ids used per hour over the last hour; null until an hour was observed. */
  readonly perHour1h: number | null;
  /** Ids used per hour over the last day; null until a day was observed. */
  readonly perHour24h: number | null;
  /** Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past. */
  readonly hoursToForcedVacuum: number | null;
  /** Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown. */
  readonly hoursToStop: number | null;
}

/** A session. */
export interface ActivityRow {
  /** Process id of the backend. */
  readonly pid: number;
  /** Leader of its parallel group; null if it is not a parallel worker. */
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
  /** Host name of the client, if the server looks it up. */
  readonly clientHostname: string | null;
  /** When the session began. */
  readonly backendStartedAt: Instant | null;
  /** When its transaction began; null if none is open. */
  readonly transactionStartedAt: Instant | null;
  /** When its last statement began. */
  readonly queryStartedAt: Instant | null;
  /** The same, as PostgreSQL prints it. */
  readonly queryStartedText: string | null;
  /** When its state changed last. */
  readonly stateChangedAt: Instant | null;
  /** State of pg_stat_activity; null if the role may not see it. */
  readonly state: string | null;
  /** Wait event type. */
  readonly waitEventType: string | null;
  /** Wait event. */
  readonly waitEvent: string | null;
  /** Query identifier; null before 14, or if it is not computed. */
  readonly queryId: bigint | null;
  /** Fingerprint of its statement; null if there is none, or the role may not see it. */
  readonly fingerprint: string | null;
  /** Statement of the session, literals as ?. */
  readonly queryText: string | null;
  /** True if the end of the statement is missing. */
  readonly queryIsCut: boolean | null;
  /** pids of the backends it waits for, as a PostgreSQL array; null if it waits for no lock. */
  readonly blockingPids: string | null;
  /** Type of the lock it waits for. */
  readonly lockType: string | null;
  /** Mode of the lock it waits for. */
  readonly lockMode: string | null;
  /** Start of the wait; null before 14. */
  readonly lockWaitStartedAt: Instant | null;
}

/** Sessions that are active, in a transaction, blocking others, or active recently (pg_stat_activity). */
export interface ActivityMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly ActivityRow[];
}

/** No session waits for the blocking session any more. */
export interface BlockingCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Blocking backend and its database. */
  readonly subject: string;
  /** Longest wait, seconds; on the closing event as last seen. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Blocking backend at the root of the chain; it waits for no lock. */
  readonly rootPid: number;
}

/** The blocking session, or one that waits for it. */
export interface BlockingSession {
  /** Process id of the backend. */
  readonly pid: number;
  /** pids of the backends it waits for, as a PostgreSQL array; null for the root. */
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
  /** Statement of the session, literals as ?. */
  readonly queryText: string | null;
}

/** A session has blocked others for longer than the limit. */
export interface BlockingDetected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Blocking backend and its database. */
  readonly subject: string;
  /** Longest wait, seconds; on the closing event as last seen. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Blocking backend at the root of the chain; it waits for no lock. */
  readonly rootPid: number;
  /** The root, then the sessions that wait for it, longest wait first; at most 100, texts cut to 1 kB. */
  readonly sessions: readonly BlockingSession[];
  /** Sessions that wait for it, directly or indirectly. */
  readonly waiters: number;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** pgherald's statements exceed their cost limit. Polls become less frequent. */
export interface BudgetExceeded {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** statements of pgherald. */
  readonly subject: string;
  /** Time of pgherald's statements, percent of the window. */
  readonly value: number | null;
  /** costLimit, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Pace: how many times longer than configured the polls are apart. */
  readonly slowdown: number;
}

/** pgherald's statements are below their cost limit at the configured cadence. */
export interface BudgetExceededCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** statements of pgherald. */
  readonly subject: string;
  /** Time of pgherald's statements, percent of the window. */
  readonly value: number | null;
  /** costLimit, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Pace: how many times longer than configured the polls are apart. */
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

/** Relations whose locks sessions of one database wait for (pg_locks). */
export interface LockWaitsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly LockWaitRow[];
}

/** A long transaction has ended. */
export interface LongTransactionCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Backend and database. */
  readonly subject: string;
  /** Age, seconds; on the closing event as last seen. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Process id of the backend. */
  readonly pid: number;
  /** When it began. */
  readonly transactionStartedAt: Instant;
  /** Its database. */
  readonly databaseName: string | null;
  /** Its role. */
  readonly userName: string | null;
  /** Its application_name. */
  readonly applicationName: string | null;
}

/** A transaction has been open for longer than the limit. */
export interface LongTransactionDetected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Backend and database. */
  readonly subject: string;
  /** Age, seconds; on the closing event as last seen. */
  readonly value: number | null;
  /** Limit, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Process id of the backend. */
  readonly pid: number;
  /** When it began. */
  readonly transactionStartedAt: Instant;
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

/** Cost of pgherald's statements between two readings of pg_stat_statements. They are recognised by the marker in their text, from any process and context. */
export interface MonitoringCostSummarized {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading before. */
  readonly windowStart: Instant;
  /** This reading. */
  readonly windowEnd: Instant;
  /** Executions of pgherald's statements. */
  readonly calls: number;
  /** Execution time of pgherald's statements, milliseconds. */
  readonly ownTimeMs: number;
  /** Time of statements of the monitoring role whose text is not read yet; they may be pgherald's. */
  readonly unreadTimeMs: number;
  /** Time of all statements, milliseconds. */
  readonly totalTimeMs: number;
  /** Time of pgherald's statements, percent of the time of all statements; null if nothing ran. */
  readonly sharePct: number | null;
  /** Time of pgherald's statements, percent of the window; 100 keeps one processor busy. */
  readonly loadPct: number;
}

/** The plan of a statement was read for the first time, or has changed. */
export interface PlanCached {
  /** Source and time of the event. */
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
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** generic: planned for the types of its parameters, not their values. */
  readonly planKind: string;
  /** 16 hexadecimal digits, equal for plans that differ only in costs and estimates. */
  readonly shape: string;
  /** Cost of the whole plan as the planner estimates it. */
  readonly totalCost: number | null;
  /** EXPLAIN (FORMAT JSON), literals as ?; null if it is too long to be kept. */
  readonly planJson: string | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** The generic plan of a statement has a new shape. */
export interface PlanChanged {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, role, query identifier and level of the statement. */
  readonly subject: string;
  /** Estimated cost of the new plan. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
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
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** generic: planned for the types of its parameters, not their values. */
  readonly planKind: string;
  /** Previous shape. */
  readonly previousShape: string;
  /** Current shape. */
  readonly shape: string;
  /** Previous estimated cost. */
  readonly previousCost: number | null;
  /** Current estimated cost. */
  readonly cost: number | null;
}

/** A plan left the plan cache. */
export interface PlanExpired {
  /** Source and time of the event. */
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
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** Shape of the plan. */
  readonly shape: string;
  /** ttl: it is too old; evicted: the cache is full; changed: the statement has a new plan. */
  readonly reason: string;
}

/** The plan of a statement, or the reason for its absence. */
export interface PlanRow {
  /** Role that ran it. */
  readonly userOid: number;
  /** Query identifier. */
  readonly queryId: bigint;
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** generic: planned for the types of its parameters, not their values. */
  readonly planKind: string;
  /** 16 hexadecimal digits, equal for plans that differ only in costs and estimates; null without a plan. */
  readonly shape: string | null;
  /** Cost of the whole plan as the planner estimates it. */
  readonly totalCost: number | null;
  /** EXPLAIN (FORMAT JSON), literals as ?. */
  readonly planJson: string | null;
  /** Why there is no plan: denied, truncated, not-explainable, unparsable, failed, own, foreign, unread, budget, pooler, or unchanged (it failed before, and its relations have not changed since). */
  readonly reason: string | null;
  /** SQLSTATE of the failure. */
  readonly sqlstate: string | null;
  /** Digest of the relations that a statement names whose EXPLAIN failed. */
  readonly relations: string | null;
}

/** Plans of requested statements, from EXPLAIN without running them; literals as ?. */
export interface PlanMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly PlanRow[];
}

/** A statement was seen for the first time. Reports its fingerprint and normalized text. */
export interface QueryObfuscated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The fingerprint. */
  readonly key: string;
  /** 16 hexadecimal digits, by PostgreSQL's parser. */
  readonly fingerprint: string;
  /** The statement, literals as ?. */
  readonly queryText: string;
  /** True if the end of the statement is missing. */
  readonly queryIsCut: boolean;
}

/** A session was active, in a transaction, blocking others, or had just ended a statement. */
export interface QuerySampleCollected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Distinguishes the samples of a poll: the pid. */
  readonly key: string;
  /** Process id of the backend. */
  readonly pid: number;
  /** Leader of its parallel group; null if it is not a parallel worker. */
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
  /** Host name of the client, if the server looks it up. */
  readonly clientHostname: string | null;
  /** When the session began. */
  readonly backendStartedAt: Instant | null;
  /** When its transaction began; null if none is open. */
  readonly transactionStartedAt: Instant | null;
  /** When its last statement began. */
  readonly queryStartedAt: Instant | null;
  /** The same, as PostgreSQL prints it. */
  readonly queryStartedText: string | null;
  /** When its state changed last. */
  readonly stateChangedAt: Instant | null;
  /** State of pg_stat_activity; null if the role may not see it. */
  readonly state: string | null;
  /** Wait event type. */
  readonly waitEventType: string | null;
  /** Wait event. */
  readonly waitEvent: string | null;
  /** Query identifier; null before 14, or if it is not computed. */
  readonly queryId: bigint | null;
  /** Fingerprint of its statement; null if there is none, or the role may not see it. */
  readonly fingerprint: string | null;
  /** Statement of the session, literals as ?. */
  readonly queryText: string | null;
  /** True if the end of the statement is missing. */
  readonly queryIsCut: boolean | null;
  /** pids of the backends it waits for, as a PostgreSQL array; null if it waits for no lock. */
  readonly blockingPids: string | null;
  /** Type of the lock it waits for. */
  readonly lockType: string | null;
  /** Mode of the lock it waits for. */
  readonly lockMode: string | null;
  /** Start of the wait; null before 14. */
  readonly lockWaitStartedAt: Instant | null;
  /** Running time of its statement, milliseconds; null if unknown. */
  readonly durationMs: number | null;
  /** Age of its transaction, milliseconds. */
  readonly transactionAgeMs: number | null;
  /** Time it has waited for its lock, milliseconds. */
  readonly lockWaitMs: number | null;
  /** Schema of the relation it waits for. */
  readonly schemaName: string | null;
  /** Relation it waits for. */
  readonly relationName: string | null;
  /** Trace it belongs to, by a traceparent in its application_name. */
  readonly traceId: string | null;
  /** Span it belongs to. */
  readonly spanId: string | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** The sessions of a poll were sampled. */
export interface QuerySamplesSummarized {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Sessions read. */
  readonly sessions: number;
  /** Published sessions, one QuerySampleCollected each. */
  readonly sampled: number;
  /** Sessions that the role may not see; grant pg_monitor. */
  readonly hidden: number;
  /** Sessions omitted because of the limit. */
  readonly cut: number;
}

/** A statement of one role in one database. */
export interface StatementRow {
  /** Database it ran in. */
  readonly databaseOid: number;
  /** Name; null if the database or role was dropped. */
  readonly databaseName: string | null;
  /** True if the filters of the target include its database. */
  readonly watched: boolean;
  /** Role that ran it. */
  readonly userOid: number;
  /** Name; null if the database or role was dropped. */
  readonly userName: string | null;
  /** Query identifier; null if the role may not see it. */
  readonly queryId: bigint | null;
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** Times executed. */
  readonly calls: number;
  /** Rows returned or affected. */
  readonly rowCount: number;
  /** Time spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
  /** Time spent planning, milliseconds; null if the version of the extension does not track it. */
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
  /** True if the monitoring role ran it. */
  readonly ownRole: boolean;
  /** Start of counting; null before version 1.11 of the extension. */
  readonly statsSince: Instant | null;
  /** Evictions from the view before its rows were read; null before version 1.9. */
  readonly dealloc: number | null;
}

/** Statements and their counters, without text (pg_stat_statements). */
export interface StatementStatsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
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
  /** False if it ran inside a function. */
  readonly toplevel: boolean;
  /** Its fingerprint; null if the text is not available. */
  readonly fingerprint: string | null;
  /** The text, literals as ?. */
  readonly queryText: string | null;
  /** True if the end of the text is missing. */
  readonly queryIsCut: boolean | null;
  /** True for a statement of pgherald. */
  readonly isOwn: boolean;
  /** True if the statement does not rank; its text serves the metrics of single statements. */
  readonly isUnranked: boolean;
}

/** Texts of requested statements, literals as ?. */
export interface StatementTextsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly StatementTextRow[];
}

/** pg_stat_statements evicted statements. Their counts since the reading before are lost. */
export interface StatementViewFull {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** pg_stat_statements. */
  readonly subject: string;
  /** Evictions since the reading before. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** pg_stat_statements.max. */
  readonly maxEntries: number;
}

/** pg_stat_statements has evicted nothing for an hour. */
export interface StatementViewFullCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** pg_stat_statements. */
  readonly subject: string;
  /** Evictions since the reading before. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** pg_stat_statements.max. */
  readonly maxEntries: number;
}

/** The view. */
export interface StatementViewRow {
  /** Evictions since the last reset; each drops the least used twentieth. */
  readonly dealloc: number | null;
  /** When it was last reset. */
  readonly statsReset: Instant | null;
  /** Statements it holds at most. */
  readonly maxEntries: number;
  /** Time all sessions spent executing, by pg_stat_database. */
  readonly activeTimeMs: number | null;
  /** Whether it counts statements of pgherald: a role may have pg_stat_statements.track = none. */
  readonly isOwnTracked: boolean;
}

/** The view of statements as a whole (pg_stat_statements_info). */
export interface StatementViewMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly StatementViewRow[];
}

/** Current counters of a statement that ranked recently. */
export interface TopQuerySummary {
  /** Database it ran in; null if dropped. */
  readonly databaseName: string | null;
  /** Role that ran it; null if dropped. */
  readonly userName: string | null;
  /** Query identifier, in decimal. */
  readonly queryId: string;
  /** Fingerprint of its text; null until the text is read. */
  readonly fingerprint: string | null;
  /** How often it was executed. */
  readonly calls: number;
  /** Time it spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
  /** Time it spent planning, milliseconds; 0 if that is not tracked. */
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

/** Cumulative counters of the statements that ranked within the last hour. */
export interface TopQueriesSummarized {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Sorted by identifier. */
  readonly queries: readonly TopQuerySummary[];
}

/** A statement was among the most expensive ones since the reading before. Events without rank are sums: of a role whose statements the monitoring role may not see, and, last in each reading, of all other statements. */
export interface TopQueryIdentified {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Distinguishes the statements of a poll: the rank, hidden/<role>/<toplevel>, or other. */
  readonly key: string;
  /** 1 for the most expensive; null for a sum. */
  readonly rank: number | null;
  /** Time of the reading before. */
  readonly windowStart: Instant;
  /** Time of this reading. */
  readonly windowEnd: Instant;
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
  /** False if it ran inside a function. */
  readonly toplevel: boolean | null;
  /** Fingerprint of its text. */
  readonly fingerprint: string | null;
  /** Its text, literals as ?. */
  readonly queryText: string | null;
  /** read, cut, unread (not read in time), withheld (the role may not see it; also for sums of hidden statements), or none for the sum of all others. */
  readonly textState: string;
  /** Its last generic plan, literals as ?; null without one, see planState. */
  readonly planJson: string | null;
  /** known; none if it was not requested; else the reason, as in PlanMeasured. */
  readonly planState: string;
  /** Number of statements: 1, or those in the sum. */
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
  /** Its counters restarted in the window. Its work in the window before the restart is unknown. */
  readonly restarted: boolean;
  /** The numbers are a lower bound: entries were evicted in the window and this one may have been in the view before, or falling counters imply a restart. */
  readonly approximate: boolean;
  /** Time of all statements in percent of the time sessions spent executing; null if unknown. */
  readonly coveragePct: number | null;
  /** Omitted statements, whose work in the window is unknown, for example hidden ones after evictions. */
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
  /** Searches by distance, recognised by the first operator or function in the text. */
  readonly isSearch: boolean;
  /** INSERT and COPY FROM into tables with a column of vectors. */
  readonly isInsert: boolean;
  /** cosine, l2, inner_product, l1, hamming or jaccard; null for inserts. */
  readonly distanceFunction: string | null;
  /** Summed entries of the view. */
  readonly statements: number;
  /** Executions. */
  readonly calls: number;
  /** Rows returned, or inserted. */
  readonly rowCount: number;
  /** Time spent executing, milliseconds. */
  readonly totalExecTimeMs: number;
}

/** Statements of pg_stat_statements that search by vector distance or insert into tables with vectors, summed by database. */
export interface VectorStatementsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly VectorStatementsRow[];
}

/** A table, or a database that has the extension but no such table. */
export interface VectorTableRow {
  /** Whether the extension vector is installed in the database. */
  readonly hasExtension: boolean;
  /** Oid of the table; null if there is none. */
  readonly relationOid: number | null;
  /** Schema of the table. */
  readonly schemaName: string | null;
  /** Name of the table. */
  readonly tableName: string | null;
}

/** Tables of one database with columns of pgvector; no row if neither such a table nor the extension exists. */
export interface VectorTablesMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly VectorTableRow[];
}

/** The last attempt to archive WAL failed. */
export interface ArchivingFailing {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Failed attempts since the statistics were reset. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** File of the last attempt that failed. */
  readonly lastFailedWal: string | null;
  /** Last archived file. */
  readonly lastArchivedWal: string | null;
  /** Time at which that file was archived. */
  readonly lastArchivedAt: Instant | null;
}

/** WAL is archived again. */
export interface ArchivingRecovered {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Failed attempts since the statistics were reset. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** File of the last attempt that failed. */
  readonly lastFailedWal: string | null;
  /** Last archived file. */
  readonly lastArchivedWal: string | null;
  /** Time at which that file was archived. */
  readonly lastArchivedAt: Instant | null;
}

/** Another server became the primary, or a server ended its recovery. */
export interface FailoverDetected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The new primary; if it is not watched, the server that reported the failover. */
  readonly subject: string;
  /** The new timeline. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The new primary, when it is watched. */
  readonly newPrimary: string | null;
  /** The primary before, when it is watched. */
  readonly oldPrimary: string | null;
  /** Previous timeline; null if unknown. */
  readonly oldTimeline: number | null;
  /** Current timeline; null if unknown. */
  readonly newTimeline: number | null;
  /** WAL position of the reporting server, as PostgreSQL prints it. */
  readonly lsn: string | null;
}

/** One standby. */
export interface StandbyLag {
  /** Its slot; without a slot its name, address and role; for the server itself its configured name. */
  readonly standby: string;
  /** upstream if read on the sender, standby if read on the standby. */
  readonly side: string;
  /** current, behind or unknown. */
  readonly state: string;
  /** Age of the oldest WAL not yet replayed; 0 when current, null if unknown. */
  readonly seconds: number | null;
  /** The same, or a lower bound if that is unknown. */
  readonly atLeastSeconds: number | null;
  /** WAL not yet replayed; null if unknown. */
  readonly bytes: number | null;
  /** The same, or a lower bound if that is unknown. */
  readonly atLeastBytes: number | null;
  /** application_name of the standby. */
  readonly applicationName: string | null;
  /** Its address. */
  readonly clientAddress: string | null;
}

/** Replication lag of each standby of the server, and of the server itself if it is a standby. */
export interface ReplicationLagAssessed {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** WAL written or received since the reading before; null without one. */
  readonly walBytesPerSecond: number | null;
  /** All known standbys. */
  readonly standbys: readonly StandbyLag[];
}

/** A standby fell behind. */
export interface ReplicationLagIncreased {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Standby and what was measured: seconds or bytes. */
  readonly subject: string;
  /** Lag, in that unit; null when the standby is gone. */
  readonly value: number | null;
  /** Limit passed, in that unit. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The standby. */
  readonly standby: string;
  /** upstream if read on the sender, standby if read on the standby. */
  readonly side: string;
  /** seconds or bytes. */
  readonly measure: string;
  /** Age of the oldest WAL not yet replayed; null if unknown. */
  readonly seconds: number | null;
  /** WAL not yet replayed; null if unknown. */
  readonly bytes: number | null;
}

/** A standby caught up. */
export interface ReplicationLagRecovered {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Standby and what was measured: seconds or bytes. */
  readonly subject: string;
  /** Lag, in that unit; null when the standby is gone. */
  readonly value: number | null;
  /** Limit passed when the episode opened, in that unit. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The standby. */
  readonly standby: string;
  /** upstream if read on the sender, standby if read on the standby. */
  readonly side: string;
  /** seconds or bytes. */
  readonly measure: string;
  /** Age of the oldest WAL not yet replayed; null if unknown. */
  readonly seconds: number | null;
  /** WAL not yet replayed; null if unknown. */
  readonly bytes: number | null;
}

/** The replication lag of a standby has been unknown for longer than the limit. */
export interface ReplicationLagUnknown {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The standby. */
  readonly subject: string;
  /** Lower bound of the lag, seconds; on the closing event the lag. */
  readonly value: number | null;
  /** Limit of the time for which it may be unknown, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The standby. */
  readonly standby: string;
  /** upstream if read on the sender, standby if read on the standby. */
  readonly side: string;
  /** disconnected, silent, no-sample or not-measured; null if cleared. */
  readonly cause: string | null;
}

/** The replication lag of a standby is known again, or the standby is gone. */
export interface ReplicationLagUnknownCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The standby. */
  readonly subject: string;
  /** Lower bound of the lag, seconds; on the closing event the lag. */
  readonly value: number | null;
  /** Limit of the time for which it may be unknown, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The standby. */
  readonly standby: string;
  /** upstream if read on the sender, standby if read on the standby. */
  readonly side: string;
  /** disconnected, silent, no-sample or not-measured; null if cleared. */
  readonly cause: string | null;
}

/** One walsender. */
export interface WalsenderRow {
  /** Process. */
  readonly pid: number;
  /** Role. */
  readonly userName: string | null;
  /** application_name of the receiver. */
  readonly applicationName: string | null;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** The same as the OpenTelemetry receiver writes it: with the netmask, `unix` over a socket. */
  readonly replicationClient: string | null;
  /** Its port; -1 over a socket. */
  readonly clientPort: number | null;
  /** Start of the connection. */
  readonly backendStart: Instant | null;
  /** Age of the oldest transaction its queries need (hot_standby_feedback). */
  readonly backendXminAge: number | null;
  /** startup, catchup, streaming, backup, stopping, or another state of PostgreSQL. */
  readonly state: string | null;
  /** Position of the server at the same instant: written on a primary, received on a standby. */
  readonly currentLsn: number | null;
  /** Sent position. */
  readonly sentLsn: number | null;
  /** Position written by the receiver. */
  readonly writeLsn: number | null;
  /** Position flushed by the receiver. */
  readonly flushLsn: number | null;
  /** Position replayed by the receiver. */
  readonly replayLsn: number | null;
  /** WAL not yet sent, never negative. */
  readonly sentLagBytes: number | null;
  /** WAL not yet written by the receiver. */
  readonly writeLagBytes: number | null;
  /** WAL not yet flushed. */
  readonly flushLagBytes: number | null;
  /** WAL not yet replayed. */
  readonly replayLagBytes: number | null;
  /** write_lag as PostgreSQL reports it; null after some time without WAL. */
  readonly writeLagSeconds: number | null;
  /** flush_lag. */
  readonly flushLagSeconds: number | null;
  /** replay_lag. */
  readonly replayLagSeconds: number | null;
  /** sync_priority; 0 for asynchronous standbys. */
  readonly syncPriority: number | null;
  /** async, potential, sync or quorum. */
  readonly syncState: string | null;
  /** Time of its last reply, by its own clock. */
  readonly replyTime: Instant | null;
  /** Slot it uses. */
  readonly slotName: string | null;
  /** physical or logical. */
  readonly slotType: string | null;
  /** Whether the slot is temporary. */
  readonly isTemporary: boolean | null;
}

/** Walsenders of the server (pg_stat_replication). */
export interface ReplicationMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Output plugin of a logical slot. */
  readonly plugin: string | null;
  /** Database of a logical slot. */
  readonly databaseName: string | null;
  /** Whether the slot is temporary. */
  readonly isTemporary: boolean;
  /** Whether the slot is in use. */
  readonly isActive: boolean;
  /** pid of the session that uses it. */
  readonly activePid: number | null;
  /** Age of the oldest transaction it keeps. */
  readonly xminAge: number | null;
  /** Age of the oldest transaction it keeps in catalogs. */
  readonly catalogXminAge: number | null;
  /** Oldest WAL it keeps; null if it keeps none. */
  readonly restartLsn: number | null;
  /** Position that the consumer of a logical slot has confirmed. */
  readonly confirmedFlushLsn: number | null;
  /** Position of the server at the same instant. */
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
  /** inactive_since (17+). */
  readonly inactiveSince: Instant | null;
  /** Whether the slot is synchronized to standbys (17+). */
  readonly isFailover: boolean | null;
  /** Whether the slot is synchronized from the primary (17+). */
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
  /** When these counters were reset (14+). */
  readonly statsReset: Instant | null;
}

/** Replication slots (pg_replication_slots, pg_stat_replication_slots). */
export interface ReplicationSlotsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly ReplicationSlotRow[];
}

/** A replication slot keeps more WAL than max_wal_size, is about to lose it, or has lost it. */
export interface SlotAtRisk {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Slot and status. */
  readonly subject: string;
  /** WAL that the slot keeps, bytes. */
  readonly value: number | null;
  /** WAL that the slot may keep before it is lost, bytes; null without a limit. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null if it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null if unknown or gone. */
  readonly retainedBytes: number | null;
  /** extended, unreserved or lost. */
  readonly walStatus: string;
  /** WAL that can be written before it is lost. */
  readonly safeWalSize: number | null;
  /** Time until that at the present rate; null without a limit or without WAL. */
  readonly secondsToLost: number | null;
  /** Why it was invalidated (17+). */
  readonly invalidationReason: string | null;
}

/** That risk of a replication slot ended, or the slot is gone. */
export interface SlotAtRiskCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Slot and status. */
  readonly subject: string;
  /** WAL that the slot keeps, bytes. */
  readonly value: number | null;
  /** WAL that the slot may keep before it is lost, bytes; null without a limit. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null if it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null if unknown or gone. */
  readonly retainedBytes: number | null;
  /** extended, unreserved or lost. */
  readonly walStatus: string;
  /** WAL that can be written before it is lost. */
  readonly safeWalSize: number | null;
  /** Time until that at the present rate; null without a limit or without WAL. */
  readonly secondsToLost: number | null;
  /** Why it was invalidated (17+). */
  readonly invalidationReason: string | null;
}

/** A replication slot was created. */
export interface SlotCreated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** physical or logical. */
  readonly slotType: string;
  /** Database of a logical slot. */
  readonly databaseName: string | null;
  /** Output plugin of a logical slot. */
  readonly plugin: string | null;
}

/** A replication slot was dropped. */
export interface SlotDropped {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** physical or logical. */
  readonly slotType: string;
  /** Database of a logical slot. */
  readonly databaseName: string | null;
  /** Output plugin of a logical slot. */
  readonly plugin: string | null;
}

/** A replication slot has been inactive for longer than the limit. */
export interface SlotInactive {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Time without use, seconds. */
  readonly value: number | null;
  /** Limit of the time without use, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null if it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null if unknown or gone. */
  readonly retainedBytes: number | null;
}

/** A replication slot is in use again, or is gone. */
export interface SlotInactiveCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The slot. */
  readonly subject: string;
  /** Time without use, seconds. */
  readonly value: number | null;
  /** Limit of the time without use, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The slot. */
  readonly slotName: string;
  /** physical or logical; null if it is gone. */
  readonly slotType: string | null;
  /** WAL it keeps; null if unknown or gone. */
  readonly retainedBytes: number | null;
}

/** A standby or logical subscriber receives WAL from the server. */
export interface StandbyConnected {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Its slot; without a slot its name, address and role. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** application_name of the standby. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Its slot; without a slot its name, address and role. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** application_name of the standby. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database and subscription. */
  readonly subject: string;
  /** Errors counted (15+). */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Database it writes to. */
  readonly database: DatabaseRef;
  /** The subscription. */
  readonly subscriptionName: string;
  /** error, no-worker; null if cleared. */
  readonly cause: string | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** A logical subscription applies changes again, or is gone. */
export interface SubscriptionFailedCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database and subscription. */
  readonly subject: string;
  /** Errors counted (15+). */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** Database it writes to. */
  readonly database: DatabaseRef;
  /** The subscription. */
  readonly subscriptionName: string;
  /** error, no-worker; null if cleared. */
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
  /** Main worker; null if none runs. */
  readonly workerPid: number | null;
  /** Position received. */
  readonly receivedLsn: number | null;
  /** Position reported back. */
  readonly latestEndLsn: number | null;
  /** WAL received and not yet reported back. */
  readonly unconfirmedBytes: number | null;
  /** When the publisher sent its last message, by its clock. */
  readonly lastMessageSentAt: Instant | null;
  /** Time at which it arrived, by the clock of the subscriber. */
  readonly lastMessageReceivedAt: Instant | null;
  /** Time at which the position was reported back. */
  readonly latestEndAt: Instant | null;
  /** Time since the last message arrived. */
  readonly sinceLastMessageSeconds: number | null;
  /** Errors while applying changes (15+). */
  readonly applyErrors: number | null;
  /** Errors while copying tables (15+). */
  readonly syncErrors: number | null;
  /** Conflicts of all kinds (18+). */
  readonly conflicts: number | null;
  /** When these counters were reset (15+). */
  readonly statsReset: Instant | null;
}

/** Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats). */
export interface SubscriptionsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly SubscriptionRow[];
}

/** Fewer synchronous standbys are connected than commits wait for. */
export interface SyncStandbyMissing {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Synchronous standbys connected. */
  readonly value: number | null;
  /** Standbys that commits wait for. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The setting; null if it is empty now. */
  readonly synchronousStandbyNames: string | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** As many synchronous standbys are connected as commits wait for. */
export interface SyncStandbyMissingCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The server. */
  readonly subject: string;
  /** Synchronous standbys connected. */
  readonly value: number | null;
  /** Standbys that commits wait for. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The setting; null if it is empty now. */
  readonly synchronousStandbyNames: string | null;
}

/** One server, or one receiver that is not watched. */
export interface TopologyNode {
  /** Configured name of the server, else the name of the receiver. */
  readonly name: string;
  /** Whether pgherald polls it. */
  readonly isWatched: boolean;
  /** primary, standby, subscriber; null if unknown. */
  readonly role: string | null;
  /** Timeline it writes or receives. */
  readonly timeline: number | null;
  /** The server it receives from, if that is watched. */
  readonly upstream: string | null;
  /** answering, silent, connected or disconnected. */
  readonly state: string;
}

/** The servers of a cluster, their upstreams or its health changed. */
export interface TopologyMapped {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The cluster, by its primary. */
  readonly subject: string;
  /** Number of servers in the cluster. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** healthy, degraded, broken or unknown. */
  readonly health: string;
  /** Reasons for the health, each with the server concerned. */
  readonly reasons: readonly string[];
  /** System identifier of the data directories; null if unknown. */
  readonly systemIdentifier: bigint | null;
  /** The primary first, then each after its upstream. */
  readonly nodes: readonly TopologyNode[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** The server. */
export interface WalPositionRow {
  /** Identifier of the data directory, equal on a primary and its standbys. */
  readonly systemIdentifier: bigint | null;
  /** Whether it is in recovery. */
  readonly isStandby: boolean;
  /** Timeline it writes or receives; null on a standby that receives nothing. */
  readonly timeline: number | null;
  /** Clock of the server when its position was read. */
  readonly measuredAt: Instant;
  /** Insert position of the primary, bytes since the beginning of WAL. */
  readonly insertLsn: number | null;
  /** Written position of the primary. */
  readonly writeLsn: number | null;
  /** Flushed position of the primary. */
  readonly flushLsn: number | null;
  /** Position that the standby has received and flushed; null if it has not streamed since its start. */
  readonly receiveLsn: number | null;
  /** Replayed position; on a primary, that at the end of its recovery. */
  readonly replayLsn: number | null;
  /** Commit time of the last replayed transaction, by the clock of its primary. */
  readonly lastReplayedAt: Instant | null;
  /** Whether replay is paused; null on a primary. */
  readonly isReplayPaused: boolean | null;
  /** Setting cluster_name: default application_name of a standby. */
  readonly clusterName: string | null;
  /** Setting synchronous_standby_names; null if no commit waits for a standby. */
  readonly synchronousStandbyNames: string | null;
  /** Setting wal_receiver_timeout; 0 for never. */
  readonly walReceiverTimeoutMs: number | null;
  /** Setting archive_mode. */
  readonly archiveMode: string;
  /** Files archived. */
  readonly archivedCount: number | null;
  /** Last archived file. */
  readonly lastArchivedWal: string | null;
  /** Time at which that file was archived. */
  readonly lastArchivedAt: Instant | null;
  /** Whole seconds since the last archived file; null if archiving is off. */
  readonly lastArchivedAgeSeconds: number | null;
  /** Attempts to archive a file that failed. */
  readonly failedCount: number | null;
  /** File of the last failed attempt. */
  readonly lastFailedWal: string | null;
  /** Time of the last failed attempt. */
  readonly lastFailedAt: Instant | null;
  /** When the statistics of the archiver were reset. */
  readonly statsReset: Instant | null;
  /** Whether a standby has a restore_command and no primary_conninfo; null on a primary, or if the role may not see it. */
  readonly isArchiveFed: boolean | null;
}

/** WAL position of the server, and its archiver (pg_stat_archiver). */
export interface WalPositionMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly WalPositionRow[];
}

/** The WAL receiver. */
export interface WalReceiverRow {
  /** Process. */
  readonly pid: number;
  /** starting, streaming, waiting, restarting, stopping, or another state of PostgreSQL; null if the role may not see it. */
  readonly status: string | null;
  /** Clock of the standby when it was read. */
  readonly measuredAt: Instant;
  /** Position at which it started. */
  readonly receiveStartLsn: number | null;
  /** Timeline on which it started. */
  readonly receiveStartTimeline: number | null;
  /** Written position, not yet flushed. */
  readonly writtenLsn: number | null;
  /** Flushed position. */
  readonly flushedLsn: number | null;
  /** Timeline of the flushed position. */
  readonly receivedTimeline: number | null;
  /** Time at which the sender sent its last message, by its own clock. */
  readonly lastMessageSentAt: Instant | null;
  /** Time at which it arrived, by the clock of the standby. */
  readonly lastMessageReceivedAt: Instant | null;
  /** Last end of WAL that the sender reported. */
  readonly latestEndLsn: number | null;
  /** Time of that report, by the clock of the sender. */
  readonly latestEndAt: Instant | null;
  /** Slot it uses. */
  readonly slotName: string | null;
  /** Host of the sender, or the directory of its socket. */
  readonly senderHost: string | null;
  /** Its port. */
  readonly senderPort: number | null;
}

/** WAL receiver of a standby (pg_stat_wal_receiver, without its connection string); no row if none runs. */
export interface WalReceiverMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Topmost table of which its table is a partition; null if it is not a partition. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Index of the topmost table that it is a part of; null if it is not a leaf. */
  readonly rootIndexName: string | null;
  /** fillfactor, percent. */
  readonly fillfactor: number;
  /** Size of its main file. */
  readonly realBytes: number;
  /** Estimated size without bloat; null if not applicable. */
  readonly estimatedBytes: number | null;
  /** Bloat, never below 0; null if not applicable. */
  readonly bloatBytes: number | null;
  /** The same in percent of the real size. */
  readonly bloatPct: number | null;
  /** high; low if many rows changed since the statistics; none if not applicable. */
  readonly confidence: string;
  /** Why there is no estimate: never-analyzed, no-statistics, denied, deduplicated, access-method, name-column, beyond-estimate. */
  readonly notApplicable: string | null;
}

/** Estimated size without bloat of each relation of one database with at least 128 pages, from the statistics of its columns. */
export interface BloatEstimated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Pages that had to be read, percent. */
  readonly scannedPct: number;
  /** Share of live rows, percent. */
  readonly liveTuplesPct: number;
  /** Bytes of dead rows. */
  readonly deadTupleBytes: number;
  /** Share of dead rows, percent. */
  readonly deadTuplesPct: number;
  /** Free bytes. */
  readonly freeBytes: number;
  /** Share of free space, percent. */
  readonly freePct: number;
}

/** Space of a table as pgstattuple measured it, requested if the estimate suspects bloat. */
export interface ExactBloatMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Name; with the names of the arguments if several functions share it. */
  readonly functionLabel: string;
  /** Calls. */
  readonly calls: number;
  /** Time in the function and in functions that it called, milliseconds. */
  readonly totalTimeMs: number;
  /** Time in the function itself, milliseconds. */
  readonly selfTimeMs: number;
  /** Schema, name and types of the arguments; null if the function is gone. */
  readonly functionSignature: string | null;
}

/** Calls of each function of one database, if track_functions counts them (pg_stat_user_functions). */
export interface FunctionStatsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly FunctionStatsRow[];
}

/** The bloat of an index is below the limit again, or the index is gone. */
export interface IndexBloatCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Bloat. */
  readonly bloatBytes: number | null;
  /** high, low, or exact if pgstattuple measured it. */
  readonly confidence: string | null;
}

/** Several consecutive readings showed an index with bloat over the limit. */
export interface IndexBloated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Bloat. */
  readonly bloatBytes: number | null;
  /** high, low, or exact if pgstattuple measured it. */
  readonly confidence: string | null;
}

/** Another index of the table makes an index redundant. */
export interface IndexDuplicated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Size of the redundant index, bytes. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** same, or prefix if its columns are the first columns of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number | null;
  /** Name of the other. */
  readonly keptIndexName: string | null;
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
}

/** An index is no longer redundant, or is gone. */
export interface IndexDuplicatedCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Size of the redundant index, bytes. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** same, or prefix if its columns are the first columns of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number | null;
  /** Name of the other. */
  readonly keptIndexName: string | null;
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
}

/** One redundant index. */
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
  /** same, or prefix if its columns are the first columns of the other. */
  readonly kind: string;
  /** pg_class.oid of the other. */
  readonly keptIndexOid: number;
  /** Name of the other. */
  readonly keptIndexName: string;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Number of its leaf indexes; null if its table is not partitioned. */
  readonly leaves: number | null;
}

/** Indexes of one database that another index of the same table makes redundant. */
export interface IndexDuplicatesMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexDuplicateRow[];
}

/** An index is invalid and no backend builds it. Writes maintain it, queries cannot use it. */
export interface IndexInvalid {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
  /** Number of invalid leaves; 0 if a partition has no attached index. */
  readonly invalidLeaves: number | null;
}

/** An invalid index became valid, or is gone. */
export interface IndexInvalidCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Not used. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
  /** Number of invalid leaves; 0 if a partition has no attached index. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Whether it belongs to an extension. */
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
  /** False if queries cannot use it. */
  readonly isValid: boolean;
  /** False if writes do not maintain it. */
  readonly isReady: boolean;
  /** Whether a backend builds, rebuilds or drops it right now, or waits to do so. A standby does not see it. */
  readonly isBeingBuilt: boolean;
  /** Whether a constraint of its table depends on it. */
  readonly isOfConstraint: boolean;
  /** Whether foreign keys refer to its columns. */
  readonly isReferenced: boolean;
  /** Whether its first columns are those of a foreign key. */
  readonly supportsForeignKey: boolean;
  /** Whether it has a predicate. */
  readonly isPartial: boolean;
  /** Whether it indexes expressions. */
  readonly hasExpressions: boolean;
  /** Index of the partitioned table it is a part of. */
  readonly parentIndexOid: number | null;
  /** Topmost table of which its table is a partition; null if it is not a partition. */
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
  /** End of the last scan (16+). */
  readonly lastIdxScan: Instant | null;
  /** Entries returned by scans. */
  readonly idxTupRead: number;
  /** Live rows fetched by simple scans. */
  readonly idxTupFetch: number;
  /** False for the index of a partitioned table: its leaves have the files and the counters. */
  readonly hasStorage: boolean;
  /** Topmost index that it is a part of; null if it is not a leaf. */
  readonly rootIndexOid: number | null;
}

/** Counters and state of each index of one database (pg_index, pg_stat_user_indexes). */
export interface IndexStatsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexStatsRow[];
}

/** No node of the cluster has used an index for the whole window. */
export interface IndexUnused {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Days without use; on the closing event scans since the reading before. */
  readonly value: number | null;
  /** Window, days. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Start of the time without use. */
  readonly unusedSince: Instant | null;
  /** Observed share of the window, percent; the lowest of all nodes. */
  readonly coveragePct: number | null;
  /** Nodes that were read. */
  readonly nodes: readonly string[];
  /** Whether its first columns are those of a foreign key: rare deletes would use it. */
  readonly supportsForeignKey: boolean | null;
  /** Whether it indexes expressions. The planner uses their statistics without scanning the index; CREATE STATISTICS (14+) can replace them. */
  readonly servesStatistics: boolean | null;
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** Use of the indexes of a database over the window, on all nodes of the cluster. */
export interface IndexUsageAssessed {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The database. */
  readonly database: DatabaseRef;
  /** known, or unknown with the reason: a standby that is not watched, a node watched elsewhere, or a window not yet observed. */
  readonly verdict: string;
  /** Whether the verdict is known. */
  readonly isKnown: boolean;
  /** Length of the window. */
  readonly windowSeconds: number;
  /** Observed share of the window, percent; the lowest of all nodes. */
  readonly coveragePct: number;
  /** Nodes that were read. */
  readonly nodes: readonly string[];
  /** Candidates: indexes that are not exempt and large enough. The index of a partitioned table counts once, with its leaves. */
  readonly indexes: number;
  /** Candidates that are unused; null if unknown. */
  readonly unusedIndexes: number | null;
  /** Size of the unused ones; null if unknown. */
  readonly unusedBytes: number | null;
  /** Indexes without use in the observed time. */
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
  /** Topmost index that it is a part of; null if it is not a leaf. */
  readonly rootIndexOid: number | null;
  /** Whether it is needed even without scans: it enforces a constraint, identifies rows, orders the table, is referenced, or belongs to an extension. */
  readonly isExempt: boolean;
  /** Whether its first columns are those of a foreign key. */
  readonly supportsForeignKey: boolean;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Scans. */
  readonly idxScan: number;
  /** End of the last scan (16+). */
  readonly lastIdxScan: Instant | null;
  /** False for the index of a partitioned table: its leaves have the files and the counters. */
  readonly hasStorage: boolean;
  /** Whether it indexes expressions: the planner uses its statistics without scanning it. */
  readonly hasExpressions: boolean;
  /** False if queries cannot use it. */
  readonly isValid: boolean;
  /** Whether a backend builds, rebuilds or drops it right now, or waits to do so. */
  readonly isBeingBuilt: boolean;
}

/** Scans of each index of one database, read once an hour; the basis for decisions on unused indexes. */
export interface IndexUsageMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly IndexUsageRow[];
}

/** An unused index was used, or is gone. */
export interface IndexUsedAgain {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and index. */
  readonly subject: string;
  /** Days without use; on the closing event scans since the reading before. */
  readonly value: number | null;
  /** Window, days. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Start of the time without use. */
  readonly unusedSince: Instant | null;
  /** Observed share of the window, percent; the lowest of all nodes. */
  readonly coveragePct: number | null;
  /** Nodes that were read. */
  readonly nodes: readonly string[];
  /** Whether its first columns are those of a foreign key: rare deletes would use it. */
  readonly supportsForeignKey: boolean | null;
  /** Whether it indexes expressions. The planner uses their statistics without scanning the index; CREATE STATISTICS (14+) can replace them. */
  readonly servesStatistics: boolean | null;
  /** Number of its leaf indexes, if its table is partitioned. */
  readonly leaves: number | null;
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** One running command. */
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
  /** pg_class.oid of the index that is being built or used. */
  readonly indexOid: number | null;
  /** vacuum, analyze, create index, reindex, cluster, vacuum full, ... */
  readonly command: string;
  /** Whether autovacuum runs it. */
  readonly isAutomatic: boolean;
  /** Phase as PostgreSQL names it. */
  readonly phase: string;
  /** Unit of progress: blocks or tuples. */
  readonly unit: string;
  /** Units done in this phase. */
  readonly done: number | null;
  /** Total units of this phase. */
  readonly total: number | null;
  /** Progress of this phase, percent. */
  readonly donePct: number | null;
  /** Start of its transaction. */
  readonly startedAt: Instant | null;
}

/** Progress of maintenance commands on the server (pg_stat_progress_*). */
export interface MaintenanceProgressMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Topmost table of which its table is a partition; null if it is not a partition. */
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
  /** Total; null if a part is unknown. */
  readonly totalBytes: number | null;
}

/** Files of each table and index of one database. */
export interface RelationSizesMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly RelationSizeRow[];
}

/** A table is below its limit again, or is gone. */
export interface SizeThresholdCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema, table and measure. */
  readonly subject: string;
  /** Size in bytes, or growth in bytes per hour. */
  readonly value: number | null;
  /** Limit passed. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema, table and measure. */
  readonly subject: string;
  /** Size in bytes, or growth in bytes per hour. */
  readonly value: number | null;
  /** Limit passed. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** application_name of the standby. */
  readonly applicationName: string;
  /** Its address; null over a socket. */
  readonly clientAddress: string | null;
  /** Its slot. */
  readonly slotName: string | null;
}

/** Standbys that replicate from the server (pg_stat_replication, without base backups and logical slots). */
export interface StandbysMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly StandbyRow[];
}

/** Use of one table, with its partitions, per second. */
export interface TableActivity {
  /** Schema; empty for the sum. */
  readonly schemaName: string;
  /** Table, or topmost table of its partitions; other for the sum. */
  readonly tableName: string;
  /** Number of tables in the sum. */
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
  /** Blocks read from disk or the OS cache; null if unknown. */
  readonly blocksReadPerSecond: number | null;
}

/** The busiest tables of a database between two polls. One row sums the other tables, so that totals are right. */
export interface TableActivityRecorded {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The database. */
  readonly database: DatabaseRef;
  /** Time between the polls. */
  readonly windowSeconds: number;
  /** Busiest first, the sum last. */
  readonly rows: readonly TableActivity[];
}

/** A table was analyzed since the poll before. */
export interface TableAnalyzed {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Rows that had changed since the analyze before. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Manual runs since the poll before. */
  readonly manualRuns: number;
  /** Runs of autovacuum since the poll before. */
  readonly automaticRuns: number;
  /** Rows changed since the last analyze, at the poll before. */
  readonly modifiedBefore: number;
  /** End of the last run. */
  readonly finishedAt: Instant | null;
  /** Time of the runs, milliseconds (18+). */
  readonly durationMs: number | null;
}

/** The bloat of a table is below the limit again, or the table is gone. */
export interface TableBloatCleared {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and relation. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the bloated relation: the table or its TOAST. */
  readonly relationOid: number;
  /** table, materialized view or toast. */
  readonly relationKind: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** Bloat. */
  readonly bloatBytes: number | null;
  /** high, low, or exact if pgstattuple measured it. */
  readonly confidence: string | null;
}

/** Several consecutive readings showed a table, or its TOAST, with bloat over the limit. */
export interface TableBloated {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and relation. */
  readonly subject: string;
  /** Bloat in percent of the real size. */
  readonly value: number | null;
  /** Limit passed, percent. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** pg_class.oid of the bloated relation: the table or its TOAST. */
  readonly relationOid: number;
  /** table, materialized view or toast. */
  readonly relationKind: string;
  /** Size of its main file. */
  readonly realBytes: number | null;
  /** Bloat. */
  readonly bloatBytes: number | null;
  /** high, low, or exact if pgstattuple measured it. */
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
  /** Topmost table of which its table is a partition; null if it is not a partition. */
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
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Whether it belongs to an extension. */
  readonly isExtensionOwned: boolean;
  /** Topmost table of which its table is a partition; null if it is not a partition. */
  readonly partitionRootOid: number | null;
  /** Schema of the topmost table. */
  readonly partitionRootSchema: string | null;
  /** Name of the topmost table. */
  readonly partitionRootName: string | null;
  /** Sequential scans. */
  readonly seqScan: number;
  /** End of the last one (16+). */
  readonly lastSeqScan: Instant | null;
  /** Rows read by them. */
  readonly seqTupRead: number;
  /** Index scans; null without an index. */
  readonly idxScan: number | null;
  /** End of the last one (16+). */
  readonly lastIdxScan: Instant | null;
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
  /** End of the last manual VACUUM. */
  readonly lastVacuum: Instant | null;
  /** End of the last autovacuum. */
  readonly lastAutovacuum: Instant | null;
  /** End of the last manual ANALYZE. */
  readonly lastAnalyze: Instant | null;
  /** End of the last automatic analyze. */
  readonly lastAutoanalyze: Instant | null;
  /** Manual vacuums. */
  readonly vacuumCount: number;
  /** Vacuums by autovacuum. */
  readonly autovacuumCount: number;
  /** Manual analyzes. */
  readonly analyzeCount: number;
  /** Analyzes by autovacuum. */
  readonly autoanalyzeCount: number;
  /** Time of all manual VACUUMs, milliseconds (18+). */
  readonly totalVacuumTimeMs: number | null;
  /** Time of all autovacuums, milliseconds (18+). */
  readonly totalAutovacuumTimeMs: number | null;
  /** Time of all manual ANALYZEs, milliseconds (18+). */
  readonly totalAnalyzeTimeMs: number | null;
  /** Time of all automatic analyzes, milliseconds (18+). */
  readonly totalAutoanalyzeTimeMs: number | null;
  /** Age of the oldest transaction id in it or its TOAST; null for a partitioned table. */
  readonly xidAge: number | null;
  /** Age of the oldest multixact in it or its TOAST; null for a partitioned table. */
  readonly multixactAge: number | null;
  /** Rows at the last vacuum or analyze; null if there was none. */
  readonly relTuples: number | null;
  /** Pages at the last vacuum or analyze. */
  readonly relPages: number;
  /** Size by the pages of the last vacuum or analyze. */
  readonly estimatedBytes: number;
  /** Whether autovacuum is enabled for it. */
  readonly autovacuumEnabled: boolean;
  /** Dead rows above which autovacuum starts. */
  readonly vacuumThreshold: number | null;
  /** Inserted rows above which autovacuum starts; null if inserts do not trigger it. */
  readonly insertVacuumThreshold: number | null;
  /** Age above which autovacuum freezes the table. */
  readonly freezeMaxAge: number;
}

/** Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables). */
export interface TableStatsMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
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
  /** Topmost table of which its table is a partition; null if it is not a partition. */
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

/** Use of each table of one database, read once a day; the basis for hot and cold tables. */
export interface TableUsageMeasured {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** The reading that these rows belong to. */
  readonly reading: Reading;
  /** One per row of the statement. */
  readonly rows: readonly TableUsageRow[];
}

/** A table was vacuumed since the poll before. */
export interface TableVacuumed {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Lower bound of the dead rows removed since the poll before; null if their number grew. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** Schema of the table. */
  readonly schemaName: string;
  /** pg_class.oid of the table. */
  readonly tableOid: number;
  /** Table, without its schema. */
  readonly tableName: string;
  /** Manual runs since the poll before. */
  readonly manualRuns: number;
  /** Runs of autovacuum since the poll before. */
  readonly automaticRuns: number;
  /** Estimated dead rows at the poll before. */
  readonly deadTuplesBefore: number;
  /** Estimated dead rows now, including rows that died after the vacuum. */
  readonly deadTuplesAfter: number;
  /** End of the last run. */
  readonly finishedAt: Instant | null;
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
  /** True for a hot table, false for a cold one. */
  readonly isHot: boolean;
  /** Scans, and rows changed, since the reading of the day before. */
  readonly accesses: number;
}

/** Classifies tables by their use in the last day: hot, or cold if unused. */
export interface UsageClassified {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database. */
  readonly subject: string;
  /** Share of the tables that are cold, percent. */
  readonly value: number | null;
  /** Not used. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
  readonly firstSight: boolean;
  /** The database. */
  readonly database: DatabaseRef;
  /** Tables compared. */
  readonly tables: number;
  /** Tables that together had most of the use (hot). */
  readonly hotTables: number;
  /** Tables without any use (cold). */
  readonly coldTables: number;
  /** Time between the two readings, seconds. */
  readonly windowSeconds: number;
  /** Hot tables, most used first, then cold ones; at most 100 of each. */
  readonly named: readonly UsedTable[];
  /** True if texts or lists were cut to fit a message. */
  readonly truncated: boolean;
}

/** A table is no longer due for vacuum, or is gone. */
export interface VacuumCaughtUp {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Time it has been due, seconds. */
  readonly value: number | null;
  /** Limit passed, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Number above which vacuum is due. */
  readonly threshold: number | null;
  /** Whether autovacuum is enabled for it. */
  readonly autovacuumEnabled: boolean | null;
  /** First reading that showed the vacuum as due. */
  readonly dueSince: Instant | null;
}

/** A table has been due for vacuum for longer than the limit. */
export interface VacuumOverdue {
  /** Source and time of the event. */
  readonly meta: Meta;
  /** Database, schema and table. */
  readonly subject: string;
  /** Time it has been due, seconds. */
  readonly value: number | null;
  /** Limit passed, seconds. */
  readonly limit: number | null;
  /** When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode. */
  readonly since: Instant;
  /** Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode. */
  readonly episode: string | null;
  /** Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode. */
  readonly reason: string | null;
  /** eventId of the first chunk of the reading that caused the event; null without a reading. */
  readonly causedBy: string | null;
  /** True if the first reading for this rule already showed the condition, so its true start is unknown. */
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
  /** Number above which vacuum is due. */
  readonly threshold: number | null;
  /** Whether autovacuum is enabled for it. */
  readonly autovacuumEnabled: boolean | null;
  /** First reading that showed the vacuum as due. */
  readonly dueSince: Instant | null;
}

/** Every event by its name. */
export interface EventMap {
  readonly AddressShared: AddressShared;
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
  | 'AddressShared'
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

/** The closing event of each event that opens an episode. */
export interface ClosingEvents {
  readonly DatabaseDiscovered: 'DatabaseVanished';
  readonly ConnectionPoolExhausted: 'ConnectionPoolExhaustedCleared';
  readonly ConnectionsNearLimit: 'ConnectionsNearLimitCleared';
  readonly IdleInTransactionDetected: 'IdleInTransactionCleared';
  readonly PermissionMissing: 'PermissionGranted';
  readonly ServerUnreachable: 'ServerConnected';
  readonly WraparoundRiskRaised: 'WraparoundRiskCleared';
  readonly BlockingDetected: 'BlockingCleared';
  readonly BudgetExceeded: 'BudgetExceededCleared';
  readonly LongTransactionDetected: 'LongTransactionCleared';
  readonly StatementViewFull: 'StatementViewFullCleared';
  readonly ArchivingFailing: 'ArchivingRecovered';
  readonly ReplicationLagIncreased: 'ReplicationLagRecovered';
  readonly ReplicationLagUnknown: 'ReplicationLagUnknownCleared';
  readonly SlotAtRisk: 'SlotAtRiskCleared';
  readonly SlotCreated: 'SlotDropped';
  readonly SlotInactive: 'SlotInactiveCleared';
  readonly StandbyConnected: 'StandbyDisconnected';
  readonly SubscriptionFailed: 'SubscriptionFailedCleared';
  readonly SyncStandbyMissing: 'SyncStandbyMissingCleared';
  readonly IndexBloated: 'IndexBloatCleared';
  readonly IndexDuplicated: 'IndexDuplicatedCleared';
  readonly IndexInvalid: 'IndexInvalidCleared';
  readonly IndexUnused: 'IndexUsedAgain';
  readonly SizeThresholdExceeded: 'SizeThresholdCleared';
  readonly TableBloated: 'TableBloatCleared';
  readonly VacuumOverdue: 'VacuumCaughtUp';
}

/** measured: rows of one reading; recorded: something seen in this poll; decided: something that happened, published once. */
export type EventKind = 'measured' | 'recorded' | 'decided';

/** Urgency for the engineer on call. */
export type Severity = 'info' | 'warning' | 'error' | 'critical';

/** Units by their UCUM names: seconds, days, bytes, percent. */
export type Unit = 's' | 'd' | 'By' | '%';

/** Description of a type of event. */
export interface EventInfo extends RecordInfo<EventName> {
  /** Folder of its schema: a context, or collection, whose events every context publishes. */
  readonly folder: string;
  readonly kind: EventKind;
  readonly severity: Severity;
  /** The event that closes the episode which this one opens. */
  readonly opens?: EventName;
  /** The event that opens the episode which this one closes. */
  readonly closes?: EventName;
  /** Unit of value and limit of a decided event. */
  readonly unit?: Unit;
  /** When it happens, in one sentence. */
  readonly doc: string;
}

/** All events: what a program may want to know of them. */
export const EVENTS: { readonly [T in EventName]: EventInfo } = {
  AddressShared: {
  "type": "AddressShared",
  "fullName": "pgherald.collection.AddressShared",
  "folder": "collection",
  "kind": "decided",
  "severity": "warning",
  "doc": "Several servers answer at the address of one target, for example behind a load balancer. Only one of them is watched. Give each server a target with its own address.",
  "schema": "{\"type\":\"record\",\"name\":\"AddressShared\",\"namespace\":\"pgherald.collection\",\"doc\":\"Several servers answer at the address of one target, for example behind a load balancer. Only one of them is watched. Give each server a target with its own address.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"watchedStart\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Start time of the watched server's postmaster.\"},{\"name\":\"otherStarts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}},\"doc\":\"Start times of the other servers' postmasters, oldest first.\"}]}"
},
  CacheUpdated: {
  "type": "CacheUpdated",
  "fullName": "pgherald.collection.CacheUpdated",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "The memory of a context changed.",
  "schema": "{\"type\":\"record\",\"name\":\"CacheUpdated\",\"namespace\":\"pgherald.collection\",\"doc\":\"The memory of a context changed.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"cache\",\"type\":\"string\",\"doc\":\"memory, or the name of a cache.\"},{\"name\":\"entries\",\"type\":\"long\",\"doc\":\"Entries held.\"},{\"name\":\"bytes\",\"type\":\"long\",\"doc\":\"Encoded size, bytes.\"},{\"name\":\"evicted\",\"type\":\"long\",\"doc\":\"Entries dropped since the event before.\"}]}"
},
  ClusterSeen: {
  "type": "ClusterSeen",
  "fullName": "pgherald.collection.ClusterSeen",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "The input of decisions about a server besides its readings: its databases and the other servers of its cluster. Published at the first poll of a run, with each checkpoint, and when it differs from the poll before. With it, replay repeats the decisions from the log alone.",
  "schema": "{\"type\":\"record\",\"name\":\"ClusterSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"The input of decisions about a server besides its readings: its databases and the other servers of its cluster. Published at the first poll of a run, with each checkpoint, and when it differs from the poll before. With it, replay repeats the decisions from the log alone.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database of the server.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid of the database.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isWatched\",\"type\":\"boolean\",\"doc\":\"Whether the filters of the target include it.\"}]}},\"doc\":\"All databases of the server; if it does not answer, those of its last answer.\"},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"NodeSeen\",\"namespace\":\"pgherald.collection\",\"doc\":\"Another server of the cluster, as this process last saw it.\",\"fields\":[{\"name\":\"server\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null until it has answered.\",\"default\":null},{\"name\":\"memory\",\"type\":\"string\",\"doc\":\"Digest of the memory that the same context had of it after one of its polls.\"}]}},\"doc\":\"The other servers of the cluster.\"},{\"name\":\"watchedElsewhere\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Servers of the cluster that are configured under another cluster name.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  ClusterSplit: {
  "type": "ClusterSplit",
  "fullName": "pgherald.collection.ClusterSplit",
  "folder": "collection",
  "kind": "decided",
  "severity": "warning",
  "doc": "Two targets under different cluster names are nodes of one cluster. Decisions that compare its nodes are incomplete.",
  "schema": "{\"type\":\"record\",\"name\":\"ClusterSplit\",\"namespace\":\"pgherald.collection\",\"doc\":\"Two targets under different cluster names are nodes of one cluster. Decisions that compare its nodes are incomplete.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The system identifier.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"systemIdentifier\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"The identifier they share.\"},{\"name\":\"clusters\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Cluster names used for it.\"},{\"name\":\"servers\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Servers concerned.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  CollectionError: {
  "type": "CollectionError",
  "fullName": "pgherald.collection.CollectionError",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "A group, or columns of it, could not be read. Its numbers are missing from this poll; all other numbers are complete.",
  "schema": "{\"type\":\"record\",\"name\":\"CollectionError\",\"namespace\":\"pgherald.collection\",\"doc\":\"A group, or columns of it, could not be read. Its numbers are missing from this poll; all other numbers are complete.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group; server for the connection itself.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"columns\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Missing columns; empty if the whole group is missing.\",\"default\":[]},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of PostgreSQL; null if the error did not come from PostgreSQL.\",\"default\":null},{\"name\":\"code\",\"type\":\"string\",\"doc\":\"Error code from the closed list in libs/postgres.\"},{\"name\":\"retryable\",\"type\":\"boolean\",\"doc\":\"True if the error can disappear without an operator.\"},{\"name\":\"attempts\",\"type\":\"long\",\"doc\":\"Attempts in this poll.\"},{\"name\":\"message\",\"type\":\"string\",\"doc\":\"What failed, where, why, and what to do. Contains no user data.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  DatabaseDiscovered: {
  "type": "DatabaseDiscovered",
  "fullName": "pgherald.collection.DatabaseDiscovered",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "opens": "DatabaseVanished",
  "doc": "A database exists that did not exist at the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseDiscovered\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database exists that did not exist at the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"DatabaseVanished\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  DatabaseVanished: {
  "type": "DatabaseVanished",
  "fullName": "pgherald.collection.DatabaseVanished",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "closes": "DatabaseDiscovered",
  "doc": "A database was dropped.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseVanished\",\"namespace\":\"pgherald.collection\",\"doc\":\"A database was dropped.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"DatabaseDiscovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  EventsDropped: {
  "type": "EventsDropped",
  "fullName": "pgherald.collection.EventsDropped",
  "folder": "collection",
  "kind": "decided",
  "severity": "error",
  "doc": "Events were lost. The log was unavailable until the outbox was full, or until another process took over the server and decided instead.",
  "schema": "{\"type\":\"record\",\"name\":\"EventsDropped\",\"namespace\":\"pgherald.collection\",\"doc\":\"Events were lost. The log was unavailable until the outbox was full, or until another process took over the server and decided instead.\",\"kind\":\"decided\",\"severity\":\"error\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Topic.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"topic\",\"type\":\"string\",\"doc\":\"Topic of the lost events.\"},{\"name\":\"from\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the oldest lost event.\"},{\"name\":\"to\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"polledAt of the newest lost event.\"},{\"name\":\"counts\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DroppedCount\",\"namespace\":\"pgherald.collection\",\"doc\":\"Number of lost events of one type.\",\"fields\":[{\"name\":\"type\",\"type\":\"string\",\"doc\":\"Name of the event type.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"Number of lost events.\"}]}},\"doc\":\"Lost events by type.\"}]}"
},
  MemoryCheckpointed: {
  "type": "MemoryCheckpointed",
  "fullName": "pgherald.collection.MemoryCheckpointed",
  "folder": "collection",
  "kind": "measured",
  "severity": "info",
  "doc": "Memory, limits and version of a context at this instant, so that replay can repeat its decisions from here.",
  "schema": "{\"type\":\"record\",\"name\":\"MemoryCheckpointed\",\"namespace\":\"pgherald.collection\",\"doc\":\"Memory, limits and version of a context at this instant, so that replay can repeat its decisions from here.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Key of the memory in the state topic.\"},{\"name\":\"memory\",\"type\":\"bytes\",\"doc\":\"The memory, encoded as in the state topic, or one part of it.\"},{\"name\":\"limits\",\"type\":\"string\",\"doc\":\"Limits in force, as JSON with sorted keys.\"},{\"name\":\"version\",\"type\":\"string\",\"doc\":\"Version of pgherald.\"},{\"name\":\"part\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\",\"default\":0},{\"name\":\"parts\",\"type\":\"long\",\"doc\":\"Number of parts.\",\"default\":1}]}"
},
  MetricsCollected: {
  "type": "MetricsCollected",
  "fullName": "pgherald.collection.MetricsCollected",
  "folder": "collection",
  "kind": "recorded",
  "severity": "info",
  "doc": "A poll ended. Reports rows, duration and coverage of its groups.",
  "schema": "{\"type\":\"record\",\"name\":\"MetricsCollected\",\"namespace\":\"pgherald.collection\",\"doc\":\"A poll ended. Reports rows, duration and coverage of its groups.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the poll, milliseconds.\"},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Statements sent to the server.\"},{\"name\":\"rows\",\"type\":\"long\",\"doc\":\"Rows read.\"},{\"name\":\"databases\",\"type\":\"long\",\"doc\":\"Databases watched.\"},{\"name\":\"late\",\"type\":\"long\",\"doc\":\"Polls skipped because the poll before was still running.\"},{\"name\":\"groups\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"GroupCollected\",\"namespace\":\"pgherald.collection\",\"doc\":\"One group of views in one poll.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group.\"},{\"name\":\"rows\",\"type\":\"long\",\"doc\":\"Rows read.\"},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Time spent in its statements, milliseconds.\"},{\"name\":\"readings\",\"type\":\"long\",\"doc\":\"Readings that succeeded.\"},{\"name\":\"failures\",\"type\":\"long\",\"doc\":\"Readings that failed.\"},{\"name\":\"incomplete\",\"type\":\"long\",\"doc\":\"Columns missing from readings that succeeded.\",\"default\":0},{\"name\":\"coveragePct\",\"type\":\"double\",\"doc\":\"Share of the due readings that succeeded, percent.\"}]}},\"doc\":\"The groups due in this poll.\"}]}"
},
  ScraperStarted: {
  "type": "ScraperStarted",
  "fullName": "pgherald.collection.ScraperStarted",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "doc": "A context began to poll a server.",
  "schema": "{\"type\":\"record\",\"name\":\"ScraperStarted\",\"namespace\":\"pgherald.collection\",\"doc\":\"A context began to poll a server.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"version\",\"type\":\"string\",\"doc\":\"Version of pgherald.\"},{\"name\":\"intervalMs\",\"type\":\"long\",\"doc\":\"Interval of the polls, milliseconds.\"},{\"name\":\"groups\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Groups it polls.\"}]}"
},
  ScraperStopped: {
  "type": "ScraperStopped",
  "fullName": "pgherald.collection.ScraperStopped",
  "folder": "collection",
  "kind": "decided",
  "severity": "info",
  "doc": "A context stopped polling a server. A crash publishes no such event.",
  "schema": "{\"type\":\"record\",\"name\":\"ScraperStopped\",\"namespace\":\"pgherald.collection\",\"doc\":\"A context stopped polling a server. A crash publishes no such event.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"polls\",\"type\":\"long\",\"doc\":\"Polls made since ScraperStarted.\"}]}"
},
  ConnectionLimitsMeasured: {
  "type": "ConnectionLimitsMeasured",
  "fullName": "pgherald.connection_management.ConnectionLimitsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Limits and numbers of connections: of the server, and of the roles and databases that have their own limit.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionLimitsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Limits and numbers of connections: of the server, and of the roles and databases that have their own limit.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionLimitRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A limit.\",\"fields\":[{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"name\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the role or database; null for the server.\",\"default\":null},{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"max_connections, or the limit of the role or database.\"},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"superuserReserved\",\"type\":[\"null\",\"long\"],\"doc\":\"superuser_reserved_connections; null for roles and databases.\",\"default\":null},{\"name\":\"reserved\",\"type\":[\"null\",\"long\"],\"doc\":\"reserved_connections (16+); null for roles and databases.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ConnectionPoolExhausted: {
  "type": "ConnectionPoolExhausted",
  "fullName": "pgherald.connection_management.ConnectionPoolExhausted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "ConnectionPoolExhaustedCleared",
  "doc": "Polls were late because all connections of pgherald to the server were busy.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionPoolExhausted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Polls were late because all connections of pgherald to the server were busy.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ConnectionPoolExhaustedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Requests for a connection that timed out since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Maximum number of connections to the server.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"waiting\",\"type\":[\"null\",\"long\"],\"doc\":\"Requests that wait for a connection.\",\"default\":null}]}"
},
  ConnectionPoolExhaustedCleared: {
  "type": "ConnectionPoolExhaustedCleared",
  "fullName": "pgherald.connection_management.ConnectionPoolExhaustedCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ConnectionPoolExhausted",
  "doc": "The connections of pgherald suffice again.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionPoolExhaustedCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The connections of pgherald suffice again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ConnectionPoolExhausted\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Requests for a connection that timed out since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Maximum number of connections to the server.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"waiting\",\"type\":[\"null\",\"long\"],\"doc\":\"Requests that wait for a connection.\",\"default\":null}]}"
},
  ConnectionsMeasured: {
  "type": "ConnectionsMeasured",
  "fullName": "pgherald.connection_management.ConnectionsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Client connections by database, role, application, state and wait event (pg_stat_activity). One row sums the smaller groups, so that totals are right.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Client connections by database, role, application, state and wait event (pg_stat_activity). One row sums the smaller groups, so that totals are right.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections that agree in all of these attributes.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database connected to; null in the row that sums the smaller groups.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role; null in the row that sums the smaller groups.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name; null in the row that sums the smaller groups.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"state of pg_stat_activity; unknown if the role may not see it, rest in the row that sums the smaller groups.\"},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"Wait event type; null if they do not wait.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"oldestStateAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time in this state, milliseconds.\",\"default\":null},{\"name\":\"oldestTransactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest open transaction among them, milliseconds.\",\"default\":null},{\"name\":\"isRest\",\"type\":\"boolean\",\"doc\":\"True for the row that sums the smaller groups.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ConnectionsNearLimit: {
  "type": "ConnectionsNearLimit",
  "fullName": "pgherald.connection_management.ConnectionsNearLimit",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "ConnectionsNearLimitCleared",
  "doc": "The number of connections is near its limit. The server may refuse the next client.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsNearLimit\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The number of connections is near its limit. The server may refuse the next client.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ConnectionsNearLimitCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server, `role X` or `database X`.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Number of connections.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Number of connections at which the episode opens.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"available\",\"type\":[\"null\",\"long\"],\"doc\":\"Connections available to roles that are not superuser.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"A group of clients that holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Connections of these that are idle or idle in a transaction.\"}]}},\"doc\":\"Clients with the most connections.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  ConnectionsNearLimitCleared: {
  "type": "ConnectionsNearLimitCleared",
  "fullName": "pgherald.connection_management.ConnectionsNearLimitCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ConnectionsNearLimit",
  "doc": "The number of connections is well below its limit again.",
  "schema": "{\"type\":\"record\",\"name\":\"ConnectionsNearLimitCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The number of connections is well below its limit again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ConnectionsNearLimit\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server, `role X` or `database X`.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Number of connections.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Number of connections at which the episode opens.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"scope\",\"type\":\"string\",\"doc\":\"server, role or database.\"},{\"name\":\"available\",\"type\":[\"null\",\"long\"],\"doc\":\"Connections available to roles that are not superuser.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"A group of clients that holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Connections of these that are idle or idle in a transaction.\"}]}},\"doc\":\"Clients with the most connections.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  IdleInTransactionCleared: {
  "type": "IdleInTransactionCleared",
  "fullName": "pgherald.connection_management.IdleInTransactionCleared",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IdleInTransactionDetected",
  "unit": "s",
  "doc": "No session of this database, role and application is idle in a transaction for that long.",
  "schema": "{\"type\":\"record\",\"name\":\"IdleInTransactionCleared\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"No session of this database, role and application is idle in a transaction for that long.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IdleInTransactionDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role and application.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time idle in a transaction, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions idle in a transaction.\",\"default\":null}]}"
},
  IdleInTransactionDetected: {
  "type": "IdleInTransactionDetected",
  "fullName": "pgherald.connection_management.IdleInTransactionDetected",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IdleInTransactionCleared",
  "unit": "s",
  "doc": "A session has been idle in a transaction for longer than the limit. It keeps its locks and holds back vacuum.",
  "schema": "{\"type\":\"record\",\"name\":\"IdleInTransactionDetected\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A session has been idle in a transaction for longer than the limit. It keeps its locks and holds back vacuum.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IdleInTransactionCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role and application.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time idle in a transaction, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions idle in a transaction.\",\"default\":null}]}"
},
  PermissionGranted: {
  "type": "PermissionGranted",
  "fullName": "pgherald.connection_management.PermissionGranted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "PermissionMissing",
  "doc": "A missing privilege or extension is available.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionGranted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A missing privilege or extension is available.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"PermissionMissing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The missing privilege or extension, and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"permission\",\"type\":\"string\",\"doc\":\"The role, privilege, extension or library.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"The database, if it belongs to one.\",\"default\":null},{\"name\":\"costs\",\"type\":[\"null\",\"string\"],\"doc\":\"Metrics and events that are missing without it.\",\"default\":null},{\"name\":\"statement\",\"type\":[\"null\",\"string\"],\"doc\":\"The statement that grants it, to be run by a superuser or owner.\",\"default\":null}]}"
},
  PermissionMissing: {
  "type": "PermissionMissing",
  "fullName": "pgherald.connection_management.PermissionMissing",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "PermissionGranted",
  "doc": "The monitoring role lacks a privilege or extension that pgherald needs.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionMissing\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The monitoring role lacks a privilege or extension that pgherald needs.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"PermissionGranted\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The missing privilege or extension, and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"permission\",\"type\":\"string\",\"doc\":\"The role, privilege, extension or library.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"The database, if it belongs to one.\",\"default\":null},{\"name\":\"costs\",\"type\":[\"null\",\"string\"],\"doc\":\"Metrics and events that are missing without it.\",\"default\":null},{\"name\":\"statement\",\"type\":[\"null\",\"string\"],\"doc\":\"The statement that grants it, to be run by a superuser or owner.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  PermissionsMeasured: {
  "type": "PermissionsMeasured",
  "fullName": "pgherald.connection_management.PermissionsMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Privileges of the monitoring role and installed extensions: once for the server, and once for each database.",
  "schema": "{\"type\":\"record\",\"name\":\"PermissionsMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Privileges of the monitoring role and installed extensions: once for the server, and once for each database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PermissionRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"A privilege or extension that the monitoring role needs or could use.\",\"fields\":[{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"role, function, database, relation or extension.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isGranted\",\"type\":\"boolean\",\"doc\":\"Whether the role has it; for an extension, whether it is installed.\"},{\"name\":\"version\",\"type\":[\"null\",\"string\"],\"doc\":\"Installed version of an extension.\",\"default\":null},{\"name\":\"availableVersion\",\"type\":[\"null\",\"string\"],\"doc\":\"Available version of an extension; null if its files are missing.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  PoolMeasured: {
  "type": "PoolMeasured",
  "fullName": "pgherald.connection_management.PoolMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Connections of this process to the server.",
  "schema": "{\"type\":\"record\",\"name\":\"PoolMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections of this process to the server.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PoolRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"Connections of this process to the server.\",\"fields\":[{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"Maximum number of connections to the server.\"},{\"name\":\"busy\",\"type\":\"long\",\"doc\":\"Busy connections.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Idle connections, kept for the next poll.\"},{\"name\":\"opening\",\"type\":\"long\",\"doc\":\"Connections being opened.\"},{\"name\":\"closing\",\"type\":\"long\",\"doc\":\"Connections being closed.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Requests that wait for a connection.\"},{\"name\":\"opened\",\"type\":\"long\",\"doc\":\"Connections opened since the process started.\"},{\"name\":\"exhausted\",\"type\":\"long\",\"doc\":\"Requests that timed out since the process started.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerAccessMeasured: {
  "type": "ServerAccessMeasured",
  "fullName": "pgherald.connection_management.ServerAccessMeasured",
  "folder": "connection-management",
  "kind": "measured",
  "severity": "info",
  "doc": "How pgherald is connected, its role, and which statistics the server records.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerAccessMeasured\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"How pgherald is connected, its role, and which statistics the server records.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ServerAccessRow\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server as the monitoring role sees it.\",\"fields\":[{\"name\":\"version\",\"type\":\"string\",\"doc\":\"server_version.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Database connected to first.\"},{\"name\":\"userName\",\"type\":\"string\",\"doc\":\"The monitoring role.\"},{\"name\":\"isSuperuser\",\"type\":\"boolean\",\"doc\":\"Whether it is a superuser.\"},{\"name\":\"tls\",\"type\":[\"null\",\"string\"],\"doc\":\"none, encrypted or verified.\",\"default\":null},{\"name\":\"cloudSigns\",\"type\":[\"null\",\"string\"],\"doc\":\"Roles and functions that exist only on managed services, separated by commas.\",\"default\":null},{\"name\":\"extensions\",\"type\":[\"null\",\"string\"],\"doc\":\"Extensions of the database connected to first, with their versions.\",\"default\":null},{\"name\":\"postmasterStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start time of the server; null if the role may not see it.\",\"default\":null},{\"name\":\"clockSkewMs\",\"type\":\"double\",\"doc\":\"Clock of the server minus the clock of pgherald, milliseconds.\"},{\"name\":\"roundTripMs\",\"type\":\"double\",\"doc\":\"Round-trip time of that query, milliseconds. The error of the skew is at most half of it.\"},{\"name\":\"isStatementsLoaded\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether the library of pg_stat_statements is loaded; null if the role may not see it.\",\"default\":null},{\"name\":\"preloadLibraries\",\"type\":[\"null\",\"string\"],\"doc\":\"shared_preload_libraries; null if the role may not see it.\",\"default\":null},{\"name\":\"trackActivities\",\"type\":[\"null\",\"string\"],\"doc\":\"track_activities.\",\"default\":null},{\"name\":\"trackCounts\",\"type\":[\"null\",\"string\"],\"doc\":\"track_counts.\",\"default\":null},{\"name\":\"trackFunctions\",\"type\":[\"null\",\"string\"],\"doc\":\"track_functions.\",\"default\":null},{\"name\":\"trackIoTiming\",\"type\":[\"null\",\"string\"],\"doc\":\"track_io_timing.\",\"default\":null},{\"name\":\"trackWalIoTiming\",\"type\":[\"null\",\"string\"],\"doc\":\"track_wal_io_timing (14+).\",\"default\":null},{\"name\":\"trackActivityQuerySize\",\"type\":[\"null\",\"long\"],\"doc\":\"track_activity_query_size, bytes.\",\"default\":null},{\"name\":\"computeQueryId\",\"type\":[\"null\",\"string\"],\"doc\":\"compute_query_id (14+).\",\"default\":null},{\"name\":\"statementsTrack\",\"type\":[\"null\",\"string\"],\"doc\":\"pg_stat_statements.track; null if it is not loaded.\",\"default\":null},{\"name\":\"statementsMax\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_stat_statements.max; null if it is not loaded.\",\"default\":null},{\"name\":\"isOwnTracked\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether pg_stat_statements counts statements of pgherald; null if it is not loaded.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerConnected: {
  "type": "ServerConnected",
  "fullName": "pgherald.connection_management.ServerConnected",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "info",
  "closes": "ServerUnreachable",
  "unit": "s",
  "doc": "The server answers, for the first time or again.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerConnected\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server answers, for the first time or again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ServerUnreachable\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Length of the outage, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"version\",\"type\":[\"null\",\"string\"],\"doc\":\"server_version; null if the server is no longer watched.\",\"default\":null},{\"name\":\"tls\",\"type\":[\"null\",\"string\"],\"doc\":\"none, encrypted or verified.\",\"default\":null},{\"name\":\"flavour\",\"type\":[\"null\",\"string\"],\"doc\":\"RDS, Aurora, Cloud SQL or Azure; null for other servers.\",\"default\":null},{\"name\":\"extensions\",\"type\":[\"null\",\"string\"],\"doc\":\"Extensions of the database connected to first, with their versions.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"The monitoring role.\",\"default\":null},{\"name\":\"warnings\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Warnings about the connection or the role.\",\"default\":[]},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  ServerRestarted: {
  "type": "ServerRestarted",
  "fullName": "pgherald.connection_management.ServerRestarted",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "warning",
  "doc": "The server restarted since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerRestarted\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server restarted since the poll before.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"startedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Start time of the server.\"},{\"name\":\"previousStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Start time before the restart.\"}]}"
},
  ServerUnreachable: {
  "type": "ServerUnreachable",
  "fullName": "pgherald.connection_management.ServerUnreachable",
  "folder": "connection-management",
  "kind": "decided",
  "severity": "critical",
  "opens": "ServerConnected",
  "doc": "The server could not be reached.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerUnreachable\",\"namespace\":\"pgherald.connection_management\",\"doc\":\"The server could not be reached.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"ServerConnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"class\",\"type\":\"string\",\"doc\":\"dns, refused, unreachable, timeout, tls, authentication, too-many-connections, starting-up, shutting-down, connection-lost, database-missing, unsupported-version, configuration or other.\"},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of PostgreSQL; null if the error did not come from PostgreSQL.\",\"default\":null},{\"name\":\"holders\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ConnectionHolder\",\"namespace\":\"pgherald\",\"doc\":\"A group of clients that holds connections.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name.\",\"default\":null},{\"name\":\"connections\",\"type\":\"long\",\"doc\":\"Number of connections.\"},{\"name\":\"idle\",\"type\":\"long\",\"doc\":\"Connections of these that are idle or idle in a transaction.\"}]}},\"doc\":\"Clients with the most connections when the server was last near its limit.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  BackendsMeasured: {
  "type": "BackendsMeasured",
  "fullName": "pgherald.database_metrics.BackendsMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Backends by database, type and state (pg_stat_activity).",
  "schema": "{\"type\":\"record\",\"name\":\"BackendsMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Backends by database, type and state (pg_stat_activity).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BackendRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Backends with the same database, type and state.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to; null for processes without one.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True if the filters of the target include it.\"},{\"name\":\"backendType\",\"type\":\"string\",\"doc\":\"backend_type; unknown if the role may not see it.\"},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"state of pg_stat_activity; unknown if the role may not see it, none for processes without one.\"},{\"name\":\"backends\",\"type\":\"long\",\"doc\":\"Number of backends.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Backends of these that wait for a lock.\"},{\"name\":\"oldestTransactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest open transaction among them, milliseconds.\",\"default\":null},{\"name\":\"oldestStateAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest time in this state, milliseconds.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  BackgroundWriterMeasured: {
  "type": "BackgroundWriterMeasured",
  "fullName": "pgherald.database_metrics.BackgroundWriterMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters of the background writer (pg_stat_bgwriter).",
  "schema": "{\"type\":\"record\",\"name\":\"BackgroundWriterMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Counters of the background writer (pg_stat_bgwriter).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BackgroundWriterRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"buffersAlloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers allocated.\",\"default\":null},{\"name\":\"buffersClean\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by the background writer.\",\"default\":null},{\"name\":\"maxwrittenClean\",\"type\":[\"null\",\"long\"],\"doc\":\"Rounds stopped because too many buffers were written.\",\"default\":null},{\"name\":\"buffersBackend\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by backends (before 17).\",\"default\":null},{\"name\":\"buffersBackendFsync\",\"type\":[\"null\",\"long\"],\"doc\":\"fsync calls made by backends (before 17).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  CheckpointerMeasured: {
  "type": "CheckpointerMeasured",
  "fullName": "pgherald.database_metrics.CheckpointerMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters of the checkpointer (pg_stat_checkpointer, before 17 pg_stat_bgwriter).",
  "schema": "{\"type\":\"record\",\"name\":\"CheckpointerMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Counters of the checkpointer (pg_stat_checkpointer, before 17 pg_stat_bgwriter).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CheckpointerRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"checkpointsTimed\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints due by time.\",\"default\":null},{\"name\":\"checkpointsRequested\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints requested.\",\"default\":null},{\"name\":\"checkpointsDone\",\"type\":[\"null\",\"long\"],\"doc\":\"Checkpoints completed (18+).\",\"default\":null},{\"name\":\"restartpointsTimed\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints due by time (17+).\",\"default\":null},{\"name\":\"restartpointsRequested\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints requested (17+).\",\"default\":null},{\"name\":\"restartpointsDone\",\"type\":[\"null\",\"long\"],\"doc\":\"Restartpoints completed (17+).\",\"default\":null},{\"name\":\"writeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds.\",\"default\":null},{\"name\":\"syncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent syncing, milliseconds.\",\"default\":null},{\"name\":\"buffersWritten\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers written by checkpoints.\",\"default\":null},{\"name\":\"slruWritten\",\"type\":[\"null\",\"long\"],\"doc\":\"SLRU buffers written (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  CustomMeasured: {
  "type": "CustomMeasured",
  "fullName": "pgherald.database_metrics.CustomMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Rows of a query that the operator configured; the group of the reading is its name.",
  "schema": "{\"type\":\"record\",\"name\":\"CustomMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Rows of a query that the operator configured; the group of the reading is its name.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"CustomRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One number of one row.\",\"fields\":[{\"name\":\"metric\",\"type\":\"string\",\"doc\":\"Name of the metric.\"},{\"name\":\"column\",\"type\":\"string\",\"doc\":\"Column of the query that holds the number.\",\"default\":\"\"},{\"name\":\"instrument\",\"type\":\"string\",\"doc\":\"counter, upDownCounter or gauge.\"},{\"name\":\"unit\",\"type\":\"string\",\"doc\":\"Unit of the metric.\"},{\"name\":\"description\",\"type\":\"string\",\"doc\":\"Description of the metric.\"},{\"name\":\"isWhole\",\"type\":\"boolean\",\"doc\":\"Whether the values are whole numbers.\"},{\"name\":\"attributeNames\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Columns declared as attributes.\"},{\"name\":\"attributeValues\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Values of these columns; empty for NULL.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"The number; null for NULL.\",\"default\":null}]}},\"doc\":\"One for each metric of each row.\"}]}"
},
  DatabaseSizesMeasured: {
  "type": "DatabaseSizesMeasured",
  "fullName": "pgherald.database_metrics.DatabaseSizesMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Bytes on disk of each database.",
  "schema": "{\"type\":\"record\",\"name\":\"DatabaseSizesMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Bytes on disk of each database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseSizeRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True if the filters of the target include it.\"},{\"name\":\"sizeBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database_size; null without CONNECT or pg_read_all_stats.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  DatabasesMeasured: {
  "type": "DatabasesMeasured",
  "fullName": "pgherald.database_metrics.DatabasesMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts).",
  "schema": "{\"type\":\"record\",\"name\":\"DatabasesMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The databases of a server and their counters (pg_stat_database, pg_stat_database_conflicts).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"isTemplate\",\"type\":\"boolean\",\"doc\":\"pg_database.datistemplate.\"},{\"name\":\"allowsConnections\",\"type\":\"boolean\",\"doc\":\"pg_database.datallowconn.\"},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True if the filters of the target include it.\"},{\"name\":\"connectionLimit\",\"type\":\"long\",\"doc\":\"pg_database.datconnlimit; -1 is no limit.\"},{\"name\":\"numBackends\",\"type\":[\"null\",\"long\"],\"doc\":\"Backends connected now (numbackends).\",\"default\":null},{\"name\":\"xactCommit\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions committed.\",\"default\":null},{\"name\":\"xactRollback\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions rolled back.\",\"default\":null},{\"name\":\"blksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks read from disk or the operating system.\",\"default\":null},{\"name\":\"blksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks found in shared buffers.\",\"default\":null},{\"name\":\"tupReturned\",\"type\":[\"null\",\"long\"],\"doc\":\"Live rows fetched by scans.\",\"default\":null},{\"name\":\"tupFetched\",\"type\":[\"null\",\"long\"],\"doc\":\"Live rows fetched by index scans.\",\"default\":null},{\"name\":\"tupInserted\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows inserted.\",\"default\":null},{\"name\":\"tupUpdated\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows updated.\",\"default\":null},{\"name\":\"tupDeleted\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows deleted.\",\"default\":null},{\"name\":\"conflicts\",\"type\":[\"null\",\"long\"],\"doc\":\"Queries cancelled by recovery, all kinds.\",\"default\":null},{\"name\":\"conflTablespace\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled because a tablespace was dropped.\",\"default\":null},{\"name\":\"conflLock\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a lock timeout of recovery.\",\"default\":null},{\"name\":\"conflSnapshot\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by an old snapshot.\",\"default\":null},{\"name\":\"conflBufferpin\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a pinned buffer.\",\"default\":null},{\"name\":\"conflDeadlock\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a deadlock with recovery.\",\"default\":null},{\"name\":\"conflActiveLogicalslot\",\"type\":[\"null\",\"long\"],\"doc\":\"Cancelled by a logical slot (16+).\",\"default\":null},{\"name\":\"tempFiles\",\"type\":[\"null\",\"long\"],\"doc\":\"Temporary files written.\",\"default\":null},{\"name\":\"tempBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes written to temporary files.\",\"default\":null},{\"name\":\"deadlocks\",\"type\":[\"null\",\"long\"],\"doc\":\"Deadlocks detected.\",\"default\":null},{\"name\":\"checksumFailures\",\"type\":[\"null\",\"long\"],\"doc\":\"Checksum failures; null where checksums are off.\",\"default\":null},{\"name\":\"blkReadTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading blocks, milliseconds; 0 unless track_io_timing.\",\"default\":null},{\"name\":\"blkWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing blocks, milliseconds; 0 unless track_io_timing.\",\"default\":null},{\"name\":\"sessionTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent by sessions, milliseconds (14+).\",\"default\":null},{\"name\":\"activeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent executing statements, milliseconds (14+).\",\"default\":null},{\"name\":\"idleInTransactionTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time idle in a transaction, milliseconds (14+).\",\"default\":null},{\"name\":\"sessions\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions established (14+).\",\"default\":null},{\"name\":\"sessionsAbandoned\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions lost with their client (14+).\",\"default\":null},{\"name\":\"sessionsFatal\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions ended by an error (14+).\",\"default\":null},{\"name\":\"sessionsKilled\",\"type\":[\"null\",\"long\"],\"doc\":\"Sessions killed (14+).\",\"default\":null},{\"name\":\"parallelWorkersToLaunch\",\"type\":[\"null\",\"long\"],\"doc\":\"Parallel workers planned (18+).\",\"default\":null},{\"name\":\"parallelWorkersLaunched\",\"type\":[\"null\",\"long\"],\"doc\":\"Parallel workers launched (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of the database's statistics; null if never.\",\"default\":null},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Epoch of the database's cumulative statistics.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for this row; null if unknown.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  DeadlockDetected: {
  "type": "DeadlockDetected",
  "fullName": "pgherald.database_metrics.DeadlockDetected",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "warning",
  "doc": "PostgreSQL counted deadlocks since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"DeadlockDetected\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"PostgreSQL counted deadlocks since the poll before.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Deadlocks since the poll before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"}]}"
},
  HorizonMeasured: {
  "type": "HorizonMeasured",
  "fullName": "pgherald.database_metrics.HorizonMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Transactions, slots and standbys that hold back the removal of dead rows: the oldest of each kind.",
  "schema": "{\"type\":\"record\",\"name\":\"HorizonMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Transactions, slots and standbys that hold back the removal of dead rows: the oldest of each kind.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"HorizonRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest holder of its kind.\",\"fields\":[{\"name\":\"holder\",\"type\":\"string\",\"doc\":\"backend, prepared-transaction, slot, slot-catalog or standby.\"},{\"name\":\"holderName\",\"type\":\"string\",\"doc\":\"pid of the backend, gid of the prepared transaction, name of the slot, application of the standby.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"xidAge\",\"type\":\"long\",\"doc\":\"Age of the horizon it holds back, transactions.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  IoMeasured: {
  "type": "IoMeasured",
  "fullName": "pgherald.database_metrics.IoMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "I/O by backend type, object and context (pg_stat_io, 16+).",
  "schema": "{\"type\":\"record\",\"name\":\"IoMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"I/O by backend type, object and context (pg_stat_io, 16+).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IoRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One kind of I/O; numbers are null where PostgreSQL reports that it cannot happen.\",\"fields\":[{\"name\":\"backendType\",\"type\":\"string\",\"doc\":\"backend_type.\"},{\"name\":\"object\",\"type\":\"string\",\"doc\":\"relation, temp relation or wal.\"},{\"name\":\"ioContext\",\"type\":\"string\",\"doc\":\"context: normal, vacuum, bulkread, bulkwrite or init.\"},{\"name\":\"reads\",\"type\":[\"null\",\"long\"],\"doc\":\"Read operations.\",\"default\":null},{\"name\":\"readBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes read.\",\"default\":null},{\"name\":\"readTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading, milliseconds.\",\"default\":null},{\"name\":\"writes\",\"type\":[\"null\",\"long\"],\"doc\":\"Write operations.\",\"default\":null},{\"name\":\"writeBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes written.\",\"default\":null},{\"name\":\"writeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds.\",\"default\":null},{\"name\":\"writebacks\",\"type\":[\"null\",\"long\"],\"doc\":\"Units asked to be written back.\",\"default\":null},{\"name\":\"writebackTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent on writeback, milliseconds.\",\"default\":null},{\"name\":\"extends\",\"type\":[\"null\",\"long\"],\"doc\":\"Relation extensions.\",\"default\":null},{\"name\":\"extendBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes of extensions.\",\"default\":null},{\"name\":\"extendTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent extending, milliseconds.\",\"default\":null},{\"name\":\"hits\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks found in shared buffers.\",\"default\":null},{\"name\":\"evictions\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks evicted for another.\",\"default\":null},{\"name\":\"reuses\",\"type\":[\"null\",\"long\"],\"doc\":\"Buffers of a ring reused.\",\"default\":null},{\"name\":\"fsyncs\",\"type\":[\"null\",\"long\"],\"doc\":\"fsync calls.\",\"default\":null},{\"name\":\"fsyncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent in fsync, milliseconds.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  LocksMeasured: {
  "type": "LocksMeasured",
  "fullName": "pgherald.database_metrics.LocksMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Locks of one database by relation, mode and type (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"LocksMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks of one database by relation, mode and type (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks with the same relation, mode and type.\",\"fields\":[{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Locked relation; null for other lock targets.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"locktype.\"},{\"name\":\"mode\",\"type\":\"string\",\"doc\":\"Lock mode.\"},{\"name\":\"granted\",\"type\":\"long\",\"doc\":\"Locks held.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Locks waited for.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  ServerMeasured: {
  "type": "ServerMeasured",
  "fullName": "pgherald.database_metrics.ServerMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Limits and times of the server.",
  "schema": "{\"type\":\"record\",\"name\":\"ServerMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Limits and times of the server.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ServerRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"maxConnections\",\"type\":\"long\",\"doc\":\"max_connections.\"},{\"name\":\"superuserReservedConnections\",\"type\":\"long\",\"doc\":\"superuser_reserved_connections.\"},{\"name\":\"reservedConnections\",\"type\":[\"null\",\"long\"],\"doc\":\"reserved_connections (16+).\",\"default\":null},{\"name\":\"databasesWatched\",\"type\":\"long\",\"doc\":\"Databases that the filters of the target include.\"},{\"name\":\"postmasterStartTime\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the server started.\",\"default\":null},{\"name\":\"configurationLoadTime\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its configuration was last loaded.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  SettingChanged: {
  "type": "SettingChanged",
  "fullName": "pgherald.database_metrics.SettingChanged",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "doc": "A setting has a different value than at the reading before.",
  "schema": "{\"type\":\"record\",\"name\":\"SettingChanged\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"A setting has a different value than at the reading before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"setting\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"previousValue\",\"type\":[\"null\",\"string\"],\"doc\":\"Previous value; null if withheld or new.\",\"default\":null},{\"name\":\"newValue\",\"type\":[\"null\",\"string\"],\"doc\":\"Current value; null if withheld or removed.\",\"default\":null},{\"name\":\"unit\",\"type\":[\"null\",\"string\"],\"doc\":\"Unit of the values.\",\"default\":null},{\"name\":\"source\",\"type\":\"string\",\"doc\":\"Source of the value.\"},{\"name\":\"pendingRestart\",\"type\":\"boolean\",\"doc\":\"True if the change takes effect after a restart.\"},{\"name\":\"withheld\",\"type\":\"boolean\",\"doc\":\"True if the values may hold a secret and are not published.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  SettingsMeasured: {
  "type": "SettingsMeasured",
  "fullName": "pgherald.database_metrics.SettingsMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Settings of the server (pg_settings).",
  "schema": "{\"type\":\"record\",\"name\":\"SettingsMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Settings of the server (pg_settings).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SettingRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One setting.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the setting.\"},{\"name\":\"setting\",\"type\":[\"null\",\"string\"],\"doc\":\"Value; null if withheld.\",\"default\":null},{\"name\":\"unit\",\"type\":[\"null\",\"string\"],\"doc\":\"Unit of the value.\",\"default\":null},{\"name\":\"source\",\"type\":\"string\",\"doc\":\"Source of the value.\"},{\"name\":\"pendingRestart\",\"type\":\"boolean\",\"doc\":\"True if a changed value waits for a restart.\"},{\"name\":\"withheld\",\"type\":\"boolean\",\"doc\":\"True for settings whose value may hold a secret. No event contains such a value.\"},{\"name\":\"changed\",\"type\":[\"null\",\"boolean\"],\"doc\":\"For a withheld setting, whether its value differs from the reading before; null without one.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  SharedLocksMeasured: {
  "type": "SharedLocksMeasured",
  "fullName": "pgherald.database_metrics.SharedLocksMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Locks that belong to no single database: transaction ids and shared relations (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"SharedLocksMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks that belong to no single database: transaction ids and shared relations (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SharedLockRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Locks with the same relation, mode and type.\",\"fields\":[{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Locked shared relation; null for other lock targets.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"locktype.\"},{\"name\":\"mode\",\"type\":\"string\",\"doc\":\"Lock mode.\"},{\"name\":\"granted\",\"type\":\"long\",\"doc\":\"Locks held.\"},{\"name\":\"waiting\",\"type\":\"long\",\"doc\":\"Locks waited for.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  StatsReset: {
  "type": "StatsReset",
  "fullName": "pgherald.database_metrics.StatsReset",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "doc": "The cumulative statistics began a new epoch: they were reset, or a restart or crash lost them. Counters from before and after do not compare.",
  "schema": "{\"type\":\"record\",\"name\":\"StatsReset\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The cumulative statistics began a new epoch: they were reset, or a restart or crash lost them. Counters from before and after do not compare.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Name of the database, or of the server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"The database; null for the server's own views.\",\"default\":null},{\"name\":\"previousEpoch\",\"type\":\"string\",\"doc\":\"Previous epoch.\"},{\"name\":\"newEpoch\",\"type\":\"string\",\"doc\":\"Current epoch.\"}]}"
},
  WalDirectoryMeasured: {
  "type": "WalDirectoryMeasured",
  "fullName": "pgherald.database_metrics.WalDirectoryMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Files in pg_wal.",
  "schema": "{\"type\":\"record\",\"name\":\"WalDirectoryMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Files in pg_wal.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalDirectoryRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"walFiles\",\"type\":\"long\",\"doc\":\"Files in pg_wal.\"},{\"name\":\"walDirectoryBytes\",\"type\":\"long\",\"doc\":\"Their size, bytes.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WalMeasured: {
  "type": "WalMeasured",
  "fullName": "pgherald.database_metrics.WalMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "WAL generated (pg_stat_wal, 14+).",
  "schema": "{\"type\":\"record\",\"name\":\"WalMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"WAL generated (pg_stat_wal, 14+).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"walRecords\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL records generated.\",\"default\":null},{\"name\":\"walFpi\",\"type\":[\"null\",\"long\"],\"doc\":\"Full page images generated.\",\"default\":null},{\"name\":\"walBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes of WAL generated.\",\"default\":null},{\"name\":\"walBuffersFull\",\"type\":[\"null\",\"long\"],\"doc\":\"Times WAL was written because the buffers were full.\",\"default\":null},{\"name\":\"walWrites\",\"type\":[\"null\",\"long\"],\"doc\":\"Writes of WAL buffers (14 to 17; later in pg_stat_io).\",\"default\":null},{\"name\":\"walSyncs\",\"type\":[\"null\",\"long\"],\"doc\":\"Syncs of WAL files (14 to 17).\",\"default\":null},{\"name\":\"walWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing, milliseconds (14 to 17).\",\"default\":null},{\"name\":\"walSyncTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent syncing, milliseconds (14 to 17).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Last reset of these counters.\",\"default\":null}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WraparoundForecast: {
  "type": "WraparoundForecast",
  "fullName": "pgherald.database_metrics.WraparoundForecast",
  "folder": "database-metrics",
  "kind": "recorded",
  "severity": "info",
  "doc": "Share of the transaction ids and multixacts that each database has used, and when they run out at the present rate.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundForecast\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Share of the transaction ids and multixacts that each database has used, and when they run out at the present rate.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"databases\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"DatabaseForecast\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One counter of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":\"long\",\"doc\":\"Age of the oldest id.\"},{\"name\":\"usedPct\",\"type\":\"double\",\"doc\":\"Age, percent of all ids.\"},{\"name\":\"toForcedVacuumPct\",\"type\":\"double\",\"doc\":\"Age, percent of the age at which autovacuum is forced.\"},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown.\",\"default\":null}]}},\"doc\":\"One for each database and counter.\"},{\"name\":\"xidPerHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Transaction ids used per hour over the last hour; null until an hour was observed.\",\"default\":null},{\"name\":\"xidPerHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"The same over the last day.\",\"default\":null},{\"name\":\"multixactPerHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Multixacts used per hour over the last hour; null until an hour was observed.\",\"default\":null},{\"name\":\"multixactPerHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"The same over the last day.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  WraparoundMeasured: {
  "type": "WraparoundMeasured",
  "fullName": "pgherald.database_metrics.WraparoundMeasured",
  "folder": "database-metrics",
  "kind": "measured",
  "severity": "info",
  "doc": "Age of each database's oldest transaction id and multixact.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundMeasured\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"Age of each database's oldest transaction id and multixact.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WraparoundRow\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"One database; also those that allow no connections.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"},{\"name\":\"xidAge\",\"type\":[\"null\",\"long\"],\"doc\":\"age(datfrozenxid), transactions; null if datfrozenxid is 0, which is not an id.\",\"default\":null},{\"name\":\"multixactAge\",\"type\":[\"null\",\"long\"],\"doc\":\"mxid_age(datminmxid), multixacts; null if datminmxid is 0, which is not an id.\",\"default\":null},{\"name\":\"freezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_freeze_max_age, transactions.\"},{\"name\":\"multixactFreezeMaxAge\",\"type\":\"long\",\"doc\":\"autovacuum_multixact_freeze_max_age, multixacts.\"},{\"name\":\"nextXid\",\"type\":\"long\",\"doc\":\"Next transaction id, with its epoch.\"},{\"name\":\"nextMultixact\",\"type\":\"long\",\"doc\":\"Next multixact id, without epoch.\"}]}},\"doc\":\"One per row of the view.\"}]}"
},
  WraparoundRiskCleared: {
  "type": "WraparoundRiskCleared",
  "fullName": "pgherald.database_metrics.WraparoundRiskCleared",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "info",
  "closes": "WraparoundRiskRaised",
  "unit": "%",
  "doc": "The oldest id of a database is well below the limit again.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundRiskCleared\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest id of a database is well below the limit again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"WraparoundRiskRaised\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and counter.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, percent of all ids.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode opened, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest id; null if the database is gone.\",\"default\":null},{\"name\":\"toForcedVacuumPct\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, percent of the age at which autovacuum is forced; null if the database is gone.\",\"default\":null},{\"name\":\"perHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last hour; null until an hour was observed.\",\"default\":null},{\"name\":\"perHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last day; null until a day was observed.\",\"default\":null},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown.\",\"default\":null}]}"
},
  WraparoundRiskRaised: {
  "type": "WraparoundRiskRaised",
  "fullName": "pgherald.database_metrics.WraparoundRiskRaised",
  "folder": "database-metrics",
  "kind": "decided",
  "severity": "critical",
  "opens": "WraparoundRiskCleared",
  "unit": "%",
  "doc": "The oldest id of a database is close to wraparound.",
  "schema": "{\"type\":\"record\",\"name\":\"WraparoundRiskRaised\",\"namespace\":\"pgherald.database_metrics\",\"doc\":\"The oldest id of a database is close to wraparound.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"WraparoundRiskCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and counter.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, percent of all ids.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"counter\",\"type\":\"string\",\"doc\":\"xid or multixact.\"},{\"name\":\"age\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest id; null if the database is gone.\",\"default\":null},{\"name\":\"toForcedVacuumPct\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, percent of the age at which autovacuum is forced; null if the database is gone.\",\"default\":null},{\"name\":\"perHour1h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last hour; null until an hour was observed.\",\"default\":null},{\"name\":\"perHour24h\",\"type\":[\"null\",\"double\"],\"doc\":\"Ids used per hour over the last day; null until a day was observed.\",\"default\":null},{\"name\":\"hoursToForcedVacuum\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until autovacuum is forced, at the rate of the last hour; null if unknown or past.\",\"default\":null},{\"name\":\"hoursToStop\",\"type\":[\"null\",\"double\"],\"doc\":\"Hours until PostgreSQL refuses new ids, at the rate of the last hour; null if unknown.\",\"default\":null}]}"
},
  ActivityMeasured: {
  "type": "ActivityMeasured",
  "fullName": "pgherald.query_analysis.ActivityMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Sessions that are active, in a transaction, blocking others, or active recently (pg_stat_activity).",
  "schema": "{\"type\":\"record\",\"name\":\"ActivityMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Sessions that are active, in a transaction, blocking others, or active recently (pg_stat_activity).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ActivityRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"leaderPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Leader of its parallel group; null if it is not a parallel worker.\",\"default\":null},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role logged in as.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the session.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Address of the client; null for a Unix socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Port of the client; -1 for a Unix socket.\",\"default\":null},{\"name\":\"clientHostname\",\"type\":[\"null\",\"string\"],\"doc\":\"Host name of the client, if the server looks it up.\",\"default\":null},{\"name\":\"backendStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the session began.\",\"default\":null},{\"name\":\"transactionStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its transaction began; null if none is open.\",\"default\":null},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its last statement began.\",\"default\":null},{\"name\":\"queryStartedText\",\"type\":[\"null\",\"string\"],\"doc\":\"The same, as PostgreSQL prints it.\",\"default\":null},{\"name\":\"stateChangedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its state changed last.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of pg_stat_activity; null if the role may not see it.\",\"default\":null},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"Wait event type.\",\"default\":null},{\"name\":\"waitEvent\",\"type\":[\"null\",\"string\"],\"doc\":\"Wait event.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null before 14, or if it is not computed.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement; null if there is none, or the role may not see it.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Statement of the session, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True if the end of the statement is missing.\",\"default\":null},{\"name\":\"blockingPids\",\"type\":[\"null\",\"string\"],\"doc\":\"pids of the backends it waits for, as a PostgreSQL array; null if it waits for no lock.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"lockWaitStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of the wait; null before 14.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  BlockingCleared: {
  "type": "BlockingCleared",
  "fullName": "pgherald.query_analysis.BlockingCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "BlockingDetected",
  "unit": "s",
  "doc": "No session waits for the blocking session any more.",
  "schema": "{\"type\":\"record\",\"name\":\"BlockingCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"No session waits for the blocking session any more.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"BlockingDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Blocking backend and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest wait, seconds; on the closing event as last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"rootPid\",\"type\":\"long\",\"doc\":\"Blocking backend at the root of the chain; it waits for no lock.\"}]}"
},
  BlockingDetected: {
  "type": "BlockingDetected",
  "fullName": "pgherald.query_analysis.BlockingDetected",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "BlockingCleared",
  "doc": "A session has blocked others for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"BlockingDetected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session has blocked others for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"BlockingCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Blocking backend and its database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Longest wait, seconds; on the closing event as last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"rootPid\",\"type\":\"long\",\"doc\":\"Blocking backend at the root of the chain; it waits for no lock.\"},{\"name\":\"sessions\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BlockingSession\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The blocking session, or one that waits for it.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"blockedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"pids of the backends it waits for, as a PostgreSQL array; null for the root.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"Its state.\",\"default\":null},{\"name\":\"transactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of its transaction, milliseconds.\",\"default\":null},{\"name\":\"waitMs\",\"type\":[\"null\",\"double\"],\"doc\":\"How long it has waited, milliseconds; null for the root.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the relation it waits for.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Relation it waits for.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Statement of the session, literals as ?.\",\"default\":null}]}},\"doc\":\"The root, then the sessions that wait for it, longest wait first; at most 100, texts cut to 1 kB.\"},{\"name\":\"waiters\",\"type\":\"long\",\"doc\":\"Sessions that wait for it, directly or indirectly.\",\"default\":0},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  BudgetExceeded: {
  "type": "BudgetExceeded",
  "fullName": "pgherald.query_analysis.BudgetExceeded",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "BudgetExceededCleared",
  "unit": "%",
  "doc": "pgherald's statements exceed their cost limit. Polls become less frequent.",
  "schema": "{\"type\":\"record\",\"name\":\"BudgetExceeded\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pgherald's statements exceed their cost limit. Polls become less frequent.\",\"severity\":\"warning\",\"opens\":\"BudgetExceededCleared\",\"kind\":\"decided\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"statements of pgherald.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of pgherald's statements, percent of the window.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"costLimit, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"Pace: how many times longer than configured the polls are apart.\"}]}"
},
  BudgetExceededCleared: {
  "type": "BudgetExceededCleared",
  "fullName": "pgherald.query_analysis.BudgetExceededCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "BudgetExceeded",
  "unit": "%",
  "doc": "pgherald's statements are below their cost limit at the configured cadence.",
  "schema": "{\"type\":\"record\",\"name\":\"BudgetExceededCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pgherald's statements are below their cost limit at the configured cadence.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"BudgetExceeded\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"statements of pgherald.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of pgherald's statements, percent of the window.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"costLimit, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slowdown\",\"type\":\"long\",\"doc\":\"Pace: how many times longer than configured the polls are apart.\"}]}"
},
  LockWaitsMeasured: {
  "type": "LockWaitsMeasured",
  "fullName": "pgherald.query_analysis.LockWaitsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Relations whose locks sessions of one database wait for (pg_locks).",
  "schema": "{\"type\":\"record\",\"name\":\"LockWaitsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Relations whose locks sessions of one database wait for (pg_locks).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"LockWaitRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A waiting session.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the relation.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name of the relation.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"Oid of the relation.\"},{\"name\":\"lockType\",\"type\":\"string\",\"doc\":\"relation, tuple, page, extend ...\"}]}},\"doc\":\"One per row of the statement.\"}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"LongTransactionCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A long transaction has ended.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"LongTransactionDetected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend and database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, seconds; on the closing event as last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"transactionStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it began.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"LongTransactionDetected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A transaction has been open for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"LongTransactionCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Backend and database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Age, seconds; on the closing event as last seen.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"transactionStartedAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When it began.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its database.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its application_name.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of the session.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its last statement.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its last statement, literals as ?.\",\"default\":null}]}"
},
  MonitoringCostSummarized: {
  "type": "MonitoringCostSummarized",
  "fullName": "pgherald.query_analysis.MonitoringCostSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "Cost of pgherald's statements between two readings of pg_stat_statements. They are recognised by the marker in their text, from any process and context.",
  "schema": "{\"type\":\"record\",\"name\":\"MonitoringCostSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Cost of pgherald's statements between two readings of pg_stat_statements. They are recognised by the marker in their text, from any process and context.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"windowStart\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"The reading before.\"},{\"name\":\"windowEnd\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"This reading.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Executions of pgherald's statements.\"},{\"name\":\"ownTimeMs\",\"type\":\"double\",\"doc\":\"Execution time of pgherald's statements, milliseconds.\"},{\"name\":\"unreadTimeMs\",\"type\":\"double\",\"doc\":\"Time of statements of the monitoring role whose text is not read yet; they may be pgherald's.\"},{\"name\":\"totalTimeMs\",\"type\":\"double\",\"doc\":\"Time of all statements, milliseconds.\"},{\"name\":\"sharePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of pgherald's statements, percent of the time of all statements; null if nothing ran.\",\"default\":null},{\"name\":\"loadPct\",\"type\":\"double\",\"doc\":\"Time of pgherald's statements, percent of the window; 100 keeps one processor busy.\"}]}"
},
  PlanCached: {
  "type": "PlanCached",
  "fullName": "pgherald.query_analysis.PlanCached",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "The plan of a statement was read for the first time, or has changed.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanCached\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement was read for the first time, or has changed.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: planned for the types of its parameters, not their values.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"16 hexadecimal digits, equal for plans that differ only in costs and estimates.\"},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Cost of the whole plan as the planner estimates it.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"EXPLAIN (FORMAT JSON), literals as ?; null if it is too long to be kept.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  PlanChanged: {
  "type": "PlanChanged",
  "fullName": "pgherald.query_analysis.PlanChanged",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "doc": "The generic plan of a statement has a new shape.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanChanged\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The generic plan of a statement has a new shape.\",\"kind\":\"decided\",\"severity\":\"warning\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Estimated cost of the new plan.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: planned for the types of its parameters, not their values.\"},{\"name\":\"previousShape\",\"type\":\"string\",\"doc\":\"Previous shape.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"Current shape.\"},{\"name\":\"previousCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Previous estimated cost.\",\"default\":null},{\"name\":\"cost\",\"type\":[\"null\",\"double\"],\"doc\":\"Current estimated cost.\",\"default\":null}]}"
},
  PlanExpired: {
  "type": "PlanExpired",
  "fullName": "pgherald.query_analysis.PlanExpired",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A plan left the plan cache.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanExpired\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A plan left the plan cache.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Database, role, query identifier and level of the statement.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"shape\",\"type\":\"string\",\"doc\":\"Shape of the plan.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"ttl: it is too old; evicted: the cache is full; changed: the statement has a new plan.\"}]}"
},
  PlanMeasured: {
  "type": "PlanMeasured",
  "fullName": "pgherald.query_analysis.PlanMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Plans of requested statements, from EXPLAIN without running them; literals as ?.",
  "schema": "{\"type\":\"record\",\"name\":\"PlanMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Plans of requested statements, from EXPLAIN without running them; literals as ?.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"PlanRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The plan of a statement, or the reason for its absence.\",\"fields\":[{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"planKind\",\"type\":\"string\",\"doc\":\"generic: planned for the types of its parameters, not their values.\"},{\"name\":\"shape\",\"type\":[\"null\",\"string\"],\"doc\":\"16 hexadecimal digits, equal for plans that differ only in costs and estimates; null without a plan.\",\"default\":null},{\"name\":\"totalCost\",\"type\":[\"null\",\"double\"],\"doc\":\"Cost of the whole plan as the planner estimates it.\",\"default\":null},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"EXPLAIN (FORMAT JSON), literals as ?.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why there is no plan: denied, truncated, not-explainable, unparsable, failed, own, foreign, unread, budget, pooler, or unchanged (it failed before, and its relations have not changed since).\",\"default\":null},{\"name\":\"sqlstate\",\"type\":[\"null\",\"string\"],\"doc\":\"SQLSTATE of the failure.\",\"default\":null},{\"name\":\"relations\",\"type\":[\"null\",\"string\"],\"doc\":\"Digest of the relations that a statement names whose EXPLAIN failed.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  QueryObfuscated: {
  "type": "QueryObfuscated",
  "fullName": "pgherald.query_analysis.QueryObfuscated",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A statement was seen for the first time. Reports its fingerprint and normalized text.",
  "schema": "{\"type\":\"record\",\"name\":\"QueryObfuscated\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement was seen for the first time. Reports its fingerprint and normalized text.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"The fingerprint.\"},{\"name\":\"fingerprint\",\"type\":\"string\",\"doc\":\"16 hexadecimal digits, by PostgreSQL's parser.\"},{\"name\":\"queryText\",\"type\":\"string\",\"doc\":\"The statement, literals as ?.\"},{\"name\":\"queryIsCut\",\"type\":\"boolean\",\"doc\":\"True if the end of the statement is missing.\"}]}"
},
  QuerySampleCollected: {
  "type": "QuerySampleCollected",
  "fullName": "pgherald.query_analysis.QuerySampleCollected",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A session was active, in a transaction, blocking others, or had just ended a statement.",
  "schema": "{\"type\":\"record\",\"name\":\"QuerySampleCollected\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A session was active, in a transaction, blocking others, or had just ended a statement.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Distinguishes the samples of a poll: the pid.\"},{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process id of the backend.\"},{\"name\":\"leaderPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Leader of its parallel group; null if it is not a parallel worker.\",\"default\":null},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database connected to.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role logged in as.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the session.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Address of the client; null for a Unix socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Port of the client; -1 for a Unix socket.\",\"default\":null},{\"name\":\"clientHostname\",\"type\":[\"null\",\"string\"],\"doc\":\"Host name of the client, if the server looks it up.\",\"default\":null},{\"name\":\"backendStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the session began.\",\"default\":null},{\"name\":\"transactionStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its transaction began; null if none is open.\",\"default\":null},{\"name\":\"queryStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its last statement began.\",\"default\":null},{\"name\":\"queryStartedText\",\"type\":[\"null\",\"string\"],\"doc\":\"The same, as PostgreSQL prints it.\",\"default\":null},{\"name\":\"stateChangedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When its state changed last.\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"State of pg_stat_activity; null if the role may not see it.\",\"default\":null},{\"name\":\"waitEventType\",\"type\":[\"null\",\"string\"],\"doc\":\"Wait event type.\",\"default\":null},{\"name\":\"waitEvent\",\"type\":[\"null\",\"string\"],\"doc\":\"Wait event.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null before 14, or if it is not computed.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its statement; null if there is none, or the role may not see it.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Statement of the session, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True if the end of the statement is missing.\",\"default\":null},{\"name\":\"blockingPids\",\"type\":[\"null\",\"string\"],\"doc\":\"pids of the backends it waits for, as a PostgreSQL array; null if it waits for no lock.\",\"default\":null},{\"name\":\"lockType\",\"type\":[\"null\",\"string\"],\"doc\":\"Type of the lock it waits for.\",\"default\":null},{\"name\":\"lockMode\",\"type\":[\"null\",\"string\"],\"doc\":\"Mode of the lock it waits for.\",\"default\":null},{\"name\":\"lockWaitStartedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of the wait; null before 14.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Running time of its statement, milliseconds; null if unknown.\",\"default\":null},{\"name\":\"transactionAgeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of its transaction, milliseconds.\",\"default\":null},{\"name\":\"lockWaitMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it has waited for its lock, milliseconds.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the relation it waits for.\",\"default\":null},{\"name\":\"relationName\",\"type\":[\"null\",\"string\"],\"doc\":\"Relation it waits for.\",\"default\":null},{\"name\":\"traceId\",\"type\":[\"null\",\"string\"],\"doc\":\"Trace it belongs to, by a traceparent in its application_name.\",\"default\":null},{\"name\":\"spanId\",\"type\":[\"null\",\"string\"],\"doc\":\"Span it belongs to.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  QuerySamplesSummarized: {
  "type": "QuerySamplesSummarized",
  "fullName": "pgherald.query_analysis.QuerySamplesSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "The sessions of a poll were sampled.",
  "schema": "{\"type\":\"record\",\"name\":\"QuerySamplesSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The sessions of a poll were sampled.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"sessions\",\"type\":\"long\",\"doc\":\"Sessions read.\"},{\"name\":\"sampled\",\"type\":\"long\",\"doc\":\"Published sessions, one QuerySampleCollected each.\"},{\"name\":\"hidden\",\"type\":\"long\",\"doc\":\"Sessions that the role may not see; grant pg_monitor.\"},{\"name\":\"cut\",\"type\":\"long\",\"doc\":\"Sessions omitted because of the limit.\"}]}"
},
  StatementStatsMeasured: {
  "type": "StatementStatsMeasured",
  "fullName": "pgherald.query_analysis.StatementStatsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Statements and their counters, without text (pg_stat_statements).",
  "schema": "{\"type\":\"record\",\"name\":\"StatementStatsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Statements and their counters, without text (pg_stat_statements).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement of one role in one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name; null if the database or role was dropped.\",\"default\":null},{\"name\":\"watched\",\"type\":\"boolean\",\"doc\":\"True if the filters of the target include its database.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name; null if the database or role was dropped.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier; null if the role may not see it.\",\"default\":null},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Times executed.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned or affected.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent planning, milliseconds; null if the version of the extension does not track it.\",\"default\":null},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"},{\"name\":\"tempBlksRead\",\"type\":\"long\",\"doc\":\"Temporary blocks read.\"},{\"name\":\"tempBlksWritten\",\"type\":\"long\",\"doc\":\"Temporary blocks written.\"},{\"name\":\"blkReadTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent reading shared blocks, milliseconds.\",\"default\":null},{\"name\":\"blkWriteTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time spent writing shared blocks, milliseconds.\",\"default\":null},{\"name\":\"walBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL generated, bytes.\",\"default\":null},{\"name\":\"ownRole\",\"type\":\"boolean\",\"doc\":\"True if the monitoring role ran it.\"},{\"name\":\"statsSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting; null before version 1.11 of the extension.\",\"default\":null},{\"name\":\"dealloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Evictions from the view before its rows were read; null before version 1.9.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  StatementTextsMeasured: {
  "type": "StatementTextsMeasured",
  "fullName": "pgherald.query_analysis.StatementTextsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Texts of requested statements, literals as ?.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementTextsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Texts of requested statements, literals as ?.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementTextRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The text of a statement.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it ran in.\"},{\"name\":\"userOid\",\"type\":\"long\",\"doc\":\"Role that ran it.\"},{\"name\":\"queryId\",\"type\":{\"type\":\"long\",\"logicalType\":\"int64\"},\"doc\":\"Query identifier.\"},{\"name\":\"toplevel\",\"type\":\"boolean\",\"doc\":\"False if it ran inside a function.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Its fingerprint; null if the text is not available.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"The text, literals as ?.\",\"default\":null},{\"name\":\"queryIsCut\",\"type\":[\"null\",\"boolean\"],\"doc\":\"True if the end of the text is missing.\",\"default\":null},{\"name\":\"isOwn\",\"type\":\"boolean\",\"doc\":\"True for a statement of pgherald.\"},{\"name\":\"isUnranked\",\"type\":\"boolean\",\"doc\":\"True if the statement does not rank; its text serves the metrics of single statements.\",\"default\":false}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  StatementViewFull: {
  "type": "StatementViewFull",
  "fullName": "pgherald.query_analysis.StatementViewFull",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "warning",
  "opens": "StatementViewFullCleared",
  "doc": "pg_stat_statements evicted statements. Their counts since the reading before are lost.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewFull\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pg_stat_statements evicted statements. Their counts since the reading before are lost.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"StatementViewFullCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"pg_stat_statements.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Evictions since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"pg_stat_statements.max.\"}]}"
},
  StatementViewFullCleared: {
  "type": "StatementViewFullCleared",
  "fullName": "pgherald.query_analysis.StatementViewFullCleared",
  "folder": "query-analysis",
  "kind": "decided",
  "severity": "info",
  "closes": "StatementViewFull",
  "doc": "pg_stat_statements has evicted nothing for an hour.",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewFullCleared\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"pg_stat_statements has evicted nothing for an hour.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"StatementViewFull\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"pg_stat_statements.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Evictions since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"pg_stat_statements.max.\"}]}"
},
  StatementViewMeasured: {
  "type": "StatementViewMeasured",
  "fullName": "pgherald.query_analysis.StatementViewMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "The view of statements as a whole (pg_stat_statements_info).",
  "schema": "{\"type\":\"record\",\"name\":\"StatementViewMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The view of statements as a whole (pg_stat_statements_info).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StatementViewRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"The view.\",\"fields\":[{\"name\":\"dealloc\",\"type\":[\"null\",\"long\"],\"doc\":\"Evictions since the last reset; each drops the least used twentieth.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When it was last reset.\",\"default\":null},{\"name\":\"maxEntries\",\"type\":\"long\",\"doc\":\"Statements it holds at most.\"},{\"name\":\"activeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time all sessions spent executing, by pg_stat_database.\",\"default\":null},{\"name\":\"isOwnTracked\",\"type\":\"boolean\",\"doc\":\"Whether it counts statements of pgherald: a role may have pg_stat_statements.track = none.\",\"default\":true}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TopQueriesSummarized: {
  "type": "TopQueriesSummarized",
  "fullName": "pgherald.query_analysis.TopQueriesSummarized",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "Cumulative counters of the statements that ranked within the last hour.",
  "schema": "{\"type\":\"record\",\"name\":\"TopQueriesSummarized\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Cumulative counters of the statements that ranked within the last hour.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"queries\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TopQuerySummary\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Current counters of a statement that ranked recently.\",\"fields\":[{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database it ran in; null if dropped.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role that ran it; null if dropped.\",\"default\":null},{\"name\":\"queryId\",\"type\":\"string\",\"doc\":\"Query identifier, in decimal.\"},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text; null until the text is read.\",\"default\":null},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"How often it was executed.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time it spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":\"double\",\"doc\":\"Time it spent planning, milliseconds; 0 if that is not tracked.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows it returned or affected.\"},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"}]}},\"doc\":\"Sorted by identifier.\"}]}"
},
  TopQueryIdentified: {
  "type": "TopQueryIdentified",
  "fullName": "pgherald.query_analysis.TopQueryIdentified",
  "folder": "query-analysis",
  "kind": "recorded",
  "severity": "info",
  "doc": "A statement was among the most expensive ones since the reading before. Events without rank are sums: of a role whose statements the monitoring role may not see, and, last in each reading, of all other statements.",
  "schema": "{\"type\":\"record\",\"name\":\"TopQueryIdentified\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A statement was among the most expensive ones since the reading before. Events without rank are sums: of a role whose statements the monitoring role may not see, and, last in each reading, of all other statements.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"key\",\"type\":\"string\",\"doc\":\"Distinguishes the statements of a poll: the rank, hidden/<role>/<toplevel>, or other.\"},{\"name\":\"rank\",\"type\":[\"null\",\"long\"],\"doc\":\"1 for the most expensive; null for a sum.\",\"default\":null},{\"name\":\"windowStart\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of the reading before.\"},{\"name\":\"windowEnd\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Time of this reading.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Database it ran in.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"userOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Role that ran it.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name.\",\"default\":null},{\"name\":\"queryId\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Query identifier.\",\"default\":null},{\"name\":\"toplevel\",\"type\":[\"null\",\"boolean\"],\"doc\":\"False if it ran inside a function.\",\"default\":null},{\"name\":\"fingerprint\",\"type\":[\"null\",\"string\"],\"doc\":\"Fingerprint of its text.\",\"default\":null},{\"name\":\"queryText\",\"type\":[\"null\",\"string\"],\"doc\":\"Its text, literals as ?.\",\"default\":null},{\"name\":\"textState\",\"type\":\"string\",\"doc\":\"read, cut, unread (not read in time), withheld (the role may not see it; also for sums of hidden statements), or none for the sum of all others.\"},{\"name\":\"planJson\",\"type\":[\"null\",\"string\"],\"doc\":\"Its last generic plan, literals as ?; null without one, see planState.\",\"default\":null},{\"name\":\"planState\",\"type\":\"string\",\"doc\":\"known; none if it was not requested; else the reason, as in PlanMeasured.\",\"default\":\"none\"},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Number of statements: 1, or those in the sum.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Times executed in the window.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned or affected.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"},{\"name\":\"totalPlanTimeMs\",\"type\":\"double\",\"doc\":\"Time spent planning, milliseconds.\"},{\"name\":\"meanExecTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of one execution, milliseconds; null without executions.\",\"default\":null},{\"name\":\"sharedBlksHit\",\"type\":\"long\",\"doc\":\"Shared blocks found in the cache.\"},{\"name\":\"sharedBlksRead\",\"type\":\"long\",\"doc\":\"Shared blocks read.\"},{\"name\":\"sharedBlksDirtied\",\"type\":\"long\",\"doc\":\"Shared blocks dirtied.\"},{\"name\":\"sharedBlksWritten\",\"type\":\"long\",\"doc\":\"Shared blocks written.\"},{\"name\":\"tempBlksRead\",\"type\":\"long\",\"doc\":\"Temporary blocks read.\"},{\"name\":\"tempBlksWritten\",\"type\":\"long\",\"doc\":\"Temporary blocks written.\"},{\"name\":\"walBytes\",\"type\":\"long\",\"doc\":\"WAL generated, bytes.\"},{\"name\":\"restarted\",\"type\":\"boolean\",\"doc\":\"Its counters restarted in the window. Its work in the window before the restart is unknown.\"},{\"name\":\"approximate\",\"type\":\"boolean\",\"doc\":\"The numbers are a lower bound: entries were evicted in the window and this one may have been in the view before, or falling counters imply a restart.\"},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all statements in percent of the time sessions spent executing; null if unknown.\",\"default\":null},{\"name\":\"unattributed\",\"type\":\"long\",\"doc\":\"Omitted statements, whose work in the window is unknown, for example hidden ones after evictions.\"},{\"name\":\"isTorn\",\"type\":\"boolean\",\"doc\":\"Statements were evicted, or the view was reset, while it was read.\"}]}"
},
  VectorStatementsMeasured: {
  "type": "VectorStatementsMeasured",
  "fullName": "pgherald.query_analysis.VectorStatementsMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Statements of pg_stat_statements that search by vector distance or insert into tables with vectors, summed by database.",
  "schema": "{\"type\":\"record\",\"name\":\"VectorStatementsMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Statements of pg_stat_statements that search by vector distance or insert into tables with vectors, summed by database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"VectorStatementsRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Searches by one distance in one database, or the inserts of one database.\",\"fields\":[{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database they ran in.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Name of the database.\"},{\"name\":\"isSearch\",\"type\":\"boolean\",\"doc\":\"Searches by distance, recognised by the first operator or function in the text.\"},{\"name\":\"isInsert\",\"type\":\"boolean\",\"doc\":\"INSERT and COPY FROM into tables with a column of vectors.\"},{\"name\":\"distanceFunction\",\"type\":[\"null\",\"string\"],\"doc\":\"cosine, l2, inner_product, l1, hamming or jaccard; null for inserts.\",\"default\":null},{\"name\":\"statements\",\"type\":\"long\",\"doc\":\"Summed entries of the view.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Executions.\"},{\"name\":\"rowCount\",\"type\":\"long\",\"doc\":\"Rows returned, or inserted.\"},{\"name\":\"totalExecTimeMs\",\"type\":\"double\",\"doc\":\"Time spent executing, milliseconds.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  VectorTablesMeasured: {
  "type": "VectorTablesMeasured",
  "fullName": "pgherald.query_analysis.VectorTablesMeasured",
  "folder": "query-analysis",
  "kind": "measured",
  "severity": "info",
  "doc": "Tables of one database with columns of pgvector; no row if neither such a table nor the extension exists.",
  "schema": "{\"type\":\"record\",\"name\":\"VectorTablesMeasured\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"Tables of one database with columns of pgvector; no row if neither such a table nor the extension exists.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"VectorTableRow\",\"namespace\":\"pgherald.query_analysis\",\"doc\":\"A table, or a database that has the extension but no such table.\",\"fields\":[{\"name\":\"hasExtension\",\"type\":\"boolean\",\"doc\":\"Whether the extension vector is installed in the database.\"},{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Oid of the table; null if there is none.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the table.\",\"default\":null},{\"name\":\"tableName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the table.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  ArchivingFailing: {
  "type": "ArchivingFailing",
  "fullName": "pgherald.replication_monitoring.ArchivingFailing",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "ArchivingRecovered",
  "doc": "The last attempt to archive WAL failed.",
  "schema": "{\"type\":\"record\",\"name\":\"ArchivingFailing\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The last attempt to archive WAL failed.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"ArchivingRecovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Failed attempts since the statistics were reset.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last attempt that failed.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"Last archived file.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which that file was archived.\",\"default\":null}]}"
},
  ArchivingRecovered: {
  "type": "ArchivingRecovered",
  "fullName": "pgherald.replication_monitoring.ArchivingRecovered",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ArchivingFailing",
  "doc": "WAL is archived again.",
  "schema": "{\"type\":\"record\",\"name\":\"ArchivingRecovered\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"WAL is archived again.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ArchivingFailing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Failed attempts since the statistics were reset.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last attempt that failed.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"Last archived file.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which that file was archived.\",\"default\":null}]}"
},
  FailoverDetected: {
  "type": "FailoverDetected",
  "fullName": "pgherald.replication_monitoring.FailoverDetected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "doc": "Another server became the primary, or a server ended its recovery.",
  "schema": "{\"type\":\"record\",\"name\":\"FailoverDetected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Another server became the primary, or a server ended its recovery.\",\"kind\":\"decided\",\"severity\":\"critical\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The new primary; if it is not watched, the server that reported the failover.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"The new timeline.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"newPrimary\",\"type\":[\"null\",\"string\"],\"doc\":\"The new primary, when it is watched.\",\"default\":null},{\"name\":\"oldPrimary\",\"type\":[\"null\",\"string\"],\"doc\":\"The primary before, when it is watched.\",\"default\":null},{\"name\":\"oldTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Previous timeline; null if unknown.\",\"default\":null},{\"name\":\"newTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Current timeline; null if unknown.\",\"default\":null},{\"name\":\"lsn\",\"type\":[\"null\",\"string\"],\"doc\":\"WAL position of the reporting server, as PostgreSQL prints it.\",\"default\":null}]}"
},
  ReplicationLagAssessed: {
  "type": "ReplicationLagAssessed",
  "fullName": "pgherald.replication_monitoring.ReplicationLagAssessed",
  "folder": "replication-monitoring",
  "kind": "recorded",
  "severity": "info",
  "doc": "Replication lag of each standby of the server, and of the server itself if it is a standby.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagAssessed\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Replication lag of each standby of the server, and of the server itself if it is a standby.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"walBytesPerSecond\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL written or received since the reading before; null without one.\",\"default\":null},{\"name\":\"standbys\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StandbyLag\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One standby.\",\"fields\":[{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"Its slot; without a slot its name, address and role; for the server itself its configured name.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream if read on the sender, standby if read on the standby.\"},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"current, behind or unknown.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; 0 when current, null if unknown.\",\"default\":null},{\"name\":\"atLeastSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"The same, or a lower bound if that is unknown.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null if unknown.\",\"default\":null},{\"name\":\"atLeastBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"The same, or a lower bound if that is unknown.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the standby.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address.\",\"default\":null}]}},\"doc\":\"All known standbys.\"}]}"
},
  ReplicationLagIncreased: {
  "type": "ReplicationLagIncreased",
  "fullName": "pgherald.replication_monitoring.ReplicationLagIncreased",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "ReplicationLagRecovered",
  "doc": "A standby fell behind.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagIncreased\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby fell behind.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ReplicationLagRecovered\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Standby and what was measured: seconds or bytes.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lag, in that unit; null when the standby is gone.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, in that unit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream if read on the sender, standby if read on the standby.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"seconds or bytes.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; null if unknown.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null if unknown.\",\"default\":null}]}"
},
  ReplicationLagRecovered: {
  "type": "ReplicationLagRecovered",
  "fullName": "pgherald.replication_monitoring.ReplicationLagRecovered",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ReplicationLagIncreased",
  "doc": "A standby caught up.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagRecovered\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby caught up.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ReplicationLagIncreased\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Standby and what was measured: seconds or bytes.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lag, in that unit; null when the standby is gone.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed when the episode opened, in that unit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream if read on the sender, standby if read on the standby.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"seconds or bytes.\"},{\"name\":\"seconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Age of the oldest WAL not yet replayed; null if unknown.\",\"default\":null},{\"name\":\"bytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed; null if unknown.\",\"default\":null}]}"
},
  ReplicationLagUnknown: {
  "type": "ReplicationLagUnknown",
  "fullName": "pgherald.replication_monitoring.ReplicationLagUnknown",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "ReplicationLagUnknownCleared",
  "doc": "The replication lag of a standby has been unknown for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagUnknown\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The replication lag of a standby has been unknown for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"ReplicationLagUnknownCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lower bound of the lag, seconds; on the closing event the lag.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit of the time for which it may be unknown, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream if read on the sender, standby if read on the standby.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"disconnected, silent, no-sample or not-measured; null if cleared.\",\"default\":null}]}"
},
  ReplicationLagUnknownCleared: {
  "type": "ReplicationLagUnknownCleared",
  "fullName": "pgherald.replication_monitoring.ReplicationLagUnknownCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "ReplicationLagUnknown",
  "doc": "The replication lag of a standby is known again, or the standby is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationLagUnknownCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The replication lag of a standby is known again, or the standby is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"ReplicationLagUnknown\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lower bound of the lag, seconds; on the closing event the lag.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit of the time for which it may be unknown, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"standby\",\"type\":\"string\",\"doc\":\"The standby.\"},{\"name\":\"side\",\"type\":\"string\",\"doc\":\"upstream if read on the sender, standby if read on the standby.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"disconnected, silent, no-sample or not-measured; null if cleared.\",\"default\":null}]}"
},
  ReplicationMeasured: {
  "type": "ReplicationMeasured",
  "fullName": "pgherald.replication_monitoring.ReplicationMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Walsenders of the server (pg_stat_replication).",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Walsenders of the server (pg_stat_replication).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalsenderRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One walsender.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process.\"},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the receiver.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"replicationClient\",\"type\":[\"null\",\"string\"],\"doc\":\"The same as the OpenTelemetry receiver writes it: with the netmask, `unix` over a socket.\",\"default\":null},{\"name\":\"clientPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port; -1 over a socket.\",\"default\":null},{\"name\":\"backendStart\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of the connection.\",\"default\":null},{\"name\":\"backendXminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction its queries need (hot_standby_feedback).\",\"default\":null},{\"name\":\"state\",\"type\":[\"null\",\"string\"],\"doc\":\"startup, catchup, streaming, backup, stopping, or another state of PostgreSQL.\",\"default\":null},{\"name\":\"currentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position of the server at the same instant: written on a primary, received on a standby.\",\"default\":null},{\"name\":\"sentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Sent position.\",\"default\":null},{\"name\":\"writeLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position written by the receiver.\",\"default\":null},{\"name\":\"flushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position flushed by the receiver.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position replayed by the receiver.\",\"default\":null},{\"name\":\"sentLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet sent, never negative.\",\"default\":null},{\"name\":\"writeLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet written by the receiver.\",\"default\":null},{\"name\":\"flushLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet flushed.\",\"default\":null},{\"name\":\"replayLagBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL not yet replayed.\",\"default\":null},{\"name\":\"writeLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"write_lag as PostgreSQL reports it; null after some time without WAL.\",\"default\":null},{\"name\":\"flushLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"flush_lag.\",\"default\":null},{\"name\":\"replayLagSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"replay_lag.\",\"default\":null},{\"name\":\"syncPriority\",\"type\":[\"null\",\"long\"],\"doc\":\"sync_priority; 0 for asynchronous standbys.\",\"default\":null},{\"name\":\"syncState\",\"type\":[\"null\",\"string\"],\"doc\":\"async, potential, sync or quorum.\",\"default\":null},{\"name\":\"replyTime\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time of its last reply, by its own clock.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot it uses.\",\"default\":null},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical.\",\"default\":null},{\"name\":\"isTemporary\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether the slot is temporary.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  ReplicationSlotsMeasured: {
  "type": "ReplicationSlotsMeasured",
  "fullName": "pgherald.replication_monitoring.ReplicationSlotsMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Replication slots (pg_replication_slots, pg_stat_replication_slots).",
  "schema": "{\"type\":\"record\",\"name\":\"ReplicationSlotsMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Replication slots (pg_replication_slots, pg_stat_replication_slots).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ReplicationSlotRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One slot.\",\"fields\":[{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical slot.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical slot.\",\"default\":null},{\"name\":\"isTemporary\",\"type\":\"boolean\",\"doc\":\"Whether the slot is temporary.\"},{\"name\":\"isActive\",\"type\":\"boolean\",\"doc\":\"Whether the slot is in use.\"},{\"name\":\"activePid\",\"type\":[\"null\",\"long\"],\"doc\":\"pid of the session that uses it.\",\"default\":null},{\"name\":\"xminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction it keeps.\",\"default\":null},{\"name\":\"catalogXminAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction it keeps in catalogs.\",\"default\":null},{\"name\":\"restartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Oldest WAL it keeps; null if it keeps none.\",\"default\":null},{\"name\":\"confirmedFlushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position that the consumer of a logical slot has confirmed.\",\"default\":null},{\"name\":\"currentLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position of the server at the same instant.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL from restartLsn to that position.\",\"default\":null},{\"name\":\"unconfirmedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL from confirmedFlushLsn to that position.\",\"default\":null},{\"name\":\"walStatus\",\"type\":[\"null\",\"string\"],\"doc\":\"reserved, extended, unreserved or lost.\",\"default\":null},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before the slot is in danger; null without a limit.\",\"default\":null},{\"name\":\"isTwoPhase\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it decodes prepared transactions (14+).\",\"default\":null},{\"name\":\"isConflicting\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it was invalidated by a conflict with recovery (16+).\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null},{\"name\":\"inactiveSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"inactive_since (17+).\",\"default\":null},{\"name\":\"isFailover\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether the slot is synchronized to standbys (17+).\",\"default\":null},{\"name\":\"isSynced\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether the slot is synchronized from the primary (17+).\",\"default\":null},{\"name\":\"totalTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions decoded (14+).\",\"default\":null},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes decoded (14+).\",\"default\":null},{\"name\":\"spillTransactions\",\"type\":[\"null\",\"long\"],\"doc\":\"Transactions spilled to disk (14+).\",\"default\":null},{\"name\":\"spillBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes spilled to disk (14+).\",\"default\":null},{\"name\":\"streamBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bytes streamed before the end of their transaction (14+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When these counters were reset (14+).\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"SlotAtRisk\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot keeps more WAL than max_wal_size, is about to lose it, or has lost it.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SlotAtRiskCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Slot and status.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL that the slot keeps, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL that the slot may keep before it is lost, bytes; null without a limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null if it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null if unknown or gone.\",\"default\":null},{\"name\":\"walStatus\",\"type\":\"string\",\"doc\":\"extended, unreserved or lost.\"},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before it is lost.\",\"default\":null},{\"name\":\"secondsToLost\",\"type\":[\"null\",\"double\"],\"doc\":\"Time until that at the present rate; null without a limit or without WAL.\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null}]}"
},
  SlotAtRiskCleared: {
  "type": "SlotAtRiskCleared",
  "fullName": "pgherald.replication_monitoring.SlotAtRiskCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotAtRisk",
  "unit": "By",
  "doc": "That risk of a replication slot ended, or the slot is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotAtRiskCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"That risk of a replication slot ended, or the slot is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotAtRisk\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Slot and status.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL that the slot keeps, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"WAL that the slot may keep before it is lost, bytes; null without a limit.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null if it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null if unknown or gone.\",\"default\":null},{\"name\":\"walStatus\",\"type\":\"string\",\"doc\":\"extended, unreserved or lost.\"},{\"name\":\"safeWalSize\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL that can be written before it is lost.\",\"default\":null},{\"name\":\"secondsToLost\",\"type\":[\"null\",\"double\"],\"doc\":\"Time until that at the present rate; null without a limit or without WAL.\",\"default\":null},{\"name\":\"invalidationReason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why it was invalidated (17+).\",\"default\":null}]}"
},
  SlotCreated: {
  "type": "SlotCreated",
  "fullName": "pgherald.replication_monitoring.SlotCreated",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "opens": "SlotDropped",
  "doc": "A replication slot was created.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotCreated\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot was created.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"SlotDropped\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical slot.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical slot.\",\"default\":null}]}"
},
  SlotDropped: {
  "type": "SlotDropped",
  "fullName": "pgherald.replication_monitoring.SlotDropped",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotCreated",
  "doc": "A replication slot was dropped.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotDropped\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot was dropped.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotCreated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotType\",\"type\":\"string\",\"doc\":\"physical or logical.\"},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database of a logical slot.\",\"default\":null},{\"name\":\"plugin\",\"type\":[\"null\",\"string\"],\"doc\":\"Output plugin of a logical slot.\",\"default\":null}]}"
},
  SlotInactive: {
  "type": "SlotInactive",
  "fullName": "pgherald.replication_monitoring.SlotInactive",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "opens": "SlotInactiveCleared",
  "unit": "s",
  "doc": "A replication slot has been inactive for longer than the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotInactive\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot has been inactive for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"SlotInactiveCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time without use, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit of the time without use, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null if it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null if unknown or gone.\",\"default\":null}]}"
},
  SlotInactiveCleared: {
  "type": "SlotInactiveCleared",
  "fullName": "pgherald.replication_monitoring.SlotInactiveCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SlotInactive",
  "unit": "s",
  "doc": "A replication slot is in use again, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SlotInactiveCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A replication slot is in use again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SlotInactive\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time without use, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit of the time without use, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"slotName\",\"type\":\"string\",\"doc\":\"The slot.\"},{\"name\":\"slotType\",\"type\":[\"null\",\"string\"],\"doc\":\"physical or logical; null if it is gone.\",\"default\":null},{\"name\":\"retainedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL it keeps; null if unknown or gone.\",\"default\":null}]}"
},
  StandbyConnected: {
  "type": "StandbyConnected",
  "fullName": "pgherald.replication_monitoring.StandbyConnected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "opens": "StandbyDisconnected",
  "doc": "A standby or logical subscriber receives WAL from the server.",
  "schema": "{\"type\":\"record\",\"name\":\"StandbyConnected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber receives WAL from the server.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"StandbyDisconnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Its slot; without a slot its name, address and role.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the standby.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"}]}"
},
  StandbyDisconnected: {
  "type": "StandbyDisconnected",
  "fullName": "pgherald.replication_monitoring.StandbyDisconnected",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "warning",
  "closes": "StandbyConnected",
  "doc": "A standby or logical subscriber no longer receives WAL from the server.",
  "schema": "{\"type\":\"record\",\"name\":\"StandbyDisconnected\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A standby or logical subscriber no longer receives WAL from the server.\",\"kind\":\"decided\",\"severity\":\"warning\",\"closes\":\"StandbyConnected\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Its slot; without a slot its name, address and role.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"applicationName\",\"type\":[\"null\",\"string\"],\"doc\":\"application_name of the standby.\",\"default\":null},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"userName\",\"type\":[\"null\",\"string\"],\"doc\":\"Role.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"physical or logical.\"}]}"
},
  SubscriptionFailed: {
  "type": "SubscriptionFailed",
  "fullName": "pgherald.replication_monitoring.SubscriptionFailed",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "SubscriptionFailedCleared",
  "doc": "A logical subscription cannot apply changes, or its worker does not run.",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionFailed\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A logical subscription cannot apply changes, or its worker does not run.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SubscriptionFailedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and subscription.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Errors counted (15+).\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"Database it writes to.\"},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"The subscription.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"error, no-worker; null if cleared.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  SubscriptionFailedCleared: {
  "type": "SubscriptionFailedCleared",
  "fullName": "pgherald.replication_monitoring.SubscriptionFailedCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SubscriptionFailed",
  "doc": "A logical subscription applies changes again, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionFailedCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"A logical subscription applies changes again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SubscriptionFailed\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database and subscription.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Errors counted (15+).\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"Database it writes to.\"},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"The subscription.\"},{\"name\":\"cause\",\"type\":[\"null\",\"string\"],\"doc\":\"error, no-worker; null if cleared.\",\"default\":null}]}"
},
  SubscriptionsMeasured: {
  "type": "SubscriptionsMeasured",
  "fullName": "pgherald.replication_monitoring.SubscriptionsMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats).",
  "schema": "{\"type\":\"record\",\"name\":\"SubscriptionsMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Logical subscriptions of all databases (pg_stat_subscription, pg_stat_subscription_stats).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"SubscriptionRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One subscription.\",\"fields\":[{\"name\":\"subscriptionOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_subscription.oid; null on 13 while no worker runs.\",\"default\":null},{\"name\":\"subscriptionName\",\"type\":\"string\",\"doc\":\"Name.\"},{\"name\":\"databaseOid\",\"type\":\"long\",\"doc\":\"Database it writes to.\"},{\"name\":\"databaseName\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"isEnabled\",\"type\":\"boolean\",\"doc\":\"Whether it should run.\"},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot on the publisher.\",\"default\":null},{\"name\":\"workerPid\",\"type\":[\"null\",\"long\"],\"doc\":\"Main worker; null if none runs.\",\"default\":null},{\"name\":\"receivedLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position received.\",\"default\":null},{\"name\":\"latestEndLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position reported back.\",\"default\":null},{\"name\":\"unconfirmedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"WAL received and not yet reported back.\",\"default\":null},{\"name\":\"lastMessageSentAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the publisher sent its last message, by its clock.\",\"default\":null},{\"name\":\"lastMessageReceivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which it arrived, by the clock of the subscriber.\",\"default\":null},{\"name\":\"latestEndAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which the position was reported back.\",\"default\":null},{\"name\":\"sinceLastMessageSeconds\",\"type\":[\"null\",\"double\"],\"doc\":\"Time since the last message arrived.\",\"default\":null},{\"name\":\"applyErrors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors while applying changes (15+).\",\"default\":null},{\"name\":\"syncErrors\",\"type\":[\"null\",\"long\"],\"doc\":\"Errors while copying tables (15+).\",\"default\":null},{\"name\":\"conflicts\",\"type\":[\"null\",\"long\"],\"doc\":\"Conflicts of all kinds (18+).\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When these counters were reset (15+).\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  SyncStandbyMissing: {
  "type": "SyncStandbyMissing",
  "fullName": "pgherald.replication_monitoring.SyncStandbyMissing",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "critical",
  "opens": "SyncStandbyMissingCleared",
  "doc": "Fewer synchronous standbys are connected than commits wait for.",
  "schema": "{\"type\":\"record\",\"name\":\"SyncStandbyMissing\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"Fewer synchronous standbys are connected than commits wait for.\",\"kind\":\"decided\",\"severity\":\"critical\",\"opens\":\"SyncStandbyMissingCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Synchronous standbys connected.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Standbys that commits wait for.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"The setting; null if it is empty now.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  SyncStandbyMissingCleared: {
  "type": "SyncStandbyMissingCleared",
  "fullName": "pgherald.replication_monitoring.SyncStandbyMissingCleared",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "closes": "SyncStandbyMissing",
  "doc": "As many synchronous standbys are connected as commits wait for.",
  "schema": "{\"type\":\"record\",\"name\":\"SyncStandbyMissingCleared\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"As many synchronous standbys are connected as commits wait for.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SyncStandbyMissing\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The server.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Synchronous standbys connected.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Standbys that commits wait for.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"The setting; null if it is empty now.\",\"default\":null}]}"
},
  TopologyMapped: {
  "type": "TopologyMapped",
  "fullName": "pgherald.replication_monitoring.TopologyMapped",
  "folder": "replication-monitoring",
  "kind": "decided",
  "severity": "info",
  "doc": "The servers of a cluster, their upstreams or its health changed.",
  "schema": "{\"type\":\"record\",\"name\":\"TopologyMapped\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The servers of a cluster, their upstreams or its health changed.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"The cluster, by its primary.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Number of servers in the cluster.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"health\",\"type\":\"string\",\"doc\":\"healthy, degraded, broken or unknown.\"},{\"name\":\"reasons\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Reasons for the health, each with the server concerned.\"},{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier of the data directories; null if unknown.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TopologyNode\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"One server, or one receiver that is not watched.\",\"fields\":[{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Configured name of the server, else the name of the receiver.\"},{\"name\":\"isWatched\",\"type\":\"boolean\",\"doc\":\"Whether pgherald polls it.\"},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary, standby, subscriber; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline it writes or receives.\",\"default\":null},{\"name\":\"upstream\",\"type\":[\"null\",\"string\"],\"doc\":\"The server it receives from, if that is watched.\",\"default\":null},{\"name\":\"state\",\"type\":\"string\",\"doc\":\"answering, silent, connected or disconnected.\"}]}},\"doc\":\"The primary first, then each after its upstream.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  WalPositionMeasured: {
  "type": "WalPositionMeasured",
  "fullName": "pgherald.replication_monitoring.WalPositionMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "WAL position of the server, and its archiver (pg_stat_archiver).",
  "schema": "{\"type\":\"record\",\"name\":\"WalPositionMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"WAL position of the server, and its archiver (pg_stat_archiver).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalPositionRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The server.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"Identifier of the data directory, equal on a primary and its standbys.\",\"default\":null},{\"name\":\"isStandby\",\"type\":\"boolean\",\"doc\":\"Whether it is in recovery.\"},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline it writes or receives; null on a standby that receives nothing.\",\"default\":null},{\"name\":\"measuredAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the server when its position was read.\"},{\"name\":\"insertLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Insert position of the primary, bytes since the beginning of WAL.\",\"default\":null},{\"name\":\"writeLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Written position of the primary.\",\"default\":null},{\"name\":\"flushLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Flushed position of the primary.\",\"default\":null},{\"name\":\"receiveLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position that the standby has received and flushed; null if it has not streamed since its start.\",\"default\":null},{\"name\":\"replayLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Replayed position; on a primary, that at the end of its recovery.\",\"default\":null},{\"name\":\"lastReplayedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Commit time of the last replayed transaction, by the clock of its primary.\",\"default\":null},{\"name\":\"isReplayPaused\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether replay is paused; null on a primary.\",\"default\":null},{\"name\":\"clusterName\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting cluster_name: default application_name of a standby.\",\"default\":null},{\"name\":\"synchronousStandbyNames\",\"type\":[\"null\",\"string\"],\"doc\":\"Setting synchronous_standby_names; null if no commit waits for a standby.\",\"default\":null},{\"name\":\"walReceiverTimeoutMs\",\"type\":[\"null\",\"long\"],\"doc\":\"Setting wal_receiver_timeout; 0 for never.\",\"default\":null},{\"name\":\"archiveMode\",\"type\":\"string\",\"doc\":\"Setting archive_mode.\"},{\"name\":\"archivedCount\",\"type\":[\"null\",\"long\"],\"doc\":\"Files archived.\",\"default\":null},{\"name\":\"lastArchivedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"Last archived file.\",\"default\":null},{\"name\":\"lastArchivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which that file was archived.\",\"default\":null},{\"name\":\"lastArchivedAgeSeconds\",\"type\":[\"null\",\"long\"],\"doc\":\"Whole seconds since the last archived file; null if archiving is off.\",\"default\":null},{\"name\":\"failedCount\",\"type\":[\"null\",\"long\"],\"doc\":\"Attempts to archive a file that failed.\",\"default\":null},{\"name\":\"lastFailedWal\",\"type\":[\"null\",\"string\"],\"doc\":\"File of the last failed attempt.\",\"default\":null},{\"name\":\"lastFailedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time of the last failed attempt.\",\"default\":null},{\"name\":\"statsReset\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"When the statistics of the archiver were reset.\",\"default\":null},{\"name\":\"isArchiveFed\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether a standby has a restore_command and no primary_conninfo; null on a primary, or if the role may not see it.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  WalReceiverMeasured: {
  "type": "WalReceiverMeasured",
  "fullName": "pgherald.replication_monitoring.WalReceiverMeasured",
  "folder": "replication-monitoring",
  "kind": "measured",
  "severity": "info",
  "doc": "WAL receiver of a standby (pg_stat_wal_receiver, without its connection string); no row if none runs.",
  "schema": "{\"type\":\"record\",\"name\":\"WalReceiverMeasured\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"WAL receiver of a standby (pg_stat_wal_receiver, without its connection string); no row if none runs.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"WalReceiverRow\",\"namespace\":\"pgherald.replication_monitoring\",\"doc\":\"The WAL receiver.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Process.\"},{\"name\":\"status\",\"type\":[\"null\",\"string\"],\"doc\":\"starting, streaming, waiting, restarting, stopping, or another state of PostgreSQL; null if the role may not see it.\",\"default\":null},{\"name\":\"measuredAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Clock of the standby when it was read.\"},{\"name\":\"receiveStartLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Position at which it started.\",\"default\":null},{\"name\":\"receiveStartTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline on which it started.\",\"default\":null},{\"name\":\"writtenLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Written position, not yet flushed.\",\"default\":null},{\"name\":\"flushedLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Flushed position.\",\"default\":null},{\"name\":\"receivedTimeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline of the flushed position.\",\"default\":null},{\"name\":\"lastMessageSentAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which the sender sent its last message, by its own clock.\",\"default\":null},{\"name\":\"lastMessageReceivedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time at which it arrived, by the clock of the standby.\",\"default\":null},{\"name\":\"latestEndLsn\",\"type\":[\"null\",\"long\"],\"doc\":\"Last end of WAL that the sender reported.\",\"default\":null},{\"name\":\"latestEndAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Time of that report, by the clock of the sender.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Slot it uses.\",\"default\":null},{\"name\":\"senderHost\",\"type\":[\"null\",\"string\"],\"doc\":\"Host of the sender, or the directory of its socket.\",\"default\":null},{\"name\":\"senderPort\",\"type\":[\"null\",\"long\"],\"doc\":\"Its port.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  BloatEstimated: {
  "type": "BloatEstimated",
  "fullName": "pgherald.table_index_management.BloatEstimated",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Estimated size without bloat of each relation of one database with at least 128 pages, from the statistics of its columns.",
  "schema": "{\"type\":\"record\",\"name\":\"BloatEstimated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Estimated size without bloat of each relation of one database with at least 128 pages, from the statistics of its columns.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"BloatRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table, materialized view, TOAST table or index.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view, toast or index.\"},{\"name\":\"isTable\",\"type\":\"boolean\",\"doc\":\"Whether it is a table, a materialized view or TOAST.\"},{\"name\":\"isIndex\",\"type\":\"boolean\",\"doc\":\"Whether it is an index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of its table; of itself for a table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Name of its table.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"rootIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Index of the topmost table that it is a part of; null if it is not a leaf.\",\"default\":null},{\"name\":\"fillfactor\",\"type\":\"long\",\"doc\":\"fillfactor, percent.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Estimated size without bloat; null if not applicable.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bloat, never below 0; null if not applicable.\",\"default\":null},{\"name\":\"bloatPct\",\"type\":[\"null\",\"double\"],\"doc\":\"The same in percent of the real size.\",\"default\":null},{\"name\":\"confidence\",\"type\":\"string\",\"doc\":\"high; low if many rows changed since the statistics; none if not applicable.\"},{\"name\":\"notApplicable\",\"type\":[\"null\",\"string\"],\"doc\":\"Why there is no estimate: never-analyzed, no-statistics, denied, deduplicated, access-method, name-column, beyond-estimate.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  ExactBloatMeasured: {
  "type": "ExactBloatMeasured",
  "fullName": "pgherald.table_index_management.ExactBloatMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Space of a table as pgstattuple measured it, requested if the estimate suspects bloat.",
  "schema": "{\"type\":\"record\",\"name\":\"ExactBloatMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Space of a table as pgstattuple measured it, requested if the estimate suspects bloat.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"ExactBloatRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"realBytes\",\"type\":\"long\",\"doc\":\"Size of its main file.\"},{\"name\":\"scannedPct\",\"type\":\"double\",\"doc\":\"Pages that had to be read, percent.\"},{\"name\":\"liveTuplesPct\",\"type\":\"double\",\"doc\":\"Share of live rows, percent.\"},{\"name\":\"deadTupleBytes\",\"type\":\"long\",\"doc\":\"Bytes of dead rows.\"},{\"name\":\"deadTuplesPct\",\"type\":\"double\",\"doc\":\"Share of dead rows, percent.\"},{\"name\":\"freeBytes\",\"type\":\"long\",\"doc\":\"Free bytes.\"},{\"name\":\"freePct\",\"type\":\"double\",\"doc\":\"Share of free space, percent.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  FunctionStatsMeasured: {
  "type": "FunctionStatsMeasured",
  "fullName": "pgherald.table_index_management.FunctionStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Calls of each function of one database, if track_functions counts them (pg_stat_user_functions).",
  "schema": "{\"type\":\"record\",\"name\":\"FunctionStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Calls of each function of one database, if track_functions counts them (pg_stat_user_functions).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"FunctionStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One function.\",\"fields\":[{\"name\":\"functionOid\",\"type\":\"long\",\"doc\":\"pg_proc.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"functionName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"functionLabel\",\"type\":\"string\",\"doc\":\"Name; with the names of the arguments if several functions share it.\"},{\"name\":\"calls\",\"type\":\"long\",\"doc\":\"Calls.\"},{\"name\":\"totalTimeMs\",\"type\":\"double\",\"doc\":\"Time in the function and in functions that it called, milliseconds.\"},{\"name\":\"selfTimeMs\",\"type\":\"double\",\"doc\":\"Time in the function itself, milliseconds.\"},{\"name\":\"functionSignature\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema, name and types of the arguments; null if the function is gone.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexBloatCleared: {
  "type": "IndexBloatCleared",
  "fullName": "pgherald.table_index_management.IndexBloatCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexBloated",
  "unit": "%",
  "doc": "The bloat of an index is below the limit again, or the index is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexBloatCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The bloat of an index is below the limit again, or the index is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexBloated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bloat.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact if pgstattuple measured it.\",\"default\":null}]}"
},
  IndexBloated: {
  "type": "IndexBloated",
  "fullName": "pgherald.table_index_management.IndexBloated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IndexBloatCleared",
  "unit": "%",
  "doc": "Several consecutive readings showed an index with bloat over the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexBloated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Several consecutive readings showed an index with bloat over the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexBloatCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bloat.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact if pgstattuple measured it.\",\"default\":null}]}"
},
  IndexDuplicated: {
  "type": "IndexDuplicated",
  "fullName": "pgherald.table_index_management.IndexDuplicated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "opens": "IndexDuplicatedCleared",
  "unit": "By",
  "doc": "Another index of the table makes an index redundant.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Another index of the table makes an index redundant.\",\"kind\":\"decided\",\"severity\":\"info\",\"opens\":\"IndexDuplicatedCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size of the redundant index, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix if its columns are the first columns of the other.\"},{\"name\":\"keptIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the other.\",\"default\":null},{\"name\":\"keptIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the other.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null}]}"
},
  IndexDuplicatedCleared: {
  "type": "IndexDuplicatedCleared",
  "fullName": "pgherald.table_index_management.IndexDuplicatedCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexDuplicated",
  "unit": "By",
  "doc": "An index is no longer redundant, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicatedCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index is no longer redundant, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexDuplicated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size of the redundant index, bytes.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix if its columns are the first columns of the other.\"},{\"name\":\"keptIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the other.\",\"default\":null},{\"name\":\"keptIndexName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the other.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null}]}"
},
  IndexDuplicatesMeasured: {
  "type": "IndexDuplicatesMeasured",
  "fullName": "pgherald.table_index_management.IndexDuplicatesMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Indexes of one database that another index of the same table makes redundant.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexDuplicatesMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Indexes of one database that another index of the same table makes redundant.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexDuplicateRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One redundant index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"kind\",\"type\":\"string\",\"doc\":\"same, or prefix if its columns are the first columns of the other.\"},{\"name\":\"keptIndexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the other.\"},{\"name\":\"keptIndexName\",\"type\":\"string\",\"doc\":\"Name of the other.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes; null if its table is not partitioned.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexInvalid: {
  "type": "IndexInvalid",
  "fullName": "pgherald.table_index_management.IndexInvalid",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "IndexInvalidCleared",
  "doc": "An index is invalid and no backend builds it. Writes maintain it, queries cannot use it.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexInvalid\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An index is invalid and no backend builds it. Writes maintain it, queries cannot use it.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexInvalidCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null},{\"name\":\"invalidLeaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of invalid leaves; 0 if a partition has no attached index.\",\"default\":null}]}"
},
  IndexInvalidCleared: {
  "type": "IndexInvalidCleared",
  "fullName": "pgherald.table_index_management.IndexInvalidCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexInvalid",
  "doc": "An invalid index became valid, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexInvalidCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An invalid index became valid, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexInvalid\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null},{\"name\":\"invalidLeaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of invalid leaves; 0 if a partition has no attached index.\",\"default\":null}]}"
},
  IndexIoMeasured: {
  "type": "IndexIoMeasured",
  "fullName": "pgherald.table_index_management.IndexIoMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Blocks read for each index of one database (pg_statio_user_indexes).",
  "schema": "{\"type\":\"record\",\"name\":\"IndexIoMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Blocks read for each index of one database (pg_statio_user_indexes).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexIoRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"idxBlksRead\",\"type\":\"long\",\"doc\":\"Blocks not found in the buffer cache.\"},{\"name\":\"idxBlksHit\",\"type\":\"long\",\"doc\":\"Blocks found in it.\"},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexStatsMeasured: {
  "type": "IndexStatsMeasured",
  "fullName": "pgherald.table_index_management.IndexStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters and state of each index of one database (pg_index, pg_stat_user_indexes).",
  "schema": "{\"type\":\"record\",\"name\":\"IndexStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Counters and state of each index of one database (pg_index, pg_stat_user_indexes).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"accessMethod\",\"type\":\"string\",\"doc\":\"btree, hash, gist, ...\"},{\"name\":\"persistence\",\"type\":\"string\",\"doc\":\"permanent, unlogged or temporary.\"},{\"name\":\"isExtensionOwned\",\"type\":\"boolean\",\"doc\":\"Whether it belongs to an extension.\"},{\"name\":\"isUnique\",\"type\":\"boolean\",\"doc\":\"Whether it enforces uniqueness.\"},{\"name\":\"isPrimary\",\"type\":\"boolean\",\"doc\":\"Whether it is the primary key.\"},{\"name\":\"isExclusion\",\"type\":\"boolean\",\"doc\":\"Whether it enforces an exclusion constraint.\"},{\"name\":\"isReplicaIdentity\",\"type\":\"boolean\",\"doc\":\"Whether logical replication identifies rows by it.\"},{\"name\":\"isClusterTarget\",\"type\":\"boolean\",\"doc\":\"Whether CLUSTER last ordered the table by it.\"},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False if queries cannot use it.\"},{\"name\":\"isReady\",\"type\":\"boolean\",\"doc\":\"False if writes do not maintain it.\"},{\"name\":\"isBeingBuilt\",\"type\":\"boolean\",\"doc\":\"Whether a backend builds, rebuilds or drops it right now, or waits to do so. A standby does not see it.\"},{\"name\":\"isOfConstraint\",\"type\":\"boolean\",\"doc\":\"Whether a constraint of its table depends on it.\"},{\"name\":\"isReferenced\",\"type\":\"boolean\",\"doc\":\"Whether foreign keys refer to its columns.\"},{\"name\":\"supportsForeignKey\",\"type\":\"boolean\",\"doc\":\"Whether its first columns are those of a foreign key.\"},{\"name\":\"isPartial\",\"type\":\"boolean\",\"doc\":\"Whether it has a predicate.\"},{\"name\":\"hasExpressions\",\"type\":\"boolean\",\"doc\":\"Whether it indexes expressions.\"},{\"name\":\"parentIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Index of the partitioned table it is a part of.\",\"default\":null},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"relPages\",\"type\":\"long\",\"doc\":\"Pages at the last vacuum or analyze.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by those pages.\"},{\"name\":\"idxScan\",\"type\":\"long\",\"doc\":\"Scans.\"},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last scan (16+).\",\"default\":null},{\"name\":\"idxTupRead\",\"type\":\"long\",\"doc\":\"Entries returned by scans.\"},{\"name\":\"idxTupFetch\",\"type\":\"long\",\"doc\":\"Live rows fetched by simple scans.\"},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true},{\"name\":\"rootIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost index that it is a part of; null if it is not a leaf.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"IndexUnused\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"No node of the cluster has used an index for the whole window.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"IndexUsedAgain\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Days without use; on the closing event scans since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Window, days.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of the time without use.\",\"default\":null},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Observed share of the window, percent; the lowest of all nodes.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were read.\"},{\"name\":\"supportsForeignKey\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether its first columns are those of a foreign key: rare deletes would use it.\",\"default\":null},{\"name\":\"servesStatistics\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it indexes expressions. The planner uses their statistics without scanning the index; CREATE STATISTICS (14+) can replace them.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  IndexUsageAssessed: {
  "type": "IndexUsageAssessed",
  "fullName": "pgherald.table_index_management.IndexUsageAssessed",
  "folder": "table-index-management",
  "kind": "recorded",
  "severity": "info",
  "doc": "Use of the indexes of a database over the window, on all nodes of the cluster.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsageAssessed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of the indexes of a database over the window, on all nodes of the cluster.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"verdict\",\"type\":\"string\",\"doc\":\"known, or unknown with the reason: a standby that is not watched, a node watched elsewhere, or a window not yet observed.\"},{\"name\":\"isKnown\",\"type\":\"boolean\",\"doc\":\"Whether the verdict is known.\"},{\"name\":\"windowSeconds\",\"type\":\"long\",\"doc\":\"Length of the window.\"},{\"name\":\"coveragePct\",\"type\":\"double\",\"doc\":\"Observed share of the window, percent; the lowest of all nodes.\"},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were read.\"},{\"name\":\"indexes\",\"type\":\"long\",\"doc\":\"Candidates: indexes that are not exempt and large enough. The index of a partitioned table counts once, with its leaves.\"},{\"name\":\"unusedIndexes\",\"type\":[\"null\",\"long\"],\"doc\":\"Candidates that are unused; null if unknown.\",\"default\":null},{\"name\":\"unusedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the unused ones; null if unknown.\",\"default\":null},{\"name\":\"unusedSoFar\",\"type\":\"long\",\"doc\":\"Indexes without use in the observed time.\"},{\"name\":\"unusedSoFarBytes\",\"type\":\"long\",\"doc\":\"Their size.\"}]}"
},
  IndexUsageMeasured: {
  "type": "IndexUsageMeasured",
  "fullName": "pgherald.table_index_management.IndexUsageMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Scans of each index of one database, read once an hour; the basis for decisions on unused indexes.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsageMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Scans of each index of one database, read once an hour; the basis for decisions on unused indexes.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"IndexUsageRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One index.\",\"fields\":[{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of table and index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"rootIndexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost index that it is a part of; null if it is not a leaf.\",\"default\":null},{\"name\":\"isExempt\",\"type\":\"boolean\",\"doc\":\"Whether it is needed even without scans: it enforces a constraint, identifies rows, orders the table, is referenced, or belongs to an extension.\"},{\"name\":\"supportsForeignKey\",\"type\":\"boolean\",\"doc\":\"Whether its first columns are those of a foreign key.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"idxScan\",\"type\":\"long\",\"doc\":\"Scans.\"},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last scan (16+).\",\"default\":null},{\"name\":\"hasStorage\",\"type\":\"boolean\",\"doc\":\"False for the index of a partitioned table: its leaves have the files and the counters.\",\"default\":true},{\"name\":\"hasExpressions\",\"type\":\"boolean\",\"doc\":\"Whether it indexes expressions: the planner uses its statistics without scanning it.\",\"default\":false},{\"name\":\"isValid\",\"type\":\"boolean\",\"doc\":\"False if queries cannot use it.\",\"default\":true},{\"name\":\"isBeingBuilt\",\"type\":\"boolean\",\"doc\":\"Whether a backend builds, rebuilds or drops it right now, or waits to do so.\",\"default\":false}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  IndexUsedAgain: {
  "type": "IndexUsedAgain",
  "fullName": "pgherald.table_index_management.IndexUsedAgain",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "IndexUnused",
  "doc": "An unused index was used, or is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"IndexUsedAgain\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"An unused index was used, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"IndexUnused\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and index.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Days without use; on the closing event scans since the reading before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Window, days.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"indexOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the index.\"},{\"name\":\"indexName\",\"type\":\"string\",\"doc\":\"Index, without its schema.\"},{\"name\":\"estimatedBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of the index, with all its leaves.\",\"default\":null},{\"name\":\"unusedSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of the time without use.\",\"default\":null},{\"name\":\"coveragePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Observed share of the window, percent; the lowest of all nodes.\",\"default\":null},{\"name\":\"nodes\",\"type\":{\"type\":\"array\",\"items\":\"string\"},\"doc\":\"Nodes that were read.\"},{\"name\":\"supportsForeignKey\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether its first columns are those of a foreign key: rare deletes would use it.\",\"default\":null},{\"name\":\"servesStatistics\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether it indexes expressions. The planner uses their statistics without scanning the index; CREATE STATISTICS (14+) can replace them.\",\"default\":null},{\"name\":\"leaves\",\"type\":[\"null\",\"long\"],\"doc\":\"Number of its leaf indexes, if its table is partitioned.\",\"default\":null},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
},
  MaintenanceProgressMeasured: {
  "type": "MaintenanceProgressMeasured",
  "fullName": "pgherald.table_index_management.MaintenanceProgressMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Progress of maintenance commands on the server (pg_stat_progress_*).",
  "schema": "{\"type\":\"record\",\"name\":\"MaintenanceProgressMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Progress of maintenance commands on the server (pg_stat_progress_*).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"MaintenanceProgressRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One running command.\",\"fields\":[{\"name\":\"pid\",\"type\":\"long\",\"doc\":\"Backend.\"},{\"name\":\"databaseOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_database.oid.\",\"default\":null},{\"name\":\"databaseName\",\"type\":[\"null\",\"string\"],\"doc\":\"Database.\",\"default\":null},{\"name\":\"relationOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the table.\",\"default\":null},{\"name\":\"schemaName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its schema; null until the tables of the database have been read.\",\"default\":null},{\"name\":\"tableName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its name; null until the tables of the database have been read.\",\"default\":null},{\"name\":\"indexOid\",\"type\":[\"null\",\"long\"],\"doc\":\"pg_class.oid of the index that is being built or used.\",\"default\":null},{\"name\":\"command\",\"type\":\"string\",\"doc\":\"vacuum, analyze, create index, reindex, cluster, vacuum full, ...\"},{\"name\":\"isAutomatic\",\"type\":\"boolean\",\"doc\":\"Whether autovacuum runs it.\"},{\"name\":\"phase\",\"type\":\"string\",\"doc\":\"Phase as PostgreSQL names it.\"},{\"name\":\"unit\",\"type\":\"string\",\"doc\":\"Unit of progress: blocks or tuples.\"},{\"name\":\"done\",\"type\":[\"null\",\"long\"],\"doc\":\"Units done in this phase.\",\"default\":null},{\"name\":\"total\",\"type\":[\"null\",\"long\"],\"doc\":\"Total units of this phase.\",\"default\":null},{\"name\":\"donePct\",\"type\":[\"null\",\"double\"],\"doc\":\"Progress of this phase, percent.\",\"default\":null},{\"name\":\"startedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of its transaction.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  RelationSizesMeasured: {
  "type": "RelationSizesMeasured",
  "fullName": "pgherald.table_index_management.RelationSizesMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Files of each table and index of one database.",
  "schema": "{\"type\":\"record\",\"name\":\"RelationSizesMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Files of each table and index of one database.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"RelationSizeRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table, materialized view or index.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"relationName\",\"type\":\"string\",\"doc\":\"Name, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view, partitioned table (14+, without files) or index.\"},{\"name\":\"isTable\",\"type\":\"boolean\",\"doc\":\"Whether it is a table or a materialized view.\"},{\"name\":\"isIndex\",\"type\":\"boolean\",\"doc\":\"Whether it is an index.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of its table; of itself for a table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Name of its table.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"mainBytes\",\"type\":\"long\",\"doc\":\"Main file.\"},{\"name\":\"freeSpaceMapBytes\",\"type\":\"long\",\"doc\":\"Free space map.\"},{\"name\":\"visibilityMapBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Visibility map; null for an index.\",\"default\":null},{\"name\":\"toastBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"All of its TOAST; null for an index.\",\"default\":null},{\"name\":\"indexBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"All its indexes; null for an index, or when the size of one is unknown.\",\"default\":null},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Total; null if a part is unknown.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"SizeThresholdCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table is below its limit again, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"SizeThresholdExceeded\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema, table and measure.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size in bytes, or growth in bytes per hour.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"size or growth-per-hour.\"},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size with TOAST and indexes.\",\"default\":null}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"SizeThresholdExceeded\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table grew beyond a limit, or grew too fast.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"SizeThresholdCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema, table and measure.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Size in bytes, or growth in bytes per hour.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"measure\",\"type\":\"string\",\"doc\":\"size or growth-per-hour.\"},{\"name\":\"totalBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size with TOAST and indexes.\",\"default\":null}]}"
},
  StandbysMeasured: {
  "type": "StandbysMeasured",
  "fullName": "pgherald.table_index_management.StandbysMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Standbys that replicate from the server (pg_stat_replication, without base backups and logical slots).",
  "schema": "{\"type\":\"record\",\"name\":\"StandbysMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Standbys that replicate from the server (pg_stat_replication, without base backups and logical slots).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"StandbyRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One walsender.\",\"fields\":[{\"name\":\"applicationName\",\"type\":\"string\",\"doc\":\"application_name of the standby.\"},{\"name\":\"clientAddress\",\"type\":[\"null\",\"string\"],\"doc\":\"Its address; null over a socket.\",\"default\":null},{\"name\":\"slotName\",\"type\":[\"null\",\"string\"],\"doc\":\"Its slot.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableActivityRecorded: {
  "type": "TableActivityRecorded",
  "fullName": "pgherald.table_index_management.TableActivityRecorded",
  "folder": "table-index-management",
  "kind": "recorded",
  "severity": "info",
  "doc": "The busiest tables of a database between two polls. One row sums the other tables, so that totals are right.",
  "schema": "{\"type\":\"record\",\"name\":\"TableActivityRecorded\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The busiest tables of a database between two polls. One row sums the other tables, so that totals are right.\",\"kind\":\"recorded\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"windowSeconds\",\"type\":\"double\",\"doc\":\"Time between the polls.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableActivity\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of one table, with its partitions, per second.\",\"fields\":[{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema; empty for the sum.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, or topmost table of its partitions; other for the sum.\"},{\"name\":\"leaves\",\"type\":\"long\",\"doc\":\"Number of tables in the sum.\"},{\"name\":\"seqScansPerSecond\",\"type\":\"double\",\"doc\":\"Sequential scans.\"},{\"name\":\"idxScansPerSecond\",\"type\":\"double\",\"doc\":\"Index scans.\"},{\"name\":\"rowsReadPerSecond\",\"type\":\"double\",\"doc\":\"Rows read by both.\"},{\"name\":\"rowsInsertedPerSecond\",\"type\":\"double\",\"doc\":\"Rows inserted.\"},{\"name\":\"rowsUpdatedPerSecond\",\"type\":\"double\",\"doc\":\"Rows updated.\"},{\"name\":\"rowsDeletedPerSecond\",\"type\":\"double\",\"doc\":\"Rows deleted.\"},{\"name\":\"blocksReadPerSecond\",\"type\":[\"null\",\"double\"],\"doc\":\"Blocks read from disk or the OS cache; null if unknown.\",\"default\":null}]}},\"doc\":\"Busiest first, the sum last.\"}]}"
},
  TableAnalyzed: {
  "type": "TableAnalyzed",
  "fullName": "pgherald.table_index_management.TableAnalyzed",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "doc": "A table was analyzed since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"TableAnalyzed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table was analyzed since the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Rows that had changed since the analyze before.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"manualRuns\",\"type\":\"long\",\"doc\":\"Manual runs since the poll before.\"},{\"name\":\"automaticRuns\",\"type\":\"long\",\"doc\":\"Runs of autovacuum since the poll before.\"},{\"name\":\"modifiedBefore\",\"type\":\"long\",\"doc\":\"Rows changed since the last analyze, at the poll before.\"},{\"name\":\"finishedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last run.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of the runs, milliseconds (18+).\",\"default\":null}]}"
},
  TableBloatCleared: {
  "type": "TableBloatCleared",
  "fullName": "pgherald.table_index_management.TableBloatCleared",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "closes": "TableBloated",
  "unit": "%",
  "doc": "The bloat of a table is below the limit again, or the table is gone.",
  "schema": "{\"type\":\"record\",\"name\":\"TableBloatCleared\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"The bloat of a table is below the limit again, or the table is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"TableBloated\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and relation.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the bloated relation: the table or its TOAST.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or toast.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bloat.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact if pgstattuple measured it.\",\"default\":null}]}"
},
  TableBloated: {
  "type": "TableBloated",
  "fullName": "pgherald.table_index_management.TableBloated",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "warning",
  "opens": "TableBloatCleared",
  "unit": "%",
  "doc": "Several consecutive readings showed a table, or its TOAST, with bloat over the limit.",
  "schema": "{\"type\":\"record\",\"name\":\"TableBloated\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Several consecutive readings showed a table, or its TOAST, with bloat over the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"TableBloatCleared\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and relation.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Bloat in percent of the real size.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, percent.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the bloated relation: the table or its TOAST.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or toast.\"},{\"name\":\"realBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Size of its main file.\",\"default\":null},{\"name\":\"bloatBytes\",\"type\":[\"null\",\"long\"],\"doc\":\"Bloat.\",\"default\":null},{\"name\":\"confidence\",\"type\":[\"null\",\"string\"],\"doc\":\"high, low, or exact if pgstattuple measured it.\",\"default\":null}]}"
},
  TableIoMeasured: {
  "type": "TableIoMeasured",
  "fullName": "pgherald.table_index_management.TableIoMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Blocks read for each table of one database (pg_statio_user_tables).",
  "schema": "{\"type\":\"record\",\"name\":\"TableIoMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Blocks read for each table of one database (pg_statio_user_tables).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableIoRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"heapBlksRead\",\"type\":\"long\",\"doc\":\"Heap blocks not found in the buffer cache.\"},{\"name\":\"heapBlksHit\",\"type\":\"long\",\"doc\":\"Heap blocks found in it.\"},{\"name\":\"idxBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Index blocks not found in it; null without an index.\",\"default\":null},{\"name\":\"idxBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Index blocks found in it.\",\"default\":null},{\"name\":\"toastBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"TOAST blocks not found in it; null without TOAST.\",\"default\":null},{\"name\":\"toastBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"TOAST blocks found in it.\",\"default\":null},{\"name\":\"tidxBlksRead\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks of the index of TOAST not found in it.\",\"default\":null},{\"name\":\"tidxBlksHit\",\"type\":[\"null\",\"long\"],\"doc\":\"Blocks of the index of TOAST found in it.\",\"default\":null}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableStatsMeasured: {
  "type": "TableStatsMeasured",
  "fullName": "pgherald.table_index_management.TableStatsMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables).",
  "schema": "{\"type\":\"record\",\"name\":\"TableStatsMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Counters and state of each table, materialized view and partitioned table of one database (pg_class, pg_stat_user_tables).\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableStatsRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"relationKind\",\"type\":\"string\",\"doc\":\"table, materialized view or partitioned table.\"},{\"name\":\"persistence\",\"type\":\"string\",\"doc\":\"permanent, unlogged or temporary.\"},{\"name\":\"isExtensionOwned\",\"type\":\"boolean\",\"doc\":\"Whether it belongs to an extension.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"seqScan\",\"type\":\"long\",\"doc\":\"Sequential scans.\"},{\"name\":\"lastSeqScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last one (16+).\",\"default\":null},{\"name\":\"seqTupRead\",\"type\":\"long\",\"doc\":\"Rows read by them.\"},{\"name\":\"idxScan\",\"type\":[\"null\",\"long\"],\"doc\":\"Index scans; null without an index.\",\"default\":null},{\"name\":\"lastIdxScan\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last one (16+).\",\"default\":null},{\"name\":\"idxTupFetch\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows fetched by them.\",\"default\":null},{\"name\":\"nTupIns\",\"type\":\"long\",\"doc\":\"Rows inserted.\"},{\"name\":\"nTupUpd\",\"type\":\"long\",\"doc\":\"Rows updated.\"},{\"name\":\"nTupDel\",\"type\":\"long\",\"doc\":\"Rows deleted.\"},{\"name\":\"nTupHotUpd\",\"type\":\"long\",\"doc\":\"Rows updated without a new index entry.\"},{\"name\":\"nTupNewpageUpd\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows whose new version went to another page (16+).\",\"default\":null},{\"name\":\"nLiveTup\",\"type\":\"long\",\"doc\":\"Live rows, as the statistics estimate them.\"},{\"name\":\"nDeadTup\",\"type\":\"long\",\"doc\":\"Dead rows, as the statistics estimate them; 0 after a crash.\"},{\"name\":\"nModSinceAnalyze\",\"type\":\"long\",\"doc\":\"Rows changed since the last analyze.\"},{\"name\":\"nInsSinceVacuum\",\"type\":\"long\",\"doc\":\"Rows inserted since the last vacuum.\"},{\"name\":\"lastVacuum\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last manual VACUUM.\",\"default\":null},{\"name\":\"lastAutovacuum\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last autovacuum.\",\"default\":null},{\"name\":\"lastAnalyze\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last manual ANALYZE.\",\"default\":null},{\"name\":\"lastAutoanalyze\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last automatic analyze.\",\"default\":null},{\"name\":\"vacuumCount\",\"type\":\"long\",\"doc\":\"Manual vacuums.\"},{\"name\":\"autovacuumCount\",\"type\":\"long\",\"doc\":\"Vacuums by autovacuum.\"},{\"name\":\"analyzeCount\",\"type\":\"long\",\"doc\":\"Manual analyzes.\"},{\"name\":\"autoanalyzeCount\",\"type\":\"long\",\"doc\":\"Analyzes by autovacuum.\"},{\"name\":\"totalVacuumTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all manual VACUUMs, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAutovacuumTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all autovacuums, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAnalyzeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all manual ANALYZEs, milliseconds (18+).\",\"default\":null},{\"name\":\"totalAutoanalyzeTimeMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of all automatic analyzes, milliseconds (18+).\",\"default\":null},{\"name\":\"xidAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest transaction id in it or its TOAST; null for a partitioned table.\",\"default\":null},{\"name\":\"multixactAge\",\"type\":[\"null\",\"long\"],\"doc\":\"Age of the oldest multixact in it or its TOAST; null for a partitioned table.\",\"default\":null},{\"name\":\"relTuples\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows at the last vacuum or analyze; null if there was none.\",\"default\":null},{\"name\":\"relPages\",\"type\":\"long\",\"doc\":\"Pages at the last vacuum or analyze.\"},{\"name\":\"estimatedBytes\",\"type\":\"long\",\"doc\":\"Size by the pages of the last vacuum or analyze.\"},{\"name\":\"autovacuumEnabled\",\"type\":\"boolean\",\"doc\":\"Whether autovacuum is enabled for it.\"},{\"name\":\"vacuumThreshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead rows above which autovacuum starts.\",\"default\":null},{\"name\":\"insertVacuumThreshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Inserted rows above which autovacuum starts; null if inserts do not trigger it.\",\"default\":null},{\"name\":\"freezeMaxAge\",\"type\":\"long\",\"doc\":\"Age above which autovacuum freezes the table.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableUsageMeasured: {
  "type": "TableUsageMeasured",
  "fullName": "pgherald.table_index_management.TableUsageMeasured",
  "folder": "table-index-management",
  "kind": "measured",
  "severity": "info",
  "doc": "Use of each table of one database, read once a day; the basis for hot and cold tables.",
  "schema": "{\"type\":\"record\",\"name\":\"TableUsageMeasured\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Use of each table of one database, read once a day; the basis for hot and cold tables.\",\"kind\":\"measured\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"reading\",\"type\":{\"type\":\"record\",\"name\":\"Reading\",\"namespace\":\"pgherald\",\"doc\":\"Scope of one reading: group, database, chunk and completeness.\",\"fields\":[{\"name\":\"group\",\"type\":\"string\",\"doc\":\"Name of the group, the stem of its SQL file.\"},{\"name\":\"database\",\"type\":[\"null\",{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]}],\"doc\":\"Database that the reading covers; null for a group that is read once per server.\",\"default\":null},{\"name\":\"chunk\",\"type\":{\"type\":\"record\",\"name\":\"Chunk\",\"namespace\":\"pgherald\",\"doc\":\"Part of a reading that a message carries.\",\"fields\":[{\"name\":\"index\",\"type\":\"long\",\"doc\":\"Number of this part, from 0.\"},{\"name\":\"count\",\"type\":\"long\",\"doc\":\"How many parts the reading has.\"}]},\"doc\":\"Part of the reading in this message.\"},{\"name\":\"complete\",\"type\":\"boolean\",\"doc\":\"False if objects were left out; then a missing object need not be gone.\"},{\"name\":\"skipped\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Skipped\",\"namespace\":\"pgherald\",\"doc\":\"An object that a reading left out.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"oid of the relation or database left out.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Its name.\"},{\"name\":\"reason\",\"type\":\"string\",\"doc\":\"locked, vanished, denied or over-limit.\"}]}},\"doc\":\"Objects left out, with the reason; each chunk has a part of them.\",\"default\":[]},{\"name\":\"durationMs\",\"type\":\"double\",\"doc\":\"Wall-clock time of the statement, milliseconds.\"}]},\"doc\":\"The reading that these rows belong to.\"},{\"name\":\"rows\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"TableUsageRow\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"One table.\",\"fields\":[{\"name\":\"relationOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"partitionRootOid\",\"type\":[\"null\",\"long\"],\"doc\":\"Topmost table of which its table is a partition; null if it is not a partition.\",\"default\":null},{\"name\":\"partitionRootSchema\",\"type\":[\"null\",\"string\"],\"doc\":\"Schema of the topmost table.\",\"default\":null},{\"name\":\"partitionRootName\",\"type\":[\"null\",\"string\"],\"doc\":\"Name of the topmost table.\",\"default\":null},{\"name\":\"seqScan\",\"type\":\"long\",\"doc\":\"Sequential scans.\"},{\"name\":\"idxScan\",\"type\":[\"null\",\"long\"],\"doc\":\"Index scans; null without an index.\",\"default\":null},{\"name\":\"seqTupRead\",\"type\":\"long\",\"doc\":\"Rows read by sequential scans.\"},{\"name\":\"idxTupFetch\",\"type\":[\"null\",\"long\"],\"doc\":\"Rows fetched by index scans.\",\"default\":null},{\"name\":\"nTupIns\",\"type\":\"long\",\"doc\":\"Rows inserted.\"},{\"name\":\"nTupUpd\",\"type\":\"long\",\"doc\":\"Rows updated.\"},{\"name\":\"nTupDel\",\"type\":\"long\",\"doc\":\"Rows deleted.\"}]}},\"doc\":\"One per row of the statement.\"}]}"
},
  TableVacuumed: {
  "type": "TableVacuumed",
  "fullName": "pgherald.table_index_management.TableVacuumed",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "doc": "A table was vacuumed since the poll before.",
  "schema": "{\"type\":\"record\",\"name\":\"TableVacuumed\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table was vacuumed since the poll before.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Lower bound of the dead rows removed since the poll before; null if their number grew.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"manualRuns\",\"type\":\"long\",\"doc\":\"Manual runs since the poll before.\"},{\"name\":\"automaticRuns\",\"type\":\"long\",\"doc\":\"Runs of autovacuum since the poll before.\"},{\"name\":\"deadTuplesBefore\",\"type\":\"long\",\"doc\":\"Estimated dead rows at the poll before.\"},{\"name\":\"deadTuplesAfter\",\"type\":\"long\",\"doc\":\"Estimated dead rows now, including rows that died after the vacuum.\"},{\"name\":\"finishedAt\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"End of the last run.\",\"default\":null},{\"name\":\"durationMs\",\"type\":[\"null\",\"double\"],\"doc\":\"Time of the runs, milliseconds (18+).\",\"default\":null}]}"
},
  UsageClassified: {
  "type": "UsageClassified",
  "fullName": "pgherald.table_index_management.UsageClassified",
  "folder": "table-index-management",
  "kind": "decided",
  "severity": "info",
  "unit": "%",
  "doc": "Classifies tables by their use in the last day: hot, or cold if unused.",
  "schema": "{\"type\":\"record\",\"name\":\"UsageClassified\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"Classifies tables by their use in the last day: hot, or cold if unused.\",\"kind\":\"decided\",\"severity\":\"info\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Share of the tables that are cold, percent.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Not used.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"tables\",\"type\":\"long\",\"doc\":\"Tables compared.\"},{\"name\":\"hotTables\",\"type\":\"long\",\"doc\":\"Tables that together had most of the use (hot).\"},{\"name\":\"coldTables\",\"type\":\"long\",\"doc\":\"Tables without any use (cold).\"},{\"name\":\"windowSeconds\",\"type\":\"long\",\"doc\":\"Time between the two readings, seconds.\"},{\"name\":\"named\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"UsedTable\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table and its use in a day.\",\"fields\":[{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"isHot\",\"type\":\"boolean\",\"doc\":\"True for a hot table, false for a cold one.\"},{\"name\":\"accesses\",\"type\":\"long\",\"doc\":\"Scans, and rows changed, since the reading of the day before.\"}]}},\"doc\":\"Hot tables, most used first, then cold ones; at most 100 of each.\"},{\"name\":\"truncated\",\"type\":\"boolean\",\"doc\":\"True if texts or lists were cut to fit a message.\",\"default\":false}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"VacuumCaughtUp\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table is no longer due for vacuum, or is gone.\",\"kind\":\"decided\",\"severity\":\"info\",\"closes\":\"VacuumOverdue\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it has been due, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"cause\",\"type\":\"string\",\"doc\":\"dead-rows, inserts or freeze.\"},{\"name\":\"due\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead or inserted rows, or age.\",\"default\":null},{\"name\":\"threshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Number above which vacuum is due.\",\"default\":null},{\"name\":\"autovacuumEnabled\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether autovacuum is enabled for it.\",\"default\":null},{\"name\":\"dueSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"First reading that showed the vacuum as due.\",\"default\":null}]}"
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
  "schema": "{\"type\":\"record\",\"name\":\"VacuumOverdue\",\"namespace\":\"pgherald.table_index_management\",\"doc\":\"A table has been due for vacuum for longer than the limit.\",\"kind\":\"decided\",\"severity\":\"warning\",\"opens\":\"VacuumCaughtUp\",\"fields\":[{\"name\":\"meta\",\"type\":{\"type\":\"record\",\"name\":\"Meta\",\"namespace\":\"pgherald\",\"doc\":\"Source and time of an event; the first field of every event.\",\"fields\":[{\"name\":\"eventId\",\"type\":\"string\",\"doc\":\"UUIDv5 derived from the content of the event: the same fact published twice has one id.\"},{\"name\":\"polledAt\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"Instant of the poll, one for all its events.\"},{\"name\":\"clock\",\"type\":\"string\",\"doc\":\"Clock of polledAt: server, or agent (pgherald) if the server did not answer.\"},{\"name\":\"poll\",\"type\":\"string\",\"doc\":\"UUIDv5 of server, context and polledAt; equal for all events of one poll.\"},{\"name\":\"context\",\"type\":\"string\",\"doc\":\"Bounded context that published the event, for example database-metrics.\"},{\"name\":\"cluster\",\"type\":\"string\",\"doc\":\"Cluster the server belongs to in the configuration; the key of the event in the log.\"},{\"name\":\"server\",\"type\":{\"type\":\"record\",\"name\":\"Server\",\"namespace\":\"pgherald\",\"doc\":\"The PostgreSQL server an event is about, as it answered when it was polled.\",\"fields\":[{\"name\":\"systemIdentifier\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"int64\"}],\"doc\":\"System identifier (pg_control_system), equal on a primary and its standbys; null if the server did not answer.\",\"default\":null},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"Name of the target in the configuration, else host:port.\"},{\"name\":\"host\",\"type\":\"string\",\"doc\":\"Host of the connection URL, or the directory of the Unix socket.\"},{\"name\":\"port\",\"type\":\"long\",\"doc\":\"TCP port, or the number in the socket's name.\"},{\"name\":\"versionNum\",\"type\":[\"null\",\"long\"],\"doc\":\"server_version_num, for example 180004; null if unknown.\",\"default\":null},{\"name\":\"timeline\",\"type\":[\"null\",\"long\"],\"doc\":\"Timeline the server writes or receives; null if unknown.\",\"default\":null},{\"name\":\"role\",\"type\":[\"null\",\"string\"],\"doc\":\"primary or standby; null if unknown.\",\"default\":null}]},\"doc\":\"The polled server.\"},{\"name\":\"statsEpoch\",\"type\":[\"null\",\"string\"],\"doc\":\"Changes when PostgreSQL loses or resets the cumulative statistics of the database. Counters compare only within one epoch.\",\"default\":null},{\"name\":\"countersSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"Start of counting for the server's own views; null if unknown.\",\"default\":null}]},\"doc\":\"Source and time of the event.\"},{\"name\":\"subject\",\"type\":\"string\",\"doc\":\"Database, schema and table.\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"doc\":\"Time it has been due, seconds.\",\"default\":null},{\"name\":\"limit\",\"type\":[\"null\",\"double\"],\"doc\":\"Limit passed, seconds.\",\"default\":null},{\"name\":\"since\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"},\"doc\":\"When the condition began, if PostgreSQL reports it; else the reading that first showed it. On a closing event, the reading that closed the episode.\"},{\"name\":\"episode\",\"type\":[\"null\",\"string\"],\"doc\":\"Id of the episode: the eventId of its opening event, on the opening and on the closing event. Null for an event that opens no episode.\",\"default\":null},{\"name\":\"reason\",\"type\":[\"null\",\"string\"],\"doc\":\"Why the episode closed: recovered (the condition ended), dropped (the subject is gone) or unwatched (its limit or database no longer applies). Null on events that close no episode.\",\"default\":null},{\"name\":\"causedBy\",\"type\":[\"null\",\"string\"],\"doc\":\"eventId of the first chunk of the reading that caused the event; null without a reading.\",\"default\":null},{\"name\":\"firstSight\",\"type\":\"boolean\",\"doc\":\"True if the first reading for this rule already showed the condition, so its true start is unknown.\",\"default\":false},{\"name\":\"database\",\"type\":{\"type\":\"record\",\"name\":\"DatabaseRef\",\"namespace\":\"pgherald\",\"doc\":\"A database by oid and name. Names may be reused, oids are not.\",\"fields\":[{\"name\":\"oid\",\"type\":\"long\",\"doc\":\"pg_database.oid.\"},{\"name\":\"name\",\"type\":\"string\",\"doc\":\"pg_database.datname.\"}]},\"doc\":\"The database.\"},{\"name\":\"schemaName\",\"type\":\"string\",\"doc\":\"Schema of the table.\"},{\"name\":\"tableOid\",\"type\":\"long\",\"doc\":\"pg_class.oid of the table.\"},{\"name\":\"tableName\",\"type\":\"string\",\"doc\":\"Table, without its schema.\"},{\"name\":\"cause\",\"type\":\"string\",\"doc\":\"dead-rows, inserts or freeze.\"},{\"name\":\"due\",\"type\":[\"null\",\"long\"],\"doc\":\"Dead or inserted rows, or age.\",\"default\":null},{\"name\":\"threshold\",\"type\":[\"null\",\"long\"],\"doc\":\"Number above which vacuum is due.\",\"default\":null},{\"name\":\"autovacuumEnabled\",\"type\":[\"null\",\"boolean\"],\"doc\":\"Whether autovacuum is enabled for it.\",\"default\":null},{\"name\":\"dueSince\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}],\"doc\":\"First reading that showed the vacuum as due.\",\"default\":null}]}"
},
};
