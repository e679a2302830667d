import { EVENTS, type EventMap, type EventName } from './generated/events.js';
import { RELEASED } from './generated/released.js';
import { type Message, numberedHeader, Records } from './single-object.js';

/** An event together with its type. */
export interface DecodedEvent<T extends EventName = EventName> {
  readonly type: T;
  readonly event: EventMap[T];
}

/** Any event: narrowed by its `type`. */
export type AnyEvent = { [T in EventName]: DecodedEvent<T> }[EventName];

const events = new Records(Object.values(EVENTS), RELEASED);

/**
 * Encodes and decodes events. The framing is Avro's single-object encoding: two marker bytes, the fingerprint of the writer's
 * schema, the body. A schema with a number in a registry is framed as the registry's clients do.
 */
export class EventCodec {
  private readonly readers = events.readers();
  private readonly numbered = new Map<EventName, Buffer>();

  /** @throws {EventError} `invalid` if the event does not fit its schema; `unknown-event` */
  encode<T extends EventName>(type: T, event: EventMap[T]): Buffer {
    return events.encode(type, event, this.numbered.get(type));
  }

  /** Sets the number that a schema registry gave the current schema of an event; `encode` writes it from now on. */
  number(type: EventName, id: number): void {
    this.numbered.set(type, numberedHeader(id));
    this.readers.learn(eventMessage(type).schema, id);
  }

  /**
   * Decodes an event of any known writer as the current version's type.
   * @throws {EventError} `not-avro`, `unknown-schema`, `malformed` or `unknown-event`
   */
  decode(bytes: Uint8Array): AnyEvent {
    const { message, value } = this.readers.decode(bytes);
    return { type: message.name, event: value } as AnyEvent;
  }

  /**
   * Adds the schema of another writer, with its number in a registry if it has one, so that its events can be decoded.
   * @throws {EventError} `malformed` if the text is not the schema of a record
   */
  learn(schemaText: string, id?: number): void {
    this.readers.learn(schemaText, id);
  }

  /** The schemas of all current events, self-contained, by fingerprint (16 hex digits). */
  schemas(): ReadonlyMap<string, string> {
    return events.schemas();
  }
}

/** The compiled schema of a current event. */
export function eventMessage(type: EventName): Message {
  return events.message(type);
}
