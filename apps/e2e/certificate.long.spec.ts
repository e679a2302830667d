import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventName } from '@pgherald/events';
import { eventually, makeCertificate, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { printedEvents } from './log-content.js';
import { linesOf, morePolls, startProgram, stopAll } from './running-app.js';

const PATIENCE = { timeoutMs: 120_000, everyMs: 200 };
const folder = temporaryFolder();

interface Printed {
  readonly subject?: string;
  readonly meta: { readonly eventId: string; readonly polledAt: number };
}

(hasJavaAndMaven() ? describe : describe.skip)('a service whose broker shows a certificate that is over', () => {
  const authority = makeCertificate('an authority', { hosts: [] });
  const pem = join(folder.path, 'broker.pem');
  let brokers: Brokers;
  let postgres: StartedPostgres;

  function show(lastYear?: number): void {
    const made = makeCertificate('broker', { hosts: ['127.0.0.1'], issuer: authority, ...(lastYear && { lastYear }) });
    writeFileSync(pem, made.key + made.certificate);
  }

  beforeAll(async () => {
    show();
    writeFileSync(join(folder.path, 'ca.pem'), authority.certificate);
    const store = { type: 'PEM', location: pem };
    const properties = Object.fromEntries(
      Object.entries(store).map(([key, value]) => [`listener.name.client.ssl.keystore.${key}`, value]),
    );
    [brokers, postgres] = await Promise.all([startBrokers({ protocol: 'SSL', properties }), startPostgres()]);
  }, 200_000);
  afterEach(stopAll);
  afterAll(async () => {
    await Promise.all([brokers.stop(), postgres.stop()]);
    folder.remove();
  });

  const environment = (name: string) => ({
    PGHERALD_KAFKA_BROKERS: brokers.addresses.join(),
    PGHERALD_HTTP_PORT: '0',
    PGHERALD_DATA_DIR: join(folder.path, name),
  });

  const printed = (config: string, type: EventName) =>
    printedEvents<Printed>(type, { arguments: ['--config', config], environment: environment('replay') });

  it('keeps polling, and sends everything after the certificate is renewed', async () => {
    const config = join(folder.path, 'pgherald.yaml');
    const log = { kafka: { tls: { enabled: true, caFile: join(folder.path, 'ca.pem') } } };
    writeFileSync(config, JSON.stringify({ interval: '500ms', targets: [{ name: 'a', url: postgres.url() }], log }));
    const start = (name: string) =>
      startProgram('database-metrics', { arguments: ['--config', config], environment: environment(name) });
    const program = start('1');
    await program.says(/^Watching a/m, 'stderr', PATIENCE.timeoutMs);
    await morePolls(program, 2, PATIENCE);
    const [broker] = brokers.brokers;
    await broker?.kill();
    show(2024);
    await broker?.start();
    await program.says(/CERT_HAS_EXPIRED/, 'stderr', PATIENCE.timeoutMs);
    const late = start('2');
    expect(await late.exited).toEqual({ code: 1, signal: null });
    expect(linesOf(late.stderr).at(-1)).toMatch(/its certificate is not trusted \(CERT_HAS_EXPIRED\)/);
    const client = await postgres.client();
    await client.query('CREATE DATABASE meanwhile');
    await morePolls(program, 20, PATIENCE);
    await broker?.kill();
    show();
    await broker?.start();
    await eventually('everything is sent', () => /what waited in .* is sent/.test(program.stderr), PATIENCE);
    await morePolls(program, 2, PATIENCE);
    await program.stop();
    const discovered = (await printed(config, 'DatabaseDiscovered')).map(({ subject }) => subject);
    expect(discovered.sort()).toEqual(['meanwhile', 'postgres']);
    const [collected, measured] = [
      await printed(config, 'MetricsCollected'),
      await printed(config, 'DatabasesMeasured'),
    ];
    expect(collected.length).toBeGreaterThan(20);
    expect(measured.map(({ meta }) => meta.polledAt)).toEqual(collected.map(({ meta }) => meta.polledAt));
    expect(new Set(measured.map(({ meta }) => meta.eventId)).size).toBe(measured.length);
    expect(await printed(config, 'EventsDropped')).toEqual([]);
  }, 400_000);
});
