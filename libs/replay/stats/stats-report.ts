import { inUnit } from '@pgherald/display';
import { bar } from '../print/bars.js';
import { columns } from '../print/columns.js';
import { asJson } from '../print/formats.js';
import { textOf } from '../range/time-range.js';
import type { Unread } from './coverage.js';
import type { Count, EpisodeStats, Stats } from './stats.js';

/** Formats statistics as tables with bars. */
export function statsLines({ types, servers, times, episodes, unread, events, bytes }: Stats): readonly string[] {
  return [
    `${events.toLocaleString('en')} events, ${inUnit(bytes, 'By')}`,
    ...section('TYPE', types),
    ...section('SERVER', servers),
    ...section('TIME (UTC)', times),
    ...episodeTable(episodes),
    ...(unread === undefined ? [] : ['', ...unreadLines(unread)]),
  ];
}

/** Returns one JSON object for each row of each table. */
export function statsJson(stats: Stats): readonly string[] {
  const tables = ['types', 'servers', 'times', 'episodes', 'unread'] as const;
  return tables.flatMap((table) => (stats[table] ?? []).map((row) => asJson({ table, ...row })));
}

function unreadLines(unread: readonly Unread[]): readonly string[] {
  if (unread.length === 0) return ['every poll of the range was read'];
  const rows = joined(unread).map(({ contexts, server, from, to, reason }) => [
    `not read from ${textOf(from)} to ${textOf(to)}`,
    `(${inUnit((to - from) / 1e6, 's')})`,
    ...[server, reason, contexts.length > 2 ? `${contexts.length} contexts` : contexts.join(', ')],
  ]);
  return ['NOT READ', ...columns(rows)];
}

/** Joins the times of contexts of one server that overlap and have one reason. */
function joined(
  unread: readonly Unread[],
): readonly (Omit<Unread, 'context'> & { readonly contexts: readonly string[] })[] {
  const lines: { server: string; from: number; to: number; reason: Unread['reason']; contexts: string[] }[] = [];
  for (const { context, server, from, to, reason } of unread) {
    const line = lines.findLast((each) => each.server === server && each.reason === reason);
    if (line && from <= line.to && !line.contexts.includes(context)) {
      line.contexts.push(context);
      line.to = Math.max(line.to, to);
    } else lines.push({ server, from, to, reason, contexts: [context] });
  }
  return lines;
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
