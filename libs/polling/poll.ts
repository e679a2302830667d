import {
  EventError,
  type Meta,
  type PollingMemory,
  type PollOfServer,
  type Reading,
  type ReadingEventName,
  type Told,
} from '@pgherald/events';
import { toRecord, type NewRecord, type StateChange } from '@pgherald/event-log';
import { PostgresError } from '@pgherald/postgres';
import type { BoundedContext, Group } from './bounded-context.js';
import type { Checkpoints } from './checkpoints.js';
import type { Split } from './cluster-registry.js';
import { collectionErrors, metricsCollected } from './collection-events.js';
import type { DroppedEvents } from './dropped-events.js';
import { epochsOf, knownEpochs, SERVER, type Epoch } from './epochs.js';
import { pollId, toldId } from './ids.js';
import { measured, type Measured } from './measured.js';
import type { RememberedState } from './memory.js';
import type { GroupResult, PollResult } from './read-poll.js';
import { readingKey } from './readings.js';
import { toRows, type Fill, type Refiners } from './rows.js';
import type { ScraperServices } from './scraper-services.js';
import { serverOf, type Target } from './target.js';
import { toldRecord, type Publication } from './told.js';

/** What one poll was given and what is known at its time. */
export interface PollInput {
  readonly context: BoundedContext;
  readonly target: Target;
  readonly services: ScraperServices;
  readonly due: readonly Group[];
  readonly result: PollResult;
  readonly durationMs: number;
  readonly late: number;
  readonly memory: RememberedState<BoundedContext['memoryType']>;
  readonly polling: RememberedState<'PollingMemory'>;
  readonly previous: ReadonlyMap<string, Reading>;
  readonly refiners: Refiners;
  readonly checkpoints: Checkpoints;
  readonly dropped: DroppedEvents;
  readonly isFirst: boolean;
}

/** One transaction: the events of a poll and the memory they changed. */
export interface Poll {
  readonly polledAt: number;
  readonly records: readonly NewRecord[];
  readonly state: readonly StateChange[];
  readonly readings: readonly Reading[];
  readonly told: readonly Told[];
  /** Takes the new memory over once the transaction is in the log. */
  commit(): void;
}

/** Makes the transaction of a poll: measured events, what the context decides from them, and the memory after it. */
export function makePoll(input: PollInput): Poll {
  const { context, services, result, polling } = input;
  const epochs = result.facts ? epochsOf(result.facts, polling.value.epochs) : new Map<number, Epoch>();
  const publication = { codec: services.codec, prefix: services.prefix, meta: metaOf(input, epochs) };
  const { polledAt } = publication.meta;
  const measurements = result.results.map((each) => measure(input, publication, epochs, each));
  const published = measurements.flatMap((each) => ('reading' in each ? [each] : []));
  const readings = published.map(({ reading }) => reading);
  const outcome = { ...result, results: measurements.map((each) => ('reading' in each ? each.result : each)) };
  const observation = context.observe(
    input.memory.value,
    pollOfServer(input, polledAt, readings, outcome.results),
    context.limits,
  );
  const memory = input.memory.change(observation.memory);
  const collection = collectionOf(
    input,
    outcome,
    polledAt,
    memory.changes.length > 0 ? memory.bytes.length : undefined,
  );
  const after = polling.change(pollingMemoryAfter(input, epochs, polledAt));
  const told = [...collection, ...observation.told];
  const epochOf = new Map(readings.map(({ eventId, statsEpoch }) => [eventId, statsEpoch]));
  const isCheckpoint = input.checkpoints.isDue(polling.value, polledAt);
  return {
    polledAt,
    records: [
      ...published.flatMap(({ records }) => records),
      ...(isCheckpoint ? [checkpointRecord(input, publication, memory.bytes)] : []),
      ...told.map((each) => toldRecord(causedBy(publication, each, epochOf), each)),
    ],
    state: [...memory.changes, ...after.changes],
    readings,
    told,
    commit: () => {
      memory.commit();
      after.commit();
      input.dropped.clear();
      if (isCheckpoint) input.checkpoints.written();
    },
  };
}

/** What polling itself has to tell of this poll. */
function collectionOf(input: PollInput, result: PollResult, polledAt: number, memoryBytes: number | undefined): Told[] {
  const split = newSplit(input);
  return [
    ...(input.isFirst ? [scraperStarted(input, polledAt)] : []),
    ...input.dropped.told(polledAt),
    ...(split ? [clusterSplit(split, polledAt)] : []),
    metricsCollected(input.due, result, input.durationMs, input.late),
    ...collectionErrors(result),
    ...(memoryBytes === undefined ? [] : [cacheUpdated(memoryBytes)]),
  ];
}

function pollingMemoryAfter(input: PollInput, epochs: ReadonlyMap<number, Epoch>, polledAt: number): PollingMemory {
  const { polling, checkpoints } = input;
  const before = polling.value;
  const split = newSplit(input);
  const isCheckpoint = checkpoints.isDue(before, polledAt);
  return {
    epochs: epochs.size > 0 ? knownEpochs(epochs) : before.epochs,
    splits: split ? [...before.splits, split.systemIdentifier] : before.splits,
    checkpointedAt: isCheckpoint ? polledAt : before.checkpointedAt,
    checkpointedLimits: isCheckpoint ? checkpoints.inForce : before.checkpointedLimits,
  };
}

/** A split of the cluster that has not been told of. */
function newSplit({ result, services, target, polling }: PollInput): Split | undefined {
  const split = services.clusters.seen(result.facts?.systemIdentifier ?? null, target.cluster, target.name);
  return split && !polling.value.splits.includes(split.systemIdentifier) ? split : undefined;
}

function metaOf(
  { context, target, result: { facts } }: PollInput,
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

/** A result as events; one whose rows do not fit their event has failed like one that could not be read. */
function measure(
  input: PollInput,
  { codec, prefix, meta }: Publication,
  epochs: ReadonlyMap<number, Epoch>,
  result: GroupResult,
): (Measured & { readonly result: GroupResult }) | GroupResult {
  const { target, services, refiners } = input;
  const { group, database, outcome } = result;
  if (typeof outcome === 'string' || 'error' in outcome) return result;
  const epoch = database === null ? undefined : epochs.get(database.oid);
  const own: Omit<Meta, 'eventId'> = epoch
    ? { ...meta, statsEpoch: epoch.epoch, countersSince: epoch.countersSince }
    : meta;
  try {
    const rows = toRows(group, outcome.rows, fillOf(epochs, input.result), refiners.of(group));
    const { durationMs } = outcome.rows;
    return {
      ...measured(codec, prefix, own, { type: group.event, group: group.name, database, rows, durationMs }),
      result,
    };
  } catch (cause) {
    if (!(cause instanceof EventError)) throw cause;
    services.logger.error({ group: group.name }, cause.message);
    const place = { server: target.name, database: database?.name ?? null, group: group.name };
    const error = new PostgresError('other', place, {
      reason: `a row does not fit its event: ${cause.message}`,
      cause,
    });
    return { ...result, outcome: { error } };
  }
}

/** Columns that SQL cannot know: what the filters of the target let through, and the epochs. */
function fillOf(epochs: ReadonlyMap<number, Epoch>, { watched }: PollResult): Fill {
  const oids = new Set(watched.map(({ oid }) => oid));
  return (column, databaseOid) => {
    const epoch = epochs.get(databaseOid);
    switch (column) {
      case 'watched':
        return oids.has(databaseOid);
      case 'databasesWatched':
        return oids.size;
      case 'statsEpoch':
        return epoch?.epoch ?? null;
      case 'countersSince':
        return epoch?.countersSince ?? null;
    }
  };
}

function pollOfServer(
  input: PollInput,
  polledAt: number,
  readings: readonly Reading[],
  results: readonly GroupResult[],
): PollOfServer {
  const failures = input.result.error
    ? input.due.map(({ name }) => ({ group: name, database: null, sqlstate: input.result.error?.sqlstate ?? null }))
    : results.flatMap(({ group, database, outcome }) =>
        typeof outcome === 'object' && 'error' in outcome
          ? [{ group: group.name, database, sqlstate: outcome.error.sqlstate }]
          : [],
      );
  return {
    polledAt,
    server: input.target.name,
    readings,
    failures,
    previous: <T extends ReadingEventName>(reading: Reading<T>) =>
      input.previous.get(readingKey(reading)) as Reading<T> | undefined,
    eventId: toldId,
  };
}

function causedBy(publication: Publication, told: Told, epochOf: ReadonlyMap<string, string | null>): Publication {
  const cause = 'causedBy' in told ? told.causedBy : null;
  const statsEpoch = cause === null ? undefined : epochOf.get(cause);
  return statsEpoch === undefined ? publication : { ...publication, meta: { ...publication.meta, statsEpoch } };
}

/** Fields of a decided event that has neither limit nor episode nor cause. */
function plainFact(subject: string, since: number) {
  return { subject, value: null, limit: null, since, episode: null, reason: null, causedBy: null, firstSight: false };
}

function scraperStarted({ context, target, services }: PollInput, polledAt: number): Told {
  const groups = context.groups.map(({ name }) => name);
  return {
    type: 'ScraperStarted',
    ...plainFact(target.name, polledAt),
    version: services.version,
    intervalMs: target.intervalMs,
    groups,
  };
}

function clusterSplit(split: Split, polledAt: number): Told {
  return { type: 'ClusterSplit', ...plainFact(String(split.systemIdentifier), polledAt), ...split };
}

function cacheUpdated(bytes: number): Told {
  return { type: 'CacheUpdated', cache: 'memory', entries: 1, bytes, evicted: 0 };
}

function checkpointRecord(
  { checkpoints, memory }: PollInput,
  { codec, prefix, meta }: Publication,
  bytes: Buffer,
): NewRecord {
  const eventId = toldId(meta.poll, 'MemoryCheckpointed', memory.key);
  return toRecord(
    codec,
    'MemoryCheckpointed',
    { meta: { eventId, ...meta }, ...checkpoints.event(memory.key, bytes) },
    prefix,
  );
}
