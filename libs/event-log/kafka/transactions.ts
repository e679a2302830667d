import type { Kafka, Producer, RecordMetadata, Transaction as KafkaTransaction } from 'kafkajs';
import { MAX_VALUE_BYTES, type Position, type StateChange, type Transaction } from '../event-log.js';
import { partitionOf } from '../partition.js';
import { knowingCoordinators } from './coordinator.js';
import { STATE_HEADER } from './fetch-response.js';
import { nameOf } from './fetching.js';
import { asEventLogError, topicMissing } from './kafka-errors.js';
import { kafkajs } from './kafkajs.js';

const { CompressionTypes } = kafkajs;
export const TRANSACTION_TIMEOUT_MS = 30_000;
/** Shorter than polls may take, and longer than a change of leaders. */
const APPEND_WITHIN_MS = 8_000;
/** Of one topic in one send; a record batch is made of what one send has for one partition. */
const BATCH_BYTES = MAX_VALUE_BYTES;
/** Of one send: kafkajs copies all that it has grouped by partition for each message that it adds. */
const MOST_MESSAGES = 1_000;
/** What key and headers of a record may take beside its value. */
const OVERHEAD_BYTES = 100;

interface Message {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** One send: at most 900 kB for each partition and 1,000 messages, all of one topic. */
interface Send {
  readonly topic: string;
  readonly messages: Message[];
  readonly bytes: Map<number, number>;
}

export interface TransactionsOptions {
  readonly kafka: Kafka;
  readonly where: string;
  /** Whoever opens it later ends the transactions of whoever had it before, and fences them. */
  readonly transactionalId: string;
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
  #producer: Producer | undefined;
  #begun: KafkaTransaction | undefined;

  constructor(private readonly options: TransactionsOptions) {}

  /**
   * All or nothing, durable when it resolves. `sending` is told where it begins, just before it is known whether it is there.
   * @throws EventLogError `unavailable` at the latest when {@link APPEND_WITHIN_MS} are over
   */
  async append(transaction: Transaction, sending?: (at: Position) => void): Promise<void> {
    const overdue = AbortSignal.timeout(APPEND_WITHIN_MS);
    let written: readonly RecordMetadata[];
    try {
      written = await Promise.race([this.#attempt(transaction, overdue, sending), rejected(overdue)]);
    } catch (error) {
      this.#discard();
      const isOverdue = overdue.aborted && error === overdue.reason;
      throw asEventLogError(
        isOverdue ? new Error(`no answer within ${APPEND_WITHIN_MS} ms`) : error,
        this.options.where,
      );
    }
    for (const { topicName: topic, partition, baseOffset } of written)
      this.options.appended.set(nameOf({ topic, partition }), Number(baseOffset));
  }

  /** What is overdue must not commit any more: it counts as not sent. */
  async #attempt(
    transaction: Transaction,
    overdue: AbortSignal,
    sending?: (at: Position) => void,
  ): Promise<readonly RecordMetadata[]> {
    const sends = await this.#sendsOf(transaction);
    if (sends.length === 0) return [];
    const producer = this.#producer ?? (await this.#reopened());
    overdue.throwIfAborted();
    const begun = await producer.transaction();
    this.#begun = begun;
    const written: RecordMetadata[] = [];
    // One topic after the other, so that what stands first in the transaction was appended first.
    for (const { topic, messages } of sends) {
      overdue.throwIfAborted();
      const sent = { topic, messages: messages as never, acks: -1, compression: CompressionTypes.ZSTD };
      written.push(...(await begun.send(sent)));
    }
    overdue.throwIfAborted();
    const [first] = written;
    if (first) sending?.({ topic: first.topicName, partition: first.partition, offset: Number(first.baseOffset) });
    await begun.commit();
    return written;
  }

  /** Fences whoever had the share before: what it began is undone, and what it committed can be read. */
  async takeOver(asks = false): Promise<void> {
    try {
      const producer = this.#producer ?? (await (asks ? this.#reopened() : this.#opened()));
      const nothing = await producer.transaction();
      await nothing.abort();
    } catch (error) {
      this.#discard();
      throw asEventLogError(error, this.options.where);
    }
  }

  async close(): Promise<void> {
    await this.#producer?.disconnect();
    this.#producer = undefined;
  }

  async #reopened(): Promise<Producer> {
    const { reopening } = this.options;
    await reopening?.mayOpen();
    const producer = await this.#opened();
    await reopening?.opened();
    return producer;
  }

  async #opened(): Promise<Producer> {
    const { kafka, transactionalId } = this.options;
    const producer = knowingCoordinators(kafka).producer({
      idempotent: false,
      transactionalId,
      transactionTimeout: TRANSACTION_TIMEOUT_MS,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    this.#producer = producer;
    return producer;
  }

  /** An open transaction would hide what others append behind it; the next producer begins where the log knows it is. */
  #discard(): void {
    const [producer, begun] = [this.#producer, this.#begun];
    this.#producer = undefined;
    this.#begun = undefined;
    const ended = begun?.isActive() ? begun.abort() : Promise.resolve();
    // Kafka may be away: then the transaction's timeout ends it.
    void ended.catch(() => undefined).then(() => producer?.disconnect().catch(() => undefined));
  }

  async #sendsOf({ records, state }: Transaction): Promise<readonly Send[]> {
    const topics = new Set([...records, ...state].map(({ topic }) => topic));
    const counts = new Map(
      await Promise.all([...topics].map(async (topic) => [topic, await this.options.partitionsOf(topic)] as const)),
    );
    for (const [topic, count] of counts) if (count === 0) throw topicMissing(topic, this.options.where);
    const sends = new Sends(counts);
    for (const record of records) sends.add(record);
    for (const change of state) sends.add(asMessage(change));
    return sends.all;
  }
}

function asMessage({ topic, key, value }: StateChange): Omit<Message, 'partition'> {
  return { topic, key, value, headers: { [STATE_HEADER]: '' } };
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Messages in as few sends as their size allows: each into the last of its topic, or a new one when its partition's share of that is full. */
class Sends {
  readonly all: Send[] = [];
  readonly #last = new Map<string, Send>();
  readonly #partitions = new Map<string, number>();

  constructor(private readonly counts: ReadonlyMap<string, number>) {}

  add({ topic, key, value, headers }: Omit<Message, 'partition'>): void {
    const partition = this.#partitionOf(topic, key);
    const size = (value?.length ?? 0) + OVERHEAD_BYTES;
    const last = this.#last.get(topic);
    const used = last?.bytes.get(partition) ?? 0;
    const fits =
      last !== undefined && last.messages.length < MOST_MESSAGES && (used === 0 || used + size <= BATCH_BYTES);
    const send = fits ? last : this.#begun(topic);
    send.messages.push({ topic, partition, key, value, headers });
    send.bytes.set(partition, (fits ? used : 0) + size);
  }

  #begun(topic: string): Send {
    const send = { topic, messages: [], bytes: new Map<number, number>() };
    this.#last.set(topic, send);
    this.all.push(send);
    return send;
  }

  /** Events of a poll have one key, or a few. */
  #partitionOf(topic: string, key: string): number {
    const count = this.counts.get(topic) ?? 1;
    const name = `${count}/${key}`;
    const partition = this.#partitions.get(name) ?? partitionOf(key, count);
    this.#partitions.set(name, partition);
    return partition;
  }
}
