import { micros } from '@pgherald/decisions';
import type { Reading, RowOf } from '@pgherald/events';
import type { TableIndexManagementMemory } from '@pgherald/memories';
import { wholeIndexes } from './whole-index.js';

type Memory = Pick<TableIndexManagementMemory, 'idleIndexes' | 'observed'>;
type Observed = TableIndexManagementMemory['observed'][number];
type Row = RowOf<'IndexUsageMeasured'>;

/** A time this many cadences long without a reading was not observed. */
const GAP_CADENCES = 2;

/** Updates the use of indexes after a reading: the start of each idle time, and unobserved times. */
export function withUsage(
  memory: Memory,
  databaseOid: number,
  reading: Reading<'IndexUsageMeasured'>,
  previous: Reading<'IndexUsageMeasured'> | undefined,
  everyMs: number,
  windowMs: number,
): Memory {
  const now = reading.polledAt;
  const before = memory.observed.find((each) => each.databaseOid === databaseOid);
  const gaps = before ? gapsUntil(before, now, everyMs).filter(({ to }) => to > now - micros(windowMs)) : [];
  const observed = { databaseOid, since: before?.since ?? now, last: now, gaps };
  const idle = idleAfter(memory.idleIndexes, databaseOid, reading, previous, before);
  const others = <T extends { readonly databaseOid: number }>(list: readonly T[]): T[] =>
    list.filter((each) => each.databaseOid !== databaseOid);
  return {
    observed: [...others(memory.observed), observed].sort((a, b) => a.databaseOid - b.databaseOid),
    idleIndexes: [...others(memory.idleIndexes), ...idle].sort(
      (a, b) => a.databaseOid - b.databaseOid || a.indexOid - b.indexOid,
    ),
  };
}

function gapsUntil({ last, gaps }: Observed, now: number, everyMs: number): Observed['gaps'] {
  return now - last > GAP_CADENCES * micros(everyMs) ? [...gaps, { from: last, to: now }] : gaps;
}

function idleAfter(
  idle: Memory['idleIndexes'],
  databaseOid: number,
  reading: Reading<'IndexUsageMeasured'>,
  previous: Reading<'IndexUsageMeasured'> | undefined,
  observedBefore: Observed | undefined,
): Memory['idleIndexes'] {
  const since = new Map(
    idle.filter((each) => each.databaseOid === databaseOid).map((each) => [each.indexOid, each.since]),
  );
  const before = previous && compared(reading, previous);
  return wholeIndexes(reading.rows).flatMap(({ oid: indexOid, files }) => {
    // A new index is idle from now on, whatever it counts.
    if (observedBefore === undefined || (before !== undefined && !before.rows.has(indexOid)))
      return [{ databaseOid, indexOid, since: reading.polledAt }];
    if (files.some((row) => wasUsed(row, before, observedBefore.last))) return [];
    return [{ databaseOid, indexOid, since: since.get(indexOid) ?? previous?.polledAt ?? reading.polledAt }];
  });
}

/** The counters of the reading before. */
interface Before {
  readonly rows: ReadonlyMap<number, Row>;
  readonly tables: ReadonlySet<number>;
  readonly isSameEpoch: boolean;
}

function compared(reading: Reading, { rows, statsEpoch }: Reading<'IndexUsageMeasured'>): Before {
  return {
    rows: new Map(rows.map((row) => [row.indexOid, row])),
    tables: new Set(rows.map(({ tableOid }) => tableOid)),
    isSameEpoch: statsEpoch === reading.statsEpoch,
  };
}

/**
 * Whether an index was used since the reading before. After a reset of the counters, any scan counts. Without a reading before,
 * the time is unobserved, which lowers the coverage.
 */
function wasUsed(row: Row, before: Before | undefined, seenAt: number): boolean {
  if (row.lastIdxScan !== null && row.lastIdxScan > seenAt) return true;
  if (before === undefined) return false;
  const last = before.rows.get(row.indexOid);
  // A leaf of a new partition counts from 0; REINDEX CONCURRENTLY copies the counter of the index it replaces.
  if (last === undefined) return row.idxScan > 0 && !before.tables.has(row.tableOid);
  return before.isSameEpoch && row.idxScan >= last.idxScan ? row.idxScan > last.idxScan : row.idxScan > 0;
}

/** Returns the observed share of the window before an instant, percent. */
export function coveragePct(observed: Observed | undefined, now: number, windowMs: number, everyMs: number): number {
  if (observed === undefined) return 0;
  const window = micros(windowMs);
  const begin = now - window;
  const gaps = gapsUntil(observed, now, everyMs);
  const missed = gaps.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, begin)), 0);
  const observedTime = now - Math.max(observed.since, begin) - missed;
  return Math.max(0, (100 * observedTime) / window);
}
