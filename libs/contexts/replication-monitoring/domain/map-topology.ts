import { occurrence } from '@pgherald/decisions';
import type { EventMap, PollOfServer, Reading, DomainEvent } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';
import { isSame, nodesOf, upstreamOf, type Node } from './cluster.js';

type TopologyNode = EventMap['TopologyMapped']['nodes'][number];
type Map = Pick<EventMap['TopologyMapped'], 'health' | 'reasons' | 'nodes'>;

/** Publishes the servers of a cluster and its health when they change. One server does so: a primary, if any answers. */
export function mapTopology(
  before: Memory,
  now: Memory,
  poll: PollOfServer,
  reading: Reading<'WalPositionMeasured'>,
): { readonly memory: Memory; readonly events: readonly DomainEvent[] } {
  const all = [{ server: poll.server, memory: now }, ...nodesOf(poll)];
  // Until the server has answered twice, the others may not have been polled.
  if (!before.isAnswering || publisherOf(all) !== poll.server) return { memory: now, events: [] };
  const map = { ...healthOf(all, poll), nodes: ordered(all.flatMap((node) => nodesAt(node, all))) };
  const text = JSON.stringify(map);
  const last = lastPublished(all);
  if (last === text) return { memory: now, events: [] };
  const facts = { ...map, systemIdentifier: now.systemIdentifier };
  const about = { subject: poll.server, value: map.nodes.length, firstSight: last === null };
  const event = occurrence('TopologyMapped', reading, { ...about, facts });
  return { memory: { ...now, topology: `${poll.polledAt} ${text}` }, events: [event] };
}

function publisherOf(nodes: readonly Node[]): string | undefined {
  const rank = ({ memory }: Node): number => (memory.isStandby === false ? (memory.timeline ?? 0) + 1 : 0);
  const answering = nodes.filter(({ memory }) => memory.isAnswering);
  return answering.toSorted((a, b) => rank(b) - rank(a) || (a.server < b.server ? -1 : 1))[0]?.server;
}

/** Returns the topology that any node published last; each text begins with its instant. */
function lastPublished(nodes: readonly Node[]): string | null {
  const topologies = nodes.flatMap(({ memory }) => memory.topology ?? []);
  const latest = topologies.toSorted((a, b) => Number.parseInt(b) - Number.parseInt(a))[0];
  return latest === undefined ? null : latest.slice(latest.indexOf(' ') + 1);
}

/** Lists the server, and its receivers that are not watched. */
function nodesAt({ server, memory }: Node, all: readonly Node[]): TopologyNode[] {
  const others = all.filter((node) => node.server !== server);
  const upstream = upstreamOf(memory, others)?.server ?? null;
  const { timeline, isAnswering } = memory;
  const state = isAnswering ? 'answering' : 'silent';
  const unwatched = memory.standbys.filter((standby) => !all.some((node) => isSame(standby, node.memory)));
  return [
    { name: server, isWatched: true, role: roleOf(memory, upstream), timeline, upstream, state },
    ...unwatched.map(({ name, kind, goneSince }) => ({
      name,
      isWatched: false,
      role: kind === 'logical' ? 'subscriber' : 'standby',
      timeline: null,
      upstream: server,
      state: goneSince === null ? 'connected' : 'disconnected',
    })),
  ];
}

function roleOf({ isStandby, systemIdentifier }: Memory, upstream: string | null): string | null {
  if (isStandby === null || systemIdentifier === null) return null;
  return isStandby ? 'standby' : upstream === null ? 'primary' : 'subscriber';
}

/** Orders each node after its upstream; nodes in a cycle come last. */
function ordered(unordered: readonly TopologyNode[]): TopologyNode[] {
  const nodes = unordered.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const placed = below(nodes, null);
  return [...placed, ...nodes.filter((node) => !placed.includes(node))];
}

function below(nodes: readonly TopologyNode[], upstream: string | null): TopologyNode[] {
  const isBelow = (node: TopologyNode): boolean => node.upstream === upstream;
  return nodes.filter(isBelow).flatMap((node) => [node, ...(node.isWatched ? below(nodes, node.name) : [])]);
}

function healthOf(nodes: readonly Node[], { watchedElsewhere }: PollOfServer): Omit<Map, 'nodes'> {
  const broken = brokenBy(nodes);
  const degraded = nodes.flatMap(degradedBy);
  const unknown = [...nodes.flatMap(unknownBy), ...watchedElsewhere.map((server) => `watched elsewhere: ${server}`)];
  const health =
    broken.length > 0 ? 'broken' : degraded.length > 0 ? 'degraded' : unknown.length > 0 ? 'unknown' : 'healthy';
  return { health, reasons: [...new Set([...broken, ...degraded, ...unknown])].sort() };
}

/** Finds that no known primary answers, or that two do. */
function brokenBy(nodes: readonly Node[]): string[] {
  const primaries = nodes.filter(({ memory }) => memory.isStandby === false);
  const answering = primaries.filter(({ memory }) => memory.isAnswering);
  const systems = answering.map(({ memory }) => memory.systemIdentifier);
  const twice = answering.filter(({ memory }) => systems.filter((each) => each === memory.systemIdentifier).length > 1);
  const silent = answering.length === 0 ? primaries : [];
  return [
    ...silent.map(({ server }) => `primary silent: ${server}`),
    ...twice.map(({ server }) => `two primaries: ${server}`),
  ];
}

const UNKNOWN_LAG = 'ReplicationLagUnknown';
/** Episodes of normal states, and of lag, which are listed apart. */
const NO_PROBLEM: ReadonlySet<string> = new Set(['SlotCreated', 'StandbyConnected', UNKNOWN_LAG]);

function degradedBy({ server, memory }: Node): string[] {
  const open = memory.episodes.filter(({ kind, episode }) => episode !== null && !NO_PROBLEM.has(kind));
  return [
    ...(memory.isAnswering ? [] : [`silent: ${server}`]),
    ...memory.standbys.filter(({ goneSince }) => goneSince !== null).map(({ name }) => `disconnected: ${name}`),
    ...open.map(({ kind, subject }) => `${kind}: ${subject}`),
  ];
}

function unknownBy({ memory }: Node): string[] {
  const open = memory.episodes.filter(({ kind, episode }) => episode !== null && kind === UNKNOWN_LAG);
  return open.map(({ subject }) => `lag unknown: ${subject}`);
}
