import { type AnyEvent, EVENTS, type EventMap, type PollOfServer, type Reading } from '@pgherald/events';
import { FACTS } from '@pgherald/postgres';
import { DECISIONS } from '../decide/collection-events.js';
import { ReadingAssembler } from '../decide/readings.js';

type ErrorEvent = EventMap['CollectionError'];

/** Decided events of polling itself, which no context decides. */
const POLLING_EVENTS: ReadonlySet<string> = new Set([
  'ScraperStarted',
  'ScraperStopped',
  'ClusterSplit',
  'AddressShared',
  'EventsDropped',
]);

/** Memory, limits and version after a poll. */
export interface LoggedCheckpoint {
  /** Limits in force during the poll. */
  readonly limits: unknown;
  readonly version: string;
  readonly memory: Buffer;
}

/** One poll of a server and context, read from its events in the log. */
export interface LoggedPoll {
  readonly summary: EventMap['MetricsCollected'];
  readonly readings: readonly Reading[];
  /** Readings that the summary counts and the log lacks. */
  readonly missingReadings: number;
  readonly failures: PollOfServer['failures'];
  readonly gaps: PollOfServer['gaps'];
  /** Whether the server listed its databases. */
  readonly listsDatabases: boolean;
  /** Whether the rules failed by a fault of pgherald, and decided nothing. */
  readonly hasFault: boolean;
  readonly seen: EventMap['ClusterSeen'] | undefined;
  readonly checkpoint: LoggedCheckpoint | undefined;
  /** Of the first poll of a run. */
  readonly started: EventMap['ScraperStarted'] | undefined;
}

/** Whether a context decided the event. */
export function isDecidedByContext(type: string): boolean {
  return type in EVENTS && EVENTS[type as keyof typeof EVENTS].kind === 'decided' && !POLLING_EVENTS.has(type);
}

/** Reads a poll from its events, in the order of the log; undefined without its summary. */
export function loggedPoll(events: readonly AnyEvent[]): LoggedPoll | undefined {
  const summary = one(events, 'MetricsCollected');
  if (summary === undefined) return undefined;
  const assembler = new ReadingAssembler();
  const readings = events.flatMap((each) => assembler.add(each) ?? []);
  const published = all(events, 'CollectionError');
  const errors = published.filter(({ group }) => group !== DECISIONS);
  const serverError = errors.find(({ group }) => group === 'server');
  const gaps = errors.filter(isGap);
  const counted = summary.groups.reduce((sum, group) => sum + group.readings, 0);
  return {
    summary,
    readings,
    missingReadings: counted - readings.length,
    failures: serverError
      ? summary.groups.map(({ group }) => ({ ...failureOf(serverError), group, database: null }))
      : errors.filter((error) => !isGap(error)).map(failureOf),
    gaps: gaps.map((gap) => ({ ...failureOf(gap), columns: gap.columns })),
    listsDatabases: summary.meta.clock === 'server' && !gaps.some(isWithoutDatabases),
    hasFault: errors.length < published.length,
    seen: one(events, 'ClusterSeen'),
    checkpoint: checkpointOf(all(events, 'MemoryCheckpointed')),
    started: one(events, 'ScraperStarted'),
  };
}

function all<T extends keyof EventMap>(events: readonly AnyEvent[], type: T): EventMap[T][] {
  return events.filter((each) => each.type === type).map(({ event }) => event as EventMap[T]);
}

function one<T extends keyof EventMap>(events: readonly AnyEvent[], type: T): EventMap[T] | undefined {
  return all(events, type).at(-1);
}

function failureOf({ group, database, sqlstate, code }: ErrorEvent) {
  return { group, database, sqlstate, code };
}

function isGap({ columns, code }: ErrorEvent): boolean {
  return columns.length > 0 || code === 'database-invalid';
}

function isWithoutDatabases({ group, columns }: ErrorEvent): boolean {
  return group === FACTS && (columns.includes('oids') || columns.includes('names'));
}

/** Joins the parts of a checkpoint; undefined without one, or with a part missing. */
function checkpointOf(parts: readonly EventMap['MemoryCheckpointed'][]): LoggedCheckpoint | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < first.parts) return undefined;
  const memory = Buffer.concat(parts.toSorted((a, b) => a.part - b.part).map((part) => part.memory));
  return { limits: JSON.parse(first.limits), version: first.version, memory };
}
