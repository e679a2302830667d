import type { EventMap, Told } from '@pgherald/events';
import type { PostgresError } from '@pgherald/postgres';
import type { Group } from './bounded-context.js';
import type { GroupResult, PollResult } from './read-poll.js';

type GroupCollected = EventMap['MetricsCollected']['groups'][number];

/** One CollectionError for each reading that failed; one for the server when it could not be asked at all. */
export function collectionErrors({ error, results }: PollResult): Told[] {
  if (error) return [collectionError('server', null, error, 1)];
  return results.flatMap(({ group, database, outcome, attempts }) =>
    typeof outcome === 'object' && 'error' in outcome
      ? [collectionError(group.name, database, outcome.error, attempts)]
      : [],
  );
}

function collectionError(
  group: string,
  database: GroupResult['database'],
  error: PostgresError,
  attempts: number,
): Told {
  const { sqlstate, code, retryable, message } = error;
  return { type: 'CollectionError', group, database, sqlstate, code, retryable, attempts, message };
}

/** The summary of a poll. */
export function metricsCollected(due: readonly Group[], poll: PollResult, durationMs: number, late: number): Told {
  const groups = due.map((group) => groupCollected(group, poll));
  const statements = poll.results.reduce((sum, { attempts }) => sum + attempts, 1);
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return { type: 'MetricsCollected', durationMs, statements, rows, databases: poll.watched.length, late, groups };
}

function groupCollected(group: Group, { results, facts }: PollResult): GroupCollected {
  const own = results.filter((result) => result.group === group && result.outcome !== 'absent');
  const read = own.flatMap(({ outcome }) => (typeof outcome === 'object' && 'rows' in outcome ? [outcome.rows] : []));
  const failures = facts ? own.length - read.length : 1;
  const due = read.length + failures;
  return {
    group: group.name,
    rows: read.reduce((sum, { values }) => sum + values.length, 0),
    durationMs: read.reduce((sum, each) => sum + each.durationMs, 0),
    readings: read.length,
    failures,
    coveragePct: due === 0 ? 100 : (100 * read.length) / due,
  };
}
