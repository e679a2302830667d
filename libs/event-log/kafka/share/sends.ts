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
  const sends: Send[] = [];
  const last = new Map<string, Send>();
  const partitionsOf = partitioner();
  for (const message of [...records, ...state.map(asMessage)]) {
    const { topic, value } = message;
    const size = (value?.length ?? 0) + OVERHEAD_BYTES;
    for (const partition of partitionsOf(message, counts.get(topic) ?? 1)) {
      let send = last.get(topic);
      if (send === undefined || !hasRoom(send, partition, size)) {
        send = { topic, messages: [], bytes: new Map() };
        last.set(topic, send);
        sends.push(send);
      }
      send.messages.push({ ...message, partition });
      send.bytes.set(partition, (send.bytes.get(partition) ?? 0) + size);
    }
  }
  return sends;
}

function asMessage({ topic, key, value }: StateChange): KeyedMessage {
  return { topic, key, value, headers: { [STATE_HEADER]: '' } };
}

function hasRoom({ messages, bytes }: Send, partition: number, size: number): boolean {
  const used = bytes.get(partition) ?? 0;
  return messages.length < MOST_MESSAGES && (used === 0 || used + size <= BATCH_BYTES);
}

/**
 * Returns the partition of a message; cached, because events of a poll have one key, or a few. A removal goes to all
 * partitions: after partitions were added, an old value of the key may lie in another one.
 */
function partitioner(): (message: KeyedMessage, count: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return ({ key, value }, count) => {
    if (value === null) return [...Array(count).keys()];
    const name = `${count}/${key}`;
    const partitions = known.get(name) ?? [partitionOf(key, count)];
    known.set(name, partitions);
    return partitions;
  };
}
