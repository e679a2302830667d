import { type EventMap, type PollingMemory } from '@pgherald/events';

const HOUR = 3_600_000_000;

/** When a memory goes to the measured topic: at start, every hour, and when limits or version are other than before. */
export class Checkpoints {
  #started = false;

  constructor(
    private readonly version: string,
    private readonly limits: unknown,
  ) {}

  /** Limits and version in force, as they are remembered. */
  get inForce(): string {
    return `${this.version} ${this.limitsText}`;
  }

  get limitsText(): string {
    return JSON.stringify(this.limits, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
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
