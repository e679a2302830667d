import { decisionId } from '@pgherald/decisions';
import type { PollingMemory, PollOfServer, Reading, ReadingEventName, Told, Wanted } from '@pgherald/events';
import { MAX_VALUE_BYTES, toRecord, type NewRecord, type StateChange } from '@pgherald/event-log';
import type { DatabaseFacts, ServerFacts, SharedAddress } from '@pgherald/postgres';
import type { Before, BoundedContext, Group } from './bounded-context.js';
import type { Checkpoints } from './checkpoints.js';
import type { Split } from './cluster-registry.js';
import {
  addressShared,
  clusterSplit,
  collectionErrors,
  memoryUpdated,
  metricsCollected,
  scraperStarted,
} from './collection-events.js';
import type { DroppedEvents } from './dropped-events.js';
import { epochsOf, knownEpochs, SERVER, type Epoch } from './epochs.js';
import { pollId } from './ids.js';
import { measurementsOf, type RawReadings } from './measurements.js';
import type { RememberedState } from './memory.js';
import { pollOfServer, type SeenByPoll } from './poll-of-server.js';
import type { PollResult } from './read-poll.js';
import type { GroupResult } from './read-tasks.js';
import { readingKey } from './readings.js';
import type { ScraperServices } from './scraper-services.js';
import { serverOf, type Target } from './target.js';
import type { NodeOfCluster, Surroundings } from './surroundings.js';
import { toldRecord, type Publication } from './told.js';

/** What one poll was given and what is known at its time. */
export interface PollInput {
  readonly context: BoundedContext;
  /** Those of the context, with the overrides of the target. */
  readonly limits: unknown;
  readonly target: Target;
  readonly services: ScraperServices;
  readonly due: readonly Group[];
  readonly result: PollResult;
  readonly durationMs: number;
  readonly late: number;
  readonly memory: RememberedState<BoundedContext['memoryType']>;
  readonly polling: RememberedState<'PollingMemory'>;
  readonly previous: ReadonlyMap<string, Reading>;
  /** The other servers of the cluster. */
  readonly nodes: readonly NodeOfCluster[];
  readonly surroundings: Surroundings;
  readonly raw: RawReadings;
  readonly checkpoints: Checkpoints;
  readonly dropped: DroppedEvents;
  readonly isFirst: boolean;
}

/** What a context sees of a poll. */
export interface PollSeen extends Pick<PollInput, 'target' | 'due' | 'result' | 'previous' | 'nodes'> {
  readonly services: Pick<ScraperServices, 'clusters'>;
}

/** One transaction: the events of a poll and the memory they changed. */
export interface Poll {
  readonly polledAt: number;
  readonly records: readonly NewRecord[];
  readonly state: readonly StateChange[];
  readonly readings: readonly Reading[];
  readonly raw: RawReadings;
  readonly told: readonly Told[];
  /** What is to be read at the next poll besides what is due. */
  readonly wanted: readonly Wanted[];
  readonly slowdown: number;
  /** What the context shows of the server; undefined when this poll tells nothing new. */
  readonly report: unknown;
  /** Takes the new memory over once the transaction is in the log. */
  commit(): void;
  /** Forgets the poll when the log has refused it: what it decided is decided again at the next one. */
  abandon(): void;
}

/** Makes the transaction of a poll: measured events, what the context decides from them, and the memory after it. */
export function makePoll(input: PollInput): Poll {
  const { context, services, target, result, polling, checkpoints, dropped } = input;
  const epochs = result.facts ? epochsOf(result.facts, polling.value.epochs) : new Map<number, Epoch>();
  const publication = { codec: services.codec, prefix: services.prefix, meta: metaOf(input, epochs) };
  const { polledAt } = publication.meta;
  const before: Before = <T extends ReadingEventName>(group: string, oid: number) =>
    input.previous.get(readingKey({ group, database: { oid, name: '' } })) as Reading<T> | undefined;
  const measurements = measurementsOf(result, publication, epochs, input.raw, before);
  const { published, results, raw } = measurements;
  const readings = published.map(({ reading }) => reading);
  const split = services.clusters.seen(result.facts?.systemIdentifier ?? null, target.cluster, target.name);
  const shared = newlyShared(input);
  const seen = seenBy(input, publication.meta, readings, results);
  const surroundings = input.surroundings.seen(seen.databases, input.nodes, seen.watchedElsewhere);
  const view = pollOfServer(context, seen);
  const observation = context.observe(input.memory.value, view, input.limits);
  const memory = input.memory.change(observation.memory);
  const isCheckpoint = checkpoints.isDue(polling.value, polledAt);
  const after = polling.change(pollingMemoryAfter(input, epochs, split, isCheckpoint ? polledAt : undefined));
  const updated = memory.changes.length > 0 ? [memoryUpdated(memory.bytes.length)] : [];
  const metas = new Map(published.map(({ reading, meta }) => [reading.eventId, meta]));
  const told = [
    ...collectionOf(input, results, polledAt, { split, shared }),
    ...surroundings.told,
    ...updated,
    ...observation.told,
  ];
  const records = [
    ...published.flatMap((each) => each.records),
    ...(isCheckpoint ? checkpointRecords(input, publication, memory.bytes) : []),
    ...told.map((each) => toldRecord(publicationOf(publication, each, metas), each)),
  ];
  // One event that no message can hold must not cost the poll: it counts as dropped.
  const fits = ({ value }: NewRecord): boolean => value.length <= MAX_VALUE_BYTES;
  return {
    polledAt,
    records: records.filter(fits),
    state: [...memory.changes, ...after.changes],
    readings,
    raw,
    told,
    wanted: observation.wanted ?? [],
    slowdown: observation.slowdown ?? 1,
    report: context.report?.(view),
    commit: () => {
      memory.commit();
      after.commit();
      surroundings.commit();
      dropped.clear();
      dropped.add(
        records.filter((record) => !fits(record)),
        polledAt,
      );
      if (isCheckpoint) checkpoints.written();
    },
    abandon: () => {
      dropped.add(records, polledAt);
      if (split) services.clusters.untold(split);
      if (shared) services.clusters.unshared(target.name);
    },
  };
}

/** What polling itself has found out at this poll that is not published yet. */
interface Findings {
  readonly split: Split | undefined;
  readonly shared: SharedAddress | undefined;
}

function newlyShared({ services, target }: PollInput): SharedAddress | undefined {
  const { sharedAddress } = target.connections;
  return sharedAddress && services.clusters.sharesAddress(target.name) ? sharedAddress : undefined;
}

/** What polling itself has to tell of this poll. */
function collectionOf(
  { context, target, services, due, result, durationMs, late, dropped, isFirst }: PollInput,
  results: readonly GroupResult[],
  polledAt: number,
  { split, shared }: Findings,
): Told[] {
  const groups = context.groups.map(({ name }) => name);
  const { version } = services;
  const outcome = { ...result, results };
  return [
    ...(isFirst ? [scraperStarted(target.name, polledAt, { version, intervalMs: target.intervalMs, groups })] : []),
    ...dropped.told(polledAt),
    ...(split ? [clusterSplit(split, polledAt)] : []),
    ...(shared ? [addressShared(target.name, shared, polledAt)] : []),
    metricsCollected(due, outcome, durationMs, late),
    ...collectionErrors(outcome),
  ];
}

function pollingMemoryAfter(
  { polling: { value: before }, checkpoints, target, result }: PollInput,
  epochs: ReadonlyMap<number, Epoch>,
  split: Split | undefined,
  checkpointedAt: number | undefined,
): PollingMemory {
  return {
    epochs: epochs.size > 0 ? knownEpochs(epochs) : before.epochs,
    splits: split ? [...before.splits, split.systemIdentifier] : before.splits,
    watchedStart: watchedStartAfter(before.watchedStart, target.connections.sharedAddress, result.facts),
    checkpointedAt: checkpointedAt ?? before.checkpointedAt,
    checkpointedLimits: checkpointedAt === undefined ? before.checkpointedLimits : checkpoints.inForce,
  };
}

/** The next run looks for the same server, as long as it is the one that answers. */
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

/** What the context is given of a poll, as data. */
export function seenBy(
  { target, services, due, result, previous, nodes }: PollSeen,
  { poll: id, polledAt }: Publication['meta'],
  readings: readonly Reading[],
  results: readonly GroupResult[],
): SeenByPoll {
  const { error, facts, watched } = result;
  const failures = error
    ? due.map(({ name }) => ({ group: name, database: null, sqlstate: error.sqlstate, code: error.code }))
    : results.flatMap(({ group, database, outcome }) =>
        typeof outcome === 'object' && 'error' in outcome
          ? [{ group: group.name, database, sqlstate: outcome.error.sqlstate, code: outcome.error.code }]
          : [],
      );
  return {
    id,
    polledAt,
    server: target.name,
    role: facts?.role ?? null,
    databases: facts?.databases ? databasesOf(facts.databases, watched) : null,
    nodes,
    watchedElsewhere: services.clusters.elsewhere(facts?.systemIdentifier ?? null, target.cluster),
    readings,
    failures,
    gaps: gapsOf(result),
    before: previous,
  };
}

/** Columns that are missing everywhere in a reading, and databases that cannot be read. */
function gapsOf({ gaps }: PollResult): PollOfServer['gaps'] {
  return gaps.map(({ group, database, columns, error: { sqlstate, code } }) => ({
    group,
    database,
    columns,
    sqlstate,
    code,
  }));
}

function databasesOf(databases: readonly DatabaseFacts[], watched: PollResult['watched']): PollOfServer['databases'] {
  const oids = new Set(watched.map(({ oid }) => oid));
  return databases.map(({ oid, name }) => ({ oid, name, isWatched: oids.has(oid) }));
}

/** What was decided from a reading tells where and when by the reading's own words. */
function publicationOf(
  publication: Publication,
  told: Told,
  metas: ReadonlyMap<string, Publication['meta']>,
): Publication {
  const meta = 'causedBy' in told && told.causedBy !== null ? metas.get(told.causedBy) : undefined;
  return meta ? { ...publication, meta } : publication;
}

function checkpointRecords(
  { checkpoints, memory }: PollInput,
  { codec, prefix, meta }: Publication,
  bytes: Buffer,
): NewRecord[] {
  return checkpoints.events(memory.key, bytes).map((checkpoint) => {
    const subject = checkpoint.part === 0 ? memory.key : `${memory.key}/${checkpoint.part}`;
    const eventId = decisionId(meta.poll, 'MemoryCheckpointed', subject);
    return toRecord(codec, 'MemoryCheckpointed', { meta: { eventId, ...meta }, ...checkpoint }, prefix);
  });
}
