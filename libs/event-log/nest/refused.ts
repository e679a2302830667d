import { RpcException } from '@nestjs/microservices';

/**
 * Thrown by a handler whose other side names these very events as bad: no retry helps. The batch is halved until the
 * refused event is alone; that one becomes a dead letter. It is an RpcException because Nest passes only those on.
 */
export class Refused extends RpcException {
  override readonly name = 'Refused';
  readonly code = 'refused';

  override getError(): this {
    return this;
  }
}
