/** `configuration`: the sink cannot start. `refused`: the backend will never take this request. */
export type SinkErrorCode = 'configuration' | 'refused';

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
