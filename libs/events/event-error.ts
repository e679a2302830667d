/**
 * Why bytes or an event were refused.
 * - `not-avro`: the bytes begin neither as Avro's single-object encoding does nor as a schema registry's clients write
 * - `unknown-schema`: nobody told the schema they were written with, or it cannot be read as the current one
 * - `malformed`: the body does not follow its schema, or a schema is none
 * - `invalid`: the event does not fit its schema and cannot be written
 * - `unknown-event`: a type of event that this version does not have
 */
export type EventErrorCode = 'not-avro' | 'unknown-schema' | 'malformed' | 'invalid' | 'unknown-event';

/** An event that cannot be written or read. The message never holds a text out of the event. */
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
