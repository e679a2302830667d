import { type EventMap, EventError, type EventCodec, type Observation, type Reading } from '@pgherald/events';
import type { NewRecord } from '@pgherald/event-log';
import { decodeMemory, encodeMemory, type MemoryMap, type MemoryName } from '@pgherald/memories';
import {
  CADENCES_BACK,
  decidedRecords,
  decideLoggedPoll,
  type LoggedCheckpoint,
  type LoggedPoll,
  readingKey,
  rememberReadings,
} from '@pgherald/polling/replay';
import type { DecidedRecord, PollToDecide, ReplayOptions } from './replay-options.js';
import { type Limits, longestCadence } from '../limits/contexts.js';
import type { Obstacle } from './verdict.js';

type Memory = MemoryMap[MemoryName];

/** Longest time from looking for previous readings to the first poll. */
const LONGEST_START_MS = 60_000;

/** Decides the polls of one server and context again, once for each variant of the limits. */
export class ServerReplay {
  readonly source: string;
  readonly #before = new Map<string, Reading>();
  readonly #readAt = new Map<string, number>();
  #memories: readonly Memory[] = [];
  #limits: Limits | undefined;
  #limitsOf: readonly Limits[] = [];
  #seen: EventMap['ClusterSeen'] | undefined;
  #isForked = false;
  /** Why the memory may not be the one that was published; undefined while it is known to be equal. */
  #doubt: { readonly obstacle: Obstacle; readonly reason: string; readonly poll: number } | undefined;
  /** Number of polls decided. */
  #polls = 0;

  constructor(private readonly options: ReplayOptions) {
    this.source = `${options.context.name} of ${options.server}`;
  }

  /** Whether the replay has a memory to begin with. */
  get isRunning(): boolean {
    return this.#memories.length > 0;
  }

  /** Keeps the readings of a poll before the checkpoint, because later ones are compared with them. */
  remember(readings: readonly Reading[], appendedAt: number): void {
    rememberReadings(this.#before, readings, this.options.context);
    for (const reading of readings)
      if (this.#before.get(readingKey(reading)) === reading) this.#readAt.set(readingKey(reading), appendedAt);
  }

  decide(input: PollToDecide): void {
    const { poll, isInRange, appendedAt } = input;
    const { meta } = poll.summary;
    this.#seen = poll.seen ?? this.#seen;
    if (poll.checkpoint) this.#takeLimits(poll.checkpoint, meta.polledAt);
    if (poll.started) this.#forgetOldReadings(input, poll.started.intervalMs);
    if (this.isRunning && this.#wasForgotten(poll)) {
      this.forget();
      this.options.onForgotten(meta.polledAt);
    }
    if (!this.isRunning && !this.#begin(input)) return this.remember(poll.readings, appendedAt);
    if (isInRange) this.#fork(meta.polledAt);
    if (poll.seen?.truncated)
      this.#doubted('gap', 'databases or nodes were cut from a ClusterSeen larger than a message');
    if (poll.missingReadings > 0) this.#doubted('gap', 'the log lacks readings of a poll');
    const next = this.#memories.map((memory, variant) => this.#observe(input, variant, memory));
    if (isInRange) {
      for (const [variant, { records }] of next.entries()) this.#pass(variant, records);
      this.#compare(input, next[0]?.records ?? []);
    }
    this.#memories = next.map(({ memory }) => memory);
    if (poll.checkpoint) this.#verify(poll.checkpoint, input);
    this.#share();
    this.remember(poll.readings, appendedAt);
  }

  /** The server is no longer watched: its memory was deleted. */
  forget(): void {
    if (this.isRunning) this.#memories = this.#memories.map(() => this.options.context.initialMemory);
  }

  /** Takes the memory of the checkpoint, or the initial one if this is the first poll ever: it is checked at once. */
  #begin({ poll, isInRange }: PollToDecide): boolean {
    const { checkpoint, started, summary } = poll;
    if (!checkpoint) {
      if (isInRange)
        this.options.verdict.cannotCompare(
          this.source,
          'checkpoint missing',
          'none precedes it',
          summary.meta.polledAt,
        );
      return false;
    }
    const memory = this.#decode(checkpoint, summary.meta.polledAt);
    if (memory === undefined) return false;
    const initial = this.options.context.initialMemory;
    if (started && this.#leadsTo(poll, initial, memory)) {
      this.#memories = [initial];
      return true;
    }
    this.#memories = [memory];
    this.#doubt = undefined;
    if (isInRange) {
      const reason = 'the memory before the first checkpoint is unknown';
      this.options.verdict.cannotCompare(this.source, 'checkpoint missing', reason, summary.meta.polledAt);
    }
    this.#share();
    return false;
  }

  /**
   * Whether the memory was deleted since the last poll. Nothing in the log says so if no episode was open: then the first poll
   * of the run leads from the initial memory to its checkpoint, and not from the last one.
   */
  #wasForgotten(poll: LoggedPoll): boolean {
    const [own] = this.#memories;
    if (!poll.started || !poll.checkpoint || own === undefined) return false;
    const memory = this.#decode(poll.checkpoint, poll.summary.meta.polledAt);
    if (memory === undefined || this.#leadsTo(poll, own, memory)) return false;
    return this.#leadsTo(poll, this.options.context.initialMemory, memory);
  }

  /** Whether the rules lead from one memory to another. */
  #leadsTo(poll: LoggedPoll, from: Memory, to: Memory): boolean {
    const doubt = this.#doubt;
    const { memory } = this.#applyRules(poll, 0, from);
    this.#doubt = doubt;
    return this.#bytes(memory).equals(this.#bytes(to));
  }

  /** From its first poll in the range on, each variant has its own memory. */
  #fork(polledAt: number): void {
    if (this.#isForked) return;
    this.#isForked = true;
    const [memory] = this.#memories;
    if (memory === undefined) return;
    this.#memories = this.options.variants.map(() => memory);
    this.options.onBegin(memory, polledAt);
  }

  #takeLimits({ limits, version }: LoggedCheckpoint, polledAt: number): void {
    const { context, variants, server, verdict } = this.options;
    verdict.runsVersion(this.source, version, this.options.version, polledAt);
    // A limit that an older version lacked has its default.
    const known =
      version === this.options.version ? (limits as Limits) : { ...(context.limits as Limits), ...(limits as Limits) };
    this.#limits = known;
    this.#limitsOf = variants.map((variant) => variant.limitsOf(context.name, server, known));
  }

  #observe(
    { poll, events }: PollToDecide,
    variant: number,
    memory: Memory,
  ): { readonly memory: Memory; readonly records: readonly DecidedRecord[] } {
    const { codec, prefix, isWanted } = this.options;
    const observation = this.#applyRules(poll, variant, memory);
    const metas = new Map(events.map(({ event }) => [event.meta.eventId, event.meta]));
    const decided = decidedRecords({ codec, prefix }, poll, metas, observation.events);
    const records = decided
      .map((record) => ({ ...record, decoded: codec.decode(record.value) }))
      .filter(({ decoded }) => isWanted(decoded));
    return { memory: observation.memory, records };
  }

  #pass(variant: number, records: readonly DecidedRecord[]): void {
    const events = records.map(({ decoded }) => decoded);
    if (events.length > 0) this.options.onDecided(variant, events);
  }

  /** If the rules failed when PostgreSQL was polled, the memory stayed as it was, and nothing was decided. */
  #applyRules(poll: LoggedPoll, variant: number, memory: Memory): Observation<Memory> {
    const { context, nodes } = this.options;
    const memoryOf = (server: string, digest: string): Memory => {
      const found = nodes.find(server, digest, variant);
      if (found === undefined) this.#doubtNode(server);
      return found ?? nodes.latest(server, variant);
    };
    const surroundings = { seen: this.#seen, before: this.#before, memoryOf };
    try {
      return decideLoggedPoll(context, poll, surroundings, memory, this.#limitsOf[variant] ?? this.#limits);
    } catch (error) {
      if (!poll.hasFault) throw error;
      return { memory, events: [] };
    }
  }

  #compare({ poll, published }: PollToDecide, decided: readonly DecidedRecord[]): void {
    const { verdict } = this.options;
    const { polledAt } = poll.summary.meta;
    if (this.#doubt) return verdict.cannotCompare(this.source, this.#doubt.obstacle, this.#doubt.reason, polledAt);
    verdict.compared(published.length);
    if (this.#areEqual(published, decided)) return;
    verdict.differs({
      source: this.source,
      polledAt,
      published: published.map(({ decoded }) => decoded),
      decided: decided.map(({ decoded }) => decoded),
      isOfMemory: false,
    });
  }

  /** Compares the memory with a checkpoint, and continues from there. */
  #verify(checkpoint: LoggedCheckpoint, { poll, isInRange }: PollToDecide): void {
    const { polledAt } = poll.summary.meta;
    const memory = this.#decode(checkpoint, polledAt);
    if (memory === undefined) return;
    const [own] = this.#memories;
    const isSame = own !== undefined && this.#bytes(own).equals(this.#bytes(memory));
    if (!isSame && isInRange && this.#doubt === undefined)
      this.options.verdict.differs({ source: this.source, polledAt, published: [], decided: [], isOfMemory: true });
    this.#doubt = undefined;
    this.options.verdict.verified(this.source, polledAt);
    if (!isSame) this.#memories = [memory, ...this.#memories.slice(1)];
  }

  #decode({ memory, version }: LoggedCheckpoint, polledAt: number): Memory | undefined {
    try {
      return decodeMemory(this.options.context.memoryType, memory);
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      const reason = `this version cannot read a checkpoint of version ${version} (${error.message})`;
      this.options.verdict.cannotCompare(this.source, 'other version', reason, polledAt);
      return undefined;
    }
  }

  #bytes(memory: Memory): Buffer {
    return encodeMemory(this.options.context.memoryType, memory);
  }

  #doubted(obstacle: Obstacle, reason: string): void {
    this.#doubt ??= { obstacle, reason, poll: this.#polls };
  }

  #doubtNode(server: string): void {
    if (this.options.nodes.isBeginning(server))
      this.#doubted('checkpoint missing', `it saw the memory that ${server} had before its first checkpoint`);
    else this.#doubted('other node unknown', `the memory of ${server} that it saw is not in the range read`);
  }

  /** Lets the other servers see the memory. If one saw it as published, a doubt about it ends, except about lost readings. */
  #share(): void {
    const poll = (this.#polls += 1);
    this.options.nodes.add(this.options.server, this.#memories, () => {
      if (this.#doubt && this.#doubt.obstacle !== 'gap' && this.#doubt.poll < poll) this.#doubt = undefined;
    });
  }

  /** A new run finds previous readings of the last cadences only, counted from the moment at which it looked for them. */
  #forgetOldReadings(input: PollToDecide, intervalMs: number): void {
    const { context } = this.options;
    const longest = longestCadence(context, this.#limits ?? (context.limits as Limits), intervalMs);
    const oldest = input.appendedAt - CADENCES_BACK * longest;
    const old = [...this.#readAt].filter(([, at]) => at < oldest);
    if (old.length === 0) return;
    const kept = new Map(this.#before);
    const isWithThem = this.#isAsPublished(input);
    for (const [key] of old) this.#before.delete(key);
    // The run looked for them before its first poll, by up to the time that a start takes.
    const isDoubtful = old.some(([, at]) => at >= oldest - LONGEST_START_MS);
    if (isDoubtful && isWithThem && !this.#isAsPublished(input))
      for (const [key, reading] of kept) this.#before.set(key, reading);
    else for (const [key] of old) this.#readAt.delete(key);
  }

  /** Whether the rules decide a poll as published, and lead to its checkpoint. */
  #isAsPublished(input: PollToDecide): boolean {
    const [own] = this.#memories;
    const { checkpoint, summary } = input.poll;
    const memory = checkpoint && own && this.#decode(checkpoint, summary.meta.polledAt);
    if (memory === undefined || own === undefined) return false;
    const doubt = this.#doubt;
    const after = this.#observe(input, 0, own);
    this.#doubt = doubt;
    return this.#bytes(after.memory).equals(this.#bytes(memory)) && this.#areEqual(input.published, after.records);
  }

  #areEqual(published: readonly DecidedRecord[], decided: readonly DecidedRecord[]): boolean {
    const { codec } = this.options;
    return (
      published.length === decided.length &&
      published.every((each, i) => isEqual(codec, each, decided[i] as DecidedRecord))
    );
  }
}

/** Compares bytes. A record of another framing or schema is encoded again first. */
function isEqual(codec: EventCodec, published: DecidedRecord, decided: NewRecord): boolean {
  if (published.topic !== decided.topic || published.headers['ce_id'] !== decided.headers['ce_id']) return false;
  if (published.value.equals(decided.value)) return true;
  const { type, event } = published.decoded;
  return codec.encode(type, event).equals(decided.value);
}
