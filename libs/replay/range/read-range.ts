import { type AnyEvent, EventCodec } from '@pgherald/events';
import {
  decodeRecord,
  headersFit,
  type LogRecord,
  placeOf,
  polledAtOf,
  type ReadOptions,
  topicsOf,
  TYPE_HEADER,
} from '@pgherald/event-log';
import type { Progress } from '../progress/progress.js';
import type { EventSource } from '../sources/event-source.js';
import { explainEmptyRange, noNames, noteContent, type SeenNames } from './empty-range.js';
import { extentOf } from './extent.js';
import { contentFits, type Selection } from './selection.js';
import { CLOCK_SLACK_MS, contains, textOf, type TimeRange } from './time-range.js';

export interface LoggedEvent {
  readonly record: LogRecord;
  readonly decoded: AnyEvent;
}

export interface ReadRangeOptions {
  readonly selection: Selection;
  readonly range: TimeRange;
  /** Whether to wait for further events. */
  readonly follow?: boolean;
  /** Aborting ends the iteration without an error. */
  readonly signal: AbortSignal;
  readonly progress?: Progress | undefined;
  /** Collects the names in a part of a range, of which the caller says what is missing. */
  readonly seen?: SeenNames;
  /** Called with a sentence if the range lacks what was asked for. */
  readonly onNotice: (sentence: string) => void;
}

/**
 * Yields the selected events of a range in the order of the log.
 * @throws ConfigurationError for a server, cluster, database or episode that the range does not have; EventLogError; EventError
 */
export async function* readRange(source: EventSource, options: ReadRangeOptions): AsyncGenerator<LoggedEvent> {
  for await (const { record, decoded } of readRecords(source, options, () => true))
    if (decoded) yield { record, decoded };
}

/**
 * Yields the selected records like {@link readRange}, and decodes those of some types only. Filters by database and episode
 * need all.
 */
export async function* readRecords(
  source: EventSource,
  options: ReadRangeOptions,
  isDecoded: (type: string) => boolean,
): AsyncGenerator<{ readonly record: LogRecord; readonly decoded: AnyEvent | undefined }> {
  const { selection, range, follow = false, signal, progress, onNotice } = options;
  const topics = topicsOf(selection.types, source.prefix);
  if (options.seen === undefined) await noteRetention(source, topics, range, onNotice);
  const codec = new EventCodec();
  const seen = options.seen ?? noNames();
  const wanted = { ...selection, types: new Set<string>(selection.types) };
  const needsContent = selection.databases.length > 0 || selection.episodes.length > 0;
  let matches = 0;
  for await (const record of source.log.read({ topics, ...logRange(range, follow), signal })) {
    progress?.read(record.appendedAt);
    if (!contains(range, polledAtOf(record))) continue;
    noteSource(seen, record);
    if (!headersFit(wanted, record)) continue;
    let decoded: AnyEvent | undefined;
    if (needsContent || isDecoded(record.headers[TYPE_HEADER] ?? '')) {
      decoded = await decodeRecord(source.log, codec, record.value, source.prefix);
      progress?.decoded(decoded);
      noteContent(seen, selection, decoded);
      if (!contentFits(selection, decoded)) continue;
    }
    matches += 1;
    yield { record, decoded };
  }
  if (matches === 0 && options.seen === undefined && !signal.aborted)
    onNotice(await explainEmptyRange(source, selection, seen));
}

/** The append times that a range of event time needs. */
export function logRange({ from, to }: TimeRange, follow = false): Pick<ReadOptions, 'from' | 'to'> {
  return {
    from: from === undefined || from === -Infinity ? 'beginning' : { time: from - CLOCK_SLACK_MS },
    to: follow ? 'forever' : to === undefined ? 'now' : { time: to + CLOCK_SLACK_MS },
  };
}

async function noteRetention(
  source: EventSource,
  topics: readonly string[],
  { from }: TimeRange,
  onNotice: ReadRangeOptions['onNotice'],
): Promise<void> {
  if (from === undefined || from === -Infinity) return;
  // Decided events are kept longer than others.
  for (const kind of ['measured', 'recorded', 'decided']) {
    const ofKind = topics.filter((topic) => (/\.(measured|recorded)$/.exec(topic)?.[1] ?? 'decided') === kind);
    const extent = await extentOf(source, ofKind);
    if (extent?.isTrimmed && from * 1_000 < extent.first)
      onNotice(
        `the range begins before retention: the oldest ${kind} event kept in ${source.place} is of ${textOf(extent.first)}`,
      );
  }
}

function noteSource({ servers, clusters }: SeenNames, record: LogRecord): void {
  const { cluster, server } = placeOf(record);
  servers.add(server);
  clusters.add(cluster);
}
