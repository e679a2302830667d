import { standingOf, type Reading, type RowOf, type TableIndexManagementMemory } from '@pgherald/events';
import type { Finding, Kind } from './episodes.js';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Sizes = TableIndexManagementMemory['sizes'];
type Sample = Sizes[number];
type Row = RowOf<'RelationSizesMeasured'>;

export interface SizeFinding extends Finding {
  readonly totalBytes: number | null;
}

export const SIZE = 'size';
export const GROWTH = 'growth-per-hour';
const HOUR = 3_600_000_000;
/** Tables below this share of what they may grow in an hour are not kept: if they grow too fast, it is from less than that. */
const KEPT_SHARE = 0.1;

export const largeTable: Kind<'SizeThresholdExceeded', SizeFinding> = {
  opening: 'SizeThresholdExceeded',
  facts: ({ schemaName, tableOid, tableName, qualifier }, database, finding) => ({
    database,
    schemaName,
    tableOid,
    tableName,
    measure: qualifier,
    totalBytes: finding?.totalBytes ?? null,
  }),
};

/** How large each table is, and how fast it grew since the sample of about an hour ago. */
export function sizeFindings(
  reading: Reading<'RelationSizesMeasured'>,
  sample: Sample | undefined,
  limits: TableIndexLimits,
  database: string,
  isKnown: (oid: number) => boolean,
): SizeFinding[] {
  const limitsOf = limitsIn(limits, database);
  const before = new Map(sample?.sizes.map(({ oid, bytes }) => [oid, bytes]));
  const floor = floorOf(limits);
  const elapsed = sample === undefined ? 0 : reading.polledAt - sample.at;
  return reading.rows.flatMap((row) => {
    const { totalBytes } = row;
    if (!row.isTable || totalBytes === null) return [];
    const { maxSize, maxGrowthPerHour } = limitsOf(row.schemaName, row.tableName);
    const clearAt = limits.clearAtPctOfLimit;
    const grown = growth(totalBytes, before.get(row.tableOid) ?? floor, elapsed);
    const isOver = totalBytes >= maxSize || (grown ?? 0) >= maxGrowthPerHour;
    if (!isOver && !isKnown(row.tableOid)) return [];
    return [
      found(row, SIZE, totalBytes, maxSize, standingOf(totalBytes, maxSize, clearAt)),
      found(row, GROWTH, grown, maxGrowthPerHour, grownOver(grown, elapsed, maxGrowthPerHour, clearAt)),
    ];
  });
}

function found(
  row: Row,
  qualifier: string,
  value: number | null,
  limit: number,
  standing: Finding['standing'],
): SizeFinding {
  const { tableOid, schemaName, tableName, totalBytes } = row;
  const names = { oid: tableOid, schemaName, tableOid, tableName, relationName: tableName, qualifier, detail: '' };
  return { ...names, standing, value, limit, totalBytes };
}

/** Bytes per hour; before an hour has gone, what it grew by so far. */
function growth(bytes: number, before: number, elapsed: number): number | null {
  return elapsed === 0 ? null : (bytes - before) / Math.max(1, elapsed / HOUR);
}

/** Too fast can be said before the hour is over, slow enough cannot. */
function grownOver(grown: number | null, elapsed: number, limit: number, clearAt: number): Finding['standing'] {
  if (grown === null) return 'unknown';
  const standing = standingOf(grown, limit, clearAt);
  return standing === 'over' || elapsed >= HOUR ? standing : 'unknown';
}

/** Renews the sample once an hour; a relation that was skipped keeps its size. */
export function sampled(
  reading: Reading<'RelationSizesMeasured'>,
  databaseOid: number,
  samples: Sizes,
  limits: TableIndexLimits,
): Sizes {
  const known = samples.find((each) => each.databaseOid === databaseOid);
  if (known && reading.polledAt - known.at < HOUR) return samples;
  const floor = floorOf(limits);
  const skipped = new Set(reading.skipped.map(({ oid }) => oid));
  const sizes = [
    ...reading.rows
      .filter(({ isTable, totalBytes }) => isTable && (totalBytes ?? 0) >= floor)
      .map(({ tableOid, totalBytes }) => ({ databaseOid, oid: tableOid, bytes: totalBytes ?? 0 })),
    ...(known?.sizes.filter(({ oid }) => skipped.has(oid)) ?? []),
  ];
  const others = samples.filter((each) => each.databaseOid !== databaseOid);
  return [...others, { databaseOid, at: reading.polledAt, sizes }].sort((a, b) => a.databaseOid - b.databaseOid);
}

function floorOf({ maxGrowthPerHour, overrides = [] }: TableIndexLimits): number {
  const least = overrides.map(({ set }) => set.maxGrowthPerHour ?? maxGrowthPerHour);
  return Math.min(maxGrowthPerHour, ...least) * KEPT_SHARE;
}
