import type { EpisodeMemory } from '@pgherald/decisions';
import type { ClusterNode, PollOfServer } from '@pgherald/events';
import type { Episode, TableIndexManagementMemory } from '@pgherald/memories';
import { coveragePct } from './indexes/index-usage.js';
import type { TableIndexLimits } from './limits.js';

type Memory = TableIndexManagementMemory;
export type Node = ClusterNode<Memory>;

/** Whether the use in the whole cluster is known, which needs every node for the whole window. */
export interface Verdict {
  readonly isKnown: boolean;
  /** `known`, or the reason why it is not. */
  readonly verdict: string;
  readonly coveragePct: number;
  readonly nodes: readonly string[];
}

/** All nodes of the cluster, this one with its memory after the poll. */
export function nodesOf({ server, role, nodes }: PollOfServer, memory: Memory): Node[] {
  return [{ server, role, memory }, ...(nodes as readonly Node[])];
}

/**
 * Whether this server decides. A standby has the files of its primary, so it decides only if no primary is watched. A node that
 * has not answered yet may be one.
 */
export function isDecider({ role, nodes }: PollOfServer): boolean {
  return role === 'primary' || nodes.every((node) => node.role === 'standby');
}

/**
 * Returns the episodes that this server continues. After a failover, the new primary takes over the open episodes of the old
 * one, which then drops them, because the deciding server closes an episode.
 */
export function inheritedEpisodes({ episodes, firstReadings }: Memory, poll: PollOfServer): EpisodeMemory {
  const others = (poll.nodes as readonly Node[]).flatMap(({ memory }) => memory.episodes);
  if (!isDecider(poll)) {
    const taken = new Set(others.map(({ episode }) => episode));
    return { episodes: episodes.filter(({ episode }) => !taken.has(episode)), firstReadings };
  }
  const keyOf = ({ kind, databaseOid, key }: Episode): string => `${kind} ${databaseOid} ${key}`;
  const ownKeys = new Set(episodes.map(keyOf));
  const inherited = others.filter((each) => each.episode !== null && !ownKeys.has(keyOf(each)));
  return { episodes: [...episodes, ...inherited], firstReadings };
}

export function verdictOf(
  poll: PollOfServer,
  nodes: readonly Node[],
  databaseOid: number,
  windowMs: number,
  limits: TableIndexLimits,
): Verdict {
  const coverages = nodes.map(({ server, memory }) => {
    const observed = memory.observed.find((each) => each.databaseOid === databaseOid);
    return { server, pct: coveragePct(observed, poll.polledAt, windowMs, limits.indexUsageEvery) };
  });
  const least = coverages.reduce((low, each) => (each.pct < low.pct ? each : low));
  const notYet = `${least.server} was observed for ${Math.floor(least.pct * 10) / 10} % of the window`;
  const reason = unseen(poll, nodes) ?? (least.pct < limits.unusedCoveragePct ? notYet : undefined);
  const verdict = reason === undefined ? 'known' : `unknown: ${reason}`;
  const servers = nodes.map(({ server }) => server).sort();
  return { isKnown: reason === undefined, verdict, coveragePct: least.pct, nodes: servers };
}

function unseen(poll: PollOfServer, nodes: readonly Node[]): string | undefined {
  const [elsewhere] = poll.watchedElsewhere;
  if (elsewhere !== undefined) return `node ${elsewhere} is watched elsewhere`;
  const silent = nodes.find(({ role }) => role === null);
  if (silent) return `node ${silent.server} not observed`;
  if (!nodes.some(({ role }) => role === 'primary')) return 'primary not observed';
  const standbys = nodes.flatMap(({ memory }) => memory.standbys);
  const observed = nodes.filter(({ role }) => role === 'standby');
  const missing = standbys.reduce((sum, { count }) => sum + count, 0) - observed.length;
  if (missing <= 0) return undefined;
  // Names are application names, so names of watched nodes are matched first.
  const names = standbys.map(({ name }) => name).sort();
  const strangers = names.filter((name) => !observed.some(({ server }) => server === name));
  return `standby ${strangers.slice(-missing).join(', ')} not observed`;
}
