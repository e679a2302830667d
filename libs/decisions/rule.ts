import type { ClosingEvents, EventMap, EventName } from '@pgherald/events';
import type { Standing } from './standing.js';
import type { Duration, Instant } from './units.js';

type DecidedFields =
  | 'meta'
  | 'subject'
  | 'value'
  | 'limit'
  | 'since'
  | 'episode'
  | 'reason'
  | 'causedBy'
  | 'firstSight'
  | 'truncated';

/** The fields of a decided event other than the fields of `Decided`. */
export type FactsOf<T extends EventName> = Omit<EventMap[T], DecidedFields>;

/** The facts of the event that closes an episode of a kind. */
export type ClosingFacts<T extends keyof ClosingEvents> = FactsOf<ClosingEvents[T]>;

/** Why an episode closes: its condition ended, its subject is gone, or its limit no longer applies. */
export type ClosingReason = 'recovered' | 'dropped' | 'unwatched';

/** A kind of episode, named by its opening event. Instants and durations are microseconds. */
export interface Rule<T extends keyof ClosingEvents> {
  readonly opening: T;
  readonly closing: ClosingEvents[T];
  /** Consecutive readings with the condition before the episode opens. Defaults to 1. */
  readonly readings?: number;
  /** Microseconds for which the condition must last before the episode opens. Defaults to 0. */
  readonly lasting?: Duration;
  /** Builds the facts of the closing event from those of the last finding, for a subject that is gone. */
  readonly whenGone: (facts: FactsOf<T>) => ClosingFacts<T>;
  /** Facts that the closing event repeats from the opening event, whatever later findings say. */
  readonly asOpened?: readonly (keyof ClosingFacts<T>)[];
  /** Whether the closing event of a subject that is gone repeats the last value. */
  readonly keepsValue?: boolean;
  /** Completes a finding with facts that depend on the start of its episode. */
  readonly atOpening?: (finding: Finding<T>, since: Instant, now: Instant) => Finding<T>;
}

/** The result of a reading for one subject. */
export interface Finding<T extends keyof ClosingEvents> {
  /** Identifies the subject among those of the rule and database, also after a rename. */
  readonly key: string;
  /** Names the subject in events. */
  readonly subject: string;
  readonly standing: Standing;
  readonly value: number | null;
  readonly limit: number | null;
  readonly facts: FactsOf<T>;
  /** Whether lists or texts among the facts were cut. */
  readonly truncated?: boolean;
  /** When the condition began, microseconds, if PostgreSQL reports it. */
  readonly since?: Instant | null | undefined;
  /** Replaces the rule's `readings` and `lasting` for this subject. */
  readonly readings?: number;
  readonly lasting?: Duration;
  /** The key now names another subject: the episode of the former one closes as `dropped`. */
  readonly isReplaced?: boolean;
}
