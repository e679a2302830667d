import type { EventName } from '@pgherald/events';
import type { Interval } from './timeline.js';

/** The episodes of one type in a range. */
export interface EpisodeSummary {
  readonly type: EventName;
  readonly episodes: number;
  readonly perDay: number;
  /** Seconds, counted within the range. */
  readonly openSeconds: number;
}

/** A range in microseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MICROS = 86_400_000_000;

/** Sums the episodes that opened in the range by type, and how long any were open in it. */
export function summarize(intervals: readonly Interval[], span: Span): readonly EpisodeSummary[] {
  const days = Math.max(1, span.to - span.from) / DAY_MICROS;
  const types = Map.groupBy(intervals, ({ type }) => type);
  return [...types]
    .map(([type, ofType]) => {
      const episodes = ofType.filter(({ from }) => from !== undefined).length;
      const open = ofType.reduce((sum, each) => sum + openMicros(each, span), 0);
      return { type, episodes, perDay: episodes / days, openSeconds: open / 1e6 };
    })
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

function openMicros({ from, to }: Interval, span: Span): number {
  return Math.max(0, Math.min(to ?? span.to, span.to) - Math.max(from ?? span.from, span.from));
}
