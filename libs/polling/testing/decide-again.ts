import {
  type AnyEvent,
  EventCodec,
  type EventMap,
  EVENTS,
  type Meta,
  type Reading,
  type DomainEvent,
} from '@pgherald/events';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import type { EventLogReader } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { memoryDigest } from '../publish/stored-memory.js';
import { pollOfServer } from '../decide/poll-of-server.js';
import { ReadingAssembler, readingKey } from '../decide/readings.js';
import { recordOf } from '../publish/record.js';

const PREFIX = 'pgherald';
const codec = new EventCodec();
/** Decided events of polling itself, which no context decides. */
const POLLING_EVENTS: ReadonlySet<string> = new Set([
  'ScraperStarted',
  'ScraperStopped',
  'ClusterSplit',
  'AddressShared',
  'EventsDropped',
]);

/** Decided events as lines, which are equal if the events are equal. */
export interface DecidedTwice {
  readonly inTheLog: readonly string[];
  readonly again: readonly string[];
}

/** The state of a server while its polls are replayed. */
interface ServerReplay<Memory> {
  memory: Memory;
  seen: EventMap['ClusterSeen'] | undefined;
  limits: unknown;
  readonly previous: Map<string, Reading>;
}

/** Replays all polls of a log for a context, using nothing but the log. */
export async function decideAgain<M extends MemoryName, Limits>(
  log: Pick<EventLogReader, 'read'>,
  context: BoundedContext<M, Limits>,
): Promise<DecidedTwice> {
  const servers = new Map<string, ServerReplay<MemoryMap[M]>>();
  const memories = new Map<string, MemoryMap[M]>([
    [memoryDigest(context.memoryType, context.initialMemory), context.initialMemory],
  ]);
  const [inTheLog, again]: [string[], string[]] = [[], []];
  for (const poll of await pollsOf(log, context.name)) {
    const summary = poll.find((each) => each.type === 'MetricsCollected');
    if (summary?.type !== 'MetricsCollected') continue;
    const {
      cluster,
      server: { name: serverName },
    } = summary.event.meta;
    const name = `${cluster}/${serverName}`;
    const unseenServer = { memory: context.initialMemory, seen: undefined, limits: undefined, previous: new Map() };
    const server = servers.get(name) ?? unseenServer;
    servers.set(name, server);
    again.push(...observePoll(context, server, summary.event, poll, memories));
    memories.set(memoryDigest(context.memoryType, server.memory), server.memory);
    for (const { type, event } of poll)
      if (EVENTS[type].kind === 'decided' && !POLLING_EVENTS.has(type))
        inTheLog.push(lineOf({ type, event } as AnyEvent));
  }
  return { inTheLog, again };
}

/** Returns events by poll, in the order of the summaries, because events of one cluster are in one partition. */
async function pollsOf(log: Pick<EventLogReader, 'read'>, context: string): Promise<AnyEvent[][]> {
  const polls = new Map<string, AnyEvent[]>();
  const decided = `${PREFIX}.${context}`;
  for (const topic of [`${decided}.recorded`, `${decided}.measured`, decided])
    for await (const { value } of log.read({ topics: [topic], from: 'beginning', to: 'now' })) {
      const each = codec.decode(value);
      const { poll } = each.event.meta;
      polls.set(poll, [...(polls.get(poll) ?? []), each]);
    }
  return [...polls.values()];
}

function observePoll<M extends MemoryName, Limits>(
  context: BoundedContext<M, Limits>,
  server: ServerReplay<MemoryMap[M]>,
  { meta, groups }: EventMap['MetricsCollected'],
  poll: readonly AnyEvent[],
  memories: ReadonlyMap<string, MemoryMap[M]>,
): string[] {
  const assembler = new ReadingAssembler();
  for (const { type, event } of poll) {
    if (type === 'ClusterSeen') server.seen = event;
    if (type === 'MemoryCheckpointed') server.limits = JSON.parse(event.limits);
  }
  const { databases = [], nodes = [], watchedElsewhere = [] } = server.seen ?? {};
  const readings = poll.flatMap((each) => assembler.add(each) ?? []);
  const pollView = pollOfServer(context, {
    id: meta.poll,
    polledAt: meta.polledAt,
    server: meta.server.name,
    role: meta.server.role as 'primary' | 'standby' | null,
    databases: meta.clock === 'server' ? databases : null,
    nodes: nodes.map(({ server: name, role, memory: digest }) => {
      const memory = memories.get(digest);
      if (memory === undefined)
        throw new Error(`${meta.server.name} saw a memory of ${name} that no poll in the log made`);
      return { server: name, role: role as 'primary' | 'standby' | null, memory };
    }),
    watchedElsewhere,
    readings,
    failures: failuresOf(poll, groups),
    gaps: gapsOf(poll),
    before: server.previous,
  });
  const { memory, events } = context.observe(server.memory, pollView, server.limits as Limits);
  server.memory = memory;
  for (const reading of readings)
    if (reading.complete && context.compares.includes(reading.group)) server.previous.set(readingKey(reading), reading);
  return events
    .filter(({ type }) => EVENTS[type].kind === 'decided')
    .map((each) => lineOf(asPublished(each, meta, poll)));
}

function failuresOf(poll: readonly AnyEvent[], due: EventMap['MetricsCollected']['groups']) {
  const errors = poll.flatMap(({ type, event }) => (type === 'CollectionError' ? [event] : []));
  const serverError = errors.find(({ group }) => group === 'server');
  if (serverError)
    return due.map(({ group }) => ({ group, database: null, sqlstate: serverError.sqlstate, code: serverError.code }));
  return errors
    .filter((error) => !isGap(error))
    .map(({ group, database, sqlstate, code }) => ({ group, database, sqlstate, code }));
}

function gapsOf(poll: readonly AnyEvent[]) {
  return poll.flatMap(({ type, event }) => {
    if (type !== 'CollectionError' || !isGap(event)) return [];
    const { group, database, columns, sqlstate, code } = event;
    return [{ group, database, columns, sqlstate, code }];
  });
}

function isGap({ columns, code }: EventMap['CollectionError']): boolean {
  return columns.length > 0 || code === 'database-invalid';
}

/** Builds the event as polling publishes it, with the meta of the reading that caused it. */
function asPublished(events: DomainEvent, summary: Meta, poll: readonly AnyEvent[]): AnyEvent {
  const cause = 'causedBy' in events ? poll.find(({ event }) => event.meta.eventId === events.causedBy) : undefined;
  const meta = withoutId(cause?.event.meta ?? summary);
  return codec.decode(recordOf({ codec, prefix: PREFIX, meta }, events).value);
}

function withoutId({ eventId: _, ...meta }: Meta): Omit<Meta, 'eventId'> {
  return meta;
}

function lineOf({ type, event }: AnyEvent): string {
  return `${type} ${JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`;
}
