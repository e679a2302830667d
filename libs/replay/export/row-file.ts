import type { AnyEvent } from '@pgherald/events';

/** A file of one event type and day. It has its name only when it is whole. */
export interface RowFile {
  /** Returns the number of rows written. */
  write(event: AnyEvent): number;
  finish(): void;
  discard(): void;
}
