import { EventError, otherTopics } from '@pgherald/events';
import type { LogRecord, NewRecord } from '../event-log.js';

/** What is appended in place of a record that a group could not handle: its bytes, and where they were. */
export function deadLetter(
  { topic, partition, offset, key, headers, value }: LogRecord,
  group: string,
  error: unknown,
  prefix?: string,
): NewRecord {
  return {
    topic: otherTopics(prefix).deadLetter,
    key,
    headers: {
      ...headers,
      'dead-letter-group': group,
      'dead-letter-topic': topic,
      'dead-letter-partition': String(partition),
      'dead-letter-offset': String(offset),
      'dead-letter-error': errorCode(error),
    },
    value,
  };
}

/** A code, never a message: that may hold what the event is about. */
export function errorCode(error: unknown): string {
  if (error instanceof EventError) return error.code;
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'handler-failed';
}
