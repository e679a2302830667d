import type { DomainEvent } from '@pgherald/events';
import type { Group } from '../bounded-context.js';
import type { PollResult } from '../read/read-poll.js';

export interface PollFinished {
  readonly due: readonly Group[];
  readonly result: PollResult;
  readonly polledAt: number;
  readonly events: readonly DomainEvent[];
  readonly records: number;
  readonly report: unknown;
  readonly publishMs: number;
  /** The error with which the log refused the transaction; undefined if it accepted it. */
  readonly refusal: string | undefined;
}
