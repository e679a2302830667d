import type { AnyEvent } from './codec.js';
import {
  EVENTS,
  type AddressShared,
  type BlockingDetected,
  type ClusterSplit,
  type MetricsCollected,
  type QuerySampleCollected,
  type Reading,
  type SettingChanged,
  type IndexUsedAgain,
  type TableAnalyzed,
  type TableVacuumed,
  type TopQueryIdentified,
  type Unit,
} from './generated/events.js';
import { inUnit } from './in-unit.js';

/** What an event says in one line for people, without its type, time and server. */
export function headlineOf({ type, event }: AnyEvent): string {
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
    case 'IndexUsedAgain':
      return usedAgain(event);
    case 'CollectionError':
      return event.message;
    default:
  }
  if ('reading' in event) return rows(event.reading, event.rows.length);
  if (!('subject' in event)) return '';
  return `${event.subject}${amount(event, EVENTS[type].unit)}${ended(event.reason)}`;
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
  const told = withheld ? 'changed; its value is not told' : `${value(previousValue)} -> ${value(newValue)}`;
  return pendingRestart ? `${told} (after a restart)` : told;
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

function rows({ database, chunk }: Reading, count: number): string {
  const part = chunk.count === 1 ? '' : ` (part ${chunk.index + 1} of ${chunk.count})`;
  return `${counted(count, 'row')}${database ? ` of ${database.name}` : ''}${part}`;
}

function amount(
  { value, limit }: { readonly value: number | null; readonly limit: number | null },
  unit: Unit | undefined,
): string {
  if (value === null) return '';
  return limit === null ? `: ${inUnit(value, unit)}` : `: ${inUnit(value, unit)} (limit ${inUnit(limit, unit)})`;
}

function ended(reason: string | null): string {
  return reason === null ? '' : `, ${reason}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
