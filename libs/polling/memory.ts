import { hash } from 'node:crypto';
import { decodeMemory, encodeMemory, type MemoryMap } from '@pgherald/events';
import type { EventLog, StateChange } from '@pgherald/event-log';

/** A state value is cut above this size, so that it fits a message. */
const PART_BYTES = 900_000;

/**
 * One memory in the state topic: encoded, cut into parts, written only when it changed.
 * Key: `<cluster>/<context>/<server>/<name>/<part>`.
 */
export class RememberedState<T extends keyof MemoryMap> {
  #bytes: Buffer = Buffer.alloc(0);
  #parts = 0;
  #digest: string | undefined;

  constructor(
    private readonly topic: string,
    readonly key: string,
    private readonly type: T,
    public value: MemoryMap[T],
  ) {}

  /** Takes what an earlier run left in the log; leaves the value as it is when there is nothing. */
  async restore(log: Pick<EventLog, 'states'>): Promise<void> {
    const parts: { readonly index: number; readonly value: Buffer }[] = [];
    for await (const { key, value } of log.states(this.topic, `${this.key}/`))
      parts.push({ index: Number(key.slice(this.key.length + 1)), value });
    if (parts.length === 0) return;
    this.#bytes = Buffer.concat(parts.sort((a, b) => a.index - b.index).map(({ value }) => value));
    this.#parts = parts.length;
    this.value = decodeMemory(this.type, this.#bytes);
    this.#digest = undefined;
  }

  /** Of equal memories the same. */
  get digest(): string {
    return (this.#digest ??= memoryDigest(this.type, this.value));
  }

  /** What a new value changes in the state topic; call `commit` once it is written. */
  change(value: MemoryMap[T]): { readonly changes: readonly StateChange[]; readonly bytes: Buffer; commit(): void } {
    const bytes = encodeMemory(this.type, value);
    const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    const written = Array.from({ length: parts }, (_, index) =>
      bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
    );
    const stale = Array.from({ length: Math.max(0, this.#parts - parts) }, () => null);
    const changes = bytes.equals(this.#bytes)
      ? []
      : [...written, ...stale].map((part, index) => ({ topic: this.topic, key: `${this.key}/${index}`, value: part }));
    const commit = (): void => {
      if (!bytes.equals(this.#bytes)) this.#digest = undefined;
      this.#bytes = bytes;
      this.#parts = parts;
      this.value = value;
    };
    return { changes, bytes, commit };
  }
}

export function memoryDigest<T extends keyof MemoryMap>(type: T, value: MemoryMap[T]): string {
  return hash('sha256', encodeMemory(type, value)).slice(0, 16);
}
