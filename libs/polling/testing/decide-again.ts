import {
  type AnyEvent,
  EventCodec,
  type EventMap,
  EVENTS,
  type MemoryMap,
  type Meta,
  type Reading,
  type DomainEvent,
} from '@pgherald/events';
import type { EventLogReader } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { memoryDigest } from '../publish/stored-memory.js';
import { pollOfServer } from '../decide/poll-of-server.js';
import { ReadingAssembler, readingKey } from '../decide/readings.js';
import { recordOf } from '../publish/record.js';

const PREFIX = 'pgherald';
const codec = new EventCodec();
/** Told by polling itself, of what no domain decides. */
const OF_POLLING: ReadonlySet<string> = new Set([
  'ScraperStarted',
  'ScraperStopped',
  'ClusterSplit',
  'AddressShared',
  'EventsDropped',
]);

/** Decided events as lines that are equal when the events are. */
export interface DecidedTwice {
  readonly inTheLog: readonly string[];
  readonly again: readonly string[];
}

/** What is known of a server while its polls are gone through. */
interface OfServer<Memory> {
  memory: Memory;
  seen: EventMap['ClusterSeen'] | undefined;
  limits: unknown;
  readonly previous: Map<string, Reading>;
}

/** Gives a domain all polls that are in a log from its beginning, and nothing but what the log tells of them. */
export async function decideAgain<M extends keyof MemoryMap, Limits>(
  log: Pick<EventLogReader, 'read'>,
  context: BoundedContext<M, Limits>,
): Promise<DecidedTwice> {
  const servers = new Map<string, OfServer<MemoryMap[M]>>();
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
    const nothing = { memory: context.initialMemory, seen: undefined, limits: undefined, previous: new Map() };
    const server = servers.get(name) ?? nothing;
    servers.set(name, server);
    again.push(...observed(context, server, summary.event, poll, memories));
    memories.set(memoryDigest(context.memoryType, server.memory), server.memory);
    for (const { type, event } of poll)
      if (EVENTS[type].kind === 'decided' && !OF_POLLING.has(type)) inTheLog.push(lineOf({ type, event } as AnyEvent));
  }
  return { inTheLog, again };
}

/** Events by poll, polls in the order of their summaries: those of one cluster are in one partition. */
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

function observed<M extends keyof MemoryMap, Limits>(
  context: BoundedContext<M, Limits>,
  server: OfServer<MemoryMap[M]>,
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
  const given = pollOfServer(context, {
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
  const { memory, events } = context.observe(server.memory, given, server.limits as Limits);
  server.memory = memory;
  for (const reading of readings)
    if (reading.complete && context.compares.includes(reading.group)) server.previous.set(readingKey(reading), reading);
  return events
    .filter(({ type }) => EVENTS[type].kind === 'decided')
    .map((each) => lineOf(published(each, meta, poll)));
}

function failuresOf(poll: readonly AnyEvent[], due: EventMap['MetricsCollected']['groups']) {
  const errors = poll.flatMap(({ type, event }) => (type === 'CollectionError' ? [event] : []));
  const whole = errors.find(({ group }) => group === 'server');
  if (whole) return due.map(({ group }) => ({ group, database: null, sqlstate: whole.sqlstate, code: whole.code }));
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

/** As polling publishes it: what was decided from a reading tells where and when by the reading's own words. */
function published(events: DomainEvent, summary: Meta, poll: readonly AnyEvent[]): AnyEvent {
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
