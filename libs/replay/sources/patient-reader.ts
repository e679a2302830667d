import {
  type EventLogError,
  isAway,
  type EventLogReader,
  type LogRecord,
  type PartitionRange,
  type ReadOptions,
  type StateEntry,
} from '@pgherald/event-log';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a log may be away while a range is read. */
const PATIENCE_MS = 300_000;
const AGAIN_MS = 1_000;

export interface PatienceOptions {
  /** Called once for each time that the log is away. */
  readonly onAway: (error: EventLogError) => void;
  readonly patienceMs?: number;
}

/** Reads on where it was when the log is back. Records are yielded once: their positions are known. */
export class PatientReader implements EventLogReader {
  constructor(
    private readonly log: EventLogReader,
    private readonly options: PatienceOptions,
  ) {}

  get registry() {
    return this.log.registry;
  }

  async *read(options: ReadOptions): AsyncGenerator<LogRecord> {
    const offsets = new Map<string, number>();
    let from = options.from;
    let awaySince: number | undefined;
    for (;;)
      try {
        for await (const record of this.log.read({ ...options, from })) {
          const partition = `${record.topic}/${record.partition}`;
          if (record.offset <= (offsets.get(partition) ?? -1)) continue;
          offsets.set(partition, record.offset);
          // Records come in the order of appending, so that all later ones are at or after this time.
          if (typeof from === 'string' || 'time' in from) from = { time: record.appendedAt };
          awaySince = undefined;
          yield record;
        }
        return;
      } catch (error) {
        if (!isAway(error)) throw error;
        if (awaySince === undefined) this.options.onAway(error);
        awaySince ??= performance.now();
        if (performance.now() - awaySince > (this.options.patienceMs ?? PATIENCE_MS)) throw error;
        await sleep(AGAIN_MS, undefined, { signal: options.signal }).catch(() => undefined);
        if (options.signal?.aborted) return;
      }
  }

  state(topic: string, key: string): Promise<Buffer | undefined> {
    return this.log.state(topic, key);
  }

  states(topic: string, prefix?: string): AsyncIterable<StateEntry> {
    return this.log.states(topic, prefix);
  }

  positions(topics: readonly string[]): Promise<readonly PartitionRange[]> {
    return this.log.positions(topics);
  }

  close(): Promise<void> {
    return this.log.close();
  }
}
