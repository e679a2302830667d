import type { MemoryMap, MemoryName } from '@pgherald/memories';
import { memoryDigest } from '@pgherald/polling/replay';

/** Memories of one server kept for the other servers of its cluster, which see one of the last. */
const KEPT = 64;

/** The memory of a server after one poll, under each variant of the limits. */
interface Remembered<Memory> {
  readonly memories: readonly Memory[];
  /** Called when another server saw it as published: it is then known to be equal. */
  readonly onSeen: () => void;
  digest?: string;
}

/** The last memories of the servers of one cluster, by the digest under which the published decisions saw them. */
export class ClusterMemories<M extends MemoryName> {
  readonly #servers = new Map<string, Remembered<MemoryMap[M]>[]>();

  constructor(
    private readonly type: M,
    private readonly initial: MemoryMap[M],
  ) {}

  /** @param memories the first is the one that the published limits give */
  add(server: string, memories: readonly MemoryMap[M][], onSeen: () => void): void {
    const last = this.#servers.get(server) ?? [];
    this.#servers.set(server, last);
    last.push({ memories, onSeen });
    if (last.length > KEPT) last.shift();
  }

  /** Returns the memory with the digest under a variant; undefined if no poll of the range read made it. */
  find(server: string, digest: string, variant: number): MemoryMap[M] | undefined {
    const last = this.#servers.get(server) ?? [];
    for (const remembered of last.toReversed()) {
      remembered.digest ??= memoryDigest(this.type, remembered.memories[0] as MemoryMap[M]);
      if (remembered.digest !== digest) continue;
      remembered.onSeen();
      return remembered.memories[variant] ?? remembered.memories[0];
    }
    return digest === memoryDigest(this.type, this.initial) ? this.initial : undefined;
  }

  /** Whether at most the first poll of a server was decided: others may still see a memory of before. */
  isBeginning(server: string): boolean {
    return (this.#servers.get(server) ?? []).length <= 1;
  }

  /** Returns the last memory of a server, as the nearest one if the right one is unknown. */
  latest(server: string, variant: number): MemoryMap[M] {
    const last = this.#servers.get(server)?.at(-1);
    return last?.memories[variant] ?? last?.memories[0] ?? this.initial;
  }
}
