import {
  EVENTS,
  type AddressShared,
  type AnyEvent,
  type BlockingDetected,
  type ClusterSplit,
  type MetricsCollected,
  type PlanChanged,
  type QuerySampleCollected,
  type ReadingPart,
  type SettingChanged,
  type IndexUnused,
  type IndexUsedAgain,
  type ReplicationLagIncreased,
  type ReplicationLagRecovered,
  type ReplicationLagUnknown,
  type ReplicationLagUnknownCleared,
  type TableAnalyzed,
  type TableVacuumed,
  type TopologyMapped,
  type TopQueryIdentified,
  type Unit,
} from '@pgherald/events';
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
  switch (type) {
    case 'MetricsCollected':
      return poll(event);
    case 'SettingChanged':
      return `${event.subject}: ${change(event)}`;
    case 'DeadlockDetected':
      return `${event.subject}: ${counted(event.value ?? 0, 'deadlock')}`;
    case 'ClusterSplit':
      return split(event);
    case 'AddressShared':
      return sharedAddress(event);
    case 'BlockingDetected':
      return blocking(event);
    case 'QuerySampleCollected':
      return sample(event);
    case 'TopQueryIdentified':
      return topQuery(event);
    case 'TableVacuumed':
      return vacuumed(event);
    case 'TableAnalyzed':
      return analyzed(event);
    case 'IndexUnused':
      return unused(event);
    case 'IndexUsedAgain':
      return usedAgain(event);
    case 'CollectionError':
      return event.message;
    case 'TopologyMapped':
      return topology(event);
    case 'ReplicationLagIncreased':
    case 'ReplicationLagRecovered':
      return lag(event);
    case 'ReplicationLagUnknown':
    case 'ReplicationLagUnknownCleared':
      return lagUnknown(event);
    case 'FailoverDetected':
      return `${event.subject}${event.newTimeline === null ? '' : `: timeline ${event.newTimeline}`}`;
    case 'PlanChanged':
      return planChanged(event);
    default:
  }
  if ('reading' in event) return rows(event.reading, event.rows.length);
  if (!('subject' in event)) return '';
  const noun = COUNTED[type];
  const what = noun === undefined ? amount(event, EVENTS[type].unit, MEASURED[type]) : count(event, noun);
  return `${event.subject}${what}${ended(event.reason)}`;
}

/** Noun that the value of an event counts. */
const COUNTED: Readonly<Partial<Record<string, string>>> = {
  ArchivingFailing: 'failed attempt',
  ArchivingRecovered: 'failed attempt',
  ConnectionPoolExhausted: 'missed turn',
  ConnectionPoolExhaustedCleared: 'missed turn',
  ConnectionsNearLimit: 'connection',
  ConnectionsNearLimitCleared: 'connection',
  StatementViewFull: 'eviction',
  StatementViewFullCleared: 'eviction',
  SubscriptionFailed: 'error',
  SubscriptionFailedCleared: 'error',
  SyncStandbyMissing: 'connected standby',
  SyncStandbyMissingCleared: 'connected standby',
};

/** Word after the value of an event, if the unit is not clear alone. */
const MEASURED: Readonly<Partial<Record<string, string>>> = {
  LongTransactionDetected: 'open',
  LongTransactionCleared: 'open',
  IdleInTransactionDetected: 'idle',
  IdleInTransactionCleared: 'idle',
  TableBloated: 'bloat',
  TableBloatCleared: 'bloat',
  IndexBloated: 'bloat',
  IndexBloatCleared: 'bloat',
  SlotInactive: 'inactive',
  SlotInactiveCleared: 'inactive',
  ServerConnected: 'away',
  UsageClassified: 'cold',
};

function topology({ nodes, health, reasons }: TopologyMapped): string {
  const servers = nodes.map(({ name, role, upstream, state }) => {
    const place = upstream === null ? (role ?? 'unknown role') : `${role ?? 'node'} of ${upstream}`;
    return `${name} (${state === 'answering' || state === 'connected' ? place : `${place}, ${state}`})`;
  });
  return `${servers.join(', ')}: ${[health, ...reasons].join(', ')}`;
}

/** Uses the limit, which is the whole window; the value is its observed part. */
function unused({ subject, limit, estimatedBytes, leaves, servesStatistics }: IndexUnused): string {
  const size = estimatedBytes === null ? '' : `, ${inUnit(estimatedBytes, 'By')}`;
  const parts = leaves === null ? '' : `, in ${counted(leaves, 'partition')}`;
  const statistics = servesStatistics ? ', but the planner uses its statistics' : '';
  return `${subject}: not used for ${inUnit(limit ?? 0, 'd')}${size}${parts}${statistics}`;
}

function lag({ standby, measure, value, limit, reason }: ReplicationLagIncreased | ReplicationLagRecovered): string {
  return `${standby}${amount({ value, limit }, measure === 'bytes' ? 'By' : 's', 'behind')}${ended(reason)}`;
}

/** Its value is a lower bound of the lag, its limit the time for which the lag may be unknown. */
function lagUnknown({ standby, value, limit, reason }: ReplicationLagUnknown | ReplicationLagUnknownCleared): string {
  if (reason !== null) return `${standby}${amount({ value, limit: null }, 's', 'behind')}${ended(reason)}`;
  const bound = value === null || value === 0 ? '' : `, at least ${inUnit(value, 's')} behind`;
  return `${standby}: unknown for more than ${inUnit(limit ?? 0, 's')}${bound}`;
}

function planChanged({ subject, previousCost, cost }: PlanChanged): string {
  const [before, now] = [previousCost, cost].map((each) => (each === null ? 'unknown' : inUnit(each, undefined)));
  return `${subject}: estimated cost ${before} -> ${now}`;
}

function poll({ groups, rows: read, durationMs, databases, late }: MetricsCollected): string {
  const failures = groups.reduce((sum, group) => sum + group.failures, 0);
  const readings = groups.reduce((sum, group) => sum + group.readings, failures);
  const failed = failures === 0 ? '' : `, ${failures} of ${readings} readings failed`;
  const skipped = late === 0 ? '' : `, ${counted(late, 'poll')} skipped`;
  const what = `${counted(groups.length, 'group')}, ${counted(databases, 'database')}, ${counted(read, 'row')}`;
  return `${what} in ${durationMs.toFixed(0)} ms${failed}${skipped}`;
}

function change({ previousValue, newValue, unit, withheld, pendingRestart }: SettingChanged): string {
  const value = (text: string | null): string =>
    text === null ? 'none' : `${text || "''"}${unit === null ? '' : ` ${unit}`}`;
  const what = withheld ? 'changed; its value is withheld' : `${value(previousValue)} -> ${value(newValue)}`;
  if (!withheld && previousValue === newValue)
    return `still ${value(newValue)}; ${pendingRestart ? 'another value takes effect after a restart' : 'no other value waits for a restart any more'}`;
  return pendingRestart ? `${what} (after a restart)` : what;
}

function sharedAddress({ subject, otherStarts }: AddressShared): string {
  const others = counted(otherStarts.length, 'other server');
  return `${subject}: ${others} at its address not watched; give each a target with an address of its own`;
}

function split({ clusters, servers }: ClusterSplit): string {
  return `${servers.join(' and ')} are nodes of one cluster and configured as ${clusters.join(' and ')}`;
}

function blocking({ subject, value, sessions, waiters: waiting }: BlockingDetected): string {
  const [, ...waiters] = sessions;
  const relations = waiters.flatMap(({ schemaName, relationName }) =>
    relationName ? [`${schemaName}.${relationName}`] : [],
  );
  const what = relations.length === 0 ? '' : `, for ${[...new Set(relations)].join(', ')}`;
  return `${subject}: ${counted(Math.max(waiting, waiters.length), 'session')} waiting, the longest for ${inUnit(value ?? 0, 's')}${what}`;
}

function sample({ pid, databaseName, state, durationMs, queryText }: QuerySampleCollected): string {
  const duration = durationMs === null ? '' : ` for ${durationMs.toFixed(0)} ms`;
  return `${pid} of ${databaseName ?? 'no database'}: ${state}${duration}: ${queryText ?? 'no text'}`;
}

function topQuery({
  rank,
  statements,
  calls,
  totalExecTimeMs,
  queryText,
  textState,
  ...top
}: TopQueryIdentified): string {
  const hidden = top.userOid === null ? undefined : `hidden statements of ${top.userName ?? `role ${top.userOid}`}`;
  const who = rank === null ? (hidden ?? `all ${statements} others`) : `number ${rank}`;
  const what = rank === null ? '' : `: ${queryText ?? textState}`;
  return `${who}: ${totalExecTimeMs.toFixed(1)} ms in ${counted(calls, 'call')}${what}`;
}

function vacuumed({ subject, deadTuplesBefore, deadTuplesAfter, ...runs }: TableVacuumed): string {
  return `${subject}: ${by(runs)}, ${counted(deadTuplesBefore, 'dead row')} before, ${deadTuplesAfter} after`;
}

function analyzed({ subject, modifiedBefore, ...runs }: TableAnalyzed): string {
  return `${subject}: ${by(runs)}, ${counted(modifiedBefore, 'row')} had changed`;
}

function by({ manualRuns, automaticRuns }: Pick<TableVacuumed, 'manualRuns' | 'automaticRuns'>): string {
  const runs = [
    automaticRuns > 0 ? `${automaticRuns === 1 ? '' : `${automaticRuns} times `}by autovacuum` : '',
    manualRuns > 0 ? `${manualRuns === 1 ? '' : `${manualRuns} times `}by hand` : '',
  ];
  return runs.filter((each) => each !== '').join(', ');
}

function usedAgain({ subject, value, reason }: IndexUsedAgain): string {
  return `${subject}${value === null ? '' : `: ${counted(value, 'scan')}`}${ended(reason)}`;
}

function rows({ database, chunk }: ReadingPart, count: number): string {
  const part = chunk.count === 1 ? '' : ` (part ${chunk.index + 1} of ${chunk.count})`;
  return `${counted(count, 'row')}${database ? ` of ${database.name}` : ''}${part}`;
}

function amount(
  { value, limit }: { readonly value: number | null; readonly limit: number | null },
  unit: Unit | undefined,
  measured?: string,
): string {
  if (value === null) return '';
  const what = `: ${inUnit(value, unit)}${measured === undefined ? '' : ` ${measured}`}`;
  return limit === null ? what : `${what}, limit ${inUnit(limit, unit)}`;
}

function count({ value, limit }: Parameters<typeof amount>[0], noun: string): string {
  if (value === null) return '';
  return `: ${counted(value, noun)}${limit === null ? '' : `, limit ${limit}`}`;
}

function ended(reason: string | null): string {
  return reason === null ? '' : `, ${reason}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
