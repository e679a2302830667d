import type { Reading } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { aboutIndex, indexNames } from './indexes.js';

export interface DuplicateFinding extends Finding {
  readonly keptIndexOid: number | null;
  readonly keptIndexName: string | null;
  readonly leaves: number | null;
}

export const duplicateIndex: Kind<'IndexDuplicated', DuplicateFinding> = {
  opening: 'IndexDuplicated',
  facts: (about, database, finding) => ({
    database,
    ...indexNames(about),
    kind: about.detail,
    keptIndexOid: finding?.keptIndexOid ?? null,
    keptIndexName: finding?.keptIndexName ?? null,
    leaves: finding?.leaves ?? null,
  }),
};

export function duplicateFindings({ rows }: Reading<'IndexDuplicatesMeasured'>): DuplicateFinding[] {
  return rows.map((row) => ({
    ...aboutIndex(row),
    detail: row.kind,
    standing: 'over',
    value: row.estimatedBytes,
    limit: null,
    keptIndexOid: row.keptIndexOid,
    keptIndexName: row.keptIndexName,
    leaves: row.leaves,
  }));
}
