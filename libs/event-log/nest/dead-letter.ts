import { otherTopics } from '@pgherald/events';
import type { LogRecord, NewRecord } from '../event-log.js';
import { DEAD_LETTER, originOf } from '../dead-letters.js';
import { Refused } from './refused.js';

/** Builds the dead letter of a record that a group could not handle: its bytes, its position and the error. */
export function deadLetter(record: LogRecord, group: string, error: unknown, prefix?: string): NewRecord {
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
      [DEAD_LETTER.error]: errorCode(error),
      // The message of the backend. Other errors give their code only: their message may contain data of the event.
      ...(error instanceof Refused && { [DEAD_LETTER.reason]: error.message }),
    },
    value,
  };
}

export function errorCode(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'handler-failed';
}
