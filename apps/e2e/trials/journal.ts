import { type EmbeddedLogReader, openEmbeddedLogReader, type ReadOptions } from '@pgherald/event-log';
import { type AnyEvent, type DecidedEventName, EventCodec, EVENTS, type StandbyLag, topicOf } from '@pgherald/events';
import { eventually } from '@pgherald/testing';

type DecidedEvent = Extract<AnyEvent, { readonly type: DecidedEventName }>;

const CONTEXT = 'replication-monitoring';
const DECIDED = topicOf('StandbyConnected', CONTEXT);
const ASSESSED = topicOf('ReplicationLagAssessed', CONTEXT);
const PATIENCE = { timeoutMs: 120_000, everyMs: 200 };
/** Events that any disturbance may cause: it changes the topology, and a killed watcher starts again. */
const INCIDENTAL: readonly string[] = ['TopologyMapped', 'ScraperStarted', 'ScraperStopped'];

/** What the watcher must publish after a disturbance. */
export interface Outcome {
  /** Events as `type subject`. */
  readonly expected: readonly string[];
  /** Events that depend on the machine. */
  readonly possible?: readonly RegExp[];
  /** What the disturbance itself found wrong. */
  readonly faults?: readonly string[];
  /** Server that is polled afterwards; `one` by default. */
  readonly watched?: string;
}

export type LagAtTime = StandbyLag & { readonly atMs: number };

/** Compares the decided events in the log with those that ought to be there. */
export class Journal {
  readonly #codec = new EventCodec();
  readonly #log: EmbeddedLogReader;
  #compared = 0;

  private constructor(log: EmbeddedLogReader) {
    this.#log = log;
  }

  static async open(directory: string): Promise<Journal> {
    return new Journal(await openEmbeddedLogReader(directory));
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  /** Waits until a server was polled so many times more. */
  async polls(count: number, server = 'one'): Promise<void> {
    const polls = async () =>
      (await this.#events(ASSESSED)).filter(
        ({ type, event }) => type === 'MetricsCollected' && event.meta.server.name === server,
      ).length;
    const before = await polls();
    await eventually(`${count} polls`, async () => (await polls()) >= before + count, PATIENCE);
  }

  /** Lags of a standby since a time, as its primary saw them. */
  async lags(standby: string, sinceMs: number): Promise<readonly LagAtTime[]> {
    const events = await this.#events(ASSESSED, { time: sinceMs - 60_000 });
    return events.flatMap(({ type, event }) => {
      if (type !== 'ReplicationLagAssessed' || event.meta.polledAt < sinceMs * 1_000) return [];
      return event.standbys
        .filter((lag) => lag.standby === standby && lag.side === 'upstream')
        .map((lag) => ({ ...lag, atMs: event.meta.polledAt / 1_000 }));
    });
  }

  /** Waits for the expected events and then for some more polls; returns the missing events, and the surplus that is not possible. */
  async compare({ expected, possible = [], faults = [], watched = 'one' }: Outcome): Promise<readonly string[]> {
    const fresh = async () => {
      const events = (await this.#decided()).slice(this.#compared);
      return events.map(({ type, event }) => `${type} ${event.subject}`);
    };
    const isComplete = async () => without(expected, await fresh()).length === 0;
    // A missing event is a fault like others, which is returned below.
    await eventually('all expected events', isComplete, PATIENCE).catch(() => undefined);
    await this.polls(4, watched);
    const published = await fresh();
    this.#compared += published.length;
    const surplus = without(published, expected).filter((event) => !possible.some((pattern) => pattern.test(event)));
    return [
      ...faults,
      ...without(expected, published).map((event) => `missing: ${event}`),
      ...surplus.map((event) => `surplus: ${event}`),
    ];
  }

  /** Checks what must hold in the log as a whole. */
  async faultsOfLog(): Promise<readonly string[]> {
    const events = [...(await this.#events(DECIDED)), ...(await this.#events(ASSESSED))];
    const ids = events.map(({ event }) => event.meta.eventId);
    const episodes = Map.groupBy(await this.#decided(), ({ event }) => event.episode);
    const maps = events.flatMap(({ type, event }) =>
      type === 'TopologyMapped' ? [JSON.stringify([event.health, event.reasons, event.nodes])] : [],
    );
    const lags = events.flatMap(({ type, event }) => (type === 'ReplicationLagAssessed' ? event.standbys : []));
    return [
      ...(new Set(ids).size === ids.length ? [] : ['an event is in the log twice']),
      ...[...episodes].flatMap(([episode, members]) => (episode === null ? [] : faultsOfEpisode(episode, members))),
      ...maps.flatMap((map, index) => (map === maps[index - 1] ? [`the same map twice: ${map}`] : [])),
      ...lags.filter(isNegative).map((lag) => `negative: ${JSON.stringify(lag)}`),
    ];
  }

  async #events(topic: string, from: ReadOptions['from'] = 'beginning'): Promise<readonly AnyEvent[]> {
    const events: AnyEvent[] = [];
    for await (const { value } of this.#log.read({ topics: [topic], from, to: 'now' }))
      events.push(this.#codec.decode(value));
    return events;
  }

  async #decided(): Promise<readonly DecidedEvent[]> {
    return (await this.#events(DECIDED)).filter(isDecided).filter(({ type }) => !INCIDENTAL.includes(type));
  }
}

function isDecided(event: AnyEvent): event is DecidedEvent {
  return EVENTS[event.type].kind === 'decided';
}

/** The entries of a list that another list lacks; an entry that occurs more often counts as often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** An episode of what exists may stay open; every other one closes once. */
function faultsOfEpisode(episode: string, events: readonly DecidedEvent[]): readonly string[] {
  const [opening, closing, ...more] = events;
  if (opening === undefined) return [];
  const name = `${opening.type} ${opening.event.subject}`;
  if (opening.event.meta.eventId !== episode) return [`${name} closes an episode that was never opened`];
  if (more.length > 0) return [`${name} is closed ${1 + more.length} times`];
  const mayStayOpen = ['StandbyConnected', 'SlotCreated'].includes(opening.type);
  return closing === undefined && !mayStayOpen ? [`${name} is never closed`] : [];
}

function isNegative({ seconds, atLeastSeconds, bytes, atLeastBytes }: StandbyLag): boolean {
  return [seconds, atLeastSeconds, bytes, atLeastBytes].some((number) => number !== null && number < 0);
}
