import { RpcException } from '@nestjs/microservices';

export interface UnavailableOptions extends ErrorOptions {
  /** When to try again, if the other side said so; else after 1 s, then longer, up to 30 s. */
  readonly retryAfterMs?: number;
  /** Tells outages apart where the message varies from try to try; the message unless set. */
  readonly reason?: string;
  /** The batch may be too large for the other side: the next try has half of it. */
  readonly mayBeTooLarge?: boolean;
}

/**
 * Thrown by a handler whose other side is away: its partition pauses for as long as it takes, and nothing is lost.
 * It is an RpcException because Nest passes only those on to the transport.
 */
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
