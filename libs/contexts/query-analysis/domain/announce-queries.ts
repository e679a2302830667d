import type { DomainEvent, RowOf } from '@pgherald/events';

/** Number of remembered fingerprints. After more than this many others, a fingerprint is published again. */
const REMEMBERED = 4_000;

type Shown = Pick<RowOf<'ActivityMeasured'>, 'fingerprint' | 'queryText' | 'queryIsCut'>;

export function announceQueries(
  queries: Iterable<Shown>,
  announced: readonly string[],
): { readonly events: DomainEvent[]; readonly announced: readonly string[] } {
  const published = new Set(announced);
  const events: DomainEvent[] = [];
  for (const { fingerprint, queryText, queryIsCut } of queries) {
    if (fingerprint === null || queryText === null || published.has(fingerprint)) continue;
    published.add(fingerprint);
    events.push({ type: 'QueryObfuscated', key: fingerprint, fingerprint, queryText, queryIsCut: queryIsCut ?? false });
  }
  return { events, announced: events.length === 0 ? announced : [...published].slice(-REMEMBERED) };
}
