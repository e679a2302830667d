import { type EventMap, type Meta, type ReadingEventName, type RowOf, rowFields } from '@pgherald/events';

/** A row in which every number differs from all others: `first`, `first` + 1, ... in the order of the fields. Times that may be null are. */
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

/** A measured event of a reading of the whole server, or of one database. */
export function measured<T extends ReadingEventName>(
  type: T,
  meta: Meta,
  rows: readonly RowOf<T>[],
  database: { readonly oid: number; readonly name: string } | null = null,
): { readonly type: T; readonly event: EventMap[T] } {
  const reading = {
    group: 'group',
    database,
    chunk: { index: 0, count: 1 },
    complete: true,
    skipped: [],
    durationMs: 1.5,
  };
  return { type, event: { meta, reading, rows } as unknown as EventMap[T] };
}
