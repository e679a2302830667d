import { EVENTS, type EventName } from '@pgherald/events';
import { placeOf, polledAtOf, TYPE_HEADER } from '@pgherald/event-log';
import { Timeline } from '../episodes/timeline.js';
import { explainEmptyRange } from '../range/empty-range.js';
import { readRecords, type ReadRangeOptions } from '../range/read-range.js';
import { withCounterparts } from '../range/selection.js';
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
  /** Undefined under a filter by database or episode, which leaves polls out. */
  readonly unread: readonly Unread[] | undefined;
  readonly events: number;
  readonly bytes: number;
}

/** Events that show when servers were read; they are read also if they are not counted. */
const COVERAGE = ['MetricsCollected', 'ScraperStarted', 'ScraperStopped', 'EventsDropped'] as const;
const MOST_HOURS = 72;

/** Counts the selected events of a range. @throws like `readRange` */
export async function stats(source: EventSource, options: ReadRangeOptions): Promise<Stats> {
  const [types, servers, hours] = [new Tally(), new Tally(), new Tally()];
  const [timeline, coverage] = [new Timeline(), new Coverage()];
  const { selection, signal, onNotice } = options;
  const counted = new Set<string>(selection.types);
  const hasCoverage = selection.databases.length === 0 && selection.episodes.length === 0;
  const isCoverage = (type: string): boolean => (COVERAGE as readonly string[]).includes(type);
  const isDecoded = (type: string): boolean =>
    isCoverage(type) || (type in EVENTS && EVENTS[type as EventName].kind === 'decided');
  const episodes = withCounterparts(selection.types);
  const read = { ...selection, types: hasCoverage ? [...episodes, ...COVERAGE] : episodes };
  for await (const { record, decoded } of readRecords(source, { ...options, selection: read }, isDecoded)) {
    const type = record.headers[TYPE_HEADER] ?? '';
    if (decoded && isCoverage(type)) coverage.add(decoded);
    if (decoded && EVENTS[decoded.type].kind === 'decided' && episodes.includes(decoded.type)) timeline.add(decoded);
    if (!counted.has(type)) continue;
    const bytes = record.value.length;
    types.add(type, bytes);
    servers.add(placeOf(record).server, bytes);
    hours.add(new Date(polledAtOf(record) / 1_000).toISOString().slice(0, 13), bytes);
  }
  if (types.counts.length === 0 && !signal.aborted) onNotice(await explainEmptyRange(source, selection));
  const byType = types.counts.toSorted((a, b) => b.events - a.events);
  return {
    types: byType,
    servers: servers.counts.toSorted((a, b) => b.events - a.events),
    times: timesOf(hours.counts),
    episodes: episodesOf(timeline),
    unread: hasCoverage ? coverage.unread : undefined,
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
