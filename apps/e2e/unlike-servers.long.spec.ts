import { connectionManagement, connectionManagementSettings } from '@pgherald/connection-management';
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { configuredTargets, pollingSettings, readOnce, targetSettings, type BoundedContext } from '@pgherald/polling';
import { queryAnalysis, queryAnalysisSettings } from '@pgherald/query-analysis';
import { replicationMonitoring, replicationMonitoringSettings } from '@pgherald/replication-monitoring';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { createLogger } from '@pgherald/telemetry';
import { startPostgres, type Client, type StartedPostgres } from '@pgherald/testing';
import { z } from 'zod';

const CONTEXTS = [
  databaseMetrics.create(databaseMetricsSettings.parse({})),
  queryAnalysis.create(queryAnalysisSettings.parse({})),
  tableIndexManagement.create(tableIndexManagementSettings.parse({})),
  replicationMonitoring.create(replicationMonitoringSettings.parse({})),
  connectionManagement.create(connectionManagementSettings.parse({})),
] as unknown as readonly BoundedContext[];

/** Returns the groups and columns that contexts cannot read on a server. */
interface Missed {
  readonly groups: readonly string[];
  readonly columns: readonly string[];
}

async function missedOf(url: string): Promise<Missed> {
  const groups: string[] = [];
  const columns: string[] = [];
  const [target] = configuredTargets([targetSettings.parse({ url })], {
    settings: z.object(pollingSettings).parse({ maxConnections: 4 }),
    applicationName: 'pgherald',
    environment: {},
    logger: createLogger({ level: 'silent' }),
  });
  if (!target) throw new Error('no target');
  for (const context of CONTEXTS) {
    const { poll, error } = await readOnce(context, target, AbortSignal.timeout(60_000));
    if (error) groups.push(`${context.name}: ${error.message}`);
    groups.push(...poll.failures.map(({ group, database, code }) => `${group} ${database?.name ?? ''} ${code}`));
    columns.push(...poll.gaps.map(({ group, columns: names }) => `${group}.${names.join()}`));
    for (const { group, skipped } of poll.readings)
      groups.push(...skipped.map(({ name, reason }) => `${group}: ${name} ${reason}`));
  }
  await target.connections.close();
  return { groups, columns };
}

describe.each([18, 13] as const)('an unusual server with PostgreSQL %i', (major) => {
  let postgres: StartedPostgres;
  let admin: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    admin = await postgres.client();
  });
  afterAll(() => postgres.stop());

  it.each(['SQL_ASCII', 'LATIN1', 'WIN1252', 'EUC_KR', 'UTF8'])(
    'is read completely from a database in %s',
    async (encoding) => {
      const name = `in_${encoding.toLowerCase()}`;
      await admin.query(
        `CREATE DATABASE ${name} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
      );
      const latin = await createLatin(name);
      const client = await postgres.client(name);
      await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
      await client.query('CREATE TABLE plain (n int); CREATE INDEX plain_n ON plain (n)');
      const odd = encoding === 'SQL_ASCII' ? `'odd' || chr(233) || chr(255)` : `'odd'`;
      await client.query(`DO $$ BEGIN
      EXECUTE format('CREATE TABLE %I (%I int)', ${odd}, ${odd});
      EXECUTE format('CREATE INDEX %I ON %I (%I)', ${odd} || 'i', ${odd}, ${odd});
      EXECUTE format('SELECT count(*) FROM %I WHERE %I = 1', ${odd}, ${odd});
      END $$`);
      expect(await missedOf(postgres.url(name))).toEqual({ groups: [], columns: [] });
      await client.end();
      await latin.end();
    },
  );

  /** Creates names and statements in the encoding of another database, which every session sees. */
  async function createLatin(first: string): Promise<Client> {
    const name = `latin_for_${first}`;
    await admin.query(`CREATE DATABASE ${name} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
    const client = await postgres.client(name);
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    await client.query(`CREATE DATABASE "café ${first}"`);
    await client.query(`CREATE TABLE "crème" ("brûlée" int); SELECT "brûlée" AS "été" FROM "crème" WHERE "brûlée" = 1`);
    await client.query(`BEGIN; SELECT 'à la carte', "brûlée" FROM "crème" FOR UPDATE`);
    return client;
  }
});
