import { EventLogError, MAX_VALUE_BYTES } from './event-log.js';

/** @throws EventLogError `too-large` */
export function refuseTooLarge({ topic, key, value }: { topic: string; key: string; value: Buffer | null }): void {
  if (value === null || value.length <= MAX_VALUE_BYTES) return;
  throw new EventLogError(
    'too-large',
    `${value.length} bytes for ${topic}, key ${key}: a value may have ${MAX_VALUE_BYTES}; cut it into chunks`,
  );
}
