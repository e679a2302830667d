import { setTimeout as sleep } from 'node:timers/promises';
import { EventLogError, isAway, type Log, type NewRecord, type Position, type Transaction } from '../../event-log.js';
import { backoffMs, pause } from '../../retry.js';
import { sizeOf } from './outbox-items.js';
import type { OutboxStore, QueuedTransaction } from './outbox-store.js';
import type { PreparedTransaction } from './transactions.js';

const STOP_WITHIN_MS = 3_000;
/** Most bytes of several transactions that are sent as one. */
const BYTES_AT_ONCE = 1 << 20;
const BACKOFF = { firstMs: 500, lastMs: 5_000 } as const;

export interface Sender {
  prepare(transaction: Transaction): Promise<PreparedTransaction>;
  /** Whether the transaction that was prepared at this position is in the log. */
  wasCommitted(position: Position): Promise<boolean>;
}

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly maxBytes: number;
  readonly maxTransactions: number;
  readonly logger: Log;
  /** Aborted when the share is lost: then nothing is committed any more, because the orphaned outbox sends it. */
  readonly lost?: AbortSignal;
  /** Called with events that were discarded because the outbox is full. */
  readonly dropped: (records: readonly NewRecord[]) => void;
}

/**
 * Sends transactions of a share to Kafka, or queues them in the file while Kafka is away, and sends them from there in order.
 * While the file holds any of the share, all later ones queue behind them.
 */
export class Outbox {
  #appending: Promise<void> = Promise.resolve();
  #draining: Promise<void> = Promise.resolve();
  #isDraining = false;
  #reason = '';
  readonly #stop = new AbortController();

  constructor(
    readonly share: string,
    private readonly sender: Sender,
    private readonly options: OutboxOptions,
  ) {}

  /** Resolves when Kafka or the file has the transaction. Rejects when Kafka refuses it, or it fits in neither. */
  append(transaction: Transaction): Promise<void> {
    const appending = this.#appending.then(() => this.#append(transaction));
    this.#appending = appending.catch(() => undefined); // the caller handles it
    return appending;
  }

  /** Sends the queue. Resolves when it is empty, or when this process may no longer send it. */
  drain(): Promise<void> {
    if (!this.#isDraining) {
      this.#isDraining = true;
      this.#draining = this.#drain();
    }
    return this.#draining;
  }

  /** Leaves the queue in the file, and a transaction that Kafka does not confirm in time. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#appending;
    await Promise.race([this.#draining, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  async #append(transaction: Transaction): Promise<void> {
    const { store, maxBytes, logger } = this.options;
    let position: Position | undefined;
    if (store.isEmpty(this.share)) {
      try {
        return await this.#commit(transaction, (prepared) => (position = prepared));
      } catch (error) {
        if (!isAway(error)) throw error;
        logger.warn({ code: error.code, share: this.share }, `events are queued in ${store.file}: ${error.message}`);
      }
    }
    this.#add(transaction, position);
    // Drops after adding, so that new measured events go before older decided ones.
    if (store.bytes > maxBytes) this.#makeRoom(store.bytes - maxBytes);
    void this.drain();
  }

  /** Also works when the disk has less room than the limit of the outbox. */
  #add(transaction: Transaction, position: Position | undefined): void {
    const { store } = this.options;
    if (store.isDiskFull) return this.#keepOnFullDisk(transaction, position);
    try {
      store.add(this.share, transaction, position);
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code !== 'disk-full') throw error;
      store.useReserve();
      this.#makeRoom(sizeOf(transaction));
      this.#keepOnFullDisk(transaction, position);
    }
  }

  /** Drops as much as it adds, so that the file does not grow; the reserve serves in between. */
  #keepOnFullDisk(transaction: Transaction, position: Position | undefined): void {
    const { store } = this.options;
    this.#makeRoom(sizeOf(transaction));
    store.shrink();
    store.add(this.share, transaction, position);
    store.shrink();
  }

  #makeRoom(bytes: number): void {
    const { store, dropped, logger } = this.options;
    const records = store.drop(bytes);
    if (records.length === 0) return;
    logger.error({ events: records.length, file: store.file }, 'events are dropped: the outbox is full');
    dropped(records);
  }

  async #drain(): Promise<void> {
    const { store, logger } = this.options;
    let count = 0;
    let failures = 0;
    try {
      for (let next = this.#next(); next.length > 0; next = this.#next()) {
        const failure = await this.#failureOf(next);
        if (failure === 'fenced' || failure === 'closed') return;
        if (failure === undefined) {
          count += next.length;
          failures = 0;
        } else await pause(backoffMs(failures++, BACKOFF), this.#stop.signal);
      }
      if (count > 0) logger.info({ share: this.share, transactions: count }, `what waited in ${store.file} is sent`);
    } catch (error) {
      logger.error({ err: error, share: this.share }, `queued events in ${store.file} cannot be sent`);
    } finally {
      this.#isDraining = false;
    }
  }

  async #failureOf(waiting: readonly QueuedTransaction[]): Promise<EventLogError['code'] | undefined> {
    const { store, dropped } = this.options;
    const ids = waiting.map(({ id }) => id);
    try {
      await store.sending(ids, () => this.#send(waiting));
      store.remove(ids);
      return undefined;
    } catch (error) {
      if (!(error instanceof EventLogError)) throw error;
      if (error.code !== 'too-large') {
        this.#logWaiting(error);
        return error.code;
      }
      if (waiting.length > 1) return this.#failureOfEach(waiting);
      dropped(waiting.flatMap(({ records }) => records));
      store.remove(ids);
      return undefined;
    }
  }

  /** Sends each transaction alone, to find the one that is too large. */
  async #failureOfEach(waiting: readonly QueuedTransaction[]): Promise<EventLogError['code'] | undefined> {
    for (const each of waiting) {
      const failure = await this.#failureOf([each]);
      if (failure !== undefined) return failure;
    }
    return undefined;
  }

  #logWaiting({ code, message }: EventLogError): void {
    if (message === this.#reason) return;
    this.#reason = message;
    const { logger, store } = this.options;
    logger.warn({ code, share: this.share }, `queued events in ${store.file} are not sent yet: ${message}`);
  }

  #next(): readonly QueuedTransaction[] {
    const { store, maxTransactions } = this.options;
    return this.#stop.signal.aborted
      ? []
      : store.oldest(this.share, { transactions: maxTransactions, bytes: BYTES_AT_ONCE });
  }

  /** Skips transactions with a lost commit that are in the log after all. */
  async #send(waiting: readonly QueuedTransaction[]): Promise<void> {
    const { store } = this.options;
    const position = waiting[0]?.position;
    if (position !== undefined && (await this.sender.wasCommitted(position))) return;
    const records = waiting.flatMap((each) => each.records);
    const state = waiting.flatMap((each) => each.state);
    const ids = waiting.map(({ id }) => id);
    if (records.length + state.length > 0)
      await this.#commit({ records, state }, (position) => store.sent(ids, position));
  }

  /** Records the position before the commit: if its outcome gets lost, the position shows whether it took place. */
  async #commit(transaction: Transaction, onPrepared: (position: Position) => void): Promise<void> {
    const prepared = await this.sender.prepare(transaction);
    try {
      // Nothing may come between these: the orphaned outbox takes the transactions over as soon as the share is lost.
      this.options.lost?.throwIfAborted();
      if (prepared.position !== undefined) onPrepared(prepared.position);
    } catch (error) {
      await prepared.abort();
      throw error;
    }
    await prepared.commit();
  }
}
