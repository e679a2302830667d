import { projectRoot } from '@pgherald/configuration';
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { watch, type Watching } from '@pgherald/polling/testing';
import { queryAnalysis, queryAnalysisSettings } from '@pgherald/query-analysis';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { tableIndexManagement, tableIndexManagementSettings, tableOverrides } from '@pgherald/table-index-management';
import { eventually, startPostgres, type StartedPostgres } from '@pgherald/testing';

/** Cadences of a second, so that the log of some seconds has many readings. */
const TABLES = {
  ...{ tablesEvery: 'interval', indexesEvery: 'interval', sizesEvery: 'interval', bloatEvery: '500ms' },
  ...{ indexUsageEvery: '500ms', tableBloatMin: '100kB', bloatReadings: 2 },
};

export interface IncidentLog {
  /** Between two polls of the first run, milliseconds. */
  readonly middle: number;
}

/**
 * Watches a primary and its standby, and makes incidents: two bloated tables (66 % and 30 %), 8 MB of lag, and after a restart
 * of pgherald a session that blocks for 1.5 s and a deadlock. Then the primary is no longer watched, and watched again. Writes
 * the log into the folder. Each of its waits has a time limit of a minute and names itself when it fails.
 */
export async function writeIncidentLog(folder: string): Promise<IncidentLog> {
  const postgres = await startPostgres({
    standby: true,
    settings: { autovacuum: 'off', deadlock_timeout: '100ms' },
  });
  try {
    const middle = await firstRun(postgres, folder);
    await secondRun(postgres, folder);
    await lastRuns(postgres, folder);
    return { middle };
  } finally {
    await postgres.stop();
  }
}

/** Watches both servers, or the standby alone, during the task. */
async function watched(
  postgres: StartedPostgres,
  directory: string,
  task: (watching: Watching) => Promise<unknown>,
  isPrimaryWatched = true,
): Promise<void> {
  const watching = await watch({
    context: tableIndexManagement.create(tableIndexManagementSettings.parse(TABLES)),
    others: [
      queryAnalysis.create(queryAnalysisSettings.parse({ blocking: '2s' })),
      databaseMetrics.create(databaseMetricsSettings.parse({})),
      replicationMonitoring.create(replicationMonitoringSettings.parse({ maxLagSize: '12MB' })),
    ],
    targets: [
      ...(isPrimaryWatched ? [{ name: 'primary', cluster: 'shop', url: postgres.url() }] : []),
      { name: 'standby', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
    ],
    overridable: { 'table-index-management': tableOverrides },
    directory,
    version: projectRoot().version,
  });
  try {
    await task(watching);
  } finally {
    await watching.stop();
  }
}

async function firstRun(postgres: StartedPostgres, folder: string): Promise<number> {
  const client = await postgres.client();
  await client.query(`
    CREATE TABLE worse AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 20000) i;
    CREATE TABLE bad AS SELECT i AS n, repeat('x', 60) AS t FROM generate_series(1, 20000) i;
    CREATE TABLE pair AS SELECT 1 AS n UNION SELECT 2;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor`);
  await client.query('VACUUM ANALYZE');
  let middle = 0;
  await watched(postgres, folder, async (watching) => {
    await watching.polls(2);
    // A session reports its counters when it ends. Counted after the analysis, they would make the estimates uncertain.
    const buyer = await postgres.client();
    await buyer.query('DELETE FROM worse WHERE n % 3 > 0');
    await buyer.query('DELETE FROM bad WHERE n % 10 > 6');
    await buyer.end();
    await eventually('PostgreSQL has counted them', async () => {
      const { rows } = await client.query<{ dead: string }>('SELECT sum(n_dead_tup) AS dead FROM pg_stat_user_tables');
      return Number(rows[0]?.dead) > 19_000;
    });
    await client.query('ANALYZE');
    await watching.first('TableBloated');
    const standby = await postgres.standby?.client();
    await standby?.query('SELECT pg_wal_replay_pause()');
    await client.query(`CREATE TABLE wal AS SELECT repeat('x', 1000) FROM generate_series(1, 8000)`);
    await watching.polls(8);
    await standby?.query('SELECT pg_wal_replay_resume()');
    await watching.polls(4);
    middle = Date.now();
    await watching.polls(1);
  });
  return middle;
}

async function secondRun(postgres: StartedPostgres, folder: string): Promise<void> {
  const client = await postgres.client();
  await watched(postgres, folder, async (watching) => {
    await block(postgres, 1_500);
    await deadlock(postgres);
    await client.query('VACUUM (FULL, ANALYZE) worse');
    await watching.first('TableBloatCleared');
    await watching.polls(2);
  });
}

/** Ends watching the primary, and begins again without the table with less bloat. */
async function lastRuns(postgres: StartedPostgres, folder: string): Promise<void> {
  const client = await postgres.client();
  await client.query('DROP TABLE bad');
  for (const isPrimaryWatched of [false, true])
    await watched(postgres, folder, (watching) => watching.polls(1), isPrimaryWatched);
}

async function block(postgres: StartedPostgres, ms: number): Promise<void> {
  const [one, two] = [await postgres.client(), await postgres.client()];
  await one.query('BEGIN; LOCK TABLE pair');
  const waiting = two.query('SELECT * FROM pair');
  await one.query(`SELECT pg_sleep(${ms / 1_000})`);
  await one.query('COMMIT');
  await waiting;
  await Promise.all([one.end(), two.end()]);
}

async function deadlock(postgres: StartedPostgres): Promise<void> {
  const [one, two] = [await postgres.client(), await postgres.client()];
  await one.query('BEGIN; UPDATE pair SET n = n WHERE n = 1');
  await two.query('BEGIN; UPDATE pair SET n = n WHERE n = 2');
  const both = [one.query('UPDATE pair SET n = n WHERE n = 2'), two.query('UPDATE pair SET n = n WHERE n = 1')];
  await Promise.allSettled(both);
  await Promise.all([one.query('ROLLBACK'), two.query('ROLLBACK')]);
  await Promise.all([one.end(), two.end()]);
}
