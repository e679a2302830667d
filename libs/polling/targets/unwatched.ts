import { closingOf } from '@pgherald/decisions';
import { EventError, EVENTS, topicOf, otherTopics, type EventMap, type EventName } from '@pgherald/events';
import {
  decodeRecord,
  SOURCE_HEADER,
  sourceOf,
  TYPE_HEADER,
  type EventLog,
  type StateChange,
  type Transaction,
} from '@pgherald/event-log';
import { pollId } from '../publish/ids.js';
import type { ScraperServices } from '../scraper/scraper-services.js';
import { recordOf } from '../publish/record.js';

/** A server as one context watched it. */
export interface Watched {
  readonly cluster: string;
  readonly context: string;
  readonly server: string;
}

/** One of them of whom something is remembered; by is the name of the processes that watched it last. */
export interface Remembered extends Watched {
  readonly by: string | undefined;
}

const BY = 'watched-by';

type Publishing = Pick<ScraperServices, 'codec' | 'prefix'>;
type Opening = EventMap['TableBloated'];

/** First part of the keys of all that is remembered of a server. */
export const memoryPrefix = ({ cluster, context, server }: Watched): string =>
  [cluster, context, server].map(encodeURIComponent).join('/');

/** Those of one name close what is open of a server that is no target of theirs any more, also after all of them were down. */
export function watchedBy(name: string, watched: Watched, prefix: string): StateChange {
  const key = `${memoryPrefix(watched)}/${BY}/0`;
  return { topic: otherTopics(prefix).state, key, value: Buffer.from(name) };
}

/** What the state topic remembers of servers: whose they are. */
export async function remembered(log: EventLog, prefix: string): Promise<readonly Remembered[]> {
  const found = new Map<string, Remembered>();
  for await (const { key, value } of log.states(otherTopics(prefix).state)) {
    const [cluster, context, server, what, part] = key.split('/').map(decodeURIComponent);
    if (cluster === undefined || context === undefined || server === undefined || part === undefined) continue;
    const source = memoryPrefix({ cluster, context, server });
    const by = what === BY ? value.toString() : found.get(source)?.by;
    found.set(source, { cluster, context, server, by });
  }
  return [...found.values()];
}

/**
 * The end of watching a server: all its open episodes are closed as `unwatched`, and what was remembered of it is
 * forgotten. The episodes are those of the log: the server need not answer any more.
 */
export async function unwatch(
  log: EventLog,
  { codec, prefix }: Publishing,
  watched: Watched,
  instant: number,
): Promise<Transaction> {
  const poll = pollId(watched.server, watched.context, instant);
  const records = (await openEpisodes(log, { codec, prefix }, watched)).map(({ type, event: { meta, ...opening } }) => {
    const at = { polledAt: instant, clock: 'agent', poll, statsEpoch: null, countersSince: null } as const;
    const closing = closingOf({ ...opening, closing: EVENTS[type].opens ?? type }, instant);
    return recordOf({ codec, prefix, meta: { ...meta, ...at } }, closing);
  });
  return { records, state: await forgotten(log, prefix, watched) };
}

/** Opening events without a closing one, in their order. A closing event has no field that its opening one lacks. */
async function openEpisodes(log: EventLog, { codec, prefix }: Publishing, { cluster, context, server }: Watched) {
  const open = new Map<string, { readonly type: EventName; readonly event: Opening }>();
  const topics = [topicOf('ScraperStarted', context, prefix)];
  for await (const { headers, value } of log.read({ topics, from: 'beginning', to: 'now', key: cluster })) {
    const type = headers[TYPE_HEADER] ?? '';
    const isOwn = headers[SOURCE_HEADER] === sourceOf(cluster, server);
    if (!isOwn || !isEpisode(type)) continue;
    const decoded = await decodeRecord(log, codec, value, prefix).catch(onlyEvents);
    if (decoded === undefined) continue;
    const { event } = decoded as { readonly event: Opening };
    const episode = event.episode ?? event.meta.eventId;
    if (EVENTS[type].opens) open.set(episode, { type, event });
    else open.delete(episode);
  }
  return [...open.values()];
}

/** What somebody else has put into the log under our names keeps nothing open. */
function onlyEvents(error: unknown): undefined {
  if (!(error instanceof EventError)) throw error;
}

function isEpisode(type: string): type is EventName {
  if (!(type in EVENTS)) return false;
  const { opens, closes } = EVENTS[type as EventName];
  return (opens ?? closes) !== undefined;
}

async function forgotten(log: EventLog, prefix: string, watched: Watched): Promise<StateChange[]> {
  const topic = otherTopics(prefix).state;
  const changes: StateChange[] = [];
  for await (const { key } of log.states(topic, `${memoryPrefix(watched)}/`)) changes.push({ topic, key, value: null });
  return changes;
}
