import type { Finding, Rule } from '@pgherald/decisions';
import type { DatabaseRef, Reading } from '@pgherald/events';
import { indexFacts, indexFinding } from './indexes/index-facts.js';

export const DUPLICATE_INDEX_RULE: Rule<'IndexDuplicated'> = {
  opening: 'IndexDuplicated',
  whenGone: (facts) => ({ ...facts, keptIndexOid: null, keptIndexName: null, leaves: null }),
  asOpened: ['kind'],
};

export function duplicateIndexes(
  database: DatabaseRef,
  { rows }: Reading<'IndexDuplicatesMeasured'>,
): Finding<'IndexDuplicated'>[] {
  return rows.map((row) => {
    const { kind, keptIndexOid, keptIndexName, leaves, estimatedBytes: value } = row;
    const facts = { ...indexFacts(database, row), kind, keptIndexOid, keptIndexName, leaves };
    return { ...indexFinding(database, row), standing: 'over', value, facts };
  });
}
