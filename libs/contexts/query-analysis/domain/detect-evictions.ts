import { micros, type Finding, type Rule } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import type { QueryAnalysisSettings } from '../settings.js';

type Evictions = Pick<QueryAnalysisMemory, 'lastEvictionAt' | 'lastEvicted'>;

export const EVICTION_RULE: Rule<'StatementViewFull'> = { opening: 'StatementViewFull' };

export function evictionsAfter(
  { rows: [now], polledAt }: Reading<'StatementViewMeasured'>,
  previous: Reading<'StatementViewMeasured'> | undefined,
  known: Evictions,
): Evictions {
  const before = previous?.rows[0];
  if (!now || before?.statsReset !== now.statsReset) return known;
  const evicted = (now.dealloc ?? 0) - (before.dealloc ?? 0);
  return evicted > 0 ? { lastEvictionAt: polledAt, lastEvicted: evicted } : known;
}

/** Finds whether the view evicted entries at this reading, or within the time that must pass without one. */
export function fullnessOf(
  { rows: [now], polledAt }: Reading<'StatementViewMeasured'>,
  { lastEvictionAt, lastEvicted }: Evictions,
  { evictionsClear }: QueryAnalysisSettings,
): Finding<'StatementViewFull'> {
  const isRecent = lastEvictionAt !== null && polledAt - lastEvictionAt < micros(evictionsClear);
  return {
    subject: 'pg_stat_statements',
    standing: lastEvictionAt === polledAt ? 'over' : isRecent ? 'between' : 'under',
    value: lastEvicted,
    facts: { maxEntries: now?.maxEntries ?? 0 },
  };
}
