import { BaseRpcContext } from '@nestjs/microservices';
import type { Batch, LogRecord } from '../event-log.js';

/** Second argument of a handler: the source of its events. */
export class EventBatchContext extends BaseRpcContext<[Batch, readonly LogRecord[]]> {
  constructor(
    private readonly batch: Batch,
    /** One for each event, in the same order: offset, headers, bytes. */
    readonly records: readonly LogRecord[],
  ) {
    super([batch, records]);
  }

  get topic(): string {
    return this.batch.topic;
  }

  get partition(): number {
    return this.batch.partition;
  }

  get signal(): AbortSignal {
    return this.batch.signal;
  }
}
