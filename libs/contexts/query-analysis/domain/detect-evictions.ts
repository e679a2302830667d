import { micros, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading, RowOf } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import type { QueryAnalysisSettings } from '../settings.js';

type Evictions = Pick<QueryAnalysisMemory, 'lastEvictionAt' | 'lastEvicted'>;
type View = RowOf<'StatementViewMeasured'>;

const SUBJECT = 'pg_stat_statements';

export const EVICTION_RULE: Rule<'StatementViewFull'> = {
  opening: 'StatementViewFull',
  closing: 'StatementViewFullCleared',
  whenGone: (facts) => facts,
};

/** Returns the evictions to remember after a reading of the view. */
export function evictionsAfter(
  { rows: [now], polledAt }: Reading<'StatementViewMeasured'>,
  previous: Reading<'StatementViewMeasured'> | undefined,
  known: Evictions,
): Evictions {
  const evicted = evictedSince(now, previous?.rows[0]);
  return evicted > 0 ? { lastEvictionAt: polledAt, lastEvicted: evicted } : known;
}

function evictedSince(now: View | undefined, before: View | undefined): number {
  return now && before?.statsReset === now.statsReset ? (now.dealloc ?? 0) - (before.dealloc ?? 0) : 0;
}

/** Finds whether the view evicted entries at this reading, or within the time that must pass without one. */
export function fullnessOf(
  { rows: [now], polledAt }: Reading<'StatementViewMeasured'>,
  { lastEvictionAt, lastEvicted }: Evictions,
  { evictionsClear }: QueryAnalysisSettings,
): Finding<'StatementViewFull'> {
  const isRecent = lastEvictionAt !== null && polledAt - lastEvictionAt < micros(evictionsClear);
  return {
    key: SUBJECT,
    subject: SUBJECT,
    standing: lastEvictionAt === polledAt ? 'over' : isRecent ? 'between' : 'under',
    value: lastEvicted,
    limit: null,
    facts: { maxEntries: now?.maxEntries ?? 0 },
  };
}
