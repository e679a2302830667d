import { elapsed, micros, occurrence, seconds } from '@pgherald/decisions';
import type { DatabaseRef, EventMap, Reading, RowOf, DomainEvent } from '@pgherald/events';
import type { TableIndexManagementMemory } from '@pgherald/memories';

type Row = RowOf<'TableUsageMeasured'>;
type Usage = TableIndexManagementMemory['usage'];
type Named = EventMap['UsageClassified']['named'][number];

/** Hot tables together have this share of the use. */
const HOT_SHARE = 0.8;
const NAMED = 100;
/** Share of the time between two classifications that must have passed. */
const WHOLE = 0.9;

/** Whether the reading before has the same counters and is too recent. */
export function isTooSoon(
  previous: Usage[number] | undefined,
  { polledAt, statsEpoch }: Reading<'TableUsageMeasured'>,
  everyMs: number,
): boolean {
  return previous?.statsEpoch === statsEpoch && polledAt - previous.at < WHOLE * micros(everyMs);
}

/** Classifies tables as hot or cold by their use between two daily readings. */
export function classifyUsage(
  database: DatabaseRef,
  reading: Reading<'TableUsageMeasured'>,
  previous: Usage[number] | undefined,
): DomainEvent[] {
  if (!previous || previous.statsEpoch !== reading.statsEpoch) return [];
  const before = new Map(previous.tables.map(({ oid, accesses }) => [oid, accesses]));
  const used = reading.rows.flatMap((row) => {
    const known = before.get(row.relationOid);
    const accesses = known === undefined ? -1 : accessesOf(row) - known;
    return accesses < 0 || row.schemaName.startsWith('pg_temp') ? [] : [{ row, accesses }];
  });
  if (used.length === 0) return [];
  const ranked = used.sort((a, b) => b.accesses - a.accesses || (nameOf(a.row) < nameOf(b.row) ? -1 : 1));
  const hot = hottest(ranked);
  const cold = ranked.filter(({ accesses }) => accesses === 0);
  const facts = {
    database,
    tables: used.length,
    hotTables: hot.length,
    coldTables: cold.length,
    windowSeconds: Math.round(seconds(elapsed(previous.at, reading.polledAt))),
    named: [...hot.slice(0, NAMED).map(named(true)), ...cold.slice(0, NAMED).map(named(false))],
  };
  const value = (100 * cold.length) / used.length;
  return [occurrence('UsageClassified', reading, { subject: database.name, value, facts })];
}

/** Returns the use that the next classification compares with. */
export function usageAfter(databaseOid: number, reading: Reading<'TableUsageMeasured'>, usage: Usage): Usage {
  const { polledAt: at, statsEpoch, rows } = reading;
  const tables = rows.map((row) => ({ oid: row.relationOid, accesses: accessesOf(row) }));
  const others = usage.filter((each) => each.databaseOid !== databaseOid);
  return [...others, { databaseOid, at, statsEpoch, tables }].sort((a, b) => a.databaseOid - b.databaseOid);
}

interface Used {
  readonly row: Row;
  readonly accesses: number;
}

function hottest(ranked: readonly Used[]): readonly Used[] {
  const total = ranked.reduce((sum, { accesses }) => sum + accesses, 0);
  let sum = 0;
  return ranked.filter(({ accesses }) => {
    const isHot = accesses > 0 && sum < total * HOT_SHARE;
    sum += accesses;
    return isHot;
  });
}

function accessesOf({ seqScan, idxScan, nTupIns, nTupUpd, nTupDel }: Row): number {
  return seqScan + (idxScan ?? 0) + nTupIns + nTupUpd + nTupDel;
}

function nameOf({ schemaName, tableName }: Row): string {
  return `${schemaName}.${tableName}`;
}

function named(isHot: boolean): (used: Used) => Named {
  return ({ row: { relationOid: tableOid, schemaName, tableName }, accesses }) => {
    return { tableOid, schemaName, tableName, isHot, accesses };
  };
}
