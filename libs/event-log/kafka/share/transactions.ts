import { setTimeout as sleep } from 'node:timers/promises';
import { EventLogError, type Position, type Transaction } from '../../event-log.js';
import { refuseTooLarge } from '../../value-size.js';
import type { KafkaClient } from '../client/kafka-client.js';
import type { OpenTransaction, TransactionalProducer } from '../client/producer.js';
import { nameOf } from '../../partition.js';
import { asEventLogError, isUnsettled, topicMissing } from '../client/kafka-errors.js';
import { type Send, sendsOf } from './sends.js';
import type { Topics } from '../topics/topics.js';

/** Shorter than polls may take, and longer than a change of leaders. */
const APPEND_WITHIN_MS = 8_000;
const SETTLED_WITHIN_MS = 5_000;
const AGAIN_MS = 100;

export interface TransactionsOptions {
  readonly client: KafkaClient;
  /** Whoever opens it later ends the transactions of whoever had it before, and fences them. */
  readonly transactionalId: string;
  /** Made as they are needed. */
  readonly topics: Topics;
  readonly partitionsOf: (topic: string) => Promise<number>;
  /** Asked when the share is opened again after a failure. */
  readonly reopening?: Reopening;
  /** Told of what is in the log. */
  readonly appended: Map<string, number>;
}

/** Each rejects when the share may not be written to any more. */
export interface Reopening {
  /** It must be ours, for opening it fences whoever has it. */
  mayOpen(): Promise<void>;
  /** Nobody else may have had it meanwhile: it would have gone on from what we have not read. */
  opened(): Promise<void>;
}

/** Appends transactions of one share, one after the other. */
export class Transactions {
  #last: Promise<void> = Promise.resolve();
  #producer: TransactionalProducer | undefined;
  #begun: OpenTransaction | undefined;
  #isClosed = false;

  constructor(private readonly options: TransactionsOptions) {}

  /**
   * All or nothing, durable when it resolves; after those before it. `sending` is told where it begins, just before it is known whether it is there.
   * @throws EventLogError `unavailable` when there is no answer within {@link APPEND_WITHIN_MS}, or the topics do not settle
   */
  append(transaction: Transaction, sending?: (at: Position) => void): Promise<void> {
    const appending = this.#last.then(() => this.#appendSettled(transaction, sending));
    this.#last = appending.catch(() => undefined); // the caller is told
    return appending;
  }

  /** Brokers learn of a new topic, or of a new leader, a little later than clients do. */
  async #appendSettled(transaction: Transaction, sending?: (at: Position) => void): Promise<void> {
    const { records, state } = transaction;
    for (const each of [...records, ...state]) refuseTooLarge(each);
    const giveUpAt = performance.now() + SETTLED_WITHIN_MS;
    let mayBeThere = false;
    const toldSending = (at: Position): void => {
      mayBeThere = true;
      sending?.(at);
    };
    const { topics } = this.options;
    for (;;) {
      try {
        await topics.ensure(records.map(topicOf), 'events');
        await topics.ensure(state.map(topicOf), 'state');
        return await this.#append(transaction, toldSending);
      } catch (error) {
        if (!isUnsettled(error) || mayBeThere || performance.now() > giveUpAt) throw error;
        topics.forget([...records, ...state].map(topicOf));
        await sleep(AGAIN_MS);
      }
    }
  }

  async #append(transaction: Transaction, sending: (at: Position) => void): Promise<void> {
    const overdue = AbortSignal.timeout(APPEND_WITHIN_MS);
    let written: readonly Position[];
    try {
      written = await Promise.race([this.#attempt(transaction, overdue, sending), rejected(overdue)]);
    } catch (error) {
      this.#discard();
      const isOverdue = overdue.aborted && error === overdue.reason;
      throw asEventLogError(
        isOverdue ? new Error(`no answer within ${APPEND_WITHIN_MS} ms`) : error,
        this.options.client.where,
      );
    }
    for (const position of written) this.options.appended.set(nameOf(position), position.offset);
  }

  /** What is overdue must not commit any more: it counts as not sent. */
  async #attempt(
    transaction: Transaction,
    overdue: AbortSignal,
    sending: (at: Position) => void,
  ): Promise<readonly Position[]> {
    const sends = await this.#sendsOf(transaction);
    if (sends.length === 0) return [];
    const producer = this.#producer ?? (await this.#reopened(overdue));
    overdue.throwIfAborted();
    const begun = await producer.begin();
    this.#begun = begun;
    const written: Position[] = [];
    // One topic after the other, so that what stands first in the transaction was appended first.
    for (const { topic, messages } of sends) {
      overdue.throwIfAborted();
      written.push(...(await begun.send(topic, messages)));
    }
    overdue.throwIfAborted();
    const [first] = written;
    if (first) sending(first);
    await begun.commit();
    return written;
  }

  /** Fences whoever had the share before: what it began is undone, and it commits nothing any more. */
  async takeOver(asks = false): Promise<void> {
    try {
      const producer = this.#producer ?? (await (asks ? this.#reopened() : this.#opened()));
      this.#producer = producer;
      const nothing = await producer.begin();
      await nothing.abort();
    } catch (error) {
      this.#discard();
      throw asEventLogError(error, this.options.client.where);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
    await this.#producer?.disconnect();
    this.#producer = undefined;
  }

  /** What is open too late is closed again: another may be open by then. */
  async #reopened(overdue?: AbortSignal): Promise<TransactionalProducer> {
    const { reopening } = this.options;
    await reopening?.mayOpen();
    const producer = await this.#opened();
    try {
      await reopening?.opened();
      overdue?.throwIfAborted();
    } catch (error) {
      await producer.disconnect().catch(() => undefined); // why it is closed is told
      throw error;
    }
    this.#producer = producer;
    return producer;
  }

  async #opened(): Promise<TransactionalProducer> {
    const { client, transactionalId } = this.options;
    const producer = await client.connectProducer(transactionalId);
    if (!this.#isClosed) return producer;
    await producer.disconnect();
    throw new EventLogError('closed', `Kafka at ${client.where}: share ${transactionalId} is given back`);
  }

  /** An open transaction would hide what others append behind it; the next producer begins where the log knows it is. */
  #discard(): void {
    const [producer, begun] = [this.#producer, this.#begun];
    this.#producer = undefined;
    this.#begun = undefined;
    const ended = begun?.isActive ? begun.abort() : Promise.resolve();
    // Kafka may be away: then the transaction's timeout ends it.
    void ended.catch(() => undefined).then(() => producer?.disconnect().catch(() => undefined));
  }

  async #sendsOf(transaction: Transaction): Promise<readonly Send[]> {
    const { partitionsOf, client } = this.options;
    const topics = new Set([...transaction.records, ...transaction.state].map(topicOf));
    const counts = new Map(
      await Promise.all([...topics].map(async (topic) => [topic, await partitionsOf(topic)] as const)),
    );
    for (const [topic, count] of counts) if (count === 0) throw topicMissing(topic, client.where);
    return sendsOf(transaction, counts);
  }
}

const topicOf = ({ topic }: { readonly topic: string }): string => topic;

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
