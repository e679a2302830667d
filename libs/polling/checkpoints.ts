import { type EventMap, type PollingMemory } from '@pgherald/events';

const HOUR = 3_600_000_000;

/** When a memory goes to the measured topic: at start, every hour, and when limits or version are other than before. */
export class Checkpoints {
  /** Limits and version in force, as they are remembered. */
  readonly inForce: string;
  readonly limitsText: string;
  #started = false;

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

  isDue({ checkpointedAt, checkpointedLimits }: PollingMemory, polledAt: number): boolean {
    if (!this.#started || checkpointedAt === null) return true;
    return Math.abs(polledAt - checkpointedAt) >= HOUR || checkpointedLimits !== this.inForce;
  }

  event(key: string, memory: Buffer): Omit<EventMap['MemoryCheckpointed'], 'meta'> {
    return { key, memory, limits: this.limitsText, version: this.version };
  }

  written(): void {
    this.#started = true;
  }
}
