import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { hasJavaAndMaven, type RegistryServer, startRegistry } from '@pgherald/testing/kafka';
import { addressOf, linesOf, polls, startApp, startProgram, stopAll } from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const folder = temporaryFolder();
const SUBJECTS = [
  'one-process.database-metrics.measured-pgherald.database_metrics.DatabasesMeasured',
  'one-process.query-analysis.recorded-pgherald.collection.MetricsCollected',
];

(BROKERS === '' ? describe.skip : describe)('pgherald on Kafka', () => {
  const environment = { PGHERALD_KAFKA_BROKERS: BROKERS, PGHERALD_KAFKA_PREFIX: 'one-process' };
  let postgres: StartedPostgres;
  let registry: RegistryServer | undefined;

  beforeAll(async () => {
    postgres = await startPostgres();
    if (hasJavaAndMaven()) registry = await startRegistry();
  }, 300_000);
  afterAll(async () => {
    await stopAll();
    await postgres.stop();
    await registry?.stop();
    folder.remove();
  });

  /** Which the second run begins to use. */
  const withRegistry = () => ({ ...environment, ...(registry && { PGHERALD_SCHEMA_REGISTRY_URL: registry.url }) });

  async function printed(type: string): Promise<{ topic: string; data: { meta: { eventId: string } } }[]> {
    const program = startProgram('replay', {
      arguments: ['print', '--format', 'ndjson', '--type', type],
      environment: withRegistry(),
    });
    await program.exited;
    expect(program.stderr).toBe('');
    return linesOf(program.stdout).map((line) => JSON.parse(line) as Awaited<ReturnType<typeof printed>>[number]);
  }

  it('runs in one process by PGHERALD_KAFKA_BROKERS alone, and takes up where it ended', async () => {
    for (const run of [1, 2]) {
      const app = startApp({
        dataDir: folder.path,
        targets: [postgres.url()],
        environment: run === 1 ? environment : withRegistry(),
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
    if (registry)
      expect(await (await fetch(`${registry.url}/subjects`)).json()).toEqual(expect.arrayContaining(SUBJECTS));
    const measured = await printed('DatabasesMeasured');
    expect(new Set(measured.map(({ data }) => data.meta.eventId)).size).toBe(measured.length);
    expect(measured.length).toBeGreaterThanOrEqual(2);
  }, 400_000);
});
