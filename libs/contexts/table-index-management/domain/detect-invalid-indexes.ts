import type { Reading } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { aboutIndex, indexNames } from './indexes.js';
import type { TableIndexLimits } from './limits.js';

export interface InvalidFinding extends Finding {
  readonly estimatedBytes: number;
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
  }),
});

/**
 * An index under construction is not valid yet; what is left of a failed one never will be. Of thousands only those are
 * looked at that are invalid, or were.
 */
export function invalidFindings(
  { rows }: Reading<'IndexStatsMeasured'>,
  isKnown: (oid: number) => boolean,
): InvalidFinding[] {
  return rows
    .filter((row) => !row.isValid || isKnown(row.indexOid))
    .map((row) => ({
      ...aboutIndex(row),
      standing: row.isValid || row.isBeingBuilt ? 'under' : 'over',
      value: null,
      limit: null,
      estimatedBytes: row.estimatedBytes,
    }));
}
