import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, type EventName } from '@pgherald/events';
import { topicsOf } from '@pgherald/event-log';
import { PARTIAL } from '../print/partial-file.js';
import { explainEmptyRange, noNames } from '../range/empty-range.js';
import { type Extent, extentOf } from '../range/extent.js';
import { readRange, type ReadRangeOptions } from '../range/read-range.js';
import type { TimeRange } from '../range/time-range.js';
import type { EventSource } from '../sources/event-source.js';
import { avroFile } from './avro-file.js';
import { tableOf } from './columns.js';
import { emptyManifest, type ExportFormat, type Manifest, openManifest, writeManifest } from './manifest.js';
import { parquetFile, RowBudget } from './parquet-file.js';
import type { RowFile } from './row-file.js';
import { csvFile, ndjsonFile } from './text-files.js';

export interface ExportOptions extends Omit<ReadRangeOptions, 'follow'> {
  readonly format: ExportFormat;
  readonly folder: string;
}

export interface Exported {
  readonly days: number;
  readonly rows: number;
  /** Days that an earlier run had exported. */
  readonly kept: number;
}

const DAY_MS = 86_400_000;
/** Rows that all files hold before one of them writes a row group. */
const MOST_ROWS = 10_000;

/**
 * Writes the selected events into FOLDER/TYPE/DAY.FORMAT, day by day of UTC. A day's files get their names when all of it is
 * read; a second run continues with the day that is missing.
 * @throws ConfigurationError if the folder holds another export, or the range lacks a name of the selection
 */
export async function exportRange(source: EventSource, options: ExportOptions): Promise<Exported> {
  const { folder, selection, signal, onNotice } = options;
  const extent = await extentOf(source, topicsOf(selection.types, source.prefix));
  if (extent === undefined) {
    onNotice(await explainEmptyRange(source, selection));
    return { days: 0, rows: 0, kept: 0 };
  }
  mkdirSync(folder, { recursive: true });
  const manifest = openManifest(folder, askedManifest(options, extent), onNotice);
  const kept = Object.keys(manifest.days).length;
  removePartials(folder);
  writeManifest(folder, manifest);
  const seen = noNames();
  const last = Math.min(Date.parse(manifest.to), extent.last / 1_000 + 1);
  for (const day of daysOf(Date.parse(manifest.from), last)) {
    if (manifest.days[dayOf(day.from)]) continue;
    const rows = await exportDay(source, { ...options, seen }, day);
    if (rows === undefined) break;
    manifest.days[dayOf(day.from)] = rows;
    writeManifest(folder, manifest);
  }
  const counts = Object.values(manifest.days);
  const rows = counts.flatMap((day) => Object.values(day)).reduce((sum, count) => sum + count, 0);
  if (rows === 0 && !signal.aborted) onNotice(await explainEmptyRange(source, selection, seen));
  return { days: counts.length, rows, kept };
}

function askedManifest({ format, range, selection }: ExportOptions, { first }: Extent): Manifest {
  const { from = -Infinity, to = Date.now() } = range;
  return emptyManifest({ format, from: Math.max(from, first / 1_000), to, selection });
}

type Day = Required<{ readonly [K in keyof TimeRange]: number }>;

function* daysOf(from: number, to: number): Generator<Day> {
  for (let start = from; start < to;) {
    const next = Math.floor(start / DAY_MS) * DAY_MS + DAY_MS;
    yield { from: start, to: Math.min(next, to) };
    start = next;
  }
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Returns the rows by type; undefined if it was interrupted, and then leaves no file. */
async function exportDay(
  source: EventSource,
  { format, folder, ...options }: ExportOptions,
  day: Day,
): Promise<Manifest['days'][string] | undefined> {
  const files = new Map<EventName, RowFile>();
  const rows: Record<string, number> = {};
  const budget = new RowBudget(MOST_ROWS);
  try {
    for await (const { decoded } of readRange(source, { ...options, range: day })) {
      const { type } = decoded;
      const file = files.get(type) ?? openFile(folder, format, type, dayOf(day.from), budget);
      files.set(type, file);
      rows[type] = (rows[type] ?? 0) + file.write(decoded);
    }
    if (options.signal.aborted) return undefined;
    for (const [type, file] of files) {
      file.finish();
      files.delete(type);
    }
    return rows;
  } finally {
    for (const file of files.values()) file.discard();
  }
}

function openFile(folder: string, format: ExportFormat, type: EventName, day: string, budget: RowBudget): RowFile {
  const table = tableOf(type);
  const isMeasured = EVENTS[type].kind === 'measured';
  const name = join(folder, type, `${day}.${format}`);
  switch (format) {
    case 'parquet':
      return parquetFile(name, table, budget);
    case 'csv':
      return csvFile(name, table);
    case 'ndjson':
      return ndjsonFile(name, table, isMeasured);
    case 'avro':
      return avroFile(name, table, isMeasured);
  }
}

/** Removes what a killed run left. */
function removePartials(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith(PARTIAL)) rmSync(join(folder, name));
}
