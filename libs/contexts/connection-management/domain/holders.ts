import type { RowOf } from '@pgherald/events';
import type { ConnectionManagementMemory } from '@pgherald/memories';

export type Holder = ConnectionManagementMemory['holders'][number];
type Row = RowOf<'ConnectionsMeasured'>;

const MAX_HOLDERS = 5;

/** Returns the clients with the most connections among the rows that a limit covers. */
export function holdersOf(rows: readonly Row[], isCovered: (row: Row) => boolean = () => true): readonly Holder[] {
  const holders = new Map<string, Holder>();
  for (const row of rows.filter((each) => !each.isRest && isCovered(each))) {
    const { databaseName, userName, applicationName, connections } = row;
    const key = JSON.stringify([databaseName, userName, applicationName]);
    const before = holders.get(key);
    holders.set(key, {
      databaseName,
      userName,
      applicationName,
      connections: (before?.connections ?? 0) + connections,
      idle: (before?.idle ?? 0) + (row.state.startsWith('idle') ? connections : 0),
    });
  }
  const [most, least] = [1, -1];
  return [...holders.entries()]
    .sort(([a, one], [b, other]) => other.connections - one.connections || (a < b ? least : most))
    .slice(0, MAX_HOLDERS)
    .map(([, holder]) => holder);
}
