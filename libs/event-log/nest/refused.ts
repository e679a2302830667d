import { RpcException } from '@nestjs/microservices';

/**
 * Thrown by a handler whose backend refuses the events, so that no retry helps. The batch is halved until the
 * refused event is alone; it becomes a dead letter. An RpcException, because Nest passes only those to the transport.
 */
export class Refused extends RpcException {
  override readonly name = 'Refused';
  readonly code = 'refused';

  override getError(): this {
    return this;
  }
}
