import { elapsed, seconds } from '@pgherald/decisions';
import type { DatabaseRef, EventMap, Reading, RowOf, DomainEvent } from '@pgherald/events';

type Row = RowOf<'TableStatsMeasured'>;
type IoRow = RowOf<'TableIoMeasured'>;
type Activity = EventMap['TableActivityRecorded']['rows'][number];
type Rates = Omit<Activity, 'schemaName' | 'tableName' | 'leaves'>;

/** A reading and the one before it. */
interface Pair<T extends 'TableStatsMeasured' | 'TableIoMeasured'> {
  readonly now: Reading<T>;
  readonly before: Reading<T> | undefined;
}

/** Records the use of tables per second: partitions in their topmost table, a row for each busy table, one row for the rest. */
export function recordActivity(
  database: DatabaseRef,
  stats: Pair<'TableStatsMeasured'>,
  io: Pair<'TableIoMeasured'> | undefined,
  busiest: number,
): DomainEvent[] {
  const { now, before } = stats;
  if (!before || before.statsEpoch !== now.statsEpoch || now.polledAt <= before.polledAt) return [];
  const windowSeconds = seconds(elapsed(before.polledAt, now.polledAt));
  const blocks = io?.before && io.before.statsEpoch === io.now.statsEpoch ? blocksRead(io.now, io.before) : undefined;
  const known = new Map(before.rows.map((row) => [row.relationOid, row]));
  const roots = new Map<string, Activity>();
  for (const row of now.rows) {
    const last = known.get(row.relationOid);
    if (last === undefined || row.relationKind === 'partitioned table') continue;
    const rates = ratesOf(row, last, blocks?.get(row.relationOid) ?? null, windowSeconds);
    if (rates !== undefined) addTo(roots, row, rates);
  }
  const ranked = [...roots.values()].sort((a, b) => useOf(b) - useOf(a));
  const rest = ranked.slice(busiest);
  const rows = rest.length === 0 ? ranked : [...ranked.slice(0, busiest), rest.reduce(added, NOTHING)];
  return rows.length === 0 ? [] : [{ type: 'TableActivityRecorded', database, windowSeconds, rows }];
}

/** The empty row that sums the other tables. */
const NOTHING: Activity = {
  schemaName: '',
  tableName: 'other',
  leaves: 0,
  seqScansPerSecond: 0,
  idxScansPerSecond: 0,
  rowsReadPerSecond: 0,
  rowsInsertedPerSecond: 0,
  rowsUpdatedPerSecond: 0,
  rowsDeletedPerSecond: 0,
  blocksReadPerSecond: null,
};

/** Undefined if a counter went back, because the statistics of this table were reset. */
function ratesOf(row: Row, last: Row, blocks: number | null, seconds: number): Rates | undefined {
  const rates = {
    seqScansPerSecond: (row.seqScan - last.seqScan) / seconds,
    idxScansPerSecond: ((row.idxScan ?? 0) - (last.idxScan ?? 0)) / seconds,
    rowsReadPerSecond: (readBy(row) - readBy(last)) / seconds,
    rowsInsertedPerSecond: (row.nTupIns - last.nTupIns) / seconds,
    rowsUpdatedPerSecond: (row.nTupUpd - last.nTupUpd) / seconds,
    rowsDeletedPerSecond: (row.nTupDel - last.nTupDel) / seconds,
    blocksReadPerSecond: blocks === null || blocks < 0 ? null : blocks / seconds,
  };
  const isReset =
    rates.seqScansPerSecond < 0 ||
    rates.idxScansPerSecond < 0 ||
    rates.rowsReadPerSecond < 0 ||
    rates.rowsInsertedPerSecond < 0 ||
    rates.rowsUpdatedPerSecond < 0 ||
    rates.rowsDeletedPerSecond < 0;
  return isReset ? undefined : rates;
}

function readBy({ seqTupRead, idxTupFetch }: Row): number {
  return seqTupRead + (idxTupFetch ?? 0);
}

function blocksRead(now: Reading<'TableIoMeasured'>, before: Reading<'TableIoMeasured'>): ReadonlyMap<number, number> {
  const last = new Map(before.rows.map((row) => [row.relationOid, readOf(row)]));
  return new Map(
    now.rows.flatMap((row): [number, number][] => {
      const known = last.get(row.relationOid);
      return known === undefined ? [] : [[row.relationOid, readOf(row) - known]];
    }),
  );
}

function readOf({ heapBlksRead, idxBlksRead, toastBlksRead, tidxBlksRead }: IoRow): number {
  return heapBlksRead + (idxBlksRead ?? 0) + (toastBlksRead ?? 0) + (tidxBlksRead ?? 0);
}

function addTo(roots: Map<string, Activity>, row: Row, rates: Rates): void {
  const schemaName = row.partitionRootSchema ?? row.schemaName;
  const tableName = row.partitionRootName ?? row.tableName;
  const key = `${schemaName}\0${tableName}`;
  const leaf = { schemaName, tableName, leaves: 1, ...rates };
  const known = roots.get(key);
  roots.set(key, known === undefined ? leaf : added(known, leaf));
}

function added(to: Activity, other: Activity): Activity {
  return {
    ...to,
    leaves: to.leaves + other.leaves,
    seqScansPerSecond: to.seqScansPerSecond + other.seqScansPerSecond,
    idxScansPerSecond: to.idxScansPerSecond + other.idxScansPerSecond,
    rowsReadPerSecond: to.rowsReadPerSecond + other.rowsReadPerSecond,
    rowsInsertedPerSecond: to.rowsInsertedPerSecond + other.rowsInsertedPerSecond,
    rowsUpdatedPerSecond: to.rowsUpdatedPerSecond + other.rowsUpdatedPerSecond,
    rowsDeletedPerSecond: to.rowsDeletedPerSecond + other.rowsDeletedPerSecond,
    blocksReadPerSecond:
      to.blocksReadPerSecond === null && other.blocksReadPerSecond === null
        ? null
        : (to.blocksReadPerSecond ?? 0) + (other.blocksReadPerSecond ?? 0),
  };
}

function useOf(each: Activity): number {
  const { rowsInsertedPerSecond, rowsUpdatedPerSecond, rowsDeletedPerSecond } = each;
  const changed = rowsInsertedPerSecond + rowsUpdatedPerSecond + rowsDeletedPerSecond;
  return changed + each.rowsReadPerSecond + each.seqScansPerSecond + each.idxScansPerSecond;
}
