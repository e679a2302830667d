import { ConfigurationError, didYouMean } from '@pgherald/configuration';
import { type AnyEvent, EventCodec, EVENTS, type EventName } from '@pgherald/events';
import { decodeRecord, type LogRecord, topicsOf, TYPE_HEADER } from '@pgherald/event-log';
import type { Progress } from '../progress/progress.js';
import { logRange } from '../range/read-range.js';
import { idsOf, selectTypes } from '../range/selection.js';
import type { TimeRange } from '../range/time-range.js';
import type { EventSource } from '../sources/event-source.js';

/** An episode, or a single event. */
export interface Incident {
  /** The opening event, or the event itself. */
  readonly opening: AnyEvent;
  /** Undefined while the episode is open, and for a single event. */
  readonly closing: AnyEvent | undefined;
}

export interface FindOptions {
  readonly id: string;
  readonly range: TimeRange;
  readonly signal: AbortSignal;
  readonly progress?: Progress | undefined;
}

/** Ids kept for the advice after an unknown one. */
const MOST_IDS = 100_000;

/**
 * Finds the episode or event with an id, or with these first characters of one. Decided events are searched first.
 * @throws ConfigurationError if there is none, or several
 */
export async function findIncident(source: EventSource, options: FindOptions): Promise<Incident> {
  const decided = new Finder(options.id);
  await decided.search(source, options, selectTypes([], ['decided'], []));
  const found = decided.incident();
  if (found && EVENTS[found.opening.type].closes === undefined) return found;
  if (found) return wholeEpisode(source, options, found);
  const others = new Finder(options.id);
  await others.search(source, options, selectTypes([], ['recorded', 'measured'], []));
  const event = others.incident();
  if (event) return event;
  const ids = [...decided.ids];
  const advice = ids.length <= 20 || didYouMean(options.id, ids).startsWith('; did') ? didYouMean(options.id, ids) : '';
  throw new ConfigurationError([
    `there is no episode or event ${options.id} in this range of ${source.place}${advice}; \`replay print --format ndjson\` has the ids`,
  ]);
}

/** Finds the opening event of a closing one that the id named. */
async function wholeEpisode(source: EventSource, options: FindOptions, found: Incident): Promise<Incident> {
  const id = idsOf(found.opening).at(-1) ?? options.id;
  const finder = new Finder(id);
  await finder.search(source, options, selectTypes([], ['decided'], []));
  return finder.incident() ?? found;
}

class Finder {
  readonly ids = new Set<string>();
  /** Events by the id of their episode, else their own. */
  readonly #found = new Map<string, AnyEvent[]>();
  readonly #codec = new EventCodec();

  constructor(private readonly id: string) {}

  async search(
    source: EventSource,
    { range, signal, progress }: FindOptions,
    types: readonly EventName[],
  ): Promise<void> {
    const topics = topicsOf(types, source.prefix);
    for await (const record of source.log.read({ topics, ...logRange(range), signal })) {
      progress?.read(record.appendedAt);
      await this.#add(source, record);
    }
  }

  incident(): Incident | undefined {
    if (this.#found.size > 1)
      throw new ConfigurationError([
        `${this.id} is the beginning of several ids: ${[...this.#found.keys()].slice(0, 5).join(', ')}`,
      ]);
    const [events] = this.#found.values();
    const [first] = events ?? [];
    if (events === undefined || first === undefined) return undefined;
    const opening = events.find(({ type }) => EVENTS[type].closes === undefined) ?? first;
    return { opening, closing: events.find((event) => event !== opening && EVENTS[event.type].closes !== undefined) };
  }

  async #add(source: EventSource, record: LogRecord): Promise<void> {
    const type = record.headers[TYPE_HEADER] ?? '';
    const isDecided = type in EVENTS && EVENTS[type as EventName].kind === 'decided';
    // Ids of other events are in the headers.
    if (!isDecided && !record.headers['ce_id']?.startsWith(this.id)) return;
    const decoded = await decodeRecord(source.log, this.#codec, record.value, source.prefix);
    const ids = idsOf(decoded);
    if (this.ids.size < MOST_IDS) for (const id of ids) this.ids.add(id);
    if (!ids.some((id) => id.startsWith(this.id))) return;
    const key = ids.at(-1) as string;
    this.#found.set(key, [...(this.#found.get(key) ?? []), decoded]);
  }
}
