import type { PollOfServer, QueryAnalysisMemory, Reading, Told } from '@pgherald/events';
import type { QueryAnalysisLimits } from './limits.js';

type Known = QueryAnalysisMemory['evictions'];

const SUBJECT = 'pg_stat_statements';

/** Evictions from the view: told when they begin, and when there were none for as long as the limit says. */
export function detectEvictions(
  poll: PollOfServer,
  reading: Reading<'StatementViewMeasured'>,
  known: Known,
  limits: QueryAnalysisLimits,
): { readonly told: Told[]; readonly evictions: Known } {
  const [now] = reading.rows;
  const [before] = poll.previous(reading)?.rows ?? [];
  const evicted = now && before?.statsReset === now.statsReset ? (now.dealloc ?? 0) - (before.dealloc ?? 0) : 0;
  const common = {
    subject: SUBJECT,
    limit: null,
    since: reading.polledAt,
    causedBy: reading.eventId,
    firstSight: false,
  };
  const maxEntries = now?.maxEntries ?? 0;
  if (evicted > 0) {
    const episode = known?.episode ?? poll.eventId(reading.eventId, 'StatementViewFull', SUBJECT);
    const told: Told = { type: 'StatementViewFull', ...common, value: evicted, episode, reason: null, maxEntries };
    return { told: known ? [] : [told], evictions: { episode, lastAt: reading.polledAt, value: evicted } };
  }
  if (!known || reading.polledAt - known.lastAt < limits.evictionsClear * 1_000) return { told: [], evictions: known };
  const { episode, value } = known;
  const told: Told = { type: 'StatementViewFullCleared', ...common, value, episode, reason: 'recovered', maxEntries };
  return { told: [told], evictions: null };
}
