import { RpcException } from '@nestjs/microservices';

export interface UnavailableOptions extends ErrorOptions {
  /** When to try again, if the other side said so; else after 1 s, then longer, up to 30 s. */
  readonly retryAfterMs?: number;
}

/**
 * Thrown by a handler whose other side is away: its partition pauses for as long as it takes, and nothing is lost.
 * It is an RpcException because Nest passes only those on to the transport.
 */
export class Unavailable extends RpcException {
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { retryAfterMs, ...options }: UnavailableOptions = {}) {
    super(message);
    this.name = 'Unavailable';
    this.retryAfterMs = retryAfterMs;
    if ('cause' in options) this.cause = options.cause;
  }

  override getError(): this {
    return this;
  }
}
