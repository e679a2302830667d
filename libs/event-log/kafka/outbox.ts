import { setTimeout as sleep } from 'node:timers/promises';
import { EventLogError, type NewRecord, type Position, type Transaction } from '../event-log.js';
import type { Log } from '../logging.js';
import { isOutage } from './kafka-errors.js';
import { type OutboxStore, sizeOf, type Waiting } from './outbox-store.js';

const STOP_WITHIN_MS = 3_000;
const AGAIN_MS = { first: 500, last: 5_000 } as const;

/** How transactions of a share get to Kafka. */
export interface Sender {
  /** `sending` is told where its first record lies, just before it is known whether it will be there. */
  send(transaction: Transaction, sending: (at: Position) => void): Promise<void>;
  /** Whether what was sent there has come to be in the log. */
  wasCommitted(at: Position): Promise<boolean>;
}

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly maxBytes: number;
  readonly logger: Log;
  /** Told of what there was no room for. */
  readonly dropped: (records: readonly NewRecord[]) => void;
}

/**
 * Transactions of a share on their way: at once to Kafka, or, while it is away, to the file, and from there in their order.
 * While the file holds any of the share, all others queue behind it.
 */
export class Outbox {
  #appending: Promise<void> = Promise.resolve();
  #draining: Promise<void> = Promise.resolve();
  #isDraining = false;
  /** Why what waits was not sent last. */
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
    this.#appending = appending.catch(() => undefined); // the caller is told
    return appending;
  }

  /** Sends what waits; once is enough. Resolves when nothing waits any more, or it may not be sent from here. */
  drain(): Promise<void> {
    if (!this.#isDraining) {
      this.#isDraining = true;
      this.#draining = this.#drain();
    }
    return this.#draining;
  }

  /** What waits stays in the file, and what is on its way too if Kafka does not answer. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#appending;
    await Promise.race([this.#draining, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  async #append(transaction: Transaction): Promise<void> {
    const { store, logger } = this.options;
    let sentTo: Position | undefined;
    if (store.isEmpty(this.share)) {
      try {
        return await this.sender.send(transaction, (at) => (sentTo = at));
      } catch (error) {
        if (!(error instanceof EventLogError) || !isOutage(error)) throw error;
        logger.warn({ code: error.code, share: this.share }, `events wait in ${store.file}: ${error.message}`);
      }
    }
    this.#keep(transaction, sentTo);
    void this.drain();
  }

  /** Makes room afterwards, so that what has just been measured goes before what was decided. */
  #keep(transaction: Transaction, sentTo: Position | undefined): void {
    const { store, maxBytes } = this.options;
    this.#add(transaction, sentTo);
    if (store.bytes > maxBytes) this.#makeRoom(store.bytes - maxBytes);
  }

  /** Also when the disk has less than the bound allows. */
  #add(transaction: Transaction, sentTo: Position | undefined): void {
    const { store } = this.options;
    if (store.isCramped) return this.#keepOnFullDisk(transaction, sentTo);
    try {
      store.add(this.share, transaction, sentTo);
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code !== 'disk-full') throw error;
      store.useReserve();
      this.#makeRoom(sizeOf(transaction));
      this.#keepOnFullDisk(transaction, sentTo);
    }
  }

  /** In the place of others, so that the file does not grow; what is held back serves while they are exchanged. */
  #keepOnFullDisk(transaction: Transaction, sentTo: Position | undefined): void {
    const { store } = this.options;
    this.#makeRoom(sizeOf(transaction));
    store.shrink();
    store.add(this.share, transaction, sentTo);
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
    let delayMs: number = AGAIN_MS.first;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const failure = await this.#failureOf(next);
        if (failure === 'fenced' || failure === 'closed') return;
        if (failure === undefined) {
          count += 1;
          delayMs = AGAIN_MS.first;
        } else {
          await sleep(delayMs, undefined, { signal: this.#stop.signal }).catch(() => undefined); // stopped meanwhile
          delayMs = Math.min(2 * delayMs, AGAIN_MS.last);
        }
      }
      if (count > 0) logger.info({ share: this.share, transactions: count }, `what waited in ${store.file} is sent`);
    } catch (error) {
      logger.error({ err: error, share: this.share }, `what waits in ${store.file} cannot be sent`);
    } finally {
      this.#isDraining = false;
    }
  }

  /** Undefined when the transaction has left the file. */
  async #failureOf(waiting: Waiting): Promise<EventLogError['code'] | undefined> {
    const { store, dropped } = this.options;
    try {
      await store.sending(waiting.id, () => this.#send(waiting));
      store.remove(waiting.id);
      return undefined;
    } catch (error) {
      if (!(error instanceof EventLogError)) throw error;
      if (error.code !== 'too-large') {
        this.#tellWaiting(error);
        return error.code;
      }
      dropped(waiting.records);
      store.remove(waiting.id);
      return undefined;
    }
  }

  /** Once for each reason. */
  #tellWaiting({ code, message }: EventLogError): void {
    if (message === this.#reason) return;
    this.#reason = message;
    const { logger, store } = this.options;
    logger.warn({ code, share: this.share }, `what waits in ${store.file} is not sent yet: ${message}`);
  }

  #next(): Waiting | undefined {
    return this.#stop.signal.aborted ? undefined : this.options.store.first(this.share);
  }

  /** A transaction whose commit was lost on its way may be there already. */
  async #send({ id, sentTo, records, state }: Waiting): Promise<void> {
    if (sentTo !== undefined && (await this.sender.wasCommitted(sentTo))) return;
    if (records.length + state.length > 0)
      await this.sender.send({ records, state }, (at) => this.options.store.sent(id, at));
  }
}
