import type { AnyEvent, Chunk } from '@pgherald/events';

interface Chunked {
  readonly reading: {
    readonly group: string;
    readonly database: { readonly oid: number } | null;
    readonly chunk: Chunk;
  };
  readonly rows: readonly object[];
}

/** Number of readings that are kept. Chunks of a reading are close to each other in the log, so few are open. */
const KEPT = 8;

/**
 * Joins the chunks of readings, for sums over all of them. Keeps complete readings for a while, because a delivery that the
 * backend refused is repeated, perhaps in halves.
 */
export class ChunkJoiner {
  readonly #chunks = new Map<string, Chunked[]>();

  /** @returns for the last chunk an event with all rows; an event without chunks itself; otherwise undefined */
  add({ type, event }: AnyEvent): object | undefined {
    const chunked = chunkedOf(event);
    if (chunked === undefined) return event;
    const { group, database, chunk } = chunked.reading;
    const key = JSON.stringify([event.meta.poll, type, group, database?.oid]);
    const chunks = this.#chunks.get(key) ?? [];
    this.#chunks.set(key, chunks);
    chunks[chunk.index] = chunked;
    for (const oldest of [...this.#chunks.keys()].slice(0, -KEPT)) this.#chunks.delete(oldest);
    const known = chunks.filter((each) => each !== undefined);
    if (chunk.index !== chunk.count - 1 || known.length < chunk.count) return undefined;
    return { ...event, rows: known.flatMap(({ rows }) => rows) };
  }
}

function chunkedOf(event: object): Chunked | undefined {
  const { reading } = event as Partial<Chunked>;
  return reading !== undefined && reading.chunk.count > 1 ? (event as Chunked) : undefined;
}
