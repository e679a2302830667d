import { EventError, Records } from '@pgherald/events';
import { MEMORIES, type MemoryMap, type MemoryName } from './generated/memories.js';
import { RELEASED } from './generated/released.js';

const memories = new Records(Object.values(MEMORIES), RELEASED);
const readers = memories.readers();

/** The schemas of all memories, self-contained, by fingerprint (16 hex digits). */
export const MEMORY_SCHEMAS = memories.schemas();

/** Encodes a memory in Avro's single-object encoding. @throws {EventError} `invalid` if it does not fit its schema */
export function encodeMemory<T extends MemoryName>(type: T, memory: MemoryMap[T]): Buffer {
  return memories.encode(type, memory);
}

/**
 * Decodes a memory that this version or an earlier one wrote.
 * @throws {EventError} `not-avro`, `unknown-schema`, `malformed`, or `unknown-event` if it is another memory
 */
export function decodeMemory<T extends MemoryName>(type: T, bytes: Uint8Array): MemoryMap[T] {
  const { message, value } = readers.decode(bytes);
  if (message.name !== type) throw new EventError('unknown-event', `a ${message.name} where a ${type} was expected`);
  return value as MemoryMap[T];
}
