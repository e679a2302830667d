import { setTimeout as sleep } from 'node:timers/promises';
import { otherTopics, topicOf, type Reading } from '@pgherald/events';
import { EventLogError, TYPE_HEADER } from '@pgherald/event-log';
import type { Rows, ServerFacts } from '@pgherald/postgres';
import type { BoundedContext, Group } from './bounded-context.js';
import { Checkpoints } from './checkpoints.js';
import { scraperStopped } from './collection-events.js';
import { DatabaseBackoff } from './database-backoff.js';
import { DroppedEvents } from './dropped-events.js';
import { pollId } from './ids.js';
import { RememberedState } from './memory.js';
import { makePoll, type Poll } from './poll.js';
import { readPoll } from './read-poll.js';
import { readingKey, ReadingAssembler } from './readings.js';
import { Schedule } from './schedule.js';
import type { ScraperServices } from './scraper-services.js';
import { ScraperStatus } from './scraper-status.js';
import { serverOf, type Target } from './target.js';
import { toldRecord } from './told.js';

/** Cadences of the log that are searched for a previous reading after a restart. */
const CADENCES_BACK = 3;

/** Polls one server for one context: read, observe, publish, remember. A poll never overlaps the next. */
export class Scraper {
  readonly status: ScraperStatus;
  readonly #context: BoundedContext;
  readonly #target: Target;
  readonly #services: ScraperServices;
  readonly #memory;
  readonly #polling;
  readonly #checkpoints: Checkpoints;
  readonly #previous = new Map<string, Reading>();
  readonly #raw = new Map<string, Rows>();
  readonly #backoff = new DatabaseBackoff(() => performance.now());
  readonly #dropped = new DroppedEvents();
  #facts: ServerFacts | undefined;
  #started = false;

  constructor(context: BoundedContext, target: Target, services: ScraperServices) {
    this.#context = context;
    this.#target = target;
    this.#services = services;
    const { state } = otherTopics(services.prefix);
    const key = [target.cluster, context.name, target.name].map(encodeURIComponent).join('/');
    this.#memory = new RememberedState(state, `${key}/memory`, context.memoryType, context.nothingKnown);
    const nothing = { epochs: [], splits: [], checkpointedAt: null, checkpointedLimits: '' };
    this.#polling = new RememberedState(state, `${key}/polling`, 'PollingMemory', nothing);
    this.#checkpoints = new Checkpoints(services.version, context.limits);
    this.status = new ScraperStatus(target.name, context.name, context.groups);
  }

  /** Takes up what an earlier run knew: memory from the state topic, previous readings from the end of the measured topic. */
  async restore(): Promise<void> {
    const { log, codec, prefix, logger, clusters } = this.#services;
    await Promise.all([this.#memory.restore(log), this.#polling.restore(log)]);
    clusters.restore(this.#polling.value.splits);
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
      const decoded = codec.decode(record.value);
      if (decoded.event.meta.server.name === this.#target.name) this.#remember(assembler.add(decoded));
    }
    logger.debug(
      { server: this.#target.name, context: this.#context.name, readings: this.#previous.size },
      'took up where the log ends',
    );
  }

  /** Polls until the signal aborts; then tells that it stopped. */
  async run(signal: AbortSignal): Promise<void> {
    const { groups } = this.#context;
    const cadences = groups.map(({ name, everyMs }) => ({ group: name, everyMs: everyMs ?? this.#target.intervalMs }));
    const schedule = new Schedule(cadences, performance.now());
    while (await this.#until(schedule.next(), signal)) {
      const due = schedule.take(performance.now());
      await this.#poll(
        groups.filter(({ name }) => due.includes(name)),
        schedule.takeLate(),
        signal,
      );
    }
    if (this.#started) await this.#tellStopped();
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

  async #poll(due: readonly Group[], late: number, stopping: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    const { pollTimeoutMs, logger } = this.#services;
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(pollTimeoutMs)]);
    const { connections } = this.#target;
    const isWatched = (database: string): boolean => this.#target.isWatched(database);
    const result = await readPoll({
      context: this.#context,
      due,
      connections,
      backoff: this.#backoff,
      isWatched,
      signal,
    });
    // What was cut off by our own end must not look like a failure of the server.
    if (stopping.aborted) return;
    this.#facts = result.facts ?? this.#facts;
    const poll = makePoll({
      context: this.#context,
      target: this.#target,
      services: this.#services,
      due,
      result,
      durationMs: performance.now() - startedAt,
      late,
      memory: this.#memory,
      polling: this.#polling,
      previous: this.#previous,
      raw: this.#raw,
      checkpoints: this.#checkpoints,
      dropped: this.#dropped,
      isFirst: !this.#started,
    });
    this.status.polled(due, result, poll.told, poll.polledAt);
    for (const error of poll.told.filter((each) => each.type === 'CollectionError'))
      logger.warn({ code: error.code }, error.message);
    await this.#publish(poll);
  }

  async #publish(poll: Poll): Promise<void> {
    const { log, logger } = this.#services;
    try {
      await log.append({ records: poll.records, state: poll.state });
    } catch (error) {
      if (!(error instanceof EventLogError) || error.code === 'closed') throw error;
      poll.abandon();
      this.status.unpublished(error.message);
      logger.error(
        { code: error.code, server: this.#target.name },
        `events of a poll were not accepted: ${error.message}`,
      );
      return;
    }
    this.#started = true;
    poll.commit();
    for (const reading of poll.readings) this.#remember(reading);
    for (const [key, rows] of poll.raw) this.#raw.set(key, rows);
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
