import { occurrence } from '@pgherald/decisions';
import type { PollOfServer, Reading, DomainEvent } from '@pgherald/events';
import type { ReplicationMonitoringMemory as Memory } from '@pgherald/memories';
import { nodesOf, type Node } from './cluster.js';
import { printLsn } from './lsn.js';

interface Seen {
  readonly poll: PollOfServer;
  readonly reading: Reading<'WalPositionMeasured'>;
  readonly lsn: number | null;
}

/** Readings for which a standby with a newer timeline waits for the new primary to publish the failover. */
const WAITED_READINGS = 3;

/** Detects a new primary once in a cluster. It publishes the event itself; if it is not watched, another server does. */
export function detectFailover(
  before: Memory,
  now: Memory,
  seen: Seen,
): { readonly memory: Memory; readonly events: DomainEvent[] } {
  const others = nodesOf(seen.poll).filter(({ memory }) => memory.systemIdentifier === now.systemIdentifier);
  const { timeline } = now;
  const published = { ...now, publishedTimeline: timeline, newTimelineReadings: 0 };
  if (before.systemIdentifier !== now.systemIdentifier || before.publishedTimeline === null)
    return { memory: published, events: [] };
  const isPromoted = before.isStandby === true && now.isStandby === false;
  const isNewer = timeline !== null && timeline > before.publishedTimeline;
  if (!isNewer && !isPromoted) return { memory: { ...now, newTimelineReadings: 0 }, events: [] };
  if (isNewer && others.some(({ memory }) => (memory.publishedTimeline ?? 0) >= timeline))
    return { memory: published, events: [] };
  const readings = now.newTimelineReadings + 1;
  if (now.isStandby && readings < WAITED_READINGS)
    return { memory: { ...now, newTimelineReadings: readings }, events: [] };
  return { memory: published, events: [failover(before, now, others, seen)] };
}

function failover(before: Memory, now: Memory, others: readonly Node[], { poll, reading, lsn }: Seen): DomainEvent {
  const primaries = others.filter(({ memory }) => memory.isStandby === false);
  const isOld = ({ memory }: Node): boolean => (memory.timeline ?? 0) < (now.timeline ?? 0);
  const newPrimary = now.isStandby ? (primaries.find((node) => !isOld(node))?.server ?? null) : poll.server;
  const wasPrimary = before.isStandby === false && now.isStandby;
  const oldPrimary = wasPrimary ? poll.server : (primaries.find(isOld)?.server ?? null);
  const subject = newPrimary ?? poll.server;
  const timelines = { oldTimeline: before.publishedTimeline, newTimeline: now.timeline };
  const facts = { newPrimary, oldPrimary, ...timelines, lsn: lsn === null ? null : printLsn(lsn) };
  return occurrence('FailoverDetected', reading, { subject, value: now.timeline, facts });
}
