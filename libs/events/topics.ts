import { EVENTS, type EventKind, type EventName } from './generated/events.js';

/** First part of every topic's name, unless configured otherwise. */
export const TOPIC_PREFIX = 'pgherald';

const SUFFIXES: Readonly<Record<EventKind, string>> = { decided: '', recorded: '.recorded', measured: '.measured' };

/** The topic an event goes to when a context publishes it. */
export function topicOf(type: EventName, context: string, prefix = TOPIC_PREFIX): string {
  return `${prefix}.${context}${SUFFIXES[EVENTS[type].kind]}`;
}

/** Topics beside those of events. */
export interface OtherTopics {
  /** Memory of the contexts, compacted. */
  readonly state: string;
  /** Schemas by fingerprint, compacted: what a reader years later needs. */
  readonly schemas: string;
  /** Events that a subscriber could not handle. */
  readonly deadLetter: string;
  /** Dead letters sent again; each is for the group that could not handle it. */
  readonly redelivery: string;
  /** Clusters to be shared out among replicas. */
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
