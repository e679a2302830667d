import { type Position, type Transaction } from '../../event-log.js';
import { nameOf } from '../../partition.js';
import { rejectedOnAbort, retry } from '../../retry.js';
import { refuseTooLarge } from '../../value-size.js';
import type { KafkaClient } from '../client/kafka-client.js';
import { asEventLogError, isUnsettled, kafkaError, topicMissing } from '../client/kafka-errors.js';
import type { OpenTransaction, TransactionalProducer } from '../client/producer.js';
import type { Topics } from '../topics/topics.js';
import { type Send, sendsOf } from './sends.js';

/** Shorter than a poll may take, and longer than a change of leaders. */
const APPEND_WITHIN_MS = 8_000;
const SETTLED_WITHIN_MS = 5_000;
const AGAIN_MS = 100;

export interface TransactionsOptions {
  readonly client: KafkaClient;
  /** A process that opens it later aborts the open transaction of the earlier one, and fences it. */
  readonly transactionalId: string;
  readonly topics: Topics;
  readonly partitionsOf: (topic: string) => Promise<number>;
  readonly reopening?: Reopening;
  /** The last committed offset by `topic/partition`; updated after each commit. */
  readonly appended: Map<string, number>;
}

/** Each check rejects if this process may no longer write to the share. */
export interface Reopening {
  /** Checks that the share is ours: opening it fences its owner. */
  mayOpen(): Promise<void>;
  /** Checks that no other process owned the share in the meantime: it would have continued from data that we have not read. */
  opened(): Promise<void>;
}

/** A transaction whose records are at the brokers, but not committed. The caller must commit or abort it: later ones wait for that. */
export interface PreparedTransaction {
  /** Offset of its first record; undefined if it is empty. After a lost commit, this offset shows whether the records are in the log. */
  readonly position: Position | undefined;
  /** @throws EventLogError `unavailable` if there is no answer in time: then the transaction may be in the log */
  commit(): Promise<void>;
  abort(): Promise<void>;
}

interface Attempt {
  readonly positions: readonly Position[];
  readonly open: OpenTransaction | undefined;
  readonly overdue: AbortSignal;
}

/** Appends transactions of one share, one after the other. */
export class Transactions {
  #last: Promise<void> = Promise.resolve();
  #producer: TransactionalProducer | undefined;
  #open: OpenTransaction | undefined;
  #isClosed = false;

  constructor(private readonly options: TransactionsOptions) {}

  /** Appends all of a transaction or nothing. @throws EventLogError `unavailable` after {@link APPEND_WITHIN_MS} */
  async append(transaction: Transaction): Promise<void> {
    const prepared = await this.prepare(transaction);
    await prepared.commit();
  }

  /** Sends a transaction up to its commit, after those before it. @throws EventLogError like {@link append}; then none is in the log */
  async prepare(transaction: Transaction): Promise<PreparedTransaction> {
    const ended = Promise.withResolvers<void>();
    const turn = this.#last;
    this.#last = turn.then(() => ended.promise);
    await turn;
    try {
      const attempt = await this.#prepareSettled(transaction);
      return {
        position: attempt.positions[0],
        commit: () => this.#commit(attempt).finally(ended.resolve),
        abort: async () => {
          if (attempt.open !== undefined) this.#discard();
          ended.resolve();
        },
      };
    } catch (error) {
      ended.resolve();
      throw error;
    }
  }

  /** Retries while topics settle: brokers learn of a new topic, or of a new leader, a little later than clients do. */
  async #prepareSettled(transaction: Transaction): Promise<Attempt> {
    const { records, state } = transaction;
    for (const each of [...records, ...state]) refuseTooLarge(each);
    const { topics } = this.options;
    const attempt = async (): Promise<Attempt> => {
      await topics.ensure(records.map(topicOf), 'events');
      await topics.ensure(state.map(topicOf), 'state');
      const overdue = AbortSignal.timeout(APPEND_WITHIN_MS);
      return this.#inTime(overdue, () => this.#send(transaction, overdue));
    };
    const onRetry = (): void => topics.forget([...records, ...state].map(topicOf));
    return retry(attempt, { firstMs: AGAIN_MS, withinMs: SETTLED_WITHIN_MS, isRetryable: isUnsettled, onRetry });
  }

  async #send(transaction: Transaction, overdue: AbortSignal): Promise<Attempt> {
    const sends = await this.#sendsOf(transaction);
    if (sends.length === 0) return { positions: [], open: undefined, overdue };
    const producer = this.#producer ?? (await this.#reopened(overdue));
    overdue.throwIfAborted();
    const open = await producer.begin();
    this.#open = open;
    const positions: Position[] = [];
    // One topic after the other, so that offsets follow the order of the transaction.
    for (const { topic, messages } of sends) {
      overdue.throwIfAborted();
      positions.push(...(await open.send(topic, messages)));
    }
    overdue.throwIfAborted();
    return { positions, open, overdue };
  }

  async #commit({ positions, open, overdue }: Attempt): Promise<void> {
    if (open === undefined) return;
    await this.#inTime(overdue, async () => {
      overdue.throwIfAborted(); // its failure has been reported, so it must not commit any more
      await open.commit();
    });
    for (const position of positions) this.options.appended.set(nameOf(position), position.offset);
  }

  /** Any failure ends the producer: the next one begins where the log knows it is. */
  async #inTime<T>(overdue: AbortSignal, work: () => Promise<T>): Promise<T> {
    try {
      return await Promise.race([work(), rejectedOnAbort(overdue)]);
    } catch (error) {
      this.#discard();
      const isOverdue = overdue.aborted && error === overdue.reason;
      throw asEventLogError(
        isOverdue ? new Error(`no answer within ${APPEND_WITHIN_MS} ms`) : error,
        this.options.client.where,
      );
    }
  }

  /** Fences the previous owner of the share: its open transaction is aborted, and it can commit nothing more. */
  async takeOver(isReopening = false): Promise<void> {
    try {
      const producer = this.#producer ?? (await (isReopening ? this.#reopened() : this.#opened()));
      this.#producer = producer;
      const empty = await producer.begin();
      await empty.abort();
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

  /** A producer that opens too late is closed again: another may be open by then. */
  async #reopened(overdue?: AbortSignal): Promise<TransactionalProducer> {
    const { reopening } = this.options;
    await reopening?.mayOpen();
    const producer = await this.#opened();
    try {
      await reopening?.opened();
      overdue?.throwIfAborted();
    } catch (error) {
      await producer.disconnect().catch(() => undefined); // the caller gets the first failure
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
    throw kafkaError('closed', client.where, `share ${transactionalId} is given back`);
  }

  /** An open transaction would hide records that other processes append behind it. */
  #discard(): void {
    const [producer, open] = [this.#producer, this.#open];
    this.#producer = undefined;
    this.#open = undefined;
    const ended = open?.isActive ? open.abort() : Promise.resolve();
    // If Kafka is away, the transaction's timeout aborts it.
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
