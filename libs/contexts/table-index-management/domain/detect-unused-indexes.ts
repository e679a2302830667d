import { DAY, micros, seconds, type FactsOf, type Finding, type Rule, type Standing } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf, DomainEvent } from '@pgherald/events';
import type { Node, Verdict } from './cluster-view.js';
import { indexFacts, indexFinding } from './indexes/index-facts.js';
import { limitsIn, type TableIndexLimits } from './limits.js';
import type { TableLimits } from '../settings.js';
import { wholeIndexes, type WholeIndex } from './indexes/whole-index.js';

type Row = RowOf<'IndexUsageMeasured'>;

/** A finding, with the values that the assessment of all indexes counts. */
export interface UnusedFinding extends Finding<'IndexUnused'> {
  readonly isCandidate: boolean;
  readonly estimatedBytes: number;
}

export const UNUSED_INDEX_RULE: Rule<'IndexUnused'> = {
  opening: 'IndexUnused',
  whenGone: (facts) => ({ ...facts, ...UNKNOWN }),
};

const UNKNOWN = {
  estimatedBytes: null,
  unusedSince: null,
  coveragePct: null,
  nodes: [],
  supportsForeignKey: null,
  servesStatistics: null,
  leaves: null,
} as const;

export interface UsageView {
  readonly reading: Reading<'IndexUsageMeasured'>;
  readonly previous: Reading<'IndexUsageMeasured'> | undefined;
  readonly nodes: readonly Node[];
  readonly database: DatabaseRef;
  readonly limits: TableIndexLimits;
  readonly verdictFor: (windowMs: number) => Verdict;
}

/** Finds whether each index was used, or by no node of the cluster for the whole window. */
export function usageFindings(view: UsageView, episodes: ReadonlyMap<string, unknown>): UnusedFinding[] {
  const { reading, previous, database } = view;
  const idle = idleSince(view);
  const before = new Map(previous?.rows.map((row) => [row.indexOid, row.idxScan]));
  const limitsOf = limitsIn(view.limits, database.name);
  const findings = wholeIndexes(reading.rows).map((index) => {
    const limits = limitsOf(index.row.schemaName, index.row.tableName);
    return findingOf(view, index, idle.get(index.oid), before, limits);
  });
  return [...findings, ...attached(view, episodes)];
}

function findingOf(
  { reading: { polledAt }, database, limits, verdictFor }: UsageView,
  { row, files, leaves }: WholeIndex<Row>,
  idleness: Idleness | undefined,
  before: ReadonlyMap<number, number>,
  { unusedWindow, unusedMin }: TableLimits,
): UnusedFinding {
  const rows = [row, ...files];
  const window = micros(unusedWindow);
  const verdict = verdictFor(unusedWindow);
  const unusedSince = idleness?.since ?? null;
  const estimatedBytes = sumOf(files, (file) => file.estimatedBytes);
  const isExempt = rows.some((each) => each.isExempt);
  const isUnfinished = rows.some(({ isValid, isBeingBuilt }) => !isValid || isBeingBuilt);
  const isCandidate = !isExempt && !isUnfinished && estimatedBytes >= unusedMin;
  // No scan was observed for the required share of the window.
  const isScanned = files.some(({ lastIdxScan }) => lastIdxScan !== null && lastIdxScan > polledAt - window);
  const needed = (window * limits.unusedCoveragePct) / 100;
  const isIdle = unusedSince !== null && !isScanned && polledAt - unusedSince >= needed;
  const isUsed = idleness === undefined || polledAt - idleness.usedAt < window;
  const isDecidable = !isUnfinished && verdict.isKnown;
  const standing = standingOf({ isUsed, isExempt, isDecidable, isUnused: isCandidate && isIdle });
  const days = unusedSince === null ? null : (polledAt - unusedSince) / DAY;
  const scans = sumOf(files, ({ indexOid, idxScan }) => idxScan - (before.get(indexOid) ?? idxScan));
  const supportsForeignKey = rows.some((each) => each.supportsForeignKey);
  const measured = { estimatedBytes, unusedSince, supportsForeignKey, leaves };
  return {
    ...indexFinding(database, row),
    standing,
    value: standing === 'over' ? days : scans,
    limit: window / DAY,
    facts: factsOf(database, row, measured, verdict),
    estimatedBytes,
    isCandidate,
  };
}

function factsOf(
  database: DatabaseRef,
  row: Row,
  measured: Pick<FactsOf<'IndexUnused'>, 'estimatedBytes' | 'unusedSince' | 'supportsForeignKey' | 'leaves'>,
  { coveragePct, nodes }: Verdict,
): FactsOf<'IndexUnused'> {
  return { ...indexFacts(database, row), ...measured, coveragePct, nodes, servesStatistics: row.hasExpressions };
}

/** An index that became a leaf is judged with its topmost index, so its own episode closes. */
function attached(
  { reading, database, limits, verdictFor }: UsageView,
  episodes: ReadonlyMap<string, unknown>,
): UnusedFinding[] {
  return reading.rows
    .filter((row) => row.rootIndexOid !== null && episodes.has(String(row.indexOid)))
    .map((row) => {
      const { estimatedBytes, supportsForeignKey } = row;
      const measured = { estimatedBytes, unusedSince: null, supportsForeignKey, leaves: null };
      const facts = factsOf(database, row, measured, verdictFor(limits.unusedWindow));
      return { ...indexFinding(database, row), standing: 'unwatched', facts, estimatedBytes, isCandidate: false };
    });
}

function sumOf<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/** A use on any node closes an episode in any case. A rebuild or a smaller size is not a use. */
function standingOf({
  isUsed,
  isExempt,
  isDecidable,
  isUnused,
}: Readonly<Record<'isUsed' | 'isExempt' | 'isDecidable' | 'isUnused', boolean>>): Standing {
  if (isUsed) return 'under';
  if (isExempt) return 'unwatched';
  if (!isDecidable) return 'unknown';
  return isUnused ? 'over' : 'between';
}

/** Start of the time without use, and the last known use; -Infinity if the index was idle from the first reading on. */
interface Idleness {
  readonly since: number;
  readonly usedAt: number;
}

/** Returns indexes that are idle on all nodes. A node without a reading does not count as using them. */
function idleSince({ nodes, database: { oid: databaseOid } }: UsageView): ReadonlyMap<number, Idleness> {
  const [first = new Map<number, Idleness>(), ...others] = nodes.flatMap(({ memory }) => {
    const observed = memory.observed.find((each) => each.databaseOid === databaseOid);
    return observed ? [idleOn(memory, databaseOid, observed.since)] : [];
  });
  if (others.length === 0) return first;
  const common = [...first].flatMap(([oid, idle]): [number, Idleness][] => {
    const elsewhere = others.map((node) => node.get(oid));
    return elsewhere.includes(undefined) ? [] : [[oid, together([idle, ...(elsewhere as Idleness[])])]];
  });
  return new Map(common);
}

function together(all: readonly Idleness[]): Idleness {
  return { since: Math.max(...all.map(({ since }) => since)), usedAt: Math.max(...all.map(({ usedAt }) => usedAt)) };
}

function idleOn({ idleIndexes }: Node['memory'], databaseOid: number, observedSince: number): Map<number, Idleness> {
  const idle = new Map<number, Idleness>();
  for (const { databaseOid: oid, indexOid, since } of idleIndexes)
    if (oid === databaseOid) idle.set(indexOid, { since, usedAt: since > observedSince ? since : -Infinity });
  return idle;
}

/** Builds the assessment of all indexes of a database, also if the verdict is unknown. */
export function assessment(
  { limits, reading, database, verdictFor }: UsageView,
  findings: readonly UnusedFinding[],
): DomainEvent {
  const verdict = verdictFor(limits.unusedWindow);
  const candidates = findings.filter(({ isCandidate }) => isCandidate);
  const unused = candidates.filter(({ standing }) => standing === 'over');
  const soFar = candidates.filter(({ facts }) => (facts.unusedSince ?? reading.polledAt) < reading.polledAt);
  const bytes = (list: readonly UnusedFinding[]): number => sumOf(list, (each) => each.estimatedBytes);
  return {
    type: 'IndexUsageAssessed',
    database,
    ...verdict,
    windowSeconds: Math.round(seconds(micros(limits.unusedWindow))),
    indexes: candidates.length,
    unusedIndexes: verdict.isKnown ? unused.length : null,
    unusedBytes: verdict.isKnown ? bytes(unused) : null,
    unusedSoFar: soFar.length,
    unusedSoFarBytes: bytes(soFar),
  };
}
