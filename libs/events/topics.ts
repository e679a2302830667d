import { EVENTS, type EventKind, type EventName } from './generated/events.js';

/** First part of every topic's name, unless configured otherwise. */
export const TOPIC_PREFIX = 'pgherald';

const SUFFIXES: Readonly<Record<EventKind, string>> = { decided: '', recorded: '.recorded', measured: '.measured' };

/** Returns the topic to which a context publishes an event. */
export function topicOf(type: EventName, context: string, prefix = TOPIC_PREFIX): string {
  return `${prefix}.${context}${SUFFIXES[EVENTS[type].kind]}`;
}

/** Topics without events. */
export interface OtherTopics {
  /** Memory of the contexts, compacted. */
  readonly state: string;
  /** Schemas by fingerprint, compacted, so that old records stay readable. */
  readonly schemas: string;
  /** Events that a subscriber could not process. */
  readonly deadLetter: string;
  /** Dead letters sent again, each for the group that could not process it. */
  readonly redelivery: string;
  /** Clusters that replicas divide among themselves. */
  readonly targets: string;
}

export function otherTopics(prefix = TOPIC_PREFIX): OtherTopics {
  return {
    state: `${prefix}.state`,
    schemas: `${prefix}.schemas`,
    deadLetter: `${prefix}.dead-letter`,
    redelivery: `${prefix}.redelivery`,
    targets: `${prefix}.targets`,
  };
}
