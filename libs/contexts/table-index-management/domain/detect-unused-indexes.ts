import type { Reading, RowOf, Told } from '@pgherald/events';
import type { Node, Verdict } from './cluster-view.js';
import type { Finding, Kind } from './episodes.js';
import { aboutIndex, indexNames } from './indexes.js';
import { limitsIn, type TableIndexLimits } from './limits.js';
import { wholeIndexes, type WholeIndex } from './whole-index.js';

type Row = RowOf<'IndexUsageMeasured'>;

export interface UnusedFinding extends Finding {
  readonly estimatedBytes: number;
  readonly unusedSince: number | null;
  readonly leaves: number | null;
  readonly supportsForeignKey: boolean;
  readonly servesStatistics: boolean;
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
    servesStatistics: finding?.servesStatistics ?? null,
    leaves: finding?.leaves ?? null,
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
export function usageFindings(view: UsageView, isKnown: (oid: number) => boolean): UnusedFinding[] {
  const { reading, previous, limits, databaseName } = view;
  const limitsOf = limitsIn(limits, databaseName);
  const idle = idleSince(view);
  const before = new Map(previous?.rows.map((row) => [row.indexOid, row.idxScan]));
  const findings = wholeIndexes(reading.rows).map((index): UnusedFinding => {
    const { unusedWindow, unusedMin } = limitsOf(index.row.schemaName, index.row.tableName);
    return findingOf(view, index, idle.get(index.oid), before, unusedWindow, unusedMin);
  });
  return [...findings, ...attached(view, isKnown)];
}

function findingOf(
  { reading: { polledAt }, limits, verdictFor }: UsageView,
  { row, files, leaves }: WholeIndex<Row>,
  idleness: Idleness | undefined,
  before: ReadonlyMap<number, number>,
  unusedWindow: number,
  unusedMin: number,
): UnusedFinding {
  const rows = [row, ...files];
  const verdict = verdictFor(unusedWindow);
  const unusedSince = idleness?.since ?? null;
  const estimatedBytes = sumOf(files, (file) => file.estimatedBytes);
  const isExempt = rows.some((each) => each.isExempt);
  const isUnfinished = rows.some(({ isValid, isBeingBuilt }) => !isValid || isBeingBuilt);
  const isCandidate = !isExempt && !isUnfinished && estimatedBytes >= unusedMin;
  const isIdle = isIdleFor(files, unusedSince, polledAt, unusedWindow, limits.unusedCoveragePct);
  const isUsed = idleness === undefined || polledAt - idleness.usedAt < unusedWindow * 1_000;
  const standing = standingOf(isExempt, isUnfinished, isCandidate, isUsed, isIdle, verdict);
  const days = unusedSince === null ? null : (polledAt - unusedSince) / (DAY_MS * 1_000);
  const scans = sumOf(files, ({ indexOid, idxScan }) => idxScan - (before.get(indexOid) ?? idxScan));
  return {
    ...aboutIndex(row),
    standing,
    value: standing === 'over' ? days : scans,
    limit: unusedWindow / DAY_MS,
    estimatedBytes,
    unusedSince,
    leaves,
    supportsForeignKey: rows.some((each) => each.supportsForeignKey),
    servesStatistics: row.hasExpressions,
    isCandidate,
    verdict,
  };
}

/** An index that became a leaf is judged with its topmost index: what is open of it alone ends. */
function attached({ reading, limits, verdictFor }: UsageView, isKnown: (oid: number) => boolean): UnusedFinding[] {
  return reading.rows
    .filter((row) => row.rootIndexOid !== null && isKnown(row.indexOid))
    .map((row) => ({
      ...aboutIndex(row),
      standing: 'unwatched',
      value: null,
      limit: null,
      estimatedBytes: row.estimatedBytes,
      unusedSince: null,
      leaves: null,
      supportsForeignKey: row.supportsForeignKey,
      servesStatistics: row.hasExpressions,
      isCandidate: false,
      verdict: verdictFor(limits.unusedWindow),
    }));
}

function sumOf(rows: readonly Row[], valueOf: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}

/** Whether nothing used it for the part of the window that has to be observed. */
function isIdleFor(
  files: readonly Row[],
  since: number | null,
  now: number,
  windowMs: number,
  coveragePct: number,
): boolean {
  const begin = now - windowMs * 1_000;
  const isScanned = files.some(({ lastIdxScan }) => lastIdxScan !== null && lastIdxScan > begin);
  return since !== null && !isScanned && now - since >= windowMs * 10 * coveragePct;
}

/** A use on any node ends an episode, whatever else is known. One that is rebuilt or became small is not used by that. */
function standingOf(
  isExempt: boolean,
  isUnfinished: boolean,
  isCandidate: boolean,
  isUsed: boolean,
  isIdle: boolean,
  verdict: Verdict,
): Finding['standing'] {
  if (isUsed) return 'under';
  if (isExempt) return 'unwatched';
  if (isUnfinished || !verdict.isKnown) return 'unknown';
  return isCandidate && isIdle ? 'over' : 'between';
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
