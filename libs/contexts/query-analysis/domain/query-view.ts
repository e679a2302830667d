import type { DomainEvent } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import type { QueryAnalysisSettings } from '../settings.js';
import { keyOf, type StatementDelta, type StatementReading } from './statements/statement-deltas.js';

type Ranked = QueryAnalysisMemory['ranked'];

/** Time for which a statement stays after it last ranked, microseconds. */
const STAYS_FOR = 3_600_000_000;
/** Maximum number of statements that stay, in sizes of a ranking. */
const RANKINGS = 2;

/** Selects recently ranked statements: without it, each return of a statement to the ranking would be a new series. */
export function queryView(
  before: Ranked,
  top: readonly StatementDelta[],
  { rows, polledAt }: StatementReading,
  texts: QueryAnalysisMemory['texts'],
  { topN }: QueryAnalysisSettings,
): { readonly ranked: Ranked; readonly events: readonly DomainEvent[] } {
  const now = new Set(top.map(({ key }) => key));
  const ranked = [
    ...top.flatMap(({ row }) => rankedOf(row, polledAt)),
    ...before.filter((each) => !now.has(keyOf(each))),
  ]
    .filter(({ rankedAt }) => polledAt - rankedAt <= STAYS_FOR)
    .toSorted((a, b) => b.rankedAt - a.rankedAt)
    .slice(0, RANKINGS * topN);
  if (ranked.length === 0) return { ranked, events: [] };
  const shown = new Set(ranked.map(keyOf));
  const fingerprints = new Map(texts.map((text) => [keyOf(text), text.fingerprint]));
  const queries = rows
    .filter((row) => shown.has(keyOf(row)))
    .map((row) => ({
      ...row,
      queryId: String(row.queryId),
      fingerprint: fingerprints.get(keyOf(row)) ?? null,
      totalPlanTimeMs: row.totalPlanTimeMs ?? 0,
    }))
    .toSorted((a, b) => compare(a.queryId, b.queryId));
  return { ranked, events: [{ type: 'TopQueriesSummarized', queries }] };
}

function rankedOf({ databaseOid, userOid, queryId, toplevel }: StatementDelta['row'], rankedAt: number): Ranked {
  return queryId === null ? [] : [{ databaseOid, userOid, queryId, toplevel, rankedAt }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
