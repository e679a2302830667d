import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { type AnyEvent, EventCodec, type EventMap, type EventName, topicOf } from '@pgherald/events';
import { decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/otlp-sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { polls, startApp, stopAll } from './running-app.js';

const KILLS = 20;
const TOPICS = (['DatabasesMeasured', 'MetricsCollected', 'DatabaseDiscovered'] as const).map((type) =>
  topicOf(type, 'database-metrics'),
);

const folder = temporaryFolder();
let postgres: StartedPostgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(async () => {
  await stopAll();
  await postgres.stop();
  folder.remove();
});

interface Content {
  readonly events: readonly AnyEvent[];
  /** Offsets of each partition, in the order read. */
  readonly offsets: ReadonlyMap<string, readonly number[]>;
}

async function contentOf(directory: string): Promise<Content> {
  const log = await openEmbeddedLogReader(directory);
  const codec = new EventCodec();
  const events: AnyEvent[] = [];
  const offsets = new Map<string, number[]>();
  for await (const { topic, partition, offset, value } of log.read({ topics: TOPICS, from: 'beginning', to: 'now' })) {
    events.push(codec.decode(value));
    const place = `${topic}/${partition}`;
    offsets.set(place, [...(offsets.get(place) ?? []), offset]);
  }
  await log.close();
  return { events, offsets };
}

function ofType<T extends EventName>({ events }: Content, type: T): EventMap[T][] {
  return events.filter((each) => each.type === type).map(({ event }) => event as EventMap[T]);
}

function expectIntact(content: Content): void {
  const ids = content.events.map(({ event }) => event.meta.eventId);
  expect(ids.length).toBe(new Set(ids).size);
  for (const offsets of content.offsets.values()) expect(offsets).toEqual(offsets.map((_, index) => index));
  // What exists at first sight is told once, whatever happens afterwards.
  expect(ofType(content, 'DatabaseDiscovered').map(({ subject }) => subject)).toEqual(['postgres']);
}

async function ownSessions(): Promise<unknown> {
  const client = await postgres.client();
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'pgherald'`,
  );
  return (rows[0] as { n: number }).n;
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it in order, and the next start goes on where it ended',
  async (signal) => {
    const dataDir = join(folder.path, signal);
    for (const run of [1, 2]) {
      const app = startApp({ dataDir, targets: [postgres.url()] });
      await polls(app, 2);
      expect(await app.stop(signal)).toEqual({ code: 0, signal: null });
      await eventually('no session of ours on the server', async () => (await ownSessions()) === 0);
      const content = await contentOf(dataDir);
      expectIntact(content);
      expect([ofType(content, 'ScraperStarted').length, ofType(content, 'ScraperStopped').length]).toEqual([run, run]);
    }
  },
);

it(`is killed ${KILLS} times at any moment without losing or repeating an event`, async () => {
  const dataDir = join(folder.path, 'killed');
  const receiver = await startOtlpReceiver();
  const start = () =>
    startApp({
      dataDir,
      targets: [postgres.url()],
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, PGHERALD_INTERVAL: '50ms' },
    });
  for (let kill = 0; kill < KILLS; kill++) {
    const app = start();
    // Some die while they start, most between two steps of a poll.
    if (kill % 5 > 0) await polls(app, 1);
    await sleep(Math.random() * 300);
    expect(await app.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  }
  const last = start();
  await polls(last, 2);
  expect((await last.stop()).code).toBe(0);
  const content = await contentOf(dataDir);
  expectIntact(content);
  expect(ofType(content, 'MetricsCollected').length).toBeGreaterThan(KILLS);
  await allArrived(content, dataDir, receiver);
  await receiver.close();
}, 90_000);

/** Every poll that is in the log has come to the receiver at least once, if need be after one more start. */
async function allArrived(content: Content, dataDir: string, receiver: OtlpReceiver): Promise<void> {
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url };
  const app = startApp({ dataDir, targets: [postgres.url()], environment });
  const polled = ofType(content, 'MetricsCollected').map(({ meta }) => `${meta.polledAt}000`);
  await eventually('all polls at the receiver', () => {
    const received = timesReceived(receiver);
    return polled.every((time) => received.has(time));
  });
  await app.stop();
}

function timesReceived({ accepted }: OtlpReceiver): Set<string> {
  const metrics = accepted
    .filter(({ path }) => path === '/v1/metrics')
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const durations = metrics.filter(({ name }) => name === 'pgherald.poll.duration');
  return new Set(durations.flatMap(({ gauge }) => gauge?.dataPoints.map(({ timeUnixNano }) => timeUnixNano) ?? []));
}

it('begins a new log beside a damaged one, and says so in one line', async () => {
  const dataDir = join(folder.path, 'damaged');
  const before = startApp({ dataDir, targets: [postgres.url()] });
  await polls(before, 2);
  await before.stop();
  const file = join(dataDir, 'events.db');
  truncateSync(file, Math.floor(statSync(file).size / 2));

  const after = startApp({ dataDir, targets: [postgres.url()] });
  await polls(after, 2);
  await after.stop();
  const logged = after.stderr.split('\n').filter((line) => line.startsWith('{'));
  expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 'error', msg: expect.stringContaining('damaged') as string }),
  ]);
  expect(readdirSync(dataDir).filter((name) => /^events\.damaged-.*\.db$/.test(name))).toHaveLength(1);
  expectIntact(await contentOf(dataDir));
});
