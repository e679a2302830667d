import { headlineOf, inUnit } from '@pgherald/display';
import type { AnyEvent } from '@pgherald/events';
import type { Difference } from '../episodes/difference.js';
import { differences } from '../episodes/difference.js';
import { type EpisodeSummary, type Span, summarize } from '../episodes/summary.js';
import type { Interval } from '../episodes/timeline.js';
import { columns } from '../print/columns.js';
import { asJson } from '../print/formats.js';
import { textOf, timeOfDay } from '../range/time-range.js';
import type { DecidedRange } from './decide.js';
import type { Mismatch } from './verdict.js';

/** The range was decided as published, otherwise, or cannot be compared. */
export const EQUAL = 0;
export const DIFFERENT = 3;
export const INCOMPARABLE = 4;

/** What a decided range shows, ready to print. */
export interface DecideReport {
  readonly exitCode: number;
  readonly differences: readonly Difference[];
  readonly lines: readonly string[];
  /** One JSON object for each difference, then the summary. */
  readonly json: readonly string[];
}

/** @param isOpen whether the range begins where the log does: then it is compared from the first checkpoint on */
export function reportOf(range: DecidedRange, isOpen: boolean): DecideReport {
  const { verdict, published, variants } = range;
  const obstacles = verdict.obstacles(isOpen ? 'checkpoint missing' : undefined);
  const notes = [...verdict.obstacles()];
  const [changed] = variants;
  const found = changed ? differences(published.intervals, changed.intervals) : [];
  const isDifferent = verdict.differentPolls > 0 || found.length > 0;
  const isCertain = obstacles.length === 0 || (changed === undefined && verdict.differentPolls > 0);
  const exitCode = !isCertain ? INCOMPARABLE : isDifferent ? DIFFERENT : EQUAL;
  const span = { from: range.first ?? 0, to: range.last ?? 0 };
  const summaries = summariesOf(published.intervals, changed?.intervals, span);
  return {
    exitCode,
    differences: found,
    lines: [
      ...verdict.mismatches.flatMap(mismatchLines),
      ...found.map((difference) => differenceLine(difference, span)),
      ...(changed ? [...(found.length > 0 ? [''] : []), ...summaryLines(summaries)] : []),
      ...notes,
      verdictLine(range, found.length),
    ],
    json: [
      ...verdict.mismatches.map((mismatch) => asJson({ change: 'mismatch', ...mismatch })),
      ...found.map((difference) => asJson(plainDifference(difference))),
      asJson({ summary: { ...plainVerdict(range), notes, differences: found.length, types: summaries } }),
    ],
  };
}

function verdictLine(range: DecidedRange, found: number): string {
  const { verdict, variants, first, last } = range;
  if (first === undefined || last === undefined) return 'there are no polls in this range';
  const what = `${counted(verdict.polls, 'poll')} with ${counted(verdict.events, 'decided event')}, ${textOf(first)} to ${textOf(last)}`;
  const other = verdict.otherVersions;
  const version = other.length === 0 ? '' : ` (decided by version ${other.join(', ')})`;
  const same =
    verdict.differentPolls === 0
      ? 'equal, byte for byte'
      : `${counted(verdict.differentPolls, 'poll')} decided otherwise`;
  const base = `under the published limits: ${what}${version}: ${same}`;
  return variants.length === 0 ? base : `${base}; under the changed limits: ${counted(found, 'difference')}`;
}

function mismatchLines({ source, polledAt, published, decided, isOfMemory }: Mismatch): string[] {
  const head = `${source} at ${textOf(polledAt)}`;
  if (isOfMemory) return [`${head}: the memory differs from the checkpoint`];
  const line = (sign: string) => (event: AnyEvent) => `${sign} ${event.type} ${headlineOf(event)}`;
  return [`${head}: decided otherwise`, ...published.map(line('  published')), ...decided.map(line('  decided  '))];
}

function differenceLine({ change, interval, was }: Difference, span: Span): string {
  const { type, server, subject, event } = interval;
  const headline = event ? headlineOf(event) : subject;
  const before = was ? ` (published: ${periodOf(was, span)})` : '';
  return `${change} ${type} ${server} ${headline} ${periodOf(interval, span)}${before}`;
}

function periodOf({ from, to, type: _ }: Interval, span: Span): string {
  const time = (micros: number): string => timeOfDay(micros, span);
  if (from !== undefined && from === to) return `at ${time(from)}`;
  return `from ${from === undefined ? 'before' : time(from)} to ${to === undefined ? 'the end' : time(to)}`;
}

interface TypeSummary {
  readonly type: string;
  readonly published: EpisodeSummary | undefined;
  readonly changed: EpisodeSummary | undefined;
}

function summariesOf(
  published: readonly Interval[],
  changed: readonly Interval[] | undefined,
  span: Span,
): TypeSummary[] {
  const [before, after] = [summarize(published, span), summarize(changed ?? [], span)];
  const types = [...new Set([...before, ...after].map(({ type }) => type))].sort();
  return types.map((type) => ({
    type,
    published: before.find((each) => each.type === type),
    changed: after.find((each) => each.type === type),
  }));
}

function summaryLines(summaries: readonly TypeSummary[]): readonly string[] {
  const cells = (summary: EpisodeSummary | undefined): string[] => [
    String(summary?.episodes ?? 0),
    (summary?.perDay ?? 0).toFixed(1),
    inUnit(summary?.openSeconds ?? 0, 's'),
  ];
  const titles = ['', 'published', 'a day', 'open', 'changed', 'a day', 'open'];
  return columns([
    titles,
    ...summaries.map(({ type, published, changed }) => [type, ...cells(published), ...cells(changed)]),
  ]);
}

function plainDifference({ change, interval, was }: Difference) {
  const { from, to, ...rest } = interval;
  const time = (micros: number | undefined) => (micros === undefined ? null : new Date(micros / 1_000).toISOString());
  return {
    change,
    ...rest,
    from: time(from),
    to: time(to),
    ...(was && { publishedFrom: time(was.from), publishedTo: time(was.to) }),
    event: interval.event?.event ?? null,
  };
}

function plainVerdict({ verdict, first, last, rows }: DecidedRange) {
  const { polls, events, differentPolls, otherVersions } = verdict;
  return { polls, events, differentPolls, otherVersions, first, last, rows };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
