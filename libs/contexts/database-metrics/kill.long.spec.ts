import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { EventCodec, type AnyEvent, type EventMap } from '@pgherald/events';
import { watch } from '@pgherald/polling/testing';
import { randomNumbers, startPostgres, temporaryFolder, type Client, type StartedPostgres } from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const KILLS = 50;
const SEED = 20_261;
const PROGRAM = join(import.meta.dirname, 'dist/testing/polling-process.js');
const DECIDED = 'pgherald.database-metrics';
const TOPICS = [DECIDED, `${DECIDED}.recorded`, `${DECIDED}.measured`];

describe(`database-metrics killed ${KILLS} times at random`, () => {
  const folder = temporaryFolder();
  const random = randomNumbers(SEED);
  const codec = new EventCodec();
  let postgres: StartedPostgres;
  let client: Client;
  const gone: string[] = [];
  let events: AnyEvent[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    client = await postgres.client();
    const targets = [{ name: 'orders-1', cluster: 'shop', url: postgres.url() }];
    const watching = await watch({ context: oftenRead(), targets, directory: folder.path });
    await watching.polls(1);
    await watching.stop();
    const killing = new AbortController();
    const databases = comeAndGo(killing.signal);
    await killAgainAndAgain().finally(() => killing.abort());
    await databases;
    events = await read();
  }, 300_000);
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  /** Starts the next process while one polls. */
  async function killAgainAndAgain(): Promise<void> {
    const loading = [startProcess()];
    for (let kills = 0; kills < KILLS; kills += 1) {
      const polling = await (loading.shift() ?? startProcess());
      if (kills + loading.length + 1 < KILLS) loading.push(startProcess());
      polling.stdin.write('.');
      // Some are killed while they read their memory, most while they poll, on any machine.
      const polls = Math.floor(random() * 4);
      for (let poll = 0; poll < polls; poll += 1) await once(polling.stdout, 'data');
      await sleep(random() * 100);
      await kill(polling);
    }
  }

  async function startProcess() {
    const polling = spawn(process.execPath, [PROGRAM, folder.path, postgres.url()], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(polling.stdout, 'data');
    return polling;
  }

  async function kill(polling: ChildProcess): Promise<void> {
    const exited = once(polling, 'exit');
    polling.kill('SIGKILL');
    expect(await exited).toEqual([null, 'SIGKILL']);
  }

  /** Drops each database once it was discovered, and creates the next one once its drop was published. */
  async function comeAndGo(signal: AbortSignal): Promise<void> {
    const reader = await openEmbeddedLogReader(folder.path);
    const nameNow = () => `shop_${gone.length}`;
    await client.query(`CREATE DATABASE ${nameNow()}`);
    for await (const { value } of reader.read({ topics: [DECIDED], from: 'beginning', to: 'forever', signal })) {
      const { type, event } = codec.decode(value);
      const name = nameNow();
      if (!('subject' in event) || event.subject !== name) continue;
      if (type === 'DatabaseDiscovered') await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      if (type !== 'DatabaseVanished') continue;
      gone.push(name);
      await client.query(`CREATE DATABASE ${nameNow()}`);
    }
    await reader.close();
  }

  async function read(): Promise<AnyEvent[]> {
    const found: AnyEvent[] = [];
    const reader = await openEmbeddedLogReader(folder.path);
    for await (const { value } of reader.read({ topics: TOPICS, from: 'beginning', to: 'now' }))
      found.push(codec.decode(value));
    await reader.close();
    return found;
  }

  const all = <T extends AnyEvent['type']>(type: T) =>
    events.filter((each) => each.type === type).map(({ event }) => event as EventMap[T]);

  it('publishes the creation and the drop of every database once', () => {
    expect(gone.length).toBeGreaterThan(3);
    const discovered = all('DatabaseDiscovered').filter(({ subject }) => gone.includes(subject));
    const vanished = all('DatabaseVanished').filter(({ subject }) => gone.includes(subject));
    expect(discovered.map(({ subject }) => subject)).toEqual(gone);
    expect(vanished.map(({ subject, reason }) => [subject, reason])).toEqual(gone.map((name) => [name, 'dropped']));
    expect(vanished.map(({ episode }) => episode)).toEqual(discovered.map(({ meta }) => meta.eventId));
    expect(all('DatabaseDiscovered').filter(({ subject }) => subject === 'postgres')).toHaveLength(1);
  });

  it('has no event twice', () => {
    const ids = events.map(({ event }) => event.meta.eventId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has all events of a poll or none', () => {
    const chunks = new Map<string, number>();
    for (const { event } of events)
      if ('reading' in event && event.reading.chunk.index === 0) {
        const key = `${event.meta.poll} ${event.reading.group}`;
        chunks.set(key, (chunks.get(key) ?? 0) + 1);
      }
    const summaries = all('MetricsCollected').flatMap(({ meta, groups }) =>
      groups
        .filter(({ readings }) => readings > 0)
        .map(({ group, readings }) => [`${meta.poll} ${group}`, readings] as const),
    );
    expect(summaries.length).toBeGreaterThan(KILLS);
    expect(new Map(summaries)).toEqual(chunks);
  });

  it('reports no reset of statistics that did not happen', () => {
    expect(all('StatsReset')).toEqual([]);
  });
});
