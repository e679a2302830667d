import type { DomainEvent } from '@pgherald/events';
import type { Group } from '../bounded-context.js';
import type { PollResult } from '../read/read-poll.js';

/** A poll that is over: what status, failure log and telemetry observe. */
export interface PollFinished {
  readonly due: readonly Group[];
  readonly result: PollResult;
  readonly polledAt: number;
  readonly events: readonly DomainEvent[];
  /** Records in its transaction. */
  readonly records: number;
  readonly report: unknown;
  readonly publishMs: number;
  /** Why the log refused the transaction; undefined if it accepted it. */
  readonly refusal: string | undefined;
}
