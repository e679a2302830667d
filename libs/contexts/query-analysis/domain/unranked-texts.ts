import type { ReadingRequest } from '@pgherald/events';
import { largest } from './largest.js';
import { keyOf, type StatementSnapshot } from './statements/statement-deltas.js';

/** Requests the texts of ranked statements, and of others for metrics of single statements. */
export function textRequests(queryIds: readonly bigint[], unranked?: readonly bigint[]): ReadingRequest[] {
  const parameters = [queryIds, ...(unranked ? [unranked] : [])].map((ids) => [...new Set(ids)]);
  return parameters.flat().length === 0 ? [] : [{ group: 'statement-texts', database: null, parameters }];
}

/** Maximum texts read at once for metrics of single statements. */
const MOST = 500;
/** Each text is read again after this time (microseconds), because a sink that starts later lacks the earlier ones. */
const AGAIN_AFTER = 600_000_000;

/** Selects statements whose text the metrics of single statements need: new ones, and others whose turn it is. */
export function unrankedTexts(before: StatementSnapshot | undefined, now: StatementSnapshot): bigint[] {
  const previousKeys = new Set(before?.statements.rows.map(keyOf));
  const [from, to] = [before?.statements.polledAt ?? 0, now.statements.polledAt];
  const rows = now.statements.rows.filter(
    (row) => row.queryId !== null && row.watched && (!previousKeys.has(keyOf(row)) || hasTurn(row.queryId, from, to)),
  );
  const largestRows = largest(rows, MOST, ({ totalExecTimeMs }) => totalExecTimeMs, keyOf);
  return largestRows.flatMap(({ queryId }) => queryId ?? []);
}

/** Statements take turns by identifier, spread over the whole time. */
function hasTurn(queryId: bigint, from: number, to: number): boolean {
  const phase = Number(BigInt.asUintN(64, queryId) % BigInt(AGAIN_AFTER));
  return Math.floor((to - phase) / AGAIN_AFTER) > Math.floor((from - phase) / AGAIN_AFTER);
}
