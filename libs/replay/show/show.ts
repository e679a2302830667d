import { headlineOf, inUnit } from '@pgherald/display';
import { type AnyEvent, EVENTS } from '@pgherald/events';
import { sparkline } from '../print/bars.js';
import { columns } from '../print/columns.js';
import { asJson, tableRow } from '../print/formats.js';
import { readRange } from '../range/read-range.js';
import { idsOf, selectTypes } from '../range/selection.js';
import { textOf, type TimeRange } from '../range/time-range.js';
import type { EventSource } from '../sources/event-source.js';
import { findIncident, type FindOptions, type Incident } from './incident.js';
import { type ReadingsAround, readingsAround } from './readings-around.js';
import { changedSeries, type Series } from './series.js';

/** How long before an event its surroundings begin. */
const BEFORE_MS = 600_000;
/** How long after a single event, or while an episode is open, they last. */
const AFTER_MS = 600_000;
/** Other events shown before and after the opening. */
const MOST_OTHERS = 20;

/** Everything about an incident, ready for one page. */
export interface IncidentPage extends Incident {
  readonly readings: ReadingsAround | undefined;
  /** Decided events of the cluster from ten minutes before to the end. */
  readonly others: readonly AnyEvent[];
}

/** Finds an incident and reads its surroundings. @throws ConfigurationError for an unknown id; EventLogError; EventError */
export async function incidentPage(source: EventSource, options: FindOptions): Promise<IncidentPage> {
  const incident = await findIncident(source, options);
  const { opening, closing } = incident;
  const { cluster } = opening.event.meta;
  const range = surroundingsOf(incident);
  const readings = await readingsAround(source, opening, range, options.signal);
  const selection = {
    types: selectTypes([], ['decided'], []),
    ...{ servers: [], clusters: [cluster], databases: [], episodes: [] },
  };
  const others: AnyEvent[] = [];
  const around = { selection, range, signal: options.signal, onNotice: () => undefined };
  const own = new Set([opening, ...(closing ? [closing] : [])].map(({ event }) => event.meta.eventId));
  for await (const { decoded } of readRange(source, around))
    if (!own.has(decoded.event.meta.eventId)) others.push(decoded);
  return { ...incident, readings, others };
}

/** Returns the range from ten minutes before an incident to its end. */
export function surroundingsOf({ opening, closing }: Incident): TimeRange & { readonly from: number } {
  const { polledAt } = opening.event.meta;
  const isOpen = EVENTS[opening.type].opens !== undefined && closing === undefined;
  const end = (closing?.event.meta.polledAt ?? polledAt) / 1_000;
  // The last reading belongs to the chart.
  return { from: polledAt / 1_000 - BEFORE_MS, to: isOpen ? undefined : end + (closing ? 1 : AFTER_MS) };
}

/** Formats an incident as one page. */
export function pageLines({ opening, closing, readings, others }: IncidentPage): readonly string[] {
  const { meta } = opening.event;
  const earlier = others.filter(({ event }) => event.meta.polledAt < meta.polledAt);
  const shown = [...earlier.slice(-MOST_OTHERS), ...others.slice(earlier.length, earlier.length + MOST_OTHERS)];
  return [
    `${opening.type}  ${headlineOf(opening)}`,
    ...columns(factsOf(opening, closing).map(([name, value]) => [`  ${name}`, value])),
    ...(readings ? chartLines(readings, opening, closing) : causeLines(opening)),
    '',
    `other events of ${meta.cluster}, from ten minutes before${shown.length < others.length ? ` (${shown.length} of ${others.length})` : ''}`,
    ...(shown.length === 0 ? ['  none'] : shown.map((event) => `  ${tableRow(event)}`)),
  ];
}

export function pageJson({ opening, closing, readings, others }: IncidentPage): string {
  return asJson({ opening, closing: closing ?? null, readings: readings ?? null, others });
}

function factsOf(opening: AnyEvent, closing: AnyEvent | undefined): readonly (readonly [string, string])[] {
  const { meta } = opening.event;
  const { since, firstSight } = opening.event as { readonly since?: number; readonly firstSight?: boolean };
  const isEpisode = EVENTS[opening.type].opens !== undefined;
  const begin = textOf(meta.polledAt);
  const seen = firstSight ? ', seen at the first reading' : '';
  const end = closing
    ? `${textOf(closing.event.meta.polledAt)} after ${lasted(opening, closing)}: ${closing.type} ${headlineOf(closing)}`
    : 'still open';
  return [
    ['id', idsOf(opening).at(-1) ?? ''],
    ['server', `${meta.server.name} of ${meta.cluster} (${meta.context})`],
    [isEpisode ? 'opened' : 'published', `${begin}${since === undefined ? '' : `, since ${textOf(since)}${seen}`}`],
    ...(isEpisode ? [['closed', end] as const] : []),
  ];
}

function lasted(opening: AnyEvent, closing: AnyEvent): string {
  return inUnit((closing.event.meta.polledAt - opening.event.meta.polledAt) / 1e6, 's');
}

function causeLines({ event }: AnyEvent): readonly string[] {
  const causedBy = 'causedBy' in event ? event.causedBy : null;
  if (causedBy === null) return [];
  return ['', `the reading that caused it (${causedBy}) is no longer in the log`];
}

function chartLines(readings: ReadingsAround, opening: AnyEvent, closing: AnyEvent | undefined): readonly string[] {
  const value = 'value' in opening.event ? opening.event.value : null;
  const series = changedSeries(readings, value);
  const times = readings.readings.map(({ polledAt }) => polledAt);
  const title = `${readings.type}: ${readings.readings.length} readings, ${textOf(times[0] ?? 0)} to ${textOf(times.at(-1) ?? 0)}`;
  const width = Math.min(60, times.length);
  const mark = marks(times, width, [opening, ...(closing ? [closing] : [])]);
  const rows = series.map(({ field, values, first, last, least, most }: Series) => [
    `  ${field}`,
    sparkline(values),
    `${number(first)} -> ${number(last)}`,
    `least ${number(least)}, most ${number(most)}`,
  ]);
  const cause = readings.readings.find(({ isCause }) => isCause)?.rows[0];
  return [
    '',
    title,
    ...(rows.length === 0
      ? ['  no number of these rows changed']
      : columns([
          ...rows,
          ['', mark, closing ? '^ opened, closed' : `^ ${EVENTS[opening.type].opens ? 'opened' : 'published'}`, ''],
        ])),
    ...(cause ? ['', `the row that caused it: ${asJson(cause)}`] : []),
  ];
}

/** Marks below a sparkline the readings that opened and closed an episode. */
function marks(times: readonly number[], width: number, events: readonly AnyEvent[]): string {
  const line = Array.from({ length: width }, () => ' ');
  for (const { event } of events) {
    const index = times.findLastIndex((time) => time <= event.meta.polledAt);
    if (index >= 0) line[Math.min(width - 1, Math.floor((index * width) / times.length))] = '^';
  }
  return line.join('').trimEnd();
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}
