import { elapsed, seconds } from '@pgherald/decisions';
import type { DatabaseRef, EventMap, Reading, RowOf, DomainEvent } from '@pgherald/events';

type Row = RowOf<'TableStatsMeasured'>;
type IoRow = RowOf<'TableIoMeasured'>;
type Activity = EventMap['TableActivityRecorded']['rows'][number];

/** The counter behind each rate. */
const COUNTERS = {
  rowsInsertedPerSecond: ({ nTupIns }) => nTupIns,
  rowsUpdatedPerSecond: ({ nTupUpd }) => nTupUpd,
  rowsDeletedPerSecond: ({ nTupDel }) => nTupDel,
  rowsReadPerSecond: ({ seqTupRead, idxTupFetch }) => seqTupRead + (idxTupFetch ?? 0),
  seqScansPerSecond: ({ seqScan }) => seqScan,
  idxScansPerSecond: ({ idxScan }) => idxScan ?? 0,
} as const satisfies Readonly<Record<string, (row: Row) => number>>;
const RATES = Object.keys(COUNTERS) as (keyof typeof COUNTERS)[];

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
    const activity = activityOf(row, last, blocks?.get(row.relationOid) ?? -1, windowSeconds);
    if (activity === undefined) continue;
    const key = `${activity.schemaName}\0${activity.tableName}`;
    const root = roots.get(key);
    roots.set(key, root === undefined ? activity : added(root, activity));
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
function activityOf(row: Row, last: Row, blocks: number, windowSeconds: number): Activity | undefined {
  const activity = {
    ...NOTHING,
    schemaName: row.partitionRootSchema ?? row.schemaName,
    tableName: row.partitionRootName ?? row.tableName,
    leaves: 1,
    blocksReadPerSecond: blocks >= 0 ? blocks / windowSeconds : null,
  };
  for (const rate of RATES) activity[rate] = (COUNTERS[rate](row) - COUNTERS[rate](last)) / windowSeconds;
  return RATES.some((rate) => activity[rate] < 0) ? undefined : activity;
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

function added(to: Activity, other: Activity): Activity {
  const [blocks, more] = [to.blocksReadPerSecond, other.blocksReadPerSecond];
  const blocksReadPerSecond = blocks === null || more === null ? (blocks ?? more) : blocks + more;
  const sum = { ...to, leaves: to.leaves + other.leaves, blocksReadPerSecond };
  for (const rate of RATES) sum[rate] += other[rate];
  return sum;
}

function useOf(activity: Activity): number {
  return RATES.reduce((sum, rate) => sum + activity[rate], 0);
}
