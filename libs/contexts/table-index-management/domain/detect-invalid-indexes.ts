import type { Finding, Rule, Standing } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf } from '@pgherald/events';
import { indexFacts, indexFinding } from './indexes/index-facts.js';
import { wholeIndexes, wholeOidOf, type WholeIndex } from './indexes/whole-index.js';

type Row = RowOf<'IndexStatsMeasured'>;

export const INVALID_INDEX_RULE: Rule<'IndexInvalid'> = {
  opening: 'IndexInvalid',
  whenGone: (facts) => ({ ...facts, estimatedBytes: null, leaves: null, invalidLeaves: null }),
};

/**
 * Finds invalid indexes that no session builds: the remainder of a failed build never becomes valid. Examines only indexes that
 * are or were invalid. A standby does not see builds on its primary.
 */
export function invalidIndexes(
  database: DatabaseRef,
  { rows }: Reading<'IndexStatsMeasured'>,
  episodes: ReadonlyMap<string, unknown>,
  isStandby: boolean,
): Finding<'IndexInvalid'>[] {
  const isKnown = (oid: number): boolean => episodes.has(String(oid));
  const invalid = new Set(rows.filter(({ isValid }) => !isValid).map(wholeOidOf));
  const suspects = rows.filter((row) => invalid.has(wholeOidOf(row)) || isKnown(wholeOidOf(row)));
  const attached = rows.filter((row) => row.rootIndexOid !== null && isKnown(row.indexOid));
  return [
    ...wholeIndexes(suspects).map((index) => findingOf(database, index, standingOf(index, isStandby))),
    // An index that became a leaf is judged with its topmost index, so its own episode closes.
    ...attached.map((row) =>
      findingOf(database, { row, files: [row], leaves: null }, row.isValid ? 'under' : 'unwatched'),
    ),
  ];
}

function findingOf(
  database: DatabaseRef,
  { row, files, leaves }: Omit<WholeIndex<Row>, 'oid'>,
  standing: Standing,
): Finding<'IndexInvalid'> {
  const estimatedBytes = files.reduce((sum, file) => sum + file.estimatedBytes, 0);
  const invalidLeaves = leaves === null ? null : files.filter(({ isValid }) => !isValid).length;
  const facts = { ...indexFacts(database, row), estimatedBytes, leaves, invalidLeaves };
  return { ...indexFinding(database, row), standing, facts };
}

function standingOf({ row, files }: WholeIndex<Row>, isStandby: boolean): Standing {
  const invalid = [row, ...files].filter(({ isValid }) => !isValid);
  if (invalid.length === 0) return 'under';
  if (invalid.some(({ isBeingBuilt }) => isBeingBuilt)) return 'between';
  return isStandby ? 'unknown' : 'over';
}
