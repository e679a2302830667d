import { type DomainEvent, EVENTS, type EventMap, type Meta, type Observation, type Reading } from '@pgherald/events';
import type { NewRecord } from '@pgherald/event-log';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import type { BoundedContext } from '../bounded-context.js';
import { pollOfServer } from '../decide/poll-of-server.js';
import { readingKey } from '../decide/readings.js';
import { recordOf, type Publication } from '../publish/record.js';
import type { LoggedPoll } from './logged-poll.js';

/** What a context knew of a server before a logged poll, besides its memory. */
export interface LoggedSurroundings<Memory> {
  /** The last `ClusterSeen`, of this poll or an earlier one. */
  readonly seen: EventMap['ClusterSeen'] | undefined;
  /** The last complete readings before this poll, by `readingKey`. */
  readonly before: ReadonlyMap<string, Reading>;
  /** Returns the memory of another server of the cluster, by its digest. */
  readonly memoryOf: (server: string, digest: string) => Memory;
}

type Role = 'primary' | 'standby' | null;

/** Applies the rules of a context to a poll of the log, as they were applied when PostgreSQL was polled. */
export function decideLoggedPoll<M extends MemoryName, Limits>(
  context: BoundedContext<M, Limits>,
  { summary: { meta }, ...poll }: LoggedPoll,
  { seen, before, memoryOf }: LoggedSurroundings<MemoryMap[M]>,
  memory: MemoryMap[M],
  limits: Limits,
): Observation<MemoryMap[M]> {
  const { databases = [], nodes = [], watchedElsewhere = [] } = seen ?? {};
  const view = pollOfServer(context, {
    id: meta.poll,
    polledAt: meta.polledAt,
    server: meta.server.name,
    role: meta.server.role as Role,
    databases: poll.listsDatabases ? databases : null,
    nodes: nodes.map(({ server, role, memory: digest }) => ({
      server,
      role: role as Role,
      memory: memoryOf(server, digest),
    })),
    watchedElsewhere,
    readings: poll.readings,
    failures: poll.failures,
    gaps: poll.gaps,
    before,
  });
  return context.observe(memory, view, limits);
}

/** Builds the records of the decided events as polling publishes them: with the meta of the reading that caused each. */
export function decidedRecords(
  { codec, prefix }: Omit<Publication, 'meta'>,
  { summary }: LoggedPoll,
  metas: ReadonlyMap<string, Meta>,
  events: readonly DomainEvent[],
): readonly NewRecord[] {
  return events
    .filter(({ type }) => EVENTS[type].kind === 'decided')
    .map((event) => {
      const cause = 'causedBy' in event && event.causedBy !== null ? metas.get(event.causedBy) : undefined;
      return recordOf({ codec, prefix, meta: withoutId(cause ?? summary.meta) }, event);
    });
}

/** Adds the complete readings of a poll that later polls are compared with. */
export function rememberReadings(
  before: Map<string, Reading>,
  readings: readonly Reading[],
  { compares }: Pick<BoundedContext, 'compares'>,
): void {
  for (const reading of readings)
    if (reading.complete && compares.includes(reading.group)) before.set(readingKey(reading), reading);
}

function withoutId({ eventId: _, ...meta }: Meta): Omit<Meta, 'eventId'> {
  return meta;
}
