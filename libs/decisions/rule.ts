import type { ClosingEvents, DecidedEventName, EventMap, EventName } from '@pgherald/events';
import type { Standing } from './standing.js';
import type { Duration, Instant } from './units.js';

/** Name of an event that opens an episode. */
export type Opening = keyof ClosingEvents;

/** The fields of a decided event other than those of all decided events. */
export type FactsOf<T extends EventName> = Omit<EventMap[T], keyof EventMap[DecidedEventName] | 'truncated'>;

/** The facts of the event that closes an episode of a kind. */
export type ClosingFacts<T extends Opening> = FactsOf<ClosingEvents[T]>;

/** Why an episode closes: its condition ended, its subject is gone, or its limit no longer applies. */
export type ClosingReason = 'recovered' | 'dropped' | 'unwatched';

/** A kind of episode, named by its opening event. Instants and durations are microseconds. */
export interface Rule<T extends Opening> {
  readonly opening: T;
  /** Consecutive readings with the condition before the episode opens. Defaults to 1. */
  readonly readings?: number;
  /** Microseconds for which the condition must last before the episode opens. Defaults to 0. */
  readonly lasting?: Duration;
  /** Builds the facts of the closing event of a subject that is gone from the last ones. Defaults to the same facts. */
  readonly whenGone?: (facts: FactsOf<T>) => ClosingFacts<T>;
  /** Facts that the closing event repeats from the opening event, whatever later findings say. */
  readonly asOpened?: readonly (keyof ClosingFacts<T>)[];
  /** Whether the closing event of a subject that is gone repeats the last value. */
  readonly keepsValue?: boolean;
  /** Completes a finding with facts that depend on the start of its episode. */
  readonly atOpening?: (finding: Finding<T>, since: Instant, now: Instant) => Finding<T>;
}

/** The result of a reading for one subject. */
export interface Finding<T extends Opening> {
  /** Names the subject in events. */
  readonly subject: string;
  /** Identifies the subject among those of the rule and database, also after a rename. Defaults to its name. */
  readonly key?: string;
  readonly standing: Standing;
  readonly value?: number | null;
  readonly limit?: number | null;
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
