import { EVENTS, type EventKind, type EventName } from './generated/events.js';

/** First part of every topic's name, unless configured otherwise. */
export const TOPIC_PREFIX = 'pgherald';

const SUFFIXES: Readonly<Record<EventKind, string>> = { decided: '', recorded: '.recorded', measured: '.measured' };

/** Returns the topic to which a context publishes an event. */
export function topicOf(type: EventName, context: string, prefix = TOPIC_PREFIX): string {
  return `${prefix}.${context}${SUFFIXES[EVENTS[type].kind]}`;
}

/** Returns the topics without events. */
export function otherTopics(prefix = TOPIC_PREFIX) {
  return {
    /** Memory of the contexts, compacted. */
    state: `${prefix}.state`,
    /** Schemas by fingerprint, compacted, so that old records stay readable. */
    schemas: `${prefix}.schemas`,
    /** Events that a subscriber could not process. */
    deadLetter: `${prefix}.dead-letter`,
    /** Dead letters sent again, each for the group that could not process it. */
    redelivery: `${prefix}.redelivery`,
    /** Clusters that replicas divide among themselves. */
    targets: `${prefix}.targets`,
  };
}
