import { setTimeout as sleep } from 'node:timers/promises';
import { otherTopics, topicOf } from '@pgherald/events';
import { EventLogError, type NewRecord, SOURCE_HEADER, sourceOf, traced } from '@pgherald/event-log';
import type { PostgresError } from '@pgherald/postgres';
import type { Trace } from '@pgherald/telemetry';
import { ServerBackoff } from '../targets/server-backoff.js';
import { Backoff } from '../read/backoff.js';
import type { BoundedContext, Group } from '../bounded-context.js';
import { Checkpoints } from '../publish/checkpoints.js';
import type { NodeOfCluster } from '../decide/cluster-seen.js';
import { scraperStopped } from '../decide/collection-events.js';
import { decidePoll, type DecidedPoll, type PollInput } from '../decide/decide-poll.js';
import { NO_DROPPED_EVENTS, withDiscarded, withDropped } from '../decide/dropped-events.js';
import { FailureLog } from './failure-log.js';
import { pollId } from '../publish/ids.js';
import { DeferredDatabases } from '../read/deferred-databases.js';
import type { PollFinished } from './poll-finished.js';
import { recordPollTelemetry } from './poll-telemetry.js';
import { readPoll, type PollResult } from '../read/read-poll.js';
import { restoreReadings } from './restore.js';
import { Schedule } from '../read/schedule.js';
import type { ScraperServices } from './scraper-services.js';
import { initialState, type ScraperState } from './scraper-state.js';
import { ScraperStatus } from './scraper-status.js';
import { MemoryStore, StoredMemory } from '../publish/stored-memory.js';
import { limitsFor, serverOf, type Target } from '../targets/target.js';
import { recordOf } from '../publish/record.js';
import { memoryPrefix, watchedBy, type WatchedServer } from '../targets/unwatched.js';

const INITIAL_POLLING = { epochs: [], splits: [], watchedStart: null, checkpointedAt: null, checkpointedLimits: '' };

type DuePoll = Pick<PollInput, 'due' | 'late'>;

/** Polls one server for one context: read, decide, publish, report. A poll never overlaps the next. */
export class Scraper {
  readonly status: ScraperStatus;
  readonly #source;
  readonly #watched: WatchedServer;
  readonly #stores;
  readonly #limits: unknown;
  readonly #checkpoints: Checkpoints;
  readonly #backoff = new Backoff(() => performance.now());
  readonly #deferred = new DeferredDatabases();
  readonly #serverBackoff = new ServerBackoff();
  readonly #failures: FailureLog;
  #state: ScraperState;
  /** Of the current poll. `AbortSignal.any()` holds its sources weakly: one that is collected never fires. */
  #deadline: AbortSignal | undefined;
  #discarded = NO_DROPPED_EVENTS;

  constructor(
    private readonly context: BoundedContext,
    private readonly target: Target,
    private readonly services: ScraperServices,
    private readonly others: () => readonly Scraper[],
  ) {
    this.#source = { context: context.name, server: target.name };
    this.#watched = { cluster: target.cluster, ...this.#source };
    const { state } = otherTopics(services.prefix);
    const key = memoryPrefix(this.#watched);
    this.#stores = {
      memory: new MemoryStore(state, `${key}/memory`, context.memoryType, context.initialMemory),
      polling: new MemoryStore(state, `${key}/polling`, 'PollingMemory', INITIAL_POLLING),
    };
    const memory = new StoredMemory(context.memoryType, context.initialMemory);
    const polling = new StoredMemory('PollingMemory', INITIAL_POLLING);
    this.#state = initialState({ memory, polling, previous: new Map() });
    this.#limits = limitsFor(context, target);
    this.#checkpoints = new Checkpoints(services.version, this.#limits);
    this.#failures = new FailureLog(services.logger, target.name, target.loggedFailures);
    this.status = new ScraperStatus(target.name, context.name, context.groups, target.connections);
  }

  get node(): NodeOfCluster {
    const { memory, facts } = this.#state;
    return { server: this.target.name, role: facts?.role ?? null, memory: memory.value, digest: memory.digest };
  }

  /** The slowest pace any context requests applies to all contexts of the server, because they share the cost budget. */
  get #pace(): number {
    const ofServer = this.others().filter(({ target }) => target === this.target);
    return Math.max(1, ...ofServer.map((other) => other.#state.slowdown));
  }

  async restore(): Promise<void> {
    const { log, logger, clusters } = this.services;
    const [memory, polling] = await Promise.all([this.#stores.memory.restore(log), this.#stores.polling.restore(log)]);
    const { splits, watchedStart } = polling.value;
    clusters.restore(splits);
    if (watchedStart !== null) {
      clusters.restoreSharedAddress(this.target.name);
      this.target.connections.preferServer(watchedStart);
    }
    const previous = await restoreReadings(this.context, this.target, this.services);
    this.#state = initialState({ memory, polling, previous });
    logger.debug({ ...this.#source, readings: previous.size }, 'restored from the log');
  }

  async run(signal: AbortSignal): Promise<void> {
    const { groups } = this.context;
    const { intervalMs, connections } = this.target;
    const regular = groups.filter(({ onRequest }) => !onRequest);
    const cadences = regular.map(({ name, everyMs }) => ({ group: name, everyMs: everyMs ?? intervalMs }));
    const schedule = new Schedule(cadences, performance.now());
    const everyMs = Math.min(intervalMs, ...cadences.map((cadence) => cadence.everyMs));
    while (await sleepUntil(this.#serverBackoff.retryAt ?? schedule.next(), signal)) {
      if (this.#serverBackoff.retryAt === undefined && connections.wereClosedByServer) {
        this.#serverBackoff.onConnectionsLost(everyMs);
        continue;
      }
      const names = schedule.takeDue(performance.now(), this.#pace);
      const due = groups.filter(({ name }) => names.includes(name));
      const error = await this.#poll({ due, late: schedule.takeMissedPolls() }, signal);
      if (error) schedule.repeatAtNextPoll(names);
      this.#serverBackoff.onPoll(error, everyMs);
      this.#noteOutage(error, signal);
    }
    // The new share owner now publishes the events of this server.
    const isLost = signal.reason instanceof EventLogError && signal.reason.code === 'fenced';
    if (this.#state.isStarted && !isLost) await this.#publishStopped();
  }

  /** Counts accepted events of this server and context that the log discarded; the next poll reports them. */
  onDiscarded(records: readonly NewRecord[]): void {
    const { prefix, codec } = this.services;
    const source = sourceOf(this.target.cluster, this.target.name);
    const topic = topicOf('ScraperStarted', this.context.name, prefix);
    const isOwn = (record: NewRecord) =>
      record.headers[SOURCE_HEADER] === source && (record.topic === topic || record.topic.startsWith(`${topic}.`));
    this.#discarded = withDiscarded(this.#discarded, records.filter(isOwn), codec);
  }

  /** Returns the server's failure; undefined if it answered. A fault of pgherald costs this poll only. */
  async #poll(poll: DuePoll, stopping: AbortSignal): Promise<PostgresError | undefined> {
    const { telemetry, logger } = this.services;
    try {
      return await telemetry.trace('poll', this.#source, (trace) => this.#readDecidePublish(poll, stopping, trace));
    } catch (error) {
      if (error instanceof EventLogError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      const message = `${this.target.name}: a poll of ${this.context.name} failed by a fault of pgherald: ${reason}`;
      logger.error({ err: error, code: 'internal', ...this.#source }, message);
      return undefined;
    }
  }

  async #readDecidePublish(
    { due, late }: DuePoll,
    stopping: AbortSignal,
    trace: Trace,
  ): Promise<PostgresError | undefined> {
    const startedAt = performance.now();
    const requested = this.#requested(due);
    const result = await trace.part('read', () => this.#read(due, stopping));
    // A poll that our shutdown cut off is no failure of the server.
    if (stopping.aborted) return undefined;
    if (result.error) trace.failed(result.error.code);
    this.#state = { ...this.#state, dropped: withDropped(this.#state.dropped, this.#discarded) };
    this.#discarded = NO_DROPPED_EVENTS;
    const decided = decidePoll(this.#state, {
      context: this.context,
      limits: this.#limits,
      target: this.target,
      services: this.services,
      stores: this.#stores,
      checkpoints: this.#checkpoints,
      due: [...due, ...requested],
      result,
      durationMs: performance.now() - startedAt,
      late,
      nodes: this.#nodes(),
    });
    const publishedAt = performance.now();
    const refusal = await trace.part('publish', () => this.#publish(decided, trace));
    this.#state = refusal === undefined ? decided.next : decided.ifRefused();
    const { transaction, polledAt, events, report } = decided;
    const publishMs = performance.now() - publishedAt;
    this.#report({ due, result, polledAt, events, records: transaction.records.length, report, publishMs, refusal });
    return result.error;
  }

  /** Returns groups that are read although they are not due: requested by the context, or deferred. */
  #requested(due: readonly Group[]): readonly Group[] {
    const names = new Set([...this.#state.requests.map(({ group }) => group), ...this.#deferred.groups]);
    return this.context.groups.filter((group) => names.has(group.name) && !due.includes(group));
  }

  #read(due: readonly Group[], stopping: AbortSignal): Promise<PollResult> {
    const { context, target } = this;
    this.#deadline = AbortSignal.timeout(this.services.pollTimeoutMs);
    return readPoll({
      context,
      due,
      requests: this.#state.requests,
      connections: target.connections,
      backoff: this.#backoff,
      deferred: this.#deferred,
      isWatched: (database) => target.isWatched(database),
      signal: AbortSignal.any([stopping, this.#deadline]),
    });
  }

  /** The other servers of the cluster. */
  #nodes(): readonly NodeOfCluster[] {
    const { context, target } = this;
    const others = this.others().filter((other) => other !== this && other.context === context);
    return others.filter((other) => other.target.cluster === target.cluster).map(({ node }) => node);
  }

  /** Returns the error with which the log refused the transaction; undefined if it accepted it. */
  async #publish({ transaction, claims }: DecidedPoll, trace: Trace): Promise<string | undefined> {
    const { log, logger, name, prefix, clusters } = this.services;
    const watcher = this.#state.isStarted ? [] : [watchedBy(name, this.#watched, prefix)];
    const records = traced(transaction.records, trace.traceparent);
    try {
      await log.append({ records, state: [...transaction.state, ...watcher] });
      return undefined;
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code === 'closed') throw error;
      clusters.release(claims, this.target.name);
      const message = `the log refused the events of a poll: ${error.message}`;
      logger.error({ code: error.code, server: this.target.name }, message);
      trace.failed(error.code);
      return error.message;
    }
  }

  #report(finished: PollFinished): void {
    this.status.onPollFinished(finished);
    this.#failures.onPollFinished(finished);
    recordPollTelemetry(this.services.telemetry, this.#source, finished);
    const databases = finished.result.facts?.databases;
    if (databases) this.#failures.missing(this.target.missing(databases.map(({ name }) => name)));
  }

  #noteOutage(error: PostgresError | undefined, signal: AbortSignal): void {
    const { outage } = this.target;
    if (error) outage.failed(error, Math.max(0, (this.#serverBackoff.retryAt ?? 0) - performance.now()));
    else if (!signal.aborted) outage.answered();
  }

  async #publishStopped(): Promise<void> {
    const { log, codec, prefix, logger } = this.services;
    const { name: server, cluster } = this.target;
    const instant = Date.now() * 1_000;
    const stopped = scraperStopped(server, instant, this.status.polls);
    const context = this.context.name;
    const poll = pollId(server, context, instant);
    const at = { polledAt: instant, clock: 'agent', poll, context, cluster, statsEpoch: null, countersSince: null };
    const meta = { ...at, server: serverOf(this.target, this.#state.facts) };
    try {
      await log.append({ records: [recordOf({ codec, prefix, meta }, stopped)], state: [] });
    } catch (error) {
      if (!(error instanceof EventLogError)) throw error;
      logger.warn({ code: error.code, server }, `ScraperStopped could not be published: ${error.message}`);
    }
  }
}

/** Waits for an instant of the monotonic clock; false when the signal aborts. */
async function sleepUntil(at: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(Math.max(0, at - performance.now()), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return !signal.aborted;
}
