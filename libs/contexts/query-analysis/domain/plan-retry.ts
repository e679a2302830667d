import { DAY, micros } from '@pgherald/decisions';
import type { QueryAnalysisMemory } from '@pgherald/memories';

type Plan = QueryAnalysisMemory['plans'][number];

/** When a failed EXPLAIN is tried again: `never` for the same text, `changed` once its relations changed. */
export type PlanRetry = 'never' | 'changed' | 'now' | 'later';

/** Reasons in the text itself, for which nothing is sent to the server. */
const OF_TEXT: ReadonlySet<string> = new Set(['truncated', 'not-explainable', 'unparsable', 'own']);
/** SQLSTATEs that a grant, function, type or schema may correct; the relations of the statement do not show that. */
const OF_ENVIRONMENT: ReadonlySet<string> = new Set(['42501', '42883', '42704', '3F000', '25006']);
/** Classes of errors in a statement, its relations and its constants: the same statement fails in the same way. */
const OF_STATEMENT = /^(?:0A|22|42)/;

/**
 * Each failed attempt is a line in the server's log. A fault in the statement waits until its relations change, a fault in its
 * environment waits a day. A temporary one, such as a lock, is tried after `planRetry`, then after twice as long each time.
 */
export function planRetry({ reason, sqlstate, failures, triedAt }: Plan, now: number, retryMs: number): PlanRetry {
  if (reason === null) return 'now';
  if (OF_TEXT.has(reason)) return 'never';
  if (sqlstate === null) return 'now';
  const isFinal = OF_STATEMENT.test(sqlstate) && !OF_ENVIRONMENT.has(sqlstate);
  if (isFinal) return 'changed';
  const rest = OF_ENVIRONMENT.has(sqlstate) ? DAY : Math.min(DAY, micros(retryMs) * 2 ** (failures - 1));
  if (now - (triedAt ?? now) >= rest) return 'now';
  return OF_ENVIRONMENT.has(sqlstate) ? 'changed' : 'later';
}
