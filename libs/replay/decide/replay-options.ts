import type { AnyEvent, EventCodec } from '@pgherald/events';
import type { NewRecord } from '@pgherald/event-log';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import type { BoundedContext, LoggedPoll } from '@pgherald/polling/replay';
import type { LimitsVariant } from '../limits/variants.js';
import type { ClusterMemories } from './cluster-memories.js';
import type { Verdict } from './verdict.js';

/** A decided event, encoded and decoded. */
export type DecidedRecord = NewRecord & { readonly decoded: AnyEvent };

/** A poll of one server and context with everything the log has of it. */
export interface PollToDecide {
  readonly poll: LoggedPoll;
  readonly events: readonly AnyEvent[];
  /** Decided events of the context, as published. */
  readonly published: readonly DecidedRecord[];
  readonly appendedAt: number;
  readonly isInRange: boolean;
}

export interface ReplayOptions {
  readonly context: BoundedContext;
  readonly cluster: string;
  readonly server: string;
  /** The first has the published limits. */
  readonly variants: readonly LimitsVariant[];
  readonly nodes: ClusterMemories<MemoryName>;
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly isWanted: (event: AnyEvent) => boolean;
  /** Called with the wanted decided events of each variant at a poll in the range. */
  readonly onDecided: (variant: number, events: readonly AnyEvent[]) => void;
  /** Called when the variants begin, with the open episodes that all inherit. */
  readonly onBegin: (memory: MemoryMap[MemoryName], polledAt: number) => void;
  /** Called when the server is watched again: its memory was deleted in between, and its open episodes ended. */
  readonly onForgotten: (polledAt: number) => void;
}
