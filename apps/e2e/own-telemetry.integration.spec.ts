import { join } from 'node:path';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { type OtlpReceiver, decodeMetrics, decodeTraces, startOtlpReceiver } from '@pgherald/sink/testing';
import { OWN_METRICS } from '@pgherald/telemetry';
import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { polls, startApp, stopAll } from './running-app.js';

const folder = temporaryFolder();
let postgres: StartedPostgres;
let receiver: OtlpReceiver;
let runs = 0;

beforeAll(async () => void (postgres = await startPostgres()));
beforeEach(async () => void (receiver = await startOtlpReceiver()));
afterEach(() => receiver.close());
afterAll(async () => {
  await stopAll();
  await postgres.stop();
  folder.remove();
});

/** Runs pgherald for a few polls and returns the folder of its log. */
async function run(environment: Record<string, string>): Promise<string> {
  const dataDir = join(folder.path, String((runs += 1)));
  const app = startApp({ dataDir, targets: [postgres.url()], environment });
  await polls(app, 3);
  expect(await app.stop()).toEqual({ code: 0, signal: null });
  return dataDir;
}

async function traceparents(directory: string): Promise<Set<string | undefined>> {
  const log = await openEmbeddedLogReader(directory);
  const found = new Set<string | undefined>();
  const topics = [
    'pgherald.database-metrics',
    'pgherald.database-metrics.measured',
    'pgherald.database-metrics.recorded',
  ];
  for await (const { headers } of log.read({ topics, from: 'beginning', to: 'now' })) found.add(headers['traceparent']);
  await log.close();
  return found;
}

const names = (of: OtlpReceiver): Set<string> =>
  new Set(
    of.accepted
      .filter(({ path }) => path.endsWith('/v1/metrics'))
      .flatMap((request) => decodeMetrics(request).resourceMetrics)
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name))),
  );
const OWN: readonly string[] = Object.values(OWN_METRICS).map(({ name }) => name);
const { errors, outboxTransactions, outboxBytes, outboxDropped, eventsSkipped } = OWN_METRICS;
/** Metrics without points here: no errors, and the embedded log has no outbox and skips no events. */
const NOT_HERE = [errors, outboxTransactions, outboxBytes, outboxDropped, eventsSkipped].map(({ name }) => name);

describe("pgherald's own telemetry", () => {
  it('is not sent to the backend of the sink', async () => {
    const directory = await run({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
    expect(names(receiver)).toContain('postgresql.commits');
    expect(OWN.filter((name) => names(receiver).has(name))).toEqual([]);
    expect(receiver.requests.filter(({ path }) => path.endsWith('/traces'))).toEqual([]);
    expect(await traceparents(directory)).toEqual(new Set([undefined]));
  });

  it('does not affect polls and shutdown if its endpoint is unavailable', async () => {
    const endpoint = receiver.url;
    await receiver.close();
    const app = startApp({
      dataDir: join(folder.path, 'away'),
      targets: [postgres.url()],
      environment: { PGHERALD_TELEMETRY_OTLP_ENDPOINT: endpoint },
    });
    await polls(app, 3);
    const before = performance.now();
    expect(await app.stop()).toEqual({ code: 0, signal: null });
    expect(performance.now() - before).toBeLessThan(8_000);
    expect(app.stderr).toMatch(new RegExp(`${endpoint}/v1/(metrics|traces) does not accept pgherald's own telemetry`));
  });

  it('is sent to its own endpoint, with a trace for each poll that its events name', async () => {
    const directory = await run({ PGHERALD_TELEMETRY_OTLP_ENDPOINT: `${receiver.url}/own` });
    expect(new Set(receiver.requests.map(({ path }) => path))).toEqual(new Set(['/own/v1/metrics', '/own/v1/traces']));
    const recorded = names(receiver);
    expect(OWN.filter((name) => !recorded.has(name))).toEqual(NOT_HERE);
    expect([...recorded].filter((name) => !OWN.includes(name))).toEqual([]);
    const spans = receiver.accepted.filter(({ path }) => path.endsWith('/traces')).flatMap(decodeTraces);
    expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['pgherald']));
    const ofPolls = spans.filter(({ name }) => name === 'poll').map(({ traceparent }) => traceparent);
    expect(ofPolls.length).toBeGreaterThanOrEqual(3);
    const named = [...(await traceparents(directory))].filter((header) => header !== undefined);
    expect(named.length).toBeGreaterThanOrEqual(3);
    expect(named.filter((header) => !ofPolls.includes(header))).toEqual([]);
  });
});
