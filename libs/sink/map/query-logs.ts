import { type Attributes, TraceFlags } from '@opentelemetry/api';
import type { ReadableLogRecord } from '@opentelemetry/sdk-logs';
import type { AnyEvent, EventMap } from '@pgherald/events';
import type { SinkSettings } from '../settings.js';

/** The specific part of a log record of the receiver, which has no body and no severity. */
export type QueryLog = Pick<ReadableLogRecord, 'eventName' | 'attributes' | 'spanContext'>;

export const QUERY_LOGS = {
  QuerySampleCollected: 'db.server.query_sample',
  TopQueryIdentified: 'db.server.top_query',
} as const;

export type QueryLogSwitches = Pick<SinkSettings, 'event' | 'peer'>;

const PLAN = 'db.server.query_plan';

/** Builds the records of a sample or a top query as the receiver does; undefined for other events. */
export function queryLogsOf({ type, event }: AnyEvent, switches: QueryLogSwitches): readonly QueryLog[] | undefined {
  if (type === 'QuerySampleCollected') return switches.event[QUERY_LOGS[type]].enabled ? [sampleLog(event)] : [];
  if (type !== 'TopQueryIdentified') return undefined;
  // The receiver has no record for the sum of all other statements.
  if (event.rank === null) return [];
  const isPlanApart = switches.event[PLAN].enabled;
  return [
    ...(switches.event[QUERY_LOGS[type]].enabled ? [topQueryLog(event, switches)] : []),
    ...(isPlanApart && event.planJson ? [planLog(event, switches)] : []),
  ];
}

function sampleLog(sample: EventMap['QuerySampleCollected']): QueryLog {
  const { traceId, spanId } = sample;
  return {
    eventName: QUERY_LOGS.QuerySampleCollected,
    attributes: sampleAttributes(sample),
    ...(traceId !== null && spanId !== null && { spanContext: { traceId, spanId, traceFlags: TraceFlags.NONE } }),
  };
}

/** The duration is in milliseconds here and in seconds for top queries, as in the receiver. */
function sampleAttributes(sample: EventMap['QuerySampleCollected']): Attributes {
  return {
    'db.system.name': 'postgresql',
    'db.namespace': sample.databaseName ?? '',
    'db.query.text': sample.queryText ?? '',
    'user.name': sample.userName ?? '',
    'postgresql.state': sample.state ?? '',
    'postgresql.pid': sample.pid,
    'postgresql.backend.connection.start': toSecond(sample.backendStartedAt),
    'postgresql.application_name': sample.applicationName ?? '',
    'network.peer.address': sample.clientAddress ?? '',
    'network.peer.port': sample.clientPort ?? 0,
    'postgresql.client_hostname': sample.clientHostname ?? '',
    'postgresql.query_start': sample.queryStartedText ?? '',
    'postgresql.wait_event': sample.waitEvent ?? '',
    'postgresql.wait_event_type': sample.waitEventType ?? '',
    'postgresql.query_id': sample.queryId === null ? '' : String(sample.queryId),
    'postgresql.total_exec_time': asDouble(sample.durationMs ?? 0),
    'postgresql.blocking.pids': sample.blockingPids ?? '{}',
    'postgresql.blocking.start_time': toSecond(sample.lockWaitStartedAt),
    'postgresql.blocking.wait_duration': Math.floor((sample.lockWaitMs ?? 0) / 1_000),
    'postgresql.blocking.lock.mode': sample.lockMode ?? '',
    'postgresql.blocking.lock.type': sample.lockType ?? '',
    'postgresql.blocking.lock.relation': sample.relationName ?? '',
    'postgresql.blocking.transaction.start_time': toSecond(sample.transactionStartedAt),
  };
}

function topQueryLog(top: EventMap['TopQueryIdentified'], switches: QueryLogSwitches): QueryLog {
  const attributes: Attributes = {
    'db.system.name': 'postgresql',
    'db.namespace': top.databaseName ?? '',
    'db.query.text': top.queryText ?? '',
    'postgresql.calls': top.calls,
    'postgresql.rows': top.rowCount,
    'postgresql.shared_blks_dirtied': top.sharedBlksDirtied,
    'postgresql.shared_blks_hit': top.sharedBlksHit,
    'postgresql.shared_blks_read': top.sharedBlksRead,
    'postgresql.shared_blks_written': top.sharedBlksWritten,
    'postgresql.temp_blks_read': top.tempBlksRead,
    'postgresql.temp_blks_written': top.tempBlksWritten,
    'postgresql.queryid': textOf(top.queryId),
    'postgresql.rolname': top.userName ?? '',
    ...userIdOf(top, switches),
    'postgresql.total_exec_time': asDouble(top.totalExecTimeMs / 1_000),
    'postgresql.total_plan_time': asDouble(top.totalPlanTimeMs / 1_000),
    ...(!switches.event[PLAN].enabled && { 'postgresql.query_plan': top.planJson ?? '' }),
  };
  return { eventName: QUERY_LOGS.TopQueryIdentified, attributes };
}

/** Builds a separate record for the plan of a top query, so that a large plan does not cost the query's record. */
function planLog(top: EventMap['TopQueryIdentified'], switches: QueryLogSwitches): QueryLog {
  const attributes: Attributes = {
    'db.system.name': 'postgresql',
    'postgresql.queryid': textOf(top.queryId),
    'db.namespace': top.databaseName ?? '',
    'postgresql.rolname': top.userName ?? '',
    ...userIdOf(top, switches),
    'postgresql.query_plan': top.planJson ?? '',
  };
  return { eventName: PLAN, attributes };
}

function userIdOf({ userOid }: EventMap['TopQueryIdentified'], { peer }: QueryLogSwitches): Attributes {
  return peer.userId && userOid !== null ? { 'postgresql.userid': String(userOid) } : {};
}

function textOf(queryId: bigint | null): string {
  return queryId === null ? '' : String(queryId);
}

/** Formats RFC 3339 without a fraction; empty if unknown. */
function toSecond(micros: number | null): string {
  return micros === null ? '' : `${new Date(micros / 1_000).toISOString().slice(0, 19)}Z`;
}

/** Returns the adjacent double of a whole number, because OpenTelemetry's serializer would write an integer. */
function asDouble(value: number): number {
  if (!Number.isInteger(value)) return value;
  return value === 0 ? Number.MIN_VALUE : value * (1 + Number.EPSILON);
}
