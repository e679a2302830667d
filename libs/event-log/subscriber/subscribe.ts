import { EventCodec, type EventName, EVENTS, SEVERITIES, type Severity } from '@pgherald/events';
import type { EventLog, Log } from '../event-log.js';
import { requireEventName } from '../event-names.js';
import { consoleLog } from './console-log.js';
import { deliverEvents, type ReceivedEvent } from './deliver-events.js';
import { type KafkaConnection, openSubscriberLog } from './open-subscriber-log.js';

export interface SubscriberOptions<T extends EventName> {
  /** Each event is handled once per group; processes with the same group divide the clusters among themselves. */
  readonly group: string;
  /** Names of events, as EVENTS.md lists them. */
  readonly types: readonly T[];
  /** Where a new group begins; `end` by default. A group that has positions continues there. */
  readonly from?: 'beginning' | 'end';
  /** Names of targets. All by default, as for the other filters. */
  readonly servers?: readonly string[];
  readonly clusters?: readonly string[];
  /** Names of databases. Events about a whole server have none and do not fit. */
  readonly databases?: readonly string[];
  /** Severities of the types to read. */
  readonly severities?: readonly Severity[];
  /** Aborting ends the iteration after the running body, and acknowledges its event. */
  readonly signal?: AbortSignal;
  /** A body that runs longer is logged, because its partition waits for it; 60 s by default. */
  readonly warnAfterMs?: number;
  /** By default warnings and errors go to stderr. */
  readonly logger?: Log;
}

/** A log that is open in this process, for example the embedded one. The caller closes it. */
export interface OpenLog {
  readonly log: EventLog;
  /** First part of the topics' names; `pgherald` by default. */
  readonly prefix?: string;
}

/**
 * Iterates over new events of a group. An event is acknowledged after the body of the loop: when the next one is asked for. `break` and an
 * error leave the current event unacknowledged. Delivery is at least once; the order of events of a cluster is kept.
 * @throws TypeError if a name, a severity or a broker is wrong. The iteration throws EventLogError `refused` if the log refuses the user.
 */
export function subscribe<const T extends EventName>(
  options: SubscriberOptions<T> & (KafkaConnection | OpenLog),
): AsyncGenerator<ReceivedEvent<T>, void, void> {
  const { group, servers = [], clusters = [], databases = [], from = 'end' } = options;
  if (group === '') throw new TypeError('group: expected a name');
  const types = typesToRead(options);
  const { warnAfterMs = 60_000, logger = consoleLog, signal = new AbortController().signal } = options;
  const open = openSubscriberLog(options, group, logger);
  const selection = { types, servers, clusters, databases };
  return deliverEvents({ open, codec: new EventCodec(), group, from, selection, signal, warnAfterMs, logger });
}

function typesToRead<T extends EventName>({ types, severities = [] }: SubscriberOptions<T>): readonly T[] {
  for (const type of types) requireEventName(type);
  const unknown = severities.find((severity) => !SEVERITIES.includes(severity));
  if (unknown !== undefined)
    throw new TypeError(`no severity is called ${unknown}; known are ${SEVERITIES.join(', ')}`);
  const fitting = types.filter((type) => severities.length === 0 || severities.includes(EVENTS[type].severity));
  if (fitting.length > 0) return fitting;
  if (types.length === 0) throw new TypeError('types: expected at least one name of an event');
  const actual = types.map((type) => `${type} (${EVENTS[type].severity})`).join(', ');
  throw new TypeError(`no event to read: none of ${actual} has the severity ${severities.join(' or ')}`);
}
