import { expect } from '@jest/globals';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { type AnyEvent, EventCodec, type EventMap, type EventName, topicOf } from '@pgherald/events';
import { linesOf, type ProgramOptions, startProgram } from './running-app.js';

const TOPICS = (['DatabasesMeasured', 'MetricsCollected', 'DatabaseDiscovered'] as const).map((type) =>
  topicOf(type, 'database-metrics'),
);

/** The events of database-metrics in a log. */
export interface Content {
  readonly events: readonly AnyEvent[];
  /** Offsets of each partition, in the order read. */
  readonly offsets: ReadonlyMap<string, readonly number[]>;
}

export async function contentOf(directory: string): Promise<Content> {
  const log = await openEmbeddedLogReader(directory);
  const codec = new EventCodec();
  const events: AnyEvent[] = [];
  const offsets = new Map<string, number[]>();
  for await (const { topic, partition, offset, value } of log.read({ topics: TOPICS, from: 'beginning', to: 'now' })) {
    events.push(codec.decode(value));
    const place = `${topic}/${partition}`;
    offsets.set(place, [...(offsets.get(place) ?? []), offset]);
  }
  await log.close();
  return { events, offsets };
}

/** Returns the events of a type that `replay print` prints, as JSON, of the log that the options name. */
export async function printedEvents<T>(type: EventName, { environment, ...options }: ProgramOptions): Promise<T[]> {
  const print = ['print', '--format', 'ndjson', '--type', type, ...(options.arguments ?? [])];
  const replay = startProgram('replay', { arguments: print, ...(environment && { environment }) });
  await replay.exited;
  const lines = linesOf(replay.stdout);
  expect(replay.stderr).toMatch(lines.length > 0 ? /^$/ : /^replay: no such events in this range .*\n$/);
  return lines.map((line) => (JSON.parse(line) as { readonly data: T }).data);
}

export function ofType<T extends EventName>({ events }: Content, type: T): EventMap[T][] {
  return events.filter((each) => each.type === type).map(({ event }) => event as EventMap[T]);
}

export function expectIntact(content: Content): void {
  const ids = content.events.map(({ event }) => event.meta.eventId);
  expect(ids.length).toBe(new Set(ids).size);
  for (const offsets of content.offsets.values()) expect(offsets).toEqual(offsets.map((_, index) => index));
  // A database that exists at first sight is published once only.
  expect(ofType(content, 'DatabaseDiscovered').map(({ subject }) => subject)).toEqual(['postgres']);
}
