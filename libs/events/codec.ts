import { EventError } from './event-error.js';
import { fingerprint, hexFingerprint } from './fingerprint.js';
import { EVENTS, MEMORIES, type EventMap, type EventName, type MemoryMap } from './generated/events.js';
import { RELEASED } from './generated/released.js';
import { encode, message, numberedHeader, Readers, writer, type Message } from './single-object.js';

/** An event together with its type. */
export interface DecodedEvent<T extends EventName = EventName> {
  readonly type: T;
  readonly event: EventMap[T];
}

/** Any event: narrowed by its `type`. */
export type AnyEvent = { [T in EventName]: DecodedEvent<T> }[EventName];

const events = new Map<string, Message>(Object.values(EVENTS).map((info) => [info.type, message(info.type, info)]));
const memories = new Map<string, Message>(Object.values(MEMORIES).map((info) => [info.type, message(info.type, info)]));
const released = new Map(RELEASED.map((text) => [fingerprint(text), writer(text)]));

/**
 * Encodes and decodes events. The framing is Avro's single-object encoding: two marker bytes, the fingerprint of the writer's
 * schema, the body. A schema with a number in a registry is framed as the registry's clients do.
 */
export class EventCodec {
  private readonly readers = readersOf(events);
  private readonly numbered = new Map<EventName, Buffer>();

  /** @throws {EventError} `invalid` if the event does not fit its schema; `unknown-event` */
  encode<T extends EventName>(type: T, event: EventMap[T]): Buffer {
    return encode(current(events, type), event, this.numbered.get(type));
  }

  /** Sets the number that a schema registry gave the current schema of an event; `encode` writes it from now on. */
  number(type: EventName, id: number): void {
    this.numbered.set(type, numberedHeader(id));
    this.readers.learn(current(events, type).schema, id);
  }

  /**
   * Decodes an event of any known writer as the current version's type.
   *
   * @throws {EventError} `not-avro`, `unknown-schema`, `malformed` or `unknown-event`
   */
  decode(bytes: Uint8Array): AnyEvent {
    const { message: found, value } = this.readers.decode(bytes);
    return { type: found.name, event: value } as AnyEvent;
  }

  /**
   * Adds the schema of another writer, with its number in a registry if it has one, so that its events can be decoded.
   *
   * @throws {EventError} `malformed` if the text is not the schema of a record
   */
  learn(schemaText: string, id?: number): void {
    this.readers.learn(schemaText, id);
  }

  /** The schemas of all current events and memories, self-contained, by fingerprint (16 hex digits). */
  schemas(): ReadonlyMap<string, string> {
    return new Map(
      [...events.values(), ...memories.values()].map((known) => [hexFingerprint(known.fingerprint), known.schema]),
    );
  }
}

const memoryReaders = readersOf(memories);

/**
 * Encodes a memory in Avro's single-object encoding.
 *
 * @throws {EventError} `invalid` if it does not fit its schema
 */
export function encodeMemory<T extends keyof MemoryMap>(type: T, memory: MemoryMap[T]): Buffer {
  return encode(current(memories, type), memory);
}

/**
 * Decodes a memory that this version or an earlier one wrote.
 *
 * @throws {EventError} `not-avro`, `unknown-schema`, `malformed`, or `unknown-event` if it is another memory
 */
export function decodeMemory<T extends keyof MemoryMap>(type: T, bytes: Uint8Array): MemoryMap[T] {
  const { message: found, value } = memoryReaders.decode(bytes);
  if (found.name !== type) throw new EventError('unknown-event', `a ${found.name} where a ${type} was expected`);
  return value as MemoryMap[T];
}

/** The compiled schema of a current event. */
export function eventMessage(type: EventName): Message {
  return current(events, type);
}

function readersOf(messages: ReadonlyMap<string, Message>): Readers {
  return new Readers([...messages.values()], released);
}

function current(messages: ReadonlyMap<string, Message>, type: string): Message {
  const found = messages.get(type);
  if (found === undefined) throw new EventError('unknown-event', `this version has no ${type}`);
  return found;
}
