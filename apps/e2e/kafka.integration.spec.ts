import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Meta } from '@pgherald/events';
import { eventually, startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, linesOf, polls, startApp, startProgram, stopAll } from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const folder = temporaryFolder();

(BROKERS === '' ? describe.skip : describe)('pgherald on Kafka', () => {
  const environment = { PGHERALD_KAFKA_BROKERS: BROKERS, PGHERALD_KAFKA_PREFIX: 'one-process' };
  let postgres: StartedPostgres;

  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(async () => {
    await stopAll();
    await postgres.stop();
    folder.remove();
  });

  async function printed(type: string, of = environment): Promise<{ topic: string; data: { meta: Meta } }[]> {
    const program = startProgram('replay', {
      arguments: ['print', '--format', 'ndjson', '--type', type],
      environment: of,
    });
    await program.exited;
    expect(program.stderr).toBe('');
    return linesOf(program.stdout).map((line) => JSON.parse(line) as Awaited<ReturnType<typeof printed>>[number]);
  }

  it('runs in one process with PGHERALD_KAFKA_BROKERS alone, and resumes after a restart', async () => {
    for (const run of [1, 2]) {
      const app = startApp({
        dataDir: folder.path,
        targets: [postgres.url()],
        environment,
      });
      const url = await addressOf(app);
      expect(app.stderr).toContain(`Event log: Kafka at ${BROKERS}`);
      await polls(app, 3);
      const status = (await (await fetch(`${url}/status`)).json()) as { log: { place: string } };
      expect(status.log.place).toBe(`Kafka at ${BROKERS}`);
      expect(await app.stop()).toEqual({ code: 0, signal: null });
      expect(linesOf(app.stdout).filter((line) => line.includes('DatabaseDiscovered'))).toHaveLength(run === 1 ? 1 : 0);
    }
    expect(readFileSync(join(folder.path, 'otlp.jsonl'), 'utf8')).toContain('"postgresql.commits"');
    const [first, ...others] = await printed('DatabaseDiscovered');
    expect(first).toMatchObject({ topic: 'one-process.database-metrics', data: { database: { name: 'postgres' } } });
    expect(others).toEqual([]);
    const measured = await printed('DatabasesMeasured');
    expect(new Set(measured.map(({ data }) => data.meta.eventId)).size).toBe(measured.length);
    expect(measured.length).toBeGreaterThanOrEqual(2);
    const decide = startProgram('replay', { arguments: ['decide'], environment });
    expect(await decide.exited).toEqual({ code: 0, signal: null });
    expect(linesOf(decide.stdout).at(-1)).toMatch(/: equal, byte for byte$/);
  }, 400_000);

  it('copies a range to another prefix, also twice, with the same ids', async () => {
    const file = join(folder.path, 'target.yaml');
    writeFileSync(file, `log: {kafka: {brokers: [${BROKERS.split(',').join(', ')}], prefix: copied}}`);
    for (const run of ['first', 'second']) {
      const copy = startProgram('replay', {
        arguments: ['send', '--to', 'kafka', '--target-config', file, '--kind', 'decided', '--data-dir', folder.path],
        environment,
      });
      expect({ run, ...(await copy.exited) }).toEqual({ run, code: 0, signal: null });
      expect(copy.stdout).toMatch(/topics copied\.\*: \d+ events sent/);
    }
    const from = await printed('DatabaseDiscovered');
    const to = await printed('DatabaseDiscovered', { ...environment, PGHERALD_KAFKA_PREFIX: 'copied' });
    expect(to.map(({ data }) => data)).toEqual([...from, ...from].map(({ data }) => data));
    const itself = startProgram('replay', {
      arguments: ['send', '--to', 'kafka', '--target-config', file],
      environment: { ...environment, PGHERALD_KAFKA_PREFIX: 'copied' },
    });
    expect(await itself.exited).toEqual({ code: 2, signal: null });
    expect(itself.stderr).toContain('the target is the log that is read');
  }, 120_000);

  it('lets a service watch the servers of a Collector, and names keys that are not carried over', async () => {
    const file = join(folder.path, 'otelcol.yaml');
    const receiver = `
receivers:
  postgresql/orders:
    endpoint: 127.0.0.1:\${env:DB_PORT}
    username: monitor
    password: \${env:DB_PASSWORD}
    collection_interval: 500ms
    initial_delay: 5s
    tls: {insecure: true}
exporters: {debug: {}}`;
    writeFileSync(file, receiver);
    const service = startProgram('connection-management', {
      arguments: ['--collector-config', file],
      environment: {
        ...environment,
        DB_PORT: String(postgres.port),
        DB_PASSWORD: 'spec-password',
        PGHERALD_DATA_DIR: join(folder.path, 'service'),
        PGHERALD_HTTP_PORT: '0',
      },
    });
    await service.says(/^Watching orders,/m, 'stderr');
    expect(linesOf(service.stderr).slice(0, 2)).toEqual([
      expect.stringMatching(
        /^connection-management: not carried over: .*: receivers.postgresql\/orders.initial_delay: /,
      ),
      expect.stringMatching(/^connection-management: not carried over: .*: exporters.debug: /),
    ]);
    const isOrders = ({ data }: Awaited<ReturnType<typeof printed>>[number]) => data.meta.server.name === 'orders';
    await eventually('the events are in Kafka', async () => (await printed('ServerConnected')).some(isOrders), {
      timeoutMs: 90_000,
      everyMs: 500,
    });
    await service.stop();
  }, 400_000);
});
