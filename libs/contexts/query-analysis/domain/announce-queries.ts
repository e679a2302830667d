import type { DomainEvent } from '@pgherald/events';

/** Number of remembered fingerprints. After more than this many others, a fingerprint is published again. */
const REMEMBERED = 4_000;

interface Shown {
  readonly fingerprint: string | null;
  readonly queryText: string | null;
  readonly queryIsCut: boolean | null;
}

/** Publishes QueryObfuscated once for each fingerprint. */
export function announceQueries(
  queries: Iterable<Shown>,
  announced: readonly string[],
): { readonly events: DomainEvent[]; readonly announced: readonly string[] } {
  const known = new Set(announced);
  const events: DomainEvent[] = [];
  for (const { fingerprint, queryText, queryIsCut } of queries) {
    if (fingerprint === null || queryText === null || known.has(fingerprint)) continue;
    known.add(fingerprint);
    events.push({ type: 'QueryObfuscated', key: fingerprint, fingerprint, queryText, queryIsCut: queryIsCut ?? false });
  }
  return { events, announced: events.length === 0 ? announced : [...known].slice(-REMEMBERED) };
}
