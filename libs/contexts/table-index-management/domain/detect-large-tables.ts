import { HOUR, standingOf, type Finding, type Rule, type Standing } from '@pgherald/decisions';
import type { DatabaseRef, Reading, RowOf } from '@pgherald/events';
import type { TableIndexManagementMemory } from '@pgherald/memories';
import { limitsIn, type TableIndexLimits } from './limits.js';

type Sizes = TableIndexManagementMemory['sizes'];
type Sample = Sizes[number];
type Row = RowOf<'RelationSizesMeasured'>;

const SIZE = 'size';
const GROWTH = 'growth-per-hour';
/** Tables smaller than this share of the growth limit are not sampled, because their size hardly affects the growth. */
const KEPT_SHARE = 0.1;

export const LARGE_TABLE_RULE: Rule<'SizeThresholdExceeded'> = {
  opening: 'SizeThresholdExceeded',
  whenGone: (facts) => ({ ...facts, totalBytes: null }),
};

/** Compares the size of each table, and its growth since the sample about an hour ago, with the limits. */
export function tableSizes(
  database: DatabaseRef,
  reading: Reading<'RelationSizesMeasured'>,
  sample: Sample | undefined,
  limits: TableIndexLimits,
  episodes: ReadonlyMap<string, unknown>,
): Finding<'SizeThresholdExceeded'>[] {
  const limitsOf = limitsIn(limits, database.name);
  const before = new Map(sample?.sizes.map(({ oid, bytes }) => [oid, bytes]));
  const floor = floorOf(limits);
  const elapsed = sample === undefined ? 0 : reading.polledAt - sample.at;
  return reading.rows.flatMap((row) => {
    const { totalBytes, tableOid } = row;
    if (!row.isTable || totalBytes === null) return [];
    const { maxSize, maxGrowthPerHour } = limitsOf(row.schemaName, row.tableName);
    const clearAt = limits.clearAtPctOfLimit;
    const grown = growth(totalBytes, before.get(tableOid) ?? floor, elapsed);
    const isOver = totalBytes >= maxSize || (grown ?? 0) >= maxGrowthPerHour;
    if (!isOver && !episodes.has(keyOf(tableOid, SIZE)) && !episodes.has(keyOf(tableOid, GROWTH))) return [];
    return [
      findingOf(database, row, SIZE, totalBytes, maxSize, standingOf(totalBytes, maxSize, clearAt)),
      findingOf(database, row, GROWTH, grown, maxGrowthPerHour, grownOver(grown, elapsed, maxGrowthPerHour, clearAt)),
    ];
  });
}

function keyOf(tableOid: number, measure: string): string {
  return `${tableOid} ${measure}`;
}

function findingOf(
  database: DatabaseRef,
  { tableOid, schemaName, tableName, totalBytes }: Row,
  measure: string,
  value: number | null,
  limit: number,
  standing: Standing,
): Finding<'SizeThresholdExceeded'> {
  const subject = `${database.name} ${schemaName}.${tableName} ${measure}`;
  const facts = { database, schemaName, tableOid, tableName, measure, totalBytes };
  return { key: keyOf(tableOid, measure), subject, standing, value, limit, facts };
}

/** Returns bytes per hour; before an hour has passed, the growth so far. */
function growth(bytes: number, before: number, elapsed: number): number | null {
  return elapsed === 0 ? null : (bytes - before) / Math.max(1, elapsed / HOUR);
}

/** Growth over the limit is certain before the hour is over, growth below it is not. */
function grownOver(grown: number | null, elapsed: number, limit: number, clearAt: number): Standing {
  if (grown === null) return 'unknown';
  const standing = standingOf(grown, limit, clearAt);
  return standing === 'over' || elapsed >= HOUR ? standing : 'unknown';
}

/** Renews the sample once an hour; a skipped relation keeps its size. */
export function withSamples(
  reading: Reading<'RelationSizesMeasured'>,
  databaseOid: number,
  samples: Sizes,
  limits: TableIndexLimits,
): Sizes {
  const databaseSamples = samples.find((each) => each.databaseOid === databaseOid);
  if (databaseSamples && reading.polledAt - databaseSamples.at < HOUR) return samples;
  const floor = floorOf(limits);
  const skipped = new Set(reading.skipped.map(({ oid }) => oid));
  const sizes = [
    ...reading.rows
      .filter(({ isTable, totalBytes }) => isTable && (totalBytes ?? 0) >= floor)
      .map(({ tableOid, totalBytes }) => ({ databaseOid, oid: tableOid, bytes: totalBytes ?? 0 })),
    ...(databaseSamples?.sizes.filter(({ oid }) => skipped.has(oid)) ?? []),
  ];
  const others = samples.filter((each) => each.databaseOid !== databaseOid);
  return [...others, { databaseOid, at: reading.polledAt, sizes }].sort((a, b) => a.databaseOid - b.databaseOid);
}

function floorOf({ maxGrowthPerHour, overrides = [] }: TableIndexLimits): number {
  const least = overrides.map(({ set }) => set.maxGrowthPerHour ?? maxGrowthPerHour);
  return Math.min(maxGrowthPerHour, ...least) * KEPT_SHARE;
}
