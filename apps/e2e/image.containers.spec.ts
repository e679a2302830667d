// The image of everything in one process, built from the Dockerfile and run on the container engine.
import { join } from 'node:path';
import { GenericContainer, Network, type StartedNetwork, type StartedTestContainer, Wait } from 'testcontainers';

const ROOT = join(import.meta.dirname, '../..');
const BUILD_MS = 900_000;
const PATIENCE_MS = 120_000;
const STATUS = 'fetch("http://127.0.0.1:7432/status").then((answer) => answer.text()).then(console.log)';

describe('the image', () => {
  let image: GenericContainer;
  let network: StartedNetwork;
  let postgres: StartedTestContainer;

  beforeAll(async () => {
    image = await GenericContainer.fromDockerfile(ROOT).build('pgherald/pgherald', { deleteOnExit: false });
    network = await new Network().start();
    postgres = await new GenericContainer('postgres:18')
      .withCommand(['postgres', '-c', 'shared_preload_libraries=pg_stat_statements'])
      .withEnvironment({ POSTGRES_PASSWORD: 'secret' })
      .withNetwork(network)
      .withNetworkAliases('db1')
      .withHealthCheck({ test: ['CMD', 'pg_isready', '-h', '127.0.0.1'], interval: 1_000, retries: 60 })
      .withWaitStrategy(Wait.forHealthCheck())
      .start();
  }, BUILD_MS);
  afterAll(async () => {
    await postgres?.stop();
    await network?.stop();
  });

  it(
    'watches a server that only a variable names, as a user without rights of its own',
    async () => {
      const app = await image
        .withDroppedCapabilities('ALL')
        .withSecurityOpt('no-new-privileges')
        .withNetwork(network)
        .withEnvironment({ PGHERALD_TARGETS: 'postgres://postgres@db1/postgres', PGPASSWORD: 'secret' })
        .withWaitStrategy(Wait.forAll([Wait.forHealthCheck(), Wait.forLogMessage(/ServerConnected/)]))
        .withStartupTimeout(PATIENCE_MS)
        .start();
      const [status, user, materials] = await Promise.all([
        app.exec(['node', '-e', STATUS]),
        app.exec(['id', '-u']),
        app.exec(['node', '-p', 'require("/app/sbom.cdx.json").components.length > 50']),
      ]);
      await app.stop({ timeout: 30_000 });
      expect(status.output).toContain('"db1:5432"');
      expect(status.output).not.toContain('secret');
      expect(user.output.trim()).toBe('1000');
      expect(materials.output.trim()).toBe('true');
    },
    PATIENCE_MS,
  );
});
