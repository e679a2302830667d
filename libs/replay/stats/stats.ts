import { EVENTS, type EventName } from '@pgherald/events';
import { placeOf, polledAtOf, TYPE_HEADER } from '@pgherald/event-log';
import { Timeline } from '../episodes/timeline.js';
import { readRecords, type ReadRangeOptions } from '../range/read-range.js';
import type { EventSource } from '../sources/event-source.js';
import { Coverage, type Unread } from './coverage.js';

export interface Count {
  readonly name: string;
  readonly events: number;
  readonly bytes: number;
}

/** How often a decided event was published, and how long its episodes lasted. */
export interface EpisodeStats {
  readonly type: EventName;
  readonly opened: number;
  readonly open: number;
  /** Of closed episodes, seconds; undefined if there are none. */
  readonly medianSeconds: number | undefined;
  readonly p95Seconds: number | undefined;
}

export interface Stats {
  readonly types: readonly Count[];
  readonly servers: readonly Count[];
  /** By hour, or by day for a range longer than three days; in their order. */
  readonly times: readonly Count[];
  readonly episodes: readonly EpisodeStats[];
  readonly unread: readonly Unread[];
  readonly events: number;
  readonly bytes: number;
}

/** Events that are decoded besides decided ones. */
const COVERAGE: ReadonlySet<string> = new Set(['MetricsCollected']);
const MOST_HOURS = 72;

/** Counts the selected events of a range. @throws like `readRange` */
export async function stats(source: EventSource, options: ReadRangeOptions): Promise<Stats> {
  const [types, servers, hours] = [new Tally(), new Tally(), new Tally()];
  const [timeline, coverage] = [new Timeline(), new Coverage()];
  const isDecoded = (type: string): boolean =>
    COVERAGE.has(type) || (type in EVENTS && EVENTS[type as EventName].kind === 'decided');
  for await (const { record, decoded } of readRecords(source, options, isDecoded)) {
    const type = record.headers[TYPE_HEADER] ?? '';
    const bytes = record.value.length;
    types.add(type, bytes);
    servers.add(placeOf(record).server, bytes);
    hours.add(new Date(polledAtOf(record) / 1_000).toISOString().slice(0, 13), bytes);
    if (!decoded) continue;
    coverage.add(decoded);
    if (EVENTS[decoded.type].kind === 'decided') timeline.add(decoded);
  }
  coverage.end();
  const byType = types.counts.toSorted((a, b) => b.events - a.events);
  return {
    types: byType,
    servers: servers.counts.toSorted((a, b) => b.events - a.events),
    times: timesOf(hours.counts),
    episodes: episodesOf(timeline),
    unread: coverage.unread,
    events: byType.reduce((sum, { events }) => sum + events, 0),
    bytes: byType.reduce((sum, each) => sum + each.bytes, 0),
  };
}

class Tally {
  readonly #counts = new Map<string, { events: number; bytes: number }>();

  get counts(): readonly Count[] {
    return [...this.#counts].map(([name, count]) => ({ name, ...count }));
  }

  add(name: string, bytes: number, events = 1): void {
    const count = this.#counts.get(name) ?? { events: 0, bytes: 0 };
    count.events += events;
    count.bytes += bytes;
    this.#counts.set(name, count);
  }
}

function timesOf(hours: readonly Count[]): readonly Count[] {
  const sorted = hours.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (sorted.length <= MOST_HOURS)
    return sorted.map((hour) => ({ ...hour, name: `${hour.name.replace('T', ' ')}:00` }));
  const days = new Tally();
  for (const { name, events, bytes } of sorted) days.add(name.slice(0, 10), bytes, events);
  return days.counts;
}

function episodesOf({ intervals }: Timeline): EpisodeStats[] {
  const byType = Map.groupBy(intervals, ({ type }) => type);
  return [...byType]
    .map(([type, ofType]) => {
      const lasted = ofType
        .flatMap(({ from, to }) => (from === undefined || to === undefined || from === to ? [] : [(to - from) / 1e6]))
        .sort((a, b) => a - b);
      const at = (share: number): number | undefined => lasted[Math.ceil(share * lasted.length) - 1];
      const opened = ofType.filter(({ from }) => from !== undefined).length;
      const open = ofType.filter(({ to }) => to === undefined).length;
      return { type, opened, open, medianSeconds: at(0.5), p95Seconds: at(0.95) };
    })
    .sort((a, b) => b.opened - a.opened);
}
