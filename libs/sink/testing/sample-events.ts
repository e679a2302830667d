import type { EventMap, Meta, ReadingEventName, RowOf } from '@pgherald/events';

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
