import { projectRoot } from '@pgherald/configuration';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { queryAnalysis, queryAnalysisSettings } from '@pgherald/query-analysis';
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { tableIndexManagement, tableIndexManagementSettings, tableOverrides } from '@pgherald/table-index-management';
import { watch } from '@pgherald/polling/testing';
import { startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { differences } from '../episodes/difference.js';
import { selectTypes } from '../range/selection.js';
import type { TimeRange } from '../range/time-range.js';
import { defaultContexts } from './contexts.js';
import { decide, type DecidedRange } from './decide.js';
import { variantOf } from './variants.js';

/** Cadences of a second, so that the log of some seconds has many readings. */
const TABLES = {
  ...{ tablesEvery: 'interval', indexesEvery: 'interval', sizesEvery: 'interval', bloatEvery: '500ms' },
  ...{ indexUsageEvery: '500ms', tableBloatMin: '100kB', bloatReadings: 2 },
};

const ALL = { types: selectTypes([], ['decided'], []), servers: [], clusters: [], databases: [], episodes: [] };

describe('decide', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  /** A moment in the middle of the log, milliseconds. */
  let middle: number;

  const start = () =>
    watch({
      context: tableIndexManagement.create(tableIndexManagementSettings.parse(TABLES)),
      others: [
        queryAnalysis.create(queryAnalysisSettings.parse({ blocking: '2s' })),
        databaseMetrics.create(databaseMetricsSettings.parse({})),
        replicationMonitoring.create(replicationMonitoringSettings.parse({ maxLagSize: '12MB' })),
      ],
      targets: [
        { name: 'primary', cluster: 'shop', url: postgres.url() },
        { name: 'standby', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      overridable: { 'table-index-management': tableOverrides },
      directory: folder.path,
      version: projectRoot().version,
    });

  beforeAll(async () => {
    postgres = await startPostgres({ standby: true, settings: { autovacuum: 'off', deadlock_timeout: '100ms' } });
    const client = await postgres.client();
    await client.query(`
      CREATE TABLE worse AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 20000) i;
      CREATE TABLE bad AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 20000) i;
      CREATE TABLE pair AS SELECT 1 AS n UNION SELECT 2;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor`);
    await client.query('VACUUM ANALYZE');
    let watching = await start();
    await watching.polls(2);
    await client.query('DELETE FROM worse WHERE n % 3 > 0');
    await client.query('DELETE FROM bad WHERE n % 10 > 6');
    await client.query('ANALYZE');
    await watching.first('TableBloated');
    await lag(client, watching);
    middle = Date.now();
    await watching.polls(1);
    await watching.stop();
    watching = await start();
    await block(1_500);
    await deadlock();
    await client.query('VACUUM (FULL, ANALYZE) worse');
    await watching.first('TableBloatCleared');
    await watching.polls(2);
    await watching.stop();
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  async function lag(
    client: Awaited<ReturnType<StartedPostgres['client']>>,
    watching: Awaited<ReturnType<typeof start>>,
  ) {
    const standby = await postgres.standby?.client();
    await standby?.query('SELECT pg_wal_replay_pause()');
    await client.query(`CREATE TABLE wal AS SELECT repeat('x', 1000) FROM generate_series(1, 8000)`);
    await watching.polls(8);
    await standby?.query('SELECT pg_wal_replay_resume()');
    await watching.polls(4);
  }

  async function block(ms: number): Promise<void> {
    const [one, two] = [await postgres.client(), await postgres.client()];
    await one.query('BEGIN; LOCK TABLE pair');
    const waiting = two.query('SELECT * FROM pair');
    await one.query(`SELECT pg_sleep(${ms / 1_000})`);
    await one.query('COMMIT');
    await waiting;
    await Promise.all([one.end(), two.end()]);
  }

  async function deadlock(): Promise<void> {
    const [one, two] = [await postgres.client(), await postgres.client()];
    await one.query('BEGIN; UPDATE pair SET n = n WHERE n = 1');
    await two.query('BEGIN; UPDATE pair SET n = n WHERE n = 2');
    const both = [one.query('UPDATE pair SET n = n WHERE n = 2'), two.query('UPDATE pair SET n = n WHERE n = 1')];
    const ends = await Promise.allSettled(both);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await Promise.all([one.query('ROLLBACK'), two.query('ROLLBACK')]);
    await Promise.all([one.end(), two.end()]);
  }

  async function decided(range: TimeRange, ...sets: readonly string[]): Promise<DecidedRange> {
    const log = await openEmbeddedLogReader(folder.path);
    try {
      return await decide(
        { place: folder.path, prefix: 'pgherald', log },
        {
          contexts: defaultContexts(),
          ...{ selection: ALL, range, signal: new AbortController().signal },
          variants: sets.map((set) => variantOf([set])),
        },
      );
    } finally {
      await log.close();
    }
  }
  const everything = { from: undefined, to: undefined };

  it('equals what was published, byte for byte, over a restart and for the nodes of a cluster', async () => {
    const { verdict, published } = await decided(everything);
    expect({ mismatches: verdict.mismatches, obstacles: verdict.obstacles() }).toEqual({
      mismatches: [],
      obstacles: [],
    });
    const types = published.intervals.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['TableBloated', 'DeadlockDetected']));
    expect(verdict.events).toBeGreaterThan(3);
  });

  it('begins at the last checkpoint before the range', async () => {
    const { verdict } = await decided({ from: middle, to: undefined });
    expect({ mismatches: verdict.mismatches, obstacles: verdict.obstacles() }).toEqual({
      mismatches: [],
      obstacles: [],
    });
    expect(verdict.polls).toBeGreaterThan(10);
  });

  it.each([
    ['table-index-management.tableBloatPct=20', ['+ TableBloated postgres public.bad']],
    ['query-analysis.blocking=1s', ['+ BlockingDetected']],
    // The topology has the state of each standby.
    [
      'replication-monitoring.maxLagSize=6MB',
      ['+ TopologyMapped', '+ ReplicationLagIncreased standby', '+ TopologyMapped'],
    ],
    ['table-index-management.tableBloatPct=90', ['- TableBloated postgres public.worse']],
  ])('with %s only the expected episodes differ', async (set, expected) => {
    const { variants, published } = await decided(everything, set);
    const found = differences(published.intervals, variants[0]?.intervals ?? []);
    expect(found.map(({ change, interval }) => `${change} ${interval.type} ${interval.subject}`)).toEqual(
      expected.map((text) => expect.stringContaining(text) as string),
    );
  });
});
