import { RpcException } from '@nestjs/microservices';

export interface UnavailableOptions extends ErrorOptions {
  /** The delay that the backend asked for; by default 1 s, then longer, up to 30 s. */
  readonly retryAfterMs?: number;
  /** Identifies the outage if its message varies between attempts; the message by default. */
  readonly reason?: string;
  /** Whether the batch may be too large for the backend: the next attempt sends half of it. */
  readonly mayBeTooLarge?: boolean;
}

/** Thrown by a handler whose backend is unavailable: the partition waits. An RpcException, because Nest passes only those on. */
export class Unavailable extends RpcException {
  readonly retryAfterMs: number | undefined;
  readonly reason: string;
  readonly mayBeTooLarge: boolean;

  constructor(message: string, options: UnavailableOptions = {}) {
    super(message);
    this.name = 'Unavailable';
    this.retryAfterMs = options.retryAfterMs;
    this.reason = options.reason ?? message;
    this.mayBeTooLarge = options.mayBeTooLarge ?? false;
    if ('cause' in options) this.cause = options.cause;
  }

  override getError(): this {
    return this;
  }
}
