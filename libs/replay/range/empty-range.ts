import { ConfigurationError, didYouMean } from '@pgherald/configuration';
import { type AnyEvent, otherTopics } from '@pgherald/events';
import { databaseOf, topicsOf } from '@pgherald/event-log';
import type { EventSource } from '../sources/event-source.js';
import { extentOf } from './extent.js';
import { idsOf, type Selection } from './selection.js';
import { textOf } from './time-range.js';

/** Names that a range has, for the advice after an unknown one. */
export interface SeenNames {
  readonly servers: Set<string>;
  readonly clusters: Set<string>;
  readonly databases: Set<string>;
  readonly episodes: Set<string>;
}

export function noNames(): SeenNames {
  return { servers: new Set(), clusters: new Set(), databases: new Set(), episodes: new Set() };
}

/** Ids kept for the advice after an unknown one. */
const MOST_IDS = 100_000;

/** Notes database and ids of an event that was read, if they are asked for. */
export function noteContent({ databases, episodes }: SeenNames, selection: Selection, decoded: AnyEvent): void {
  const database = selection.databases.length === 0 ? undefined : databaseOf(decoded);
  if (database !== undefined) databases.add(database);
  if (selection.episodes.length === 0 || episodes.size >= MOST_IDS) return;
  for (const id of idsOf(decoded)) episodes.add(id);
}

/** Says which range there is. @throws ConfigurationError if a name of the selection is unknown */
export async function explainEmptyRange(
  source: EventSource,
  selection: Selection,
  seen: SeenNames = noNames(),
): Promise<string> {
  const topics = topicsOf(selection.types, source.prefix);
  await noteWatched(source, seen);
  const { servers, clusters, databases, episodes } = selection;
  const problems = [
    ...unknown('server', servers, seen.servers),
    ...unknown('cluster', clusters, seen.clusters),
    ...unknown('database', databases, seen.databases),
    ...unknown('episode', episodes, seen.episodes),
  ];
  if (problems.length > 0) throw new ConfigurationError(problems);
  const extent = await extentOf(source, topics);
  const there = extent
    ? `it has events from ${textOf(extent.first)} to ${textOf(extent.last)}`
    : 'it has none of them at all';
  return `no such events in this range of ${source.place}: ${there}`;
}

/** Adds the servers that are watched at present. Keys of the state topic begin with cluster, context and server. */
async function noteWatched({ log, prefix }: EventSource, { servers, clusters }: SeenNames): Promise<void> {
  for await (const { key } of log.states(otherTopics(prefix).state)) {
    const [cluster, , server] = key.split('/').map(decodeURIComponent);
    if (cluster === undefined || server === undefined) continue;
    clusters.add(cluster);
    servers.add(server);
  }
}

/** Lists known names up to this number; beyond it, only a near one is named. */
const MOST_LISTED = 20;

function unknown(kind: string, wanted: readonly string[], known: ReadonlySet<string>): string[] {
  const names = [...known].sort();
  return wanted
    .filter((name) => !known.has(name) && !(kind === 'episode' && names.some((each) => each.startsWith(name))))
    .map((name) => {
      const advice = didYouMean(name, names);
      const isList = advice.startsWith('; known');
      return `there is no ${kind} ${name} in this range${isList && names.length > MOST_LISTED ? '' : advice}`;
    });
}
