import { DAY } from '@pgherald/decisions';
import type { QueryAnalysisMemory } from '@pgherald/events';

type Plan = QueryAnalysisMemory['plans'][number];

/** When EXPLAIN of a statement that failed is tried again: `never` for the same text, `changed` when its relations are others. */
export type PlanRetry = 'never' | 'changed' | 'now' | 'later';

/** These lie in the text: nothing is asked of the server. */
const OF_TEXT: ReadonlySet<string> = new Set(['truncated', 'not-explainable', 'unparsable', 'own']);
/** A grant, a function, a type, or a schema may mend these, which the relations of the statement do not show. */
const OF_SURROUNDINGS: ReadonlySet<string> = new Set(['42501', '42883', '42704', '3F000', '25006']);
/** Classes of errors in a statement, its relations and its constants: the same statement fails in the same way. */
const OF_STATEMENT = /^(?:0A|22|42)/;

/**
 * Each try that fails is a line in the server's log. What lies in the statement rests until its relations change, what lies around it
 * for a day; what may pass, such as a lock, is tried after `planRetry`, then after twice as long each time.
 */
export function planRetry({ reason, sqlstate, failures, triedAt }: Plan, now: number, retryMs: number): PlanRetry {
  if (reason === null) return 'now';
  if (OF_TEXT.has(reason)) return 'never';
  if (sqlstate === null) return 'now';
  const isFinal = OF_STATEMENT.test(sqlstate) && !OF_SURROUNDINGS.has(sqlstate);
  if (isFinal) return 'changed';
  const rest = OF_SURROUNDINGS.has(sqlstate) ? DAY : Math.min(DAY, retryMs * 1_000 * 2 ** (failures - 1));
  if (now - (triedAt ?? now) >= rest) return 'now';
  return OF_SURROUNDINGS.has(sqlstate) ? 'changed' : 'later';
}
