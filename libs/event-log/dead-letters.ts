import { otherTopics } from '@pgherald/events';
import {
  EventLogError,
  type EventLog,
  type EventLogReader,
  type LogRecord,
  type NewRecord,
  type Position,
} from './event-log.js';

/** Headers of a dead letter beside those of its record. */
export const DEAD_LETTER = {
  group: 'dead-letter-group',
  topic: 'dead-letter-topic',
  partition: 'dead-letter-partition',
  offset: 'dead-letter-offset',
  error: 'dead-letter-error',
  reason: 'dead-letter-reason',
} as const;

/** A record that a group could not handle. */
export interface DeadLetter {
  /** Its place among dead letters, `partition-offset`. */
  readonly id: string;
  readonly record: LogRecord;
  readonly group: string;
  readonly origin: Position;
  readonly error: string;
  /** The message of the backend, if it refused the record. */
  readonly reason: string | undefined;
  /** When it was sent again, RFC 3339. */
  readonly resentAt: string | undefined;
}

/** Where a record was published, also when it was sent again since. */
export function originOf({ topic, partition, offset, headers }: LogRecord): Position {
  const origin = headers[DEAD_LETTER.topic];
  if (origin === undefined) return { topic, partition, offset };
  return {
    topic: origin,
    partition: Number(headers[DEAD_LETTER.partition]),
    offset: Number(headers[DEAD_LETTER.offset]),
  };
}

/** Why a group could not handle a record. */
export interface HandlingFailure {
  readonly code: string;
  /** The message of the backend. Omitted for other errors, because their message may contain data of the event. */
  readonly reason?: string;
}

/** Builds the dead letter of a record that a group could not handle: its bytes, its position and the error. */
export function deadLetter(record: LogRecord, group: string, failure: HandlingFailure, prefix?: string): NewRecord {
  const { key, headers, value } = record;
  const { topic, partition, offset } = originOf(record);
  return {
    topic: otherTopics(prefix).deadLetter,
    key,
    headers: {
      ...headers,
      [DEAD_LETTER.group]: group,
      [DEAD_LETTER.topic]: topic,
      [DEAD_LETTER.partition]: String(partition),
      [DEAD_LETTER.offset]: String(offset),
      [DEAD_LETTER.error]: failure.code,
      ...(failure.reason !== undefined && { [DEAD_LETTER.reason]: failure.reason }),
    },
    value,
  };
}

const RESENT = 'dead-letters/resent/';

/** The dead letters that the log still keeps, oldest first. */
export async function* deadLetters(log: EventLogReader, prefix?: string): AsyncGenerator<DeadLetter> {
  const topics = otherTopics(prefix);
  const resent = new Map<string, string>();
  for await (const { key, value } of log.states(topics.state, RESENT))
    resent.set(key.slice(RESENT.length), value.toString());
  for await (const record of log.read({ topics: [topics.deadLetter], from: 'beginning', to: 'now' })) {
    const { headers, partition, offset } = record;
    const id = `${partition}-${offset}`;
    yield {
      id,
      record,
      group: headers[DEAD_LETTER.group] ?? '',
      origin: originOf(record),
      error: headers[DEAD_LETTER.error] ?? '',
      reason: headers[DEAD_LETTER.reason],
      resentAt: resent.get(id),
    };
  }
}

/** Publishes the record again for the group that could not handle it, and stores that fact in the same transaction. */
export async function resend(log: EventLog, { id, record }: DeadLetter, now: Date, prefix?: string): Promise<void> {
  const { key, headers, value } = record;
  const { redelivery, state: topic } = otherTopics(prefix);
  const resent = { topic, key: `${RESENT}${id}`, value: Buffer.from(now.toISOString()) };
  try {
    await log.append({ records: [{ topic: redelivery, key, headers, value }], state: [resent] });
  } catch (cause) {
    if (!(cause instanceof EventLogError)) throw cause;
    throw new EventLogError(cause.code, `dead letter ${id} is not sent again: ${cause.message}`, { cause });
  }
}

/** Whether a record is not for the group: it was sent again for another one. */
export function isForAnotherGroup({ topic, headers }: LogRecord, group: string, prefix?: string): boolean {
  return topic === otherTopics(prefix).redelivery && headers[DEAD_LETTER.group] !== group;
}
