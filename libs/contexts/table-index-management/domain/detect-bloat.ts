import { standingOf, type Reading, type RowOf } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { indexNames } from './indexes.js';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Row = RowOf<'BloatEstimated'>;
export interface BloatFinding extends Finding {
  readonly realBytes: number;
  readonly bloatBytes: number | null;
  readonly confidence: string;
  readonly fillfactor: number;
}

const measuresOf = (finding: BloatFinding | undefined) => ({
  realBytes: finding?.realBytes ?? null,
  bloatBytes: finding?.bloatBytes ?? null,
  confidence: finding?.confidence ?? null,
});

export const tableBloat = (limits: Pick<TableIndexLimits, 'bloatReadings'>): Kind<'TableBloated', BloatFinding> => ({
  opening: 'TableBloated',
  readings: limits.bloatReadings,
  facts: ({ oid, schemaName, tableOid, tableName, detail }, database, finding) => {
    const names = { schemaName, tableOid, tableName, relationOid: oid, relationKind: detail };
    return { database, ...names, ...measuresOf(finding) };
  },
});

export const indexBloat = (limits: Pick<TableIndexLimits, 'bloatReadings'>): Kind<'IndexBloated', BloatFinding> => ({
  opening: 'IndexBloated',
  readings: limits.bloatReadings,
  facts: (about, database, finding) => ({ database, ...indexNames(about), ...measuresOf(finding) }),
});

/** What pgstattuple found in place of an estimate. */
export interface ExactBloat {
  readonly bloatPct: number;
  readonly bloatBytes: number;
  readonly confidence: 'exact';
}

/** How much of each table, its TOAST, or each index is too much. */
export function bloatFindings(
  reading: Reading<'BloatEstimated'>,
  limits: TableIndexLimits,
  database: string,
  of: 'tables' | 'indexes',
  exact: (oid: number) => ExactBloat | undefined = () => undefined,
): BloatFinding[] {
  const limitsOf = limitsIn(limits, database);
  return reading.rows.flatMap((estimated) => {
    const row = { ...estimated, ...exact(estimated.relationOid) };
    if (row.isIndex !== (of === 'indexes')) return [];
    const own = limitsOf(row.schemaName, row.tableName);
    const [pct, min] =
      of === 'tables' ? [own.tableBloatPct, own.tableBloatMin] : [own.indexBloatPct, own.indexBloatMin];
    const { relationOid: oid, relationKind: detail, bloatPct: value } = row;
    const standing = standingIn(row, pct, min, limits.clearAtPctOfLimit);
    return [{ ...row, oid, qualifier: '', detail, standing, value, limit: pct }];
  });
}

/** Old statistics open no episode, and end none. */
function standingIn(
  { bloatPct, bloatBytes, confidence }: Row,
  pct: number,
  min: number,
  clearAtPct: number,
): Finding['standing'] {
  if (bloatPct === null || bloatBytes === null) return 'unknown';
  if (confidence === 'low') return 'unknown';
  const standings = [standingOf(bloatPct, pct, clearAtPct), standingOf(bloatBytes, min, clearAtPct)];
  if (standings.every((each) => each === 'over')) return 'over';
  return standings.includes('under') ? 'under' : 'between';
}
