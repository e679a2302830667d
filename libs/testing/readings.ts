import {
  type DatabaseRef,
  type PollOfServer,
  type Reading,
  type ReadingEventName,
  type RowOf,
  rowFields,
} from '@pgherald/events';

/** Start time of the specs, in microseconds. */
export const NOW = 1_767_323_045_000_000;
export const MINUTE = 60_000_000;
export const HOUR = 60 * MINUTE;

/** A row whose numbers all differ: `first`, `first` + 1, ... in the order of the fields. Nullable times are null. */
export function distinctRow<T extends ReadingEventName>(
  type: T,
  first: number,
  overrides: Partial<RowOf<T>> = {},
): RowOf<T> {
  const fields = rowFields(type).map(({ name, kind, nullable }, index) => {
    const number = first + index;
    const values = {
      number,
      timestamp: nullable ? null : 1_767_000_000_000_000 + number,
      string: `${name} ${number}`,
      boolean: true,
      bigint: BigInt(number),
    };
    return [name, values[kind as keyof typeof values]];
  });
  return { ...Object.fromEntries(fields), ...overrides } as RowOf<T>;
}

/** A complete reading of the server, with its epoch. */
export function aReading<T extends ReadingEventName>(
  type: T,
  rows: readonly RowOf<T>[],
  overrides: Partial<Reading<T>> = {},
): Reading<T> {
  const polledAt = overrides.polledAt ?? NOW;
  const eventId = `${type}@${polledAt}`;
  const known = { type, group: type, database: null, polledAt, eventId, statsEpoch: 'server-epoch' };
  return { ...known, rows, complete: true, skipped: [], ...overrides };
}

/** A poll of the server `orders-1` with these readings, after those. */
export function aPoll(readings: readonly Reading[], before: readonly Reading[] = []): PollOfServer {
  return {
    id: `poll@${readings[0]?.polledAt ?? NOW}`,
    polledAt: readings[0]?.polledAt ?? NOW,
    server: 'orders-1',
    role: 'primary',
    databases: null,
    nodes: [],
    watchedElsewhere: [],
    readings,
    failures: [],
    gaps: [],
    reading: <T extends ReadingEventName>(type: T, database?: DatabaseRef) =>
      readings.find((each): each is Reading<T> => each.type === type && each.database?.oid === database?.oid),
    previous: <T extends ReadingEventName>({ group, database }: Reading<T>) =>
      before.find((each) => each.group === group && each.database?.oid === database?.oid) as Reading<T> | undefined,
  };
}
