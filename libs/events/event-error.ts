/**
 * Why bytes or an event were refused.
 * - `not-avro`: the bytes begin neither as Avro's single-object encoding nor as a schema registry's framing
 * - `unknown-schema`: the writer's schema is unknown, or cannot be resolved to the current one
 * - `malformed`: the body does not follow its schema, or a text is not a schema
 * - `invalid`: the event does not fit its schema and cannot be written
 * - `unknown-event`: this version has no such type
 */
export type EventErrorCode = 'not-avro' | 'unknown-schema' | 'malformed' | 'invalid' | 'unknown-event';

/** An event that cannot be written or read. The message contains no text of the event. */
export class EventError extends Error {
  override readonly name = 'EventError';

  constructor(
    readonly code: EventErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
