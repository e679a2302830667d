import { HOUR } from '@pgherald/decisions';
import type { EventMap } from '@pgherald/events';
import type { PollingMemory } from '@pgherald/memories';

/** Leaves room for limits and meta. */
const PART_BYTES = 800_000;

/** Decides when to publish a memory in the measured topic: at start, every hour, and after limits or version change. */
export class Checkpoints {
  readonly inForce: string;
  readonly limitsText: string;

  constructor(
    private readonly version: string,
    limits: unknown,
  ) {
    this.limitsText = JSON.stringify(limits, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
    this.inForce = `${version} ${this.limitsText}`;
  }

  /** @param isWritten whether this process has written a checkpoint */
  isDue({ checkpointedAt, checkpointedLimits }: PollingMemory, polledAt: number, isWritten: boolean): boolean {
    if (!isWritten || checkpointedAt === null) return true;
    return Math.abs(polledAt - checkpointedAt) >= HOUR || checkpointedLimits !== this.inForce;
  }

  events(key: string, memory: Buffer): Omit<EventMap['MemoryCheckpointed'], 'meta'>[] {
    const parts = Math.max(1, Math.ceil(memory.length / PART_BYTES));
    return Array.from({ length: parts }, (_, part) => ({
      key,
      limits: this.limitsText,
      version: this.version,
      part,
      parts,
      memory: memory.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
    }));
  }
}
