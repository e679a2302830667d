import { setImmediate } from 'node:timers/promises';
import {
  EventLogError,
  type Log,
  type LogRecord,
  type PartitionRef,
  type Position,
  type SubscribeOptions,
} from '../event-log.js';
import { nameOf } from '../partition.js';
import { backoffMs, pause, spread } from '../retry.js';

export const BATCH_LIMITS = { maxRecords: 1000, maxBytes: 8 << 20 } as const;
const BACKOFF = { firstMs: 100, lastMs: 30_000 } as const;

/** Records of one batch, and the offset behind it. The log may use offsets behind the last record for itself. */
export interface NextBatch {
  readonly records: readonly LogRecord[];
  readonly end: number;
}

export interface DeliverySource {
  readonly options: SubscribeOptions;
  /** The batch from a position; undefined if there is none yet: then `wake` continues. */
  next(position: number): NextBatch | undefined;
  commit(offset: number): Promise<void>;
  onDelivered?(): void;
  readonly closing: AbortSignal;
  /** Level of a failed commit: `info` if the log reports it once for all partitions. */
  readonly commitFailureLevel: 'info' | 'warn';
  readonly logger: Log;
}

/** Delivers one partition batch by batch, each until its handler resolves, and stores the acknowledged position. */
export class PartitionDelivery {
  readonly ref: PartitionRef;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #position: number;
  #isAbandoned = false;
  #isRunning = false;
  #running: Promise<void> = Promise.resolve();
  #notCommitted: unknown;

  constructor(
    { topic, partition, offset }: Position,
    private readonly source: DeliverySource,
  ) {
    this.ref = { topic, partition };
    this.#position = offset;
    this.#signal = AbortSignal.any([this.#stop.signal, source.closing]);
  }

  get isEnded(): boolean {
    return this.#isAbandoned || this.#signal.aborted;
  }

  get idle(): Promise<void> {
    return this.#running;
  }

  wake(): void {
    if (this.#isRunning || this.isEnded) return;
    this.#isRunning = true;
    this.#running = this.#deliverAll();
  }

  restartAt(offset: number): void {
    this.#position = offset;
  }

  /** Ends without aborting the batch that is being handled; its acknowledgement has no effect. */
  abandon(): void {
    this.#isAbandoned = true;
  }

  /** Aborts the batch that is being handled, and resolves when its handler is done. */
  async close(): Promise<void> {
    this.abandon();
    this.#stop.abort(new EventLogError('closed', `partition ${nameOf(this.ref)} is no longer delivered here`));
    await this.#running;
  }

  async #deliverAll(): Promise<void> {
    let failures = 0;
    while (!this.isEnded)
      try {
        const batch = this.source.next(this.#position);
        if (batch === undefined) break;
        await this.#deliver(batch);
        failures = 0;
        this.source.onDelivered?.();
        await setImmediate(); // a handler that never waits must not keep the event loop
      } catch (error) {
        if (!this.isEnded) await this.#pause(failures++, error);
      }
    this.#isRunning = false;
  }

  async #deliver({ records, end }: NextBatch): Promise<void> {
    const last = records.at(-1);
    const acknowledge = async (next: number): Promise<void> => {
      const reached = last !== undefined && next > last.offset ? end : next;
      if (next <= this.#position || next > end || this.#isAbandoned) return;
      try {
        await this.source.commit(reached);
      } catch (error) {
        this.#notCommitted = error;
        throw error;
      }
      this.#position = reached;
    };
    if (last !== undefined)
      await this.source.options.handle({ ...this.ref, records, acknowledge, signal: this.#signal });
    await acknowledge(end);
  }

  async #pause(failures: number, error: unknown): Promise<void> {
    const delay = spread(backoffMs(failures, BACKOFF));
    const { options, commitFailureLevel, logger } = this.source;
    const at = { group: options.group, ...this.ref, offset: this.#position, retryInMs: Math.round(delay) };
    const [why, what] =
      error instanceof EventLogError ? [{ code: error.code }, `: ${error.message}`] : [{ err: error }, ''];
    const level = error === this.#notCommitted ? commitFailureLevel : 'warn';
    logger[level]({ ...why, ...at }, `a batch was not handled and will be delivered again${what}`);
    await pause(delay, this.#signal);
  }
}
