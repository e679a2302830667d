// Compares what a trial has left in the log and at the backend with what was done.
import { topicsOf } from '@pgherald/event-log';
import { type AnyEvent, EventCodec, type EventMap, type EventName, EVENTS, type EventsDropped } from '@pgherald/events';
import {
  attributesOf,
  decodeLogs,
  decodeMetrics,
  type ReceivedAttribute,
  type ReceivedRequest,
} from '@pgherald/sink/testing';
import { type Deployment, PREFIX, type Say } from './deployment.ts';
import type { ServerHistory } from './workload.ts';

type Headers = Readonly<Record<string, string>>;

interface Received {
  /** Times of the points of commits, nanoseconds. */
  readonly times: ReadonlySet<string>;
  /** Ids of the events that came as log records. */
  readonly ids: ReadonlySet<string>;
}

/** Returns one sentence for each fault, and says the figures of the trial. */
export async function verdict(
  deployment: Deployment,
  servers: readonly ServerHistory[],
  say: Say,
): Promise<readonly string[]> {
  const { events, deadLetters } = await readLog(deployment);
  const received = receivedBy(deployment.receiver.accepted);
  const faults = [
    ...duplicates(events),
    ...undelivered(events, received),
    ...wrongDeadLetters(deadLetters, deployment.poisonMessages),
    ...wronglyDropped(events, say),
  ];
  for (const server of servers) {
    const ofServer = events.filter(({ event }) => event.meta.server.name === server.name);
    faults.push(...wrongDatabases(server, ofServer), ...surplusDeadlocks(server, ofServer, say));
    const { name, created, dropped } = server;
    const gap = longestGapSeconds(ofServer).toFixed(1);
    say(`${name}: ${created.size} databases created, ${dropped.size} dropped; longest time without a poll ${gap} s`);
  }
  const { times, ids } = received;
  say(`${events.length} events; at the backend ${times.size} polls and ${ids.size} log records`);
  say(`${deadLetters.length} dead letters, ${deployment.restarts} restarts`);
  return faults;
}

async function readLog(
  deployment: Deployment,
): Promise<{ readonly events: readonly AnyEvent[]; readonly deadLetters: readonly Headers[] }> {
  const log = await deployment.openLog();
  const codec = new EventCodec();
  const events: AnyEvent[] = [];
  const topics = topicsOf(Object.keys(EVENTS) as EventName[], PREFIX);
  for await (const { value } of log.read({ topics, from: 'beginning', to: 'now' }))
    if (value.toString() !== 'no event') events.push(codec.decode(value));
  const deadLetters: Headers[] = [];
  for await (const { headers } of log.read({ topics: [`${PREFIX}.dead-letter`], from: 'beginning', to: 'now' }))
    deadLetters.push(headers);
  await log.close();
  return { events, deadLetters };
}

function receivedBy(requests: readonly ReceivedRequest[]): Received {
  const metrics = requests
    .filter(({ path }) => path.endsWith('/metrics'))
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const commits = metrics.filter(({ name }) => name === 'postgresql.commits');
  const records = requests
    .filter(({ path }) => path.endsWith('/logs'))
    .flatMap((request) => decodeLogs(request).resourceLogs)
    .flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
  const attributes = records.map((record) => attributesOf(record['attributes'] as readonly ReceivedAttribute[]));
  return {
    times: new Set(commits.flatMap(({ sum }) => sum?.dataPoints ?? []).map(({ timeUnixNano }) => timeUnixNano)),
    ids: new Set(attributes.map((each) => String(each['pgherald.event_id']))),
  };
}

function ofType<T extends EventName>(events: readonly AnyEvent[], type: T): readonly EventMap[T][] {
  return events.filter((each) => each.type === type).map(({ event }) => event as EventMap[T]);
}

function duplicates(events: readonly AnyEvent[]): readonly string[] {
  const seen = new Set<string>();
  const again = events.filter(({ event: { meta } }) => seen.has(meta.eventId) || !seen.add(meta.eventId));
  return again.map(({ type, event }) => `${type} ${event.meta.eventId} is in the log twice`);
}

/** The backend has the metrics of each reading and each decided event, at least once. */
function undelivered(events: readonly AnyEvent[], { times, ids }: Received): readonly string[] {
  const missing = events.filter(
    ({ type, event: { meta } }) =>
      (type === 'DatabasesMeasured' && !times.has(`${meta.polledAt}000`)) ||
      (EVENTS[type].kind === 'decided' && !ids.has(meta.eventId)),
  );
  return missing.map(({ type, event }) => `${type} of ${event.meta.polledAt} did not come to the backend`);
}

/** A sink that is killed between a dead letter and its acknowledgement writes the dead letter again. */
function wrongDeadLetters(deadLetters: readonly Headers[], count: number): readonly string[] {
  const places = new Set(
    deadLetters.map((headers) => `${headers['dead-letter-partition']}/${headers['dead-letter-offset']}`),
  );
  const others = deadLetters.filter((headers) => headers['dead-letter-error'] !== 'not-avro');
  return [
    ...(places.size === count ? [] : [`${places.size} dead letters of ${count} poison messages`]),
    ...others.map((headers) => `a dead letter of ${headers['ce_type']}: ${headers['dead-letter-error']}`),
  ];
}

/** Only decided events may be dropped, because the next owner of their server decides on them again. */
function wronglyDropped(events: readonly AnyEvent[], say: Say): readonly string[] {
  const all = ofType(events, 'EventsDropped');
  const isAbandoned = ({ topic }: EventsDropped) => topic === `${PREFIX}.database-metrics`;
  const abandoned = all.filter(isAbandoned).flatMap(({ counts }) => counts);
  const counts = abandoned.map(({ type, count }) => `${count} ${type}`).join(', ');
  say(`abandoned by one replica, for another to decide: ${counts || 'nothing'}`);
  return all.filter((each) => !isAbandoned(each)).map(({ topic, value }) => `${value} events of ${topic} were dropped`);
}

/**
 * Each database was discovered once when it came, and vanished once when it went. If one came and went while the only replica that
 * saw it could not send, and was replaced, the log only says that events were dropped.
 */
function wrongDatabases(server: ServerHistory, events: readonly AnyEvent[]): readonly string[] {
  const discovered = ofType(events, 'DatabaseDiscovered').map(({ subject }) => subject);
  const vanished = ofType(events, 'DatabaseVanished').map(({ subject }) => subject);
  const unseen = [...server.dropped].filter((each) => !discovered.includes(each) && !vanished.includes(each));
  const dropped = ofType(events, 'EventsDropped')
    .flatMap(({ counts }) => counts)
    .reduce((sum, { type, count }) => sum + (type === 'DatabaseDiscovered' ? count : 0), 0);
  const excused = new Set(unseen.length <= dropped ? unseen : []);
  const compare = (type: EventName, published: readonly string[], all: readonly string[]) => {
    const expected = all.filter((each) => !excused.has(each));
    const missing = expected.filter((each) => !published.includes(each));
    const surplus = published.filter((each, index) => !expected.includes(each) || published.indexOf(each) !== index);
    return [
      ...(missing.length === 0 ? [] : [`${server.name}: no ${type} of ${missing.join()}`]),
      ...(surplus.length === 0 ? [] : [`${server.name}: ${type} of ${surplus.join()} without a cause`]),
    ];
  };
  return [
    ...compare('DatabaseDiscovered', discovered, ['postgres', ...server.created.keys()]),
    ...compare('DatabaseVanished', vanished, [...server.dropped]),
  ];
}

/** Never more than there were. Fewer, if the reading before is too old: such a reading is a baseline by design. */
function surplusDeadlocks(server: ServerHistory, events: readonly AnyEvent[], say: Say): readonly string[] {
  const count = ofType(events, 'DeadlockDetected').reduce((sum, { value }) => sum + (value ?? 0), 0);
  say(`${server.name}: ${count} of ${server.deadlocks} deadlocks published`);
  return count <= server.deadlocks
    ? []
    : [`${server.name}: ${count} deadlocks published, but there were ${server.deadlocks}`];
}

function longestGapSeconds(events: readonly AnyEvent[]): number {
  const times = ofType(events, 'DatabasesMeasured')
    .map(({ meta }) => meta.polledAt)
    .sort((a, b) => a - b);
  return Math.max(0, ...times.slice(1).map((time, i) => time - (times[i] ?? time))) / 1e6;
}
