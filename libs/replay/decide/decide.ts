import { projectRoot } from '@pgherald/configuration';
import { type AnyEvent, EventCodec, type EventName } from '@pgherald/events';
import { decodeRecord, headersFit, type LogRecord, type NewRecord, TYPE_HEADER } from '@pgherald/event-log';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import { type BoundedContext, isDecidedByContext, loggedPoll } from '@pgherald/polling/replay';
import type { Progress } from '../progress/progress.js';
import { Timeline } from '../episodes/timeline.js';
import { explainEmptyRange, noNames, noteContent } from '../range/empty-range.js';
import { logRange } from '../range/read-range.js';
import { eventFits, type Selection, withCounterparts } from '../range/selection.js';
import { contains, microsOf, type TimeRange } from '../range/time-range.js';
import type { EventSource } from '../sources/event-source.js';
import { ClusterMemories } from './cluster-memories.js';
import { PollGroups, type PollRecords } from './poll-groups.js';
import { ServerReplay } from './server-replay.js';
import { replayStart, type ReplayStart } from './replay-start.js';
import { PUBLISHED, type LimitsVariant } from '../limits/variants.js';
import { Verdict } from './verdict.js';

export interface DecideOptions {
  /** Contexts with default settings. Only their topics are read. */
  readonly contexts: readonly BoundedContext[];
  /** Which decided events count. All servers of its clusters are decided, because they see one another. */
  readonly selection: Selection;
  readonly range: TimeRange;
  /** Other limits for the same readings. */
  readonly variants: readonly LimitsVariant[];
  readonly signal: AbortSignal;
  readonly progress?: Progress | undefined;
  /** Called with each published event of the selection. */
  readonly onPublished?: (event: AnyEvent) => void;
  /** Called with each event of the selection that the rules decide: variant 0 has the published limits. */
  readonly onDecided?: (event: AnyEvent, variant: number) => void;
}

/** The decisions of a range, as published and under each variant. */
export interface DecidedRange {
  readonly verdict: Verdict;
  readonly published: Timeline;
  readonly variants: readonly Timeline[];
  /** Polls in the range, microseconds; undefined if there are none. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Rows of the measured events that were read. */
  readonly rows: number;
}

/** Recorded events that decisions need. */
const INPUTS: ReadonlySet<string> = new Set(['MetricsCollected', 'CollectionError', 'ClusterSeen']);

/** Repeats the decisions of a range by the rules of the contexts. Reads only. @throws EventLogError, EventError */
export function decide(source: EventSource, options: DecideOptions): Promise<DecidedRange> {
  return new RangeDecider(source, options).run();
}

type Memory = MemoryMap[MemoryName];

class RangeDecider {
  readonly #codec = new EventCodec();
  readonly #verdict: Verdict;
  readonly #published = new Timeline();
  readonly #variants: readonly Timeline[];
  readonly #servers = new Map<string, ServerReplay>();
  readonly #nodes = new Map<string, ClusterMemories<MemoryName>>();
  readonly #contexts: ReadonlyMap<string, BoundedContext>;
  readonly #version = projectRoot().version;
  /** With opening and closing events: an episode has both. */
  readonly #selection: Selection;
  readonly #seen = noNames();
  /** Of the range, excluded; microseconds. */
  readonly #end: number;
  #first: number | undefined;
  #last: number | undefined;
  #rows = 0;

  constructor(
    private readonly source: EventSource,
    private readonly options: DecideOptions,
  ) {
    this.#contexts = new Map(options.contexts.map((context) => [context.name, context]));
    this.#variants = options.variants.map(() => new Timeline());
    this.#end = options.range.to === undefined ? Infinity : microsOf(options.range.to);
    this.#verdict = new Verdict(this.#end);
    this.#selection = { ...options.selection, types: withCounterparts(options.selection.types) };
  }

  async run(): Promise<DecidedRange> {
    const { range, contexts, signal, progress } = this.options;
    const topics = contexts.flatMap(({ name }) =>
      ['.measured', '.recorded', ''].map((kind) => `${this.source.prefix}.${name}${kind}`),
    );
    const { clusters } = this.#selection;
    const start = await replayStart(this.source, { contexts, clusters, range });
    const polls = new PollGroups(this.source.prefix, this.source.transactionMs);
    const { to } = logRange(range);
    for await (const record of this.source.log.read({ topics, from: start.from, to, signal })) {
      progress?.read(record.appendedAt);
      if (!this.#fits(record)) continue;
      polls.add(record);
      for (const poll of polls.settled(record.appendedAt)) await this.#follow(poll, start);
    }
    if (!signal.aborted) for (const poll of polls.settled()) await this.#follow(poll, start);
    // Throws for an unknown name: it would leave nothing to compare, which is no equality.
    if (this.#published.intervals.length === 0 && !signal.aborted)
      await explainEmptyRange(this.source, this.#selection, this.#seen);
    return {
      verdict: this.#verdict,
      published: this.#published,
      variants: this.#variants,
      first: this.#first,
      last: this.#last,
      rows: this.#rows,
    };
  }

  /** All servers of a cluster are decided, because they see one another. */
  #fits(record: LogRecord): boolean {
    const type = record.headers[TYPE_HEADER] ?? '';
    if (record.topic.endsWith('.recorded') && !INPUTS.has(type)) return false;
    return headersFit({ types: new Set([type]), servers: [], clusters: this.#selection.clusters }, record);
  }

  /** A poll after the range is decided too: one that began before it may have seen its memory. */
  async #follow(records: PollRecords, start: ReplayStart): Promise<void> {
    const { range } = this.options;
    const { polledAt, appendedAt } = records;
    const context = this.#contexts.get(records.context);
    if (context === undefined) return;
    const replay = this.#replayOf(records, context);
    const isWarmUp = !replay.isRunning && appendedAt < start.checkpointsFrom;
    const events = await this.#decode(records, isWarmUp ? comparedTypes(context) : undefined);
    const poll = loggedPoll(events.map(({ decoded }) => decoded));
    const isInRange = contains(range, polledAt);
    const decisions = events.filter(({ decoded }) => isDecidedByContext(decoded.type));
    const published = decisions.filter(({ decoded }) => eventFits(this.#selection, decoded));
    for (const { decoded } of decisions) noteContent(this.#seen, this.#selection, decoded);
    if (isInRange)
      this.#note(
        records,
        published.map(({ decoded }) => decoded),
      );
    this.#noteLost(
      records,
      replay.source,
      events.map(({ decoded }) => decoded),
    );
    if (poll === undefined) {
      this.#followWithoutPoll(records, replay, published, isInRange);
    } else if (isWarmUp) {
      replay.remember(poll.readings, appendedAt);
    } else {
      replay.decide({ poll, events: events.map(({ decoded }) => decoded), published, appendedAt, isInRange });
    }
  }

  #note({ polledAt, cluster, server }: PollRecords, published: readonly AnyEvent[]): void {
    this.#seen.servers.add(server);
    this.#seen.clusters.add(cluster);
    this.#first ??= polledAt;
    this.#last = Math.max(this.#last ?? 0, polledAt);
    for (const event of published) {
      this.#published.add(event);
      this.options.onPublished?.(event);
    }
  }

  #noteLost({ context }: PollRecords, source: string, events: readonly AnyEvent[]): void {
    for (const { type, event } of events)
      if (type === 'EventsDropped' && event.topic.startsWith(`${this.source.prefix}.${context}`))
        this.#verdict.lost({ source, from: event.from, to: event.to });
  }

  /** Decided events without a poll close episodes of a server that is no longer watched, or their poll is gone. */
  #followWithoutPoll(
    records: PollRecords,
    replay: ServerReplay,
    published: readonly { readonly decoded: AnyEvent }[],
    isInRange: boolean,
  ): void {
    const { polledAt } = records;
    if (published.length === 0) return;
    if (published.every(({ decoded }) => isUnwatched(decoded))) {
      replay.forget();
      if (isInRange) this.#repeatClosings(published.map(({ decoded }) => decoded));
      this.#closeVariants(records, polledAt);
    } else if (isInRange) {
      this.#verdict.cannotCompare(replay.source, 'retention', 'the measured events of its polls are gone', polledAt);
    }
  }

  /** These closings follow from the configuration, not from rules: each variant has those of its open episodes. */
  #repeatClosings(closings: readonly AnyEvent[]): void {
    for (const closing of closings) {
      this.options.onDecided?.(closing, 0);
      for (const [index, timeline] of this.#variants.entries())
        if (timeline.isOpen(closing)) this.options.onDecided?.(closing, index + 1);
    }
  }

  #closeVariants(place: Pick<PollRecords, 'context' | 'cluster' | 'server'>, polledAt: number): void {
    if (polledAt >= this.#end) return;
    for (const timeline of this.#variants) timeline.closeAll(place, polledAt);
  }

  async #decode(
    { records }: PollRecords,
    types: ReadonlySet<string> | undefined,
  ): Promise<(NewRecord & { readonly decoded: AnyEvent })[]> {
    const events: (NewRecord & { readonly decoded: AnyEvent })[] = [];
    for (const record of records) {
      if (types !== undefined && !types.has(record.headers[TYPE_HEADER] ?? '')) continue;
      const decoded = await decodeRecord(this.source.log, this.#codec, record.value, this.source.prefix);
      this.options.progress?.decoded(decoded);
      if ('rows' in decoded.event && Array.isArray(decoded.event.rows)) this.#rows += decoded.event.rows.length;
      events.push({ ...record, decoded });
    }
    return events;
  }

  #replayOf({ context: name, cluster, server }: PollRecords, context: BoundedContext): ServerReplay {
    const key = JSON.stringify([name, cluster, server]);
    const existing = this.#servers.get(key);
    if (existing) return existing;
    const replay = new ServerReplay({
      context,
      cluster,
      server,
      variants: [PUBLISHED, ...this.options.variants],
      nodes: this.#nodesOf(JSON.stringify([name, cluster]), context),
      codec: this.#codec,
      prefix: this.source.prefix,
      version: this.#version,
      verdict: this.#verdict,
      isWanted: (event) => eventFits(this.#selection, event),
      onDecided: (variant, events) => this.#onDecided(variant, events),
      onForgotten: (polledAt) => this.#closeVariants({ context: name, cluster, server }, polledAt),
      onBegin: (memory) => this.#onBegin({ context: name, cluster, server }, memory),
    });
    this.#servers.set(key, replay);
    return replay;
  }

  #nodesOf(key: string, { memoryType, initialMemory }: BoundedContext): ClusterMemories<MemoryName> {
    const nodes = this.#nodes.get(key) ?? new ClusterMemories<MemoryName>(memoryType, initialMemory);
    this.#nodes.set(key, nodes);
    return nodes;
  }

  #onDecided(variant: number, events: readonly AnyEvent[]): void {
    for (const event of events) {
      this.options.onDecided?.(event, variant);
      this.#variants[variant - 1]?.add(event);
    }
  }

  #isInherited(kind: string, server: string): boolean {
    const { types, servers } = this.#selection;
    return types.includes(kind as EventName) && (servers.length === 0 || servers.includes(server));
  }

  /** All variants inherit the open episodes of the memory with which the range begins. */
  #onBegin(place: Pick<PollRecords, 'context' | 'cluster' | 'server'>, memory: Memory): void {
    for (const { kind, subject, episode } of 'episodes' in memory ? memory.episodes : [])
      if (episode !== null && this.#isInherited(kind, place.server))
        for (const timeline of [this.#published, ...this.#variants])
          timeline.inherit({ type: kind as EventName, ...place, subject, id: episode });
  }
}

/** Before the checkpoint only the readings count with which later ones are compared. */
function comparedTypes({ groups, compares }: BoundedContext): ReadonlySet<string> {
  const compared = groups.filter(({ name }) => compares.includes(name));
  return new Set(['MetricsCollected', ...compared.map(({ event }) => event)]);
}

function isUnwatched({ event }: AnyEvent): boolean {
  return 'reason' in event && event.reason === 'unwatched' && 'causedBy' in event && event.causedBy === null;
}
