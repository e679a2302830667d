import { inUnit } from '@pgherald/display';
import { bar } from '../print/bars.js';
import { columns } from '../print/columns.js';
import { asJson } from '../print/formats.js';
import { textOf } from '../range/time-range.js';
import type { Count, EpisodeStats, Stats } from './stats.js';

/** Formats statistics as tables with bars. */
export function statsLines({ types, servers, times, episodes, unread, events, bytes }: Stats): readonly string[] {
  return [
    `${events.toLocaleString('en')} events, ${inUnit(bytes, 'By')}`,
    ...section('TYPE', types),
    ...section('SERVER', servers),
    ...section('TIME (UTC)', times),
    ...episodeTable(episodes),
    '',
    unread.length === 0 ? 'every poll of the range was read' : 'NOT READ',
    ...columns(
      unread.map(({ context, server, from, to, reason }) => [
        `not read from ${textOf(from)} to ${textOf(to)}`,
        `(${inUnit((to - from) / 1e6, 's')})`,
        server,
        context,
        reason,
      ]),
    ),
  ];
}

/** Returns one JSON object for each row of each table. */
export function statsJson(stats: Stats): readonly string[] {
  const tables = ['types', 'servers', 'times', 'episodes', 'unread'] as const;
  return tables.flatMap((table) => stats[table].map((row) => asJson({ table, ...row })));
}

function section(title: string, counts: readonly Count[]): readonly string[] {
  const largest = Math.max(0, ...counts.map(({ events }) => events));
  const rows = counts.map(({ name, events, bytes }) => [
    name,
    events.toLocaleString('en'),
    inUnit(bytes, 'By'),
    ` ${bar(events, largest)}`,
  ]);
  return rows.length === 0 ? [] : ['', ...columns([[title, 'EVENTS', 'SIZE', ''], ...rows])];
}

function episodeTable(episodes: readonly EpisodeStats[]): readonly string[] {
  if (episodes.length === 0) return [];
  const time = (seconds: number | undefined): string => (seconds === undefined ? '-' : inUnit(seconds, 's'));
  const rows = episodes.map(({ type, opened, open, medianSeconds, p95Seconds }) => [
    type,
    String(opened),
    open === 0 ? '-' : String(open),
    time(medianSeconds),
    time(p95Seconds),
  ]);
  return ['', ...columns([['DECIDED', 'TIMES', 'STILL OPEN', 'MEDIAN', 'P95'], ...rows])];
}
