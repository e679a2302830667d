import type { Reading, ReadingRequest } from '@pgherald/events';
import type { ServerFacts } from '@pgherald/postgres';
import type { BoundedContext } from '../bounded-context.js';
import { NO_CLUSTER, type PublishedCluster } from '../decide/cluster-seen.js';
import { type DroppedEvents, NO_DROPPED_EVENTS } from '../decide/dropped-events.js';
import { readingKey } from '../decide/readings.js';
import type { RawReadings } from '../publish/encode-poll.js';
import type { StoredMemory } from '../publish/stored-memory.js';

/** The immutable state of a scraper between two polls. A poll returns the next state. */
export interface ScraperState {
  readonly memory: StoredMemory<BoundedContext['memoryType']>;
  readonly polling: StoredMemory<'PollingMemory'>;
  readonly previous: ReadonlyMap<string, Reading>;
  readonly raw: RawReadings;
  readonly requests: readonly ReadingRequest[];
  /** Factor by which all cadences are longer than configured. */
  readonly slowdown: number;
  readonly cluster: PublishedCluster;
  readonly dropped: DroppedEvents;
  readonly facts: ServerFacts | undefined;
  readonly isStarted: boolean;
  readonly isCheckpointed: boolean;
}

type Restored = Pick<ScraperState, 'memory' | 'polling' | 'previous'>;

export function initialState(restored: Restored): ScraperState {
  return {
    ...restored,
    raw: new Map(),
    requests: [],
    slowdown: 1,
    cluster: NO_CLUSTER,
    dropped: NO_DROPPED_EVENTS,
    facts: undefined,
    isStarted: false,
    isCheckpointed: false,
  };
}

export function withReadings(
  previous: ReadonlyMap<string, Reading>,
  readings: readonly Reading[],
  { compares }: Pick<BoundedContext, 'compares'>,
): ReadonlyMap<string, Reading> {
  const kept = readings.filter(({ complete, group }) => complete && compares.includes(group));
  if (kept.length === 0) return previous;
  return new Map([...previous, ...kept.map((reading) => [readingKey(reading), reading] as const)]);
}
