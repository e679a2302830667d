import { refusingLog, watch, type Watching } from '@pgherald/polling/testing';
import { eventually, startPostgres, temporaryFolder, type Client, type StartedPostgres } from '@pgherald/testing';
import { databaseMetrics, databaseMetricsSettings } from './index.js';
import { deadlock } from './testing/deadlock.js';
import { oftenRead } from './testing/often.js';

describe('database-metrics', () => {
  const folders: ReturnType<typeof temporaryFolder>[] = [];
  let directory: string;
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  beforeEach(async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    directory = folder.path;
    postgres = await startPostgres({ settings: { deadlock_timeout: '20ms' } });
    client = await postgres.client();
  });
  afterEach(async () => {
    await watching.stop();
    await postgres.stop();
  });
  afterAll(() => folders.forEach((folder) => folder.remove()));

  const start = async (
    context = databaseMetrics.create(databaseMetricsSettings.parse({})),
    isRefusing = () => false,
  ) => {
    const targets = [{ name: 'orders-1', cluster: 'shop', url: postgres.url() }];
    watching = await watch({ context, targets, directory, through: (log) => refusingLog(log, isRefusing) });
  };
  const deadlocks = async (count: number) => {
    const [one, other] = [await postgres.client(), await postgres.client()];
    for (let n = 0; n < count; n += 1) await deadlock(one, other);
    for (const session of [one, other]) await session.end();
  };
  /** Excludes settings that wait for a restart: the server started with values other than those in its file. */
  const changed = async () => (await watching.all('SettingChanged')).filter(({ pendingRestart }) => !pendingRestart);
  const ids = async () => {
    const found: string[] = [];
    const topics = ['', '.recorded', '.measured'].map((kind) => `pgherald.database-metrics${kind}`);
    for await (const { headers } of watching.log.read({ topics, from: 'beginning', to: 'now' }))
      found.push(headers['ce_id'] ?? '');
    return found;
  };

  it('publishes after a restart what happened in the meantime, and nothing twice', async () => {
    await start();
    await watching.polls(2);
    await watching.stop();
    await deadlocks(2);
    await client.query('CREATE DATABASE meanwhile');
    await client.query("ALTER SYSTEM SET work_mem = '5MB'");
    await client.query('SELECT pg_reload_conf()');
    await start();
    expect(await watching.first('DeadlockDetected')).toMatchObject({ subject: 'postgres', value: 2 });
    expect(await changed()).toMatchObject([{ subject: 'work_mem', previousValue: '4096', newValue: '5120' }]);
    await watching.polls(2);
    await watching.stop();
    await start();
    await watching.polls(2);
    const discovered = await watching.all('DatabaseDiscovered');
    expect(discovered.map(({ subject, firstSight }) => [subject, firstSight])).toEqual([
      ['postgres', true],
      ['meanwhile', false],
    ]);
    expect(await watching.all('DeadlockDetected')).toHaveLength(1);
    expect(await changed()).toHaveLength(1);
    expect(await watching.all('StatsReset')).toEqual([]);
    expect(await watching.all('ScraperStopped')).toHaveLength(2);
    const all = await ids();
    expect(new Set(all).size).toBe(all.length);
  });

  it('repeats decisions that the log refused, publishes them once, and reports lost events', async () => {
    let refusing = false;
    await start(oftenRead(), () => refusing);
    await watching.polls(2);
    refusing = true;
    const refused = await watching.all('MetricsCollected');
    await client.query('CREATE DATABASE meanwhile');
    await client.query("ALTER SYSTEM SET primary_conninfo = 'host=elsewhere'");
    await client.query('SELECT pg_reload_conf()');
    await deadlocks(3);
    await eventually('two polls were refused', () =>
      /"unpublishedPolls":([2-9]|\d\d)/.test(JSON.stringify(watching.board.status())),
    );
    await eventually('the server has counted them', async () => {
      const { rows } = await client.query<{ n: string }>(
        "SELECT deadlocks AS n FROM pg_stat_database WHERE datname = 'postgres'",
      );
      return rows[0]?.n === '3';
    });
    refusing = false;
    const dropped = await watching.first('EventsDropped', ({ topic }) => topic.endsWith('.measured'));
    expect(dropped.counts.find(({ type }) => type === 'DatabasesMeasured')?.count).toBeGreaterThanOrEqual(2);
    expect(dropped.value).toBe(dropped.counts.reduce((sum, { count }) => sum + count, 0));
    expect(dropped.from).toBeGreaterThan(refused.at(-1)?.meta.polledAt ?? 0);
    expect(dropped.to).toBeLessThan(dropped.meta.polledAt);
    await watching.first('DeadlockDetected');
    await watching.polls(3);
    expect((await watching.all('DeadlockDetected')).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(3);
    expect((await changed()).map(({ subject }) => subject)).toEqual(['primary_conninfo']);
    expect((await watching.all('DatabaseDiscovered')).map(({ subject }) => subject)).toEqual(['postgres', 'meanwhile']);
    const topics = (await watching.all('EventsDropped')).map(({ topic }) => topic);
    expect(new Set(topics).size).toBe(topics.length);
    const all = await ids();
    expect(new Set(all).size).toBe(all.length);
  });

  it('reports a crash of the server as one reset of its statistics', async () => {
    await start();
    await watching.polls(1);
    await deadlocks(1);
    await watching.first('DeadlockDetected');
    postgres.primary.kill('SIGKILL');
    await postgres.primary.exited;
    expect(await watching.first('CollectionError', ({ code }) => code === 'refused')).toMatchObject({
      group: 'server',
    });
    await postgres.primary.start();
    client = await postgres.client();
    const reset = await watching.first('StatsReset');
    expect(reset).toMatchObject({ subject: 'orders-1', database: null });
    await watching.polls(3);
    await watching.stop();
    await start();
    await watching.polls(2);
    expect(await watching.all('StatsReset')).toHaveLength(1);
    expect(await watching.all('DeadlockDetected')).toHaveLength(1);
    expect((await watching.all('DatabaseDiscovered')).map(({ subject }) => subject)).toEqual(['postgres']);
    expect(await watching.all('DatabaseVanished')).toEqual([]);
    const epochs = new Set((await watching.all('DatabasesMeasured')).map(({ meta }) => meta.statsEpoch));
    expect(epochs).toEqual(new Set([reset.previousEpoch, reset.newEpoch]));
  });
});
