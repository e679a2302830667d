import { hash } from 'node:crypto';
import { decodeMemory, encodeMemory, type MemoryMap, type MemoryName } from '@pgherald/memories';
import type { EventLog, StateChange } from '@pgherald/event-log';

/** Size of the parts of a state value, so that each fits a message. */
const PART_BYTES = 900_000;

/** A memory with its stored form in the state topic. */
export class StoredMemory<T extends MemoryName> {
  #digest: string | undefined;

  /** @param bytes the memory as stored; empty if it is not stored */
  constructor(
    private readonly type: T,
    readonly value: MemoryMap[T],
    readonly bytes: Buffer = Buffer.alloc(0),
    readonly parts = 0,
  ) {}

  get digest(): string {
    return (this.#digest ??= memoryDigest(this.type, this.value));
  }
}

/** The changes of the state topic that store a new memory, and the memory after them. */
export interface MemoryChange<T extends MemoryName> {
  readonly changes: readonly StateChange[];
  readonly after: StoredMemory<T>;
}

/**
 * Stores one memory in the state topic, in parts, and only when it changed.
 * Key: `<cluster>/<context>/<server>/<name>/<part>`.
 */
export class MemoryStore<T extends MemoryName> {
  constructor(
    private readonly topic: string,
    readonly key: string,
    private readonly type: T,
    private readonly initial: MemoryMap[T],
  ) {}

  async restore(log: Pick<EventLog, 'states'>): Promise<StoredMemory<T>> {
    const parts: { readonly index: number; readonly value: Buffer }[] = [];
    for await (const { key, value } of log.states(this.topic, `${this.key}/`))
      parts.push({ index: Number(key.slice(this.key.length + 1)), value });
    if (parts.length === 0) return new StoredMemory(this.type, this.initial);
    const bytes = Buffer.concat(parts.sort((a, b) => a.index - b.index).map(({ value }) => value));
    return new StoredMemory(this.type, decodeMemory(this.type, bytes), bytes, parts.length);
  }

  change(before: StoredMemory<T>, value: MemoryMap[T]): MemoryChange<T> {
    const bytes = encodeMemory(this.type, value);
    if (bytes.equals(before.bytes)) return { changes: [], after: before };
    const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    const written = Array.from({ length: parts }, (_, index) =>
      bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
    );
    const stale = Array.from({ length: Math.max(0, before.parts - parts) }, () => null);
    const { topic, key } = this;
    const changes = [...written, ...stale].map((part, i) => ({ topic, key: `${key}/${i}`, value: part }));
    return { changes, after: new StoredMemory(this.type, value, bytes, parts) };
  }
}

export function memoryDigest<T extends MemoryName>(type: T, value: MemoryMap[T]): string {
  return hash('sha256', encodeMemory(type, value)).slice(0, 16);
}
