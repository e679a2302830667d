import { type AnyEvent, EventCodec, type EventMap, type Reading } from '@pgherald/events';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import type { EventLogReader } from '@pgherald/event-log';
import type { BoundedContext } from '../bounded-context.js';
import { memoryDigest } from '../publish/stored-memory.js';
import { decidedRecords, decideLoggedPoll, rememberReadings } from '../replay/decide-logged-poll.js';
import { isDecidedByContext, loggedPoll } from '../replay/logged-poll.js';

const PREFIX = 'pgherald';
const codec = new EventCodec();

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
  for (const events of await pollsOf(log, context.name)) {
    const poll = loggedPoll(events);
    if (poll === undefined) continue;
    const { cluster, server: place } = poll.summary.meta;
    const name = `${cluster}/${place.name}`;
    const unseenServer = { memory: context.initialMemory, seen: undefined, limits: undefined, previous: new Map() };
    const server = servers.get(name) ?? unseenServer;
    servers.set(name, server);
    server.seen = poll.seen ?? server.seen;
    server.limits = poll.checkpoint?.limits ?? server.limits;
    const memoryOf = (node: string, digest: string): MemoryMap[M] => {
      const memory = memories.get(digest);
      if (memory === undefined) throw new Error(`${place.name} saw a memory of ${node} that no poll in the log made`);
      return memory;
    };
    const surroundings = { seen: server.seen, before: server.previous, memoryOf };
    const observation = decideLoggedPoll(context, poll, surroundings, server.memory, server.limits as Limits);
    server.memory = observation.memory;
    rememberReadings(server.previous, poll.readings, context);
    memories.set(memoryDigest(context.memoryType, server.memory), server.memory);
    const metas = new Map(events.map(({ event }) => [event.meta.eventId, event.meta]));
    const records = decidedRecords({ codec, prefix: PREFIX }, poll, metas, observation.events);
    again.push(...records.map(({ value }) => lineOf(codec.decode(value))));
    inTheLog.push(...events.filter(({ type }) => isDecidedByContext(type)).map(lineOf));
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

function lineOf({ type, event }: AnyEvent): string {
  return `${type} ${JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`;
}
