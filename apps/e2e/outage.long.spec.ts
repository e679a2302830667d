import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventLogSettings, openEventLog, toRecord } from '@pgherald/event-log';
import { EventCodec, type EventName } from '@pgherald/events';
import { decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { aMeta, aServer, eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { printedEvents } from './log-content.js';
import { addressOf, morePolls, type Program, startProgram, stopAll } from './running-app.js';

const PATIENCE = { timeoutMs: 120_000, everyMs: 200 };
const folder = temporaryFolder();
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Printed {
  readonly meta: { readonly eventId: string; readonly polledAt: number };
  readonly subject?: string;
  readonly episode?: string | null;
  readonly topic?: string;
  readonly value?: number;
  readonly counts?: readonly { readonly type: string; readonly count: number }[];
}

(hasJavaAndMaven() ? describe : describe.skip)('services whose broker stops', () => {
  let brokers: Brokers;
  let postgres: StartedPostgres;
  const receivers: OtlpReceiver[] = [];

  beforeAll(async () => {
    [brokers, postgres] = await Promise.all([startBrokers(), startPostgres()]);
  }, 200_000);
  afterEach(async () => {
    await stopAll();
    await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
  });
  afterAll(async () => {
    await Promise.all([brokers.stop(), postgres.stop()]);
    folder.remove();
  });

  const kafka = (prefix: string) => ({
    PGHERALD_KAFKA_BROKERS: brokers.addresses.join(),
    PGHERALD_KAFKA_PREFIX: prefix,
    PGHERALD_HTTP_PORT: '0',
  });

  /** Polls every half second, with an outbox of this size. */
  function watching(prefix: string, outbox: string, more: Readonly<Record<string, string>> = {}): Program {
    const config = join(folder.path, `${prefix}.yaml`);
    const targets = [{ name: 'a', url: postgres.url() }];
    writeFileSync(config, JSON.stringify({ interval: '500ms', targets, log: { kafka: { outbox: { size: outbox } } } }));
    const environment = { ...kafka(prefix), ...more, PGHERALD_DATA_DIR: join(folder.path, prefix) };
    return startProgram('database-metrics', { arguments: ['--config', config], environment });
  }

  async function startReceiver(): Promise<OtlpReceiver> {
    const receiver = await startOtlpReceiver();
    receivers.push(receiver);
    return receiver;
  }

  /** Sends the whole log, a mebibyte at a time. */
  function sinkOf(prefix: string, receiver: OtlpReceiver): Program {
    const config = join(folder.path, `${prefix}-sink.yaml`);
    writeFileSync(config, JSON.stringify({ sink: { from: 'beginning', bytesInFlight: '1MiB' } }));
    const output = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    return startProgram('otlp-sink', { arguments: ['--config', config], environment: { ...kafka(prefix), ...output } });
  }

  it('wait for a broker that starts later', async () => {
    const [broker] = brokers.brokers;
    await broker?.kill();
    const program = watching('early', '256MiB');
    await program.says(/ECONNREFUSED .*; waiting for it/, 'stderr');
    await broker?.start();
    await program.says(/^Watching/m, 'stderr', PATIENCE.timeoutMs);
    await morePolls(program, 1, PATIENCE);
  }, 200_000);

  const printed = (prefix: string, type: EventName) => printedEvents<Printed>(type, { environment: kafka(prefix) });

  it('keep polling for a minute: every poll is in the log and at the backend, decisions are published once, and dropped events are reported', async () => {
    const [receiver, own] = [await startReceiver(), await startReceiver()];
    const sink = sinkOf('roomy', receiver);
    await addressOf(sink);
    const programs = [
      watching('roomy', '256MiB', { PGHERALD_TELEMETRY_OTLP_ENDPOINT: own.url }),
      watching('cramped', '256KiB'),
    ];
    const [broker] = brokers.brokers;
    const all = (count: number) => Promise.all(programs.map((program) => morePolls(program, count, PATIENCE)));
    await all(2);
    await broker?.kill();
    const backAt = performance.now() + 60_000;
    const client = await postgres.client();
    await client.query('CREATE DATABASE passing');
    await all(6);
    await client.query('DROP DATABASE passing WITH (FORCE)');
    while (performance.now() < backAt) await all(2);
    await eventually(
      'the outbox is recorded as a metric',
      () => greatest(own, 'pgherald.self.outbox.transactions') > 2,
      PATIENCE,
    );
    expect(greatest(own, 'pgherald.self.outbox.usage')).toBeGreaterThan(1_000);
    await broker?.start();
    const sent = () => programs.every(({ stderr }) => /what waited in .* is sent/.test(stderr));
    await eventually('empty outboxes', sent, PATIENCE);
    await all(2);
    await Promise.all(programs.map((program) => program.stop()));
    await isWhole('roomy', receiver);
    await expectMissingReported('cramped');
    await sink.stop();
  }, 600_000);

  async function isWhole(prefix: string, receiver: OtlpReceiver): Promise<void> {
    const [collected, measured] = [
      await printed(prefix, 'MetricsCollected'),
      await printed(prefix, 'DatabasesMeasured'),
    ];
    expect(collected.length).toBeGreaterThanOrEqual(20);
    expect(measured.map(({ meta }) => meta.polledAt)).toEqual(collected.map(({ meta }) => meta.polledAt));
    for (const events of [collected, measured])
      expect(new Set(events.map(({ meta }) => meta.eventId)).size).toBe(events.length);
    expect(await printed(prefix, 'EventsDropped')).toEqual([]);
    const discovered = await printed(prefix, 'DatabaseDiscovered');
    expect(discovered.map(({ subject }) => subject).sort()).toEqual(['passing', 'postgres']);
    const vanished = await printed(prefix, 'DatabaseVanished');
    const opening = discovered.find(({ subject }) => subject === 'passing');
    expect(vanished.map(({ subject, episode }) => ({ subject, episode }))).toEqual([
      { subject: 'passing', episode: opening?.meta.eventId },
    ]);
    const decided = [...discovered, ...vanished].map(({ meta }) => meta.eventId);
    const received = () => receiver.accepted.map(({ body }) => body.toString()).join();
    const isThere = () =>
      [...measured.map(({ meta }) => `"${meta.polledAt}000"`), ...decided].every((part) => received().includes(part));
    await eventually('everything is at the backend', isThere, PATIENCE);
  }

  /** Checks that each accepted poll is in the log or reported as dropped. */
  async function expectMissingReported(prefix: string): Promise<void> {
    const dropped = await printed(prefix, 'EventsDropped');
    expect(dropped.map(({ topic }) => topic)).toContain(`${prefix}.database-metrics.measured`);
    for (const { value, counts } of dropped) expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(value);
    const counts = dropped.flatMap((each) => each.counts ?? []);
    const lost = (type: string) => counts.reduce((sum, each) => sum + (each.type === type ? each.count : 0), 0);
    expect(lost('DatabasesMeasured')).toBeGreaterThan(0);
    const accepted = async (type: EventName) => (await printed(prefix, type)).length + lost(type);
    expect(await accepted('DatabasesMeasured')).toBe(await accepted('MetricsCollected'));
    const discovered = await printed(prefix, 'DatabaseDiscovered');
    expect(discovered.map(({ subject }) => subject).sort()).toEqual(['passing', 'postgres']);
  }

  it('keep a sink within its memory limit while its backend is unavailable, and send everything afterwards', async () => {
    const receiver = await startReceiver();
    receiver.answerWith(() => ({ status: 503 }));
    const settings = eventLogSettings.parse({ kafka: { brokers: [...brokers.addresses], prefix: 'backend' } });
    const log = await eventually(
      'the broker',
      () => openEventLog({ settings, directory: folder.path, name: 'spec', logger }),
      PATIENCE,
    );
    const sink = sinkOf('backend', receiver);
    await addressOf(sink);
    const codec = new EventCodec();
    const count = 1_000;
    for (let from = 0; from < count; from += 40)
      await log.append({ records: Array.from({ length: 40 }, (_, i) => settingChanged(codec, from + i)), state: [] });
    await eventually('a refused request', () => receiver.requests.length > 0, PATIENCE);
    const before = residentMiB(sink);
    for (let from = count; from < 4 * count; from += 40)
      await log.append({ records: Array.from({ length: 40 }, (_, i) => settingChanged(codec, from + i)), state: [] });
    expect(residentMiB(sink) - before).toBeLessThan(64);
    receiver.answerWith(() => ({ status: 200 }));
    const numbers = () =>
      new Set(
        receiver.accepted.flatMap(({ body }) => [...body.toString().matchAll(/setting_(\d+)_/g)].map(([, n]) => n)),
      );
    await eventually('everything is at the backend', () => numbers().size === 4 * count, PATIENCE);
    await log.close();
  }, 400_000);
});

/** An event of 20 kB that is sent as a log record. */
function settingChanged(codec: EventCodec, number: number) {
  const meta = aMeta({ eventId: `setting-${number}`, server: aServer(), cluster: `c${number % 7}` });
  const decided = {
    value: null,
    limit: null,
    since: 1,
    episode: null,
    reason: null,
    causedBy: null,
    firstSight: false,
  };
  const texts = {
    setting: 'search_path',
    previousValue: randomBytes(10_000).toString('hex'),
    newValue: `setting_${number}_`,
    unit: null,
  };
  const event = {
    meta,
    subject: 'search_path',
    ...decided,
    ...texts,
    source: 'client',
    pendingRestart: false,
    withheld: false,
    truncated: false,
  };
  return toRecord(codec, 'SettingChanged', event, 'backend');
}

/** Returns the greatest received value of a metric. */
function greatest(receiver: OtlpReceiver, metric: string): number {
  const points = receiver.accepted
    .filter(({ path }) => path.endsWith('/v1/metrics'))
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .filter(({ name }) => name === metric)
    .flatMap(({ gauge }) => gauge?.dataPoints ?? []);
  return Math.max(0, ...points.map(({ asInt, asDouble }) => Number(asInt ?? asDouble)));
}

function residentMiB({ pid }: Program): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
