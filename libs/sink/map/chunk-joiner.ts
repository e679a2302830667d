import type { AnyEvent } from '@pgherald/events';

/** Number of readings that are kept. Chunks of a reading are close to each other in the log, so few are open. */
const KEPT = 8;

/** Joins the chunks of readings for sums over them. Keeps complete ones for a while: a refused delivery is repeated, perhaps in halves. */
export class ChunkJoiner {
  /** Rows of each chunk. */
  readonly #readings = new Map<string, (readonly object[])[]>();

  /** @returns for the last chunk an event with all rows; an event without chunks itself; otherwise undefined */
  add({ type, event }: AnyEvent): object | undefined {
    if (!('reading' in event) || event.reading.chunk.count <= 1) return event;
    const { group, database, chunk } = event.reading;
    const key = JSON.stringify([event.meta.poll, type, group, database?.oid]);
    const chunks = this.#readings.get(key) ?? [];
    this.#readings.set(key, chunks);
    chunks[chunk.index] = event.rows;
    for (const oldest of [...this.#readings.keys()].slice(0, -KEPT)) this.#readings.delete(oldest);
    const known = chunks.filter((rows) => rows !== undefined);
    return chunk.index === chunk.count - 1 && known.length === chunk.count
      ? { ...event, rows: known.flat() }
      : undefined;
  }
}
