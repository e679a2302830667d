import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { hasJavaAndMaven, type RegistryServer, startRegistry } from '@pgherald/testing/kafka';
import { linesOf, polls, startApp, startProgram, stopAll } from './running-app.js';

const BROKERS = process.env['PGHERALD_TEST_KAFKA'] ?? '';
const PREFIX = 'registered';
const SUBJECTS = [
  `${PREFIX}.database-metrics.measured-pgherald.database_metrics.DatabasesMeasured`,
  `${PREFIX}.query-analysis.recorded-pgherald.collection.MetricsCollected`,
];

(BROKERS !== '' && hasJavaAndMaven() ? describe : describe.skip)('pgherald on Kafka with a schema registry', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let registry: RegistryServer;
  beforeAll(async () => void ([postgres, registry] = await Promise.all([startPostgres(), startRegistry()])), 300_000);
  afterAll(async () => {
    await stopAll();
    await Promise.all([postgres.stop(), registry.stop()]);
    folder.remove();
  });

  it('registers its schemas, even if the registry is added later, and reads earlier and later events', async () => {
    const before = { PGHERALD_KAFKA_BROKERS: BROKERS, PGHERALD_KAFKA_PREFIX: PREFIX };
    const after = { ...before, PGHERALD_SCHEMA_REGISTRY_URL: registry.url };
    for (const environment of [before, after]) {
      const app = startApp({ dataDir: folder.path, targets: [postgres.url()], environment });
      await polls(app, 2);
      expect(await app.stop()).toEqual({ code: 0, signal: null });
    }
    expect(await (await fetch(`${registry.url}/subjects`)).json()).toEqual(expect.arrayContaining(SUBJECTS));
    const command = ['print', '--format', 'ndjson', '--type', 'ScraperStarted'];
    const replay = startProgram('replay', { arguments: command, environment: after });
    await replay.exited;
    expect(replay.stderr).toBe('');
    const contexts = linesOf(replay.stdout).map((line) => (JSON.parse(line) as { topic: string }).topic);
    expect(contexts.filter((topic) => topic === `${PREFIX}.database-metrics`)).toHaveLength(2);
  }, 400_000);
});
