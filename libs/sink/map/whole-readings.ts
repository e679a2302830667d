import type { AnyEvent, Chunk } from '@pgherald/events';

interface Chunked {
  readonly reading: {
    readonly group: string;
    readonly database: { readonly oid: number } | null;
    readonly chunk: Chunk;
  };
  readonly rows: readonly object[];
}

/** Chunks of one reading follow each other in the log: few are open at a time. */
const KEPT = 8;

/**
 * Joins the chunks of readings, for what must be added up over all of them. They are kept for a while after the last has
 * come: a delivery that the backend refused comes again, perhaps in halves.
 */
export class WholeReadings {
  readonly #chunks = new Map<string, Chunked[]>();

  /** @returns the event with the rows of all its chunks, when it is the last of them; itself when it is no part; else undefined. */
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
