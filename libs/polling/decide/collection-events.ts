import type { EventMap, DomainEvent } from '@pgherald/events';
import type { SharedAddress } from '@pgherald/postgres';
import type { Group } from '../bounded-context.js';
import type { Split } from '../targets/cluster-registry.js';
import type { Gap, PollResult } from '../read/read-poll.js';

type GroupCollected = EventMap['MetricsCollected']['groups'][number];

/** Group of a fault in the rules of a context. The rules themselves do not see it. */
export const DECISIONS = 'decisions';

/** Builds one CollectionError for each failed reading and each gap, or a single one if the server did not answer. */
export function collectionErrors({ error, results, gaps, attempts }: PollResult): DomainEvent[] {
  if (error) return [collectionError({ group: 'server', database: null, columns: [], error }, attempts)];
  const failed = results.flatMap(({ group, database, outcome, attempts: tries }) =>
    typeof outcome === 'object' && 'error' in outcome
      ? [collectionError({ group: group.name, database, columns: [], error: outcome.error }, tries)]
      : [],
  );
  return [...failed, ...gaps.map((gap) => collectionError(gap, 1))];
}

function collectionError({ group, database, columns, error }: Gap, attempts: number): DomainEvent {
  const { sqlstate, code, retryable } = error;
  // A failed login names no group; a broken connection names the group at which it broke.
  const message =
    error.group === group || columns.length > 0 ? error.message : `${unreadPrefix(group)}${error.message}`;
  return { type: 'CollectionError', group, database, columns, sqlstate, code, retryable, attempts, message };
}

/** First part of the message of a group that was not tried because its database could not be read. */
export const unreadPrefix = (group: string): string => `${group} could not be read: `;

export function metricsCollected(
  due: readonly Group[],
  poll: PollResult,
  durationMs: number,
  late: number,
): DomainEvent {
  const groups = due.map((group) => groupCollected(group, poll));
  const statements = poll.results.reduce((sum, { attempts }) => sum + attempts, poll.attempts);
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return { type: 'MetricsCollected', durationMs, statements, rows, databases: poll.watched.length, late, groups };
}

function groupCollected(group: Group, { results, gaps, facts }: PollResult): GroupCollected {
  const groupResults = results.filter((result) => result.group === group && result.outcome !== 'absent');
  const succeeded = groupResults.flatMap(({ outcome }) =>
    typeof outcome === 'object' && 'rows' in outcome ? [outcome.rows] : [],
  );
  const failures = facts ? groupResults.length - succeeded.length : 1;
  const due = succeeded.length + failures;
  return {
    group: group.name,
    rows: succeeded.reduce((sum, { values }) => sum + values.length, 0),
    durationMs: succeeded.reduce((sum, each) => sum + each.durationMs, 0),
    readings: succeeded.length,
    failures,
    incomplete: gaps.filter((gap) => gap.group === group.name).length,
    coveragePct: due === 0 ? 100 : (100 * succeeded.length) / due,
  };
}

/** Returns the fields of a decided event without limit, episode and cause. */
export function plainFact(subject: string, since: number) {
  return { subject, value: null, limit: null, since, episode: null, reason: null, causedBy: null, firstSight: false };
}

export function scraperStarted(
  server: string,
  polledAt: number,
  started: { readonly version: string; readonly intervalMs: number; readonly groups: readonly string[] },
): DomainEvent {
  return { type: 'ScraperStarted', ...plainFact(server, polledAt), ...started };
}

export function scraperStopped(server: string, instant: number, polls: number): DomainEvent {
  return { type: 'ScraperStopped', ...plainFact(server, instant), polls };
}

export function clusterSplit(split: Split, polledAt: number): DomainEvent {
  return { type: 'ClusterSplit', ...plainFact(String(split.systemIdentifier), polledAt), ...split };
}

export function addressShared(server: string, shared: SharedAddress, polledAt: number): DomainEvent {
  return { type: 'AddressShared', ...plainFact(server, polledAt), ...shared };
}

export function memoryUpdated(bytes: number): DomainEvent {
  return { type: 'CacheUpdated', cache: 'memory', entries: 1, bytes, evicted: 0 };
}
