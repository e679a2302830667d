import type { Reading, RowOf } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { aboutIndex, indexNames } from './indexes.js';
import type { TableIndexLimits } from './limits.js';
import { wholeIndexes, wholeOidOf, type WholeIndex } from './whole-index.js';

type Row = RowOf<'IndexStatsMeasured'>;

export interface InvalidFinding extends Finding {
  readonly estimatedBytes: number;
  readonly leaves: number | null;
  readonly invalidLeaves: number | null;
}

export const invalidIndex = (
  limits: Pick<TableIndexLimits, 'invalidReadings'>,
): Kind<'IndexInvalid', InvalidFinding> => ({
  opening: 'IndexInvalid',
  readings: limits.invalidReadings,
  facts: (about, database, finding) => ({
    database,
    ...indexNames(about),
    estimatedBytes: finding?.estimatedBytes ?? null,
    leaves: finding?.leaves ?? null,
    invalidLeaves: finding?.invalidLeaves ?? null,
  }),
});

/**
 * An index under construction is not valid yet; what is left of a failed one never will be. Of thousands only those are
 * looked at that are invalid, or were. A standby does not see who builds on its primary.
 */
export function invalidFindings(
  { rows }: Reading<'IndexStatsMeasured'>,
  isKnown: (oid: number) => boolean,
  isStandby: boolean,
): InvalidFinding[] {
  const invalid = new Set(rows.filter(({ isValid }) => !isValid).map(wholeOidOf));
  const suspects = rows.filter((row) => invalid.has(wholeOidOf(row)) || isKnown(wholeOidOf(row)));
  const became = rows.filter((row) => row.rootIndexOid !== null && isKnown(row.indexOid));
  return [
    ...wholeIndexes(suspects).map((index) => findingOf(index, standingOf(index, isStandby))),
    ...became.map((row) => leafFinding(row)),
  ];
}

function findingOf({ row, files, leaves }: WholeIndex<Row>, standing: Finding['standing']): InvalidFinding {
  return {
    ...aboutIndex(row),
    standing,
    value: null,
    limit: null,
    estimatedBytes: files.reduce((sum, file) => sum + file.estimatedBytes, 0),
    leaves,
    invalidLeaves: leaves === null ? null : files.filter(({ isValid }) => !isValid).length,
  };
}

/** An index that became a leaf is judged with its topmost index: what is open of it alone ends. */
function leafFinding(row: Row): InvalidFinding {
  return findingOf({ oid: row.indexOid, row, files: [row], leaves: null }, row.isValid ? 'under' : 'unwatched');
}

function standingOf({ row, files }: WholeIndex<Row>, isStandby: boolean): Finding['standing'] {
  const invalid = [row, ...files].filter(({ isValid }) => !isValid);
  if (invalid.length === 0) return 'under';
  if (invalid.some(({ isBeingBuilt }) => isBeingBuilt)) return 'between';
  return isStandby ? 'unknown' : 'over';
}
