import { EventCodec } from '@pgherald/events';
import {
  decodeRecord,
  headersFit,
  type LogRecord,
  polledAtOf,
  type ReadOptions,
  SOURCE_HEADER,
  TYPE_HEADER,
} from '@pgherald/event-log';
import type { BoundedContext } from '@pgherald/polling/replay';
import { CLOCK_SLACK_MS, type TimeRange } from '../range/time-range.js';
import type { EventSource } from '../sources/event-source.js';
import { type Limits, longestCadence } from '../limits/contexts.js';

/** Where the log must be read from to decide a range. */
export interface ReplayStart {
  readonly from: ReadOptions['from'];
  /** Checkpoints appended before it are not used, because earlier readings that count may be missing. Milliseconds. */
  readonly checkpointsFrom: number;
}

interface StartOptions {
  readonly contexts: readonly BoundedContext[];
  readonly clusters: readonly string[];
  readonly range: TimeRange;
}

const HOUR = 3_600_000;
/** First search for a checkpoint; polls are at most some minutes late. */
const FIRST_SEARCH_MS = 1.2 * HOUR;
/** Longest search for a last checkpoint but one, which a server that was added lately does not have. */
const LONGEST_SEARCH_MS = 3 * HOUR;
const MARGIN_MS = 300_000;
/** Checkpoints do not name the interval of a target; few are longer. */
const LONGEST_INTERVAL_MS = 60_000;
/** Multiple of the longest cadence in which a previous reading lies, also if one was incomplete. */
const CADENCES = 2;

/**
 * Finds the checkpoints that precede a range. Servers of one cluster see one another's memories, so that these begin at the
 * last checkpoint but one: from there to the last, each is decided until all are known.
 */
export async function replayStart(source: EventSource, options: StartOptions): Promise<ReplayStart> {
  const { from } = options.range;
  if (from === undefined || from === -Infinity) return { from: 'beginning', checkpointsFrom: -Infinity };
  for (let search = FIRST_SEARCH_MS; ; search *= 3) {
    const begin = from - CLOCK_SLACK_MS - search;
    const found = await checkpointsIn(source, options, { time: begin }, from);
    const isEnough = found.isComplete || (found.hasOne && search > LONGEST_SEARCH_MS);
    if (!isEnough && (await isKeptBefore(source, options, begin))) continue;
    const first = Math.min(from, ...found.chosen.map(({ appendedAt }) => appendedAt));
    const longest = await longestOf(source, options, found.chosen);
    return { from: { time: first - CADENCES * longest - MARGIN_MS }, checkpointsFrom: first };
  }
}

/** Returns the checkpoint with which each server and context begins, and whether all have those that they need. */
async function checkpointsIn(
  { log, prefix }: EventSource,
  { contexts, clusters }: StartOptions,
  from: ReadOptions['from'],
  before: number,
) {
  const sources = new Map<string, LogRecord[]>();
  const topics = contexts.map(({ name }) => `${prefix}.${name}.measured`);
  for await (const record of log.read({ topics, from, to: { time: before + CLOCK_SLACK_MS } })) {
    const type = record.headers[TYPE_HEADER] ?? '';
    if (polledAtOf(record) >= before * 1_000 || !headersFit({ types: new Set([type]), servers: [], clusters }, record))
      continue;
    const key = `${record.topic} ${record.headers[SOURCE_HEADER]}`;
    const checkpoints = sources.get(key) ?? [];
    sources.set(key, checkpoints);
    if (type !== 'MemoryCheckpointed') continue;
    checkpoints.push(record);
    if (checkpoints.length > 2) checkpoints.shift();
  }
  const clusterSizes = Map.groupBy(sources.keys(), clusterOf);
  const needed = (key: string): number => ((clusterSizes.get(clusterOf(key)) ?? []).length === 1 ? 1 : 2);
  return {
    chosen: [...sources].flatMap(([key, checkpoints]) => checkpoints.slice(-needed(key)).slice(0, 1)),
    hasOne: sources.size > 0 && [...sources.values()].every(({ length }) => length > 0),
    isComplete: sources.size > 0 && [...sources].every(([key, { length }]) => length >= needed(key)),
  };
}

/** The topic and cluster of a source. */
function clusterOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

/** Whether the log has measured events of before an instant. */
async function isKeptBefore({ log, prefix }: EventSource, { contexts }: StartOptions, time: number): Promise<boolean> {
  const topics = contexts.map(({ name }) => `${prefix}.${name}.measured`);
  for await (const _ of log.read({ topics, from: 'beginning', to: { time } })) return true;
  return false;
}

/** Returns the longest cadence of the groups that the contexts compare, under the limits of the checkpoints. Milliseconds. */
async function longestOf(
  source: EventSource,
  { contexts }: StartOptions,
  checkpoints: readonly LogRecord[],
): Promise<number> {
  const codec = new EventCodec();
  let longest = 0;
  for (const record of checkpoints) {
    const { type, event } = await decodeRecord(source.log, codec, record.value, source.prefix);
    const context = contexts.find(({ name }) => name === event.meta.context);
    if (type !== 'MemoryCheckpointed' || context === undefined) continue;
    longest = Math.max(longest, longestCadence(context, JSON.parse(event.limits) as Limits, LONGEST_INTERVAL_MS));
  }
  return longest;
}
