import { EVENTS, type AnyEvent, type EventMap, type EventName, type ReadingPart, type Unit } from '@pgherald/events';
import { inUnit } from './in-unit.js';

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Formats an event in one line for people, without its type, time and server. Escapes control characters, because users choose
 * the names in an event: such a name could break the line or rewrite the terminal.
 */
export function headlineOf(event: AnyEvent): string {
  return rawHeadline(event).replaceAll(CONTROL, escaped);
}

function escaped(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}

function rawHeadline({ type, event }: AnyEvent): string {
  const format = FORMATS[type] as ((event: AnyEvent['event']) => string) | undefined;
  if (format !== undefined) return format(event);
  if ('reading' in event) return rows(event.reading, event.rows.length);
  if (!('subject' in event)) return '';
  const { closes = type, unit } = EVENTS[type];
  const noun = COUNTED[closes];
  const what = noun === undefined ? amount(event, unit, MEASURED[type] ?? MEASURED[closes]) : count(event, noun);
  return `${event.subject}${what}${ended(event)}`;
}

/** Noun that the value of an event counts. Closing events use the word of their opening event, also below. */
const COUNTED: Readonly<Partial<Record<EventName, string>>> = {
  ArchivingFailing: 'failed attempt',
  ConnectionPoolExhausted: 'missed turn',
  ConnectionsNearLimit: 'connection',
  StatementViewFull: 'eviction',
  SubscriptionFailed: 'error',
  SyncStandbyMissing: 'connected standby',
};

/** Word after the value of an event, if the unit is not clear alone. */
const MEASURED: Readonly<Partial<Record<EventName, string>>> = {
  LongTransactionDetected: 'open',
  IdleInTransactionDetected: 'idle',
  TableBloated: 'bloat',
  IndexBloated: 'bloat',
  SlotInactive: 'inactive',
  ServerConnected: 'away',
  UsageClassified: 'cold',
};

/** Formats of events that `subject: value, limit` does not describe. */
const FORMATS: { readonly [T in EventName]?: (event: EventMap[T]) => string } = {
  MetricsCollected: poll,
  SettingChanged: (event) => `${event.subject}: ${change(event)}`,
  DeadlockDetected: ({ subject, value }) => `${subject}: ${counted(value ?? 0, 'deadlock')}`,
  ClusterSplit: ({ clusters, servers }) =>
    `${servers.join(' and ')} are nodes of one cluster and configured as ${clusters.join(' and ')}`,
  AddressShared: ({ subject, otherStarts }) =>
    `${subject}: ${counted(otherStarts.length, 'other server')} at its address not watched; give each a target with an address of its own`,
  BlockingDetected: blocking,
  QuerySampleCollected: ({ pid, databaseName, state, durationMs, queryText }) => {
    const duration = durationMs === null ? '' : ` for ${durationMs.toFixed(0)} ms`;
    return `${pid} of ${databaseName ?? 'no database'}: ${state}${duration}: ${queryText ?? 'no text'}`;
  },
  TopQueryIdentified: topQuery,
  TableVacuumed: ({ subject, deadTuplesBefore, deadTuplesAfter, ...runs }) =>
    `${subject}: ${by(runs)}, ${counted(deadTuplesBefore, 'dead row')} before, ${deadTuplesAfter} after`,
  TableAnalyzed: ({ subject, modifiedBefore, ...runs }) =>
    `${subject}: ${by(runs)}, ${counted(modifiedBefore, 'row')} had changed`,
  IndexUnused: unused,
  IndexUsedAgain: (event) => `${event.subject}${count({ ...event, limit: null }, 'scan')}${ended(event)}`,
  CollectionError: ({ message }) => message,
  TopologyMapped: topology,
  ReplicationLagIncreased: lag,
  ReplicationLagRecovered: lag,
  ReplicationLagUnknown: lagUnknown,
  ReplicationLagUnknownCleared: lagUnknown,
  FailoverDetected: ({ subject, newTimeline }) =>
    `${subject}${newTimeline === null ? '' : `: timeline ${newTimeline}`}`,
  PlanChanged: ({ subject, previousCost, cost }) => {
    const [before, now] = [previousCost, cost].map((each) => (each === null ? 'unknown' : inUnit(each, undefined)));
    return `${subject}: estimated cost ${before} -> ${now}`;
  },
};

function topology({ nodes, health, reasons }: EventMap['TopologyMapped']): string {
  const servers = nodes.map(({ name, role, upstream, state }) => {
    const place = upstream === null ? (role ?? 'unknown role') : `${role ?? 'node'} of ${upstream}`;
    return `${name} (${state === 'answering' || state === 'connected' ? place : `${place}, ${state}`})`;
  });
  return `${servers.join(', ')}: ${[health, ...reasons].join(', ')}`;
}

/** Uses the limit, which is the whole window; the value is its observed part. */
function unused({ subject, limit, estimatedBytes, leaves, servesStatistics }: EventMap['IndexUnused']): string {
  const size = estimatedBytes === null ? '' : `, ${inUnit(estimatedBytes, 'By')}`;
  const parts = leaves === null ? '' : `, in ${counted(leaves, 'partition')}`;
  const statistics = servesStatistics ? ', but the planner uses its statistics' : '';
  return `${subject}: not used for ${inUnit(limit ?? 0, 'd')}${size}${parts}${statistics}`;
}

function lag(event: EventMap['ReplicationLagIncreased' | 'ReplicationLagRecovered']): string {
  return `${event.standby}${amount(event, event.measure === 'bytes' ? 'By' : 's', 'behind')}${ended(event)}`;
}

/** Its value is a lower bound of the lag, its limit the time for which the lag may be unknown. */
function lagUnknown(event: EventMap['ReplicationLagUnknown' | 'ReplicationLagUnknownCleared']): string {
  const { standby, value, limit, reason } = event;
  if (reason !== null) return `${standby}${amount({ value, limit: null }, 's', 'behind')}${ended(event)}`;
  const bound = value === null || value === 0 ? '' : `, at least ${inUnit(value, 's')} behind`;
  return `${standby}: unknown for more than ${inUnit(limit ?? 0, 's')}${bound}`;
}

function poll({ groups, rows: read, durationMs, databases, late }: EventMap['MetricsCollected']): string {
  const failures = groups.reduce((sum, group) => sum + group.failures, 0);
  const readings = groups.reduce((sum, group) => sum + group.readings, failures);
  const failed = failures === 0 ? '' : `, ${failures} of ${readings} readings failed`;
  const skipped = late === 0 ? '' : `, ${counted(late, 'poll')} skipped`;
  const what = `${counted(groups.length, 'group')}, ${counted(databases, 'database')}, ${counted(read, 'row')}`;
  return `${what} in ${durationMs.toFixed(0)} ms${failed}${skipped}`;
}

function change({ previousValue, newValue, unit, withheld, pendingRestart }: EventMap['SettingChanged']): string {
  const value = (text: string | null): string =>
    text === null ? 'none' : `${text || "''"}${unit === null ? '' : ` ${unit}`}`;
  const what = withheld ? 'changed; its value is withheld' : `${value(previousValue)} -> ${value(newValue)}`;
  if (!withheld && previousValue === newValue)
    return `still ${value(newValue)}; ${pendingRestart ? 'another value takes effect after a restart' : 'no other value waits for a restart any more'}`;
  return pendingRestart ? `${what} (after a restart)` : what;
}

function blocking({ subject, value, sessions, waiters: waiting }: EventMap['BlockingDetected']): string {
  const [, ...waiters] = sessions;
  const relations = waiters.flatMap(({ schemaName, relationName }) =>
    relationName ? [`${schemaName}.${relationName}`] : [],
  );
  const what = relations.length === 0 ? '' : `, for ${[...new Set(relations)].join(', ')}`;
  return `${subject}: ${counted(Math.max(waiting, waiters.length), 'session')} waiting, the longest for ${inUnit(value ?? 0, 's')}${what}`;
}

function topQuery(top: EventMap['TopQueryIdentified']): string {
  const { rank, userOid } = top;
  const hidden = userOid === null ? undefined : `hidden statements of ${top.userName ?? `role ${userOid}`}`;
  const who = rank === null ? (hidden ?? `all ${top.statements} others`) : `number ${rank}`;
  const what = rank === null ? '' : `: ${top.queryText ?? top.textState}`;
  return `${who}: ${top.totalExecTimeMs.toFixed(1)} ms in ${counted(top.calls, 'call')}${what}`;
}

function by({ manualRuns, automaticRuns }: Pick<EventMap['TableVacuumed'], 'manualRuns' | 'automaticRuns'>): string {
  const runs = [
    [automaticRuns, 'by autovacuum'],
    [manualRuns, 'by hand'],
  ] as const;
  return runs.flatMap(([times, how]) => (times > 0 ? [times === 1 ? how : `${times} times ${how}`] : [])).join(', ');
}

function rows({ database, chunk }: ReadingPart, length: number): string {
  const part = chunk.count === 1 ? '' : ` (part ${chunk.index + 1} of ${chunk.count})`;
  return `${counted(length, 'row')}${database ? ` of ${database.name}` : ''}${part}`;
}

interface Fact {
  readonly value: number | null;
  readonly limit: number | null;
}

function amount({ value, limit }: Fact, unit: Unit | undefined, measured?: string): string {
  if (value === null) return '';
  const what = `: ${inUnit(value, unit)}${measured === undefined ? '' : ` ${measured}`}`;
  return limit === null ? what : `${what}, limit ${inUnit(limit, unit)}`;
}

function count({ value, limit }: Fact, noun: string): string {
  if (value === null) return '';
  return `: ${counted(value, noun)}${limit === null ? '' : `, limit ${limit}`}`;
}

function ended({ reason }: { readonly reason: string | null }): string {
  return reason === null ? '' : `, ${reason}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
