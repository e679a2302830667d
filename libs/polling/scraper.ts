import { setTimeout as sleep } from 'node:timers/promises';
import { type AnyEvent, EventError, otherTopics, topicOf, type Reading, type Wanted } from '@pgherald/events';
import {
  EventLogError,
  type LogRecord,
  type NewRecord,
  SOURCE_HEADER,
  sourceOf,
  traced,
  TYPE_HEADER,
  decodeRecord,
} from '@pgherald/event-log';
import { FACTS, type PostgresError, type Rows, type ServerFacts } from '@pgherald/postgres';
import type { Trace } from '@pgherald/telemetry';
import type { BoundedContext, Group } from './bounded-context.js';
import { AbsentServer } from './absent-server.js';
import { Checkpoints } from './checkpoints.js';
import { scraperStopped } from './collection-events.js';
import { Backoff } from './backoff.js';
import { DroppedEvents } from './dropped-events.js';
import { FailureLog } from './failure-log.js';
import { pollId } from './ids.js';
import { LeftOut } from './left-out.js';
import { RememberedState } from './memory.js';
import { makePoll, type Poll } from './poll.js';
import { tellOfPoll } from './poll-telemetry.js';
import { readPoll } from './read-poll.js';
import { readingKey, ReadingAssembler } from './readings.js';
import { Schedule } from './schedule.js';
import type { ScraperServices } from './scraper-services.js';
import { ScraperStatus } from './scraper-status.js';
import { Surroundings, type NodeOfCluster } from './surroundings.js';
import { limitsFor, serverOf, type Target } from './target.js';
import { toldRecord } from './told.js';
import { memoryPrefix, watchedBy, type Watched } from './unwatched.js';

/** Cadences of the log that are searched for a previous reading after a restart. */
const CADENCES_BACK = 3;

/** Polls one server for one context: read, observe, publish, remember. A poll never overlaps the next. */
export class Scraper {
  readonly status: ScraperStatus;
  readonly #context: BoundedContext;
  readonly #target: Target;
  readonly #services: ScraperServices;
  readonly #whose;
  readonly #watched: Watched;
  readonly #memory;
  readonly #polling;
  readonly #limits: unknown;
  readonly #checkpoints: Checkpoints;
  readonly #previous = new Map<string, Reading>();
  readonly #raw = new Map<string, Rows>();
  readonly #backoff = new Backoff(() => performance.now());
  readonly #leftOut = new LeftOut();
  readonly #surroundings = new Surroundings();
  readonly #dropped = new DroppedEvents();
  readonly #absent = new AbsentServer();
  readonly #failures: FailureLog;
  #facts: ServerFacts | undefined;
  #wanted: readonly Wanted[] = [];
  #slowdown = 1;
  #started = false;

  /** The server as its nodes see it. */
  get node(): NodeOfCluster {
    const { value: memory, digest } = this.#memory;
    return { server: this.#target.name, role: this.#facts?.role ?? null, memory, digest };
  }

  /** What any context asks for, all that watch the server in this process do: its cost is that of all. */
  get #pace(): number {
    return Math.max(...this.others().flatMap((other) => (other.#target === this.#target ? [other.#slowdown] : [])), 1);
  }

  /** Whether another scraper is that of another server of the same cluster. */
  isBeside(other: Scraper): boolean {
    return other !== this && other.#context === this.#context && other.#target.cluster === this.#target.cluster;
  }

  constructor(
    context: BoundedContext,
    target: Target,
    services: ScraperServices,
    private readonly others: () => readonly Scraper[],
  ) {
    this.#context = context;
    this.#target = target;
    this.#services = services;
    this.#whose = { context: context.name, server: target.name };
    this.#watched = { cluster: target.cluster, ...this.#whose };
    const { state } = otherTopics(services.prefix);
    const key = memoryPrefix(this.#watched);
    this.#memory = new RememberedState(state, `${key}/memory`, context.memoryType, context.nothingKnown);
    const nothing = { epochs: [], splits: [], watchedStart: null, checkpointedAt: null, checkpointedLimits: '' };
    this.#polling = new RememberedState(state, `${key}/polling`, 'PollingMemory', nothing);
    this.#limits = limitsFor(context, target);
    this.#checkpoints = new Checkpoints(services.version, this.#limits);
    this.#failures = new FailureLog(services.logger, target.name, target.loggedFailures);
    this.status = new ScraperStatus(target.name, context.name, context.groups, target.connections);
  }

  /** Takes up what an earlier run knew: memory from the state topic, previous readings from the end of the measured topic. */
  async restore(): Promise<void> {
    const { log, prefix, logger, clusters } = this.#services;
    await Promise.all([this.#memory.restore(log), this.#polling.restore(log)]);
    const { splits, watchedStart } = this.#polling.value;
    clusters.restore(splits);
    if (watchedStart !== null) {
      clusters.restoreShared(this.#target.name);
      this.#target.connections.prefer(watchedStart);
    }
    const compared = this.#context.groups.filter(({ name }) => this.#context.compares.includes(name));
    if (compared.length === 0) return;
    const longest = Math.max(...compared.map(({ everyMs }) => everyMs ?? this.#target.intervalMs));
    const types = new Set<string>(compared.map(({ event }) => event));
    const [{ event }] = compared as [Group];
    const topics = [topicOf(event, this.#context.name, prefix)];
    const assembler = new ReadingAssembler();
    for await (const record of log.read({
      topics,
      from: { time: Date.now() - CADENCES_BACK * longest },
      to: 'now',
      key: this.#target.cluster,
    })) {
      if (!types.has(record.headers[TYPE_HEADER] ?? '')) continue;
      const decoded = await this.#decoded(record);
      if (decoded?.event.meta.server.name !== this.#target.name) continue;
      const reading = assembler.add(decoded);
      const before = reading && this.#previous.get(readingKey(reading));
      // What waited in an outbox lies in the log behind what was polled later.
      if (reading && (before === undefined || before.polledAt < reading.polledAt)) this.#remember(reading);
    }
    logger.debug(
      { server: this.#target.name, context: this.#context.name, readings: this.#previous.size },
      'took up where the log ends',
    );
  }

  /** Undefined when it is no event: what somebody else has put there must not keep the server from being watched. */
  async #decoded({ topic, partition, offset, value }: LogRecord): Promise<AnyEvent | undefined> {
    const { log, codec, prefix, logger } = this.#services;
    try {
      return await decodeRecord(log, codec, value, prefix);
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      logger.warn(
        { topic, partition, offset, code: error.code },
        'a record of the log is not read as a previous reading',
      );
      return undefined;
    }
  }

  /** Polls until the signal aborts; then tells that it stopped. */
  async run(signal: AbortSignal): Promise<void> {
    const { groups } = this.#context;
    const regular = groups.filter(({ onRequest }) => !onRequest);
    const cadences = regular.map(({ name, everyMs }) => ({ group: name, everyMs: everyMs ?? this.#target.intervalMs }));
    const schedule = new Schedule(cadences, performance.now());
    const everyMs = Math.min(this.#target.intervalMs, ...cadences.map((cadence) => cadence.everyMs));
    while (await this.#until(this.#absent.restUntil ?? schedule.next(), signal)) {
      if (this.#absent.restUntil === undefined && this.#target.connections.wereEnded) {
        this.#absent.lost(everyMs);
        continue;
      }
      const due = schedule.take(performance.now(), this.#pace);
      const dueGroups = groups.filter(({ name }) => due.includes(name));
      const late = schedule.takeLate();
      const error = await this.#services.telemetry.trace('poll', this.#whose, (trace) =>
        this.#poll(dueGroups, late, signal, trace),
      );
      if (error) schedule.owe(due);
      this.#absent.polled(error, everyMs);
      const { outage } = this.#target;
      if (error) outage.failed(error, Math.max(0, (this.#absent.restUntil ?? 0) - performance.now()));
      else if (!signal.aborted) outage.answered();
    }
    // Whoever has the share now tells of the server.
    const isLost = signal.reason instanceof EventLogError && signal.reason.code === 'fenced';
    if (this.#started && !isLost) await this.#tellStopped();
  }

  /** Events that the log had accepted and could not keep: those of this server and context are told with the next poll. */
  lost(records: readonly NewRecord[]): void {
    const source = sourceOf(this.#target.cluster, this.#target.name);
    const topic = topicOf('ScraperStarted', this.#context.name, this.#services.prefix);
    const isOwn = (record: NewRecord) =>
      record.headers[SOURCE_HEADER] === source && (record.topic === topic || record.topic.startsWith(`${topic}.`));
    this.#dropped.addAccepted(records.filter(isOwn), this.#services.codec);
  }

  /** Waits for an instant of the monotonic clock; false when the signal aborts. */
  async #until(at: number, signal: AbortSignal): Promise<boolean> {
    try {
      await sleep(Math.max(0, at - performance.now()), undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return !signal.aborted;
  }

  /** Returns why the server could not be asked; undefined when it was. */
  async #poll(
    due: readonly Group[],
    late: number,
    stopping: AbortSignal,
    trace: Trace,
  ): Promise<PostgresError | undefined> {
    const startedAt = performance.now();
    const { pollTimeoutMs } = this.#services;
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(pollTimeoutMs)]);
    const { connections } = this.#target;
    const isWatched = (database: string): boolean => this.#target.isWatched(database);
    const wanted = this.#wanted;
    const [context, backoff, leftOut] = [this.#context, this.#backoff, this.#leftOut];
    const more = new Set([...wanted.map(({ group }) => group), ...leftOut.groups]);
    const asked = context.groups.filter((group) => more.has(group.name) && !due.includes(group));
    const request = { context, due, wanted, connections, backoff, leftOut, isWatched, signal };
    const result = await trace.part('read', () => readPoll(request));
    // What was cut off by our own end must not look like a failure of the server.
    if (stopping.aborted) return undefined;
    this.#facts = result.facts ?? this.#facts;
    const poll = makePoll({
      context,
      limits: this.#limits,
      target: this.#target,
      services: this.#services,
      due: [...due, ...asked],
      result,
      durationMs: performance.now() - startedAt,
      late,
      memory: this.#memory,
      polling: this.#polling,
      previous: this.#previous,
      nodes: this.others()
        .filter((other) => this.isBeside(other))
        .map(({ node }) => node),
      surroundings: this.#surroundings,
      raw: this.#raw,
      checkpoints: this.#checkpoints,
      dropped: this.#dropped,
      isFirst: !this.#started,
    });
    this.status.polled(due, result, poll.told, poll.polledAt);
    this.status.reported(poll.report);
    this.#failures.polled(
      [...due.map(({ name }) => name), FACTS, 'database'],
      poll.told.filter((each) => each.type === 'CollectionError'),
      result.results
        .filter(({ outcome }) => outcome === 'backed-off')
        .map(({ group, database }) => ({ group: group.name, database })),
    );
    if (result.facts?.databases)
      this.#failures.missing(this.#target.missing(result.facts.databases.map(({ name }) => name)));
    if (result.error) trace.failed(result.error.code);
    const publishedAt = performance.now();
    const accepted = await trace.part('publish', () => this.#publish(poll, trace));
    tellOfPoll(this.#services.telemetry, this.#whose, { poll, accepted, publishMs: performance.now() - publishedAt });
    return result.error;
  }

  /** False when the log has not accepted it. */
  async #publish(poll: Poll, trace: Trace): Promise<boolean> {
    const { log, logger, name, prefix } = this.#services;
    const by = this.#started ? [] : [watchedBy(name, this.#watched, prefix)];
    try {
      await log.append({ records: traced(poll.records, trace.traceparent), state: [...poll.state, ...by] });
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code === 'closed') throw error;
      poll.abandon();
      this.status.unpublished(error.message);
      logger.error(
        { code: error.code, server: this.#target.name },
        `events of a poll were not accepted: ${error.message}`,
      );
      trace.failed(error.code);
      return false;
    }
    this.#started = true;
    this.#wanted = poll.wanted;
    this.#slowdown = poll.slowdown;
    poll.commit();
    for (const reading of poll.readings) this.#remember(reading);
    for (const [key, rows] of poll.raw) this.#raw.set(key, rows);
    return true;
  }

  #remember(reading: Reading | undefined): void {
    if (reading?.complete && this.#context.compares.includes(reading.group))
      this.#previous.set(readingKey(reading), reading);
  }

  async #tellStopped(): Promise<void> {
    const { log, codec, prefix, logger } = this.#services;
    const { name: server, cluster } = this.#target;
    const instant = Date.now() * 1_000;
    const told = scraperStopped(server, instant, this.status.polls);
    const context = this.#context.name;
    const poll = pollId(server, context, instant);
    const at = { polledAt: instant, clock: 'agent', poll, context, cluster, statsEpoch: null, countersSince: null };
    const meta = { ...at, server: serverOf(this.#target, this.#facts) };
    try {
      await log.append({ records: [toldRecord({ codec, prefix, meta }, told)], state: [] });
    } catch (error) {
      if (!(error instanceof EventLogError)) throw error;
      logger.warn({ code: error.code, server }, `the end of polling could not be told: ${error.message}`);
    }
  }
}
