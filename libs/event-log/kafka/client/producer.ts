import type { Producer, Transaction } from 'kafkajs';
import type { Position } from '../../event-log.js';
import { topicMissing } from './kafka-errors.js';
import { kafkajs } from './kafkajs.js';

const { CompressionTypes } = kafkajs;

export interface Message {
  readonly partition: number;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface OpenTransaction {
  /** False after `commit` or `abort` has succeeded. */
  readonly isActive: boolean;
  /** Resolves with the first offset in each partition. */
  send(topic: string, messages: readonly Message[]): Promise<readonly Position[]>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/** A connected producer with a transactional id: it has fenced the producer that had the id before. */
export class TransactionalProducer {
  constructor(
    private readonly producer: Producer,
    private readonly where: string,
  ) {}

  async begin(): Promise<OpenTransaction> {
    const transaction = await this.producer.transaction();
    return {
      get isActive() {
        return transaction.isActive();
      },
      send: (topic, messages) => this.#send(transaction, topic, messages),
      commit: () => transaction.commit(),
      abort: () => transaction.abort(),
    };
  }

  disconnect(): Promise<void> {
    return this.producer.disconnect();
  }

  /** kafkajs drops messages for partitions that it does not know yet, and reports success. A new producer knows them. */
  async #send(transaction: Transaction, topic: string, messages: readonly Message[]): Promise<readonly Position[]> {
    const request = { topic, messages: messages as never, acks: -1, compression: CompressionTypes.ZSTD };
    const batches = await transaction.send(request);
    const written = new Set(batches.map(({ partition }) => partition));
    if (messages.some(({ partition }) => !written.has(partition)))
      throw topicMissing(topic, this.where, `a partition of topic ${topic} is not known yet`);
    return batches.map(({ partition, baseOffset }) => ({ topic, partition, offset: Number(baseOffset) }));
  }
}
