import type { Reading, RowOf, Told } from '@pgherald/events';
import type { Node, Verdict } from './cluster-view.js';
import type { Finding, Kind } from './episodes.js';
import { aboutIndex, indexNames } from './indexes.js';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Row = RowOf<'IndexUsageMeasured'>;

export interface UnusedFinding extends Finding {
  readonly estimatedBytes: number;
  readonly unusedSince: number | null;
  readonly supportsForeignKey: boolean;
  readonly isCandidate: boolean;
  readonly verdict: Verdict;
}

const DAY_MS = 86_400_000;

export const unusedIndex: Kind<'IndexUnused', UnusedFinding> = {
  opening: 'IndexUnused',
  facts: (about, database, finding) => ({
    database,
    ...indexNames(about),
    estimatedBytes: finding?.estimatedBytes ?? null,
    unusedSince: finding?.unusedSince ?? null,
    coveragePct: finding?.verdict.coveragePct ?? null,
    nodes: finding?.verdict.nodes ?? [],
    supportsForeignKey: finding?.supportsForeignKey ?? null,
  }),
};

/** What is needed to judge the indexes of a database. */
export interface UsageView {
  readonly reading: Reading<'IndexUsageMeasured'>;
  readonly previous: Reading<'IndexUsageMeasured'> | undefined;
  readonly nodes: readonly Node[];
  readonly databaseOid: number;
  readonly databaseName: string;
  readonly limits: TableIndexLimits;
  readonly verdictFor: (windowMs: number) => Verdict;
}

/** How each index stands: used, or by no node of the cluster for the whole window. */
export function usageFindings(view: UsageView): UnusedFinding[] {
  const { reading, previous, limits, databaseName, verdictFor } = view;
  const limitsOf = limitsIn(limits, databaseName);
  const idle = idleSince(view);
  const parts = idleSinceOfRoots(reading, idle);
  const before = new Map(previous?.rows.map((row) => [row.indexOid, row.idxScan]));
  return reading.rows.map((row) => {
    const { unusedWindow, unusedMin } = limitsOf(row.schemaName, row.tableName);
    const verdict = verdictFor(unusedWindow);
    const { rootIndexOid, indexOid } = row;
    const idleness = rootIndexOid === null ? idle.get(indexOid) : parts.get(rootIndexOid);
    const unusedSince = idleness?.since ?? null;
    const isCandidate = !row.isExempt && row.estimatedBytes >= unusedMin;
    const isIdle = isIdleFor(row, unusedSince, reading.polledAt, unusedWindow, limits.unusedCoveragePct);
    const isUsed = idleness === undefined || reading.polledAt - idleness.usedAt < unusedWindow * 1_000;
    const standing = standingOf(row, isCandidate, isUsed, isIdle, verdict);
    const days = unusedSince === null ? null : (reading.polledAt - unusedSince) / (DAY_MS * 1_000);
    const scans = row.idxScan - (before.get(row.indexOid) ?? row.idxScan);
    return {
      ...aboutIndex(row),
      standing,
      value: standing === 'over' ? days : scans,
      limit: unusedWindow / DAY_MS,
      estimatedBytes: row.estimatedBytes,
      unusedSince,
      supportsForeignKey: row.supportsForeignKey,
      isCandidate,
      verdict,
    };
  });
}

/** Whether nothing used it for the part of the window that has to be observed. */
function isIdleFor(row: Row, since: number | null, now: number, windowMs: number, coveragePct: number): boolean {
  const begin = now - windowMs * 1_000;
  const isScanned = row.lastIdxScan !== null && row.lastIdxScan > begin;
  return since !== null && !isScanned && now - since >= windowMs * 10 * coveragePct;
}

/** A use on any node ends an episode, whatever else is known. */
function standingOf(
  row: Row,
  isCandidate: boolean,
  isUsed: boolean,
  isIdle: boolean,
  verdict: Verdict,
): Finding['standing'] {
  if (isUsed) return 'under';
  if (!isCandidate) return row.isExempt ? 'unwatched' : 'under';
  if (!verdict.isKnown) return 'unknown';
  return isIdle ? 'over' : 'between';
}

/** Since when no node has used an index, and when one was last known to: never, for what was idle from the first reading on. */
interface Idleness {
  readonly since: number;
  readonly usedAt: number;
}

/** What is idle on all nodes; a node that has not looked yet knows nothing of any index, which is not that they were used. */
function idleSince({ nodes, databaseOid }: UsageView): ReadonlyMap<number, Idleness> {
  const looked = nodes.flatMap(({ memory }) => {
    const observed = memory.observed.find((each) => each.databaseOid === databaseOid);
    return observed ? [idleOn(memory, databaseOid, observed.since)] : [];
  });
  const [first, ...others] = looked;
  const common = [...(first ?? [])].flatMap(([oid, idle]): [number, Idleness][] => {
    const elsewhere = others.map((node) => node.get(oid));
    return elsewhere.includes(undefined) ? [] : [[oid, together([idle, ...(elsewhere as Idleness[])])]];
  });
  return new Map(common);
}

function idleOn({ idleIndexes }: Node['memory'], databaseOid: number, observedSince: number): Map<number, Idleness> {
  const idle = new Map<number, Idleness>();
  for (const { databaseOid: oid, indexOid, since } of idleIndexes)
    if (oid === databaseOid) idle.set(indexOid, { since, usedAt: since > observedSince ? since : -Infinity });
  return idle;
}

function together(all: readonly Idleness[]): Idleness {
  return { since: Math.max(...all.map(({ since }) => since)), usedAt: Math.max(...all.map(({ usedAt }) => usedAt)) };
}

/** Parts of one index stand or fall together: how idle all of them are, where that is so of all. */
function idleSinceOfRoots(
  { rows }: Reading<'IndexUsageMeasured'>,
  idle: ReadonlyMap<number, Idleness>,
): ReadonlyMap<number, Idleness | undefined> {
  const roots = new Map<number, Idleness | undefined>();
  for (const { rootIndexOid, indexOid } of rows) {
    if (rootIndexOid === null) continue;
    const part = idle.get(indexOid);
    const known = roots.has(rootIndexOid) ? roots.get(rootIndexOid) : part;
    roots.set(rootIndexOid, known === undefined || part === undefined ? undefined : together([known, part]));
  }
  return roots;
}

/** What is known of all indexes of a database, known or not. */
export function assessment(
  view: UsageView,
  findings: readonly UnusedFinding[],
  database: { readonly oid: number; readonly name: string },
): Told {
  const { limits, reading, verdictFor } = view;
  const verdict = verdictFor(limits.unusedWindow);
  const candidates = findings.filter(({ isCandidate }) => isCandidate);
  const unused = candidates.filter(({ standing }) => standing === 'over');
  const soFar = candidates.filter(({ unusedSince }) => unusedSince !== null && unusedSince < reading.polledAt);
  const bytes = (list: readonly UnusedFinding[]): number => list.reduce((sum, each) => sum + each.estimatedBytes, 0);
  return {
    type: 'IndexUsageAssessed',
    database,
    ...verdict,
    windowSeconds: Math.round(limits.unusedWindow / 1_000),
    indexes: candidates.length,
    unusedIndexes: verdict.isKnown ? unused.length : null,
    unusedBytes: verdict.isKnown ? bytes(unused) : null,
    unusedSoFar: soFar.length,
    unusedSoFarBytes: bytes(soFar),
  };
}
