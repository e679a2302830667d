import type { RowOf } from '@pgherald/events';
import type { ConnectionManagementMemory } from '@pgherald/memories';

export type Holder = ConnectionManagementMemory['holders'][number];
type Row = RowOf<'ConnectionsMeasured'>;

const MAX_HOLDERS = 5;

export function holdersOf(rows: readonly Row[], isCovered: (row: Row) => boolean = () => true): readonly Holder[] {
  const covered = rows.filter((each) => !each.isRest && isCovered(each));
  const groups = Map.groupBy(covered, (row) => JSON.stringify([row.databaseName, row.userName, row.applicationName]));
  const holders = [...groups].map(([key, members]) => {
    const { databaseName, userName, applicationName } = members[0] as Row;
    const idle = connectionsOf(members.filter(({ state }) => state.startsWith('idle')));
    return [key, { databaseName, userName, applicationName, connections: connectionsOf(members), idle }] as const;
  });
  const [most, least] = [1, -1];
  return holders
    .sort(([a, one], [b, other]) => other.connections - one.connections || (a < b ? least : most))
    .slice(0, MAX_HOLDERS)
    .map(([, holder]) => holder);
}

function connectionsOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { connections }) => sum + connections, 0);
}
