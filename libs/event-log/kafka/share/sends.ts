import { MAX_VALUE_BYTES, type StateChange, type Transaction } from '../../event-log.js';
import { partitionOf } from '../../partition.js';
import { STATE_HEADER } from '../client/fetch-response.js';
import type { Message } from '../client/producer.js';

/** Of one topic in one send; a record batch is made of what one send has for one partition. */
const BATCH_BYTES = MAX_VALUE_BYTES;
/** Of one send: the client copies all grouped messages for each message that it adds. */
const MOST_MESSAGES = 1_000;
/** What key and headers of a record may take beside its value. */
const OVERHEAD_BYTES = 100;

type KeyedMessage = Omit<Message, 'partition'> & { readonly topic: string };

/** One send: at most 900 kB for each partition and 1,000 messages, all of one topic. */
export interface Send {
  readonly topic: string;
  readonly messages: Message[];
  readonly bytes: Map<number, number>;
}

/** A transaction in as few sends as their size allows. `counts`: partitions of its topics. */
export function sendsOf({ records, state }: Transaction, counts: ReadonlyMap<string, number>): readonly Send[] {
  const sends = new Sends(counts);
  for (const record of records) sends.add(record);
  for (const change of state)
    if (change.value === null) sends.addEverywhere(asMessage(change));
    else sends.add(asMessage(change));
  return sends.all;
}

function asMessage({ topic, key, value }: StateChange): KeyedMessage {
  return { topic, key, value, headers: { [STATE_HEADER]: '' } };
}

/** Adds each message to the last send of its topic, or to a new one if its partition is full there. */
class Sends {
  readonly all: Send[] = [];
  readonly #last = new Map<string, Send>();
  readonly #partitions = new Map<string, number>();

  constructor(private readonly counts: ReadonlyMap<string, number>) {}

  add(message: KeyedMessage): void {
    this.#add({ ...message, partition: this.#partitionOf(message.topic, message.key) });
  }

  /** Adds a removal to all partitions: after partitions were added, an old value of the key may lie in another one. */
  addEverywhere(message: KeyedMessage): void {
    for (let partition = 0; partition < (this.counts.get(message.topic) ?? 1); partition++)
      this.#add({ ...message, partition });
  }

  #add(message: KeyedMessage & Message): void {
    const { topic, partition, value } = message;
    const size = (value?.length ?? 0) + OVERHEAD_BYTES;
    const last = this.#last.get(topic);
    const used = last?.bytes.get(partition) ?? 0;
    const fits =
      last !== undefined && last.messages.length < MOST_MESSAGES && (used === 0 || used + size <= BATCH_BYTES);
    const send = fits ? last : this.#begun(topic);
    send.messages.push(message);
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
