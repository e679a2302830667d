import { decisionId } from '@pgherald/decisions';
import type { Observation, PollOfServer, Reading, ReadingEventName, DomainEvent } from '@pgherald/events';
import type { PollingMemory } from '@pgherald/memories';
import { MAX_VALUE_BYTES, toRecord, type NewRecord, type StateChange } from '@pgherald/event-log';
import { PostgresError, type ServerFacts, type SharedAddress } from '@pgherald/postgres';
import type { Before, BoundedContext, Group } from '../bounded-context.js';
import type { Checkpoints } from '../publish/checkpoints.js';
import type { Claims } from '../targets/cluster-registry.js';
import { clusterSeen, type NodeOfCluster } from './cluster-seen.js';
import {
  addressShared,
  clusterSplit,
  collectionErrors,
  DECISIONS,
  memoryUpdated,
  metricsCollected,
  scraperStarted,
} from './collection-events.js';
import { droppedEvents, NO_DROPPED_EVENTS, withRefused } from './dropped-events.js';
import { epochsOf, storedEpochs, SERVER, type Epoch } from '../read/epochs.js';
import { pollId } from '../publish/ids.js';
import { encodePoll } from '../publish/encode-poll.js';
import { pollOfServer, pollDataOf } from './poll-of-server.js';
import type { Gap, PollResult } from '../read/read-poll.js';
import { readingKey } from './readings.js';
import { withReadings, type ScraperState } from '../scraper/scraper-state.js';
import type { ScraperServices } from '../scraper/scraper-services.js';
import type { MemoryStore } from '../publish/stored-memory.js';
import { serverOf, type Target } from '../targets/target.js';
import { recordOf, type Publication } from '../publish/record.js';

/** The result of a poll, with everything needed to decide on it. */
export interface PollInput {
  readonly context: BoundedContext;
  /** Limits of the context, with the overrides of the target. */
  readonly limits: unknown;
  readonly target: Target;
  readonly services: ScraperServices;
  readonly stores: {
    readonly memory: MemoryStore<BoundedContext['memoryType']>;
    readonly polling: MemoryStore<'PollingMemory'>;
  };
  readonly checkpoints: Checkpoints;
  readonly due: readonly Group[];
  readonly result: PollResult;
  readonly durationMs: number;
  /** Polls that were missed because an earlier one ran late. */
  readonly late: number;
  readonly nodes: readonly NodeOfCluster[];
}

export interface PollTransaction {
  readonly records: readonly NewRecord[];
  readonly state: readonly StateChange[];
}

/** The transaction of a poll, and the scraper's state after the log accepts or refuses it. */
export interface DecidedPoll {
  readonly transaction: PollTransaction;
  readonly next: ScraperState;
  /** Returns the state after a refusal: the next poll makes the same decisions again and reports the dropped events. */
  ifRefused(): ScraperState;
  /** Facts that this poll publishes on behalf of the whole process. */
  readonly claims: Claims;
  readonly polledAt: number;
  readonly events: readonly DomainEvent[];
  /** The context's report for `/status`; undefined if this poll does not change it. */
  readonly report: unknown;
}

/** Derives measured events, the decisions of the context and its next memory from a poll. */
export function decidePoll(before: ScraperState, input: PollInput): DecidedPoll {
  const { context, services, stores, result, checkpoints } = input;
  const epochs = result.facts ? epochsOf(result.facts, before.polling.value.epochs) : new Map<number, Epoch>();
  const publication = { codec: services.codec, prefix: services.prefix, meta: metaOf(input, epochs) };
  const { polledAt } = publication.meta;
  const { published, results, raw } = encodePoll(result, publication, epochs, before.raw, previousIn(before));
  const readings = published.map(({ reading }) => reading);
  const claims = claimsOf(input);
  const seen = pollDataOf({ ...input, previous: before.previous }, publication.meta, readings, results);
  const view = pollOfServer(context, seen);
  const { observation, failures } = observe(input, before, view);
  const memory = stores.memory.change(before.memory, observation.memory);
  const isCheckpoint = checkpoints.isDue(before.polling.value, polledAt, before.isCheckpointed);
  const cluster = clusterSeen(before.cluster, seen.databases, input.nodes, seen.watchedElsewhere, isCheckpoint);
  const checkpointedAt = isCheckpoint ? polledAt : undefined;
  const polling = stores.polling.change(
    before.polling,
    pollingMemoryAfter(before.polling.value, input, epochs, claims, checkpointedAt),
  );
  const outcome = { ...result, results, gaps: [...result.gaps, ...failures] };
  const events = [
    ...collectionEvents(before, { ...input, result: outcome }, polledAt, claims),
    ...cluster.events,
    ...(memory.changes.length > 0 ? [memoryUpdated(memory.after.bytes.length)] : []),
    ...observation.events,
  ];
  const metas = new Map(published.map(({ reading, meta }) => [reading.eventId, meta]));
  const records = [
    ...published.flatMap((each) => each.records),
    ...(isCheckpoint ? checkpointRecords(input, publication, memory.after.bytes) : []),
    ...events.map((each) => recordOf(publicationOf(publication, each, metas), each)),
  ];
  // An event larger than a message must not cost the poll: it counts as dropped.
  const [fitting, tooLarge] = partition(records, ({ value }) => value.length <= MAX_VALUE_BYTES);
  const facts = result.facts ?? before.facts;
  return {
    transaction: { records: fitting, state: [...memory.changes, ...polling.changes] },
    next: {
      memory: memory.after,
      polling: polling.after,
      previous: withReadings(before.previous, readings, context),
      raw: raw.size === 0 ? before.raw : new Map([...before.raw, ...raw]),
      requests: observation.requests ?? [],
      slowdown: observation.slowdown ?? 1,
      cluster: cluster.after,
      dropped: withRefused(NO_DROPPED_EVENTS, tooLarge, polledAt),
      facts,
      isStarted: true,
      isCheckpointed: before.isCheckpointed || isCheckpoint,
    },
    ifRefused: () => ({ ...before, facts, dropped: withRefused(before.dropped, records, polledAt) }),
    claims,
    polledAt,
    events,
    report: context.report?.(view),
  };
}

function previousIn({ previous }: ScraperState): Before {
  return <T extends ReadingEventName>(group: string, oid: number) =>
    previous.get(readingKey({ group, database: { oid, name: '' } })) as Reading<T> | undefined;
}

/** Lets the context decide. If its rules throw, the readings are still published and the memory stays as it was. */
function observe(
  { context, limits, target, services }: PollInput,
  { memory: { value: memory } }: ScraperState,
  view: PollOfServer,
): { readonly observation: Observation<typeof memory>; readonly failures: readonly Gap[] } {
  try {
    return { observation: context.observe(memory, view, limits), failures: [] };
  } catch (cause) {
    const reason = `a fault of pgherald: ${cause instanceof Error ? cause.message : String(cause)}`;
    services.logger.debug({ err: cause, server: target.name, context: context.name }, reason);
    const error = new PostgresError('internal', { server: target.name, group: DECISIONS }, { reason, cause });
    const failures = [{ group: DECISIONS, database: null, columns: [], error }];
    return { observation: { memory, events: [] }, failures };
  }
}

function claimsOf({ result: { facts }, services: { clusters }, target }: PollInput): Claims {
  const split = clusters.seen(facts?.systemIdentifier ?? null, target.cluster, target.name);
  const { sharedAddress } = target.connections;
  const shared = sharedAddress && clusters.claimSharedAddress(target.name) ? sharedAddress : undefined;
  return { split, shared };
}

/** Builds the events of polling itself. */
function collectionEvents(
  { dropped, isStarted }: ScraperState,
  { context, target, services: { version }, due, result, durationMs, late }: PollInput,
  polledAt: number,
  { split, shared }: Claims,
): DomainEvent[] {
  const groups = context.groups.map(({ name }) => name);
  const { intervalMs } = target;
  return [
    ...(isStarted ? [] : [scraperStarted(target.name, polledAt, { version, intervalMs, groups })]),
    ...droppedEvents(dropped, polledAt),
    ...(split ? [clusterSplit(split, polledAt)] : []),
    ...(shared ? [addressShared(target.name, shared, polledAt)] : []),
    metricsCollected(due, result, durationMs, late),
    ...collectionErrors(result),
  ];
}

function pollingMemoryAfter(
  before: PollingMemory,
  { checkpoints, target, result }: PollInput,
  epochs: ReadonlyMap<number, Epoch>,
  { split }: Claims,
  checkpointedAt: number | undefined,
): PollingMemory {
  return {
    epochs: epochs.size > 0 ? storedEpochs(epochs) : before.epochs,
    splits: split ? [...before.splits, split.systemIdentifier] : before.splits,
    watchedStart: watchedStartAfter(before.watchedStart, target.connections.sharedAddress, result.facts),
    checkpointedAt: checkpointedAt ?? before.checkpointedAt,
    checkpointedLimits: checkpointedAt === undefined ? before.checkpointedLimits : checkpoints.inForce,
  };
}

function partition<T>(items: readonly T[], fits: (item: T) => boolean): readonly [T[], T[]] {
  const rest = items.filter((item) => !fits(item));
  return [rest.length === 0 ? [...items] : items.filter(fits), rest];
}

/** Returns the server that the next run prefers, until another server answers alone. */
function watchedStartAfter(
  before: number | null,
  shared: SharedAddress | undefined,
  facts: ServerFacts | undefined,
): number | null {
  if (shared) return shared.watchedStart;
  return facts && facts.postmasterStartTime !== before ? null : before;
}

export function metaOf(
  { context, target, result: { facts } }: Pick<PollInput, 'context' | 'target' | 'result'>,
  epochs: ReadonlyMap<number, Epoch>,
): Publication['meta'] {
  const polledAt = facts?.clock ?? Date.now() * 1_000;
  const epoch = epochs.get(SERVER);
  return {
    polledAt,
    clock: facts ? 'server' : 'agent',
    poll: pollId(target.name, context.name, polledAt),
    context: context.name,
    cluster: target.cluster,
    server: serverOf(target, facts),
    statsEpoch: epoch?.epoch ?? null,
    countersSince: epoch?.countersSince ?? null,
  };
}

/** Gives an event that was decided from a reading the meta of that reading. */
function publicationOf(
  publication: Publication,
  events: DomainEvent,
  metas: ReadonlyMap<string, Publication['meta']>,
): Publication {
  const meta = 'causedBy' in events && events.causedBy !== null ? metas.get(events.causedBy) : undefined;
  return meta ? { ...publication, meta } : publication;
}

function checkpointRecords(
  { checkpoints, stores }: PollInput,
  { codec, prefix, meta }: Publication,
  bytes: Buffer,
): NewRecord[] {
  const { key } = stores.memory;
  return checkpoints.events(key, bytes).map((checkpoint) => {
    const subject = checkpoint.part === 0 ? key : `${key}/${checkpoint.part}`;
    const eventId = decisionId(meta.poll, 'MemoryCheckpointed', subject);
    return toRecord(codec, 'MemoryCheckpointed', { meta: { eventId, ...meta }, ...checkpoint }, prefix);
  });
}
