import { type Attributes, SeverityNumber } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import type { ReadableLogRecord } from '@opentelemetry/sdk-logs';
import { toInstant } from '@pgherald/event-log';
import { type AnyEvent, type EventName, EVENTS, type Severity } from '@pgherald/events';
import type { MetricRequestOptions } from './metric-request.js';
import { QUERY_LOGS, queryLogsOf, type QueryLogSwitches } from './query-logs.js';
import { resourceOf } from './resources.js';
import { toHrTime } from './times.js';

export interface LogOptions extends Pick<MetricRequestOptions, 'resources' | 'version'> {
  readonly switches: QueryLogSwitches;
}

export const LOG_EVENTS: readonly EventName[] = Object.values(EVENTS)
  .filter(({ kind, type }) => kind === 'decided' || type in QUERY_LOGS)
  .map(({ type }) => type);

const SEVERITIES: Readonly<Record<Severity, SeverityNumber>> = {
  info: SeverityNumber.INFO,
  warning: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
  critical: SeverityNumber.FATAL,
};

/** An event with the time at which it was appended to the log, milliseconds since 1970. */
export interface SeenEvent {
  readonly event: AnyEvent;
  readonly seenAt: number | undefined;
}

/** Returns one record per event; for samples and top queries the records that are enabled. */
export function logRecords(
  events: readonly SeenEvent[],
  { resources, version, switches }: LogOptions,
): readonly ReadableLogRecord[] {
  const instrumentationScope = { name: 'pgherald', version };
  const known = new Map<string, Resource>();
  return events.flatMap(({ event: decoded, seenAt }) => {
    const { type, event } = decoded;
    const { server, polledAt } = event.meta;
    const endpoint = `${server.host} ${server.port} ${server.versionNum}`;
    const resource = known.get(endpoint) ?? resourceOf(server, { database: null }, resources);
    known.set(endpoint, resource);
    const common = {
      hrTime: toHrTime(polledAt),
      hrTimeObserved: toHrTime((seenAt ?? polledAt / 1e3) * 1e3),
      resource,
      instrumentationScope,
      droppedAttributesCount: 0,
    };
    const queryLogs = queryLogsOf(decoded, switches);
    if (queryLogs) return queryLogs.map((queryLog) => ({ ...common, ...queryLog }));
    const { fullName, severity, doc } = EVENTS[type];
    return {
      ...common,
      severityNumber: SEVERITIES[severity],
      severityText: severity,
      eventName: fullName,
      body: doc,
      attributes: attributesOf(type, event as unknown as Fields),
    };
  });
}

type Fields = Readonly<Record<string, unknown>> & { readonly meta: AnyEvent['event']['meta'] };

/** Flattens the fields of an event: `toForcedVacuumPct` becomes `pgherald.to_forced_vacuum_pct`; null fields are omitted. */
function attributesOf(type: EventName, { meta, truncated, ...fields }: Fields): Attributes {
  const attributes: Attributes = {
    'db.system.name': 'postgresql',
    'pgherald.event_id': meta.eventId,
    'pgherald.context': meta.context,
    'pgherald.cluster': meta.cluster,
    'pgherald.server': meta.server.name,
  };
  if (truncated === true) attributes['pgherald.truncated'] = true;
  const instants = INSTANTS.get(type);
  for (const [name, value] of Object.entries(fields))
    add(attributes, `pgherald.${snake(name)}`, instants?.has(name) ? toInstant(value as number) : value);
  return attributes;
}

function add(attributes: Attributes, name: string, value: unknown): void {
  // JSON and most backends have no NaN and Infinity.
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return;
  if (Array.isArray(value)) attributes[name] = value.map(textOf);
  else if (typeof value === 'object')
    for (const [part, inner] of Object.entries(value)) add(attributes, `${name}.${snake(part)}`, inner);
  else attributes[name] = typeof value === 'bigint' ? String(value) : value;
}

/** Converts list items: 64-bit numbers and records become text, so that a list has one type. */
function textOf(item: unknown): string {
  return typeof item === 'object' ? JSON.stringify(item) : `${item as string | number | bigint}`;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const INSTANTS = new Map(LOG_EVENTS.map((type) => [type, new Set(instantsOf(EVENTS[type].schema))]));

function instantsOf(schema: string): string[] {
  const { fields } = JSON.parse(schema) as { fields: { name: string; type: { logicalType?: string } }[] };
  return fields.filter((field) => field.type.logicalType === 'timestamp-micros').map(({ name }) => name);
}
