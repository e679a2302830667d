import { standingOf, type Finding, type Rule, type Standing } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf } from '@pgherald/events';
import { indexFacts } from './indexes/index-facts.js';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Row = RowOf<'BloatEstimated'>;

const UNKNOWN = { realBytes: null, bloatBytes: null, confidence: null } as const;

export const TABLE_BLOAT_RULE: Rule<'TableBloated'> = {
  opening: 'TableBloated',
  whenGone: (facts) => ({ ...facts, ...UNKNOWN }),
};

export const INDEX_BLOAT_RULE: Rule<'IndexBloated'> = {
  opening: 'IndexBloated',
  whenGone: (facts) => ({ ...facts, ...UNKNOWN }),
};

/** The result of pgstattuple, which replaces an estimate. */
export interface ExactBloat {
  readonly bloatPct: number;
  readonly bloatBytes: number;
  readonly confidence: 'exact';
}

/** A relation of a reading, and the standing of its bloat. */
export interface BloatedRelation {
  readonly row: Row;
  readonly standing: Standing;
  readonly limitPct: number;
}

/** Compares the bloat of each table, TOAST or index with its limits. */
export function bloatOf(
  { rows }: Reading<'BloatEstimated'>,
  limits: TableIndexLimits,
  database: string,
  kind: 'tables' | 'indexes',
  exact: (oid: number) => ExactBloat | undefined = () => undefined,
): BloatedRelation[] {
  const limitsOf = limitsIn(limits, database);
  return rows.flatMap((estimated) => {
    const row = { ...estimated, ...exact(estimated.relationOid) };
    if (row.isIndex !== (kind === 'indexes')) return [];
    const tableLimits = limitsOf(row.schemaName, row.tableName);
    const [limitPct, min] =
      kind === 'tables'
        ? [tableLimits.tableBloatPct, tableLimits.tableBloatMin]
        : [tableLimits.indexBloatPct, tableLimits.indexBloatMin];
    return [{ row, standing: standingIn(row, limitPct, min, limits.clearAtPctOfLimit), limitPct }];
  });
}

export function tableBloatFinding(database: DatabaseRef, { row, ...bloat }: BloatedRelation): Finding<'TableBloated'> {
  const { relationOid, relationKind, schemaName, tableOid, tableName, realBytes, bloatBytes, confidence } = row;
  const names = { schemaName, tableOid, tableName, relationOid, relationKind };
  const facts = { database, ...names, realBytes, bloatBytes, confidence };
  return { ...findingOf(database, { row, ...bloat }), facts };
}

export function indexBloatFinding(database: DatabaseRef, { row, ...bloat }: BloatedRelation): Finding<'IndexBloated'> {
  const { relationOid: indexOid, relationName: indexName, realBytes, bloatBytes, confidence } = row;
  const facts = { ...indexFacts(database, { ...row, indexOid, indexName }), realBytes, bloatBytes, confidence };
  return { ...findingOf(database, { row, ...bloat }), facts };
}

function findingOf({ name }: DatabaseRef, { row, standing, limitPct: limit }: BloatedRelation) {
  const { relationOid, schemaName, relationName, bloatPct: value } = row;
  return { key: String(relationOid), subject: `${name} ${schemaName}.${relationName}`, standing, value, limit };
}

/** Stale statistics neither open nor close an episode. */
function standingIn({ bloatPct, bloatBytes, confidence }: Row, pct: number, min: number, clearAtPct: number): Standing {
  if (bloatPct === null || bloatBytes === null || confidence === 'low') return 'unknown';
  const standings = [standingOf(bloatPct, pct, clearAtPct), standingOf(bloatBytes, min, clearAtPct)];
  if (standings.every((each) => each === 'over')) return 'over';
  return standings.includes('under') ? 'under' : 'between';
}
