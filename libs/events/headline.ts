import type { AnyEvent } from './codec.js';
import type { ClusterSplit, MetricsCollected, Reading, SettingChanged } from './generated/events.js';

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
    case 'CollectionError':
      return event.message;
    default:
  }
  if ('reading' in event) return rows(event.reading, event.rows.length);
  if ('subject' in event) return `${event.subject}${amount(event)}${event.reason === null ? '' : `, ${event.reason}`}`;
  return '';
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

function split({ clusters, servers }: ClusterSplit): string {
  return `${servers.join(' and ')} are nodes of one cluster and configured as ${clusters.join(' and ')}`;
}

function rows({ database, chunk }: Reading, count: number): string {
  const part = chunk.count === 1 ? '' : ` (part ${chunk.index + 1} of ${chunk.count})`;
  return `${counted(count, 'row')}${database ? ` of ${database.name}` : ''}${part}`;
}

function amount({ value, limit }: { readonly value: number | null; readonly limit: number | null }): string {
  if (value === null) return '';
  return limit === null ? `: ${short(value)}` : `: ${short(value)} (limit ${short(limit)})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
