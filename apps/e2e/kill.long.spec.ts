import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { type Content, contentOf, expectIntact, ofType } from './log-content.js';
import { polls, startApp, stopAll } from './running-app.js';

const KILLS = 20;

const folder = temporaryFolder();
let postgres: StartedPostgres;
let receiver: OtlpReceiver;
beforeAll(async () => {
  postgres = await startPostgres();
  receiver = await startOtlpReceiver();
});
afterAll(async () => {
  await stopAll();
  await receiver.close();
  await postgres.stop();
  folder.remove();
});

it(`neither loses nor repeats an event when it is killed ${KILLS} times`, async () => {
  const dataDir = join(folder.path, 'killed');
  const start = () =>
    startApp({
      dataDir,
      targets: [postgres.url()],
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, PGHERALD_INTERVAL: '50ms' },
    });
  for (let kill = 0; kill < KILLS; kill++) {
    const app = start();
    // Some are killed during the start, most during a poll.
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
  await allArrived(content, dataDir);
}, 300_000);

/** Checks that every poll in the log reached the receiver at least once, if necessary after one more start. */
async function allArrived(content: Content, dataDir: string): Promise<void> {
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url };
  const app = startApp({ dataDir, targets: [postgres.url()], environment });
  const polled = ofType(content, 'MetricsCollected').map(({ meta }) => `${meta.polledAt}000`);
  await eventually('all polls at the receiver', () => {
    const received = timesReceived();
    return polled.every((time) => received.has(time));
  });
  await app.stop();
}

function timesReceived(): Set<string> {
  const metrics = receiver.accepted
    .filter(({ path }) => path === '/v1/metrics')
    .flatMap((request) => decodeMetrics(request).resourceMetrics)
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const durations = metrics.filter(({ name }) => name === 'pgherald.poll.duration');
  return new Set(durations.flatMap(({ gauge }) => gauge?.dataPoints.map(({ timeUnixNano }) => timeUnixNano) ?? []));
}
