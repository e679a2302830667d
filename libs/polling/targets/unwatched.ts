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

export interface WatchedServer {
  readonly cluster: string;
  readonly context: string;
  readonly server: string;
}

/** A watched server with a stored memory; `by` is the service that watched it last. */
export interface RememberedServer extends WatchedServer {
  readonly by: string | undefined;
}

const WATCHED_BY = 'watched-by';

type Publishing = Pick<ScraperServices, 'codec' | 'prefix'>;
type Opening = EventMap['TableBloated'];

export const memoryPrefix = ({ cluster, context, server }: WatchedServer): string =>
  [cluster, context, server].map(encodeURIComponent).join('/');

/**
 * Records which service watches a server. Replicas with the same service name close the open episodes of removed targets, even
 * if all replicas were down when the target was removed.
 */
export function watchedBy(name: string, watched: WatchedServer, prefix: string): StateChange {
  const key = `${memoryPrefix(watched)}/${WATCHED_BY}/0`;
  return { topic: otherTopics(prefix).state, key, value: Buffer.from(name) };
}

export async function readRememberedServers(log: EventLog, prefix: string): Promise<readonly RememberedServer[]> {
  const servers = new Map<string, RememberedServer>();
  for await (const { key, value } of log.states(otherTopics(prefix).state)) {
    const [cluster, context, server, kind, part] = key.split('/').map(decodeURIComponent);
    if (cluster === undefined || context === undefined || server === undefined || part === undefined) continue;
    const source = memoryPrefix({ cluster, context, server });
    const by = kind === WATCHED_BY ? value.toString() : servers.get(source)?.by;
    servers.set(source, { cluster, context, server, by });
  }
  return [...servers.values()];
}

/**
 * Builds the transaction that ends watching a server: it closes all open episodes as `unwatched` and deletes the memory.
 * Reads the episodes from the log, because the server may be gone.
 */
export async function unwatch(
  log: EventLog,
  { codec, prefix }: Publishing,
  watched: WatchedServer,
  instant: number,
): Promise<Transaction> {
  const poll = pollId(watched.server, watched.context, instant);
  const records = (await openEpisodes(log, { codec, prefix }, watched)).map(({ type, event: { meta, ...opening } }) => {
    const pollMeta = { polledAt: instant, clock: 'agent', poll, statsEpoch: null, countersSince: null } as const;
    const closing = closingOf({ ...opening, closing: EVENTS[type].opens ?? type }, instant);
    return recordOf({ codec, prefix, meta: { ...meta, ...pollMeta } }, closing);
  });
  return { records, state: await memoryDeletions(log, prefix, watched) };
}

/** Reads opening events without a closing event, in order. A closing event has no field that its opening event lacks. */
async function openEpisodes(log: EventLog, { codec, prefix }: Publishing, { cluster, context, server }: WatchedServer) {
  const open = new Map<string, { readonly type: EventName; readonly event: Opening }>();
  const topics = [topicOf('ScraperStarted', context, prefix)];
  for await (const { headers, value } of log.read({ topics, from: 'beginning', to: 'now', key: cluster })) {
    const type = headers[TYPE_HEADER] ?? '';
    const isOwn = headers[SOURCE_HEADER] === sourceOf(cluster, server);
    if (!isOwn || !isEpisode(type)) continue;
    const decoded = await decodeRecord(log, codec, value, prefix).catch(skipForeignRecord);
    if (decoded === undefined) continue;
    const { event } = decoded as { readonly event: Opening };
    const episode = event.episode ?? event.meta.eventId;
    if (EVENTS[type].opens) open.set(episode, { type, event });
    else open.delete(episode);
  }
  return [...open.values()];
}

function skipForeignRecord(error: unknown): undefined {
  if (!(error instanceof EventError)) throw error;
}

function isEpisode(type: string): type is EventName {
  if (!(type in EVENTS)) return false;
  const { opens, closes } = EVENTS[type as EventName];
  return (opens ?? closes) !== undefined;
}

async function memoryDeletions(log: EventLog, prefix: string, watched: WatchedServer): Promise<StateChange[]> {
  const topic = otherTopics(prefix).state;
  const changes: StateChange[] = [];
  for await (const { key } of log.states(topic, `${memoryPrefix(watched)}/`)) changes.push({ topic, key, value: null });
  return changes;
}
