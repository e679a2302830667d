import { type EventCodec, otherTopics } from '@pgherald/events';
import type { EventLog, EventLogReader, StateChange } from './event-log.js';

/** Writes the schemas of all events that the log does not have yet, so that a reader years later needs nothing else. */
export async function publishSchemas(log: EventLog, codec: EventCodec, prefix?: string): Promise<void> {
  const topic = otherTopics(prefix).schemas;
  const state: StateChange[] = [];
  for (const [fingerprint, text] of codec.schemas()) {
    if ((await log.state(topic, fingerprint)) === undefined)
      state.push({ topic, key: fingerprint, value: Buffer.from(text) });
  }
  if (state.length > 0) await log.append({ records: [], state });
}

/** Teaches the codec the schema that wrote these bytes; false when the log does not have it. */
export async function learnSchema(
  log: EventLogReader,
  codec: EventCodec,
  bytes: Buffer,
  prefix?: string,
): Promise<boolean> {
  const schema = await log.state(otherTopics(prefix).schemas, writerFingerprint(bytes));
  if (schema !== undefined) codec.learn(schema.toString());
  return schema !== undefined;
}

/** Of Avro's single-object encoding: after two marking bytes, eight bytes little-endian. */
function writerFingerprint(bytes: Buffer): string {
  return bytes.readBigUInt64LE(2).toString(16).padStart(16, '0');
}
