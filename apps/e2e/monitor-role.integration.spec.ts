import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { watch } from '@pgherald/polling/testing';
import { isInstalled, startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';

const ROLE = readFileSync(join(projectRoot().folder, 'deploy/sql/monitor-role.sql'), 'utf8');
const MAJORS = ([13, 18] as const).filter(isInstalled);

describe.each(MAJORS)('monitor-role.sql on PostgreSQL %i', (major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    const client = await postgres.client();
    await client.query(ROLE);
    await client.query(`ALTER ROLE pgherald PASSWORD 'of-the-role'`);
    await client.query('CREATE TABLE secrets (word text)');
  });
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  it('creates a role that can read all groups', async () => {
    const url = postgres.primary.url('postgres', 'pgherald', 'of-the-role');
    const context = databaseMetrics.create(databaseMetricsSettings.parse({}));
    const watching = await watch({ context, targets: [{ url }], directory: folder.path });
    await watching.polls(1);
    expect(await watching.all('CollectionError')).toEqual([]);
    const groups = (await watching.all('MetricsCollected')).flatMap((event) => event.groups);
    expect(groups.filter(({ coveragePct }) => coveragePct < 100)).toEqual([]);
    const sizes = (await watching.all('DatabaseSizesMeasured')).flatMap(({ rows }) =>
      rows.map(({ sizeBytes }) => sizeBytes),
    );
    expect(sizes).not.toContain(null);
    await watching.stop();
  });

  it('creates a role that sees no data and changes nothing', async () => {
    const client = await postgres.client();
    await client.query('SET ROLE pgherald');
    await expect(client.query('SELECT * FROM secrets')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('DROP TABLE secrets')).rejects.toMatchObject({ code: '42501' });
  });

  it('can be repeated', async () => {
    const client = await postgres.client();
    await expect(client.query(ROLE)).resolves.toBeDefined();
  });
});
