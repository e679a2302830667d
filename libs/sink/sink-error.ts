/** Thrown if the sink cannot start. */
export type SinkErrorCode = 'configuration';

export class SinkError extends Error {
  override readonly name = 'SinkError';

  constructor(
    readonly code: SinkErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
