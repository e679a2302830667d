import { EventError, otherTopics } from '@pgherald/events';
import type { LogRecord, NewRecord } from '../event-log.js';
import { DEAD_LETTER, originOf } from '../dead-letters.js';
import { Refused } from './refused.js';

/** What is appended instead of a record that a group could not handle: its bytes, where they were, and why. */
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
      // The words of the other side. Other errors give their code alone: a message may hold what the event is about.
      ...(error instanceof Refused && { [DEAD_LETTER.reason]: error.message }),
    },
    value,
  };
}

export function errorCode(error: unknown): string {
  if (error instanceof EventError) return error.code;
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'handler-failed';
}
