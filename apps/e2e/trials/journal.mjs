import { openEmbeddedLogReader } from '@pgherald/event-log';
import { EventCodec, topicOf } from '@pgherald/events';
import { eventually } from '@pgherald/testing';

const CONTEXT = 'replication-monitoring';
const DECIDED = topicOf('StandbyConnected', CONTEXT);
const ASSESSED = topicOf('ReplicationLagAssessed', CONTEXT);
const PATIENCE = { timeoutMs: 120_000, everyMs: 200 };
/** Whatever befalls the servers changes the map, and a killed watcher starts anew. */
const BESIDE = ['TopologyMapped', 'ScraperStarted', 'ScraperStopped'];

/** What was told, as against what ought to have been. */
export class Journal {
  #codec = new EventCodec();
  #seen = 0;

  static async open(directory) {
    const journal = new Journal();
    journal.log = await openEmbeddedLogReader(directory);
    return journal;
  }

  close() {
    return this.log.close();
  }

  async #events(topic, from = 'beginning') {
    const events = [];
    for await (const { value } of this.log.read({
      topics: [topic],
      from,
      to: 'now',
    }))
      events.push(this.#codec.decode(value));
    return events;
  }

  async #decided() {
    return (await this.#events(DECIDED)).filter(({ type }) => !BESIDE.includes(type));
  }

  /** Waits for what must be told, and takes it for known from then on. */
  async told(expected) {
    const faults = await this.compare({ expected });
    if (faults.length > 0) throw new Error(faults.join('; '));
  }

  /** Waits until a server was polled so many times more. */
  async polls(count, server = 'one') {
    const done = async () =>
      (await this.#events(ASSESSED)).filter(
        ({ type, event }) => type === 'MetricsCollected' && event.meta.server.name === server,
      ).length;
    const before = await done();
    await eventually(`${count} polls`, async () => (await done()) >= before + count, PATIENCE);
  }

  /** Lags of a standby since a time, as its primary saw them. */
  async lags(standby, sinceMs) {
    const events = await this.#events(ASSESSED, { time: sinceMs - 60_000 });
    return events
      .filter(({ type, event }) => type === 'ReplicationLagAssessed' && event.meta.polledAt >= sinceMs * 1_000)
      .flatMap(({ event }) =>
        event.standbys
          .filter((each) => each.standby === standby && each.side === 'upstream')
          .map((lag) => ({ ...lag, at: event.meta.polledAt / 1_000 })),
      );
  }

  /** Waits for what was expected, then for some polls more: nothing else may come but what is possible. */
  async compare({ expected, possible = [], faults = [], watched = 'one' }) {
    const isPossible = (event) => possible.some((pattern) => pattern.test(event));
    const fresh = async () => {
      const events = (await this.#decided()).slice(this.#seen);
      return events.map(({ type, event }) => `${type} ${event.subject}`);
    };
    const missing = async () => without(expected, await fresh());
    // What never comes is a fault like others.
    await eventually('all of it', async () => (await missing()).length === 0, PATIENCE).catch(() => undefined);
    await this.polls(4, watched);
    const told = await fresh();
    this.#seen += told.length;
    return [
      ...faults,
      ...without(expected, told).map((event) => `not told: ${event}`),
      ...without(told, expected)
        .filter((event) => !isPossible(event))
        .map((event) => `told too much: ${event}`),
    ];
  }

  /** What holds of the log as a whole. */
  async faultsOfAll() {
    const events = [...(await this.#events(DECIDED)), ...(await this.#events(ASSESSED))];
    const ids = events.map(({ event }) => event.meta.eventId);
    const episodes = (await this.#decided()).filter(({ event }) => event.episode !== null);
    const counts = Map.groupBy(episodes, ({ event }) => event.episode);
    const maps = events
      .filter(({ type }) => type === 'TopologyMapped')
      .map(({ event }) => JSON.stringify([event.health, event.reasons, event.nodes]));
    const lags = events.flatMap(({ type, event }) => (type === 'ReplicationLagAssessed' ? event.standbys : []));
    return [
      ...(new Set(ids).size === ids.length ? [] : ['an event is in the log twice']),
      ...[...counts].flatMap(([episode, of]) => faultOfEpisode(episode, of)),
      ...maps.flatMap((map, index) => (map === maps[index - 1] ? [`the same map twice: ${map}`] : [])),
      ...lags.filter(isNegative).map((lag) => `negative: ${JSON.stringify(lag)}`),
    ];
  }
}

/** Those of a list that another list has not, as often as it is so. */
function without(list, other) {
  const left = [...other];
  return list.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** What exists may go on; an episode ends once. */
function faultOfEpisode(episode, events) {
  const [opening, closing, ...more] = events;
  const name = `${opening.type} ${opening.event.subject}`;
  if (opening.event.meta.eventId !== episode) return [`${name} closes what was never opened`];
  if (more.length > 0) return [`${name} is closed ${1 + more.length} times`];
  const mayGoOn = ['StandbyConnected', 'SlotCreated'].includes(opening.type);
  return closing === undefined && !mayGoOn ? [`${name} is never closed`] : [];
}

function isNegative({ seconds, atLeastSeconds, bytes, atLeastBytes }) {
  return [seconds, atLeastSeconds, bytes, atLeastBytes].some((number) => number !== null && number < 0);
}
