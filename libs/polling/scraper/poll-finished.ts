import type { DomainEvent } from '@pgherald/events';
import type { Group } from '../bounded-context.js';
import type { PollResult } from '../read/read-poll.js';

/** A finished poll, as observed by status, failure log and telemetry. */
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
