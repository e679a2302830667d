import { type AnyEvent, type EventMap, EVENTS, type EventName, type ReadingEventName } from '@pgherald/events';
import type { EventSource } from '../sources/event-source.js';
import { readRange } from '../range/read-range.js';
import { selectTypes } from '../range/selection.js';
import type { TimeRange } from '../range/time-range.js';

type Row = Readonly<Record<string, unknown>>;

/** The rows of one reading that are about the subject of an event. */
export interface RelatedRows {
  /** Microseconds. */
  readonly polledAt: number;
  readonly isCause: boolean;
  readonly rows: readonly Row[];
}

/** The readings of a group around an event that one of them caused. */
export interface ReadingsAround {
  readonly type: EventName;
  readonly group: string;
  readonly readings: readonly RelatedRows[];
}

/** Readings kept; beyond it, every other one is left out. */
const MOST_READINGS = 4_000;
/** A poll is appended within this time of its event time. */
const NEAR_MS = 60_000;

/** Reads the rows about the subject of a decided event in a range; undefined if no reading caused the event, or it is gone. */
export async function readingsAround(
  source: EventSource,
  decided: AnyEvent,
  range: TimeRange,
  signal: AbortSignal,
): Promise<ReadingsAround | undefined> {
  const causedBy = 'causedBy' in decided.event ? decided.event.causedBy : null;
  if (causedBy === null) return undefined;
  const { polledAt } = decided.event.meta;
  const near = { from: polledAt / 1_000 - NEAR_MS, to: polledAt / 1_000 + NEAR_MS };
  const chunks: Measured[] = [];
  for await (const each of measured(source, decided, near, signal))
    if (each.event.meta.polledAt === polledAt) chunks.push(each);
  const cause = chunks.find(({ event }) => event.meta.eventId === causedBy);
  if (cause === undefined) return undefined;
  const isSame = (other: Measured): boolean => placeOf(other) === placeOf(cause);
  const identity = identityIn(decided, chunks.filter(isSame).flatMap(rowsOf));
  const byPoll = new Map<number, RelatedRows>();
  for await (const each of measured(source, decided, range, signal, cause.type)) {
    if (!isSame(each)) continue;
    const at = each.event.meta.polledAt;
    const rows = rowsOf(each).filter((row) => identity.every(([name, value]) => row[name] === value));
    byPoll.set(at, { polledAt: at, isCause: at === polledAt, rows: [...(byPoll.get(at)?.rows ?? []), ...rows] });
    if (byPoll.size > MOST_READINGS) thin(byPoll);
  }
  return { type: cause.type, group: cause.event.reading.group, readings: [...byPoll.values()] };
}

/** A chunk of a reading. */
interface Measured {
  readonly type: EventName;
  readonly event: EventMap[ReadingEventName];
}

/** Yields the chunks of the context and server that decided an event. */
async function* measured(
  source: EventSource,
  { event: { meta } }: AnyEvent,
  range: TimeRange,
  signal: AbortSignal,
  type?: EventName,
): AsyncGenerator<Measured> {
  const selection = {
    types: type ? [type] : selectTypes([], ['measured'], []).filter((each) => EVENTS[each].folder === meta.context),
    ...{ servers: [meta.server.name], clusters: [meta.cluster], databases: [], episodes: [] },
  };
  for await (const { decoded } of readRange(source, { selection, range, signal, onNotice: () => undefined }))
    if ('reading' in decoded.event) yield { type: decoded.type, event: decoded.event };
}

function placeOf({ type, event }: Measured): string {
  return `${type} ${event.reading.group} ${event.reading.database?.oid ?? ''}`;
}

function rowsOf({ event }: Measured): readonly Row[] {
  return event.rows as readonly unknown[] as readonly Row[];
}

function thin(readings: Map<number, RelatedRows>): void {
  for (const [index, [at, { isCause }]] of [...readings].entries())
    if (index % 2 === 1 && !isCause) readings.delete(at);
}

/** Returns the fields by which the row is found that agrees with an event in most of the fields both have; numbers count most. */
export function identityIn({ event }: AnyEvent, rows: readonly Row[]): readonly (readonly [string, unknown])[] {
  const facts = factsOf(event as unknown as Row);
  const subject = 'subject' in event ? event.subject : undefined;
  const weight = ([name, value]: readonly [string, unknown]): number =>
    typeof value === 'string' || name === 'databaseOid' ? 1 : 10;
  let best: readonly (readonly [string, unknown])[] = [];
  let most = 0;
  for (const row of rows) {
    const named = Object.entries(row).filter(([, value]) => value !== null && value === subject);
    const matching = [...facts.filter(([name, value]) => row[name] === value), ...named];
    const score = matching.reduce((sum, fact) => sum + weight(fact), 0);
    if (score > most) [best, most] = [matching, score];
  }
  return best;
}

/** Fields that identify something: names, oids, pids. `relationOid` stands for the table or index of an event, and `database` for its oid. */
function factsOf(event: Row): readonly (readonly [string, unknown])[] {
  const isIdentity = (name: string): boolean => /(Oid|Name|oid|pid|Pid|Id)$/.test(name);
  const facts = Object.entries(event).filter(([name, value]) => isIdentity(name) && value !== null);
  const relation = event['indexOid'] ?? event['tableOid'] ?? event['relationOid'];
  const database = event['database'] as { readonly oid?: number; readonly name?: string } | null | undefined;
  return [
    ...facts,
    ...(relation === undefined ? [] : [['relationOid', relation] as const]),
    ...(database ? [['databaseOid', database.oid] as const, ['databaseName', database.name] as const] : []),
  ];
}
